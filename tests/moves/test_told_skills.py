"""Which skills duties name: the thing itself as what is worked on, and an action by its verb with that object."""

from __future__ import annotations

import pytest

from careercli.moves.told_skills import ToldSkills, in_longer

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


@pytest.mark.parametrize(
    ("name", "own", "is_in"),
    [
        ("Blueprint reading", "Blueprint and technical diagram reading", True),
        ("Food safety and sanitation", "Food sanitation and safety", True),
        ("Pipe cutting and bending", "Pipe cutting, threading, and bending", True),
        ("Electronic systems", "Electronic health record systems", False),
        ("Advanced life support", "Basic life support", False),
        ("Laws and regulations", "Tax law and regulation", False),
        ("Staffing and scheduling", "Staff scheduling", False),
        ("Welding", "Welding and brazing", False),  # a word alone: the taxonomy tells
    ],
)
def test_what_a_longer_skill_of_ones_own_list_says(name: str, own: str, *, is_in: bool) -> None:
    """Among what "and" joins, or in another order; not with words between that make another thing of it."""
    assert in_longer({"key": name}, [own]) == ({"key"} if is_in else set())
