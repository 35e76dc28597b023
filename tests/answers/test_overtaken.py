"""What a guide says and is so no longer is marked wherever a person reads it, and named where it is written wrongly."""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli.answers import overtaken
from careercli.answers.check import check_claims
from careercli.answers.show import Sheet
from careercli.roles.lint import lint_role
from careercli.roles.loader import load_bytes, load_file
from helper import ROOT, entry_of, run

NOTE = (
    "overtaken:\n  - {{claim: the county licenses bakers, keys: [{keys}], since: 2020,\n"
    "     change: It stopped., source: A court (2020)}}\n"
)
BAKER = "title: Baker\nsummary: Bakes.\nadvice: [Get a license.]\npros: [Bread.]\neducation: {path: School.}\n"
MARK = "Out of date since 2020: the county licenses bakers; see careers check"


def test_only_the_sections_in_which_it_stands_are_marked() -> None:
    """By the first part of a key; a handout has the mark in front of the text, and the note as a section."""
    entry = entry_of(BAKER + NOTE.format(keys="advice, education.path"))
    marked = {key for key in ("advice", "pros", "education") if overtaken.marks(entry.role, key) == (MARK,)}
    assert marked == {"advice", "education"}
    handout = Sheet(entry).to_markdown()
    assert handout.count(MARK) == 2
    assert handout.index("## Advice") < handout.rindex(MARK) < handout.index("Get a license.")
    assert "It stopped." in handout
    assert "Source: A court (2020)" in handout


def test_nothing_overtaken_is_no_gap() -> None:
    """It is not named among what is not recorded, and no section of it is there."""
    sheet = Sheet(entry_of(BAKER))
    assert not [heading for heading in sheet.missing_sections if "changed" in heading]
    assert "overtaken" not in [part.key for part in sheet.sections]
    assert overtaken.glance_words(sheet.entry.role) == ""


def test_a_note_without_keys_is_doubted_and_still_read() -> None:
    """Its words and its section leave the place out."""
    text = BAKER + NOTE.format(keys="advice").replace("keys: [advice], ", "")
    entry = entry_of(text)
    (check,) = check_claims([entry]).figures
    assert check.words == "the guide says that the county licenses bakers. It stopped"
    assert "It appears in" not in Sheet(entry).to_markdown()
    role = load_bytes(text.encode(), "baker.yaml").role
    assert role is not None
    assert (("overtaken", 0), "it does not name the key that holds the guide's statement") in [
        (place, words) for place, words, _hint in lint_role(role)
    ]


@pytest.mark.parametrize(
    ("keys", "unknown"),
    [
        ("advice", []),
        ("education.path", []),
        ("faq", ["faq"]),
        ("advise, pros", ["advise"]),
        ("education.level", ["education.level"]),
        ("pros.x", ["pros.x"]),
    ],
)
def test_a_key_under_which_nothing_stands_is_doubted(keys: str, unknown: list[str]) -> None:
    """Each at its place in the file, misspelt or empty."""
    loaded = load_bytes((BAKER + NOTE.format(keys=keys)).encode(), "baker.yaml")
    assert loaded.role is not None, loaded.problems
    doubts = [(place, words) for place, words, _hint in lint_role(loaded.role) if place[:1] == ("overtaken",)]
    names = keys.split(", ")
    expected = [(("overtaken", 0, "keys", names.index(key)), f"nothing is recorded under {key!r}") for key in unknown]
    assert doubts == expected


def test_check_and_show_tell_of_it(tmp_path: Path) -> None:
    """`check` without a role finds it though no figure is claimed; the glance has a line, the section the mark."""
    folder = tmp_path / "own"
    folder.mkdir()
    (folder / "baker.yaml").write_text(BAKER + NOTE.format(keys="advice"), encoding="utf-8")
    more = ("--roles", str(folder))
    (note,) = [each for each in run("check", "--json", *more, home=tmp_path).json if each["figure"] == "overtaken"]
    assert (note["slug"], note["official_by"], note["year"]) == ("baker", "A court (2020)", 2020)
    screen = " ".join(run("check", "baker", "--format", "table", *more, home=tmp_path).split())
    assert "Out of date since 2020" in screen
    assert "change: A court (2020)" in screen
    glance = " ".join(run("show", "baker", "--format", "table", *more, home=tmp_path).split())
    assert "the county licenses bakers (2020): careers check" in glance
    assert MARK in " ".join(run("show", "baker", "-s", "advice", "--format", "table", *more, home=tmp_path).split())
    assert MARK not in run("show", "baker", "-s", "pros", "--format", "table", *more, home=tmp_path)


def test_washingtons_license_is_noted() -> None:
    """Every section of the bundled Legal Technician that names Washington is marked, and says where the news is from."""
    role = load_file(ROOT / "data" / "roles" / "legal-technician.yaml").role
    assert role is not None
    (note,) = role.overtaken
    named = {"education", "global_outlook", "case_studies", "faq"}
    assert {key for key in type(role).__dataclass_fields__ if "Washington" in str(getattr(role, key))} == {
        *named,
        "overtaken",
        "sources",
    }
    assert {name.partition(".")[0] for name in note.keys} == named
    assert note.url
    assert sum("overtaken" in source.covers for source in role.sources) == 3
