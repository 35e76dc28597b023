"""Tasks and tools that O*NET was told by people of other work: no steps and no skills of anybody's come of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from careercli.answers.gap import TOLD_OF_OTHERS
from careercli.api import Catalog
from helper import Ran

FROM_DATA = ("work", "raise", "tools")
"""Kinds of steps that come of tasks, ratings and tools."""


@pytest.mark.parametrize("start", ["legal-coordinator", "registered-nurse", "plumber"])
def test_a_gap_and_a_plan_list_nothing_of_other_people_s_work(catalog: Catalog, start: str) -> None:
    """What stands under Compliance Officers is what examiners for driver's licenses said (O*NET 30.3)."""
    gap = catalog.gap(start, "compliance-officer")
    told = gap.to_dict()
    assert not any(told[part] for part in ("keep", "new_work", "near_work", "raise", "tools"))
    assert (told["ready"], told["comparable"]) == (None, False)
    assert gap.notes.count(TOLD_OF_OTHERS) == 1
    steps = catalog.plan(start, "compliance-officer").steps
    assert not [step.step for step in steps if step.kind in FROM_DATA]
    assert {"look", "apply"} <= {step.kind for step in steps}


def test_an_occupation_whose_own_people_were_asked_keeps_its_lists(catalog: Catalog) -> None:
    """Paralegals report titles of their own."""
    gap = catalog.gap("legal-coordinator", "paralegal")
    assert gap.comparable and gap.new_work and TOLD_OF_OTHERS not in gap.notes


def test_the_screen_says_it_once_and_what_is_needed_all_the_same(careers: Callable[..., Ran]) -> None:
    """Schooling is no task: it is asked for whoever was asked."""
    for command in ("gap", "plan"):
        screen = " ".join(str(careers(command, "legal-coordinator", "compliance-officer", "--format", "table")).split())
        assert screen.count(TOLD_OF_OTHERS) == 1
        assert "You would also need: bachelor's degree" in screen
        assert "eligibility" not in screen and "You bring" not in screen.replace("takes you bring", "")
