"""How one job differs from another, and what one lacks for another."""

from __future__ import annotations

import pytest

from careercli.api import Catalog
from careercli.commands.asked import questions


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("how does a cashier differ from a bookkeeping clerk", "compare cashier bookkeeping-clerk"),
        ("how do welders differ from plumbers", "compare welder plumber"),
        ("what distinguishes a nurse from a paramedic", "compare registered-nurse paramedic"),
        ("gap between a cashier and a bookkeeper", "gap cashier bookkeeping-clerk"),
        ("skills gap between a nurse and a paramedic", "gap registered-nurse paramedic"),
        ("how do I get from cashier to bookkeeping clerk", "path cashier bookkeeping-clerk"),
    ],
)
def test_two_jobs_are_held_against_each_other(catalog: Catalog, sentence: str, command: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == command and not question.remarks


def test_a_gap_in_pay_is_of_the_pay(catalog: Catalog) -> None:
    question = questions.read(catalog, "what is the pay gap between nurses and paramedics")
    assert question is not None and question.arguments == ("salary", "registered-nurse", "paramedic")
