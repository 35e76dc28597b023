"""The screen of `careers places`."""

from __future__ import annotations

from typing import Any

from rich.text import Text

from careercli import text
from careercli.answers.command_words import asked
from careercli.answers.pay_in_places import surveys_words
from careercli.answers.places import PlaceRow, Places
from careercli.screens.columns import keep_words
from careercli.screens.console import QUIET, STRONG, Console, dim, grid, indented, next_commands, truncation_note

KIND_WORDS = {"nation": "nation", "state": "state", "metro": "metropolitan", "nonmetro": "nonmetropolitan"}

ROOMY_FROM, TABLE_FROM = 70, 50
"""Columns of a terminal from which a row a place has room, with its kind and without it."""


def screen(answer: Places, console: Console) -> list[Any]:
    """A row a place where there is room, without its kind where there is little; else two lines a place."""
    if not answer.rows:
        return []
    parts = (_table(answer, console) if console.width >= TABLE_FROM else []) or _stacked(answer)
    parts += truncation_note(len(answer.rows), answer.fitting, "place", asked("places", answer.query))
    surveys = surveys_words(row.area for row in answer.rows)
    words = (
        f"Each place's own figures in the United States, {surveys}: all jobs, median pay a year, and prices (US 100)."
    )
    parts.append(dim(words))
    name = answer.rows[0].area.name
    return [*parts, next_commands([(f'careers salary ROLE --in "{name}"', "pay there")], console)]


def _table(answer: Places, console: Console) -> list[Any]:
    """The kind of a place is told by its name, too: it is the first to go; and jobs are written short then.

    Nothing where a word of a name has no room.
    """
    is_roomy = console.width >= ROOMY_FROM
    names = ("Place", *(["Kind"] if is_roomy else []), "Jobs", "Median", "Prices")
    table = grid(names, console, numbers=("Jobs", "Median", "Prices"))
    for row in answer.rows:
        jobs, median, prices = _figures(row)
        name = Text(row.area.name, style=STRONG, overflow="fold")
        if is_roomy:
            table.add_row(name, KIND_WORDS[row.area.kind], jobs, median, prices)
        else:
            short = jobs if row.area.jobs is None else text.short_count(row.area.jobs)
            table.add_row(name, short, median, prices)
    return [table] if keep_words(table, console) else []


def _stacked(answer: Places) -> list[Any]:
    parts: list[Any] = []
    for row in answer.rows:
        jobs, median, prices = _figures(row)
        parts.append(Text(row.area.name, style=STRONG, overflow="fold"))
        words = f"{KIND_WORDS[row.area.kind]}, {jobs} jobs, median {median}, prices {prices}"
        parts.append(indented(Text(words, style=QUIET, overflow="fold")))
    return parts


def _figures(row: PlaceRow) -> tuple[str, str, str]:
    """Jobs, median and price level as they are written."""
    level = row.area.price_level
    return (
        "–" if row.area.jobs is None else f"{row.area.jobs:,}",
        "–" if row.median is None else text.money(row.median),
        "–" if level is None else f"{level:.1f}",
    )
