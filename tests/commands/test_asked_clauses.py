"""A sentence that asks several things: each is answered in a line, shown by the command, or has its command.

Lengths of study: `data/programs.tsv`; medians: OEWS May 2025.
"""

from __future__ import annotations

import pytest

from careercli.api import Catalog
from careercli.commands.asked import questions
from careercli.commands.asked.jobs import (
    asked_by_trade,
    verb_forms,
)

DISPATCHER = "dispatchers-except-police-fire-and-ambulance"


def _read(catalog: Catalog, sentence: str) -> tuple[str, tuple[str, ...]]:
    question = questions.read(catalog, sentence)
    assert question is not None, sentence
    return " ".join(question.arguments), question.remarks


@pytest.mark.parametrize(
    ("sentence", "command", "leads"),
    [
        ("is dispatcher easier on the back than order picker and what does it pay in Memphis",
         f"compare {DISPATCHER} stocker-and-order-filler --in memphis", ("no-strain: ", "higher median pay: ")),
        ("is dispatcher or shipping clerk easier on the back than order picking, and what do they pay in Memphis",
         f"compare {DISPATCHER} shipping-and-inventory-clerk stocker-and-order-filler --in memphis",
         ("no-strain: ", "highest median pay: ")),
        ("is bookkeeper less stressful than paralegal and what does it pay in Denver",
         "salary bookkeeping-clerk paralegal --in denver", ("stress: Bookkeeper: ", "higher median pay: ")),
        ("cargo and freight agent: lifting? nights? pay in Memphis", "salary cargo-and-freight-agents --in memphis",
         ("nights: cargo-and-freight-agents: ", "lifting: Cargo and Freight Agents: ")),
        ("medical assistant: nights? standing? pay in Tulsa", "salary medical-assistant --in tulsa",
         ("nights: medical-assistant: ", "standing and walking: Medical Assistant: ")),
        ("how long does it take to become an electrician and do they work weekends",
         "show electrician --section entry-path --section education", ("weekends: Electrician: partly ",)),
        ("is a truck driver away from home a lot and how long is the training",
         "show truck-driver --section entry-path --section education", ("travel: Truck Driver: ",)),
        ("which of these is easiest on the back: dispatcher, shipping clerk, order picker?",
         f"compare {DISPATCHER} shipping-and-inventory-clerk stocker-and-order-filler", ("no-strain: ",)),
    ],
)  # fmt: skip
def test_each_thing_that_is_asked_of_the_work_is_answered(
    catalog: Catalog, sentence: str, command: str, leads: tuple[str, ...]
) -> None:
    arguments, remarks = _read(catalog, sentence)
    assert arguments == command
    assert all(any(remark.startswith(lead) for remark in remarks) for lead in leads), remarks
    assert not any("not looked for" in remark for remark in remarks)


@pytest.mark.parametrize(
    ("sentence", "also"),
    [
        ("what does a welder earn and where do they earn the most, and how long is the training",
         ("careers salary welder --where", "careers show welder --section entry-path --section education")),
        ("nurse or paramedic: which pays more, how long is school, is it growing",
         ("careers compare registered-nurse paramedic",)),
    ],
)  # fmt: skip
def test_what_the_command_does_not_show_has_its_own(catalog: Catalog, sentence: str, also: tuple[str, ...]) -> None:
    remarks = _read(catalog, sentence)[1]
    assert [remark for remark in remarks if remark.startswith("also asked: ")] == [
        f"also asked: `{command}` answers that" for command in also
    ]


def test_one_question_has_nothing_beside(catalog: Catalog) -> None:
    for sentence in ("what does a welder earn in Houston", "do electricians work weekends"):
        assert not any("also asked" in remark for remark in _read(catalog, sentence)[1])


def test_two_of_one_level_are_held_against_each_other_by_how_long_it_takes(catalog: Catalog) -> None:
    remarks = _read(catalog, "which pays more LPN or surgical technologist in Nashville and which takes less study")[1]
    (length,) = (remark for remark in remarks if remark.startswith("time of study: "))
    assert "1 year (" in length and "up to 2 years (" in length


def test_sitting_and_lifting_are_both_told(catalog: Catalog) -> None:
    question = questions.read(catalog, "does a dispatcher sit all day and is lifting needed")
    assert question is not None and question.term is not None
    assert "desk work: " in question.term.meaning and "lifting: " in question.term.meaning


@pytest.mark.parametrize(
    ("sentence", "training"),
    [
        ("certified nursing assistant in Nashville wants to earn more within two years, can study evenings", "2 years"),
        ("CNA making 19 an hour wants to earn 30 an hour in Nashville within two years", "2 years"),
        ("CNA, two years at most, evening classes, better pay, Nashville", "2 years"),
        ("CNA wants to earn more in 2 years Nashville", "2 years"),
        ("cook wants a better job within 18 months", "18 months"),
        ("home health aide earning 15 an hour wants to make 22 in under two years in Atlanta", "under 2 years"),
        ("what could a janitor do that pays more in less than a year", "under 1 year"),
        ("retail salesperson, six months at most, Phoenix, more money", "6 months"),
    ],
)
def test_the_time_by_which_somebody_wants_to_move_is_what_they_may_study(
    catalog: Catalog, sentence: str, training: str
) -> None:
    arguments, remarks = _read(catalog, sentence)
    assert arguments.startswith("next ") and f"--training {training} --" in f"{arguments} --"
    assert not any("not looked for" in remark for remark in remarks)


@pytest.mark.parametrize(
    "sentence",
    [
        "cook with less than 2 years of experience wants to earn more", "my plant closes in 2 years, welder, what next",
        "been a cashier for less than a year and want better pay",
    ],
)  # fmt: skip
def test_years_that_are_told_of_something_else_are_no_time_to_study(catalog: Catalog, sentence: str) -> None:
    assert "--training" not in _read(catalog, sentence)[0]


def test_better_pay_is_held_against_the_median_of_the_place_however_it_is_named(catalog: Catalog) -> None:
    assert (
        _read(catalog, "CNA Nashville better pay")[0].split("--min-pay ")[1].split()[0]
        == (_read(catalog, "CNA in Nashville wants better pay")[0].split("--min-pay ")[1].split()[0])
    )


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("jobs in Memphis for a man with a bad back who picks orders and earns 18.50",
         "next stocker-and-order-filler --work no-strain --earning 38480 --in memphis"),
        ("jobs in Tulsa for a woman who answers phones all day and earns 15",
         "next receptionist --earning 31200 --in tulsa"),
        ("my client takes care of old people and wants better pay",
         "next home-health-and-personal-care-aide --min-pay 35801"),
        ("she waits tables in Reno, what else could she do", "next waiter --in reno"),
        ("jobs in Memphis for a man who juggles knives and earns 18.50",
         "list --min-pay 38480 --in memphis --sort -openings"),
    ],
)  # fmt: skip
def test_who_is_told_by_what_they_do_comes_from_that_job(catalog: Catalog, sentence: str, command: str) -> None:
    assert _read(catalog, sentence)[0] == command


def test_a_verb_is_read_in_the_form_that_the_tables_have(catalog: Catalog) -> None:
    forms = {"picks": "picking", "drives": "driving", "carries": "carrying", "cuts": "cutting", "teaches": "teaching"}
    assert all(form in verb_forms.of_present(verb) for verb, form in forms.items())
    assert verb_forms.of_present("class") == verb_forms.of_present("drive") == ()
    assert asked_by_trade.put(catalog, "he cleans houses") == ("he cleans houses", ())
