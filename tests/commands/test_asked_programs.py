"""Who pays for retraining is not recorded: that is said, with where the US Department of Labor tells of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from careercli.api import Catalog
from careercli.commands.asked import questions
from careercli.commands.asked.person import asked_programs
from helper import Ran


@pytest.mark.parametrize(
    "sentence",
    [
        "who pays for retraining in Arizona", "where can my client get money for retraining", "WIOA", "what is WIOA",
        "does WIOA pay for training", "American Job Center Tucson", "unemployment office", "grants for retraining",
        "how do I apply for unemployment benefits in Ohio", "is there funding for job training in Texas",
    ],
)  # fmt: skip
def test_who_asks_for_a_program_is_told_where_to_ask(catalog: Catalog, sentence: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None and question.arguments == () and question.remarks == (asked_programs.TOLD,)


@pytest.mark.parametrize(
    "sentence",
    [
        "unemployment claims examiner", "unemployment insurance specialist salary", "american job center manager",
        "i work at the unemployment office, what else can i do", "jobs at the unemployment office",
        "jobs with paid training", "on the job training", "money for training horses", "training and development manager",
    ],
)  # fmt: skip
def test_who_works_there_and_training_on_the_job_ask_for_none(sentence: str) -> None:
    assert asked_programs.read(sentence) is None


def test_one_word_for_a_program_starts_no_role_of_ones_own(careers: Callable[..., Ran]) -> None:
    ran = careers("WIOA")
    assert "careeronestop.org" in ran.stderr and "careers new" not in ran.stderr
