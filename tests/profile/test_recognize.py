"""What people call skills: known names, names misspelt, names in running text."""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli.answers.profile import profile_names
from careercli.api import open_catalog
from careercli.profile import recognize


@pytest.fixture
def catalog(catalog_of):
    """Kornal is used by three roles, Kornel by one, and so is each other tool."""
    role = "title: {0}\nsummary: x\ntech_stack: [{1}]\n"
    stacks = {
        "a": "Kornal",
        "b": "Kornal",
        "c": "Kornal",
        "d": "Kornel",
        "e": "Zeta control software",
        "f": "Theta planner, SQL",
    }
    return catalog_of(**{slug: role.format(slug.upper(), stack) for slug, stack in stacks.items()})


@pytest.mark.parametrize(
    ("phrase", "name", "read_as"),
    [
        ("kornel", "Kornel", "exact"),
        ("Proficiency in Kornel", "Kornel", "exact"),
        ("kornla", "Kornal", "guess"),
        (
            "kornol",
            "Kornol",
            "unknown",
        ),  # one letter from two names, and no slip of the fingers: it is asked, not taken
        ("zeta contrl software", "Zeta control software", "guess"),
        ("juggling", "Juggling", "unknown"),
    ],
)
def test_a_phrase_is_read_as_the_skill_that_it_names(catalog, phrase: str, name: str, read_as: str) -> None:
    """Itself without filler; else without a slip of the fingers; else nothing that is known."""
    (read,) = recognize.recognize_phrases(catalog, [phrase])
    assert [skill.name for skill in read.skills] == [name]
    assert (read.text, read.known) == (phrase, read_as != "unknown")
    assert (read.rule if read.rule in ("exact", "unknown") else "guess") == read_as


def test_without_guessing_a_misspelt_name_is_unknown(catalog) -> None:
    """A CV is not corrected."""
    (read,) = recognize.recognize_phrases(catalog, ["kornol"], guess=False)
    assert (read.known, read.rule) == (False, "unknown")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ran Kornal for years.", ["Kornal"]),
        ("Kornal was my tool.", []),  # the capital may be only that of a first word
        ("Kornal", ["Kornal"]),
        ("We used kornal daily.", []),  # not written as a name
        ("We wrote SQL; and the zeta control software.", ["Structured query language SQL", "Zeta control software"]),
        ("Zeta. Control software", []),  # a name does not go over the end of a sentence
    ],
)
def test_names_of_skills_in_running_text(catalog, text: str, expected: list[str]) -> None:
    """Whole names; a single word only if it is written as one."""
    assert sorted(skill.name for skill in recognize.skills_in_prose(catalog, text)) == expected


def test_a_skill_that_no_role_has_weighs_most(catalog) -> None:
    """Rarity is that of the catalogue: 3 of 6 roles, 1 of 6, none: (ln(7/3)/ln 7) squared, 1, and 1."""
    common, rare, none = (
        recognize.recognize_phrases(catalog, [name])[0].skills[0].weight for name in ("kornal", "kornel", "juggling")
    )
    assert (round(common, 4), rare, none) == (0.1896, 1, 1)


def test_what_import_keeps_is_read_back_the_same(
    atlas_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a CV names, in a list or in running text, is what the profile shows of the names that were kept of it."""
    monkeypatch.setenv("CAREERS_DATA", str(atlas_data))
    monkeypatch.setenv("CAREERS_HOME", str(tmp_path))
    with open_catalog() as catalog:
        lines = ["Ran payroll for 60 employees in a WMS", "Loaded trailers", "Wrote procedures for returns processing"]
        told = [phrase for of_line in recognize.skills_in_lines(catalog, lines) for phrase in of_line]
        listed = recognize.recognize_phrases(catalog, ["Dock scheduling", "MS SharePoint Online", "Train personnel"])
        assert {"Ran payroll", "Loaded trailers", "returns processing"} <= {phrase.text for phrase in told}
        for phrase in (*told, *listed):
            again = recognize.recognize_phrases(catalog, profile_names([phrase]))
            assert all(read.known for read in again), phrase.text
            assert {s.key for read in again for s in read.skills} == {s.key for s in phrase.skills}, phrase.text
        assert recognize.skills_in_lines(catalog, ["Full clean driving licence"]) == [[]]
        assert catalog.taxonomy is catalog.taxonomy


@pytest.mark.parametrize(
    ("said", "means"),
    [
        ("property accountability", "Inventory materials or equipment"),
        ("hand receipts", "Inventory materials or equipment"),
        ("OPSEC", ""),
        ("MOS 92Y", ""),
        ("TDY", ""),
    ],
)
def test_words_of_the_armed_forces_are_read_by_what_they_are_or_kept_unread(catalog, said: str, means: str) -> None:
    """What is signed for is counted; a code, a rank and an order are no skill of the record."""
    (phrase,) = recognize.recognize_phrases(catalog, [said])
    assert [skill.name for skill in phrase.skills if phrase.known] == ([means] if means else [])
