"""The work that moves are to leave out: one's own kind of work, a field, or titles that begin as the word for it does."""

from __future__ import annotations

import pytest

from careercli.api import Catalog
from careercli.commands.asked import questions


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        (
            "what else can a dental assistant do besides dental in Ohio",
            "next dental-assistants --in ohio --not-title dental, dentist, orthodontist, prosthodontist",
        ),
        ("what else can an electrician do besides electrical work",
         "next electrician --not-title electric, electrical, electrician"),
        ("what else can a truck driver do besides driving", "next truck-driver --not-title driver, chauffeur"),
        ("what else can a line cook do besides cooking", "next restaurant-cook --not-like restaurant-cook"),
        ("what can a nurse do besides nursing", "next registered-nurse --not-like registered-nurse"),
        ("what can a line cook do apart from food", "next restaurant-cook --not-family food"),
        ("what can a lawyer do besides practise law", "next lawyer --not-like lawyer"),
        ("burnt out welder, what else", "next welder --not-like welder"),
        ("teachers leaving the classroom: what fits", "next elementary-school-teacher --not-like elementary-school-teacher"),
        ("I want to get off the road and home every night", "next truck-driver --work no-travel --not-like truck-driver"),
        ("pharmacist who wants out of pharmacy", "next pharmacist --not-like pharmacist"),
        ("tired of waiting tables, what other work", "next waiter --not-like waiter"),
        ("I like kids but teachers pay sucks, what else", "match work with children --not-like elementary-school-teacher"),
        ("no idea what I want just not retail", "list --education high school --not-family sales --sort -openings"),
        ("line cook leaving food service", "next restaurant-cook --not-family food"),
    ],
)  # fmt: skip
def test_work_that_is_to_be_left_out_is_left_out(catalog: Catalog, sentence: str, command: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == command
    assert not any("not looked for" in remark for remark in question.remarks)


def test_how_to_have_the_kind_of_work_that_is_left_out_is_said(catalog: Catalog) -> None:
    question = questions.read(catalog, "burnt-out nurse, what else")
    assert question is not None
    assert any("`careers next registered-nurse` has it as well" in remark for remark in question.remarks)


def test_a_school_that_is_left_is_no_field(catalog: Catalog) -> None:
    question = questions.read(catalog, "starting pay for a mechanical engineer straight out of college")
    assert question is None or "--not-family" not in question.arguments


def test_what_cannot_be_left_out_is_said(catalog: Catalog) -> None:
    question = questions.read(catalog, "what else can an electrician do besides zumba")
    assert question is not None and question.arguments[:2] == ("next", "electrician")
    assert any("zumba" in remark and "left out" in remark for remark in question.remarks)
