"""The screen of `careers` alone."""

from __future__ import annotations

from typing import Any

from rich.table import Table
from rich.text import Text

from careercli import text
from careercli.answers.home import Home
from careercli.screens.console import QUIET, STRONG, Console, dim, heading, next_commands, shorten

FAMILY_WIDTH = 32
"""Columns that a family with its count takes."""


def screen(answer: Home, console: Console) -> list[Any]:
    """What is there, and what to type."""
    parts: list[Any] = [
        heading(
            "careers",
            f"{text.count(answer.total, 'role')}, {answer.skills:,} skills and tools, on this machine",
        ),
        Text(""),
    ]
    if not answer.total:
        return [
            *parts,
            dim("No role is here. Run `careers validate` to see what is wrong with the files that were found."),
        ]
    parts += _roles(answer, console) if answer.total <= len(answer.roles) else _families(answer, console)
    first, second = answer.examples[0], answer.examples[-1]
    median = "official_median" if answer.sources else "median"
    examples = [
        (f"careers show {first}", "a role at a glance"),
        (f"careers salary {first} --offer 62000", "where an offer stands"),
        (f"careers compare {first} {second}", "two roles side by side"),
        ("careers skills excel", "who uses a skill or a tool"),
        ("careers search nurse" if answer.sources else "careers search court filings", "roles by what they say"),
        (f"careers list --sort -{median}", "all roles, best paid first"),
        ("careers --help", "every command"),
    ]
    if answer.sources:
        parts += [Text(""), dim(f"Occupations and their figures: {', '.join(answer.sources)}.")]
    return [
        *parts,
        Text(""),
        Text("Try", style=STRONG),
        next_commands([pair for pair in examples if second != first or "compare" not in pair[0]], console),
    ]


def _roles(answer: Home, console: Console) -> list[Any]:
    table = Table.grid(padding=(0, 2, 0, 0))
    if console.width < 76:
        table.add_column(overflow="fold")
        for slug, title, _summary in answer.roles:
            table.add_row(Text(title, style=STRONG, overflow="fold"))
            table.add_row(Text(f"  {slug}", style=QUIET, overflow="fold"))
        return [table]
    widest = max(len(slug) for slug, _title, _summary in answer.roles)
    table.add_column(width=widest + 2, overflow="fold")
    table.add_column(overflow="fold")
    for slug, title, summary in answer.roles:
        line = Text(title, style=STRONG)
        room = console.text_width - widest - 8 - len(title)
        if console.width >= 110 and room > 20:
            line.append(f"  {shorten(summary, room)}", style=f"not bold {QUIET}")
        table.add_row(Text(f"  {slug}"), line)
    return [table]


def _families(answer: Home, console: Console) -> list[Any]:
    """The families with their counts, the largest first, down the columns."""
    columns = max(1, min(4, console.width // FAMILY_WIDTH))
    rows = -(-len(answer.families) // columns)
    table = Table.grid(padding=(0, 2, 0, 0))
    for _ in range(columns):
        table.add_column(justify="right", width=6)
        table.add_column(overflow="fold", width=None if columns == 1 else FAMILY_WIDTH - 12)
    for row in range(rows):
        cells = [
            Text(cell, overflow="fold")
            for family, count in answer.families[row::rows]
            for cell in (f"{count:,}", family)
        ]
        table.add_row(*cells)
    return [table]
