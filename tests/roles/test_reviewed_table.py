"""Tables that are reviewed by hand: one line of them, read without the others."""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli.errors import CareersError
from careercli.roles.reviewed_table import Lines

COLUMNS = ("title", "code")
TABLE = "title\tcode\nbaker\t51-3011\nbaker helper\t35-9099\nbroken\n\nlong\ta\tb\nempty\t"


def code(cell: str) -> str:
    """A cell that is not empty."""
    if not cell:
        raise ValueError("a cell is empty")
    return cell


@pytest.fixture
def lines(tmp_path: Path) -> Lines:
    """The table above."""
    (tmp_path / "table.tsv").write_text(TABLE, encoding="utf-8")
    return Lines(tmp_path / "table.tsv", COLUMNS)


def test_a_line_is_found_by_its_whole_first_cell(lines: Lines) -> None:
    """Not by a part of it, nor by the line of the columns."""
    assert (lines.of("baker", code), lines.of("baker helper", code)) == ("51-3011", "35-9099")
    assert [lines.of(first, code) for first in ("bake", "helper", "title", "broken", "")] == [None] * 5


@pytest.mark.parametrize(("first", "number"), [("long", 6), ("empty", 7)])
def test_a_damaged_line_is_told_with_its_number(lines: Lines, first: str, number: int) -> None:
    """Where it is asked for."""
    with pytest.raises(CareersError, match=f"line {number}"):
        lines.of(first, code)


def test_other_columns_are_refused(tmp_path: Path) -> None:
    """As in a table that is read as a whole."""
    (tmp_path / "table.tsv").write_text("code\ttitle\n", encoding="utf-8")
    with pytest.raises(CareersError, match="line 1"):
        Lines(tmp_path / "table.tsv", COLUMNS)
