"""What a sentence turns down, or wants little of, is left out of the answer and looked for by no rule."""

from __future__ import annotations

import pytest

from careercli.answers import start_answers
from careercli.api import Catalog
from careercli.commands.asked import not_understood, questions
from careercli.profile.model import Profile


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("legal jobs with little typing, my wrist hurts", "list --without typing --family legal --sort -jobs"),
        ("jobs without typing", "list --without typing --sort -jobs"),
        ("jobs with little public speaking", "list --without speaking --sort -jobs"),
        ("jobs with little writing", "list --without writing --sort -jobs"),
        ("jobs that need little computer use", "list --without computers and electronics --sort -jobs"),
        ("jobs with minimal writing in ohio", "list --without writing --in ohio --sort -jobs"),
        ("sales-free legal jobs over 60k",
         "list --min-pay 60000 --without sales and marketing --family legal --sort -pay"),
        ("jobs where math is not required", "list --without mathematics --sort -jobs"),
        ("jobs with little physics and chemistry", "list --without physics, chemistry --sort -jobs"),
        ("not much math", "list --without mathematics --sort -jobs"),
        ("bad wrist so not much typing", "list --without typing --sort -jobs"),
        ("i hate programming, which jobs pay over 70k", "list --min-pay 70000 --without programming --sort -pay"),
        ("from legal coordinator, something with little typing", "next legal-coordinator --without typing"),
        ("my job has too much typing, what else can i do as a legal coordinator",
         "next legal-coordinator --without typing"),
        ("nurse but less paperwork", "next registered-nurse --without administrative"),
        ("jobs with limited driving", "list --work no-driving --sort -jobs"),
        ("jobs with few phone calls", "list --work no-talking --sort -jobs"),
        ("legal jobs in ohio that are not paralegal", "list --not-title paralegal --in ohio --family legal --sort -jobs"),
        ("construction jobs minus electrician", "list --not-title electrician --family construction --sort -jobs"),
        ("legal jobs in columbus ohio that are not lawyer",
         "list --education master --in columbus ohio --family legal --sort -jobs"),
        ("medical jobs but not doctor", "list --education master --family health --sort -jobs"),
    ],
)  # fmt: skip
def test_it_is_left_out(catalog: Catalog, sentence: str, command: str) -> None:
    assert _command(catalog, sentence) == command


def test_what_is_liked_beside_it_is_looked_for(catalog: Catalog) -> None:
    """Only what stands behind the word that turns it down is left out."""
    command = _command(catalog, "jobs with mostly talking and little computer work")
    assert command == "match mostly talking --without computers and electronics"


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("can i be a nurse without math", "show registered-nurse --section entry-path --section education"),
        ("entry level jobs with little experience", "list --zone 2 --education high school --sort -jobs"),
        ("jobs that need no degree", "list --education certificate --sort -jobs"),
        ("im 55 and tired of roofing what else can i do with those skills", "next roofers"),
    ],
)
def test_what_is_no_skill_is_read_as_before(catalog: Catalog, sentence: str, command: str) -> None:
    """Schooling, experience and one's own job have rules of their own; of one job nothing is left out."""
    assert _command(catalog, sentence) == command


def test_what_hands_cannot_bear_is_said_not_to_be_held_here(catalog: Catalog) -> None:
    question = questions.read(catalog, "which jobs do not hurt my hands")
    assert question is not None and not question.arguments
    assert question.remarks[0].startswith("hands, senses and surroundings: not held here")


def test_no_command_is_offered_for_it(catalog: Catalog) -> None:
    """A sentence that is not understood is offered no jobs that do what it turns down."""
    said = not_understood.instead(catalog, ["jobs", "could", "be", "for", "friends", "without", "typing"])
    assert "typing" not in said


def test_the_least_pay_among_wishes_is_no_offer(catalog: Catalog) -> None:
    """An amount behind "over" is wished for, with a place behind it as well as without one."""
    command = _command(catalog, "legal coordinator with an associate's degree, bad wrist, no travel, over 60k in Ohio")
    for part in ("next legal-coordinator", "--have associate", "--min-pay 60000", "--in ohio", "--work no-travel"):
        assert part in command
    assert _command(catalog, "nurse 60k ohio") == "salary registered-nurse --offer 60k --in ohio"


def test_a_wish_that_no_profile_keeps_names_the_option(catalog: Catalog) -> None:
    """It stands beside what is kept, be it but words that nothing decides by."""
    understood = start_answers.read_work(catalog, Profile(), "no math, sitting")
    assert isinstance(understood, start_answers.UnderstoodAnswer)
    assert understood.words.startswith("desk ") and "`careers next --without math` leaves it out" in understood.words
    of_body = start_answers.read_work(catalog, Profile(), "bad wrist so not much typing")
    assert isinstance(of_body, start_answers.UnderstoodAnswer) and "`careers next --without typing`" in of_body.words


def test_who_has_no_idea_turns_nothing_down(catalog: Catalog) -> None:
    question = questions.read(catalog, "i'm 19 and have no idea what to do")
    assert question is None or "--without" not in question.arguments


def _command(catalog: Catalog, sentence: str) -> str:
    question = questions.read(catalog, sentence)
    assert question is not None
    return " ".join(question.arguments)
