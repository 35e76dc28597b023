"""What `validate` doubts of a file that is hardly written, or counted under an occupation of other work."""

from __future__ import annotations

from pathlib import Path

from careercli.roles import money
from helper import run


def test_a_stub_and_a_code_of_other_work_are_doubted(tmp_path: Path, atlas_data: Path) -> None:
    file = tmp_path / "court-baker-chief.yaml"
    own = "occupation: {system: O*NET-SOC-2019, code: 29-1141, match: same}\n"
    file.write_text(f"title: Court Baker Chief\nsummary: To be written.\n{own}", encoding="utf-8")
    told = run("validate", str(file), home=tmp_path, CAREERS_DATA=str(atlas_data))
    assert "left from the template" in told
    assert "29-1141 is Registered Nurses, which shares no word with 'Court Baker Chief'" in told


def test_an_hour_below_the_federal_minimum_is_doubted() -> None:
    """7.25 dollars an hour: US Department of Labor, since 24 July 2009."""
    assert "7.25" in money.doubt(5, "USD", "hour")
    assert money.doubt(7.25, "USD", "hour") == ""
