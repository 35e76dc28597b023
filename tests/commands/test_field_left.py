"""A field that somebody is done with, or wants to be outside of, is left out; neither is work outdoors."""

from __future__ import annotations

import pytest

from careercli.api import Catalog
from careercli.commands.asked import questions


def _read(catalog: Catalog, sentence: str) -> tuple[str, str]:
    question = questions.read(catalog, sentence)
    assert question is not None, sentence
    return " ".join(question.arguments), "; ".join(question.remarks)


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("I teach elementary school in Portland Oregon and earn 62000. What can I do outside the classroom?",
         "next elementary-school-teacher --earning 62000 --not-family education --in portland oregon"),
        ("elementary teacher in Portland Oregon, done with teaching, at least 62000",
         "next elementary-school-teacher --min-pay 62000 --not-family education --in portland oregon"),
        ("nurse, leaving healthcare, Boise Idaho", "next registered-nurse --not-family health --in boise idaho"),
        ("I'm through with nursing, what next", "next registered-nurse --not-family health"),
        ("cook, no more kitchens", "next restaurant-cook --not-family food"),
        ("retail worker, finished with retail, Boise Idaho, at least 40000",
         "next retail-salesperson --min-pay 40000 --not-family sales --in boise idaho"),
        ("I'm a nurse, what can I do instead of nursing?", "next registered-nurse --not-like registered-nurse"),
        ("nurse, what else rather than nursing", "next registered-nurse --not-like registered-nurse"),
        ("truck driver quitting trucking, home every night",
         "next truck-driver --work no-travel --not-family transportation"),
    ],
)  # fmt: skip
def test_a_field_that_is_left_is_left_out(catalog: Catalog, sentence: str, command: str) -> None:
    arguments, remarks = _read(catalog, sentence)
    assert arguments == command
    assert "not looked for" not in remarks


@pytest.mark.parametrize("sentence", ["I want to work outside in Denver", "jobs outside no degree"])
def test_outside_alone_is_outdoors(catalog: Catalog, sentence: str) -> None:
    assert "--work outdoors" in _read(catalog, sentence)[0]


def test_a_school_that_one_is_done_with_is_no_field(catalog: Catalog) -> None:
    assert "--not-family" not in _read(catalog, "I am done with high school, what jobs pay well")[0]


@pytest.mark.parametrize(
    "sentence",
    [
        "elementary teacher in Portland Oregon, done with teaching, summers off, at least 62000",
        "which jobs have summers off",
        "I teach elementary school in Portland Oregon and earn 62000. "
        "What can I do outside the classroom with summers off?",
    ],
)
def test_summers_off_are_a_condition_of_the_work(catalog: Catalog, sentence: str) -> None:
    arguments, remarks = _read(catalog, sentence)
    assert "--work summers-off" in arguments and "summers off" not in remarks
    assert "not looked for" not in remarks


def test_to_retrain_is_used_and_not_left_aside(catalog: Catalog) -> None:
    command, remarks = _read(catalog, "machinist wants to retrain, at most 1 year")
    assert command == "next machinists --training 1 year"
    assert "not looked for" not in remarks


@pytest.mark.parametrize("sentence", ["elementary teacher earning 62000, wants at least what she has",
                                      "elementary teacher earning 62000, at least what I have now"])  # fmt: skip
def test_at_least_what_one_has_is_the_same_pay(catalog: Catalog, sentence: str) -> None:
    assert "--min-pay 62000" in _read(catalog, sentence)[0]


@pytest.mark.parametrize(
    ("words", "least"),
    [("without a big pay cut", 76500), ("not too much of a pay cut", 76500), ("no massive cut in pay", 76500),
     ("willing to take a small pay cut", 76500), ("no pay cut", 90000)],
)  # fmt: skip
def test_a_small_pay_cut_is_fifteen_percent_at_most(catalog: Catalog, words: str, least: int) -> None:
    command, remarks = _read(catalog, f"nurse earning 90000, what next, {words}")
    assert f"--min-pay {least} " in f"{command} "
    assert ("15 % less at most" in remarks) == (least == 76500) and "not looked for" not in remarks


def test_what_one_has_and_does_not_tell_is_the_median(catalog: Catalog) -> None:
    command, remarks = _read(catalog, "elementary teacher in Portland Oregon, at least what I have now")
    assert "--min-pay" in command
    assert "the same pay: at least" in remarks


def test_a_field_that_one_is_done_with_is_left_out_of_the_wishes(catalog: Catalog) -> None:
    from careercli.answers import start_answers
    from careercli.profile.model import Profile

    said = start_answers.read_work(catalog, Profile(), "done with teaching, summers off").words
    assert "no job in teaching" in said and "summers" in said


@pytest.mark.parametrize(
    ("sentence", "command"),
    [("what do nurse case managers earn in Oregon", "salary registered-nurse --in oregon"),
     ("nurse or case manager, which pays more",
      "salary registered-nurse mental-health-and-substance-abuse-social-workers")],
)  # fmt: skip
def test_two_names_that_touch_are_one_where_it_is_a_name(catalog: Catalog, sentence: str, command: str) -> None:
    """O*NET-SOC 29-1141.00 is known as registered nurse case manager as well."""
    assert _read(catalog, sentence)[0] == command
