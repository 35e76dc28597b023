"""What a sentence says is liked and what it turns away: options of a list, work to match, and what no source has."""

from __future__ import annotations

import pytest

from careercli.api import Catalog
from careercli.commands.asked import questions
from careercli.commands.asked.lists import asked_likes
from careercli.commands.usage import written


def _read(catalog: Catalog, sentence: str) -> tuple[str, str]:
    question = questions.read(catalog, sentence)
    assert question is not None
    return written(list(question.arguments)).removeprefix("careers "), "; ".join(question.remarks)


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        (
            "19 year old high school graduate who likes animals and does not want college",
            'match "work with animals" --education "high school"',
        ),
        ("I like drawing and computers", 'match "computers and electronics" drawing'),
        ("student who likes chemistry and wants to work in a lab", 'match chemistry "work in a laboratory"'),
        (
            "I like biology and chemistry, jobs over 60000",
            'list --min-pay 60000 --skill "biology, chemistry" --sort -rating',
        ),
        ("jobs helping people that dont need a degree", "list --education certificate --interests S --sort -jobs"),
        ("work with kids in Ohio no nights", 'match "work with children" --work no-nights --in ohio'),
        ("high paying jobs no math", "list --without mathematics --sort -pay"),
        (
            "jobs without a degree, not good at science",
            'list --education certificate --without "science, biology, chemistry" --sort -jobs',
        ),
        ("anything but retail in ohio", "list --not-family sales --in ohio --sort -jobs"),
        ("jobs helping people that arent nursing", 'list --not-title "nursing, nurse" --interests S --sort -jobs'),
        ("jobs that need a bachelor's degree", "list --min-education bachelor --education bachelor --sort -jobs"),
        ("jobs with a master's degree or higher", "list --min-education master --sort -jobs"),
        ("jobs that need only a high school diploma", 'list --education "high school" --sort -jobs'),
    ],
)
def test_likes_and_exclusions_are_read_beside_the_limits(catalog: Catalog, sentence: str, command: str) -> None:
    """In whatever order; a word that is used is not said to be left aside."""
    asked, said = _read(catalog, sentence)
    assert asked == command
    assert "not looked for" not in said


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("healthcare jobs no blood", "blood: cannot be ruled out, as no source rates it"),
        ("waiter wants out of restaurants, same pay", "the same pay: at least $"),
        ("security guard night shift pay", "pay by shift and overtime: not recorded"),
        ("accountant from Syria looking for work in Texas", "Syria: the figures of places are for the United States"),
        ("steady jobs without a degree", "steadiness of work: not recorded"),
        ("client with hearing loss wants office jobs", "hearing: not held here"),
    ],
)
def test_what_no_source_has_is_said_once(catalog: Catalog, sentence: str, said: str) -> None:
    """In one remark, with what comes nearest where something does."""
    remarks = _read(catalog, sentence)[1]
    assert remarks.count(said) == 1


def test_a_place_abroad_gives_way_to_one_of_the_country(catalog: Catalog) -> None:
    """Where somebody comes from is not where they look for work."""
    assert _read(catalog, "accountant in Syria, needs work in Minnesota")[0].endswith("--in minnesota")
    assert _read(catalog, "accountant jobs in Syria")[0].endswith("--in syria")


def test_the_same_pay_is_the_median_of_the_job_unless_it_is_told(catalog: Catalog) -> None:
    """What somebody says to earn comes before what people of their job earn."""
    median = next(row.official_median for row in catalog.list().rows if row.slug == "waiter")
    assert f"--min-pay {median:.0f}" in _read(catalog, "waiter who wants a desk job without a pay cut")[0]
    told = _read(catalog, "I'm a waiter earning $61,000, what else pays the same")[0]
    assert "--min-pay 61000" in told


def test_a_liking_behind_a_no_is_none() -> None:
    """Student ends like a "not", and is none."""
    assert asked_likes.liked("i do not like animals").tasks == ()
    assert asked_likes.liked("student likes animals").tasks == ("work with animals",)
    assert not asked_likes.liked("something like cooking").are_any
