"""Sentences that compare with a job, one's own or another, pay by the hour, and what is asked without a job."""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli.api import Catalog
from careercli.commands.asked import questions
from careercli.profile import model
from careercli.roles import plain_conditions
from helper import run


def _command(catalog: Catalog, sentence: str) -> str:
    question = questions.read(catalog, sentence)
    assert question is not None, sentence
    return " ".join(question.arguments)


@pytest.fixture
def waiter(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The profile of a waiter who earns 40,000 and has been to high school."""
    monkeypatch.setenv("CAREERS_HOME", str(tmp_path / "home"))
    model.profile_file().parent.mkdir(parents=True, exist_ok=True)
    lines = ("role: waiter", "education: High school diploma or equivalent", "pay:", "  amount: 40000", "")
    model.profile_file().write_text("\n".join(lines), encoding="utf-8")


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("what jobs pay more than waiter without college", "next waiter --education high school --min-pay 35231"),
        ("jobs that pay more than welder in ohio", "next welder --min-pay 52861 --in ohio"),
        ("what pays better than an electrician", "next electrician --min-pay 63931"),
        (
            "no experience jobs that pay more than waiter",
            "next waiter --min-pay 35231 --zone 2 --education high school",
        ),
        ("find a new job that uses my welding experience and pays 62000", "next welder --min-pay 62000"),
        ("jobs that pay 62000 like welding", "next welder --min-pay 62000"),
        ("how do i use my welding experience in another job", "next welder"),
        ("what else can i do with welding experience", "next welder"),
        ("does a plumber make more than an electrician", "salary plumber electrician"),
    ],
)
def test_pay_against_a_job_is_a_move_from_it(catalog: Catalog, sentence: str, command: str) -> None:
    """The job's own median is the least where no amount is named; place, schooling and experience are kept."""
    assert _command(catalog, sentence).split()[:2] == command.split()[:2]
    without = [word for word in command.split() if not word.isdigit()]
    assert [word for word in _command(catalog, sentence).split() if not word.isdigit()] == without


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("jobs like mine", "related waiter"),
        ("more than I make now", "next waiter --min-pay 40001"),
        ("jobs that pay more than my job", "next waiter --min-pay 40001"),
        ("i lost my job what now", "next waiter"),
        ("better paying jobs I can get without going back to school", "next waiter --training none --min-pay"),
    ],
)
def test_mine_is_the_job_of_the_profile(catalog: Catalog, waiter: None, sentence: str, command: str) -> None:
    """One's own job and pay are those of the profile, and no miner's."""
    assert _command(catalog, sentence).startswith(command)


@pytest.mark.parametrize("sentence", ["jobs like mine", "jobs like mine that pay more", "more than I make now"])
def test_mine_without_a_profile_says_how_to_name_it(catalog: Catalog, sentence: str) -> None:
    """Nothing is guessed of a job that is not known."""
    question = questions.read(catalog, sentence)
    assert question is not None and question.arguments == () and "`careers next waiter`" in question.remarks[0]


def test_no_more_school_is_high_school_where_the_profile_names_none(catalog: Catalog) -> None:
    """What it was taken for is said."""
    question = questions.read(catalog, "jobs that pay more without more school")
    assert question is not None and question.arguments == ("list", "--education", "high school", "--sort", "-pay")
    assert "your profile names none" in question.remarks[0]


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("how much does a plumber make an hour", "salary plumber --per hour"),
        ("hourly pay of a plumber", "salary plumber --per hour"),
        ("what is the hourly rate for an electrician", "salary electrician --per hour"),
        ("plumber monthly salary in ohio", "salary plumber --per month --in ohio"),
        ("how much does a plumber make a week in texas", "salary plumber --per week --in texas"),
    ],
)
def test_pay_by_a_period_is_told_by_it(catalog: Catalog, sentence: str, command: str) -> None:
    """The period that a question names is that of the answer."""
    assert _command(catalog, sentence) == command


@pytest.mark.parametrize(
    "sentence", ["how do i check a job posting", "is this job posting true", "can i trust this job ad"]
)
def test_whether_a_posting_is_true_is_a_matter_of_check(catalog: Catalog, sentence: str) -> None:
    """How a posting is checked is said, and what that cannot tell."""
    question = questions.read(catalog, sentence)
    assert question is not None and "`careers check FILE`" in question.remarks[0]


def test_a_posting_in_a_file_is_checked(tmp_path: Path) -> None:
    """A question about a posting with its file is `careers check`."""
    posting = tmp_path / "posting.txt"
    posting.write_text("Plumber wanted. Pay: $200,000 a year.\n", encoding="utf-8")
    assert "read as careers check" in run("is", "this", "job", "posting", "true", str(posting), home=tmp_path).stderr


@pytest.mark.parametrize(
    ("sentence", "wanted", "beyond"),
    [
        ("no remote jobs", (), "no work from home"),
        ("jobs that are not part time", (), "no part-time work"),
        ("non-remote jobs", (), "no work from home"),
        ("jobs not indoors", ("outdoors",), ""),
        ("jobs that are not outdoors", ("no-outdoors",), ""),
        ("i hate working outdoors", ("no-outdoors",), ""),
        ("jobs not at a desk", ("no-desk",), ""),
        ("jobs that don't involve night shifts", ("no-nights",), ""),
        ("no day shifts", ("nights",), ""),
        ("remote jobs no nights", ("home", "no-nights"), ""),
    ],
)
def test_a_wish_that_is_turned_round_is_never_its_opposite(sentence: str, wanted: tuple[str, ...], beyond: str) -> None:
    """It is the condition that says so, or else it is said that it cannot be ruled out."""
    wishes = plain_conditions.parted(sentence)
    assert set(wishes.conditions) == set(wanted)
    assert any("cannot be ruled out" in remark and beyond in remark for remark in wishes.remarks) == bool(beyond)


@pytest.mark.parametrize(
    "sentence",
    ["benefits administrator for a bank", "seasonal tax work", "young adult librarian", "Branch Manager Credit Union"],
)
def test_a_title_with_a_word_that_is_not_recorded_is_no_question(catalog: Catalog, sentence: str) -> None:
    """A union, a benefit, an age in a title are not refused: the title is searched for."""
    assert questions.read(catalog, sentence) is None


@pytest.mark.parametrize(
    ("sentence", "command", "remark"),
    [
        ("union electrician job", "show electrician", "benefits and unions"),
        ("union plumber jobs in ohio", "salary plumber --in ohio", "benefits and unions"),
        ("am i too old to become a plumber", "show plumber", "age: not recorded"),
        ("does age matter for plumbers", "show plumber", "age: not recorded"),
        ("how do i become a plumber and how much does it cost", "show plumber", "tuition: not recorded"),
        ("how do i become a welder from being a waiter", "path waiter welder", ""),
    ],
)
def test_both_parts_are_answered(catalog: Catalog, sentence: str, command: str, remark: str) -> None:
    """The job that is named is told of, and what is not recorded is said."""
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments).startswith(command)
    assert remark in " ".join(question.remarks)


def test_a_skill_beside_a_condition_is_looked_for(catalog: Catalog) -> None:
    """ "With excel" is a filter beside the others."""
    command = "list --work home --skill excel --sort -jobs"
    assert _command(catalog, "which jobs can i do from home with excel") == command


def test_part_time_is_the_name_of_no_job(catalog: Catalog) -> None:
    """Words that are but a wish name no work."""
    assert _command(catalog, "part time training").startswith("list --work part-time")


@pytest.mark.parametrize(
    "sentence",
    [
        "what can i become with no more school, paralegal",
        "jobs without school for paralegal",
        "i'm a paralegal, what jobs can i get without school",
        "what can i do without going back to college, i'm a paralegal",
    ],
)
def test_no_more_school_is_no_further_study(catalog: Catalog, sentence: str) -> None:
    """Whatever diploma the next job asks for: what counts is what has to be studied, and the remark says so."""
    question = questions.read(catalog, sentence)
    assert question is not None
    assert " ".join(question.arguments) == "next paralegal --training none"
    assert any("no further study first, counted from your schooling" in remark for remark in question.remarks)


def test_without_a_job_no_school_is_a_level(catalog: Catalog) -> None:
    """Nobody's schooling is known: jobs that ask for none, or for no more than is usual without any."""
    assert _command(catalog, "jobs without school").startswith("list --education none")
    assert _command(catalog, "jobs with no more schooling").startswith("list --education high school")
