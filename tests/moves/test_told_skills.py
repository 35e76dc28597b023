"""Which skills duties name: the thing itself as what is worked on, and an action by its verb with that object."""

from __future__ import annotations

import pytest

from careercli.moves.told_skills import ToldSkills

DRAFTS = "Draft legal correspondence, pleadings, contracts and discovery materials; proofread and format them."
TRIALS = "For trials, hearings and depositions, organize and prepare the exhibits, documents and other materials."


def told(duty: str, name: str, *, is_one_field: bool = True) -> bool:
    """Whether a duty says a skill."""
    return bool(ToldSkills([duty], is_one_field=is_one_field).of({"key": name}))


@pytest.mark.parametrize(
    ("duty", "name"),
    [
        (DRAFTS, "Legal correspondence"),
        (DRAFTS, "Pleadings"),
        (DRAFTS, "Drafting pleadings"),
        (DRAFTS, "Proofreading"),
        (TRIALS, "Exhibits"),
        ("Schedule and confirm appointments.", "Appointment scheduling"),
        ("Inspect supplies, equipment, and work areas against standards.", "Equipment inspection"),
        ("They need a comprehensive grasp of court procedures, legal terminology and standards.", "Court procedures"),
        ("Help prepare for trial: gather exhibits.", "Trial preparation"),
        ("Prepare court dockets and court calendars.", "Court dockets and calendars"),
    ],
)
def test_a_duty_that_names_the_thing_says_the_skill(duty: str, name: str) -> None:
    """In whatever place of a series it stands."""
    assert told(duty, name)


@pytest.mark.parametrize(
    ("duty", "name"),
    [
        (TRIALS, "Hearings"),  # what the exhibits are for
        ("Help prepare for hearings.", "Hearings"),
        ("Prepare evidence binders.", "Evidence"),  # binders
        ("Monitor the prices and sales of competitors.", "Sales"),  # theirs
        ("Coordinate with court reporters.", "Court reporting"),
        ("Maintain legal files.", "Filing"),  # a file is a thing there
        ("Draft contracts.", "Contracts and wills"),  # half of it
        ("Review contracts so that pleadings are ready.", "Pleadings"),
    ],
)
def test_what_a_duty_is_for_or_with_is_not_said(duty: str, name: str) -> None:
    """Nor is a word inside the name of another thing."""
    assert not told(duty, name)


def test_single_words_count_in_one_field_alone() -> None:
    """Elsewhere the same word is another thing; so are systems and performance, with whatever they stand."""
    assert not told("Prepare the exhibits.", "Exhibits", is_one_field=False)
    assert told("Supervise staff.", "Staff supervision", is_one_field=False)
    assert not told("They evaluate performance.", "Performance evaluation", is_one_field=False)
    assert not told("Troubleshoot emissions control systems.", "Control systems", is_one_field=False)


def test_what_is_left_of_things_that_and_joins() -> None:
    """Only of things in the plural, each in a word: weight and balance are one thing."""
    skills = ToldSkills([DRAFTS, "Check the weight."], is_one_field=True)
    assert skills.rest_of("Pleadings and briefs") == "Briefs"
    assert skills.rest_of("Wills and deeds") == "Wills and deeds"
    assert skills.rest_of("Weight and balance") == "Weight and balance"
