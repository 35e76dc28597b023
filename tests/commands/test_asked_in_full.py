"""Nothing of a sentence is lost: the condition beside a job, the other job, the pay, the person who is spoken of."""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli.api import Catalog
from careercli.commands.asked import questions
from helper import run


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        (
            "jobs for a warehouse order picker with a bad knee in Toledo",
            "next stocker-and-order-filler --work no-strain --in toledo",
        ),
        ("sitting jobs for a housekeeper", "next maid-and-housekeeping-cleaner --work desk"),
        ("jobs for a nurse who can't lift", "next registered-nurse --work no-lifting"),
        ("jobs for nurses with a bad back in Ohio", "next registered-nurse --work no-strain --in ohio"),
        ("what can a nurse with a bad back do", "next registered-nurse --work no-strain"),
        ("i'm a welder with a bad back", "next welder --work no-strain"),
        ("i have a cdl and a bad back", "next truck-driver --work no-strain"),
        ("my wife is a nurse with a bad back in Ohio", "next registered-nurse --work no-strain --in ohio"),
        ("my client is 52 and has a bad knee", "list --work no-strain --sort -jobs"),
    ],
)
def test_a_condition_beside_a_job_is_one_of_the_answer(catalog: Catalog, sentence: str, command: str) -> None:
    """As `--work` reads it, wherever in the sentence it stands, and of whomever it is said."""
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == command
    assert not any("not looked for" in remark for remark in question.remarks)


def test_an_age_is_said_to_count_for_nothing(catalog: Catalog) -> None:
    question = questions.read(catalog, "my client is 52 and has a bad knee")
    assert question is not None and question.remarks[0].startswith("age: not recorded")


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("can a housekeeper become a dental assistant", "path maid-and-housekeeping-cleaner dental-assistants"),
        ("could I go from cook to nurse", "path restaurant-cook registered-nurse"),
        ("how hard is it to go from cook to nurse", "path restaurant-cook registered-nurse"),
        ("how long does it take from cook to nurse", "path restaurant-cook registered-nurse"),
        ("how long does it take for a waiter to become a chef", "path waiter chef"),
        ("is it possible for a janitor to become a plumber", "path janitor plumber"),
        ("can a paralegal be a lawyer", "path paralegal lawyer"),
        ("what is a cook missing for nurse", "gap restaurant-cook registered-nurse"),
        ("what does a waiter need to learn to become a chef", "gap waiter chef"),
        ("what is missing for a waiter to become a chef", "gap waiter chef"),
    ],
)
def test_a_move_between_two_jobs_is_asked_with_both(catalog: Catalog, sentence: str, command: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == command


@pytest.mark.parametrize(
    ("sentence", "option"),
    [
        ("jobs paying at least 18 in El Paso", "--min-pay 37440"),
        ("work that pays more than 18", "--min-pay 37440"),
        ("jobs that pay less than 20", "--max-pay 41600"),
    ],
)
def test_a_small_amount_beside_pay_is_of_an_hour(catalog: Catalog, sentence: str, option: str) -> None:
    """2,080 hours a year, which is said."""
    question = questions.read(catalog, sentence)
    assert question is not None and option in " ".join(question.arguments)
    assert any("taken as pay an hour" in remark for remark in question.remarks)


def test_a_place_of_several_in_a_sentence_is_chosen_by_commands(tmp_path: Path) -> None:
    """Each runs as it stands: the sentence has become a command by then."""
    done = run("search", "jobs for a nurse who can't lift in Cleveland", home=tmp_path)
    assert "`careers next registered-nurse --work no-lifting --in cleveland-oh`" in done.stderr


def test_only_the_unknown_one_of_two_places_is_named(tmp_path: Path) -> None:
    done = run("salary", "welder", "--in", "CA,Zz", home=tmp_path)
    assert "called 'Zz'" in done.stderr and "CA" not in done.stderr


@pytest.mark.parametrize("offer", ["16 a year", "1 an hour", "62000 an hour"])
def test_pay_that_nobody_gets_is_doubted(offer: str, tmp_path: Path) -> None:
    """A year of full-time work at the federal minimum of $7.25 is $15,080."""
    done = run("salary", "welder", "--offer", offer, home=tmp_path)
    assert "for full-time pay" in f"{done}{done.stderr}"
    assert "for full-time pay" not in f"{run('salary', 'welder', '--offer', '16', home=tmp_path)}"
