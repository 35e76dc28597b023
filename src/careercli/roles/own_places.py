"""A person's own figures of places: those of a newer wage survey than the bundled one, a table a survey.

`careers import bls --places` writes them beside the person's roles, and each place shows the newest figures there are.
A table names its survey and its ceilings in its first line and its columns in the second; amounts are dollars per year,
or per hour where the basis is H, a `#` is at or above the ceiling, and a `*` is not released.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from pathlib import Path

from careercli import paths
from careercli.errors import CareersError
from careercli.roles.releases import MONTHS

PERCENTILES = ("p10", "p25", "median", "p75", "p90")
KINDS = ("nation", "state", "metro", "nonmetro")
COLUMNS = (
    *("area", "kind", "state", "name", "code", "title", "basis"),
    *("employment", "employment_error", "wage_error", *PERCENTILES, "location_quotient", "mean"),
)
MOST_BYTES = 100_000_000
"""Of a table; one of all states and areas has about 25 MB."""
_FIRST = re.compile(rf"# OEWS ({'|'.join(MONTHS)}) (20\d\d)(?:, # at or above \$([\d.]+) an hour, \$([\d.]+) a year)?")
_AREA, _CODE, _STATE = re.compile(r"[0-9]{7}"), re.compile(r"[0-9]{2}-[0-9]{4}"), re.compile(r"[a-z]{0,2}")
_HINT = "delete it, and import the workbook again with `careers import bls --places`"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceWages:
    """What a survey says of an occupation in a place. `state` are the two small letters of the place's first state.

    `employment` is a number of jobs, or the sign in its place; percentiles and the mean are amounts, or signs.
    """

    area: str
    kind: str
    state: str
    name: str
    code: str
    title: str
    basis: str
    employment: int | str | None
    employment_error: float | None
    wage_error: float | None
    percentiles: dict[str, float | str]
    location_quotient: float | None
    mean: float | str | None = None


@dataclass(frozen=True)
class OwnPlaces:
    """The figures of places of a survey, as "May 2026". `ceilings` are dollars per hour and per year."""

    period: str
    ceilings: dict[str, float] = field(default_factory=dict)
    rows: tuple[PlaceWages, ...] = ()

    @property
    def areas(self) -> dict[str, str]:
        """The names of the places by their codes."""
        return {row.area: row.name for row in self.rows}


def with_newer(old: OwnPlaces | None, new: OwnPlaces) -> OwnPlaces:
    """A survey's table with the rows of the places read now, and with those of the other places as they were."""
    if old is None:
        return new
    kept = tuple(row for row in old.rows if row.area not in new.areas)
    return OwnPlaces(new.period, new.ceilings or old.ceilings, (*kept, *new.rows))


def dump(places: OwnPlaces) -> bytes:
    """A table as text, its rows in the order of places and codes."""
    first = f"# OEWS {places.period}"
    if places.ceilings:
        first += f", # at or above ${places.ceilings['hour']:g} an hour, ${places.ceilings['year']:.10g} a year"
    rows = sorted(places.rows, key=lambda row: (row.area, row.code))
    return "\n".join([first, "\t".join(COLUMNS), *map(_line, rows), ""]).encode()


def _line(row: PlaceWages) -> str:
    numbers = (row.employment, row.employment_error, row.wage_error)
    texts = (row.area, row.kind, row.state, row.name, row.code, row.title, row.basis)
    amounts = (row.percentiles.get(name) for name in PERCENTILES)
    cells = (*texts, *map(_cell, (*numbers, *amounts, row.location_quotient, row.mean)))
    return "\t".join(" ".join(cell.split()) for cell in cells)


def _cell(value: float | str | None) -> str:
    return "" if value is None else value if isinstance(value, str) else f"{value:.10g}"


def read(file: Path) -> OwnPlaces:
    """A table of the person's. Raises CareersError for one that is damaged, with the line."""
    name = paths.display(file)
    try:
        lines = paths.read_small(file, MOST_BYTES, _HINT).decode().split("\n")
    except UnicodeDecodeError:
        raise CareersError(f"{name}: not UTF-8", _HINT) from None
    first = _FIRST.fullmatch(lines[0].strip())
    if first is None or len(lines) < 2 or tuple(lines[1].strip().split("\t")) != COLUMNS:
        raise CareersError(f"{name}: its first two lines do not name a survey and the columns", _HINT)
    rows = []
    for number, line in enumerate(lines[2:], start=3):
        if line.strip():
            try:
                rows.append(_row(line.rstrip("\r").split("\t")))
            except ValueError as error:
                raise CareersError(f"{name}:{number}: {error}", _HINT) from None
    ceilings = {"hour": float(first[3]), "year": float(first[4])} if first[3] else {}
    return OwnPlaces(f"{first[1]} {first[2]}", ceilings, tuple(rows))


def _row(cells: list[str]) -> PlaceWages:
    if len(cells) != len(COLUMNS):
        raise ValueError(f"{len(cells)} cells, where the table has {len(COLUMNS)} columns")
    area, kind, state, name, code, title, basis, *numbers = cells
    if not (_AREA.fullmatch(area) and _CODE.fullmatch(code) and _STATE.fullmatch(state)):
        raise ValueError("the codes of a place and an occupation are missing")
    if kind not in KINDS or basis not in ("", "A", "H"):
        raise ValueError(f"{kind[:20]!r} is not a kind of place, or {basis[:20]!r} not a basis")
    employment, employment_error, wage_error, *amounts, quotient, mean = map(_value, numbers)
    if any(isinstance(cell, str) for cell in (employment_error, wage_error, quotient)):
        raise ValueError("a sign in place of an error or a quotient")
    percentiles = {key: amount for key, amount in zip(PERCENTILES, amounts, strict=True) if amount is not None}
    return PlaceWages(
        area=area, kind=kind, state=state, name=name, code=code, title=title, basis=basis,
        employment=round(employment) if isinstance(employment, float) else employment,
        employment_error=employment_error, wage_error=wage_error, percentiles=percentiles,  # type: ignore[arg-type]
        location_quotient=quotient,  # type: ignore[arg-type]
        mean=mean,
    )  # fmt: skip


def _value(cell: str) -> float | str | None:
    """A number, a sign, or None for an empty cell. Raises ValueError for anything else."""
    if cell in ("#", "*"):
        return cell
    if not cell:
        return None
    number = float(cell)
    if not math.isfinite(number) or not 0 <= number <= 1e9:
        raise ValueError(f"{cell[:20]!r} is not a number of jobs or dollars")
    return number
