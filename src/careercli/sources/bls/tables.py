"""The Bureau of Labor Statistics' two workbooks, read into rows by SOC code: wages (OEWS) and projections.

The projections count in thousands; what is not released stays absent.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from careercli import paths
from careercli.errors import CareersError
from careercli.roles.figures import Figures, ProjectionRow, ProjectionTable, WageTable
from careercli.roles.model import GrowthFactor
from careercli.roles.problems import own_fault_as_error
from careercli.sources.bls import cells, outlook_tables
from careercli.sources.bls.wage_tables import read_wages
from careercli.sources.bls.workbook import Cell, Workbook

__all__ = ["FIRST_PERIOD", "read_figures", "read_projections", "read_wages"]

Table = TypeVar("Table", WageTable, ProjectionTable)
FIRST_PERIOD = "2019-29"
"""The first projections by the SOC of 2018."""


def read_figures(wages: Path | None, projections: Path | None) -> Figures:
    """The figures of the workbooks named."""
    return Figures(_table(read_wages, wages), _table(read_projections, projections))


def _table(read: Callable[[Path], Table], path: Path | None) -> Table | None:
    """The table of a workbook, or None where none is named. Raises CareersError."""
    if path is None:
        return None
    with own_fault_as_error(paths.display(path)):
        return read(path)


def read_projections(path: Path) -> ProjectionTable:
    """Occupations by projected growth, openings and pay (Table 1.2, earlier 1.7), with Tables 1.10 and 1.12 if there.

    Raises CareersError for a file that has no such table, or one of too early a period, with sheet and row.
    """
    book = Workbook(path)
    sheet, rows, header_at, columns, years = _main_table(book)
    rates, factors = outlook_tables.read_rates(book), outlook_tables.read_factors(book)
    table: dict[str, ProjectionRow] = {}
    for number, row in enumerate(rows[header_at + 1 :], start=header_at + 2):
        record = {name: row[column] for name, column in columns.items()}
        if str(record["type"]).strip().lower() == "line item":
            code = cells.text(record["code"]) or ""
            leaving, moved_by = rates.get(code, (None, None)), factors.get(code, ())
            where = f"{book.name}, sheet {sheet!r}, row {number}"
            projection_row = _projection_row(record, leaving, moved_by, where)
            if table.setdefault(projection_row.code, projection_row) != projection_row:
                raise CareersError(f"{where}: another row of {projection_row.code}", "was the workbook changed?")
    if not table:
        raise CareersError(f"{book.name}, sheet {sheet!r}: there is no 'Line item'", "was the file cut short?")
    return ProjectionTable(table, f"{years[0]}-{years[1][-2:]}", int(years[0]))


_COLUMNS = {
    "title": r".*matrix title",
    "code": r".*matrix code",
    "type": r"occupation type",
    "employment": r"employment, (20\d\d)",
    "growth": r"employment change, percent, (20\d\d)[–-](\d\d(?:\d\d)?)|change, (20\d\d)[–-](\d\d(?:\d\d)?), percent",
    "openings": r"occupational openings, .*annual average",
    "median": r"median annual wage.*",
    "education": r"typical education needed for entry.*|typical entry-level education.*",
    "experience": r"work experience in a related occupation.*",
    "training": r"typical on-the-job training.*",
}
_SELF_EMPLOYED = r".*percent self[- ]employed.*"
"""A column of the same table that may not be there."""
_TABLES = ("table 1.2", "table 1.7")
"""Where the columns stand together; up to which period in the second is not known, so both are looked at."""
_PERIOD = re.compile(r"\b(20\d\d)\s?[–-]\s?(?:20)?(\d\d)\b")
_HINT = "is it the workbook as BLS publishes it?"
_MainTable = tuple[str, list[list[Cell]], int, dict[str, int], tuple[str, str]]


def _main_table(book: Workbook) -> _MainTable:
    """The sheet that has all columns, its rows, the row of its header, the columns (both from 0) and the years.

    Raises CareersError, which names an older workbook by its period.
    """
    sheets = [name for wanted in _TABLES for name in book.sheets if name.strip().lower() == wanted]
    if not sheets:
        raise CareersError(
            f"{book.name}: there is no sheet 'Table 1.2'",
            "--projections takes the workbook of all projections tables (occupation.xlsx)",
        )
    problems = []
    for sheet in sheets:
        rows = book.rows(sheet)
        _check_period(rows, book.name)
        try:
            return sheet, rows, *_header(rows, f"{book.name}, sheet {sheet!r}")
        except CareersError as error:
            problems.append(error)
    raise problems[0]


def _check_period(rows: list[list[Cell]], name: str) -> None:
    """Raises CareersError if the title or the header of a table names a period before the first that can be read."""
    period = next((match for row in rows[:5] for cell in row if (match := _PERIOD.search(str(cell)))), None)
    if period is not None and int(period[1]) < int(FIRST_PERIOD[:4]):
        raise CareersError(
            f"{name}: these are the Employment Projections {period[1]}-{period[2]}, by an older SOC than that of 2018: "
            f"older than {FIRST_PERIOD}, the first that can be read",
            "take the newest from https://www.bls.gov/emp/tables.htm (occupation.xlsx)",
        )


def _header(rows: list[list[Cell]], where: str) -> tuple[int, dict[str, int], tuple[str, str]]:
    """The row of the header and the columns wanted (both from 0), and the years projected from and to."""
    at_row = next((at for at, row in enumerate(rows[:10]) if any("Matrix code" in str(cell) for cell in row)), None)
    if at_row is None:
        raise CareersError(f"{where}: no header names the 'Matrix code'", _HINT)
    names = [" ".join(str(cell).split()) for cell in rows[at_row]]
    columns: dict[str, int] = {}
    years: set[tuple[str, str]] = set()
    for key, pattern in _COLUMNS.items():
        matches = {at: match for at, cell in enumerate(names) if (match := re.fullmatch(pattern, cell, re.IGNORECASE))}
        if not matches:
            raise _unlike(key, names, f"{where}, row {at_row + 1}")
        columns[key] = next(iter(matches))
        if key == "growth":
            years = {(match[1] or match[3], (match[2] or match[4])[-2:]) for match in matches.values()}
    shares = [at for at, cell in enumerate(names) if re.fullmatch(_SELF_EMPLOYED, cell, re.IGNORECASE)]
    columns |= dict.fromkeys(("self_employed",), shares[0]) if shares else {}
    start = re.fullmatch(_COLUMNS["employment"], names[columns["employment"]], re.IGNORECASE)
    if len(years) != 1 or start is None or start[1] != next(iter(years))[0]:
        raise CareersError(f"{where}, row {at_row + 1}: its headings name different periods", _HINT)
    return at_row, columns, next(iter(years))


def _unlike(key: str, names: list[str], where: str) -> CareersError:
    """The error for a header that lacks a column: which, and what stands there."""
    seen = ", ".join(repr(name[:50]) for name in names if name)[:400]
    message = f"{where}: no column is headed as {key} is ({_COLUMNS[key].split('|')[0]!r}); the columns are {seen}"
    return CareersError(message, "has BLS changed its table?")


def _projection_row(
    record: dict[str, Cell],
    leaving: tuple[float | None, float | None],
    factors: tuple[GrowthFactor, ...],
    where: str,
) -> ProjectionRow:
    """A row of Table 1.2, with the rates of Table 1.10 (`leaving`: exits, transfers) and the factors of Table 1.12."""
    cell = record["median"]
    capped = isinstance(cell, str) and cell.strip().startswith((">=", "≥"))
    median = cells.number(cell.strip().lstrip(">=≥ ") if isinstance(cell, str) and capped else cell, where)
    return ProjectionRow(
        code=cells.soc_code(record["code"], where),
        title=cells.text(record["title"]) or "-",
        employment=cells.people(cells.number(record["employment"], where), 1_000),
        growth_percent=cells.number(record["growth"], where),
        annual_openings=cells.people(cells.number(record["openings"], where), 1_000),
        median=None if capped else median,
        median_at_least=median if capped else None,
        entry_education=cells.text(record["education"]),
        work_experience=cells.text(record["experience"]),
        training=cells.text(record["training"]),
        exit_rate=leaving[0],
        transfer_rate=leaving[1],
        self_employed_percent=cells.number(record.get("self_employed", ""), where),
        factors=factors,
    )
