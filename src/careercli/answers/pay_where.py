"""Where an occupation is paid most, and where most work in it: every area and state of the United States."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from careercli.answer import Answer
from careercli.answers import published_pay
from careercli.answers.pay_in_places import area_dict
from careercli.catalog.catalog import Entry
from careercli.catalog.places import NATION, Area, PayFigures, PlaceFigures, published_code
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
    """Where some roles are paid and found, per `period`."""

    roles: tuple[RolePlaces, ...]
    period: str

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
        head = ("slug", "code", "place", "place_code", "place_kind", "pay_rank", "employment_rank")
        tail = ("location_quotient", "price_level", "price_year", "official_median_at_average_prices", "period")
        rows: list[tuple[Cell, ...]] = [
            (
                *(role.slug, role.code, place.area.name, place.area.code, place.area.kind),
                *(place.pay_rank, place.jobs_rank, *published_pay.cells(place.figures, self.period)),
                *(place.figures.location_quotient, place.area.price_level, place.area.price_year),
                *(place.median_at_average_prices(self.period), self.period),
            )
            for role in self.roles
            for place in role.places
        ]
        return Table((*head, *published_pay.COLUMNS, *tail), tuple(rows))


def pay_where(entries: Sequence[Entry], per: str = "year") -> PayWhere:
    """Every place of some roles' occupations. Raises UsageError for an unknown period."""
    per = published_pay.checked_period(per)
    with PlaceFigures.open() as figures:
        areas = {area.id: area for area in figures.areas()}
        roles = []
        for entry in entries:
            code = published_code(figures, entry.role)
            pay = [(areas[number], row) for number, row in figures.pay_by_area(code.id)] if code else []
            nation = next((row for area, row in pay if area.id == NATION), None)
            places = _ranked([place for place in pay if place[0].id != NATION])
            roles.append(RolePlaces(*published_pay.counted_as(entry, code), nation, places))
    return PayWhere(tuple(roles), per)


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
