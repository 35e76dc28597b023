"""`list --sector`: roles by where their people work, by the national counts of BLS OEWS May 2025."""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli.errors import NoSuchChoice
from careercli.roles import sectors
from helper import run


def test_work_in_a_school_without_teaching(tmp_path: Path, atlas_data: Path) -> None:
    """407,880 of 2,209,760 janitors, and no teacher; each row has its count, and the remark says what is counted."""
    asked = ("--sector", "schools", "--without", "instructing", "--sort", "-jobs")
    ran = run("list", *asked, "--json", home=tmp_path, CAREERS_DATA=str(atlas_data))
    rows = {row["slug"]: row for row in ran.json}
    janitor = rows["janitor"]
    assert (janitor["sector"], janitor["sector_employment"]) == ("Educational services", 407880)
    assert janitor["sector_share_percent"] == 18.5
    assert not any("teacher" in slug for slug in rows)
    assert all(row["sector_share_percent"] >= 5 for row in rows.values())
    assert "at least 5 % of the jobs" in ran.stderr and "without a count by sector" in ran.stderr


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("a school", "61"),
        ("61", "61"),
        ("hospitals", "62"),
        ("Real Estate", "53"),
        ("banks", "52"),
        ("factory", "31-33"),
    ],
)
def test_a_sector_has_the_names_that_people_use(said: str, code: str) -> None:
    found = sectors.named(said)
    assert found is not None and sectors.SECTORS[found][0] == code


def test_every_sector_and_owner_has_a_name() -> None:
    assert {code for code, _words in sectors.NAMES.values()} == {*sectors.SECTORS, *sectors.OWNERSHIP}
    assert all(sectors.named(name) == code for name, (code, _words) in sectors.NAMES.items())


def test_what_is_no_sector_is_told_those_that_there_are(catalog) -> None:
    with pytest.raises(NoSuchChoice, match="is no sector"):
        catalog.list(sector="moon")
