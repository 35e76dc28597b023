"""Small workbooks of the wage survey with the columns that BLS gives them since 2021."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import onet_files

Row = dict[str, str | float]
COLUMNS = (
    *("AREA", "AREA_TITLE", "AREA_TYPE", "PRIM_STATE", "NAICS", "NAICS_TITLE", "I_GROUP", "OWN_CODE"),
    *("OCC_CODE", "OCC_TITLE", "O_GROUP", "TOT_EMP", "EMP_PRSE", "JOBS_1000", "LOC_QUOTIENT", "PCT_TOTAL", "PCT_RPT"),
    *("H_MEAN", "A_MEAN", "MEAN_PRSE", "H_PCT10", "H_PCT25", "H_MEDIAN", "H_PCT75", "H_PCT90"),
    *("A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90", "ANNUAL", "HOURLY"),
)
WAGES = tuple(f"{period}_{name}" for period in "HA" for name in ("PCT10", "PCT25", "MEDIAN", "PCT75", "PCT90"))
ALABAMA: Row = {"AREA": "01", "AREA_TITLE": "Alabama", "AREA_TYPE": "2", "PRIM_STATE": "AL"}
ABILENE: Row = {"AREA": "10180", "AREA_TITLE": "Abilene, TX", "AREA_TYPE": "4", "PRIM_STATE": "TX"}
RURAL: Row = {
    "AREA": 100_001.0, "AREA_TITLE": "Northwest Alabama nonmetropolitan area", "AREA_TYPE": 6.0, "PRIM_STATE": "AL",
}  # fmt: skip
SECTOR: Row = {"NAICS": "11", "NAICS_TITLE": "Agriculture", "I_GROUP": "sector", "OWN_CODE": "5"}
OWNER: Row = {"NAICS_TITLE": "Cross-industry, Private", "I_GROUP": "cross-industry, ownership", "OWN_CODE": "5"}


def row(median: float = 81_680, code: str = "13-2011", **cells: str | float) -> Row:
    """The nation's row of an occupation with a median a year, all percentiles from it; other cells as given."""
    times = dict(zip(("PCT10", "PCT25", "MEDIAN", "PCT75", "PCT90"), (0.5, 0.75, 1.0, 1.25, 1.5), strict=True))
    yearly: Row = {f"A_{name}": round(median * part, -1) for name, part in times.items()}
    hourly: Row = {f"H_{name}": round(median * part / 2_080, 2) for name, part in times.items()}
    return {
        "AREA": "99", "AREA_TITLE": "U.S.", "AREA_TYPE": "1", "PRIM_STATE": "US", "NAICS": "000000",
        "NAICS_TITLE": "Cross-industry", "I_GROUP": "cross-industry", "OWN_CODE": "1235", "OCC_CODE": code,
        "OCC_TITLE": "Accountants and Auditors", "O_GROUP": "detailed", "TOT_EMP": 1_448_290.0, "EMP_PRSE": 0.8,
        "LOC_QUOTIENT": 1.25, "MEAN_PRSE": 0.4, **yearly, **hourly, **cells,
    }  # fmt: skip


def book(
    file: Path,
    rows: Sequence[Row],
    columns: Sequence[str] = COLUMNS,
    sheet: str = "national_M2025_dl",
    title: str = "May 2025 OEWS Estimates",
) -> Path:
    """A workbook of the survey. `columns` are the names in the header, which say where the cells go in any case."""
    cells = [[row.get(name.upper().replace("OCC_GROUP", "O_GROUP"), "") for name in columns] for row in rows]
    notes: list[list[str | float]] = [
        [title] if title else ["Field", "Field Description"],
        ["# = indicates a wage equal to or greater than $115.00 per hour or $239,200 per year"],
    ]
    return onet_files.workbook(file, {sheet: [list(columns), *cells], "Field Descriptions": notes})
