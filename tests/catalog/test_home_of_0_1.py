"""A home that version 0.1 wrote, used with this version: everything is read, nothing is lost, a job has one entry.

tests/data/home_0_1 was written by that version's own commands, the last before occupations came with the program:
`import onet` of a release in small (four real occupations, every sentence of our own) with BLS's tables of May 2024,
`profile add`, `plan circus-rigger electricians`. After that, as a person does: the file of electricians was edited,
three roles were written by hand, the profile filled in, and the plan's step ticked.
"""

from __future__ import annotations

import json
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from helper import Ran, home_of, run

FIXTURE = Path(__file__).parent.parent / "data" / "home_0_1"
OWN = ("circus-rigger", "electricians", "paralegal", "wind-turbine-electrician")
IMPORTED = ("lawyers", "legislators", "registered-nurses")


@pytest.fixture(scope="module")
def old_home(tmp_path_factory: pytest.TempPathFactory, atlas_data: Path) -> Callable[..., Ran]:
    """Runs the program with that home, and the occupations that ship with it. The runs only read."""
    home = tmp_path_factory.mktemp("home-0-1")
    shutil.copytree(FIXTURE, home_of(home))

    def call(*arguments: str) -> Ran:
        ran = run(*arguments, home=home, CAREERS_DATA=str(atlas_data))
        assert ran.exit_code == 0, ran.stderr
        return ran

    call.home = home_of(home)  # type: ignore[attr-defined]
    return call


def test_every_file_is_read_and_a_job_has_one_entry(old_home: Callable[..., Ran]) -> None:
    """No file is left out; the imported occupations are those that ship, not second ones; own roles stand beside."""
    where = old_home("where", "--json").json
    assert where["left_out"] == []
    rows = old_home("list", "--json").json
    slugs = [row["slug"] for row in rows]
    assert len(slugs) == len(set(slugs)) and {*OWN, "electrician"} - {"electricians"} <= set(slugs)
    assert {"lawyer", "legislators", "registered-nurse"} <= set(slugs)
    # These are the hand-written roles of the same jobs now.
    assert not {"lawyers", "registered-nurses", "electricians"} & set(slugs)
    of_code = Counter(row["code"] for row in rows if row["slug"] not in OWN)
    assert [of_code[code] for code in ("23-1011.00", "11-1031.00", "29-1141.00")] == [1, 1, 1]
    by_code = {row["slug"] for row in rows if row["code"] == "47-2111.00"}
    assert by_code == {"electrician", "wind-turbine-electrician"}  # the second is a role of its own, by its title


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        ("electricians", {"summary": "I wire houses in the old town."}),
        ("circus-rigger", {"family": "circus", "remote_friendly": None, "statistics": None}),
        ("wind-turbine-electrician", {"summary": "An electrician of wind farms.", "tools": ["Torque wrenches"]}),
        ("paralegal", {"summary": "My own words on paralegals.", "remote_friendly": True}),
        ("legislators", {"tech_stack": ["Small Release Software 3"]}),
    ],
)
def test_what_was_written_or_imported_stands(old_home: Callable[..., Ran], role: str, expected: dict) -> None:
    """What a person wrote wins, then what was imported where there is no hand-written role; the shipped facts fill only what neither has."""
    shown = old_home("show", role, "--json").json
    assert {key: shown[key] for key in expected} == expected


def test_other_names_are_kept_and_lead_to_the_role(old_home: Callable[..., Ran]) -> None:
    """Aliases of an edited and of an imported file, and the slug under which 0.1 had an occupation."""
    names = {
        "Sparky of Oldtown": "electrician",
        "Electrician of the Small Release": "electrician",
        "lawyers": "lawyer",
        "Lawyer of the Small Release": "lawyer",
        "Tent Rigger": "circus-rigger",
    }
    assert {name: old_home("show", name, "--json").json["slug"] for name in names} == names


def test_an_import_fills_what_a_hand_written_role_lacks(old_home: Callable[..., Ran]) -> None:
    """Lawyers have the sentences of their hand-written role, and of the imported file what that has not."""
    shown = old_home("show", "lawyers", "--json").json
    assert shown["summary"].startswith("Lawyers represent clients")
    assert "Small Release Software 1" in shown["tech_stack"]


def test_the_newest_figures_win(old_home: Callable[..., Ran]) -> None:
    """May 2025's of this version before May 2024's of the home; the older ones where there are no newer.

    Medians: national_M2025 (63,190 electricians, 97,550 registered nurses), national_M2024 (44,810 legislators).
    """
    figures = {}
    for role in ("electricians", "registered-nurses", "legislators"):
        record = old_home("show", role, "--json").json["statistics"]
        figures[role] = (record["year"], record["wages"]["median"])
    expected = {"electricians": (2025, 63190), "registered-nurses": (2025, 97550), "legislators": (2024, 44810)}
    assert figures == expected


def test_profile_and_plan_are_carried_over(old_home: Callable[..., Ran]) -> None:
    """The profile's role under its old slug, pay, wishes and skills; the tick in the plan."""
    profile = old_home("profile", "show", "--json").json
    assert (profile["role"], profile["years"], profile["pay"]["amount"]) == ("lawyers", 4, 52000)
    wishes = {
        "min_pay": 50000,
        "remote": True,
        "max_stress": "moderate",
        "max_study_years": None,
        "work": [],
        "fields": [],
        "without": [],
        "not_considered": [],
    }
    assert profile["wishes"] == wishes
    names = ["Microsoft Excel", "Small Release Software 1", "Negotiation", "Contract drafting"]
    assert [skill["name"] for skill in profile["skills"]] == names
    gap = old_home("gap", "registered-nurses", "--json").json  # from the role of the profile
    assert (gap["to"], gap["comparable"]) == ("registered-nurse", True)
    status = old_home("plan", "--status", str(old_home.home / "plan.md"), "--json").json  # type: ignore[attr-defined]
    assert status["done"] == ["Small Release Software 0"]


def test_nothing_of_the_home_is_changed(old_home: Callable[..., Ran]) -> None:
    """Every file is byte for byte as 0.1 and the person left it, and none is added beside them."""
    old_home("list")

    def contents(folder: Path) -> dict[str, bytes]:
        return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}

    after = contents(old_home.home / "data")  # type: ignore[attr-defined]
    assert after == contents(FIXTURE / "data")
    record = json.loads(after["roles/.careers-import.json"])
    assert set(record["files"]) == {f"{slug}.yaml" for slug in ("electricians", *IMPORTED)}
