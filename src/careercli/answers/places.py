"""The states and areas of the United States that figures are published for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from careercli.answer import Answer
from careercli.answers.pay_in_places import CURRENCY, area_dict
from careercli.catalog.places import ALL_OCCUPATIONS, Area, PlaceFigures, PlaceNames
from careercli.table import Table


@dataclass(frozen=True)
class PlaceRow:
    """A place, with the median pay a year of all jobs there."""

    area: Area
    median: float | None


@dataclass(frozen=True)
class Places(Answer):
    """The places that fit a query, the likeliest first; all of them, by kind and name, without one.

    `hint` says what to do where none fits.
    """

    rows: tuple[PlaceRow, ...]
    fitting: int
    query: str = ""
    hint: str = ""

    @property
    def remarks(self) -> tuple[str, ...]:
        """What to do where no place fits."""
        return (self.hint,) if self.hint else ()

    def to_dict(self) -> list[dict[str, Any]]:
        """An array of objects."""
        return [
            {
                **area_dict(row.area),
                "official_employment": row.area.jobs,
                "official_median": row.median,
                "official_currency": None if row.median is None else CURRENCY,
            }
            for row in self.rows
        ]

    def to_table(self) -> Table:
        """A row a place."""
        columns = (
            "place",
            "place_code",
            "place_kind",
            "survey",
            "official_employment",
            "official_median",
            "price_level",
            "price_year",
            "price_level_of",
            "official_currency",
        )
        return Table(columns, tuple(tuple(row[name] for name in columns) for row in self.to_dict()))


_ORDER = ("nation", "state", "metro", "nonmetro")


def places(query: str = "", limit: int | None = None) -> Places:
    """The places that fit a query by any usual name, at most `limit` of them."""
    with PlaceFigures.open() as figures:
        names = PlaceNames(figures.areas())
        fitting = names.matching(query)
        if not query.strip():
            fitting.sort(key=lambda area: (_ORDER.index(area.kind), area.name))
        code = figures.published([ALL_OCCUPATIONS])
        medians = {number: row.amounts.get("median") for number, row in figures.pay_by_area(code.id)} if code else {}
    rows = tuple(PlaceRow(area, medians.get(area.id)) for area in fitting[:limit])
    return Places(rows, len(fitting), query, "" if fitting else names.why_not(query))
