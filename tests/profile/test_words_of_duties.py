"""A CV's words for duties stay beside what they were read as, and every screen counts skills as the profile has them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.answers.profile import words_of
from careercli.moves.role_skills import WeightedSkill
from careercli.profile import model, store
from careercli.profile.recognize import RecognizedPhrase
from careercli.profile.unread_duties import unread
from helper import ROOT, Ran, run

COOK, HAIRDRESSER = (ROOT / "tests" / "data" / "cvs" / name for name in ("cook.md", "hairdresser.txt"))


@pytest.fixture
def person(atlas_data: Path, tmp_path: Path) -> Callable[..., Ran]:
    """Runs the program for somebody with a profile of their own."""

    def call(*arguments: str) -> Ran:
        return run(*arguments, home=tmp_path, CAREERS_DATA=str(atlas_data), COLUMNS="200")

    return call


def test_the_words_of_a_duty_are_kept_and_shown(person: Callable[..., Ran]) -> None:
    """The CV says "Grill and sauté stations", which is read as to cook foods."""
    person("profile", "import", str(COOK))
    skills = {each["name"]: each for each in person("profile", "show", "--json").json["skills"]}
    assert skills["Cook foods"]["said"] == ["Grill and sauté stations"]
    assert skills["Menu planning"]["said"] == []  # as it is listed
    assert "your CV: Grill and sauté stations" in person("profile", "show", "--plain")
    person("profile", "remove", "Cook foods")
    assert "Grill and" not in person("profile", "show", "--plain")


def test_words_that_are_the_name_are_kept_once() -> None:
    """In whatever case; what was listed as a skill has no words beside its name."""

    def read(text: str, name: str, rule: str) -> RecognizedPhrase:
        return RecognizedPhrase(text, (WeightedSkill(key=name.lower(), name=name),), True, rule)

    told = [read("grilled burgers", "Cook foods", "own work"), read("Grilled burgers", "Cook foods", "own work")]
    listed = [read("Excel", "Microsoft Excel", "phrase"), read("cook foods", "Cook foods", "own work")]
    assert words_of([*told, *listed]) == {"Cook foods": ["grilled burgers"]}


def test_a_profile_with_words_is_read_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The words go with their skill; the longest fit, and other lines stay."""
    monkeypatch.setattr(model.paths, "user_profile", lambda: folder / "profile.yaml")
    (folder / "profile.yaml").write_text("# mine\nskills:\n  - Excel  # daily\n", encoding="utf-8")
    store.change(added=["Cook foods", "Baking"], said={"Cook foods": ["Ran the grill: hot, loud", "x" * 400]})
    mine = model.load()
    assert mine is not None
    assert [(own.name, len(own.said)) for own in mine.skills] == [("Excel", 0), ("Cook foods", 2), ("Baking", 0)]
    assert (folder / "profile.yaml").read_text(encoding="utf-8").startswith("# mine\nskills:\n  - Excel  # daily\n")
    assert store.change(removed=["Cook foods"]).removed == ("Cook foods",)
    assert "grill" not in (folder / "profile.yaml").read_text(encoding="utf-8")


def test_import_profile_and_match_count_the_same_skills(person: Callable[..., Ran]) -> None:
    """Ten phrases of this CV are nine skills; the job that it tells of is counted as a job."""
    shown = person("profile", "import", str(HAIRDRESSER), "--plain")
    assert "Skills 9, in 10 phrases" in shown
    assert "9 skills added to your profile, 0 there already: 9 now." in shown
    assert "Skills: 9\n" in person("profile", "show", "--plain")
    assert "nine skills and a job you have had; best first" in person("match", "--plain").lines[0]
    of_cv = person("match", "--from", str(HAIRDRESSER), "--plain").lines[0]
    assert of_cv.endswith("by your nine skills and a job you have had; best first")


@pytest.mark.parametrize(
    ("line", "told", "left"),
    [
        ("Prepared sales tax returns (city and state)", ["sales tax returns"], []),
        ("Built in Excel (pivot tables, VLOOKUP) for the owner", ["pivot tables"], ["VLOOKUP"]),
    ],
)
def test_what_brackets_hold_is_not_torn(line: str, told: list[str], left: list[str]) -> None:
    """A comma or "and" inside brackets leaves no half of them behind."""
    assert list(unread(line, told)) == left


def test_what_a_duty_was_read_as_is_what_counts(person: Callable[..., Ran], tmp_path: Path) -> None:
    """As it is read in the CV, so it is in the profile, and so it is named in a job."""
    cv = tmp_path / "cv.txt"
    cv.write_text(
        "Pat Lee\n\nEXPERIENCE\n\nWarehouse Supervisor, Acme Stores, 2019 - 2024\n"
        "- Supervise 22 associates on two shifts\n",
        encoding="utf-8",
    )
    imported = " ".join(person("profile", "import", str(cv), "--format", "table", "--plain").split())
    assert "Supervise 22 associates on two shifts (read as Management of Personnel Resources)" in imported
    (kept,) = person("profile", "show", "--json").json["skills"]
    assert kept["said"] == ["Supervise 22 associates on two shifts"]
    shown = " ".join(person("profile", "show", "--plain").split())
    assert "read as Management of Personnel Resources" in shown and "no role lists it" not in shown
    matched = " ".join(person("match", "--format", "table", "--plain").split())
    assert "by O*NET's skill of managing people" in matched and "only near: Supervise" not in matched
