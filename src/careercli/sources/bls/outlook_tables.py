"""Two more tables of the projections: who leaves an occupation (1.10), and what moves its share of jobs (1.12).

They stand beside Table 1.2 and may be absent; a row that says nothing that is known is left out.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from typing import Literal

from careercli.roles.model import GrowthFactor
from careercli.sources.bls.workbook import Cell, Workbook

ALL_INDUSTRIES = "TE1000"
MOST_FACTORS = 100
"""What a role may hold; BLS names up to 45 industries for an occupation."""
_FACTOR = re.compile(r"([A-Z][a-z/, ]{2,80}?)\s*-+\s*share (increases|decreases)")
_CODE, _RATES = r".*occupation code|.*matrix code", (r"labor force exit rate.*", r"occupational transfer rate.*")


def read_rates(book: Workbook) -> dict[str, tuple[float | None, float | None]]:
    """Exit and transfer rate by code, in percent a year, of Table 1.10; nothing where there is no such table."""
    rows, at = _table(book, "table 1.10", {"code": _CODE, "exits": _RATES[0], "transfers": _RATES[1]})
    return {_text(row[at["code"]]): (_rate(row[at["exits"]]), _rate(row[at["transfers"]])) for row in rows}


def read_factors(book: Workbook) -> dict[str, tuple[GrowthFactor, ...]]:
    """The factors by code, of Table 1.12; nothing where there is no such table."""
    wanted = {
        "code": r".*occupation code",
        "industry": r".*industry title",
        "industry_code": r".*industry code",
        "factor": r"factors affecting.*",
    }
    rows, columns = _table(book, "table 1.12", wanted)
    factors: dict[str, list[GrowthFactor]] = defaultdict(list)
    for row in rows:
        record = {name: _text(row[column]) for name, column in columns.items()}
        match = _FACTOR.match(record["factor"])
        if match and len(factors[record["code"]]) < MOST_FACTORS:
            causes = tuple(cause.strip().capitalize() for cause in match[1].replace(" change", "").split(","))
            industry = None if record["industry_code"] == ALL_INDUSTRIES else record["industry"][:200] or None
            share: Literal["increases", "decreases"] = "increases" if match[2] == "increases" else "decreases"
            factors[record["code"]].append(GrowthFactor(causes=causes, share=share, industry=industry))
    return {code: tuple(several) for code, several in factors.items()}


def _table(book: Workbook, name: str, wanted: Mapping[str, str]) -> tuple[list[list[Cell]], dict[str, int]]:
    """The rows behind the header of a sheet, and the columns wanted; no rows if sheet or a column is not there."""
    sheet = next((sheet for sheet in book.sheets if sheet.strip().lower() == name), None)
    rows = book.rows(sheet) if sheet else []
    for at, row in enumerate(rows[:10]):
        columns = {
            key: column
            for key, pattern in wanted.items()
            for column, cell in enumerate(row)
            if re.fullmatch(pattern, str(cell).strip(), re.IGNORECASE)
        }
        if len(columns) == len(wanted):
            return rows[at + 1 :], columns
    return [], {}


def _text(cell: Cell) -> str:
    return cell.strip() if isinstance(cell, str) else ""


def _rate(cell: Cell) -> float | None:
    """A percentage, or None for what is none."""
    return float(cell) if not isinstance(cell, str) and 0 <= cell <= 100 else None
