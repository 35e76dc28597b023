"""How well a role fits is said by how much of what somebody named is used there, where they named little."""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli.answers.match_words import advice, how_well
from careercli.moves.phrase_evidence import PhraseEvidence
from careercli.profile.own_words import ReadPhrase
from helper import run_with_profile


def read(*texts: str, reading: str = "words") -> tuple[ReadPhrase, ...]:
    return tuple(ReadPhrase(PhraseEvidence(text, reading, ())) for text in texts)


@pytest.mark.parametrize(
    ("named", "rests_on", "evidence", "words"),
    [
        (("welding",), ("welding",), "thin", "used there"),
        (("welding", "excel"), ("welding",), "thin", "one of your two used there"),
        (("welding", "excel"), ("welding", "excel"), "fair", "both used there"),
        (("welding", "excel", "typing"), ("excel",), "thin", "one of your three used there"),
        (("welding", "excel", "typing"), ("typing", "excel", "welding"), "thin", "all three used there"),
        (("welding", "excel", "typing"), ("excel", "typing"), "fair", "fair match"),
        (("welding",), ("Waiter", "welding"), "strong", "strong match"),  # one's own work is more than a word
    ],
)
def test_a_strength_is_told_by_numbers_where_little_was_named(named, rests_on, evidence, words) -> None:
    """No word calls a role weak because little was typed."""
    assert how_well(read(*named), rests_on, evidence) == words


def test_a_job_that_was_held_is_much() -> None:
    """It stands for all the work that goes with it."""
    held = read("3 years as a waiter", reading="title")
    assert how_well(held, ("3 years as a waiter",), "fair") == "fair match"
    assert advice(held, all_thin=False, has_role=False) == ""


def test_what_was_not_understood_is_not_counted() -> None:
    """Of two things of which one says nothing, there is one."""
    named = (*read("welding"), *read("zqxj", reading="unknown"))
    assert how_well(named, ("welding",), "thin") == "used there"


def test_that_little_was_named_is_said_once() -> None:
    """However well a role fits it; of more things, where all evidence is thin; not beside one's own role."""
    assert advice(read("a"), all_thin=True, has_role=False).startswith("One skill says little")
    assert advice(read("a", "b"), all_thin=False, has_role=False).startswith("Two skills say little")
    assert advice(read("a", "b"), all_thin=False, has_role=True) == ""
    assert advice(read("a", "b", "c"), all_thin=False, has_role=False) == ""
    assert advice(read("a", "b", "c"), all_thin=True, has_role=False).startswith("Your phrases do not point clearly")


@pytest.mark.parametrize("typed", [("Westlaw",), ("Westlaw", "Clio")])
def test_the_screen_says_it_in_one_place(careers, typed: tuple[str, ...]) -> None:
    """Below the roles."""
    shown = " ".join(careers("match", *typed, "--format", "table").split())
    assert shown.count("little about which job fits best") == 1
    assert "weak" not in shown and " match:" not in shown


@pytest.mark.parametrize(
    ("profile", "command"),
    [("role: paralegal\nskills: [{name: Westlaw}]\n", "`careers next`"), ("skills: [{name: Westlaw}]\n", "")],
)
def test_who_leaves_a_role_is_told_of_the_other_order_once(tmp_path: Path, profile: str, command: str) -> None:
    """`next` counts pay and study; who names no role has no moves."""
    shown = " ".join(run_with_profile(profile, "match", "--format", "table", home=tmp_path).split())
    assert shown.count("careers next") == (1 if command else 0)
    assert (f"{command} counts pay and study, too" in shown) == bool(command)


def test_a_job_that_was_held_is_no_goal(tmp_path: Path) -> None:
    """What the commands below lead to is the first job that one has not had."""
    profile = "jobs: [{role: paralegal}]\nskills: [{name: Westlaw}, {name: legal research}]\n"
    ran = run_with_profile(profile, "match", "--format", "table", home=tmp_path)
    first = ran.lines[2].split("  ")[0]
    assert first == "Paralegal" and "a job you have had" in ran.lines[2]
    assert "careers show paralegal " not in ran
