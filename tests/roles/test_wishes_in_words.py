"""What people say of the work that they need, in their own words: understood, or named as not understood."""

from __future__ import annotations

import pytest

from careercli.roles import plain_conditions

UNDERSTOOD = (
    ("regular schedule, daytime", {"no-nights", "no-weekends"}),
    ("no heavy lifting because of my back", {"no-lifting"}),
    ("because of my bad knee", {"no-strain"}),
    ("bad knee, mostly sitting", {"desk", "no-strain"}),
    ("sit most of the time", {"desk"}),
    ("seated work", {"desk"}),
    ("not on my feet all day", {"no-standing"}),
    ("can't stand for long", {"no-standing"}),
    ("back pain", {"no-strain"}),
    ("chronic pain", {"no-strain"}),
    ("my ankles are bad", {"no-strain"}),
    ("light duty only", {"no-strain"}),
    ("days only, no weekends", {"no-nights", "no-weekends"}),
    ("office hours", {"no-nights", "no-weekends"}),
    ("regular hours, monday to friday", {"no-nights", "no-weekends"}),
    ("desk jobs with weekday hours", {"desk", "no-nights", "no-weekends"}),
    ("a steady schedule", {"no-nights"}),
    ("first shift", {"no-nights"}),
    ("weekdays only", {"no-weekends"}),
    ("monday through friday", {"no-weekends"}),
    ("away from customers", {"no-customers"}),
    ("can't lift more than 20 lbs", {"no-lifting"}),
)
NOT_RECORDED = ("my wrists hurt", "asthma", "no early mornings", "uniforms")
NO_SKILLS = ("bad knee", "mostly sitting", "my back is bad", "no nights", "carpal tunnel", "day shift")
SKILLS = (
    *("back office", "travel", "front desk", "body work", "knee surgery", "hand tools", "heart surgery", "Excel"),
    *("night shifts", "working alone", "customer service", "physical therapy", "footwear design", "eye exams"),
    *("heavy lifting", "lifting patients", "shift planning", "schedule planning", "back-end development"),
)


@pytest.mark.parametrize(("said", "meant"), UNDERSTOOD)
def test_a_wish_is_understood_to_its_last_word(said: str, meant: set[str]) -> None:
    """As conditions, and nothing of it is left over."""
    read = plain_conditions.read(said)
    assert set(read.conditions) == meant
    assert not plain_conditions.not_understood(read) and not read.beyond


@pytest.mark.parametrize("said", NOT_RECORDED)
def test_what_is_not_recorded_is_said_to_be_so(said: str) -> None:
    """And is no condition."""
    read = plain_conditions.read(said)
    assert read.beyond and all("not recorded" in remark or "not held here" in remark for remark in read.remarks)
    assert not read.conditions and not plain_conditions.not_understood(read)


def test_a_word_that_is_not_understood_is_named() -> None:
    """Beside what is."""
    read = plain_conditions.read("no nights, no cold calling")
    assert read.conditions == ("no-nights",) and plain_conditions.not_understood(read) == "cold calling"


@pytest.mark.parametrize("said", NO_SKILLS)
def test_what_the_body_cannot_do_is_no_skill(said: str) -> None:
    """Nor is what the work must not be like."""
    assert plain_conditions.is_wish(said)


@pytest.mark.parametrize("said", SKILLS)
def test_a_skill_is_no_wish(said: str) -> None:
    """Though a part of the body or a time is in its name."""
    assert not plain_conditions.is_wish(said)


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("days", "no-nights"),
        ("day work", "no-nights"),
        ("mornings", "no-nights"),
        ("Weekdays", "no-weekends"),
        ("evenings", "nights"),
        ("sitting", "desk"),
        ("no-standing", "no-standing"),
        ("no_heavy_lifting", "no-lifting"),
        ("remote, part-time", "home part-time"),
        ("9-5,mon-fri", "no-nights no-weekends"),
    ],
)
def test_an_option_takes_what_means_the_same(typed: str, names: str) -> None:
    """Short words that a sentence would not be understood by, and names with or without hyphens."""
    read = plain_conditions.read(typed)
    assert (" ".join(read.conditions), plain_conditions.not_understood(read)) == (names, "")


def test_what_is_not_understood_is_the_piece_that_is_told() -> None:
    """Of several, the one that is misspelt, and not the first."""
    assert plain_conditions.strange_pieces("days, no-liftng") == ["no-liftng"]
