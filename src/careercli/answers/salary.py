"""What roles pay: the guide's claim beside the official record, in one period, and where an offer stands in both."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, cast

from careercli import text
from careercli.answer import Answer
from careercli.answers import offer_period
from careercli.answers.offer_period import Offer
from careercli.catalog.catalog import CountedOccupation, Entry
from careercli.errors import NoSuchChoice, UsageError
from careercli.roles import all_jobs, money
from careercli.roles.money import Money, PayAmount
from careercli.roles.pay_periods import PERIODS, converted
from careercli.table import Cell, Table

if TYPE_CHECKING:
    from careercli.answers.pay_in_places import AskedPlaces, PlacePay
    from careercli.page import Page, Picture
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Period, Role, Salary

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

    @property
    def recorded(self) -> bool:
        """True if there is any amount."""
        amounts = (self.low, self.median, self.high, self.entry, self.mid, self.senior, self.top_tenth_from)
        return any(amount is not None for amount in amounts)


@dataclass(frozen=True)
class Record:
    """The official percentiles in the period asked for. A percentile of `at_least` is known only to be no less.

    `all_jobs_median` is that of all occupations in the same survey, in the same period; None if it is not known.
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
    all_jobs_median: float | None = None
    country: str | None = None
    published_per: str | None = None

    @property
    def is_oews(self) -> bool:
        """True for figures of BLS's wage survey."""
        return "OEWS" in self.source

    @property
    def hourly_only(self) -> bool:
        """True where BLS publishes an hour's pay only: a year's is computed."""
        return self.published_per == "hour" and self.source.startswith("BLS ")

    @property
    def points(self) -> list[tuple[int, float]]:
        """The percentiles that are known, as (percent, amount), lowest first."""
        known = ((percent, getattr(self, key)) for key, percent in POINTS.items())
        return [(percent, amount) for percent, amount in known if amount is not None]

    @property
    def recorded(self) -> bool:
        """True if there is any amount."""
        return bool(self.points or self.at_least)


@dataclass(frozen=True)
class OfferPosition:
    """Where an offer stands among the official percentiles and among the guide's figures, in words (`in_…`).

    `percentile` is None where the record does not reach or is in another currency; `in_record` says why. `currency` is
    None only if no pay is recorded, and none was named. `amount` is a `period`'s, the one that is shown; as given it
    was `given_amount`, a `given_period`'s.
    """

    amount: float
    currency: str | None
    period: str
    given_amount: float
    given_period: str
    percentile: float | None
    in_record: str
    in_claim: str


@dataclass(frozen=True)
class RolePay:
    """The pay of one role; of several occupations that are published as one, `counts` tells which."""

    slug: str
    title: str
    claim: Claim | None
    record: Record | None
    offer: OfferPosition | None = None
    places: tuple[PlacePay, ...] = ()
    counts: tuple[CountedOccupation, ...] = ()

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


@dataclass(frozen=True)
class PayAnswer(Answer):
    """The pay of several roles, all per `period`."""

    roles: tuple[RolePay, ...]
    period: str
    offer: float | None = None
    offer_currency: str | None = None
    remarks: tuple[str, ...] = ()

    def to_dict(self) -> list[dict[str, Any]]:
        """An object a role, with the guide's claim and the official record apart."""
        return [_role_dict(role, self.period) for role in self.roles]

    def to_table(self) -> Table:
        """A row a figure: role, who says it, what it is, how much, and of which place (empty: of the whole country).

        `official_of` is the wider place that the figure is of, where the place has none of its own. An official amount
        of another period than `official_published_per` is computed from what the survey states.
        """
        rows: list[tuple[Cell, ...]] = []
        for role in self.roles:
            for row in _figures(role, self.period):
                rows.append((role.slug, *row, None, None, _published_per(row, role.record)))
            for place in role.places:
                for row, of in place.rows(self.period):
                    rows.append((role.slug, *row, place.area.name, of, _published_per(row, place.record)))
        columns = ("slug", "from", "figure", "amount", "currency", "period", "source", "place", "official_of")
        return Table((*columns, "official_published_per"), tuple(rows))

    def to_markdown(self) -> str:
        """As a text: a heading a role, the guide's claim, the record, an offer, places, and the sources below."""
        from careercli.answers.salary_markdown import text_of

        return text_of(self)

    def to_page(self) -> Page:
        """Pictures and tables of the pay."""
        from careercli.answers.pages import pay

        return pay.page(self.roles, self.period, self.offer, self.offer_currency)

    def to_pictures(self) -> tuple[Picture, ...]:
        """A picture for each currency."""
        from careercli.answers.pages import pay

        return pay.pictures(self.roles, self.period, self.offer, self.offer_currency)


def _published_per(row: Sequence[Cell], record: Record | None) -> str | None:
    """The period in which the survey states the amount of a row; None for what is no official amount."""
    return record.published_per if record and row[0] == "official" and row[3] is not None else None


def _figures(role: RolePay, period: str) -> Iterator[tuple[Cell, ...]]:
    """The rows of a role: who says it, what it is, how much, currency, period, source."""
    if claim := role.claim:
        for name in ("low", "median", "high", "entry", "mid", "senior", "top_tenth_from"):
            if getattr(claim, name) is not None:
                yield "claimed", name, getattr(claim, name), claim.currency, period, claim.source
    if role.record:
        yield from record_rows(role.record, period)
    if role.offer:
        yield from offer_rows(role.offer, period)


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


def pay(
    entries: Sequence[Entry],
    per: str = "year",
    offer: PayAmount | None = None,
    currency: str | None = None,
    asked_places: AskedPlaces | None = None,
) -> PayAnswer:
    """The pay of roles per hour, week, month or year (2,080 hours, 52 weeks, 12 months; full time).

    An offer has one currency: that which it names (as "£60,000"), `currency`, or else that of most figures; it is
    placed only among figures in it. Raises UsageError for another period, an offer that is not a positive amount, an
    unknown currency or one without an offer.
    """
    if per not in PERIODS:
        raise NoSuchChoice(f"--per {per!r} is not a period", per, tuple(PERIODS), "use one of")
    roles = tuple(
        RolePay(entry.slug, entry.role.title, _claim(entry.role, per), _record(entry.role, per), counts=entry.counts)
        for entry in entries
    )
    said: list[str] = []
    if asked_places is not None:
        from careercli.answers.pay_in_places import with_places

        roles, said = with_places(entries, roles, asked_places, per)
    if offer is None:
        if currency is not None:
            raise UsageError("--currency applies to an offer", "add the offer: --offer 62000")
        return PayAnswer(roles, per, remarks=tuple(said))
    asked = money.parse(offer, "--offer", currency, "; with --per hour a number alone is an hour's")
    if not asked.amount:
        raise UsageError("--offer 0 is not an amount of pay", "give the offer as a number, such as --offer 62000")
    known = [code for code, _count in Counter(code for role in roles for code in role.currencies).most_common()]
    chosen = asked.meant(known)
    asked, of_period = offer_period.with_period(asked, chosen, per)
    placed_offer = Offer(converted(asked.amount, asked.period or per, per) or 0.0, chosen, per, asked)
    placed = tuple(_with_offer(role, placed_offer) for role in roles)
    remarks = [*said, *of_period]
    if chosen and _is_guess(asked, known):
        remarks.append(money.taken_as(asked.amount, chosen, known))
    if not_placed := [(role.slug, code) for role in roles for code in role.currencies if code != chosen]:
        remarks.append(f"not placed, since {money.DIFFERENT} (here {chosen}): {money.named_with_currency(not_placed)}")
    return PayAnswer(placed, per, placed_offer.amount, chosen, tuple(remarks))


def own_role_and_pay(
    per: str, offer: PayAmount | None = None, currency: str | None = None, places: Sequence[str] = ()
) -> tuple[tuple[str], PayAmount | None]:
    """The role of the profile, and what the profile earns as an offer `per` a period unless there is one already.

    Raises UsageError where no profile names a role; where `places` are, its hint names the list of all roles there.
    """
    from careercli.answers.mover import role_or_profile
    from careercli.profile import model

    try:
        role = role_or_profile(None)
    except UsageError as error:
        if places:
            from careercli.catalog.place_names import one_word

            error.hint = f"`careers list --in {one_word(places[0])}` lists the pay of every role there; {error.hint}"
        raise
    profile = model.load()
    own = profile.pay if profile else None
    if offer is None and currency is None and own is not None and per in PERIODS:
        amount = converted(own.amount, own.period, per)
        offer = None if amount is None else Money(amount, (own.currency,), cast("Period", per))
    return (role,), offer


def _with_offer(role: RolePay, offer: Offer) -> RolePay:
    """A role's pay with an offer placed in the record, in the guide's claim, and in the figures of each place."""
    claimed = _in_claim(offer.amount, offer.currency, role.claim)
    places = tuple(replace(place, offer=_offer_position(offer, place.record, "")) for place in role.places)
    return replace(role, offer=_offer_position(offer, role.record, claimed), places=places)


def _is_guess(asked: Money, known: Sequence[str]) -> bool:
    """True for a bare number where there is pay in several currencies."""
    return not asked.currencies and len(known) > 1


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
    )


def _record(role: Role | IndexedRole, per: str) -> Record | None:
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
        source=statistics.source,
        counted=text.code_and_title(statistics.occupation),
        year=statistics.year,
        all_jobs_median=all_jobs.median(statistics, per),
        country=statistics.country,
        published_per=statistics.period,
    )


def percentile(points: Sequence[tuple[int, float]], amount: float) -> float | None:
    """The percentile of an amount, by a straight line between the two known percentiles around it.

    `points` are (percent, amount), lowest first. None outside the lowest and highest known percentile, where nothing
    is known of the shape. Equal amounts give the middle of their percents.
    """
    if not points or amount < points[0][1] or amount > points[-1][1]:
        return None
    equal = [percent for percent, known in points if known == amount]
    if equal:
        return (equal[0] + equal[-1]) / 2
    for (below, low), (above, high) in itertools.pairwise(points):
        if low < amount < high:
            return round(below + (above - below) * (amount - low) / (high - low), 1)
    return None


def _offer_position(offer: Offer, record: Record | None, in_claim: str) -> OfferPosition:
    amount, currency, per, given = offer
    place = percentile(record.points, amount) if record and record.currency == currency else None
    in_record = _in_record(amount, currency, record, place, per)
    return OfferPosition(amount, currency, per, given.amount, given.period or per, place, in_record, in_claim)


def _in_record(offer: float, currency: str | None, record: Record | None, place: float | None, per: str) -> str:
    """Where an offer stands in the record, in words; `place` is its percentile, None outside the known ones."""
    if record is None or not (record.points or record.at_least):
        return "no official percentiles are recorded"
    if record.currency != currency:
        return f"not placed: the offer is in {currency}, official figures in {record.currency}"
    amount = f"{text.money(offer, record.currency)} {text.per(per)}"
    if not record.points:
        key, floor = min(record.at_least.items(), key=lambda known: known[1])
        limit = f"the {text.ordinal(POINTS[key])} percentile ({text.or_more(floor, record.currency)})"
        return f"{amount} {'is below' if offer < floor else 'may be below or above'} {limit}"
    if place is not None:
        if place == MEDIAN:
            return f"{amount} is the official median: half of workers earn less, half earn more"
        percent = round(place)
        exact = place in POINTS.values()
        where = f"{amount} is {'' if exact else 'about '}the {text.ordinal(percent)} percentile"
        how = "" if exact else " (interpolated between published percentiles)"
        return f"{where}: {percent} % of workers earn less, {100 - percent} % earn more{how}"
    percent, edge = record.points[0] if offer < record.points[0][1] else record.points[-1]
    limit = f"the {text.ordinal(percent)} percentile ({text.money(edge, record.currency)})"
    if offer < edge:
        return f"{amount} is below {limit}, the lowest published"
    bound = min(record.at_least.values(), default=None)
    if bound is not None and offer < bound:
        return f"{amount} is above {limit}; the next one published is {text.or_more(bound, record.currency)}"
    return f"{amount} is above {limit}, the highest published as a figure"


def _in_claim(offer: float, currency: str | None, claim: Claim | None) -> str:
    """Where an offer stands among the guide's figures, in words."""
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
    if claim.currency != currency:
        return f"not placed: the offer is in {currency}, the guide's amounts in {claim.currency}"
    known.sort(key=lambda level: level[1])
    (lowest, least), (highest, most) = known[0], known[-1]
    if offer < least:
        return f"below the guide's {lowest} ({text.money(least, claim.currency)})"
    if offer > most:
        return f"above the guide's {highest} ({text.money(most, claim.currency)})"
    for name, amount in known:
        if amount == offer:
            return f"exactly the guide's {name}"
    below, low = [level for level in known if level[1] < offer][-1]
    above, high = next(level for level in known if level[1] > offer)
    percent = round(100 * (offer - low) / (high - low))
    return (
        f"between the guide's {below} ({text.money(low, claim.currency)}) and {above} "
        f"({text.money(high, claim.currency)}), {percent} % of the way up"
    )


def _role_dict(role: RolePay, period: str) -> dict[str, Any]:
    import dataclasses

    claim = dataclasses.asdict(role.claim) if role.claim else None
    if claim is not None:
        claim["by_formula"] = claim.pop("formula")
        claim["period"] = period
    record = dataclasses.asdict(role.record) if role.record else None
    if record is not None:
        record["period"] = period
    return {
        "slug": role.slug,
        "title": role.title,
        "counts": [vars(part) for part in role.counts],
        "period": period,
        "claimed": claim,
        "official": record,
        "offer": dataclasses.asdict(role.offer) if role.offer else None,
        "places": [place.to_dict(period) for place in role.places],
    }
