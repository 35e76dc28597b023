"""Numbers of people and of openings in a sentence, and jobs that grow or shrink beside other wishes."""

from __future__ import annotations

import pytest

from careercli.api import Catalog
from careercli.commands.asked import questions


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("jobs with over 100,000 jobs", "list --min-jobs 100000 --sort -jobs"),
        ("jobs with 50,000 employees in Ohio", "list --min-jobs 50000 --in ohio --sort -jobs"),
        ("occupations with 100,000 or more workers", "list --min-jobs 100000 --sort -jobs"),
        ("shrinking jobs with over 100,000 jobs", "list --min-jobs 100000 --max-growth -0.1 --sort growth"),
        ("jobs in decline with at least 200k people", "list --min-jobs 200000 --max-growth -0.1 --sort growth"),
        ("jobs paying over 60k with over 1 million workers", "list --min-jobs 1000000 --min-pay 60000 --sort -pay"),
        ("jobs over 100k jobs", "list --min-pay 100000 --sort -pay"),
        ("100k jobs no degree", "list --min-pay 100000 --education certificate --sort -jobs"),
        ("largest declining occupations", "list --max-growth -0.1 --sort -jobs"),
        ("biggest shrinking jobs", "list --max-growth -0.1 --sort -jobs"),
        ("which shrinking jobs have the most workers", "list --max-growth -0.1 --sort -jobs"),
        ("best paid shrinking jobs", "list --max-growth -0.1 --sort -pay"),
        ("jobs that are not dying out", "list --min-jobs 20000 --min-growth 0 --sort -growth"),
        (
            "best paid jobs without a degree that are growing in Ohio",
            "list --education certificate --min-growth 0.1 --in ohio --sort -pay",
        ),
    ],
)
def test_numbers_of_people_are_no_pay_and_growth_is_a_wish(catalog: Catalog, sentence: str, command: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None
    assert " ".join(question.arguments) == command and not question.remarks


@pytest.mark.parametrize(
    ("sentence", "command", "said"),
    [
        ("jobs with at least 100,000 openings", "list --sort -openings", "at least 100,000 openings a year: no filter"),
        (
            "growing jobs with more than 50,000 openings a year",
            "list --min-growth 0.1 --sort -openings",
            "at least 50,000 openings a year: no filter",
        ),
        (
            "jobs that lose the most workers",
            "list --max-growth -0.1 --sort growth",
            "how many are lost is no order of a list",
        ),
        ("jobs with fewer than 5,000 workers", "", "not looked for: fewer than 5000 workers"),
    ],
)
def test_what_no_filter_asks_for_is_said(catalog: Catalog, sentence: str, command: str, said: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == command
    assert question.remarks[0].startswith(said)
    assert not any("not looked for" in remark for remark in question.remarks[1:])
