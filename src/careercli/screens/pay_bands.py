"""Pay drawn as bands on one scale: the guide's range and levels, the official percentiles, an offer."""

from __future__ import annotations

import math
from collections.abc import Iterable

from rich.text import Text

from careercli import text
from careercli.answers.pay_figures import MEDIAN, POINTS, Claim, Record, RolePay
from careercli.lazy_dataclass import dataclass
from careercli.screens.console import CLAIM, QUIET, RECORD, STRONG, WARN, Console, Drawing

LABEL = 9
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


def axis(scale: Scale, console: Console) -> Text:
    """Round amounts over the bands, each behind a mark that stands over its place, as many as fit."""
    line = [" "] * (scale.width + 8)
    end = 0
    for amount in ticks(scale.low, scale.high, max(3, scale.width // 12)):
        label = console.glyphs.rung + text.short_money(amount, scale.currency)
        column = scale.column(amount)
        if end <= column and column + len(label) <= scale.width + 2:
            line[column : column + len(label)] = label
            end = column + len(label) + 1
    return Drawing(" " * LABEL + "".join(line).rstrip(), style=QUIET)


def needs_axis(role: RolePay, scale: Scale, console: Console) -> bool:
    """Whether a band of a role on a scale has not all its amounts written over it, so that an axis has to tell them."""
    figures = [each for each in (role.claim, *role.records) if each and each.currency == scale.currency]
    return any(isinstance(each, Claim) or labelled(each, scale, console) is None for each in figures)


_STEPS = (1, 2, 2.5, 5, 10)


def ticks(low: float, high: float, most: int) -> list[float]:
    """At most so many round amounts between two: multiples of 1, 2, 2.5 or 5 times a power of ten; at least one."""
    power = 10.0 ** math.floor(math.log10((high - low) / most))
    for step in (factor * scale for scale in (power, 10 * power) for factor in _STEPS):
        amounts = [step * number for number in range(math.ceil(low / step), math.floor(high / step) + 1)]
        if amounts and len(amounts) <= most:
            return amounts
    return [low]


def labelled(figures: Claim | Record, scale: Scale, console: Console, label: str = "record") -> list[Text] | None:
    """A band with its amounts written over it and what each is under it; None if they do not fit or there are none."""
    drawn = band(figures, scale, console, label)
    points = claim_points(figures) if isinstance(figures, Claim) else record_points(figures)
    if drawn is None or not points:
        return None
    style = CLAIM if isinstance(figures, Claim) else RECORD
    room = min(console.width - LABEL, scale.width + 2)
    if console.linear:
        return [drawn]
    starts = _starts([(scale.column(amount), max(len(words), len(name))) for amount, words, name in points], room)
    if starts is None:
        return None
    above, below = [" "] * room, [" "] * room
    for start, (_amount, words, name) in zip(starts, points, strict=True):
        width = max(len(words), len(name))
        above[start : start + width] = words.center(width)
        below[start : start + width] = name.center(width)
    lines = ("".join(above).rstrip(), "".join(below).rstrip())
    over, under = (Drawing(" " * LABEL + line, style=style) for line in lines)  # the band itself has the words
    under.stylize(QUIET)
    return [over, drawn, under]


def _starts(places: list[tuple[int, int]], room: int) -> list[int] | None:
    """Where texts of some widths begin that stand over some columns, as near to them as they fit side by side.

    None if they do not fit at all.
    """
    if sum(width + 1 for _column, width in places) - 1 > room:
        return None
    starts: list[int] = []
    for column, width in places:
        least = starts[-1] + places[len(starts) - 1][1] + 1 if starts else 0
        starts.append(max(least, column - (width - 1) // 2))
    limit = room
    for number in range(len(starts) - 1, -1, -1):
        starts[number] = min(starts[number], limit - places[number][1])
        limit = starts[number] - 1
    return starts


def claim_points(claim: Claim) -> list[tuple[float, str, str]]:
    """The ends and the middle of a guide's claim, as (amount, how it is written, what it is), lowest first."""
    named = ((claim.low, "low"), (claim.median, "median"), (claim.high, "high"))
    return [(amount, text.money(amount, claim.currency), name) for amount, name in named if amount is not None]


def record_points(record: Record) -> list[tuple[float, str, str]]:
    """The official percentiles, as (amount, how it is written, what it is), lowest first."""
    points: list[tuple[float, str, str]] = []
    for key, percent in POINTS.items():
        amount, floor = getattr(record, key), record.at_least.get(key)
        name = "median" if percent == MEDIAN else f"{percent} %"
        if amount is not None:
            points.append((amount, text.money(amount, record.currency), name))
        elif floor is not None:
            points.append((floor, text.or_more(floor, record.currency), name))
    return points


def _in_words(label: str, figures: Claim | Record) -> str:
    """What a band shows: "Official: 10th percentile $36,000, 25th percentile $42,000, median $50,000"."""
    if isinstance(figures, Claim):
        pieces = [f"{name} {written}" for _amount, written, name in claim_points(figures)]
        levels = (
            ("entry", figures.entry),
            ("mid", figures.mid),
            ("senior", figures.senior),
            ("top tenth from", figures.top_tenth_from),
        )
        pieces += [f"{name} {text.money(amount, figures.currency)}" for name, amount in levels if amount is not None]
    else:
        pieces = [
            f"{name.replace(' %', 'th percentile')} {written}" for _amount, written, name in record_points(figures)
        ]
    return f"{label.capitalize()}: {', '.join(pieces)}"


def band(figures: Claim | Record | None, scale: Scale | None, console: Console, label: str = "official") -> Text | None:
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
    drawn = _band("guide", (min(ends), max(ends)), inner, claim.median, scale, console, CLAIM)
    drawn.words = _in_words("guide", claim)
    return drawn


def _record_band(record: Record, scale: Scale, console: Console, label: str) -> Text | None:
    """The official percentiles: 10 to 90 as a line, 25 to 75 thicker, the median as a dot; open above a ceiling."""
    amounts = [amount for _percent, amount in record.points]
    if not amounts and not record.at_least:
        return None
    floors = list(record.at_least.values())
    ends = (min(amounts or floors), max(amounts + floors))
    inner = (record.p25, record.p75 if record.p75 is not None else record.at_least.get("p75"))
    band = _band(label, ends, inner, record.median, scale, console, RECORD)
    band.words = _in_words(label, record)
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
) -> Drawing:
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
    band = Drawing(f"{label:<{LABEL}}", style=style)
    band.append("".join(line).rstrip())
    return band


def offer_mark(amount: float, scale: Scale, console: Console, name: str = "Offer") -> Text:
    """The place of an offer, or of what has another `name`, in the scale's currency, its amount beside it."""
    column = scale.column(amount)
    label = text.money(amount, scale.currency)
    line = Drawing(f"{name.lower():<{LABEL}}", f"{name}: {label}", style=f"{STRONG} {WARN}")
    if column + 2 + len(label) <= scale.width:
        line.append(" " * column + f"{console.glyphs.mark} {label}")
    else:
        line.append(" " * max(0, column - len(label) - 1) + f"{label} {console.glyphs.mark}")
    return line
