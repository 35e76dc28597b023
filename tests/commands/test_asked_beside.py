"""What sentences ask beside the job they name: for less schooling, of two kinds of workplaces, for one thing's jobs."""

from __future__ import annotations

import pytest

from careercli.api import Catalog
from careercli.commands.asked import questions

COMMANDS = {
    "what do paralegals with 10 years experience earn": ("salary", "paralegal"),
    "nurse pay with 25 years": ("salary", "registered-nurse"),
    "does a CNA earn more in a hospital than in a nursing home": ("salary", "nursing-assistant", "--by", "sector"),
    "teacher pay public vs private schools": ("salary", "elementary-school-teacher", "--by", "sector"),
    "do lawyers earn more in government or private practice": ("salary", "lawyer", "--by", "sector"),
    "which jobs require excel": ("match", "excel"),
    "what jobs need a CDL in Pennsylvania": ("match", "cdl", "--in", "pennsylvania"),
    "how does a CNA become an RN in Pennsylvania": (
        *("path", "nursing-assistant", "registered-nurse", "--in", "pennsylvania"),
    ),
}


@pytest.mark.parametrize(("sentence", "arguments"), COMMANDS.items())
def test_what_is_asked_beside_the_job_counts(catalog: Catalog, sentence: str, arguments: tuple[str, ...]) -> None:
    """Years are no pay, a workplace is no job, a place stays."""
    question = questions.read(catalog, sentence)
    assert question is not None and question.arguments == arguments


def test_two_names_of_one_job_have_one_figure(catalog: Catalog) -> None:
    """It is said, and compared with itself no job earns more."""
    question = questions.read(catalog, "medication aide or CNA, who earns more")
    assert question is not None
    assert "counted as one job, Nursing Assistant: one figure for both names" in question.remarks[0]


LESS = {
    "could a waiter get into HR without a bachelor's": "a bachelor's degree is usual for Human Resources Specialist; at",
    "how to become a nurse without going to college": "an associate's degree is enough; a bachelor's degree is usual",
    "become an electrician without college": "Electrician usually asks for no more than a high school diploma",
    "can you be a lawyer without law school": "the license or the law asks for it",
    "can I be a software developer without a degree": "few in the job say less is enough",
}


@pytest.mark.parametrize(("sentence", "said"), LESS.items())
def test_whether_less_schooling_is_enough_is_said_first(catalog: Catalog, sentence: str, said: str) -> None:
    """By the record, in front of the way in; the words for it are not said to be left out as well."""
    question = questions.read(catalog, sentence)
    assert question is not None and question.arguments[0] in ("path", "show")
    assert said in question.remarks[0]
    assert not any("not looked for" in remark for remark in question.remarks)


@pytest.mark.parametrize("sentence", ["how to become a nurse", "is a waiter without a car paid well"])
def test_of_schooling_that_nobody_asked_nothing_is_said(catalog: Catalog, sentence: str) -> None:
    """Only what would go without a school asks for it."""
    question = questions.read(catalog, sentence)
    assert question is None or not any(remark.startswith("schooling:") for remark in question.remarks)


TIMES = {
    "waiter, what pays better without four years of school": "under 4 years",
    "waiter, training of no more than 2 years": "2 years",
    "jobs for a waiter, I don't want to study for more than 2 years": "2 years",
}


@pytest.mark.parametrize(("sentence", "time"), TIMES.items())
def test_a_time_that_is_refused_is_left_out_itself(catalog: Catalog, sentence: str, time: str) -> None:
    """Who will not study four years wants less; who names the most they would wants no more."""
    question = questions.read(catalog, sentence)
    assert question is not None and "--training" in question.arguments
    assert question.arguments[question.arguments.index("--training") + 1] == time
