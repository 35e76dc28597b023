"""What people really do after a job: how many leave is told, and that no count of where they went is at hand."""

from __future__ import annotations

import pytest

from careercli.api import Catalog
from careercli.commands.asked import questions

_UNCOUNTED = "no count of who went where is at hand"


def _read(catalog: Catalog, sentence: str) -> tuple[str, tuple[str, ...]]:
    question = questions.read(catalog, sentence)
    assert question is not None, sentence
    return " ".join(question.arguments), question.remarks


@pytest.mark.parametrize(
    ("sentence", "slug"),
    [
        ("how many electricians leave for other jobs each year", "electrician"),
        ("what share of nurses leave the job every year", "registered-nurse"),
        ("how many nurses quit each year", "registered-nurse"),
        ("turnover of retail salespersons", "retail-salesperson"),
        ("how high is turnover among waiters", "waiter"),
        ("nurse turnover", "registered-nurse"),
    ],
)
def test_how_many_leave_is_a_figure_of_the_record(catalog: Catalog, sentence: str, slug: str) -> None:
    """The rate that the role has on record leads, with its source, and the section that has it is shown."""
    command, remarks = _read(catalog, sentence)
    assert command == f"show {slug} --section outlook"
    statistics = catalog.entry(slug).role.statistics
    assert statistics is not None and statistics.transfer_rate is not None
    assert f"{statistics.transfer_rate:g} %" in remarks[0]
    assert statistics.source in remarks[0]
    assert not any("not looked for" in remark for remark in remarks)


@pytest.mark.parametrize(
    ("sentence", "slug"),
    [
        ("what do electricians really move to", "electrician"),
        ("which jobs do people who leave retail supervision actually take", "retail-supervisor"),
        ("what jobs did former electricians take", "electrician"),
        ("what do people who leave nursing do next", "registered-nurse"),
        ("where do people go after they quit teaching", "high-school-teacher"),
        ("what do bartenders usually do next", "bartender"),
    ],
)
def test_real_moves_are_said_to_be_uncounted(catalog: Catalog, sentence: str, slug: str) -> None:
    command, remarks = _read(catalog, sentence)
    assert command == f"next {slug}"
    assert remarks[0].startswith(_UNCOUNTED)
    assert "leave for other occupations" in remarks[1]


@pytest.mark.parametrize("sentence", ["should i quit nursing", "what can a waiter do next", "i want to leave nursing"])
def test_ones_own_leaving_is_another_question(catalog: Catalog, sentence: str) -> None:
    _command, remarks = _read(catalog, sentence)
    assert not any(remark.startswith(_UNCOUNTED) for remark in remarks)


@pytest.mark.parametrize("front", ["compare", "differences between"])
def test_a_payroll_clerk_is_no_question_for_pay(catalog: Catalog, front: str) -> None:
    """A word that begins as "pay" does asks for no pay: three jobs are compared in all that is known."""
    command, _remarks = _read(catalog, f"{front} a paralegal, a payroll clerk and a bookkeeper")
    assert command.startswith("compare paralegal payroll-and-timekeeping-clerks ")


def test_the_moves_beside_a_handout_keep_the_place_and_the_time(catalog: Catalog) -> None:
    asked = "handout for a machinist in Salem Oregon who can retrain up to one year"
    (said,) = questions.read(catalog, asked).remarks
    assert '`careers next machinists --in "salem oregon" --training "1 year in all"`' in said.replace("'", '"')


@pytest.mark.parametrize("asked", ["as pdf", "as a pdf", "on paper"])
def test_a_handout_may_be_asked_for_as_pdf(catalog: Catalog, asked: str) -> None:
    question = questions.read(catalog, f"print a handout for a retail supervisor {asked}")
    assert question is not None
    assert "`careers report retail-supervisor -o retail-supervisor.html`" in question.remarks[0]
    assert "save it as PDF" in question.remarks[0]
