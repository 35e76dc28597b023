"""The screen of `careers list --in PLACE`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from rich.text import Text

from careercli import text
from careercli.answers import by_state, counted_together, next_pay, published_pay
from careercli.answers.list_in_place import OF_THE_NATION, LocalListing, LocalRow
from careercli.answers.list_sorting import SORTED_BY
from careercli.screens import list_groups
from careercli.screens.console import (
    QUIET,
    RECORD,
    WARN,
    Console,
    dim,
    grid,
    heading,
    indented,
    next_commands,
)
from careercli.screens.list import (
    ON_THE_JOB,
    ROOMY_FROM,
    doubts,
    how_many,
    sorted_by,
    title_width,
    title_with,
    told_heading,
    trained_words,
)
from careercli.screens.list_cells import column_sorted_by, entry_words, sorted_words
from careercli.screens.list_folded import FoldedRow, folded_in_place

OF_WIDER = "^"
"""Marks the pay of a wider place."""
NATION_FROM, TABLE_FROM = 70, 50
"""Columns of a terminal from which a row a role has room, with the nation's figures and without them."""


def screen(answer: LocalListing, console: Console) -> list[Any]:
    """A row a role where there is room, two lines a role where there is not."""
    if not answer.rows:
        return []
    parted = answer.parted
    few = {row.role.slug for row in parted.behind}
    lines = folded_in_place(parted.rows, answer.most)
    rows = [line.row for line in lines]
    state_mark = by_state.IN_WORDS if console.linear else by_state.MARK

    def titled(line: FoldedRow[LocalRow]) -> Text:
        role = line.row.role
        mark = state_mark if role.slug in answer.differing else ""
        return title_with(role, line.also, console, is_few=role.slug in few, mark=mark)

    parts: list[Any] = [heading(answer.area.name, "official pay and jobs"), *doubts(answer.not_certain)]
    why = list_groups.reasons([row.role for row in rows], few, parted.bound, answer.sort)
    columns = _columns(answer, console) if console.width >= TABLE_FROM else {}
    if columns:
        numbers = [name for name in columns if name not in _WORDS]
        table = grid(["Role", *columns], console, numbers=numbers)
        table.columns[0].max_width = title_width((row.role for row in rows), console)
        parts.append(table)
        for line in lines:
            if reason := why.get(line.row.role.slug):
                parts += list_groups.begun(parts[-1], reason, console)
            parts[-1].add_row(titled(line), *(cell(line.row) for cell in columns.values()))
    else:
        for line in lines:
            row = line.row
            if reason := why.get(row.role.slug):
                parts.append(Text(reason, style=WARN, overflow="fold"))
            title, *also = titled(line).split("\n")
            parts += [title, *map(indented, also)]
            facts = [f"median {_median(row, console)}, {_jobs(row)} jobs"]
            facts += [entry_words(row.role) or text.NOT_RECORDED] if answer.asks_schooling else []
            if words := trained_words(row.role):
                facts.append(words)
            facts += filter(None, (_sorted_words(row, field, answer) for field in answer.fields))
            parts.append(indented(Text("; ".join(facts), style=QUIET, overflow="fold")))
    parts.append(dim(how_many(lines, answer.fitting, answer.again, _sorted_by(answer))))
    nation = ", national pay for the United States" if "National\nmedian" in columns else ""
    words = f"Pay a year and jobs are for {answer.area.name}{nation}: {answer.area.survey}."
    if "Quotient" in columns:
        words += " Quotient: how common the job is there; nationwide it is 1."
    if "National\ngrowth" in columns and OF_THE_NATION not in answer.remarks:  # else it is said below
        words += " Growth is the nation's."
    marks = (mark for row in rows for mark in (published_pay.pay_mark(row.paid), published_pay.jobs_mark(row.figures)))
    words += published_pay.unsure_note(marks)
    if (wider := {row.wider for row in rows if row.wider}) and not console.linear:  # there the figures say it
        words += f" {OF_WIDER} pay is not released for these jobs in {answer.area.name}; these are for {_named(wider)}."
    counted = counted_together.note_of((row.role for row in rows), in_words=console.linear)
    words += f" {counted}".rstrip()
    command = f'careers salary {rows[0].role.slug} --in "{answer.area.name}"'
    behind = parted.note([row.role.title for row in parted.behind], answer.again, answer.area.name)
    differing = [row.role.slug for row in rows if row.role.slug in answer.differing]
    state = answer.area.name if answer.area.kind == "state" else "the state"
    by_states = by_state.note(differing, state, in_words=console.linear)
    notes = [dim(note) for note in (words, behind, by_states) if note]
    return [*parts, *notes, next_commands([(command, "pay there and nationwide")], console)]


def _columns(answer: LocalListing, console: Console) -> dict[str, Callable[[LocalRow], str | Text]]:
    """The columns behind the role by their headings; a narrow table has the way in where schooling was asked for."""
    every: dict[str, Callable[[LocalRow], str | Text]] = {
        "Local\nmedian": lambda row: Text(_median(row, console), style=RECORD),
        "National\nmedian": _national,
        "Local\njobs": _jobs,
        "Quotient": _quotient,
        "National\ngrowth": _growth,
        "Way in": lambda row: entry_words(row.role) or "–",
    }
    told = told_heading(answer.order)
    trained = any(trained_words(row.role) for row in answer.rows)
    if trained:
        every[told] = lambda row: trained_words(row.role) or "–"
    if console.width >= ROOMY_FROM:
        chosen = list(every)
    elif console.width < NATION_FROM:
        way_in = [told] if trained else ["Way in"] if answer.asks_schooling else []
        chosen = ["Local\nmedian", "Local\njobs", *way_in]
    elif trained:
        chosen = ["Local\nmedian", "Local\njobs", told]
    else:
        left_out = ("Quotient", "National\ngrowth") if answer.asks_schooling else ("National\ngrowth", "Way in")
        chosen = [name for name in every if name not in left_out]
    return _with_sorted(answer, every, chosen, console)


_SHOWS = {"location_quotient": "Quotient", "growth": "National\ngrowth", "education": "Way in"}
"""The column that shows what a list of a place is sorted by, where it is one of the usual ones."""
_GIVES_WAY = ("Quotient", "National\nmedian", "Way in", "Local\njobs")
"""What is left out first where the column that a list is sorted by needs the room."""
_WORDS = ("Way in", ON_THE_JOB, *SORTED_BY.values(), "Family", "Slug", "Guide\ndemand", "Guide\nstress", "From\nhome")
"""The columns that hold no numbers."""
LEAST_TITLE = 20
"""Columns that are left to the titles at least."""


def _with_sorted(
    answer: LocalListing, every: dict[str, Callable[[LocalRow], str | Text]], chosen: list[str], console: Console
) -> dict[str, Callable[[LocalRow], str | Text]]:
    """Some columns with those that the list is sorted by, which take the room of others where there is little.

    None where those of its groups have no room: two lines a role tell them at any width.
    """
    shown = [_column_of(field, every, console) for field in answer.fields]
    if not (more := [name for name in shown if name and name not in chosen]):
        return {name: every[name] for name in chosen}
    chosen += more
    widths = {name: _width(name, every[name], answer.rows) + 1 for name in chosen}

    def has_room() -> bool:
        return console.width - sum(widths[name] for name in chosen) >= LEAST_TITLE

    for name in _GIVES_WAY:
        if name in chosen and name not in shown and not has_room():
            chosen.remove(name)
    if len(shown) > 1 and not has_room():
        return {}
    return {name: every[name] for name in every if name in chosen}


def _column_of(field: str, every: dict[str, Callable[[LocalRow], str | Text]], console: Console) -> str:
    """The heading of the column that shows a field, which is put among the others; empty for what has none."""
    known = column_sorted_by(field, roomy=console.width >= ROOMY_FROM)
    shows = _SHOWS.get(field) or (known.name if known else "")
    if shows and shows not in every and known is not None:
        cell = known.cell
        every[shows] = lambda row: cell(row.role) or "–"
    return shows


def _width(name: str, cell: Callable[[LocalRow], str | Text], rows: Iterable[LocalRow]) -> int:
    return max(*(len(line) for line in name.split("\n")), *(len(str(cell(row))) for row in rows))


def _sorted_words(row: LocalRow, field: str, answer: LocalListing) -> str | None:
    """A field that the list is sorted by, beside the pay and jobs of a place; None where these tell it."""
    if field == "location_quotient":
        return f"quotient {_quotient(row)}"
    return None if field == "education" and answer.asks_schooling else sorted_words(row.role, field)


def _sorted_by(answer: LocalListing) -> str:
    return "" if answer.sort == "title" else f", sorted by {sorted_by(answer.sort)}"


def _national(row: LocalRow) -> str:
    return "–" if row.national_median is None else text.money(row.national_median)


def _quotient(row: LocalRow) -> str:
    quotient = row.figures.location_quotient
    return "–" if quotient is None else f"{quotient:.2f}"


def _growth(row: LocalRow) -> str:
    percent = row.role.official_growth_percent
    return "–" if percent is None else text.growth(percent)


def _named(wider: set[str]) -> str:
    return " or ".join("the nation" if name == next_pay.UNITED_STATES else name for name in sorted(wider))


def _median(row: LocalRow, console: Console) -> str:
    if row.wider:
        return f"{_amount(row)}{f' {next_pay.where(row.wider)}' if console.linear else OF_WIDER}"
    return _amount(row)


def _amount(row: LocalRow) -> str:
    if row.at_least is not None:
        return text.or_more(row.at_least)
    return "–" if row.median is None else f"{text.money(row.median)}{published_pay.pay_mark(row.paid)}"


def _jobs(row: LocalRow) -> str:
    jobs = row.figures.employment
    return "–" if jobs is None else f"{jobs:,}{published_pay.jobs_mark(row.figures)}"
