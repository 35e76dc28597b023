"""The name of a state that is that of a metro area's first city, too."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from helper import Ran, run_with_profile


@pytest.fixture
def careers(atlas_data: Path, tmp_path: Path) -> Callable[..., Ran]:
    """Runs the program over every occupation."""

    def call(*arguments: str) -> Ran:
        return run_with_profile("", *arguments, home=tmp_path, CAREERS_DATA=str(atlas_data), COLUMNS="200")

    return call


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("New York", "New York (the state); the metro area is `new-york-ny`"),
        ("washington", "Washington (the state); the metro area is `washington-dc`"),
    ],
)
def test_a_name_of_both_is_said_to_mean_the_state(careers: Callable[..., Ran], name: str, said: str) -> None:
    """BLS OEWS May 2025 has New York-Newark-Jersey City and Washington-Arlington-Alexandria beside the states."""
    assert said in careers("salary", "registered-nurse", "--in", name, "--json").stderr
    assert said in careers("list", "--in", name, "--limit", "1", "--json").stderr
    screen = " ".join(careers("salary", "registered-nurse", "--in", name, "--format", "table").split())
    assert said in screen
    offered = said.split("`")[1]
    assert (
        careers("salary", "registered-nurse", "--in", offered, "--json").json[0]["places"][0]["place_kind"] == "metro"
    )


@pytest.mark.parametrize("name", ["NY", "new york state", "WA", "kansas", "Utah", "new york city"])
def test_a_name_of_one_alone_needs_no_word(careers: Callable[..., Ran], name: str) -> None:
    assert "the metro area is" not in careers("salary", "registered-nurse", "--in", name, "--json").stderr
