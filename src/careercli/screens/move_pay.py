"""The pay after a move in a line, as `next` and `path` tell it."""

from __future__ import annotations

from rich.text import Text

from careercli import text
from careercli.answers import counted_together, next_pay
from careercli.answers.next_pay import MovePay
from careercli.screens.console import CLAIM, QUIET, RECORD, UNICODE, Console


def move_pay(pay: MovePay, console: Console, home: str = "", counted: str = "") -> Text:
    """The median, whose it is where that is not the record of one's `home`, and how it differs from the one before.

    `counted` is the broader occupation that it is of, where it is.
    """
    line = Text(style="not bold", overflow="fold")
    if pay.at_least is not None and pay.pay is None:
        sign = "\u2265" if console.glyphs is UNICODE else ">="
        line.append(f"{sign}{text.money(pay.at_least)}", style=RECORD)
        line.append(counted_together.mark(counted, in_words=console.linear), style=QUIET)
        return line.append(f" {next_pay.where(pay.of)}" if pay.of else "", style=QUIET)
    if pay.pay is None:
        return line.append(f"no figure in {pay.place}" if pay.place else "pay not recorded", style=QUIET)
    line.append(text.money(pay.pay.amount, pay.pay.currency), style=RECORD if pay.is_official else CLAIM)
    line.append(counted_together.mark(counted, by_hour=pay.pay.by_hour, in_words=console.linear), style=QUIET)
    if not pay.is_official:
        line.append(" according to the guide", style=QUIET)
    elif pay.of or (home and not pay.place):
        line.append(f" {next_pay.where(pay.of or next_pay.UNITED_STATES)}", style=QUIET)
    if pay.same_figure:
        line.append(" (same figure: BLS counts them together)", style=QUIET)
    elif words := pay.change_words:
        line.append(f" ({words})", style=QUIET)
    if pay.place and pay.jobs is not None:
        mark = counted_together.mark(counted, in_words=console.linear)
        there = f", {text.count(pay.jobs, 'job')}{mark} there"
        if pay.of:  # the pay beside it is a wider place's, and not to be read as this one's
            place = next_pay.short(pay.place)
            there = f"; {text.count(pay.jobs, 'job')}{mark} in {place}, where their pay is not released"
        line.append(there, style=QUIET)
    return line
