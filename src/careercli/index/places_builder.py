"""The database of places: pay and employment by state, area, sector and year, made from the tables in `data`.

It is a database of its own, beside that of the roles, as few commands ask for it: read in place and never copied.
Numbers are whole ones, so that it stays small: `places.sql` says of what.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from decimal import Decimal
from operator import itemgetter
from pathlib import Path
from typing import Any

from careercli.index.build_file import new_database
from careercli.index.places import FILE, HOURLY, KINDS, SIGNS
from careercli.roles import releases
from careercli.roles.atlas import read_table
from careercli.roles.wage_survey import CEILINGS

Row = tuple[Any, ...]
_NONMETROPOLITAN = "999"
"""The end of the code of a state's nonmetropolitan portion in the price parities, behind that of the state."""


def build(data: Path, target: Path) -> int:
    """Makes the database of the tables in a data folder, and returns how many rows of pay by area it has.

    `target` is replaced when the new one is whole. Raises OSError, and ValueError for a table that is not as
    `data/make_atlas.py` writes it.
    """
    with new_database(target) as connection:
        connection.executescript(Path(__file__).with_name("places.sql").read_text(encoding="utf-8"))
        connection.execute("BEGIN")
        count = _fill(connection, data)
        connection.execute("COMMIT")
    return count


def _fill(connection: sqlite3.Connection, data: Path) -> int:
    atlas = data / "atlas"
    connection.execute("INSERT INTO meta VALUES ('inputs', ?)", (FILE.stamp(data),))
    national = read_table(atlas / "wages.tsv")
    by_year = read_table(atlas / "wages_by_year.tsv")
    by_sector = read_table(atlas / "wages_by_sector.tsv")
    titles = {row[0]: (row[1], row[2]) for row in national}
    codes = sorted({*titles, *(row[0] for row in by_year), *(row[1] for row in by_sector)})
    ids = {code: number for number, code in enumerate(codes, start=1)}
    occupations: list[Row] = [(ids[code], code, *titles.get(code, (None, None))) for code in codes]
    _insert(connection, "occupation", occupations)
    areas, pay = _areas_and_pay(data / "places", national, ids)
    _insert(connection, "area", areas)
    _insert(connection, "wage", pay)
    sectors: list[Row] = [(ids[code], sector, *_cells(cells)) for sector, code, *cells in by_sector]
    _insert(connection, "sector_wage", sectors)
    _insert(connection, "year_wage", [_year_row(ids, row) for row in by_year])
    prices: list[Row] = [
        (int(year), _scaled(index, 3), int(months)) for year, index, months in read_table(atlas / "consumer_prices.tsv")
    ]
    _insert(connection, "consumer_price", prices)
    return len(pay)


def _areas_and_pay(places: Path, national: list[list[str]], ids: dict[str, int]) -> tuple[list[Row], list[Row]]:
    """The rows of `area` and of `wage`. A title that only an area's table has is no loss: those have codes alone."""
    table = read_table(places / "areas.tsv")
    area_ids = {row[0]: number for number, row in enumerate(table)}
    if table[0][1] != "N":
        raise ValueError("areas.tsv: the nation is not the first of the areas")
    pay: list[Row] = [(ids[code], 0, *_cells(cells), None) for code, _title, _level, *cells in national]
    jobs: dict[str, Any] = {}
    for name in ("state_wages.tsv", "area_wages.tsv"):
        for area, code, *cells, quotient in read_table(places / name):
            row = (ids[code], area_ids[area], *_cells(cells), _HUNDREDTHS[quotient])
            pay.append(row)
            if code == "00-0000":
                jobs[area] = row[3]
    jobs[table[0][0]] = next(row[3] for row in pay if row[:2] == (ids["00-0000"], 0))
    prices = _price_levels(places / "price_levels.tsv")
    survey = (releases.WAGES.bundled.period, CEILINGS["hour"], CEILINGS["year"])
    rows: list[Row] = []
    for area, kind, state, name in table:
        price = _price_of(area, _kind(area, kind), state, prices)
        rows.append((area_ids[area], area, _kind(area, kind), int(state), name, jobs.get(area), *price, *survey))
    return rows, pay


def _kind(area: str, kind: str) -> str:
    """BLS's table calls both kinds of areas M: one that is metropolitan has the code of its CBSA behind two zeros."""
    return "nonmetro" if kind == "M" and not area.startswith("00") else KINDS[kind]


def _price_levels(file: Path) -> dict[str, tuple[int, int, str]]:
    """The newest price level by code: (thousandths, year, of what). Portions that no state has are written as 0."""
    levels: dict[str, tuple[int, int, str]] = {}
    for code, name, year, level in read_table(file):
        number = _scaled(level, 3)
        if number and (code not in levels or int(year) > levels[code][1]):
            levels[code] = (number, int(year), name)
    return levels


def _price_of(
    area: str, kind: str, state: str, levels: dict[str, tuple[int, int, str]]
) -> tuple[int, int, str | None] | tuple[None, None, None]:
    """The price level of an area, its year, and what it is of where that is wider than the area."""
    code = {"nation": "00000", "state": f"{state}000", "metro": area[2:]}.get(kind, f"{state}{_NONMETROPOLITAN}")
    if code not in levels:
        return None, None, None
    level, year, name = levels[code]
    return level, year, name if kind == "nonmetro" else None


def _year_row(ids: dict[str, int], row: list[str]) -> Row:
    """A row of `year_wage`: an occupation paid by the hour has its yearly median empty."""
    code, year, employment, median, hourly_median, p10, p90, basis = row
    middle = hourly_median if basis == HOURLY else median
    pay = (_amounts(basis)[cell] for cell in (p10, middle, p90))
    return ids[code], int(year), basis or None, _ONES[employment], *pay


def _cells(cells: list[str]) -> Row:
    """Basis, employment, its error, the error of wages, their mean, and five percentiles."""
    basis, employment, employment_error, wage_error, mean, p10, p25, median, p75, p90 = cells
    pay = _amounts(basis)
    figures = _ONES[employment], _TENTHS[employment_error], _TENTHS[wage_error]
    return basis or None, *figures, pay[mean], pay[p10], pay[p25], pay[median], pay[p75], pay[p90]


class _Numbers(dict[str, "int | None"]):
    """The number of each cell times a power of ten, see `_scaled`: two million cells hold some ten thousand texts."""

    def __init__(self, digits: int) -> None:
        super().__init__()
        self.digits = digits

    def __missing__(self, cell: str) -> int | None:
        number = self[cell] = _scaled(cell, self.digits)
        return number


_TENS, _ONES, _TENTHS, _HUNDREDTHS = map(_Numbers, (-1, 0, 1, 2))


def _amounts(basis: str) -> _Numbers:
    """Amounts of pay: cents an hour, or tens of dollars a year."""
    return _HUNDREDTHS if basis == HOURLY else _TENS


def _scaled(cell: str, digits: int = 0) -> int | None:
    """A number times a power of ten, a sign of the publisher's by its own number, None for an empty cell.

    Raises ValueError for a number that would lose digits.
    """
    if not cell:
        return None
    if cell in SIGNS:
        return SIGNS[cell]
    number = Decimal(cell).scaleb(digits)
    if number != int(number) or number < 0:
        raise ValueError(f"{cell!r} is not a number with {digits} digits after the point")
    return int(number)


def _insert(connection: sqlite3.Connection, table: str, rows: Sequence[Row]) -> None:
    """Puts rows into a table in the order of its key, which are their first two cells."""
    marks = ", ".join("?" * len(rows[0]))
    ordered = sorted(rows, key=itemgetter(0, 1))
    connection.executemany(f"INSERT INTO {table} VALUES ({marks})", ordered)
