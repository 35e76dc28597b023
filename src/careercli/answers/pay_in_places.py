"""What roles pay in places of the United States, with the jobs there, how common they are, and the price level."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from careercli import text
from careercli.answers import official_country
from careercli.answers.asked_place import parted, place_asked
from careercli.answers.pay_figures import OfferPosition, Record, RolePay, offer_rows, record_rows
from careercli.catalog.catalog import Entry
from careercli.catalog.places import (
    NATION,
    SURVEY,
    Area,
    NoSuchPlace,
    PayFigures,
    PlaceFigures,
    PlaceNames,
    PublishedCode,
    published_code,
    wider_than,
)
from careercli.errors import CareersError
from careercli.lazy_dataclass import dataclass
from careercli.profile import on_file
from careercli.roles.pay_periods import converted
from careercli.table import Cell

CURRENCY = "USD"
MOST_PLACES = 60
"""Places of one answer: all states and territories, and some areas beside them."""
UNCERTAIN = 30.0
"""Relative standard errors above so many percent are marked."""
SIGN_WORDS = {"above": "at or above the survey's ceiling", "unreleased": "not released"}


@dataclass(frozen=True)
class AskedPlaces:
    """The places that somebody asks about by name; `from_profile` tells that the profile names it."""

    names: tuple[str, ...]
    from_profile: bool = False


@dataclass(frozen=True)
class PlacePay:
    """The pay of a role in a place.

    `record` are the percentiles there, or where there are none those of `figures_of`, its state or the nation; `note`
    then says so. `here` are the published figures of the place itself, None if the role is not counted there;
    `nation_jobs` are the jobs in the nation, where those of the place are not published. `instead` tells of what town,
    of which no figures are published, it stands in the place.
    """

    area: Area
    from_profile: bool
    here: PayFigures | None
    record: Record | None
    figures_of: Area | None
    basis: str | None
    note: str = ""
    offer: OfferPosition | None = None
    nation_jobs: int | None = None
    instead: str = ""

    @property
    def median_at_average_prices(self) -> float | None:
        """The median there in average US prices, to the dollar; None where either is not known of the place itself."""
        median = self.record.median if self.record else None
        if median is None or self.area.price_level is None or self.figures_of != self.area:
            return None
        real = median * 100 / self.area.price_level
        return round(real, 2) if real < 1000 else round(real)

    @property
    def wider(self) -> str | None:
        """The wider place that the figures are of; None for those of the place itself."""
        return self.figures_of.name if self.figures_of and self.figures_of != self.area else None

    @property
    def uncertain(self) -> str:
        """What of the figures is uncertain by their relative standard errors, in words; empty if nothing is."""
        return uncertain_words(self.here)

    def to_dict(self, period: str) -> dict[str, Any]:
        """The place as `--json` prints it."""
        here = self.here
        official = dataclasses.asdict(self.record) | {"period": period} if self.record else None
        return {
            **area_dict(self.area),
            "from_profile": self.from_profile,
            "official": official,
            "official_of": self.wider,
            "official_currency": CURRENCY if self.record else None,
            "official_basis": {"A": "year only", "H": "hour only"}.get(self.basis or ""),
            "official_not_released": list(here.unreleased) if here else [],
            **employment_dict(here),
            "location_quotient": here.location_quotient if here else None,
            "official_median_at_average_prices": self.median_at_average_prices,
            "note": self.note or None,
            "offer": dataclasses.asdict(self.offer) if self.offer else None,
        }

    def rows(self, period: str) -> Iterator[tuple[tuple[Cell, ...], str | None]]:
        """The place as rows (from, figure, amount, currency, period, source), each with the place that it is of.

        That is None for what is of the place itself.
        """
        if self.record and self.figures_of:
            yield from ((row, self.wider) for row in record_rows(self.record, period))
        yield from ((row, None) for row in self._own_rows(period))

    def _own_rows(self, period: str) -> Iterator[tuple[Cell, ...]]:
        if self.here:
            yield from _counts(self.here, self.area)
        if self.area.price_level is not None:
            yield "official", "price_level", self.area.price_level, None, None, f"BEA RPP {self.area.price_year}"
        if (real := self.median_at_average_prices) is not None:
            yield "computed", "median_at_average_prices", real, CURRENCY, period, "computed"
        if self.offer:
            yield from offer_rows(self.offer, period)


def _counts(here: PayFigures, area: Area) -> Iterator[tuple[Cell, ...]]:
    named = (
        ("employment", here.employment),
        ("employment_error", here.employment_error),
        ("wage_error", here.wage_error),
        ("location_quotient", here.location_quotient),
    )
    for name, number in named:
        if number is not None:
            yield "official", name, number, None, None, area.survey


def area_dict(area: Area) -> dict[str, Any]:
    """A place as JSON names it."""
    return {
        "place": area.name,
        "place_code": area.code,
        "place_kind": area.kind,
        "survey": area.period,
        "price_level": area.price_level,
        "price_year": area.price_year,
        "price_level_of": area.price_of,
    }


def employment_dict(figures: PayFigures | None) -> dict[str, Any]:
    """Jobs with the relative standard errors of jobs and pay, as JSON names them."""
    return {
        "official_employment": figures.employment if figures else None,
        "official_employment_error": figures.employment_error if figures else None,
        "official_wage_error": figures.wage_error if figures else None,
    }


def places_asked(names: Sequence[str]) -> AskedPlaces | None:
    """The places named, or else that of the profile; None if there is neither. Raises CareersError for the profile."""
    if names:
        return AskedPlaces(tuple(names))
    profile = on_file.load()
    return AskedPlaces((profile.place,), from_profile=True) if profile and profile.place else None


def with_places(
    entries: Sequence[Entry], roles: Sequence[RolePay], asked: AskedPlaces, per: str
) -> tuple[tuple[RolePay, ...], list[str]]:
    """The pay of roles with that in some places, and what is to be said of it.

    Raises NoSuchPlace for a name that is not one place's; of one in the profile only a remark says so.
    """
    try:
        with PlaceFigures.open() as figures:
            areas = figures.areas()
            names = PlaceNames(areas)
            read = [place_asked(part, names) for name in asked.names for part in parted(name, names)]
            if len(read) > MOST_PLACES:
                raise _too_many(len(read))
            chosen = list(dict.fromkeys(place.area for place in read))
            instead = {place.area: place.instead for place in read if place.instead}
            finder = _Finder(figures, areas, per, asked.from_profile)
            return tuple(
                replace(
                    role,
                    places=tuple(
                        replace(place, instead=instead.get(place.area, ""))
                        for place in finder.places(entry, _with_nation(role, chosen, areas[NATION]))
                    ),
                )
                for entry, role in zip(entries, roles, strict=True)
            ), [remark for place in read for remark in place.remarks]
    except CareersError as error:
        if not asked.from_profile:
            raise
        return tuple(roles), [f"the place in your profile is not used: {error.message}"]


def _too_many(asked: int) -> NoSuchPlace:
    return NoSuchPlace(
        f"--in names {asked} places; at most {MOST_PLACES} are shown",
        "name fewer, or ask `careers salary nurse --where` for the areas with the best pay and the most jobs",
    )


def _with_nation(role: RolePay, chosen: Sequence[Area], nation: Area) -> list[Area]:
    """The places to show: the nation before them where its record is of another edition of the survey."""
    record = role.record
    is_beside = record is not None and record.year == nation.year and record.source.startswith(nation.survey)
    return list(dict.fromkeys([*([] if is_beside else [nation]), *chosen]))


class _Finder:
    """Finds the pay of roles in places, or in their states, or in the nation."""

    def __init__(self, figures: PlaceFigures, areas: Sequence[Area], per: str, from_profile: bool) -> None:
        self._figures = figures
        self._areas = areas
        self._per = per
        self._from_profile = from_profile

    def places(self, entry: Entry, areas: Sequence[Area]) -> Iterator[PlacePay]:
        """The pay of a role in each of some places."""
        code = published_code(self._figures, entry.role)
        for area in areas:
            if code is None:
                note = "the wage survey has no figures for this job"
                yield PlacePay(area, self._from_profile, None, None, None, None, note)
            else:
                yield self._with_jobs(self._place(code, area), code)

    def _with_jobs(self, place: PlacePay, code: PublishedCode) -> PlacePay:
        """The pay in a place, with the nation's jobs where there is no number of those there."""
        if place.here and place.here.employment is not None:
            return place
        nation = self._figures.pay(code.id, self._areas[NATION].id)
        return replace(place, nation_jobs=nation.employment if nation else None)

    def _place(self, code: PublishedCode, area: Area) -> PlacePay:
        here = self._figures.pay(code.id, area.id)
        for other in (area, *wider_than(area, self._areas)):
            pay = here if other == area else self._figures.pay(code.id, other.id)
            if pay and pay.has_pay:
                note = "" if other == area else f"{why_no_pay(here, area)}; these are for {_named(other)}"
                record = record_of(pay, code, other, self._per)
                return PlacePay(area, self._from_profile, here, record, other, pay.basis, note)
        return PlacePay(area, self._from_profile, here, None, None, None, why_no_pay(here, area))


def _named(area: Area) -> str:
    return area.name if area.kind == "state" else "the nation"


def why_no_pay(here: PayFigures | None, area: Area) -> str:
    """Why a place has no figures of pay."""
    if here is None:
        return f"no figures are published for this job in {area.name}"
    return f"pay for this job is not {'released' if here.unreleased else 'published'} for {area.name}"


def surveys_words(areas: Iterable[Area]) -> str:
    """The surveys behind the figures of some places: "BLS OEWS May 2025", with the places of any other one."""
    by_survey: dict[str, list[str]] = {}
    for area in dict.fromkeys(areas):
        by_survey.setdefault(area.survey, []).append(area.name)
    bundled, *others = sorted(by_survey, key=lambda survey: -len(by_survey[survey])) or [SURVEY]
    return "; ".join([bundled, *(f"{survey} of {text.abridged(by_survey[survey], 5)}" for survey in others)])


def record_of(pay: PayFigures, code: PublishedCode, area: Area, per: str) -> Record:
    """Published figures of a place as a record per hour, week, month or year."""
    floor = converted(area.ceilings.get(pay.period), pay.period, per)
    return Record(
        **{key: converted(pay.amounts.get(key), pay.period, per) for key in ("p10", "p25", "median", "p75", "p90")},
        at_least={key: floor for key in pay.above if floor is not None},
        currency=CURRENCY,
        source=area.survey,
        counted=text.code_and_title(code),
        code=code.code,
        year=area.year,
        country=official_country.UNITED_STATES,
        published_per=pay.period,
    )


def uncertain_words(here: PayFigures | None) -> str:
    """What of some figures is uncertain by their relative standard errors, in words; empty if nothing is."""
    if here is None:
        return ""
    errors = (("the number of jobs", here.employment_error), ("pay", here.wage_error))
    doubtful = [f"{name} ({error:g} %)" for name, error in errors if error is not None and error > UNCERTAIN]
    return f"uncertain, by its relative standard error: {text.natural_list(doubtful)}" if doubtful else ""


def quotient_words(quotient: float) -> str:
    """How common an occupation is in a place: its share of jobs there over its share in the nation."""
    if quotient >= 1.95:
        times = f"{quotient:.1f}".removesuffix(".0")
        return f"{times} times as common as nationwide"
    if quotient > 1.2:
        return "more common than nationwide"
    if quotient >= 0.8:
        return "about as common as nationwide"
    return "less common than nationwide" if quotient > 0.5 else "at most half as common as nationwide"


def price_words(level: float) -> str:
    """A price level beside the nation's 100."""
    difference = round(level - 100, 1)
    if not difference:
        return "at the national average"
    return f"{abs(difference):g} % {'above' if difference > 0 else 'below'} the national average"
