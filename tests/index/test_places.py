"""The database of places: every figure of it against the publishers' files, its signs, and when it is built."""

from __future__ import annotations

import functools
import gzip
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from careercli import paths
from careercli.errors import CareersError
from careercli.index import places, places_builder
from careercli.index.places import FILE, NATION, PlaceFigures
from helper import ROOT, SHARED

OEWS = SHARED / "data" / "oews_2025"
NUMBERS = ("p10", "p25", "median", "p75", "p90")


@pytest.fixture
def figures() -> Iterator[PlaceFigures]:
    """The database of the tables in `data`."""
    with PlaceFigures(paths.bundled_data() / FILE.name) as opened:
        yield opened


def published(file: Path) -> Iterator[tuple[str, ...]]:
    """The rows of a publisher's file as places.db should say them: wages per hour where no yearly ones are."""
    with gzip.open(file, "rt", encoding="utf-8") as text:
        at = {name: place for place, name in enumerate(text.readline().rstrip("\n").split("\t"))}
        head = [at[name] for name in ("industry" if "sector" in file.name else "area", "soc", "basis", "emp")]
        head += [at["emp_rse"], at["wage_rse"]]
        wages = {unit: [at[f"{unit}_{name}"] for name in NUMBERS] for unit in "ah"}
        quotient = at.get("loc_quotient")
        for line in text:
            row = line.rstrip("\n").split("\t")
            hourly = row[at["basis"]] == "H"
            yield (
                *(row[place] for place in head),
                *(number(row[place], 2 if hourly else 0) for place in wages["h" if hourly else "a"]),
                "" if quotient is None else number(row[quotient], 2),
            )


@functools.cache
def number(cell: str, digits: int) -> str:
    """A number with so many digits behind the point; signs and empty cells as they are."""
    return f"{float(cell):.{digits}f}" if cell not in ("", "*", "#") else cell


@functools.cache
def written(cell: int | None, unit: float, digits: int) -> str:
    """A whole number of the database as the publisher writes it."""
    return {None: "", -1: "#", -2: "*"}.get(cell) or ("" if cell is None else f"{cell * unit:.{digits}f}")


def stored(row: tuple[Any, ...]) -> tuple[str, ...]:
    """A row of the database as the publisher writes it."""
    place, code, basis, employment, employment_error, wage_error, *wages, quotient = row
    unit, digits = (0.01, 2) if basis == "H" else (10, 0)
    return (
        *(place, code, basis or "", written(employment, 1, 0)),
        *(written(employment_error, 0.1, 1), written(wage_error, 0.1, 1)),
        *(written(wage, unit, digits) for wage in wages),
        written(quotient, 0.01, 2),
    )


COLUMNS = "basis, employment, employment_error, wage_error, p10, p25, median, p75, p90"
TABLES = {
    "state": (36_222, f"SELECT area, occupation, {COLUMNS}, location_quotient FROM wage"),
    "metro": (186_704, f"SELECT area, occupation, {COLUMNS}, location_quotient FROM wage"),
    "national_sector": (11_723, f"SELECT sector, occupation, {COLUMNS}, NULL FROM sector_wage"),
}


@pytest.mark.parametrize("name", TABLES)
def test_every_cell_is_the_publishers(figures: PlaceFigures, name: str) -> None:
    """All rows of states, of areas and of sectors, cell by cell."""
    file = OEWS / f"oews_2025_{name}.tsv.gz"
    if not file.is_file():
        pytest.skip(f"the publishers' files are not in {OEWS}")
    count, select = TABLES[name]
    codes: dict[int, str] = dict(figures._rows("SELECT id, code FROM occupation"))
    kinds = {"state": ("state",), "metro": ("metro", "nonmetro")}.get(name, ())
    areas: dict[object, str] = {area.id: area.code for area in figures.areas() if area.kind in kinds}
    rows = [(areas.get(place, place), codes[code], *cells) for place, code, *cells in figures._rows(select)]
    ours = {stored(row) for row in rows if isinstance(row[0], str)}
    assert len(ours) == count
    assert ours == set(published(file))


def test_national_figures_are_those_of_the_wage_table(figures: PlaceFigures) -> None:
    """The nation is an area like the others; registered nurses as data/atlas/wages.tsv has them."""
    code = figures.published(["29-1141"])
    assert code is not None
    nation = figures.pay(code.id, NATION)
    assert nation is not None
    assert nation.employment == 3_379_720
    assert nation.amounts == {"p10": 68_940, "p25": 80_330, "median": 97_550, "p75": 112_350, "p90": 137_470}


def test_ceiling_not_released_and_not_published_are_kept_apart() -> None:
    """`#` is no amount, `*` another thing, and an empty cell a third; hourly figures are dollars an hour."""
    row = ("H", -2, None, 215, 3301, -1, None, 2905, -2, 14368, 153)
    pay = places._figures(row)
    assert pay.amounts == {"median": 29.05, "p90": 143.68}
    assert (pay.above, pay.unreleased) == (("p10",), ("p75",))
    assert (pay.employment, pay.employment_unreleased, pay.wage_error) == (None, True, 21.5)
    assert (pay.period, pay.location_quotient, pay.mean) == ("hour", 1.53, 33.01)


@pytest.mark.parametrize("cell", ["12.5", "-30", "12e-1", "x"])
def test_a_cell_that_would_lose_digits_is_refused(cell: str) -> None:
    """A table that is not as it was made stops the build, instead of being rounded."""
    with pytest.raises((ValueError, ArithmeticError)):
        places_builder._scaled(cell)


@pytest.mark.parametrize(
    ("code", "kind", "level", "year"),
    [
        ("0012420", "metro", 98.1, 2024),  # by the code of its CBSA
        ("4800000", "state", 97.2, 2023),  # a state by itself
        ("0100001", "nonmetro", 83.2, 2024),  # the nonmetropolitan portion of its state
        ("7200000", "state", None, None),  # Puerto Rico has none
        ("1000005", "nonmetro", None, None),  # Delaware has no such portion: 0.000 in the publisher's table
    ],
)
def test_price_levels_are_of_the_place(
    figures: PlaceFigures, code: str, kind: str, level: float | None, year: int | None
) -> None:
    """As data/places/price_levels.tsv has them."""
    (area,) = [area for area in figures.areas() if area.code == code]
    rounded = None if area.price_level is None else round(area.price_level, 1)
    assert (area.kind, rounded, area.price_year) == (kind, level, year)


def test_it_stays_small() -> None:
    """As part of a wheel, which is compressed: at most 6 MB."""
    import zlib

    assert len(zlib.compress((paths.bundled_data() / FILE.name).read_bytes(), 1)) < 6_000_000


def test_a_checkout_takes_the_one_that_is_up_to_date_or_builds_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is stale or missing is built in the cache, and found there the next time; an installed one is never built."""
    monkeypatch.setenv("CAREERS_HOME", str(tmp_path))
    built: list[Path] = []

    def build(data: Path, target: Path) -> None:
        built.append(target)
        target.unlink(missing_ok=True)
        with sqlite3.connect(target) as database:
            database.execute("CREATE TABLE meta(key, value)")
            database.execute("INSERT INTO meta VALUES ('inputs', ?)", (FILE.stamp(data),))
        database.close()

    monkeypatch.setattr(places_builder, "build", build)
    data = tmp_path / "data"
    (data / "places").mkdir(parents=True)
    shutil.copy(ROOT / "data" / "places" / "areas.tsv", data / "places")
    assert FILE.find(data, checkout=False) is None
    first = FILE.find(data, checkout=True)
    assert first is not None
    assert first.parent == tmp_path / "cache"
    assert FILE.find(data, checkout=True) == first
    assert built == [first]
    with (data / "places" / "areas.tsv").open("a") as table:
        table.write("\n")
    assert FILE.find(data, checkout=True) == first
    assert built == [first, first]
    build(data, data / FILE.name)
    assert FILE.find(data, checkout=True) == data / FILE.name
    assert FILE.find(data, checkout=False) == data / FILE.name


def test_a_damaged_one_is_an_error_with_its_name(tmp_path: Path) -> None:
    """No traceback: which file, and what to do."""
    file = tmp_path / FILE.name
    file.write_bytes(b"no database at all" * 100)
    with pytest.raises(CareersError, match=r"places\.db: cannot be read") as caught, PlaceFigures(file) as opened:
        opened.areas()
    assert "install the program again" in caught.value.hint
