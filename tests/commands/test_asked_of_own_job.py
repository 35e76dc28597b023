"""What a sentence tells of one's own job and schooling, and what it wishes: each is the option that it is."""

from __future__ import annotations

import pytest
import typer.main

from careercli.api import Catalog
from careercli.app import app
from careercli.commands import grammar
from careercli.commands.asked import questions


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("I'm a legal coordinator with a bachelor's in political science. What pays over 75k in Raleigh?",
         "next legal-coordinator --have bachelor's in political science --in raleigh --min-pay 75000"),
        ("I'm a paralegal with a bachelor's in history. What pays over 70k in Denver?",
         "next paralegal --have bachelor's in history --in denver --min-pay 70000"),
        ("I'm a nurse with an associate degree in nursing. What can I do next?",
         "next registered-nurse --have associate's in nursing"),
        ("legal coordinator with a bachelor's degree, what pays over 75k in Raleigh",
         "next legal-coordinator --have bachelor --in raleigh --min-pay 75000"),
        ("what jobs near mine don't need law school? legal coordinator", "next legal-coordinator --education master"),
        ("legal coordinator, jobs that don't require law school", "next legal-coordinator --education master"),
        ("what jobs near mine need no medical school? nurse", "next registered-nurse --education master"),
        ("legal coordinator, without law school, more pay",
         # one dollar above the median of legal coordinators: $55,570 (BLS OEWS May 2025)
         "next legal-coordinator --education master --min-pay 55571"),
        ("jobs I can do from home as a legal coordinator", "next legal-coordinator --work home"),
        ("I make $16.50 an hour as a cashier in Denver. Is that low?",
         "salary cashier --offer 16.50 an hour --in denver"),
        ("I'm a legal coordinator in Raleigh on 58k: is that low?",
         "salary legal-coordinator --offer 58k --in raleigh"),
        ("is it better to be a contract manager than a legal coordinator",
         "compare contract-specialist legal-coordinator"),
    ],
)  # fmt: skip
def test_what_is_told_and_what_is_wished_are_kept_apart(catalog: Catalog, sentence: str, command: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == command
    assert not any("not looked for" in remark for remark in question.remarks)


def test_an_amount_among_wishes_is_one(catalog: Catalog) -> None:
    question = questions.read(catalog, "legal coordinator no law school 75k Raleigh remote")
    assert question is not None and "--earning" not in question.arguments
    assert question.arguments[question.arguments.index("--min-pay") + 1] == "75000"
    assert any("taken as the least that you wish for" in remark for remark in question.remarks)


def test_an_amount_that_is_had_is_no_wish(catalog: Catalog) -> None:
    question = questions.read(catalog, "legal coordinator on 75k, remote jobs")
    assert question is not None
    assert question.arguments[question.arguments.index("--earning") + 1] == "75000"


@pytest.mark.parametrize(
    "sentence",
    [
        "legal coordinator, political science degree, 75k, from home, Raleigh",
        "waiter, psychology degree, 30k, Denver",
        "waiter on 30k with a psychology degree, what can I do",
        "I'm a cashier with a bachelor's in history on 28k. What else can I do?",
        "security guard with a criminal justice degree earning 35k, what now",
        "nurse pay by the hour in 2023",
        "nurse pay in Ohio in 2019",
        "is 62000 good for a nurse in Ohoi",
    ],
)
def test_a_question_has_no_option_that_its_command_has_not(catalog: Catalog, sentence: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None and question.arguments
    command = typer.main.get_command(app).get_command(None, question.arguments[0])  # type: ignore[attr-defined]
    options = {part for part in question.arguments if part.startswith("--")}
    assert options <= {*grammar.option_names(command)}
