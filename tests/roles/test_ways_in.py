"""The reviewed table of what is studied for occupations, and of other ways into them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from careercli.errors import CareersError
from careercli.roles.ways_in import COLUMNS, FILE, read
from helper import ROOT

DATA = ROOT / "data"
HEADER = "\t".join(COLUMNS)


def _rows() -> list[list[str]]:
    return [line.split("\t") for line in (DATA / FILE).read_text(encoding="utf-8").split("\n")[1:-1]]


def test_rows_are_sorted_sourced_and_stand_for_occupations() -> None:
    """A code begins some occupation's, comes once and in order; each row says something, with a source and its year."""
    text = (DATA / "atlas" / "occupations.tsv").read_text(encoding="utf-8")
    occupations = [line.split("\t")[0] for line in text.split("\n")[1:-1]]
    rows = _rows()
    assert [row[0] for row in rows] == sorted({row[0] for row in rows})
    for code, courses, other, apprenticeship, source, year in rows:
        assert any(occupation.startswith(code) for occupation in occupations), code
        assert courses or other, code
        assert apprenticeship in ("", "yes"), code
        assert re.fullmatch(r"[^:]+: \S.*", source), code
        assert re.fullmatch(r"20\d\d", year), code
        assert not other.endswith("."), code
        assert len(courses.split("; ")) <= 3, code


def test_a_part_of_an_occupation_may_have_its_own_entry() -> None:
    """Health informatics is not systems analysis; a business intelligence analyst has no entry of a data scientist's."""
    ways = read(DATA)
    informatics = ways.of("15-1211.01")
    assert informatics is not None
    assert "health data standards" in informatics.courses[1]
    assert informatics.whose == "Occupational Outlook Handbook and O*NET, 2025"
    assert ways.of("15-2051.01") is None
    scientist = ways.of("15-2051.00")
    assert scientist is not None
    assert scientist.courses[:2] == ("statistics", "machine learning")
    assert scientist.whose == "Occupational Outlook Handbook, 2025"


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("11-2011\t\t\t\tA: b\t2025", "line 2: names neither courses nor another way"),
        ("11-2011\tdrawing\t\t\tA: b\tlast", 'line 2: the year is "last"'),
        ("11-2011\tdrawing", "line 2: 2 cells, not 6"),
        ("11-2011\tdrawing\t\t3\tA: b\t2025", 'line 2: the apprenticeship is "3"'),
    ],
)
def test_a_damaged_line_is_named(tmp_path: Path, line: str, message: str) -> None:
    """Who amends the table by hand is told which line to mend, and why."""
    (tmp_path / FILE).write_text(f"{HEADER}\n{line}\n", encoding="utf-8")
    with pytest.raises(CareersError, match=re.escape(message)) as refusal:
        read(tmp_path)
    assert refusal.value.hint
