"""Pay drawn as bands on one scale: the guide's range and levels, the official percentiles, an offer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from rich.text import Text

from careercli import text
from careercli.answers.salary import Claim, Record, RolePay
from careercli.screens.console import CLAIM, QUIET, RECORD, STRONG, WARN, Console

LABEL = 7
"""Columns in front of a band."""


@dataclass(frozen=True)
class Scale:
    """Amounts of one currency to columns: `low` is the first column, `high` the last of `width`."""

    low: float
    high: float
    width: int
    currency: str

    def column(self, amount: float) -> int:
        """The column of an amount."""
        span = self.high - self.low
        share = (amount - self.low) / span if span else 0.5
        return max(0, min(self.width - 1, round(share * (self.width - 1))))


def common_scale(roles: Iterable[RolePay], currency: str, console: Console, offer: float | None = None) -> Scale | None:
    """One scale for all the amounts of some roles in a currency, a little wider than they are; None without any.

    `offer` is an amount in the same currency, to have a place on it.
    """
    amounts = [amount for role in roles for amount in _amounts(role, currency)]
    if offer is not None and amounts:
        amounts.append(offer)
    if not amounts:
        return None
    low, high = min(amounts), max(amounts)
    if low == high:
        low, high = low * 0.9, high * 1.1
    return Scale(low, high, max(8, min(console.width, 100) - LABEL - 2), currency)


def _amounts(role: RolePay, currency: str) -> list[float]:
    amounts: list[float | None] = []
    if (claim := role.claim) and claim.currency == currency:
        amounts += [claim.low, claim.median, claim.high, claim.entry, claim.senior]
    for record in role.records:
        if record.currency == currency:
            amounts += [amount for _percent, amount in record.points]
            amounts += list(record.at_least.values())
    return [amount for amount in amounts if amount is not None]


def axis(scale: Scale) -> Text:
    """The scale's amounts over the bands: as many as fit without touching."""
    count = max(2, min(6, scale.width // 12 + 1))
    line = [" "] * (scale.width + 8)
    for step in range(count):
        amount = scale.low + (scale.high - scale.low) * step / (count - 1)
        rounded = round(amount, -3) if scale.high - scale.low > 20_000 else round(amount)
        label = text.short_money(rounded, scale.currency)
        column = scale.column(amount)
        start = max(0, min(column - len(label) // 2, scale.width - len(label) + 1))
        if all(character == " " for character in line[max(0, start - 1) : start + len(label) + 1]):
            line[start : start + len(label)] = label
    return Text(" " * LABEL + "".join(line).rstrip(), style=QUIET, no_wrap=True)


def band(figures: Claim | Record | None, scale: Scale | None, console: Console, label: str = "record") -> Text | None:
    """The band of a guide's claim or of a record; None without amounts or a scale in their currency."""
    if figures is None or scale is None or figures.currency != scale.currency:
        return None
    if isinstance(figures, Claim):
        return _claim_band(figures, scale, console)
    return _record_band(figures, scale, console, label)


def _claim_band(claim: Claim, scale: Scale, console: Console) -> Text | None:
    """The guide's range as a line, entry to senior thicker, the median as a dot."""
    ends = [amount for amount in (claim.low, claim.high) if amount is not None]
    if claim.median is not None:
        ends.append(claim.median)
    if not ends:
        return None
    inner = (claim.entry, claim.senior)
    return _band("guide", (min(ends), max(ends)), inner, claim.median, scale, console, CLAIM)


def _record_band(record: Record, scale: Scale, console: Console, label: str) -> Text | None:
    """The official percentiles: 10 to 90 as a line, 25 to 75 thicker, the median as a dot; open above a ceiling."""
    amounts = [amount for _percent, amount in record.points]
    if not amounts and not record.at_least:
        return None
    floors = list(record.at_least.values())
    ends = (min(amounts or floors), max(amounts + floors))
    inner = (record.p25, record.p75 if record.p75 is not None else record.at_least.get("p75"))
    band = _band(label, ends, inner, record.median, scale, console, RECORD)
    if floors:
        band.append(">", style=RECORD)
    return band


def _band(
    label: str,
    ends: tuple[float, float],
    inner: tuple[float | None, float | None],
    median: float | None,
    scale: Scale,
    console: Console,
    style: str,
) -> Text:
    glyphs = console.glyphs
    first, last = scale.column(ends[0]), scale.column(ends[1])
    line = [" "] * scale.width
    line[first : last + 1] = glyphs.line * (last + 1 - first)
    if inner[0] is not None and inner[1] is not None:
        start, end = scale.column(inner[0]), scale.column(inner[1])
        line[start : end + 1] = glyphs.thick * (end + 1 - start)
    line[first], line[last] = glyphs.left, glyphs.right
    if median is not None:
        line[scale.column(median)] = glyphs.dot
    band = Text(f"{label:<{LABEL}}", style=style, no_wrap=True)
    band.append("".join(line).rstrip())
    return band


def offer_mark(amount: float, scale: Scale, console: Console) -> Text:
    """The place of an offer in the scale's currency, its amount beside it."""
    column = scale.column(amount)
    label = text.money(amount, scale.currency)
    line = Text(f"{'offer':<{LABEL}}", style=f"{STRONG} {WARN}", no_wrap=True)
    if column + 2 + len(label) <= scale.width:
        line.append(" " * column + f"{console.glyphs.mark} {label}")
    else:
        line.append(" " * max(0, column - len(label) - 1) + f"{label} {console.glyphs.mark}")
    return line
