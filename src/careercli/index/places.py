"""The database of places: where it is, and what it is asked. `places.sql` says what stands in it.

It comes with the program, is opened in place, and never written. In a checkout, where the tables are edited, it is
built anew in the cache folder when it is missing or out of date.
"""

from __future__ import annotations

import functools
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

from careercli import paths
from careercli.errors import CareersError, NotInstalled
from careercli.index.built_file import BuiltFile
from careercli.index.seed import connect_read_only
from careercli.roles import own_place_files, releases
from careercli.roles.wage_survey import CEILINGS

HOURLY, ANNUAL = "H", "A"
"""The basis of figures that are published only per hour, or only per year."""
ABOVE, UNRELEASED = -1, -2
SIGNS = {"#": ABOVE, "*": UNRELEASED}
"""What stands for BLS's signs in place of a number: at or above the survey's ceiling, and not released."""
NATION = 0
"""The id of the nation among the areas."""
PERCENTILES = ("p10", "p25", "median", "p75", "p90")
Kind = Literal["nation", "state", "metro", "nonmetro"]
KINDS = {"N": "nation", "S": "state", "M": "metro"}
ALL_OCCUPATIONS = "00-0000"
_HINT = "install the program again: the figures of places come with it"


def _build(data: Path, target: Path) -> object:
    from careercli.index.places_builder import build

    return build(data, target)


FILE = BuiltFile(
    name="places.db",
    inputs=(
        *("places/areas.tsv", "places/area_wages.tsv", "places/state_wages.tsv", "places/price_levels.tsv"),
        *("atlas/wages.tsv", "atlas/wages_by_year.tsv", "atlas/wages_by_sector.tsv", "atlas/consumer_prices.tsv"),
    ),
    code=("index/places.py", "index/places.sql", "index/places_builder.py"),
    build=_build,
)


class Area(NamedTuple):
    """A place that figures are published for.

    `state` is the number of its state (that of the first one where it lies in several), `jobs` all jobs there.
    `price_level` is the regional price parity in `price_year`, the nation being 100; `price_of` names what it is of
    where that is wider than the area. `period` is that of the wage survey its figures are from, as "May 2025", and the
    ceilings are the dollars per hour and per year at and above which that gives no number.
    """

    id: int
    code: str
    kind: Kind
    state: int
    name: str
    jobs: int | None = None
    price_level: float | None = None
    price_year: int | None = None
    price_of: str | None = None
    period: str = releases.WAGES.bundled.period
    hourly_ceiling: float | None = CEILINGS["hour"]
    yearly_ceiling: float | None = CEILINGS["year"]

    @property
    def survey(self) -> str:
        """The survey that the figures are from, as sources of roles name it."""
        return f"BLS OEWS {self.period}"

    @property
    def ceilings(self) -> dict[str, float]:
        """The ceilings by the period of pay, "hour" or "year"."""
        known = (("hour", self.hourly_ceiling), ("year", self.yearly_ceiling))
        return {period: amount for period, amount in known if amount is not None}

    @property
    def year(self) -> int:
        """The year of the survey."""
        return int(self.period[-4:])


class PayFigures(NamedTuple):
    """Pay and employment of an occupation in one place, sector or year.

    `amounts` are dollars per `period` by percentile. Each other percentile is in `above` (at or above the survey's
    ceiling, which is no amount), in `unreleased`, or not published on this `basis` ("A": a year only, "H": an hour
    only). `employment_unreleased` tells a number of jobs that is not released. Errors are relative standard errors in
    percent. `mean` is the average, in dollars per `period`; None where no number is published.
    """

    period: Literal["year", "hour"]
    basis: str | None
    employment: int | None
    employment_unreleased: bool
    employment_error: float | None
    wage_error: float | None
    amounts: Mapping[str, float] = MappingProxyType({})
    above: tuple[str, ...] = ()
    unreleased: tuple[str, ...] = ()
    location_quotient: float | None = None
    mean: float | None = None

    @property
    def has_pay(self) -> bool:
        """True if any percentile is known, or known to be at or above the ceiling."""
        return bool(self.amounts or self.above)


class PublishedCode(NamedTuple):
    """An occupation as the wage survey publishes it: 25-9045 stands for three codes of the SOC."""

    id: int
    code: str
    title: str | None


class YearPrices(NamedTuple):
    """The consumer price index of a year, an average of so many months."""

    cpi_u: float
    months: int


class PlaceFigures:
    """Every question to the database of places. A context manager: at its end the database is closed."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._connection = connect_read_only(file)

    @classmethod
    def open(cls) -> PlaceFigures:
        """The database that comes with the program, with the person's own newer figures where there are any.

        Raises NotInstalled if there is none and none can be built, CareersError for a table of the person's that is
        damaged.
        """
        file = FILE.find(paths.bundled_data(), checkout=paths.is_checkout())
        if file is None:
            raise NotInstalled("the figures of places are not installed", _HINT)
        if own := own_place_files.files():
            from careercli.index import places_overlay

            file = places_overlay.find(file, own)
        return cls(file)

    def __enter__(self) -> PlaceFigures:
        return self

    def __exit__(self, *_exception: object) -> None:
        self._connection.close()

    @property
    def stamp(self) -> tuple[str, int]:
        """What tells these figures from others: the database, and when it was written."""
        return str(self._file), self._file.stat().st_mtime_ns

    def areas(self) -> list[Area]:
        """Every place, the nation first."""
        return [_area(row) for row in self._rows("SELECT * FROM area ORDER BY id")]

    def published(self, codes: Sequence[str]) -> PublishedCode | None:
        """The first of some codes under which the survey publishes figures for the nation."""
        for code in codes:
            sql = (
                "SELECT id, code, title FROM occupation JOIN wage ON occupation = id AND area = ? "
                "WHERE code = ? AND level IN ('detailed', 'broad', 'total')"
            )
            for row in self._rows(sql, (NATION, code)):
                return PublishedCode(*row)
        return None

    def published_title(self, title: str) -> PublishedCode | None:
        """The first occupation of a title, in any case, for which the survey publishes figures for the nation."""
        rows = self._rows("SELECT code FROM occupation WHERE title = ? COLLATE NOCASE ORDER BY code", (title.strip(),))
        return self.published([row[0] for row in rows])

    def published_codes(self) -> frozenset[str]:
        """Every code under which the survey publishes figures for the nation."""
        sql = (
            "SELECT code FROM occupation JOIN wage ON occupation = id AND area = ? "
            "WHERE level IN ('detailed', 'broad', 'total')"
        )
        return frozenset(row[0] for row in self._rows(sql, (NATION,)))

    def occupations(self) -> list[tuple[int, str, str | None, str]]:
        """Every occupation that the survey counts, as (id, code, title, level), in the order of the codes."""
        return self._rows("SELECT id, code, title, level FROM occupation ORDER BY code")

    def pay(self, occupation: int, area: int) -> PayFigures | None:
        """The figures of an occupation in a place; None if it has no row there."""
        sql = f"SELECT {_WAGE}, location_quotient FROM wage WHERE occupation = ? AND area = ?"
        return next((_figures(row) for row in self._rows(sql, (occupation, area))), None)

    def pay_by_area(self, occupation: int) -> list[tuple[int, PayFigures]]:
        """The figures of an occupation in every place where it has a row, with the id of the place."""
        sql = f"SELECT area, {_WAGE}, location_quotient FROM wage WHERE occupation = ? ORDER BY area"
        return [(row[0], _figures(row[1:])) for row in self._rows(sql, (occupation,))]

    def pay_of_codes(self, area: int) -> Callable[[str], PayFigures | None]:
        """The figures of every occupation that has a row in a place: those of a code, or None."""
        sql = (
            f"SELECT code, {_WAGE}, location_quotient FROM occupation CROSS JOIN wage "
            "ON wage.occupation = occupation.id AND wage.area = ?"
        )
        rows = {row[0]: row[1:] for row in self._rows(sql, (area,))}
        return functools.cache(lambda code: _figures(rows[code]) if code in rows else None)

    def pay_by_sector(self, occupation: int) -> list[tuple[str, PayFigures]]:
        """The national figures of an occupation in every sector where it has a row, with the sector's code."""
        sql = f"SELECT sector, {_WAGE} FROM sector_wage WHERE occupation = ? ORDER BY sector"
        return [(row[0], _figures(row[1:])) for row in self._rows(sql, (occupation,))]

    def jobs_in_sector(self, sector: str) -> dict[str, tuple[int | None, int | None]]:
        """By the code of an occupation its jobs in a sector of the nation (None: not published), and in all."""
        sql = (
            "SELECT code, sector_wage.employment, wage.employment FROM sector_wage "
            "JOIN occupation ON id = sector_wage.occupation JOIN wage ON wage.occupation = id AND area = ? "
            "WHERE sector = ?"
        )
        return {code: (jobs, every) for code, jobs, every in self._rows(sql, (NATION, sector))}

    def pay_by_year(self, occupation: int) -> list[tuple[int, PayFigures]]:
        """The national figures of an occupation in every year in which it was counted: p10, median and p90."""
        sql = (
            "SELECT year, basis, employment, NULL, NULL, NULL, p10, NULL, median, NULL, p90 FROM year_wage "
            "WHERE occupation = ? ORDER BY year"
        )
        return [(row[0], _figures(row[1:])) for row in self._rows(sql, (occupation,))]

    def years(self) -> list[int]:
        """The years in which occupations were counted, the earliest first."""
        return [row[0] for row in self._rows("SELECT DISTINCT year FROM year_wage ORDER BY year")]

    def consumer_prices(self) -> dict[int, YearPrices]:
        """The consumer price index by year."""
        rows = self._rows("SELECT year, cpi_u, months FROM consumer_price")
        return {year: YearPrices(index / 1000, months) for year, index, months in rows}

    def _rows(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        try:
            return self._connection.execute(sql, values).fetchall()
        except sqlite3.DatabaseError as error:
            raise CareersError(f"{paths.display(self._file)}: cannot be read: {error}", _HINT) from None


_WAGE = "basis, employment, employment_error, wage_error, mean, p10, p25, median, p75, p90"


def _area(row: Sequence[Any]) -> Area:
    number, code, kind, state, name, jobs, level, *others = row
    name = "United States" if kind == "nation" else name
    return Area(number, code, kind, state, name, jobs, None if level is None else level / 1000, *others)


def _figures(row: Sequence[Any]) -> PayFigures:
    basis, employment, employment_error, wage_error, mean, *cells = row
    percentiles = dict(zip(PERCENTILES, cells, strict=False))
    unit = 0.01 if basis == HOURLY else 10
    known = {key: cell for key, cell in percentiles.items() if cell is not None}
    quotient = cells[5] if len(cells) > 5 else None
    return PayFigures(
        period="hour" if basis == HOURLY else "year",
        basis=basis,
        employment=None if employment is None or employment < 0 else employment,
        employment_unreleased=employment == UNRELEASED,
        employment_error=_tenths(employment_error),
        wage_error=_tenths(wage_error),
        amounts={key: round(cell * unit, 2) for key, cell in known.items() if cell >= 0},
        above=tuple(key for key, cell in known.items() if cell == ABOVE),
        unreleased=tuple(key for key, cell in known.items() if cell == UNRELEASED),
        location_quotient=None if quotient is None or quotient < 0 else quotient / 100,
        mean=None if mean is None or mean < 0 else round(mean * unit, 2),
    )


def _tenths(number: int | None) -> float | None:
    return None if number is None or number < 0 else number / 10
