"""Wages of the survey's workbooks: the nation's by SOC code, and those of states and areas as places.

The survey releases some wages only by the year or only by the hour, and names none above a ceiling. What is not
released stays absent, and a wage at the ceiling is "at least" so much.
"""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from careercli.errors import CareersError
from careercli.roles.figures import WageRow, WageTable
from careercli.roles.model import Floor, Wages
from careercli.roles.own_places import OwnPlaces, PlaceWages
from careercli.sources.bls import cells, survey
from careercli.sources.bls.survey import PERCENTILES, Record
from careercli.sources.bls.workbook import AREAS, Cell, Workbook

_OCCUPATIONS = frozenset({"detailed", "broad", "minor", "major", "total"})
_LEAST_IN_THE_NATION = 100_000_000
"""Jobs that the nation has at least, by every survey since 1997."""
_ALL = "00-0000"


def read_wages(path: Path) -> WageTable:
    """The nation's wages by code. Raises CareersError for a workbook that has none, with sheet and row."""
    book = Workbook(path)
    opened = survey.open_survey(book, f"--wages takes the national OEWS workbook ({survey.NATIONAL_FILE})")
    table: dict[str, WageRow] = {}
    for where, record in survey.national(opened):
        group = str(record["O_GROUP"]).strip().lower()
        if group == "detailed" or (group == "total" and record["OCC_CODE"] == _ALL):
            row = _wage_row(record, opened.ceilings, where)
            if table.setdefault(row.code, row) != row:
                hint = f"--wages takes the national workbook ({survey.NATIONAL_FILE})"
                raise CareersError(f"{where}: another row of {row.code}; which is the nation's cannot be told", hint)
    if not table:
        raise CareersError(
            f"{book.name}, sheet {opened.sheet!r}: no row is of an occupation", "was the file cut short?"
        )
    _check_size(table.get(_ALL), book.name)
    return WageTable(table, opened.month, opened.year)


def read_places(path: Path) -> OwnPlaces:
    """The wages of the places in a workbook by state or area, over all industries and owners.

    Raises CareersError for a workbook that does not say what each of its rows counts, with sheet and row.
    """
    book = Workbook(path, AREAS)
    hint = "--places takes a workbook by state or metropolitan area (state_M2025_dl.xlsx), as BLS publishes it"
    opened = survey.open_survey(book, hint)
    where = f"{book.name}, sheet {opened.sheet!r}, row 1"
    if missing := [name for name in ("AREA", "AREA_TITLE", "AREA_TYPE") if name not in opened.columns]:
        raise CareersError(f"{where}: there is no column {', '.join(missing)}, which tells the place", hint)
    table: dict[tuple[str, str], PlaceWages] = {}
    for where, record in opened.records():
        code, kind = str(record["OCC_CODE"]).strip(), survey.place_kind(record)
        if not code or not survey.is_of_all_industries(record):
            continue
        if kind is None:
            raise CareersError(f"{where}: AREA_TYPE {str(record['AREA_TYPE'])[:20]!r} is not a kind of place", hint)
        row = _place_row(record, kind, where)
        group = str(record["O_GROUP"]).strip().lower()
        if group not in _OCCUPATIONS:
            raise CareersError(f"{where}: O_GROUP {group[:20]!r} is not a kind of row", hint)
        before = table.setdefault((row.area, row.code), row)
        if before != row and _figures(before) != _figures(row):
            raise CareersError(f"{where}: another row of {row.code} for {row.name[:60]}", "was the workbook changed?")
    if not table:
        raise CareersError(f"{book.name}: no row counts all industries and owners of a place", hint)
    return OwnPlaces(opened.period, dict(opened.ceilings), tuple(table.values()))


def _figures(row: PlaceWages) -> tuple[object, ...]:
    """What a row says, apart from the title: a broad occupation of one part has another title, and its figures."""
    return (row.basis, row.employment, row.percentiles, row.mean)


def _check_size(total: WageRow | None, name: str) -> None:
    """Raises CareersError if all occupations together are too few to be the nation's."""
    if total is not None and total.employment is not None and total.employment < _LEAST_IN_THE_NATION:
        message = f"{name}: all occupations are {total.employment:,} jobs, too few for the nation"
        raise CareersError(message, f"--wages takes the national workbook ({survey.NATIONAL_FILE})")


def _basis(record: Record) -> str:
    """H where only hourly wages are released, A where only yearly ones are, else an empty text.

    The columns say so; where one is missing or was lost, the wages do.
    """
    if str(record.get("HOURLY", "")).strip().upper() == "TRUE":
        return "H"
    if str(record.get("ANNUAL", "")).strip().upper() == "TRUE":
        return "A"
    has = {period: any(_is_released(record[f"{period}_{name}"]) for name in PERCENTILES.values()) for period in "HA"}
    return "H" if has["H"] and not has["A"] else ""


def _is_released(cell: Cell) -> bool:
    return cells.sign(cell) == cells.ABOVE or cells.text(cell) is not None


def _percentiles(record: Record, basis: str, where: str) -> dict[str, float | str]:
    """Each percentile as an amount, or the sign in its place; none that is not published on this basis.

    Raises CareersError for amounts that cannot be percentiles of pay.
    """
    letter = "H" if basis == "H" else "A"
    wages: dict[str, float | str] = {}
    for name, column in PERCENTILES.items():
        cell = record[f"{letter}_{column}"]
        if sign := cells.sign(cell):
            wages[name] = sign
        elif (amount := cells.number(cell, where)) is not None:
            wages[name] = amount
    amounts = [amount for amount in wages.values() if isinstance(amount, float)]
    if any(amount <= 0 for amount in amounts) or any(low > high for low, high in pairwise(amounts)):
        raise CareersError(f"{where}: these cannot be percentiles of pay: {amounts}", "was the workbook changed?")
    return wages


def _wage_row(record: Record, ceilings: dict[str, float], where: str) -> WageRow:
    basis = _basis(record)
    period = "hour" if basis == "H" else "year"
    percentiles = _percentiles(record, basis, where)
    exact = {name: amount for name, amount in percentiles.items() if isinstance(amount, float)}
    above = [name for name, amount in percentiles.items() if amount == cells.ABOVE]
    floors = dict.fromkeys(above, ceilings[period]) if period in ceilings else {}
    wages = Wages(**exact, at_least=Floor(**floors) if floors else None) if exact or floors else None
    return WageRow(
        code=cells.soc_code(record["OCC_CODE"], where),
        title=cells.text(record["OCC_TITLE"]) or "-",
        employment=cells.people(cells.number(record["TOT_EMP"], where)),
        period=period,
        wages=wages,
        employment_error=_error(record, "EMP_PRSE", where),
        wage_error=_error(record, "MEAN_PRSE", where),
    )


def _error(record: Record, column: str, where: str) -> float | None:
    """A relative standard error in percent; None where it is not released, or a sign stands for a high one."""
    cell = record.get(column, "")
    return None if cells.sign(cell) else cells.number(cell, where)


def _place_row(record: Record, kind: str, where: str) -> PlaceWages:
    basis = _basis(record)
    employment = record["TOT_EMP"]
    quotient = record.get("LOC_QUOTIENT", "")
    mean = record.get(f"{'H' if basis == 'H' else 'A'}_MEAN", "")
    return PlaceWages(
        area=_area_code(record["AREA"], kind, where),
        kind=kind,
        state=str(record.get("PRIM_STATE", "")).strip().lower()[:2],
        name=cells.text(record["AREA_TITLE"]) or "-",
        code=cells.soc_code(record["OCC_CODE"], where),
        title=cells.text(record["OCC_TITLE"]) or "-",
        basis=basis,
        employment=cells.sign(employment) or cells.people(cells.number(employment, where)),
        employment_error=_error(record, "EMP_PRSE", where),
        wage_error=_error(record, "MEAN_PRSE", where),
        percentiles=_percentiles(record, basis, where),
        location_quotient=None if cells.sign(quotient) else cells.number(quotient, where),
        mean=cells.sign(mean) or cells.number(mean, where),
    )


def _area_code(cell: Cell, kind: str, where: str) -> str:
    """The seven figures of a place: a state's number before five zeros, a metropolitan area's behind two."""
    code = cells.digits(cell)
    if not code.isascii() or not code.isdigit() or len(code) > 7:
        raise CareersError(f"{where}: {str(cell)[:20]!r} is not the code of a place", "was the workbook changed?")
    if kind == "nation":
        return "0000000"
    return f"{code.zfill(2)}00000" if kind == "state" and len(code) <= 2 else code.zfill(7)
