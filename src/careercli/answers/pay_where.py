"""Where an occupation is paid most, and where most work in it: every area and state of the United States."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from careercli import text
from careercli.answer import Answer
from careercli.answers import published_pay
from careercli.answers.pay_in_places import area_dict
from careercli.catalog.catalog import Entry
from careercli.catalog.place_names import shell_name
from careercli.catalog.places import NATION, Area, PayFigures, PlaceFigures, PlaceNames, published_code
from careercli.errors import UsageError
from careercli.lazy_dataclass import dataclass
from careercli.table import Cell, Table


@dataclass(frozen=True)
class PlaceRank:
    """An occupation in a place. Ranks are among the states, or among the areas; None without a number to rank by."""

    area: Area
    figures: PayFigures
    pay_rank: int | None
    jobs_rank: int | None

    def median_at_average_prices(self, per: str) -> float | None:
        """The median in average US prices, to the dollar."""
        median = published_pay.amount(self.figures, "median", per)
        if median is None or self.area.price_level is None:
            return None
        return round(median * 100 / self.area.price_level, 0 if per == "year" else 2)


@dataclass(frozen=True)
class RolePlaces(published_pay.CountedRole):
    """Every place where a role's occupation has figures; none if the survey does not count it."""

    nation: PayFigures | None
    places: tuple[PlaceRank, ...]


@dataclass(frozen=True)
class PayWhere(Answer):
    """Where some roles are paid and found, per `period`: in some `states` alone, or in all.

    `remarks` say how the names of places were read. With `of_states` the places are the states alone, without areas.
    """

    roles: tuple[RolePlaces, ...]
    period: str
    states: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    of_states: bool = False

    def to_dict(self) -> list[dict[str, Any]]:
        """An object a role, with its places, the best paid first."""
        return [
            {
                **role.head(self.period),
                "places": [
                    {
                        **area_dict(place.area),
                        "pay_rank": place.pay_rank,
                        "employment_rank": place.jobs_rank,
                        **published_pay.as_dict(place.figures, self.period),
                        "location_quotient": place.figures.location_quotient,
                        "official_median_at_average_prices": place.median_at_average_prices(self.period),
                    }
                    for place in role.places
                ],
            }
            for role in self.roles
        ]

    def to_table(self) -> Table:
        """A row a role and place."""
        head = (*published_pay.HEAD, "place", "place_code", "place_kind", "survey", "pay_rank", "employment_rank")
        tail = ("location_quotient", "price_level", "price_year", "price_level_of")
        rows: list[tuple[Cell, ...]] = [
            (
                *(*role.cells(), place.area.name, place.area.code, place.area.kind, place.area.period),
                *(place.pay_rank, place.jobs_rank, *published_pay.cells(place.figures, self.period)),
                *(place.figures.location_quotient, place.area.price_level, place.area.price_year, place.area.price_of),
                *(place.median_at_average_prices(self.period), self.period),
            )
            for role in self.roles
            for place in role.places
        ]
        behind = ("official_median_at_average_prices", "period")
        return Table((*head, *published_pay.COLUMNS, *tail, *behind), tuple(rows))


def pay_where(
    entries: Sequence[Entry], per: str = "year", within: Sequence[str] = (), *, of_states: bool = False
) -> PayWhere:
    """Every place of some roles' occupations, the areas of some states, or the states alone, ranked among themselves.

    Raises NoSuchPlace, and UsageError for an unknown period and a place that is no state.
    """
    per = published_pay.checked_period(per)
    with PlaceFigures.open() as figures:
        areas = {area.id: area for area in figures.areas()}
        states, remarks = _states(within, list(areas.values()), [entry.slug for entry in entries])
        roles = []
        for entry in entries:
            code = published_code(figures, entry.role)
            pay = [(areas[number], row) for number, row in figures.pay_by_area(code.id)] if code else []
            nation = next((row for area, row in pay if area.id == NATION), None)
            inside = [place for place in pay if place[0].id != NATION and _is_in(place[0], states)]
            places = _ranked([place for place in inside if not of_states or place[0].kind == "state"])
            roles.append(RolePlaces(*published_pay.counted_as(entry, code), nation, places))
    return PayWhere(tuple(roles), per, tuple(state.name for state in states), remarks, of_states)


def _states(
    within: Sequence[str], areas: Sequence[Area], slugs: Sequence[str]
) -> tuple[tuple[Area, ...], tuple[str, ...]]:
    """The states that some names mean, and how they were read. Raises UsageError for a place that is none, with what
    to type about some roles instead.
    """
    if not within:
        return (), ()
    from careercli.answers.asked_place import parted, place_asked

    names = PlaceNames(areas)
    asked = [place_asked(part, names) for name in within for part in parted(name, names)]
    for each in asked:
        if each.area.kind != "state":
            raise UsageError(
                f"--where looks for the areas of a state, and {each.area.name} is none",
                _instead(each.area, areas, f"careers salary {' '.join(slugs)}"),
            )
    states = tuple(dict.fromkeys(each.area for each in asked))
    return states, tuple(remark for each in asked for remark in each.remarks)


def _instead(area: Area, areas: Sequence[Area], salary: str) -> str:
    """What to type for the areas of the state that a place lies in, and for the pay in the place itself."""
    if area.id == NATION:
        return f"`{salary} --where` is for all of it"
    there = f"`{salary} --in {shell_name(area.name)}` for the pay there"
    around = [state.name for state in areas if state.kind == "state" and _is_in(area, (state,))]
    within = [f"`{salary} --where --in {shell_name(state)}` for the areas of {state}" for state in around]
    return text.natural_list([*within, there], "or")


def _is_in(area: Area, states: Sequence[Area]) -> bool:
    """Whether an area lies in one of some states, or partly: Kansas City, MO-KS in both. No states: any place does."""
    if not states:
        return True
    from careercli.answers.cv_residence import state_of

    ends = area.name.rpartition(", ")[2].split("-")
    return area.kind != "state" and any(area.state == state.state or state_of(state.name) in ends for state in states)


def _ranked(pay: Sequence[tuple[Area, PayFigures]]) -> tuple[PlaceRank, ...]:
    """Places with their ranks, the best paid first. A median that is only at or above the ceiling has no rank.

    Numbers above the ceiling are published too, so nobody knows which of the two is more.
    """
    ranks: dict[tuple[int, str], int] = {}
    for states in (True, False):
        group = [(area, row) for area, row in pay if (area.kind == "state") == states]
        paid = [(row.amounts["median"], area.id) for area, row in group if "median" in row.amounts]
        jobs = [(row.employment, area.id) for area, row in group if row.employment is not None]
        for name, amounts in (("pay", paid), ("jobs", jobs)):
            ordered = sorted(amount for amount, _id in amounts)
            for amount, number in amounts:
                ranks[number, name] = 1 + len(ordered) - _right(ordered, amount)
    places = [PlaceRank(area, row, ranks.get((area.id, "pay")), ranks.get((area.id, "jobs"))) for area, row in pay]
    return tuple(sorted(places, key=_best_paid_first))


def _right(ordered: Sequence[float], amount: float) -> int:
    """How many of some amounts in order are at most this."""
    import bisect

    return bisect.bisect_right(ordered, amount)


def _best_paid_first(place: PlaceRank) -> tuple[float, int, int]:
    median = place.figures.amounts.get("median")
    return (-median if median is not None else 0, place.jobs_rank or 10**6, place.area.id)
