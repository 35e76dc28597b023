"""Tasks and tools that O*NET was told by people of other work: no steps and no skills of anybody's come of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from careercli.answers import asked_people
from careercli.answers.gap import TOLD_BY_ITS_FILE, TOLD_OF_OTHERS
from careercli.api import Catalog
from careercli.moves.facts import MoveFacts
from helper import Ran

FROM_DATA = ("work", "tools")
"""Kinds of steps that come of tasks and tools."""


@pytest.mark.parametrize("start", ["legal-coordinator", "registered-nurse", "plumber"])
def test_a_gap_and_a_plan_list_nothing_of_other_people_s_work(catalog: Catalog, start: str) -> None:
    """What stands under Compliance Officers is what examiners for driver's licenses said (O*NET 30.3)."""
    gap = catalog.gap(start, "compliance-officer")
    told, guide = gap.to_dict(), catalog.entry("compliance-officer").role
    assert not any(told[part] for part in ("keep", "new_work", "near_work", "tools"))
    assert (told["ready"], told["comparable"]) == (None, False)
    assert gap.notes.count(TOLD_BY_ITS_FILE) == 1
    assert told["duties"] == list(guide.responsibilities)
    assert told["raise"] or told["named_there"]
    assert {row["name"] for row in told["raise"]} <= set(guide.skills.technical)
    steps = catalog.plan(start, "compliance-officer").steps
    assert not [step.step for step in steps if step.kind in FROM_DATA]
    learned = [step.step for step in steps if step.kind == "raise"]
    assert all(any(name in step for name in guide.skills.technical) for step in learned)
    assert {"look", "apply"} <= {step.kind for step in steps}


@pytest.mark.parametrize("start", ["legal-coordinator", "paralegal"])
def test_no_answer_tells_what_both_share(catalog: Catalog, start: str) -> None:
    """What `gap` does not believe, `next` and `path` do not tell as shared either; each says why."""
    (move,) = (row for row in catalog.next(start, limit=0).to_dict() if row["slug"] == "compliance-officer")
    assert move["told_of_others"] and move["shared"] == []
    steps = [step for way in catalog.path(start, "compliance-officer").to_dict() for step in way["steps"]]
    last = [step for step in steps if step.get("to") == "compliance-officer"]
    assert last and all(step["told_of_others"] and step["shared"] == [] for step in last)


def test_an_occupation_whose_own_people_were_asked_keeps_its_lists(catalog: Catalog) -> None:
    """Paralegals report titles of their own."""
    gap = catalog.gap("legal-coordinator", "paralegal")
    assert gap.comparable and gap.new_work and not {TOLD_OF_OTHERS, TOLD_BY_ITS_FILE} & {*gap.notes}
    assert gap.duties == ()


def test_the_screen_says_it_once_and_what_is_needed_all_the_same(careers: Callable[..., Ran]) -> None:
    """Schooling is no task: it is asked for whoever was asked."""
    for command in ("gap", "plan"):
        screen = " ".join(str(careers(command, "legal-coordinator", "compliance-officer", "--format", "table")).split())
        assert screen.count(TOLD_BY_ITS_FILE) == 1
        assert "You would also need: bachelor's degree" in screen
        assert "eligibility" not in screen and "You bring" not in screen.replace("takes you bring", "")
    ways = " ".join(str(careers("path", "legal-coordinator", "compliance-officer", "--format", "table")).split())
    assert ways.count(asked_people.NOT_KNOWN) == 1


def test_no_role_is_loaded_to_tell_whose_tasks_stand_there(catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    """The index tells it of every role that one may move to, as the role itself does."""
    facts = MoveFacts(catalog)
    roles = [role for role in facts.destinations() if role.occupation.code[:7] in facts.in_parts]
    entries = [catalog.entry(role.slug) for role in roles]
    by_role = [bool(asked_people.of_some(entry.role, entry.slug, catalog)) for entry in entries]
    monkeypatch.setattr(Catalog, "entry", None)
    by_index = [asked_people.are_others(facts, role.occupation.code, role.slug) for role in roles]
    assert by_index == by_role
    assert any(by_index) and not all(by_index)
