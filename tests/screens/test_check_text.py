"""The screen of `careers check FILE` in narrow and wide windows, without colour, and read aloud."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.text import visible
from helper import Ran

TEXT = """Paralegal
Hart & Lowe, Denver, CO

Salary: $58,000 - $72,000 per year
Benefits: 401(k). Apply now.

Lawyers earn a median of $20 an hour. Zookeepers make $15 an hour.
"""


@pytest.fixture
def text(tmp_path: Path) -> str:
    """A file with an offer, a claim that is too low, and one that cannot be held."""
    file = tmp_path / "posting.txt"
    file.write_text(TEXT, encoding="utf-8")
    return str(file)


@pytest.mark.parametrize("columns", [40, 80, 200])
def test_any_width_without_colour(careers: Callable[..., Ran], text: str, columns: int) -> None:
    """Each verdict stands in words, no line is too wide, and no escape sequence is written."""
    ran = careers("check", text, "-f", "table", COLUMNS=str(columns), NO_COLOR="1")
    words = " ".join(ran.split())
    for verdict in ("located", "too low", "not held", "Could not be checked", "careers salary paralegal"):
        assert verdict in words
    assert max(map(len, ran.lines)) <= columns
    assert visible(ran) == ran


def test_read_aloud(careers: Callable[..., Ran], text: str) -> None:
    """With --plain a claim and its verdict are one line."""
    ran = careers("--plain", "check", text)
    assert "Median pay $20 an hour: too low" in ran.lines


def test_the_tally_and_the_place_of_the_command(careers: Callable[..., Ran], text: str, tmp_path: Path) -> None:
    """Two claims "hold"; the command for pay names the place whose figures an offer was held against."""
    assert "careers salary paralegal --in 'Denver-Aurora-Centennial, CO'" in careers("check", text, "-f", "table")
    file = tmp_path / "two.txt"
    file.write_text("Paralegals earn a median of $62,890 a year. Paralegals need an associate's degree.", "utf-8")
    ran = careers("check", str(file), "-f", "table")
    assert "2 hold" in ran.lines
    assert "careers salary paralegal\n" in ran
