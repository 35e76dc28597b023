"""Words and order of a plan's steps, one function at a time."""

from __future__ import annotations

from dataclasses import replace

import pytest

from careercli.answers import plan_study
from careercli.answers.path_steps import Study
from careercli.answers.plan_step import LOOK_FIRST, Step
from careercli.answers.plan_steps import IN_PROGRAM, _in_order


def _step(name: str, kind: str, time: str | None = None) -> Step:
    return replace(LOOK_FIRST, step=name, kind=kind, time=time)


def test_what_a_program_teaches_stands_behind_it_and_before_the_license() -> None:
    """Study, what is learned there, the license; the rest comes last."""
    required = [_step("degree", "study"), _step("exam", "licence")]
    then = [_step("draft", "work"), _step("clinic", "work", IN_PROGRAM)]
    assert [step.step for step in _in_order(required, then)] == ["degree", "clinic", "exam", "draft"]


def test_without_a_program_nothing_is_put_into_one() -> None:
    """A license alone: what is required, then the rest as it stands."""
    required = [_step("exam", "licence"), _step("job", "experience")]
    then = [_step("draft", "work"), _step("clinic", "work", IN_PROGRAM)]
    assert [step.step for step in _in_order(required, then)] == ["exam", "job", "draft", "clinic"]


@pytest.mark.parametrize(
    ("degree", "proof"),
    [
        ("Bachelor's degree", "The diploma."),
        ("Associate's degree", "The diploma."),
        ("Postsecondary nondegree award", "The course certificate."),
    ],
)
def test_a_degree_is_proved_by_a_diploma_and_a_course_by_its_certificate(degree: str, proof: str) -> None:
    """Study before a job on the way: an associate's degree is the lowest that has a diploma."""
    study = Study(degree, 1, "paralegal", "Paralegal", "a paralegal program", "a year")
    assert plan_study.on_the_way(study, "the Bureau").proof == proof
