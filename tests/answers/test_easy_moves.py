"""Moves into jobs that one learns at once: the direct way first; a plan that rests on nothing one can leave out."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from careercli.answers.requirement_words import ASK_THE_BOARD
from helper import Ran, run


@pytest.fixture(scope="module")
def careers(atlas_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Ran]:
    """Runs a command over the real atlas in one home."""
    home = tmp_path_factory.mktemp("home")
    return lambda *arguments: run(*arguments, home=home, CAREERS_DATA=str(atlas_data), COLUMNS="200")


def table(careers: Callable[..., Ran], *arguments: str) -> str:
    """The screen of a command."""
    return str(careers(*arguments, "--format", "table"))


def steps(careers: Callable[..., Ran], start: str, goal: str) -> list[dict[str, Any]]:
    """The steps of a plan."""
    answer: list[dict[str, Any]] = careers("plan", start, goal, "--json").json["steps"]
    return answer


@pytest.mark.parametrize(
    ("start", "goal"), [("waiter", "tellers"), ("cashier", "receptionist"), ("cashier", "tellers")]
)
def test_into_a_job_that_is_learned_in_a_month_one_goes_directly(
    careers: Callable[..., Ran], start: str, goal: str
) -> None:
    """No other job stands before it, though a stop would make the leap smaller."""
    answer = careers("path", start, goal, "--json")
    if answer.exit_code:
        pytest.fail(answer.stderr)
    assert len(answer.json[0]["roles"]) == 2


@pytest.mark.parametrize("goal", ["tellers", "registered-nurse", "electrician", "paralegal"])
def test_no_stop_pays_more_than_the_goal(careers: Callable[..., Ran], goal: str) -> None:
    """Nobody leaves a better paid job to get to the one that they wanted."""
    for way in careers("path", "waiter", goal, "--json").json:
        paid = [step["official_median"] for step in way["steps"] if step["kind"] == "move"]
        assert max(paid) == paid[-1]


def test_that_jobs_become_fewer_is_said(careers: Callable[..., Ran]) -> None:
    """BLS expects 12.9 % fewer tellers in 2034 (2024-34)."""
    assert "Tellers: jobs shrinking 12.9 % by 2034 (BLS; all jobs: +3.1 %)" in table(
        careers, "path", "waiter", "tellers"
    )
    assert "jobs shrinking 12.9 % by 2034; all jobs: +3.1 %" in " ".join(
        table(careers, "plan", "waiter", "tellers").split()
    )
    assert "fewer jobs" not in table(careers, "path", "waiter", "electrician")


def test_a_plan_for_a_job_learned_at_once_has_no_course(careers: Callable[..., Ran]) -> None:
    """A course of months is too much for a job that one learns in a month."""
    assert "raise" not in {step["kind"] for step in steps(careers, "waiter", "tellers")}


@pytest.mark.parametrize(("start", "goal"), [("waiter", "electrician"), ("waiter", "tellers"), ("paralegal", "lawyer")])
def test_the_steps_of_a_plan_rest_on_no_job_that_one_can_leave_out(
    careers: Callable[..., Ran], start: str, goal: str
) -> None:
    """A job on the way that is optional is offered, and named elsewhere only for those who took it."""
    planned = steps(careers, start, goal)
    optional = [step for step in planned if "optional" in (step["time"] or "")]
    names = [step["step"].removeprefix("Work as a ") for step in optional]
    rest = [step for step in planned if step not in optional]
    for name in names:
        assert not [step for step in rest if f"as a {name}" in step["why"] and f"worked as a {name}" not in step["why"]]


@pytest.mark.parametrize(("start", "goal"), [("waiter", "electrician"), ("paralegal", "lawyer"), ("waiter", "tellers")])
def test_ads_are_read_right_after_the_look_at_the_job(careers: Callable[..., Ran], start: str, goal: str) -> None:
    """Before years of study, and not behind them."""
    first, second, *_others = [step["step"] for step in steps(careers, start, goal)]
    assert first.startswith("Shadow someone")
    assert second == "Read ten job ads near you"


def test_the_years_of_study_are_the_same_in_every_command(careers: Callable[..., Ran]) -> None:
    """From what paralegals usually have it is five years to a lawyer; from a waiter eight to a surgeon, and the residency
    of 3 to 9 years (data/programs.tsv): 11 to 17 in all.
    """
    assert "5 years of study (3 years if you have a bachelor's degree)" in table(careers, "path", "paralegal", "lawyer")
    assert "5 years of study first" in table(careers, "gap", "paralegal", "lawyer")
    surgeon = table(careers, "path", "waiter", "surgeon")
    assert "8 years of study (4 years if you have a bachelor's degree), paid residency of 3 to 9 years" in surgeon
    assert "11 to 17 years in all" in surgeon


def test_what_two_licenses_of_a_field_have_in_common_is_asked_of_the_board(careers: Callable[..., Ran]) -> None:
    """From hair to skin: no table says how much counts, so gap, path and plan all send to the board."""
    for command in ("gap", "path", "plan"):
        screen = " ".join(table(careers, command, "hairdresser", "skincare-specialists").split())
        assert ASK_THE_BOARD in screen or ASK_THE_BOARD[1:] in screen
        assert "nondegree award" not in screen
    assert ASK_THE_BOARD not in table(careers, "gap", "waiter", "skincare-specialists")
    assert ASK_THE_BOARD not in table(careers, "gap", "hairdresser", "barbers")  # there the table says how much


def test_general_knowledge_is_nothing_to_catch_up_on(careers: Callable[..., Ran]) -> None:
    """Level 3.6 of English, of 7, is no subject to study for skincare."""
    names = {gap["name"] for gap in careers("gap", "hairdresser", "skincare-specialists", "--json").json["raise"]}
    assert names
    assert "English Language" not in names


def test_how_many_call_less_enough_is_said_once(careers: Callable[..., Ran]) -> None:
    """In the other ways in, and not beside them."""
    assert table(careers, "gap", "electrician", "construction-manager").count("say less is enough") == 1


def test_a_role_to_itself_is_refused(careers: Callable[..., Ran]) -> None:
    """In the same words by gap and path."""
    answers = [careers(command, "waiter", "waiter") for command in ("gap", "path")]
    assert [answer.exit_code for answer in answers] == [2, 2]
    assert all("waiter is the role you are leaving" in answer.stderr for answer in answers)


def test_the_years_of_an_apprenticeship_are_training_years(careers: Callable[..., Ran]) -> None:
    """4 to 5 years for an electrician (Handbook), under two names; a residency is of no stated length."""
    way = careers("path", "waiter", "electrician", "--json").json[-1]
    assert (way["study_years"], way["training_years"], way["years"]) == (0, 4, 4)
    assert (way["training_years_most"], way["years_most"]) == (5, 5)
    rows = list(csv.DictReader(io.StringIO(careers("path", "waiter", "electrician", "--format", "csv"))))
    assert {row["training_years"] for row in rows if row["role"] == "electrician" and row["kind"] == "move"} == {"4"}
    surgeon = careers("path", "waiter", "surgeon", "--json").json[0]
    assert (surgeon["training_years"], surgeon["years"]) == (None, None)
