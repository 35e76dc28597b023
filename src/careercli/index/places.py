"""The database of places: where it is, and what it is asked. `places.sql` says what stands in it.

It comes with the program, is opened in place, and never written. In a checkout, where the tables are edited, it is
built anew in the cache folder when it is missing or out of date.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from careercli import paths
from careercli.errors import CareersError
from careercli.index.seed import connect_read_only

FILE = "places.db"
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
_INPUTS = (
    *("places/areas.tsv", "places/area_wages.tsv", "places/state_wages.tsv", "places/price_levels.tsv"),
    *("atlas/wages.tsv", "atlas/wages_by_year.tsv", "atlas/wages_by_sector.tsv", "atlas/consumer_prices.tsv"),
)
_CODE = ("index/places.py", "index/places.sql", "index/places_builder.py")
_HINT = "install the program again: the figures of places come with it"


@dataclass(frozen=True)
class Area:
    """A place that figures are published for.

    `state` is the number of its state (that of the first one where it lies in several), `jobs` all jobs there.
    `price_level` is the regional price parity in `price_year`, the nation being 100; `price_of` names what it is of
    where that is wider than the area.
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


@dataclass(frozen=True)
class PayFigures:
    """Pay and employment of an occupation in one place, sector or year.

    `amounts` are dollars per `period` by percentile. Each other percentile is in `above` (at or above the survey's
    ceiling, which is no amount), in `unreleased`, or not published on this `basis` ("A": a year only, "H": an hour
    only). `employment_unreleased` tells a number of jobs that is not released. Errors are relative standard errors in
    percent.
    """

    period: Literal["year", "hour"]
    basis: str | None
    employment: int | None
    employment_unreleased: bool
    employment_error: float | None
    wage_error: float | None
    amounts: dict[str, float] = field(default_factory=dict)
    above: tuple[str, ...] = ()
    unreleased: tuple[str, ...] = ()
    location_quotient: float | None = None

    @property
    def has_pay(self) -> bool:
        """True if any percentile is known, or known to be at or above the ceiling."""
        return bool(self.amounts or self.above)


@dataclass(frozen=True)
class PublishedCode:
    """An occupation as the wage survey publishes it: 25-9045 stands for three codes of the SOC."""

    id: int
    code: str
    title: str | None


@dataclass(frozen=True)
class YearPrices:
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
        """The database that comes with the program. Raises CareersError if there is none and none can be built."""
        file = find(paths.bundled_data(), checkout=paths.is_checkout())
        if file is None:
            raise CareersError("the figures of places are not installed", _HINT)
        return cls(file)

    def __enter__(self) -> PlaceFigures:
        return self

    def __exit__(self, *_exception: object) -> None:
        self._connection.close()

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

    def published_codes(self) -> frozenset[str]:
        """Every code under which the survey publishes figures for the nation."""
        sql = (
            "SELECT code FROM occupation JOIN wage ON occupation = id AND area = ? "
            "WHERE level IN ('detailed', 'broad', 'total')"
        )
        return frozenset(row[0] for row in self._rows(sql, (NATION,)))

    def pay(self, occupation: int, area: int) -> PayFigures | None:
        """The figures of an occupation in a place; None if it has no row there."""
        sql = f"SELECT {_WAGE}, location_quotient FROM wage WHERE occupation = ? AND area = ?"
        return next((_figures(row) for row in self._rows(sql, (occupation, area))), None)

    def pay_by_area(self, occupation: int) -> list[tuple[int, PayFigures]]:
        """The figures of an occupation in every place where it has a row, with the id of the place."""
        sql = f"SELECT area, {_WAGE}, location_quotient FROM wage WHERE occupation = ? ORDER BY area"
        return [(row[0], _figures(row[1:])) for row in self._rows(sql, (occupation,))]

    def pay_in_area(self, area: int) -> dict[str, PayFigures]:
        """The figures of every occupation that has a row in a place, by its code."""
        sql = (
            f"SELECT code, {_WAGE}, location_quotient FROM occupation CROSS JOIN wage "
            "ON wage.occupation = occupation.id AND wage.area = ?"
        )
        return {row[0]: _figures(row[1:]) for row in self._rows(sql, (area,))}

    def pay_by_sector(self, occupation: int) -> list[tuple[str, PayFigures]]:
        """The national figures of an occupation in every sector where it has a row, with the sector's code."""
        sql = f"SELECT sector, {_WAGE} FROM sector_wage WHERE occupation = ? ORDER BY sector"
        return [(row[0], _figures(row[1:])) for row in self._rows(sql, (occupation,))]

    def pay_by_year(self, occupation: int) -> list[tuple[int, PayFigures]]:
        """The national figures of an occupation in every year in which it was counted: p10, median and p90."""
        sql = (
            "SELECT year, basis, employment, NULL, NULL, p10, NULL, median, NULL, p90 FROM year_wage "
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


_WAGE = "basis, employment, employment_error, wage_error, p10, p25, median, p75, p90"


def _area(row: Sequence[Any]) -> Area:
    number, code, kind, state, name, jobs, level, year, wider = row
    name = "United States" if kind == "nation" else name
    return Area(number, code, kind, state, name, jobs, None if level is None else level / 1000, year, wider)


def _figures(row: Sequence[Any]) -> PayFigures:
    basis, employment, employment_error, wage_error, *cells = row
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
    )


def _tenths(number: int | None) -> float | None:
    return None if number is None or number < 0 else number / 10


# Where the database is


def find(data: Path, *, checkout: bool) -> Path | None:
    """The database of the tables in a data folder, built if there is none that is up to date; None if it cannot be.

    Only in a checkout is it ever out of date, or built.
    """
    file = data / FILE
    if not checkout:
        return file if file.is_file() else None
    cached = paths.cache() / f"places-{zlib.crc32(os.fsencode(file)):08x}.db"
    for candidate in (file, cached):
        if is_current(candidate, data):
            return candidate
    from careercli.index.places_builder import build
    from careercli.index.rebuilding import build_once

    return build_once(cached, lambda candidate: is_current(candidate, data), lambda target: build(data, target))


def is_current(file: Path, data: Path) -> bool:
    """Whether a database is there and is of the tables in a data folder, and of the code, as they are now."""
    return _stamp_of(file) == inputs_stamp(data)


def inputs_stamp(data: Path) -> str:
    """A checksum of the sizes and times of the tables and the code that a database of places is made of."""
    package = Path(__file__).parent.parent
    checksum = 0
    for file in (*(data / name for name in _INPUTS), *(package / name for name in _CODE)):
        with contextlib.suppress(OSError):
            status = file.stat()
            checksum = zlib.crc32(f"{file.name} {status.st_size} {status.st_mtime_ns}".encode(), checksum)
    return f"{checksum:08x}"


def _stamp_of(file: Path) -> str | None:
    """What a database says it was made of; None if there is none, or it is none."""
    try:
        with contextlib.closing(connect_read_only(file)) as connection:
            row = connection.execute("SELECT value FROM meta WHERE key = 'inputs'").fetchone()
    except sqlite3.DatabaseError:
        return None
    return row[0] if row else None
