"""Whose pay figures there are of a role: what a guide claims, what the record has, and how both come into a period."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from careercli import text
from careercli.catalog.catalog import CountedOccupation
from careercli.lazy_dataclass import dataclass
from careercli.roles import all_jobs, wage_survey
from careercli.roles.pay_periods import converted
from careercli.table import Cell

if TYPE_CHECKING:
    from careercli.answers.pay_in_places import PlacePay
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role, Salary

POINTS = {"p10": 10, "p25": 25, "median": 50, "p75": 75, "p90": 90}
"""The percentiles that a record gives, by their key."""
MEDIAN = POINTS["median"]
FORMULA_WORDS = (
    "these pay levels look calculated, not surveyed: the median is the exact midpoint, and entry and senior sit at "
    "15 % and 85 % of the range; treat them as one range"
)
"""What to know of a claim that is `by_formula`."""


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
    said: str = ""
    """How the guide gives it where that is another period, and its note: "given as $18 to $25 an hour"."""

    @property
    def recorded(self) -> bool:
        """True if there is any amount."""
        amounts = (self.low, self.median, self.high, self.entry, self.mid, self.senior, self.top_tenth_from)
        return any(amount is not None for amount in amounts)


@dataclass(frozen=True)
class Record:
    """The official percentiles in the period asked for. A percentile of `at_least` is known only to be no less.

    `all_jobs_median` is that of all occupations in the same survey, in the same period; None if it is not known.
    `counted` is the code that they are counted under, with its title, and `code` that code alone, as 29-1141.
    `country` is the code of the country that the figures are for, as US. `published_per` is the period in which the
    survey states them: amounts of another are computed from it (a year's of 2,080 hours).
    """

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
    code: str | None = None
    all_jobs_median: float | None = None
    country: str | None = None
    published_per: str | None = None

    @property
    def hourly_only(self) -> bool:
        """True where BLS publishes an hour's pay only: a year's is computed."""
        return self.published_per == "hour" and wage_survey.is_bls(self.source)

    def written(self, key: str) -> str | None:
        """A percentile in words: "$62,890", "$239,200 or more"; None where neither an amount nor a floor is known."""
        amount, floor = getattr(self, key), self.at_least.get(key)
        if amount is not None:
            return text.money(amount, self.currency)
        return text.or_more(floor, self.currency) if floor is not None else None

    @property
    def points(self) -> list[tuple[int, float]]:
        """The percentiles that are known, as (percent, amount), lowest first."""
        known = ((percent, getattr(self, key)) for key, percent in POINTS.items())
        return [(percent, amount) for percent, amount in known if amount is not None]

    @property
    def recorded(self) -> bool:
        """True if there is any amount."""
        return bool(self.points or self.at_least)


def offer_name(*, own: bool) -> str:
    """What an amount that is placed is called: what the person earns is no offer."""
    return "your pay" if own else "the offer"


@dataclass(frozen=True)
class OfferPosition:
    """Where an offer stands among the official percentiles and among the guide's figures, in words (`in_…`).

    `percentile` is None where the record does not reach or is in another currency; `in_record` says why. `currency` is
    None only if no pay is recorded, and none was named. `amount` is a `period`'s, the one that is shown; as given it
    was `given_amount`, a `given_period`'s. `own` says that it is no offer but what the person earns.
    """

    amount: float
    currency: str | None
    period: str
    given_amount: float
    given_period: str
    percentile: float | None
    in_record: str
    in_claim: str
    own: bool = False

    @property
    def name(self) -> str:
        """What the amount is called within a sentence."""
        return offer_name(own=self.own)


@dataclass(frozen=True)
class RolePay:
    """The pay of one role; of several occupations that are published as one, `counts` tells which.

    `wider` is the code and title of the broader occupation that its official figures are of, those of places as well;
    empty where they are its own.
    """

    slug: str
    title: str
    claim: Claim | None
    record: Record | None
    offer: OfferPosition | None = None
    places: tuple[PlacePay, ...] = ()
    counts: tuple[CountedOccupation, ...] = ()
    wider: str = ""

    @property
    def records(self) -> tuple[Record, ...]:
        """The record, and those of places."""
        return tuple(record for record in (self.record, *(place.record for place in self.places)) if record)

    @property
    def currency(self) -> str | None:
        """The currency of the claim, or else of the record; None if there is neither."""
        return next(iter(self.currencies), None)

    @property
    def currencies(self) -> tuple[str, ...]:
        """The currencies of the claim's and the records' amounts, that of the claim first; two if they differ."""
        sides = (self.claim, *self.records)
        return tuple(dict.fromkeys(figures.currency for figures in sides if figures and figures.recorded))


def record_rows(record: Record, period: str) -> Iterator[tuple[Cell, ...]]:
    """The rows of a record: from, figure, amount, currency, period, source."""
    for name in POINTS:
        if getattr(record, name) is not None:
            yield "official", name, getattr(record, name), record.currency, period, record.source
    for name, amount in record.at_least.items():
        yield "official", f"{name}_at_least", amount, record.currency, period, record.source
    if record.all_jobs_median is not None:
        yield "official", "all_jobs_median", record.all_jobs_median, record.currency, period, record.source


def offer_rows(offer: OfferPosition, period: str) -> Iterator[tuple[Cell, ...]]:
    """The rows of an offer: from, figure, amount, currency, period, source."""
    yield "offer", "amount", offer.amount, offer.currency, period, None
    if offer.percentile is not None:
        yield "offer", "percentile", offer.percentile, None, None, "linear interpolation"


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


def claim_of(role: Role | IndexedRole, per: str) -> Claim | None:
    salary = role.salary
    if salary is None:
        return None
    levels = salary.levels

    def of(amount: float | None) -> float | None:
        return converted(amount, salary.period, per)

    return Claim(
        low=of(salary.low),
        median=of(salary.median),
        high=of(salary.high),
        entry=of(levels.entry) if levels else None,
        mid=of(levels.mid) if levels else None,
        senior=of(levels.senior) if levels else None,
        top_tenth_from=of(salary.top_tenth_from),
        currency=salary.currency,
        source=salary.source,
        formula=by_formula(salary),
        said=_said(salary, per),
    )


def _said(salary: Salary | IndexedRole, per: str) -> str:
    """How a guide gives its pay, with its note, where that is not the period asked for; else empty."""
    ends = [text.money(amount, salary.currency) for amount in (salary.low, salary.high) if amount is not None]
    if not ends and salary.median is not None:
        ends = [text.money(salary.median, salary.currency)]
    if salary.period == per or not ends:
        return ""
    return " ".join(filter(None, (f"given as {' to '.join(ends)} {text.per(salary.period)}.", salary.note)))


def record_of(role: Role | IndexedRole, per: str) -> Record | None:
    statistics = role.statistics
    if statistics is None or statistics.wages is None:
        return None
    wages, at_least = statistics.wages, statistics.wages.at_least
    amounts = {key: converted(getattr(wages, key), statistics.period, per) for key in POINTS}
    bounds = {key: converted(getattr(at_least, key), statistics.period, per) for key in POINTS} if at_least else {}
    return Record(
        **amounts,
        at_least={key: amount for key, amount in bounds.items() if amount is not None},
        currency=statistics.currency,
        source=wage_survey.source_of_pay(statistics.source),
        counted=text.code_and_title(statistics.occupation),
        code=statistics.occupation.code if statistics.occupation else None,
        year=statistics.year,
        all_jobs_median=all_jobs.median(statistics, per),
        country=statistics.country,
        published_per=statistics.period,
    )
