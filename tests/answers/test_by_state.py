"""A list of a place marks the roles of which the record says that the way in differs by state."""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli.answers import by_state
from careercli.api import Catalog
from helper import run


@pytest.mark.parametrize(
    ("slug", "differs"),
    [
        ("police-officer", True),  # the Handbook: some police departments may require college coursework
        ("electrician", True),  # the Handbook: most states require a license
        ("barbers", False),  # the Handbook: a license everywhere
        ("cashier", False),
        ("retail-salesperson", True),  # the Handbook: some states require a license for selected retail sales jobs
    ],
)
def test_what_differs_is_what_the_record_says(catalog: Catalog, slug: str, differs: bool) -> None:
    rows = [row for row in catalog.list().rows if row.slug == slug]
    assert rows and (slug in by_state.differing(catalog, rows)) is differs


def test_a_screen_marks_them_and_a_program_gets_none(tmp_path: Path, atlas_data: Path) -> None:
    """Once behind the title, and once below the list with where it stands."""
    asked = ("list", "--in", "Ohio", "--family", "protective")
    shown = run(*asked, "--format", "table", home=tmp_path)
    assert "Police Officer‡" in shown and "Security Guard‡" in shown and "School Bus Monitors‡" not in shown
    assert shown.count("‡ the way in differs by state or employer") == 1
    assert "‡" not in run(*asked, "--json", home=tmp_path)
    spoken = run(*asked, "--plain", home=tmp_path)
    assert "Police Officer (differs by state)" in spoken and "‡" not in spoken


def test_without_such_roles_nothing_is_said() -> None:
    assert not by_state.note([], "Ohio")
