"""No figure, code or word of a sentence is lost: the command carries it, or it is said not to be looked for."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

from careercli.api import Catalog
from careercli.commands.asked import questions
from careercli.commands.asked.question import Question
from careercli.roles.pay_periods import PERIODS
from helper import run

QUESTIONS = Path(__file__).parents[2] / "benchmarks" / "questions.tsv"


def _read(catalog: Catalog, sentence: str) -> Question:
    question = questions.read(catalog, sentence)
    assert question is not None, sentence
    return question


@pytest.mark.parametrize(
    ("sentence", "least"),
    [
        ("jobs in Dayton paying 19.50 no weekends", "40560"),
        ("near Dayton earning 19.50 no weekends", "40560"),
        ("jobs earning 60000", "60000"),
        ("jobs at 25 an hour", "52000"),
        ("jobs for 20/hr", "41600"),
        ("jobs around 50k", "50000"),
        ("jobs paying 20 dollars an hour", "41600"),
        ("jobs paying $900 a week", "46800"),
        ("jobs paying 4000 a month", "48000"),
    ],
)
def test_an_amount_is_the_least_pay(catalog: Catalog, sentence: str, least: str) -> None:
    arguments = _read(catalog, sentence).arguments
    assert arguments[arguments.index("--min-pay") + 1] == least


def test_a_small_pay_without_a_period_is_said_to_be_taken_as_hourly(catalog: Catalog) -> None:
    remark = "19.50 is taken as pay an hour: 40,560 a year of full-time work"
    assert remark in _read(catalog, "jobs in Dayton paying 19.50 no weekends").remarks
    assert not _read(catalog, "jobs in Dayton paying 19.50 an hour").remarks


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        ("outdoor jobs in Tucson 19.50", "19.50"),
        ("outdoor jobs in 85701", "85701"),
        ("jobs for 11B infantry in Ohio", "11b"),
        ("forklift driver 2 salary in ohio", "2"),
        ("jobs with 3 days off paying 22", "3 days"),
        ("army welder salary", "army"),
    ],
)
def test_what_is_not_used_is_named(catalog: Catalog, sentence: str, named: str) -> None:
    remarks = [remark for remark in _read(catalog, sentence).remarks if remark.startswith("not looked for: ")]
    assert any(named in remark for remark in remarks), remarks


def test_a_code_beside_a_title_is_named(tmp_path: Path) -> None:
    assert "'91b' was not looked for" in run("search", "91B wheeled vehicle mechanic", home=tmp_path).stderr


def test_every_figure_of_the_typed_out_questions_is_used_or_named(catalog: Catalog) -> None:
    with QUESTIONS.open(encoding="utf-8", newline="") as lines:
        sentences = [row["question"] for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)]
    lost = []
    for sentence in sentences:
        question = questions.read(catalog, sentence)
        for token in re.findall(r"[0-9][0-9,.]*k?", sentence) if question and question.arguments else ():
            digits = token.replace(",", "").rstrip("k.")
            number = float(digits) * (1_000 if token.endswith("k") else 1)
            said = " ".join((*question.arguments, *question.remarks))
            is_year = any(f"{number * times:.0f}" in question.arguments for times in PERIODS.values())
            of_wish = any(remark.startswith(("age: ", "hours: ")) for remark in question.remarks)
            if not (is_year or of_wish or digits in said):
                lost.append((sentence, token))
    assert not lost


@pytest.mark.parametrize(
    ("sentence", "command", "offered"),
    [
        ("paralegal salary Releigh", "salary paralegal", "careers salary paralegal --in raleigh-nc"),
        ("nurse pay Clevland", "salary registered-nurse", "careers salary registered-nurse --in cleveland-oh"),
        ("welder pay San Fransisco", "salary welder", "careers salary welder --in san-francisco-ca"),
        ("electrician salary Ohoi", "salary electrician", "careers salary electrician --in ohio"),
        ("welder pay Albuqerque NM", "salary welder --in nm", "careers salary welder --in albuquerque-nm"),
        (
            "waiter to nurse Seatle",
            "path waiter registered-nurse",
            "careers path waiter registered-nurse --in seattle-wa",
        ),
        ("electrician salary Pittsburg", "salary electrician", "careers salary electrician --in pittsburgh-pa"),
    ],
)
def test_a_misspelt_place_is_offered(catalog: Catalog, sentence: str, command: str, offered: str) -> None:
    """Without "in" before it: the answer of the nation says that the word was not read, and what reads it."""
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == command
    assert any("was not read" in remark and f"`{offered}`" in remark for remark in question.remarks)
    assert not any("not looked for" in remark for remark in question.remarks)


@pytest.mark.parametrize("sentence", ["roofers salary", "what do sales people earn", "nurse salary remotly"])
def test_a_word_near_a_place_that_has_a_sense_of_its_own_is_none(catalog: Catalog, sentence: str) -> None:
    """Sales are not Salem; and what is near nothing stays as it is said."""
    question = questions.read(catalog, sentence)
    assert question is not None and not any("was not read" in remark for remark in question.remarks)
