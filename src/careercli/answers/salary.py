"""What roles pay: the guide's claim beside the official record, in one period, and where an offer stands in both."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from careercli import text
from careercli.answer import Answer
from careercli.catalog.catalog import Entry
from careercli.errors import UsageError
from careercli.roles.pay_periods import PERIODS
from careercli.table import Cell, Table

if TYPE_CHECKING:
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role, Salary

POINTS = {"p10": 10, "p25": 25, "median": 50, "p75": 75, "p90": 90}
"""The percentiles that a record gives, by their key."""


@dataclass(frozen=True)
class Claim:
    """The guide's figures in the period asked for."""

    low: float | None
    median: float | None
    high: float | None
    entry: float | None
    mid: float | None
    senior: float | None
    top_tenth_from: float | None
    currency: str
    source: str | None
    formula: bool
    """True if the band looks made by a formula; see `by_formula`."""


@dataclass(frozen=True)
class Record:
    """The official percentiles in the period asked for. A percentile of `at_least` is known only to be no less."""

    p10: float | None
    p25: float | None
    median: float | None
    p75: float | None
    p90: float | None
    at_least: dict[str, float]
    currency: str
    source: str
    counted: str | None
    year: int | None

    @property
    def points(self) -> list[tuple[int, float]]:
        """The percentiles that are known, as (percent, amount), lowest first."""
        known = ((percent, getattr(self, key)) for key, percent in POINTS.items())
        return [(percent, amount) for percent, amount in known if amount is not None]


@dataclass(frozen=True)
class Placed:
    """Where an offer stands. `percentile` is None where the record does not reach; the words say why."""

    amount: float
    percentile: float | None
    in_record: str
    in_claim: str


@dataclass(frozen=True)
class RolePay:
    """The pay of one role."""

    slug: str
    title: str
    claim: Claim | None
    record: Record | None
    offer: Placed | None = None

    @property
    def currency(self) -> str | None:
        """The currency of the claim, or else of the record; None if there is neither."""
        return self.claim.currency if self.claim else self.record.currency if self.record else None


@dataclass(frozen=True)
class PayAnswer(Answer):
    """The pay of several roles, all per `period`."""

    roles: tuple[RolePay, ...]
    period: str
    offer: float | None = None

    def to_dict(self) -> list[dict[str, Any]]:
        """An object a role, with the guide's claim and the official record apart."""
        return [_document(one, self.period) for one in self.roles]

    def to_table(self) -> Table:
        """A row a figure: role, who says it, what it is, how much."""
        rows = tuple((one.slug, *row) for one in self.roles for row in _figures(one, self.period))
        return Table(("slug", "from", "figure", "amount", "currency", "period", "source"), rows)


def _figures(one: RolePay, period: str) -> Iterator[tuple[Cell, ...]]:
    """The rows of one role: who says it, what it is, how much, currency, period, source."""
    if claim := one.claim:
        for name in ("low", "median", "high", "entry", "mid", "senior", "top_tenth_from"):
            if getattr(claim, name) is not None:
                yield "guide", name, getattr(claim, name), claim.currency, period, claim.source
    if record := one.record:
        for name in POINTS:
            if getattr(record, name) is not None:
                yield "record", name, getattr(record, name), record.currency, period, record.source
        for name, amount in record.at_least.items():
            yield "record", f"{name} at least", amount, record.currency, period, record.source
    if placed := one.offer:
        yield "offer", "amount", placed.amount, one.currency, period, None
        if placed.percentile is not None:
            yield "offer", "percentile", placed.percentile, None, None, "linear interpolation"


def pay(entries: Sequence[Entry], per: str = "year", offer: float | None = None) -> PayAnswer:
    """The pay of roles per hour, week, month or year (2,080 hours, 52 weeks, 12 months; full time).

    Raises UsageError for another period, or an offer that is not a positive amount.
    """
    if per not in PERIODS:
        raise UsageError(f"--per {per!a} is no period", "use one of: " + ", ".join(PERIODS))
    if offer is not None and not 0 < offer < 1_000_000_000:
        raise UsageError(f"--offer {offer:g} is no amount of pay", "give the offer as a number, as --offer 62000")
    return PayAnswer(tuple(_role_pay(entry, per, offer) for entry in entries), per, offer)


def _role_pay(entry: Entry, per: str, offer: float | None) -> RolePay:
    claim, record = _claim(entry.role, per), _record(entry.role, per)
    placed = _place(offer, claim, record, per) if offer is not None else None
    return RolePay(entry.slug, entry.role.title, claim, record, placed)


def converted(amount: float | None, period: str, per: str) -> float | None:
    """An amount per one period as an amount per another, to the cent."""
    return None if amount is None else amount if period == per else round(amount * PERIODS[period] / PERIODS[per], 2)


def by_formula(salary: Salary) -> bool:
    """True if the median is exactly the middle of the range, and entry and senior stand at 15 % and 85 % of it.

    Guides that compute their bands this way give a range and nothing that was measured.
    """
    low, high, levels = salary.low, salary.high, salary.levels
    if low is None or high is None or high <= low or salary.median != (low + high) / 2:
        return False
    if levels is None or levels.entry is None or levels.senior is None:
        return False
    return levels.entry == low + 0.15 * (high - low) and levels.senior == low + 0.85 * (high - low)


def _claim(role: Role | IndexedRole, per: str) -> Claim | None:
    one = role.salary
    if one is None:
        return None
    levels = one.levels

    def of(amount: float | None) -> float | None:
        return converted(amount, one.period, per)

    return Claim(
        low=of(one.low),
        median=of(one.median),
        high=of(one.high),
        entry=of(levels.entry) if levels else None,
        mid=of(levels.mid) if levels else None,
        senior=of(levels.senior) if levels else None,
        top_tenth_from=of(one.top_tenth_from),
        currency=one.currency,
        source=one.source,
        formula=by_formula(one),
    )


def _record(role: Role | IndexedRole, per: str) -> Record | None:
    one = role.statistics
    if one is None or one.wages is None:
        return None
    wages, floor = one.wages, one.wages.at_least
    amounts = {key: converted(getattr(wages, key), one.period, per) for key in POINTS}
    floors = {key: converted(getattr(floor, key), one.period, per) for key in POINTS} if floor else {}
    return Record(
        **amounts,
        at_least={key: amount for key, amount in floors.items() if amount is not None},
        currency=one.currency,
        source=one.source,
        counted=text.code_and_title(one.occupation),
        year=one.year,
    )


def percentile(points: Sequence[tuple[int, float]], amount: float) -> float | None:
    """The percentile of an amount, by a straight line between the two known percentiles around it.

    `points` are (percent, amount), lowest first. None outside the lowest and highest known percentile, where nothing
    is known of the shape. Equal amounts give the middle of their percents.
    """
    if not points or amount < points[0][1] or amount > points[-1][1]:
        return None
    same = [percent for percent, known in points if known == amount]
    if same:
        return (same[0] + same[-1]) / 2
    for (below, low), (above, high) in itertools.pairwise(points):
        if low < amount < high:
            return round(below + (above - below) * (amount - low) / (high - low), 1)
    return None


def _place(offer: float, claim: Claim | None, record: Record | None, per: str) -> Placed:
    found = percentile(record.points, offer) if record else None
    return Placed(offer, found, _in_record(offer, record, found, per), _in_claim(offer, claim))


def _in_record(offer: float, record: Record | None, found: float | None, per: str) -> str:
    if record is None or not record.points:
        return "no official percentiles are recorded"
    shown = text.money(offer, record.currency)
    if found is not None:
        if found == 50:
            return f"{shown} {text.per(per)} is the official median"
        side = f"more than {found:g} %" if found >= 50 else f"less than {100 - found:g} %"
        how = f"percentile {found:g}, by a straight line between the published ones"
        return f"{shown} {text.per(per)} is {side} of people earn ({how})"
    percent, edge = record.points[0] if offer < record.points[0][1] else record.points[-1]
    limit = f"the {percent}th percentile ({text.money(edge, record.currency)})"
    if offer < edge:
        return f"{shown} is below {limit}, the lowest published"
    floor = min(record.at_least.values(), default=None)
    if floor is not None and offer < floor:
        return f"{shown} is above {limit}; the next is published only as at least {text.money(floor, record.currency)}"
    return f"{shown} is above {limit}, the highest published as a figure"


def _in_claim(offer: float, claim: Claim | None) -> str:
    if claim is None:
        return "no guide's claim is recorded"
    known = [
        (name, amount)
        for name, amount in (
            ("low end", claim.low),
            ("entry level", claim.entry),
            ("mid level", claim.mid if claim.mid is not None else claim.median),
            ("senior level", claim.senior),
            ("high end", claim.high),
        )
        if amount is not None
    ]
    if not known:
        return "the guide names no amounts"
    known.sort(key=lambda one: one[1])
    if offer < known[0][1]:
        return f"below the guide's {known[0][0]} ({text.money(known[0][1], claim.currency)})"
    if offer > known[-1][1]:
        return f"above the guide's {known[-1][0]} ({text.money(known[-1][1], claim.currency)})"
    for name, amount in known:
        if amount == offer:
            return f"exactly the guide's {name}"
    below = [one for one in known if one[1] < offer][-1]
    above = next(one for one in known if one[1] > offer)
    part = round(100 * (offer - below[1]) / (above[1] - below[1]))
    return (
        f"{part} % of the way from the guide's {below[0]} ({text.money(below[1], claim.currency)}) "
        f"to its {above[0]} ({text.money(above[1], claim.currency)})"
    )


def _document(one: RolePay, period: str) -> dict[str, Any]:
    import dataclasses

    claim = dataclasses.asdict(one.claim) if one.claim else None
    if claim is not None:
        claim["by_formula"] = claim.pop("formula")
        claim["period"] = period
    record = dataclasses.asdict(one.record) if one.record else None
    if record is not None:
        record["period"] = period
    return {
        "slug": one.slug,
        "title": one.title,
        "period": period,
        "guide": claim,
        "official": record,
        "offer": dataclasses.asdict(one.offer) if one.offer else None,
    }
