"""Coming back to work after years at home: what is not recorded is said, and the nearest answer is run."""

from __future__ import annotations

import pytest

from careercli.api import Catalog
from careercli.commands.asked import questions

LEARNED_ON_THE_JOB = "list --education high school --on-the-job none,short,moderate --sort -openings"


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("am I too old at 41 to go back after three years at home", LEARNED_ON_THE_JOB),
        ("is it too late to return to work after a break", LEARNED_ON_THE_JOB),
        ("I've been out of work for 5 years raising kids, what can I do", LEARNED_ON_THE_JOB),
        ("what jobs can I do after a career break in Ohio", f"{LEARNED_ON_THE_JOB} --in ohio"),
        ("I was a bookkeeper and stayed home for 6 years, am I too old to go back to work", "next bookkeeping-clerk"),
        (
            "can I go back to nursing after five years at home",
            "show registered-nurse --section entry-path --section education",
        ),
    ],
)
def test_who_comes_back_is_answered(catalog: Catalog, sentence: str, command: str) -> None:
    """By the last job where it is named, else by what is learned on the job; figures of age and years are not lost."""
    question = questions.read(catalog, sentence)
    assert question is not None
    assert " ".join(question.arguments) == command
    assert question.remarks[0].startswith("age and breaks")
    assert not any("not looked for" in remark for remark in question.remarks)


@pytest.mark.parametrize(
    "sentence", ["am I too old to become a nurse", "is it too late to go back to school at 40", "jobs with long breaks"]
)
def test_another_question_is_none_of_these(catalog: Catalog, sentence: str) -> None:
    """A goal, school, and pauses at work are asked for otherwise."""
    question = questions.read(catalog, sentence)
    assert question is None or not any(remark.startswith("age and breaks") for remark in question.remarks)
