"""To make manager is to become one, and the GI Bill is not recorded: what is asked beside them is answered."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from careercli.api import Catalog
from careercli.commands.asked import questions
from careercli.commands.asked.person import asked_gi_bill
from helper import Ran

LOGISTICS = "transportation-storage-and-distribution-managers"


@pytest.mark.parametrize("sentence", ["can I {} logistics manager without a degree", "how do I {} foreman"])
def test_to_make_a_job_is_to_become_it(catalog: Catalog, sentence: str) -> None:
    made = questions.read(catalog, sentence.format("make"))
    assert made == questions.read(catalog, sentence.format("become a"))
    assert made is not None and made.arguments[0] == "show" and "education" in made.arguments


@pytest.mark.parametrize("sentence", ["how much can I make as a logistics manager", "do I make plumber money"])
def test_what_one_makes_is_pay(catalog: Catalog, sentence: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None and question.arguments[0] == "salary"


def test_a_certificate_that_is_often_held_is_told(catalog: Catalog) -> None:
    question = questions.read(catalog, "what certifications do I need for logistics manager")
    assert question is not None and question.arguments == ("show", LOGISTICS, "--section", "education")
    assert any("transportation or storage certification" in remark for remark in question.remarks)
    assert not any("no list" in remark for remark in question.remarks)


@pytest.mark.parametrize("sentence", ["GI Bill", "What certifications should I get with my GI Bill?"])
def test_the_gi_bill_is_not_recorded(careers: Callable[..., Ran], sentence: str) -> None:
    ran = careers(sentence)
    assert "not recorded" in ran.stderr and "--section education" in ran.stderr and "careers new" not in ran.stderr


def test_a_job_beside_the_gi_bill_is_answered(catalog: Catalog) -> None:
    question = questions.read(catalog, "can I use the GI Bill to become an electrician")
    assert question is not None and question.arguments[:2] == ("show", "electrician")
    assert question.remarks[0] == asked_gi_bill.TOLD
    assert questions.read(catalog, "medical bill collector") is None
