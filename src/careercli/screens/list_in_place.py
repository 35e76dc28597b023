"""The screen of `careers list --in PLACE`."""

from __future__ import annotations

from typing import Any

from rich.text import Text

from careercli import text
from careercli.answers import published_pay
from careercli.answers.list_in_place import LocalListing, LocalRow
from careercli.screens.console import (
    QUIET,
    RECORD,
    Console,
    dim,
    grid,
    heading,
    indented,
    next_commands,
    truncation_note,
)
from careercli.screens.list import ROOMY_FROM, WIDER, entry_words, title_of


def screen(answer: LocalListing, console: Console) -> list[Any]:
    """A row a role where there is room, two lines a role where there is not."""
    if not answer.rows:
        return []
    parts: list[Any] = [heading(answer.area.name, "official pay and jobs")]
    if console.width >= 70:
        columns = ["Role", "Local median", "National median", "Local jobs", "Quotient"]
        more = ["National growth", "Way in"] if console.width >= ROOMY_FROM else []
        table = grid([*columns, *more], console, numbers=[*columns[1:], *more[:1]])
        for row in answer.rows:
            quotient = row.figures.location_quotient
            nation = row.national_median
            table.add_row(
                title_of(row.role, console),
                Text(_median(row), style=RECORD),
                "–" if nation is None else text.money(nation),
                _jobs(row),
                "–" if quotient is None else f"{quotient:.2f}",
                *([_growth(row), entry_words(row.role) or "–"] if more else []),
            )
        parts.append(table)
    else:
        for row in answer.rows:
            parts.append(title_of(row.role, console))
            parts.append(indented(Text(f"median {_median(row)}, {_jobs(row)} jobs", style=QUIET, overflow="fold")))
    parts += truncation_note(len(answer.rows), answer.fitting, "role")
    words = f"Figures for the United States, {answer.area.survey}, a year. "
    words += "Quotient: how common the job is there; nationwide it is 1."
    if any(published_pay.is_uncertain(row.figures) for row in answer.rows):
        words += " A ? marks figures with a relative standard error above 30 %."
    if any(row.role.official_wider_occupation for row in answer.rows):
        words += f" {WIDER} figures are for a broader occupation, not this job alone."
    command = f'careers salary {answer.rows[0].role.slug} --in "{answer.area.name}"'
    return [*parts, dim(words), next_commands([(command, "pay there and nationwide")], console)]


def _growth(row: LocalRow) -> str:
    percent = row.role.official_growth_percent
    return "–" if percent is None else text.growth(percent)


def _median(row: LocalRow) -> str:
    if row.at_least is not None:
        return text.or_more(row.at_least)
    mark = "?" if published_pay.is_uncertain(row.figures) else ""
    return "–" if row.median is None else f"{text.money(row.median)}{mark}"


def _jobs(row: LocalRow) -> str:
    return "–" if row.figures.employment is None else f"{row.figures.employment:,}"
