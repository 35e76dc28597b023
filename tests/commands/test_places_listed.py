"""A question that lists several places, of a command that answers of one at a time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.api import Catalog
from careercli.commands.asked import questions
from helper import Ran, run_with_profile

ASKED = "best paid jobs without a degree in Texas, Ohio and California"


@pytest.fixture
def careers(atlas_data: Path, tmp_path: Path) -> Callable[..., Ran]:
    """Runs the program over every occupation."""

    def call(*arguments: str) -> Ran:
        return run_with_profile("", *arguments, home=tmp_path, CAREERS_DATA=str(atlas_data), COLUMNS="100")

    return call


def test_a_program_is_told_the_command_for_each_place(careers: Callable[..., Ran]) -> None:
    ran = careers(ASKED, "--format", "csv")
    assert (ran, ran.exit_code) == ("", 2)
    for place in ("texas", "ohio", "california"):
        assert f"--in {place} --sort -pay" in ran.stderr


def test_a_screen_has_the_first_and_names_the_commands_for_the_others(careers: Callable[..., Ran]) -> None:
    ran = careers(ASKED, "--format", "table")
    assert ran.exit_code == 0 and "Texas  official pay and jobs" in ran
    assert "`careers list --education certificate --in ohio --sort -pay" in ran.stderr
    assert "`careers list --education certificate --in california --sort -pay" in ran.stderr
    assert "not looked for" not in ran.stderr


@pytest.mark.parametrize(
    ("sentence", "place"),
    [("jobs in Austin, Texas", "austin, texas"), ("jobs outdoors in Ohio and no degree", "ohio")],
)
def test_one_place_stays_one(catalog: Catalog, sentence: str, place: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None and question.arguments[question.arguments.index("--in") + 1] == place


def test_words_that_are_read_as_a_command_name_one_place_at_a_time(careers: Callable[..., Ran]) -> None:
    """A sentence without options, which is handed on as the command that answers it, keeps to the same."""
    ran = careers("--plain", *ASKED.split())
    assert ran.exit_code == 0 and "one place at a time: this is of Texas; `careers" in ran.stderr
