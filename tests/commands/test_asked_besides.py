"""The work that moves are to leave out, by its field or by the titles that begin as the word for it does."""

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
        ("what else can a line cook do besides cooking", "next restaurant-cook --not-title cooking, cook, chef, food"),
        ("what can a nurse do besides nursing", "next registered-nurse --not-title nursing, nurse"),
        ("what can a line cook do apart from food", "next restaurant-cook --not-family food"),
        ("line cook leaving food service", "next restaurant-cook --not-family food"),
    ],
)  # fmt: skip
def test_work_that_is_to_be_left_out_is_left_out(catalog: Catalog, sentence: str, command: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == command
    assert not any("not looked for" in remark for remark in question.remarks)


def test_what_cannot_be_left_out_is_said(catalog: Catalog) -> None:
    question = questions.read(catalog, "what else can an electrician do besides zumba")
    assert question is not None and question.arguments[:2] == ("next", "electrician")
    assert any("zumba" in remark and "left out" in remark for remark in question.remarks)
