"""A file that is an occupation adds its lists to O*NET's; what is its own is named first, and said to be.

The role is made up; its code is that of Bicycle Repairers (49-3091), whose tools O*NET lists by kind.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli import paths
from helper import run, run_with_profile

SAME = """title: Bicycle Mechanic
summary: Repairs bicycles.
occupation: {code: "49-3091", title: Bicycle Repairers, match: same}
tools: [Truing stands, Chain tools]
tech_stack: [Bosch DiagnosticTool]
salary: {country: US, currency: USD, period: hour, low: 18, high: 25, note: Tips come on top., source: A guide}
"""


@pytest.fixture(scope="module")
def roles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("roles")
    (folder / "bicycle-mechanic.yaml").write_text(SAME, encoding="utf-8")
    return folder


@pytest.fixture
def atlas(atlas_data: Path) -> dict[str, str]:
    """The environment in which all occupations are there."""
    return {paths.DATA_ENVIRONMENT: str(atlas_data)}


def test_show_names_the_files_tools_before_the_sources(roles: Path, atlas: dict[str, str], tmp_path: Path) -> None:
    shown = run("--plain", "--roles", str(roles), "show", "bicycle-mechanic", home=tmp_path, **atlas, terminal=True)
    lines = shown.splitlines()
    at = lines.index("Equipment: Truing stands, Chain tools")
    assert lines[at + 1].startswith("by O*NET: ")


def test_gap_names_them_before_the_sources(roles: Path, atlas: dict[str, str], tmp_path: Path) -> None:
    told = run("--roles", str(roles), "gap", "waiter", "bicycle-mechanic", "-f", "csv", home=tmp_path, **atlas)
    named = [line.split(",")[2] for line in told.splitlines() if line.startswith("tools,")]
    own = {"Truing stands", "Chain tools", "Bosch DiagnosticTool"}
    assert own <= set(named)
    assert set(named[: len(own)]) == own


def test_what_o_net_lists_is_still_known(roles: Path, atlas: dict[str, str], tmp_path: Path) -> None:
    listed = run("--roles", str(roles), "skills", "Wheel truing stands", home=tmp_path, **atlas)
    assert "bicycle-mechanic" in listed


def test_a_path_does_not_call_new_what_the_profile_has(roles: Path, atlas: dict[str, str], tmp_path: Path) -> None:
    engine = "outdoor-power-equipment-and-other-small-engine-mechanics"
    ordering = "Order materials, supplies, or equipment"
    without = run_with_profile(f"role: {engine}\n", "path", "bicycle-repairers", home=tmp_path, **atlas, terminal=True)
    having = run_with_profile(
        f'role: {engine}\nskills: ["{ordering}"]\n',
        "path",
        "bicycle-repairers",
        "-f",
        "markdown",
        home=tmp_path,
        **atlas,
    )
    assert ordering.lower() in without.lower()
    assert ordering.lower() not in having.lower()


@pytest.mark.parametrize("command", ["salary", "show"])
def test_pay_by_the_hour_is_told_as_it_is_given(
    roles: Path, atlas: dict[str, str], tmp_path: Path, command: str
) -> None:
    ran = run("--plain", "--roles", str(roles), command, "bicycle-mechanic", home=tmp_path, **atlas, terminal=True)
    assert "Given as $18 to $25 an hour. Tips come on top." in ran


def test_words_that_name_a_tool_do_not_speak_for_other_things(atlas: dict[str, str], tmp_path: Path) -> None:
    """The wheels that inspectors true are grinding wheels."""
    told = run("match", "trued wheels", "wheel truing", "fixed flats", "-f", "ids", home=tmp_path, **atlas).split()
    assert "bicycle-repairers" in told[:2]
    assert told.index("inspectors-testers-sorters-samplers-and-weighers") > told.index("bicycle-repairers")


def test_an_option_that_is_suggested_takes_what_is_given(atlas: dict[str, str], tmp_path: Path) -> None:
    assert "--roles" not in run("match", "--role", "Bicycle Mechanic", home=tmp_path, **atlas).stderr


def test_a_new_file_has_the_official_title_and_says_when_it_is_the_same(atlas: dict[str, str], tmp_path: Path) -> None:
    ran = run("new", "Wine Steward", "--to", str(tmp_path / "new"), home=tmp_path, **atlas)
    assert "title: Waiters and Waitresses" in (tmp_path / "new" / "wine-steward.yaml").read_text(encoding="utf-8")
    assert "match: same" in ran.stderr


def test_validate_says_the_form_of_what_is_written_otherwise(atlas: dict[str, str], tmp_path: Path) -> None:
    file = tmp_path / "wine-steward.yaml"
    file.write_text("title: Decanter\nsalary: $18-25/hour + tips\nexperience: 2 years\n", encoding="utf-8")
    told = run("validate", str(file), home=tmp_path, **atlas)
    assert "{low: 18, high: 25, currency: USD, period: hour, note: tips}" in told
    assert "tiers" in told
    assert "entry_path" in told
    file.write_text("title: Decanter\naliases: [Sommelier]\n", encoding="utf-8")
    assert "keep it if it is this job" in run("validate", str(file), home=tmp_path, **atlas)


def test_what_is_there_already_is_not_called_unknown_as_well(atlas: dict[str, str], tmp_path: Path) -> None:
    for said in ("Added as written", "Already there"):
        ran = run("--plain", "profile", "add", "zorbing lore", home=tmp_path, **atlas, terminal=True)
        assert said in ran
        assert "Not recognized" not in ran
