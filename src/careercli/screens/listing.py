"""The screen of `careers list`."""

from __future__ import annotations

from typing import Any

from rich.text import Text

from careercli import wording
from careercli.questions.listing import Listed, Listing
from careercli.screens.look import CLAIM, QUIET, RECORD, STRONG, UNICODE, Look, commands, grid, indented, quiet


def screen(answer: Listing, look: Look) -> list[Any]:
    """A row a role where there is room, a few lines a role where there is not."""
    if not answer.rows:
        return []
    parts = _table(answer, look) if look.width >= 78 else _stacked(answer, look)
    shown = len(answer.rows)
    if shown < answer.fitting:
        parts.append(
            quiet(f"{shown} of {wording.count(answer.fitting, 'role')} shown; --limit {answer.fitting} shows all.")
        )
    rounded = ", in whole thousands" if 78 <= look.width < 90 else ""
    legend = f"Pay is the median a year{rounded}."
    if any(row.recorded < 100 for row in answer.rows):
        legend += " Recorded: the share of what a role file can hold."
    parts += [quiet(legend), commands([(f"careers show {answer.rows[0].slug}", "one role at a glance")], look)]
    return parts


def _table(answer: Listing, look: Look) -> list[Any]:
    wide = look.width >= 110
    families = wide and any(row.family for row in answer.rows)
    table = grid([], look)
    table.add_column("\nRole", overflow="fold", min_width=14)
    if families:
        table.add_column("\nFamily", overflow="fold")
    for name in ("Pay\nguide", "\nrecord", "Growth\nguide", "in %\nrecord"):
        table.add_column(name, justify="right", no_wrap=True)
    for name in ("\nDemand", "\nStress", "\nRemote"):
        table.add_column(name, no_wrap=True)
    table.add_column("Recorded\nin %" if wide else "Rec.\nin %", justify="right", no_wrap=True)
    for row in answer.rows:
        cells = [Text(row.title, style=STRONG, overflow="fold")]
        if families:
            cells.append(Text(row.family or "–", overflow="fold"))
        cells += [
            _money(row.median, row.currency, CLAIM, look.width < 90),
            _record(row, look, look.width < 90),
            _points(row.growth_percent, CLAIM),
            _points(row.official_growth_percent, RECORD),
            _word(row.demand),
            _word(row.stress),
            _word(None if row.remote_friendly is None else wording.yes_no(row.remote_friendly)),
            Text(f"{row.recorded}", style=QUIET),
        ]
        table.add_row(*cells)
    return [table]


def _stacked(answer: Listing, look: Look) -> list[Any]:
    parts: list[Any] = []
    for row in answer.rows:
        parts.append(Text(row.title, style=STRONG, overflow="fold"))
        parts += [indented(line) for line in _lines(row, look)]
    return parts


def _lines(row: Listed, look: Look) -> list[Text]:
    pay = Text("pay ", style=QUIET, overflow="fold")
    pay.append_text(_money(row.median, row.currency, CLAIM)).append(" guide, ")
    pay.append_text(_record(row, look)).append(" record")
    growth = Text("growth ", style=QUIET, overflow="fold")
    growth.append_text(_growth(row.growth_percent, CLAIM)).append(" guide, ")
    growth.append_text(_growth(row.official_growth_percent, RECORD)).append(" record")
    remote = "–" if row.remote_friendly is None else wording.yes_no(row.remote_friendly)
    rest = Text(
        f"demand {row.demand or '–'}, stress {row.stress or '–'}, remote {remote}, {row.recorded} % recorded",
        overflow="fold",
    )
    return [pay, growth, rest]


def _money(amount: float | None, currency: str | None, style: str, short: bool = False) -> Text:
    """An amount; `short` in whole thousands, where there is no room for more."""
    if amount is None:
        return _word(None)
    write = wording.short_money if short else wording.money
    return Text(write(round(amount, -3) if short else amount, currency or "USD"), style=style)


def _record(row: Listed, look: Look, short: bool = False) -> Text:
    """The official median, or what it is at least."""
    if row.official_median is None and row.official_median_at_least is not None:
        sign = "≥" if look.signs is UNICODE else ">="
        return Text(sign, style=RECORD) + _money(row.official_median_at_least, row.official_currency, RECORD, short)
    return _money(row.official_median, row.official_currency, RECORD, short)


def _growth(percent: float | None, style: str) -> Text:
    return Text(wording.growth(percent), style=style) if percent is not None else _word(None)


def _points(percent: float | None, style: str) -> Text:
    return Text(f"{percent:+g}" if percent else "0", style=style) if percent is not None else _word(None)


def _word(word: str | None) -> Text:
    return Text(word) if word else Text("–", style=QUIET)
