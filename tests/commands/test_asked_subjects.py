"""What a sentence is about beside any job, and wishes that stand beside a right reading: none is dropped in silence."""

from __future__ import annotations

import pytest

from careercli.api import Catalog
from careercli.commands.asked import (
    not_understood,
    questions,
)
from careercli.commands.asked.lists import (
    asked_subjects,
    subject_words,
)


def _read(catalog: Catalog, sentence: str) -> tuple[str, str]:
    question = questions.read(catalog, sentence)
    assert question is not None, sentence
    return " ".join(question.arguments), " | ".join(question.remarks)


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("Where do art and computers and medicine meet?", "match art computers medicine"),
        ("work near the ocean, im in maine", "match marine --in maine"),
        ("make a difference in the environment without a science degree", "match environmental protection"),
        ("i am patient and organized and i write well", "match patience organizational skills writing"),
        ("havent worked since 2009, good typist", "match typing"),
        ("which careers use excel and sql but arent boring", "match excel sql"),
        ("handy, curious, love engines, cant stand an office", "match repair engines --work no-desk"),
        ("I love gardening and science, and I want to be outside", "match science grow plants --work outdoors"),
        ("something with airplanes but not a pilot", "match aircraft --not-title pilot"),
        ("get paid to argue", "match argue"),
        ("spotty work history, need a job in Ohio", "list --in ohio --sort -jobs"),
        ("work with kids, patience", "match work with children patience"),
        ("i like cars and music", "match automobiles music"),
        ("jobs with cars", "match automobiles"),
        ("i love fixing cars", "match repair cars"),
        ("jobs for introverts in ohio who like animals", "match work with animals --work no-talking --in ohio"),
    ],
)
def test_what_a_sentence_is_about_is_asked_for(catalog: Catalog, sentence: str, command: str) -> None:
    """Several things are all asked for; no list of the largest jobs stands in for them."""
    assert _read(catalog, sentence)[0] == command


def test_a_thing_that_no_word_of_the_record_is_for_is_said(catalog: Catalog) -> None:
    """The command that would show the largest jobs is offered, and not run."""
    arguments, said = _read(catalog, "jobs that have to do with zeppelins in maine")
    assert arguments == ""
    assert "zeppelins: no subject, skill or condition that is rated" in said
    assert "`careers list --in maine --sort -jobs`" in said


def test_what_is_turned_away_is_no_subject() -> None:
    """Nor is a part of a longer word for another thing."""
    assert asked_subjects.subjects("i hate writing and love video games") == [(5, 7, "video games", "video games")]


def test_every_phrase_of_the_table_finds_jobs(catalog: Catalog) -> None:
    """A subject is asked for by words that roles have."""
    assert [phrase for phrase in subject_words.MORE if not catalog.match([phrase], limit=1).to_table().rows] == []


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("amazon driver looking for something with a future", "next light-truck-driver --min-growth 0.1"),
        ("office jobs with hourly pay over 25", "list --min-pay 52000 --family office --work desk --sort -pay"),
        ("is a journalism degree a waste of money", "list --study journalism --education bachelor --sort -jobs"),
        ("librarian job market", "show librarian --section statistics"),
        ("are mail carriers being cut", "show postal-service-mail-carriers --section statistics"),
        ("is law school a mistake", "show lawyer --section statistics"),
        ("software that architects are expected to know", "show architect --section tech-stack"),
        ("firefighter age limit", "show firefighter --section entry-path --section education"),
        ("well paid job for introverts", "list --work no-talking --sort -pay"),
        ("which jobs pay extra for french", "list --skill foreign language --sort -pay"),
        ("need something quick, paid training", "list --on-the-job short --education high school --sort -jobs"),
        ("weekend only work for a retired postal clerk", "next postal-service-clerks --work part-time"),
    ],
)
def test_a_wish_beside_a_right_reading_is_kept(catalog: Catalog, sentence: str, command: str) -> None:
    """By the option that there is for it."""
    assert _read(catalog, sentence)[0] == command


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("firefighter age limit", "limits of age, height and sight: not recorded by themselves"),
        ("is there money in baking or is it just 3am misery", "hours of the day: not recorded; `careers show bakers"),
        ("demand for translators and hourly rate", "`careers salary interpreters-and-translators --per hour`"),
        ("my wife is legally blind and has a communications degree", "eyesight: not held here"),
    ],
)
def test_a_wish_that_no_option_is_for_is_named(catalog: Catalog, sentence: str, said: str) -> None:
    """With the command that comes nearest, where there is one."""
    assert said in _read(catalog, sentence)[1]


def test_a_sentence_without_a_job_is_no_title() -> None:
    """ "Variety" is no name of a role there."""
    assert not_understood.is_sentence(
        ["variety,", "not", "the", "same", "thing", "everyday,", "but", "not", "chaos", "either"]
    )
