"""Pay drawn as bands on one scale: the guide's range and levels, the official percentiles, an offer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from rich.text import Text

from careercli import text
from careercli.answers.salary import Claim, Record, RolePay
from careercli.screens.console import CLAIM, QUIET, RECORD, STRONG, WARN, Look

LABEL = 7
"""Columns in front of a band."""


@dataclass(frozen=True)
class Scale:
    """Amounts to columns: `low` is the first column, `high` the last of `width`."""

    low: float
    high: float
    width: int

    def column(self, amount: float) -> int:
        """The column of an amount."""
        span = self.high - self.low
        share = (amount - self.low) / span if span else 0.5
        return max(0, min(self.width - 1, round(share * (self.width - 1))))


def scale(roles: Iterable[RolePay], look: Look, offer: float | None = None) -> Scale | None:
    """One scale for all the amounts of some roles, a little wider than they are; None if there are none."""
    amounts = [amount for role in roles for amount in _amounts(role)]
    if offer is not None and amounts:
        amounts.append(offer)
    if not amounts:
        return None
    low, high = min(amounts), max(amounts)
    if low == high:
        low, high = low * 0.9, high * 1.1
    return Scale(low, high, max(8, min(look.width, 100) - LABEL - 2))


def _amounts(role: RolePay) -> list[float]:
    found: list[float | None] = []
    if claim := role.claim:
        found += [claim.low, claim.median, claim.high, claim.entry, claim.senior]
    if record := role.record:
        found += [amount for _percent, amount in record.points]
        found += list(record.at_least.values())
    return [amount for amount in found if amount is not None]


def axis(at: Scale, currency: str) -> Text:
    """The scale's amounts over the bands: as many as fit without touching."""
    count = max(2, min(6, at.width // 12 + 1))
    line = [" "] * (at.width + 8)
    for step in range(count):
        amount = at.low + (at.high - at.low) * step / (count - 1)
        label = text.short_money(round(amount, -3) if at.high - at.low > 20_000 else round(amount), currency)
        column = at.column(amount)
        start = max(0, min(column - len(label) // 2, at.width - len(label) + 1))
        if all(one == " " for one in line[max(0, start - 1) : start + len(label) + 1]):
            line[start : start + len(label)] = label
    return Text(" " * LABEL + "".join(line).rstrip(), style=QUIET, no_wrap=True)


def claim_band(claim: Claim, at: Scale, look: Look) -> Text | None:
    """The guide's range as a line, entry to senior thicker, the median as a dot."""
    ends = [amount for amount in (claim.low, claim.high) if amount is not None]
    if claim.median is not None:
        ends.append(claim.median)
    if not ends:
        return None
    inner = (claim.entry, claim.senior)
    return _band("guide", (min(ends), max(ends)), inner, claim.median, at, look, CLAIM)


def record_band(record: Record, at: Scale, look: Look) -> Text | None:
    """The official percentiles: 10 to 90 as a line, 25 to 75 thicker, the median as a dot; open above a ceiling."""
    amounts = [amount for _percent, amount in record.points]
    if not amounts and not record.at_least:
        return None
    floors = list(record.at_least.values())
    ends = (min(amounts or floors), max(amounts + floors))
    inner = (record.p25, record.p75 if record.p75 is not None else record.at_least.get("p75"))
    band = _band("record", ends, inner, record.median, at, look, RECORD)
    if floors:
        band.append(">", style=RECORD)
    return band


def _band(
    label: str,
    ends: tuple[float, float],
    inner: tuple[float | None, float | None],
    median: float | None,
    at: Scale,
    look: Look,
    style: str,
) -> Text:
    signs = look.signs
    first, last = at.column(ends[0]), at.column(ends[1])
    line = [" "] * at.width
    line[first : last + 1] = signs.line * (last + 1 - first)
    if inner[0] is not None and inner[1] is not None:
        start, end = at.column(inner[0]), at.column(inner[1])
        line[start : end + 1] = signs.thick * (end + 1 - start)
    line[first], line[last] = signs.left, signs.right
    if median is not None:
        line[at.column(median)] = signs.dot
    found = Text(f"{label:<{LABEL}}", style=style, no_wrap=True)
    found.append("".join(line).rstrip())
    return found


def offer_mark(amount: float, at: Scale, currency: str, look: Look) -> Text:
    """An offer's place on the scale, its amount beside it."""
    column = at.column(amount)
    shown = f"{text.money(amount, currency)}"
    found = Text(f"{'offer':<{LABEL}}", style=f"{STRONG} {WARN}", no_wrap=True)
    if column + 2 + len(shown) <= at.width:
        found.append(" " * column + f"{look.signs.mark} {shown}")
    else:
        found.append(" " * max(0, column - len(shown) - 1) + f"{shown} {look.signs.mark}")
    return found
