"""`salary --where --in` of a place that is no state: what to type instead."""

from __future__ import annotations

import re
import shlex

import pytest


@pytest.mark.parametrize("place", ["tampa", "kansas city", "United States", "western wyoming nonmetropolitan"])
def test_every_command_that_is_offered_for_a_place_that_is_no_state_runs(careers, place: str) -> None:
    """The areas of the state or the states that it lies in, and the pay there."""
    ran = careers("salary", "paralegal", "--where", "--in", place)
    assert ran.exit_code == 2
    offered = re.findall(r"`careers ([^`]*)`", " ".join(ran.stderr.split()))
    assert any("--where" in command for command in offered)
    for command in offered:
        assert careers(*shlex.split(command)).exit_code == 0, command
