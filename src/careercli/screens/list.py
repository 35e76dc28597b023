"""The screen of `careers list`."""

from __future__ import annotations

from typing import Any

from rich.text import Text

from careercli import text
from careercli.answers import official_country
from careercli.answers.list import Listing, RoleRow
from careercli.screens.console import (
    CLAIM,
    QUIET,
    RECORD,
    STRONG,
    UNICODE,
    Console,
    dim,
    grid,
    indented,
    next_commands,
)


def screen(answer: Listing, console: Console) -> list[Any]:
    """A row a role where there is room, a few lines a role where there is not."""
    if not answer.rows:
        return []
    parts = _table(answer, console) if console.width >= 78 else _stacked(answer, console)
    if (more := answer.fitting - len(answer.rows)) > 0:
        parts.append(dim(f"{more:,} more; --limit N shows more, a filter fewer."))
    rounded = ", in whole thousands" if 78 <= console.width < 90 else ""
    legend = f"Pay is the median a year{rounded}."
    if any(row.recorded < 100 for row in answer.rows):
        legend += " Recorded: the share of what a role file can hold."
    whose = official_country.note_on_currencies([row.official_currency for row in answer.rows])
    parts.append(dim(f"{legend} {whose}".rstrip()))
    if answer.growth_note:
        parts.append(dim(answer.growth_note))
    parts += [next_commands([(f"careers show {answer.rows[0].slug}", "one role at a glance")], console)]
    return parts


def _table(answer: Listing, console: Console) -> list[Any]:
    """A column for each thing that at least one of the roles records."""
    wide = console.width >= 110
    short = console.width < 90
    columns: list[tuple[str, bool, list[Text | None]]] = [
        ("Pay\nguide", True, [_money(row.median, row.currency, CLAIM, short) for row in answer.rows]),
        ("Pay\nrecord", True, [_record(row, console, short) for row in answer.rows]),
        ("Growth\nguide %", True, [_points(row.growth_percent, CLAIM) for row in answer.rows]),
        ("Growth\nrecord %", True, [_points(row.official_growth_percent, RECORD) for row in answer.rows]),
        ("\nDemand", False, [_word(row.demand) for row in answer.rows]),
        ("\nStress", False, [_word(row.stress) for row in answer.rows]),
        ("\nRemote", False, [_word(_remote(row)) for row in answer.rows]),
        (
            "Recorded\nin %" if wide else "Rec.\nin %",
            True,
            [Text(f"{row.recorded}", style=QUIET) for row in answer.rows],
        ),
    ]
    if wide:
        columns.insert(0, ("\nFamily", False, [_word(row.family) for row in answer.rows]))
    columns = [column for column in columns if any(cell is not None for cell in column[2])]
    table = grid([], console)
    table.add_column("\nRole", overflow="fold", min_width=14)
    for name, right, _cells in columns:
        table.add_column(name, justify="right" if right else "left", no_wrap=name != "\nFamily", overflow="fold")
    for index, row in enumerate(answer.rows):
        cells = (column[2][index] or Text("–", style=QUIET) for column in columns)
        table.add_row(Text(row.title, style=STRONG, overflow="fold"), *cells)
    return [table]


def _stacked(answer: Listing, console: Console) -> list[Any]:
    parts: list[Any] = []
    for row in answer.rows:
        parts.append(Text(row.title, style=STRONG, overflow="fold"))
        parts += [indented(line) for line in _lines(row, console)]
    return parts


def _lines(row: RoleRow, console: Console) -> list[Text]:
    """What is recorded of a role, in a few lines."""
    lines = []
    for name, claimed, official in (
        ("pay", _money(row.median, row.currency, CLAIM), _record(row, console)),
        ("growth", _growth(row.growth_percent, CLAIM), _growth(row.official_growth_percent, RECORD)),
    ):
        line = Text(f"{name} ", style=QUIET, overflow="fold")
        figures = [
            (figure, source) for figure, source in ((claimed, " guide"), (official, " record")) if figure is not None
        ]
        for index, (figure, source) in enumerate(figures):
            line.append(", " if index else "").append_text(figure).append(source)
        lines += [line] if figures else []
    named = (
        ("demand", row.demand),
        ("stress", row.stress),
        ("remote", _remote(row)),
        ("recorded", f"{row.recorded} %"),
    )
    lines.append(Text(", ".join(f"{name} {word}" for name, word in named if word), overflow="fold"))
    return lines


def _remote(row: RoleRow) -> str | None:
    return None if row.remote_friendly is None else text.yes_no(row.remote_friendly)


def _money(amount: float | None, currency: str | None, style: str, short: bool = False) -> Text | None:
    """An amount; `short` in whole thousands, where there is no room for more."""
    if amount is None:
        return None
    write = text.short_money if short else text.money
    return Text(write(round(amount, -3) if short else amount, currency or "USD"), style=style)


def _record(row: RoleRow, console: Console, short: bool = False) -> Text | None:
    """The official median, or what it is at least."""
    if row.official_median is None and row.official_median_at_least is not None:
        sign = "≥" if console.glyphs is UNICODE else ">="
        floor = _money(row.official_median_at_least, row.official_currency, RECORD, short)
        return Text(sign, style=RECORD) + floor if floor else None
    return _money(row.official_median, row.official_currency, RECORD, short)


def _growth(percent: float | None, style: str) -> Text | None:
    return Text(text.growth(percent), style=style) if percent is not None else None


def _points(percent: float | None, style: str) -> Text | None:
    return Text(f"{percent:+g}" if percent else "0", style=style) if percent is not None else None


def _word(word: str | None) -> Text | None:
    return Text(word, overflow="fold") if word else None
