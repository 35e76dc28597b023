"""Filters of pay for the person of the profile: held against the median where they live, where that is published."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from careercli import text
from careercli.answers.list_in_place import bound, median_a_year, median_at_least, published_code, within
from careercli.answers.pay_in_places import CURRENCY
from careercli.errors import CareersError

if TYPE_CHECKING:
    from careercli.answers.list import FilterOptions, RoleRow
    from careercli.catalog.places import Area, PayFigures


@dataclass(frozen=True)
class PayAtHome:
    """Bounds on pay a year, and the figures of the place where somebody lives, by the code they are published under."""

    area: Area
    least: float | None
    most: float | None
    figures: dict[str, PayFigures]
    published: frozenset[str]

    def passing(self, rows: Iterable[RoleRow]) -> tuple[list[RoleRow], tuple[str, ...]]:
        """The roles within the bounds by the median at home, or by that of the nation, and what is to be said of it."""
        passing, national = [], 0
        for row in rows:
            here = self.figures.get(published_code(row.code, self.published))
            median, at_least = median_a_year(here), median_at_least(here, self.area) if here else None
            is_local = median is not None or at_least is not None
            if not is_local and row.official_currency in (CURRENCY, None):
                median, at_least = row.official_median, row.official_median_at_least
            if within(median, at_least, self.least, self.most):
                passing.append(row)
                national += not is_local
        words = f"pay is filtered by the median in {self.area.name}"
        if national:
            words += f"; for {text.count(national, 'role')} without a figure there, by the national median"
        return passing, (words,)


def pay_at_home(filters: FilterOptions) -> PayAtHome | None:
    """The filters of pay where the person of the profile lives; None without any, and without a place that is known.

    So it is for bounds in another currency than that of the places. Raises CareersError for a damaged profile.
    """
    from careercli.profile import model

    profile = model.load()
    if profile is None or not profile.place or (filters.get("min_pay") is None and filters.get("max_pay") is None):
        return None
    from careercli.catalog.places import PlaceFigures, PlaceNames

    with suppress(CareersError):  # a place that is not one of the survey, or another currency: the nation's pay counts
        least, most = bound(filters, "min_pay"), bound(filters, "max_pay")
        with PlaceFigures.open() as figures:
            area = PlaceNames(figures.areas()).find(profile.place)
            return PayAtHome(area, least, most, figures.pay_in_area(area.id), figures.published_codes())
    return None
