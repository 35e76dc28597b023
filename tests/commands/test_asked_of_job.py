"""Questions of one job that are answered by yes or no, or how far: what the record says of it, and whose word that is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from careercli.api import Catalog
from careercli.commands.asked import questions
from careercli.commands.asked.facts import job_topics
from helper import run

ASKED = {
    "is a dispatcher a desk job": ("Dispatchers, Except Police, Fire, and Ambulance", "desk work: not said"),
    "does a dispatcher have regular hours": ("Dispatchers, Except Police, Fire, and Ambulance", "regular hours: not said"),
    "do electricians work weekends": ("Electrician", "weekends: partly"),
    "do nurses work nights": ("Registered Nurse", "nights: "),
    "is nursing physically demanding": ("Registered Nurse", "physical work: yes"),
    "does a paralegal travel": ("Paralegal", "travel: partly"),
    "can I work from home as a medical coder": ("Medical Records Specialists", "work from home: Handbook 2024-34: not described"),
    "how physically demanding is roofing": ("Roofers", "physical work: yes"),
    "what hours does an electrician work": ("Electrician", "hours: partly"),
    "working hours of a welder": ("Welder", "hours: partly"),
    "how stressful is legal coordinator": ("Legal Coordinator", "stress: its guide grades stress moderate; in the"),
    "is a paralegal stressful": ("Paralegal", "stress: stress or pressure for some or at times"),
    "how dangerous is roofing": ("Roofers", "danger: injury or illness usual; rates of injuries and deaths at work"),
    "do bus drivers deal with angry people": ("Bus Drivers, School", "difficult people: upset or difficult people usual"),
    "how hard is it being a mail carrier": ("Postal Service Mail Carriers", "how hard the work is: lifting, carrying"),
    "do high school teachers get summers off": ("High School Teacher", "summers off: a school year with the summer off usual"),
    "how hot is it for a welder": ("Welder", "heat: heat or hot equipment for some or at times"),
    "do accountants get hurt": ("Accountant", "danger: not described, which is no promise"),
    "how stressful is 911 dispatcher": ("Public Safety Telecommunicators", "stress: stress or pressure for some or"),
    "does a waiter deal with customers": ("Waiter", "serving customers: "),
    "is being a barber fun": ("Barbers", "how people find the work: the sources do not say"),
}  # fmt: skip


@pytest.mark.parametrize(("sentence", "answer"), ASKED.items())
def test_the_answer_is_what_is_recorded_of_that_job(catalog: Catalog, sentence: str, answer: tuple[str, str]) -> None:
    """First, with its source and year; then all that is recorded of the conditions."""
    question = questions.read(catalog, sentence)
    assert question is not None and question.term is not None
    assert question.arguments[0] == "show" and question.arguments[2:] == ("--section", "conditions")
    assert question.term.name == answer[0]
    assert question.term.meaning.startswith(answer[1])
    assert re.search(r"\b20[0-9][0-9]\b|O\*NET [0-9]", question.term.source)


def test_what_no_source_says_has_the_nearest_that_one_does(catalog: Catalog) -> None:
    """A job without a profile in the Handbook is rated by O*NET: stamina of dispatchers 1.00 (`conditions.tsv`)."""
    question = questions.read(catalog, "is dispatcher a desk job")
    assert question is not None and question.term is not None
    assert "nearest rating: stamina of the body 1 of 5" in question.term.meaning


def test_silence_is_no_promise(catalog: Catalog) -> None:
    question = questions.read(catalog, "does a machinist travel")
    assert question is not None and question.term is not None
    assert question.term.meaning == "travel: not described, which is no promise: ask about travel"


def test_more_than_the_hours_is_told_or_has_its_command(catalog: Catalog) -> None:
    """Neither the place nor the training is lost, and pay that is asked for is shown."""
    asked = questions.read(catalog, "hours and training of a welder in El Paso")
    assert asked is not None and asked.term is not None and asked.term.name == "Welder"
    assert any('`careers salary welder --in "el paso"`' in remark for remark in asked.remarks)
    assert any("--section education" in remark for remark in asked.remarks)
    paid = questions.read(catalog, "medical assistant in El Paso, pay, hours and training")
    assert paid is not None and paid.arguments == ("salary", "medical-assistant", "--in", "el paso")
    assert any(remark.startswith("Medical Assistant: hours: ") for remark in paid.remarks)


@pytest.mark.parametrize(
    "sentence", ["night nurse", "jobs with regular hours", "travel agent", "is there work from home"]
)
def test_titles_and_wishes_are_no_question_of_one_job(catalog: Catalog, sentence: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is None or question.term is None


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        (
            "do electricians have to do a lot of math",
            "mathematics: important, 3 of 5 in importance at level 3.25 of 7 as s",
        ),
        ("do cashiers need to speak spanish", "foreign language: hardly, 1.74 of 5 in importance"),
        ("how good at math do you have to be to be a surveyor", "mathematics: important, 4 of 5 in importance"),
    ],
)
def test_a_skill_of_a_job_is_told_as_it_is_rated(catalog: Catalog, sentence: str, said: str) -> None:
    """O*NET 30.3: importance and level of mathematics and of foreign languages."""
    question = questions.read(catalog, sentence)
    assert question is not None and question.term is not None and question.term.meaning.startswith(said)
    assert question.arguments[2:] == ("--section", "ratings")


@pytest.mark.parametrize(
    "sentence", ["is radiation therapist a good job", "how hard is it to become a nurse", "how hard is nursing school"]
)
def test_words_of_a_name_or_of_the_way_in_ask_for_no_condition(catalog: Catalog, sentence: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None and question.term is None and "conditions" not in question.arguments


def test_every_topic_has_words_for_what_it_rests_on() -> None:
    """So that an answer can be put together for each."""
    for topic in job_topics.TOPICS:
        assert set(topic.rated) <= set(job_topics.RATINGS)
        assert topic.spoken or topic.rated or topic.told
        re.compile(topic.asked)


def test_the_answer_is_printed_with_its_source(tmp_path: Path) -> None:
    done = run("search", "do electricians work weekends", home=tmp_path)
    assert done.startswith("Electrician: weekends: partly")
    assert "source: the Occupational Outlook Handbook" in done.stderr


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("medical assistant hours and training", ""),
        ("jobs in park", ""),
        ("jobs in college", ""),
        ("jobs in spring", ""),
        ("nurse salary in mobile", "mobile"),
        ("jobs in honolulu", "honolulu"),
        ("jobs in san fran", "san fran"),
    ],
)
def test_a_word_of_the_language_is_a_place_only_by_its_whole_name(catalog: Catalog, sentence: str, place: str) -> None:
    """The beginning of Andrews and a word of Lexington Park name neither; the whole name behind "in" does."""
    question = questions.read(catalog, sentence)
    words = (*question.arguments, *question.remarks) if question else ()
    assert ("--in" in words) == bool(place)
    assert not place or words[words.index("--in") + 1] == place
    assert not any("--in and" in word for word in words)


_HVAC_WAY = "show hvac-technician --section entry-path --section education"


@pytest.mark.parametrize(
    ("sentence", "command", "said"),
    [
        ("is hvac gonna be around in 10 years", "show hvac-technician --section statistics", ""),
        ("will there be jobs in hvac in 10 years", "show hvac-technician --section statistics", ""),
        ("will plumbers be around in 10 years", "show plumber --section statistics", "whether a job stays"),
        ("will there be jobs in healthcare", "list --family health --sort -jobs", ""),
        (
            "what does an hvac tech start at in tampa",
            "salary hvac-technician --in tampa",
            "pay of beginners: not recor",
        ),
        ("what do nurses start at?", "salary registered-nurse", "pay of beginners: not recorded apart"),
        ("whats better hvac or appliance repair", "compare hvac-technician home-appliance-repairers", ""),
        ("am i too old at 38 to start hvac", _HVAC_WAY, "age: not recorded"),
        ("are there hvac apprenticeships in tampa", _HVAC_WAY, "Tampa: schools and licenses by state are not in the"),
        ("i wanna be a nurse", "show registered-nurse --section entry-path --section education", ""),
    ],
)
def test_a_job_is_asked_about_as_people_speak(catalog: Catalog, sentence: str, command: str, said: str) -> None:
    """Its outlook, its first pay, which of two is better, an age, apprenticeships; the projections reach ten years."""
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == command
    assert not said or any(remark.startswith(said) for remark in question.remarks)
    assert not any("not looked for" in remark for remark in question.remarks)
