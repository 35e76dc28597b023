"""The screen of `careers list --by`."""

from __future__ import annotations

from typing import Any

from rich.text import Text

from careercli.answers.list_by import Group, GroupedListing, growth, pay
from careercli.screens.console import STRONG, Console, grid, heading, indented, next_commands

TABLE_FROM, ROOMY_FROM = 66, 100
"""Columns of a terminal from which a row a group has room, without the largest jobs of it and with them."""


def screen(answer: GroupedListing, console: Console) -> list[Any]:
    """A row a group where there is room, a few lines where there is not."""
    if not answer.groups:
        return []
    is_major = answer.by == "major"
    head = heading("Majors", f"usual way in: {answer.level}") if is_major else heading("Jobs", "by usual way in")
    parts: list[Any] = [head, *(_table if console.width >= TABLE_FROM else _stacked)(answer, console)]
    return [*parts, Text(""), next_commands(_next(answer), console)]


def _table(answer: GroupedListing, console: Console) -> list[Any]:
    first = "Major" if answer.by == "major" else "Usual way in"
    numbers = ["Median pay", "Growth", "Jobs", "Openings a year"]
    is_roomy = console.width >= ROOMY_FROM
    table = grid([first, *numbers, *(["Most jobs"] if is_roomy else [])], console, numbers=numbers)
    for group in answer.groups:
        cells = [pay(group), growth(group), f"{group.jobs:,}", f"{group.openings:,}"]
        table.add_row(_name(group), *cells, *(["; ".join(group.largest)] if is_roomy else []))
    return [table]


def _stacked(answer: GroupedListing, _console: Console) -> list[Any]:
    parts: list[Any] = []
    for group in answer.groups:
        facts = f"median {pay(group)}, {growth(group)}, {group.jobs:,} jobs, {group.openings:,} openings a year"
        parts += [_name(group), indented(Text(facts, overflow="fold"))]
    return parts


def _name(group: Group) -> Text:
    more = f" and {len(group.also_named)} more" if group.also_named else ""
    return Text(f"{group.name}{more}", STRONG, overflow="fold")


def _next(answer: GroupedListing) -> list[tuple[str, str]]:
    if answer.by == "major":
        return [
            (f"careers list --study FIELD --education {answer.level}", "the jobs of one field of study"),
            ("careers list --by education", "jobs by their usual way in"),
        ]
    return [
        (f"careers list{answer.asked} --education LEVEL --min-education LEVEL --sort -pay", "the jobs of one level"),
        ("careers list --by major", "majors by the pay of the jobs that they lead to"),
    ]
