"""What one can do this week: the first open step of a plan that a few hours are enough for, wherever one works."""

from __future__ import annotations

import pytest

from careercli.answers.first_move import FirstMove
from careercli.answers.first_step import this_week
from careercli.answers.plan_step import Step
from careercli.answers.start_moves import ROLE
from careercli.moves.requirements import Requirements
from careercli.profile.model import Profile
from careercli.roles.licences import Licence

WORK = Step("Do a first piece of the new work: review production information", "work", "", "")
LICENCE = Step("Look up whether you need the license", "licence", "", "")


def _move(licence: str = "", *, has_experience: bool = False) -> FirstMove:
    branch = licence.partition(" for ")[2]
    of_law = Licence(licence, "some states", "", "a source", 2025, branch=branch) if licence else None
    needs = Requirements(licence=of_law)
    return FirstMove("x", "X", ROLE, (), needs, has_experience=has_experience)


@pytest.mark.parametrize("mine", [Profile(), Profile(role="hairdresser")])
def test_no_task_of_the_new_work_is_asked_for_where_nobody_has_it(mine: Profile) -> None:
    """A salon has no production information to review: one reads ads instead."""
    words = this_week([WORK], mine, _move())
    assert "production" not in words
    assert words == "read ten ads for this job, and note which tasks are in most of them"


def test_who_may_be_promoted_asks_the_employer() -> None:
    """Where the work so far counts as the experience that is asked for, the post is in the same place."""
    words = this_week([WORK], Profile(role="waiter"), _move(has_experience=True))
    assert words == "ask your employer, or one who hires for this job, which of its tasks you could take on first"


def test_the_job_on_the_way_is_named() -> None:
    """The page shows no way, so "the first job on the way" would say nothing: it is the job of the step."""
    stone = Step("Work as a food service supervisor", "move", "", "")
    words = this_week([stone, WORK], Profile(role="waiter"), _move())
    assert words.startswith("find two ads for the job on the way, a food service supervisor, and ask")


def test_a_license_of_a_branch_is_no_first_step() -> None:
    """Few retail salespersons sell cars: whoever becomes one looks up nothing; a barber does."""
    mine = Profile(role="waiter")
    assert this_week([LICENCE, WORK], mine, _move("license for car sales")).startswith("read ten ads")
    assert "barber license" in this_week([LICENCE, WORK], mine, _move("barber license"))


def test_the_first_step_of_a_job_is_the_first_that_is_open_wherever_it_stands() -> None:
    """One job, one first step: whoever stands before it on a page takes none away."""
    mine, look = Profile(), Step("Shadow someone", "look", "", "")
    ask = "ask one person who does the job for half an hour of their time"
    assert [this_week([look, WORK], mine, move) for move in (_move(), _move(), _move("barber license"))] == [ask] * 3
    assert "barber license" in this_week([look, LICENCE, WORK], mine, _move("barber license"))  # no job is had without


def test_work_that_is_learned_on_the_job_takes_no_course() -> None:
    """Nobody takes a course in cleaning restrooms: the Bureau's short training is of up to a month."""
    step = Step("Learn Restroom cleaning", "raise", "", "")
    short = FirstMove("x", "X", ROLE, (), Requirements(training="Short-term on-the-job training"))
    longer = FirstMove("x", "X", ROLE, (), Requirements(training="Long-term on-the-job training"))
    assert this_week([step], Profile(), short).startswith("ask one employer")
    assert "a course" in this_week([step], Profile(), longer)
