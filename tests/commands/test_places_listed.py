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


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        (
            "which state pays nurses best: Texas, Ohio, Florida, New York, Georgia or California",
            "salary registered-nurse --in texas --in ohio --in florida --in new york --in georgia --in california",
        ),
        (
            "what do registered nurses, electricians and truck drivers earn in California, Texas and Ohio",
            "salary registered-nurse electrician truck-driver --in california --in texas --in ohio",
        ),
        (
            "compare registered nurse and electrician in Texas, Ohio and Florida",
            "compare registered-nurse electrician --in texas --in ohio --in florida",
        ),
        ("what can a retail salesperson move to in Texas and Ohio", "next retail-salesperson --in texas, ohio"),
        (
            "which of California and Texas pays nurses better",
            "salary registered-nurse --in california --in texas",
        ),
        ("nurse pay in each of Texas and Ohio", "salary registered-nurse --in texas --in ohio"),
        ("welder pay in Columbus, Ohio and Austin, Texas", "salary welder --in columbus, ohio --in austin, texas"),
    ],
)
def test_every_place_of_a_list_is_in_the_command(catalog: Catalog, sentence: str, command: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None
    assert " ".join(question.arguments) == command
    assert not any("in California)" in remark for remark in question.remarks)


def test_a_way_names_the_places_that_it_leaves_out(catalog: Catalog) -> None:
    question = questions.read(catalog, "from retail salesperson to electrician in Texas, Ohio and Florida")
    assert question is not None and question.arguments[-2:] == ("--in", "texas")
    for place in ("ohio", "florida"):
        assert any(f"`careers path retail-salesperson electrician --in {place}`" in each for each in question.remarks)


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        ("which five states pay electricians best", "salary electrician --by state"),
        ("did pay of electricians rise faster than inflation", "salary electrician --by year"),
        ("pay of retail salespeople", "salary retail-salesperson"),
    ],
)
def test_numbers_of_states_inflation_and_salespeople(catalog: Catalog, sentence: str, command: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None and " ".join(question.arguments) == command


def test_a_list_in_a_place_says_whose_projections_it_has(careers: Callable[..., Ran]) -> None:
    (row,) = careers("list", "--in", "Ohio", "--limit", "1", "--json").json
    assert (row["place"], row["official_projections_of"]) == ("Ohio", "United States")
