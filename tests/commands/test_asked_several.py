"""A sentence about several jobs: one command for all of them, or one for each; never one job for all."""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli.api import Catalog
from careercli.commands.asked import questions
from helper import run


@pytest.mark.parametrize(
    ("sentence", "command"),
    [
        (
            "civilian jobs for army mechanics, medics and truck drivers in Arizona",
            "salary bus-and-truck-mechanics-and-diesel-engine-specialists paramedic truck-driver --in arizona",
        ),
        (
            "what do nurses, welders and cooks earn in Ohio",
            "salary registered-nurse welder restaurant-cook --in ohio",
        ),
        ("salary of nurses and welders", "salary registered-nurse welder"),
        ("compare nurses, welders and cooks", "compare registered-nurse welder restaurant-cook"),
        ("compare plumber and electrician", "compare plumber electrician"),
        ("sales and marketing manager salary", "list --title sales and marketing manager --sort -jobs"),
    ],
)
def test_several_jobs_are_one_command(catalog: Catalog, sentence: str, command: str) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None
    assert " ".join(question.arguments) == command


@pytest.mark.parametrize(
    ("sentence", "commands"),
    [
        (
            "what skills do welders, nurses and cooks need",
            [f"show {slug} --section skills" for slug in ("welder", "registered-nurse", "restaurant-cook")],
        ),
        ("what can a waiter or cook become", ["next waiter", "next restaurant-cook"]),
    ],
)
def test_a_command_of_one_role_is_offered_for_each(
    catalog: Catalog, tmp_path: Path, sentence: str, commands: list[str]
) -> None:
    question = questions.read(catalog, sentence)
    assert question is not None and not question.arguments
    each = ", ".join(f"`careers {command}`" for command in commands)
    beside = " ".join(command.split()[1] for command in commands)
    said = f"one job at a time: {each}; `careers compare {beside}` has the jobs side by side"
    assert question.remarks == (said,)
    for command in commands:
        assert run(*command.split(), home=tmp_path).exit_code == 0


def test_growth_in_a_place_is_the_nations_and_said_to_be(catalog: Catalog) -> None:
    question = questions.read(catalog, "is demand for diesel mechanics growing in Arizona")
    assert question is not None
    assert question.arguments[-2:] == ("--section", "statistics")
    assert any(
        "Arizona: projections by state are not in the data, the outlook is of the whole country" in remark
        for remark in question.remarks
    )


def test_openings_in_a_place_without_a_degree(catalog: Catalog) -> None:
    question = questions.read(catalog, "most openings in Arizona without a degree")
    assert question is not None
    assert " ".join(question.arguments) == "list --education certificate --in arizona --sort -openings"
