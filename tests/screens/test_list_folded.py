"""Roles that are counted together are one row of a list on a screen, and rows of their own for programs."""

from __future__ import annotations

from pathlib import Path

from careercli.answers.list import listing
from careercli.screens.list_folded import folded
from helper import Ran, run

AIDES = ["Home Health Aides", "Home Health and Personal Care Aide", "Personal Care Aides"]


def test_what_is_counted_together_is_one_row(atlas_data: Path, tmp_path: Path) -> None:
    """The aides share 4.3 million jobs: one row, of the whole, names the others; JSON and CSV keep a row each."""

    def careers(form: str, width: str = "100") -> Ran:
        asked = ("list", "--sort", "-jobs", "--limit", "8", "--format", form)
        return run(*asked, home=tmp_path, CAREERS_DATA=str(atlas_data), COLUMNS=width)

    for width in ("100", "45"):
        words = " ".join(careers("table", width).split())
        assert words.count("4.3M") == 1
        assert "Home Health and Personal Care Aide" in words and "also: Home Health Aides, Personal" in words
        assert "10 of 1,026 roles in 8 rows" in words
    assert [row["title"] for row in careers("json").json][:3] == AIDES
    assert sum("Aide" in line for line in careers("csv").lines) == 3


def test_parts_of_another_zone_or_way_in_stand_with_the_others(atlas_data: Path, tmp_path: Path) -> None:
    """BLS OEWS counts the parts of 53-1047 as one occupation of 624,000: one row, without the zone that they differ in;
    in a list that is sorted by zone they stand apart."""

    def careers(sort: str) -> str:
        asked = ("list", "--title", "first-line", "--family", "transportation", "--sort", sort, "--format", "table")
        return " ".join(run(*asked, home=tmp_path, CAREERS_DATA=str(atlas_data), COLUMNS="100").split())

    assert careers("-jobs").count("624k") == 1 and "4 roles in 1 row," in careers("-jobs")
    assert careers("zone").count("624k") > 1


def test_figures_that_are_alike_by_chance_stay_apart(catalog_of) -> None:
    """Two occupations with the same figures, neither a part of a wider one, have a row each."""
    record = "title: {}\nsummary: x\nstatistics: {{source: b, employment: 5000, wages: {{median: 40000}}}}\n"
    rows = listing(catalog_of(one=record.format("One"), two=record.format("Two"))).rows
    assert [line.also for line in folded(rows)] == [(), ()]


def test_in_a_place_too_and_the_limit_counts_rows(atlas_data: Path, tmp_path: Path) -> None:
    """Nurses of every kind have the figures of one occupation: one row, the last of eleven, of the whole; and a row
    each in JSON, in the same order, those of one occupation together."""

    def careers(*more: str) -> Ran:
        asked = ("list", "--in", "Austin", "--sort", "-jobs", *more)
        return run(*asked, home=tmp_path, CAREERS_DATA=str(atlas_data), COLUMNS="100")

    ran = careers("--limit", "9", "--format", "table")
    assert "Registered Nurse " in ran
    assert ran.count("18,920") == 1 and ran.count("35,000") == 1
    words = " ".join(ran.split())
    assert "also: Acute Care Nurses, Advanced Practice Psychiatric Nurses" in words
    sorted_by = "sorted by number of jobs, highest first; `careers list --in austin-tx --sort -jobs --limit "
    assert f" roles in 9 rows, {sorted_by}" in words
    rows = careers("--json").json
    nurses = [number for number, row in enumerate(rows) if row["code"].startswith("29-1141")]
    assert len(nurses) > 3 and nurses == list(range(nurses[0], nurses[-1] + 1))


def test_a_screen_in_words_says_in_the_titles_whose_figures_they_are(atlas_data: Path, tmp_path: Path) -> None:
    """No note explains a star that --plain has none of."""
    asked = ("--plain", "list", "--in", "Austin", "--title", "baristas")
    ran = run(*asked, home=tmp_path, CAREERS_DATA=str(atlas_data))
    assert "(figures of a broader occupation)" in ran
    assert "figures are for a broader occupation" not in ran


def test_those_that_stand_with_a_role_are_indented_under_it(atlas_data: Path, tmp_path: Path) -> None:
    """Where a role has two lines, the titles of the others are no role's own line."""
    for place in ((), ("--in", "austin-tx")):
        asked = ("list", *place, "--sort", "-jobs", "--limit", "8", "--format", "table")
        told = run(*asked, home=tmp_path, CAREERS_DATA=str(atlas_data), COLUMNS="40")
        lines = [line for line in told.lines if "also: " in line]
        assert lines and all(line.startswith("  also: ") for line in lines)
