"""Tables 1.10 and 1.12 of the projections: who leaves an occupation, and what moves its share of jobs."""

from __future__ import annotations

from pathlib import Path

import onet_files
import pytest

from careercli.roles import atlas
from careercli.roles.model import GrowthFactor
from careercli.sources.bls.outlook_tables import read_factors, read_rates
from careercli.sources.bls.tables import read_projections
from careercli.sources.bls.workbook import Workbook
from helper import ROOT

RATES = [
    "Title",
    "2025 National Employment Matrix code",
    "Labor force exit rate, 2025–35",
    "Occupational transfer rate, 2025–35",
]
FACTORS = ["occupation title", "occupation code", "industry title", "industry code", "Factors affecting utilization"]
EVERY, ONE = ["K", "11-1011", "Total, all industries", "TE1000"], ["K", "11-1011", "Harbours", "488300"]


def book(file: Path, name: str, *rows: list[str | float]) -> Workbook:
    """A workbook of one sheet with a title above its rows."""
    return Workbook(onet_files.workbook(file, {name: [["A title"], *rows]}))


def test_rates_and_factors_of_the_real_workbook() -> None:
    """Tables 1.10 and 1.12 as the workbook has them: those of the tables behind the atlas, for all 832 occupations."""
    rows = read_projections(onet_files.shared("bls", "occupation.xlsx")).rows
    tables = atlas.read_figures(ROOT / "data" / "atlas").projections
    assert tables
    assert len(rows) == len(tables.rows) == 832
    for code, row in tables.rows.items():
        read = rows[code]
        assert (read.exit_rate, read.transfer_rate) == (row.exit_rate, row.transfer_rate)
        assert set(read.factors) == set(row.factors)


def test_a_row_that_says_nothing_known_is_left_out(tmp_path: Path) -> None:
    """Rates that are no percentages are none; a factor in other words is no factor; several causes stay together."""
    rates = book(tmp_path / "r.xlsx", "Table 1.10", [*RATES], ["K", "11-1011", 2.5, "—"], ["L", "11-1012", 101, -1])
    assert read_rates(rates) == {"11-1011": (2.5, None), "11-1012": (None, None)}
    said = "Demand, capital/labor substitution change - share decreases as ships steer themselves."
    factors = book(
        tmp_path / "f.xlsx", "Table 1.12", [*FACTORS], [*EVERY, said], [*ONE, "Demand change -- share increases as"],
        [*ONE, "It is foggy."],
    )  # fmt: skip
    assert read_factors(factors) == {
        "11-1011": (
            GrowthFactor(causes=("Demand", "Capital/labor substitution"), share="decreases"),
            GrowthFactor(causes=("Demand",), share="increases", industry="Harbours"),
        )
    }


@pytest.mark.parametrize("rows", [[], [["Title", "code"]], [["K", "11-1011", 1.0, 2.0]]])
def test_without_such_a_table_there_is_nothing(tmp_path: Path, rows: list[list[str | float]]) -> None:
    """No sheet, no header, or another one: nothing is read, and Table 1.2 still can be."""
    for name in ("Table 1.10", "Table 1.12"):
        other = book(tmp_path / "o.xlsx", name, *rows)
        assert (read_rates(other), read_factors(other)) == ({}, {})
