"""The Bureau of Labor Statistics' two workbooks, read into rows by SOC code: wages (OEWS) and projections.

The wage survey releases some wages only by the year or only by the hour, and names none above a ceiling; the
projections count in thousands. What is not released stays absent here, and a wage at the ceiling is "at least" so much.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from careercli import paths
from careercli.errors import CareersError
from careercli.roles.figures import Figures, ProjectionRow, ProjectionTable, WageRow, WageTable
from careercli.roles.model import Floor, GrowthFactor, Wages
from careercli.roles.problems import own_fault_as_error
from careercli.sources.bls import outlook_tables
from careercli.sources.bls.workbook import Cell, Workbook
from careercli.text import parse_number

Table = TypeVar("Table", WageTable, ProjectionTable)
_PERCENTILES = {"p10": "PCT10", "p25": "PCT25", "median": "MEDIAN", "p75": "PCT75", "p90": "PCT90"}
_WAGE_COLUMNS = (
    *("OCC_CODE", "OCC_TITLE", "O_GROUP", "TOT_EMP", "ANNUAL", "HOURLY"),
    *(f"{period}_{name}" for period in "HA" for name in _PERCENTILES.values()),
)
_CEILING = re.compile(r"greater than \$([\d,.]+) per hour or \$([\d,.]+) per year")
_MISSING = frozenset({"", "*", "**", "~", "—", "–", "-", "n/a"})
_CODE = re.compile(r"[0-9]{2}-[0-9]{4}")


def read_figures(wages: Path | None, projections: Path | None) -> Figures:
    """The figures of the workbooks named."""
    return Figures(_table(read_wages, wages), _table(read_projections, projections))


def _table(read: Callable[[Path], Table], path: Path | None) -> Table | None:
    """The table of a workbook, or None where none is named. Raises CareersError."""
    if path is None:
        return None
    with own_fault_as_error(paths.display(path)):
        return read(path)


def read_wages(path: Path) -> WageTable:
    """The OEWS national workbook. Raises CareersError for a file that is not it, with sheet and row."""
    book = Workbook(path)
    for sheet in book.sheets:
        rows = book.rows(sheet)
        if rows and "OCC_CODE" in rows[0]:
            break
    else:
        raise CareersError(
            f"{book.name}: no sheet has a column OCC_CODE",
            "--wages takes the national OEWS workbook (national_M2024_dl.xlsx)",
        )
    columns = _columns(rows[0], _WAGE_COLUMNS, f"{book.name}, sheet {sheet!a}, row 1")
    notes = [str(row[0]) for other in book.sheets if other != sheet for row in book.rows(other) if row]
    edition = next((match for note in notes if (match := re.search(r"(\w+) (20\d\d) OEWS", note))), None)
    if edition is None:
        raise CareersError(
            f"{book.name}: no sheet says which month and year the estimates are of",
            "take the workbook with its sheet of field descriptions, as BLS publishes it",
        )
    ceiling = next((match for note in notes if (match := _CEILING.search(note))), None)
    at_least = {"hour": _amount(ceiling[1], book.name), "year": _amount(ceiling[2], book.name)} if ceiling else {}
    table: dict[str, WageRow] = {}
    for number, row in enumerate(rows[1:], start=2):
        record = {name: row[column] for name, column in columns.items()}
        if record["O_GROUP"] == "detailed" or (record["O_GROUP"] == "total" and record["OCC_CODE"] == "00-0000"):
            wage_row = _wage_row(record, at_least, f"{book.name}, sheet {sheet!a}, row {number}")
            table.setdefault(wage_row.code, wage_row)
    return WageTable(table, edition[1], int(edition[2]))


def read_projections(path: Path) -> ProjectionTable:
    """Table 1.2 of the Employment Projections, with Tables 1.10 and 1.12 if they are there.

    Raises CareersError for a file that has no Table 1.2, with sheet and row.
    """
    book = Workbook(path)
    sheet = next((name for name in book.sheets if name.strip().lower() == "table 1.2"), None)
    if sheet is None:
        raise CareersError(
            f"{book.name}: there is no sheet 'Table 1.2'",
            "--projections takes the workbook of all projections tables (occupation.xlsx)",
        )
    rows = book.rows(sheet)
    header_at, columns, years = _projection_header(rows, f"{book.name}, sheet {sheet!a}")
    rates, factors = outlook_tables.read_rates(book), outlook_tables.read_factors(book)
    table: dict[str, ProjectionRow] = {}
    for number, row in enumerate(rows[header_at + 1 :], start=header_at + 2):
        record = {name: row[column] for name, column in columns.items()}
        if record["type"] == "Line item":
            code = _text(record["code"]) or ""
            leaving, moved_by = rates.get(code, (None, None)), factors.get(code, ())
            row_of = f"{book.name}, sheet {sheet!a}, row {number}"
            projection_row = _projection_row(record, leaving, moved_by, row_of)
            table.setdefault(projection_row.code, projection_row)
    if not table:
        raise CareersError(f"{book.name}, sheet {sheet!a}: there is no 'Line item'", "was the file cut short?")
    return ProjectionTable(table, f"{years[0]}-{years[1][-2:]}", int(years[0]))


_PROJECTION_COLUMNS = {
    "title": r".*matrix title",
    "code": r".*matrix code",
    "type": r"occupation type",
    "employment": r"employment, (20\d\d)",
    "growth": r"employment change, percent, (20\d\d)[–-](\d\d(?:\d\d)?)",
    "openings": r"occupational openings, .*annual average",
    "median": r"median annual wage.*",
    "education": r"typical education needed for entry.*",
    "experience": r"work experience in a related occupation.*",
    "training": r"typical on-the-job training.*",
}


def _projection_header(rows: list[list[Cell]], where: str) -> tuple[int, dict[str, int], tuple[str, str]]:
    """The row of the header and the columns wanted (both from 0), and the years projected from and to."""
    at_row = next((at for at, row in enumerate(rows[:10]) if any("Matrix code" in str(cell) for cell in row)), None)
    if at_row is None:
        raise CareersError(f"{where}: no header names the 'Matrix code'", "is it the workbook as BLS publishes it?")
    columns: dict[str, int] = {}
    years = ("", "")
    for name, pattern in _PROJECTION_COLUMNS.items():
        for column, cell in enumerate(rows[at_row]):
            if match := re.fullmatch(pattern, str(cell).strip(), re.IGNORECASE):
                columns.setdefault(name, column)
                if name == "growth" and columns[name] == column:
                    years = (match[1], match[2])
                break
        else:
            raise CareersError(
                f"{where}, row {at_row + 1}: no column is headed {pattern!a}", "has BLS changed its table?"
            )
    return at_row, columns, years


def _columns(header: list[Cell], wanted: tuple[str, ...], where: str) -> dict[str, int]:
    positions = {str(name).strip(): position for position, name in enumerate(header)}
    if missing := [name for name in wanted if name not in positions]:
        raise CareersError(f"{where}: there is no column {', '.join(missing)}", "has BLS changed its workbook?")
    return {name: positions[name] for name in wanted}


def _wage_row(record: dict[str, Cell], ceilings: dict[str, float], where: str) -> WageRow:
    hourly = str(record["HOURLY"]).upper() == "TRUE"
    letter, period = ("H", "hour") if hourly else ("A", "year")
    exact: dict[str, float] = {}
    floors: dict[str, float] = {}
    for name, column in _PERCENTILES.items():
        cell = record[f"{letter}_{column}"]
        if isinstance(cell, str) and cell.strip() == "#":
            if period in ceilings:
                floors[name] = ceilings[period]
        elif (amount := _number(cell, where)) is not None:
            exact[name] = amount
    wages = Wages(**exact, at_least=Floor(**floors) if floors else None) if exact or floors else None
    return WageRow(
        code=_code(record["OCC_CODE"], where),
        title=_text(record["OCC_TITLE"]) or "-",
        employment=_people(_number(record["TOT_EMP"], where)),
        period=period,
        wages=wages,
    )


def _projection_row(
    record: dict[str, Cell],
    leaving: tuple[float | None, float | None],
    factors: tuple[GrowthFactor, ...],
    where: str,
) -> ProjectionRow:
    """A row of Table 1.2, with the rates of Table 1.10 (`leaving`: exits, transfers) and the factors of Table 1.12."""
    cell = record["median"]
    capped = isinstance(cell, str) and cell.strip().startswith((">=", "≥"))
    median = _number(cell.strip().lstrip(">=≥ ") if isinstance(cell, str) and capped else cell, where)
    return ProjectionRow(
        code=_code(record["code"], where),
        title=_text(record["title"]) or "-",
        employment=_people(_number(record["employment"], where), 1_000),
        growth_percent=_number(record["growth"], where),
        annual_openings=_people(_number(record["openings"], where), 1_000),
        median=None if capped else median,
        median_at_least=median if capped else None,
        entry_education=_text(record["education"]),
        work_experience=_text(record["experience"]),
        training=_text(record["training"]),
        exit_rate=leaving[0],
        transfer_rate=leaving[1],
        factors=factors,
    )


def _code(cell: Cell, where: str) -> str:
    code = str(cell).strip()
    if not _CODE.fullmatch(code):
        raise CareersError(f"{where}: {code[:40]!a} is not a SOC code", "a code looks like 11-1011")
    return code


def _text(cell: Cell) -> str | None:
    """A cell's text, or None for a dash or nothing. The word None is a text: no experience or training is needed."""
    text = " ".join(str(cell).split())[:300]
    return None if text in _MISSING else text


def _number(cell: Cell, where: str) -> float | None:
    """A cell's number, or None where none is released."""
    if isinstance(cell, str):
        if cell.strip() in _MISSING:
            return None
        number = _amount(cell, where)
    else:
        number = cell
    if not -1e9 <= number <= 1e9:  # also refuses what is not a number at all
        raise CareersError(f"{where}: {number!r} is beyond anything that is counted here", "was the workbook changed?")
    return number


def _amount(text: str, where: str) -> float:
    """The amount that BLS writes as $1,234.50, at the end of a sentence too. Raises CareersError."""
    number = parse_number(text.strip().lstrip("$").rstrip("."), english=True)
    if number is None:
        raise CareersError(f"{where}: {text[:40]!a} is not a number", "was the workbook changed?")
    return number


def _people(number: float | None, times: int = 1) -> int | None:
    """A count as a whole number, `times` what the cell says; None for nothing and for less than none."""
    return None if number is None or number < 0 else round(number * times)
