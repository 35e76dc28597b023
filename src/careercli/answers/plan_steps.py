"""The steps of a plan: what is required first, then the work, then tools of a kind, then how to apply.

Each is a thing that a person can do, with why, how long it takes, and what proves that it is done. What the role's own
file advises (certificates, a portfolio, mistakes) stands where it belongs.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from careercli.answers import own_way_in
from careercli.answers.plan_apply import (
    ask_first,
    later,
    read_ads,
    spare,
    to_apply,
    to_apply_on_the_way,
    to_show,
    when_to_apply,
)
from careercli.answers.plan_required import required_steps
from careercli.answers.plan_step import Step
from careercli.answers.plan_work import MOST_WORK, level_steps, tool_steps, work_steps
from careercli.answers.planning import APPRENTICESHIP, PROGRAM

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careercli.answers.gap import GapAnswer
    from careercli.answers.planning import Planning

FEWEST, MOST = 6, 10
"""Steps of a plan. Fewer only where there is nowhere to go: from a role to itself."""
BEFORE_APPLYING = ("study", "training", "licence")
"""Kinds of steps that stand between somebody and an application."""
MOST_REQUIRED = 4
"""With more steps that are required there is no room for a step of its own to apply on the way."""
IN_PROGRAM, IN_APPRENTICESHIP = f"during {PROGRAM}", f"during {APPRENTICESHIP}"


def steps_of(plan: Planning) -> list[Step]:
    """The steps of a move, six to ten, in the order in which to take them; none from a role to itself."""
    gap = plan.gap
    if gap.mover.slug == gap.target.slug or (gap.source_side and gap.source_side.slug == gap.target.slug):
        return []
    first, *required = required_steps(plan)
    required = [first, read_ads(plan), *_as_its_file_tells(gap), *_with_applications(required, plan)]
    after = list(later(gap.requirements.credential))
    told = list(to_show(gap))
    if not any(step.kind == "certificate" for step in told):  # a guide that names one tells more of it
        told = [*(step for step in after if step.kind != "later"), *told]
    shown = told[:2]
    after = [step for step in after if step.kind == "later"]
    is_open = _is_open(required, plan)
    end = list(to_apply(plan, at_once=is_open))
    required[2:2] = _within(MOST - len(required) - len(end), list(ask_first(gap)))
    room = MOST - len(required) - len(end)
    after, shown = _within(room, after), _within(room - len(after), shown)
    room -= len(shown) + len(after)
    work, levels, tools = list(work_steps(plan)), list(level_steps(plan)), list(tool_steps(plan))
    chosen = _within(room, work[:1], tools[:1], levels[:1], work[1:MOST_WORK], levels[1:2], tools[1:2])
    middle = [step for steps in (work, levels, tools) for step in steps if step in chosen]
    extra = [*spare(gap)]
    count = len(required) + len(middle) + len(shown) + len(end) + len(after)
    fill = extra[: max(0, FEWEST - count)]
    if plan.where_learned == APPRENTICESHIP:
        return [*_by_apprenticeship(required, [*middle, *shown], [*fill, *end]), *after]
    if is_open:
        ready = [step for step in required if step.kind != "move"]
        meanwhile = [step for step in required if step.kind == "move"]
        return [*ready, *fill, *end, *middle, *shown, *meanwhile, *after]
    return [*_in_order(required, [*middle, *shown]), *fill, *end, *after]


def _as_its_file_tells(gap: GapAnswer) -> Iterator[Step]:
    """The schooling that the file of a part tells of its own, which nobody has counted; none for other roles."""
    if own_way_in.states_schooling(gap.target.role):
        yield Step(
            "Get the schooling or training that the role's file tells of",
            "study",
            f"The role's file tells: {' '.join(own_way_in.told(gap.target.role))} What the Bureau of Labor Statistics "
            "has is of the broader occupation.",
            "The school's certificate, or the word of whoever trained you.",
            "as the role's file tells",
        )


def _is_open(required: list[Step], plan: Planning) -> bool:
    """Whether one can apply at once: nothing has to be studied, learned or held before. The rest goes on meanwhile."""
    return not plan.where_learned and not plan.relied_on and not any(step.kind in BEFORE_APPLYING for step in required)


def _with_applications(required: list[Step], plan: Planning) -> list[Step]:
    """What is required, with an application before the first job on the way: that one can be had long before the goal.

    Where the goal is open as well, one applies for it.
    """
    if not plan.stones or _is_open(required, plan) or plan.where_learned == APPRENTICESHIP:
        return required
    place = next((place for place, step in enumerate(required) if step.kind == "move"), None)
    if place is None:
        return required
    studied = any(step.kind in BEFORE_APPLYING for step in required[:place])
    if len(required) <= MOST_REQUIRED:
        return [*required[:place], to_apply_on_the_way(plan, studied=studied), *required[place:]]
    at_once = replace(required[place], why=f"{required[place].why} Apply for it {when_to_apply(studied=studied)}.")
    return [*required[:place], at_once, *required[place + 1 :]]


def _in_order(required: list[Step], then: list[Step]) -> list[Step]:
    """What is required, then the rest; what is learned in a program stands behind it, before the license."""
    studied = max((place for place, step in enumerate(required) if step.kind == "study"), default=-1) + 1
    inside = [step for step in then if step.time == IN_PROGRAM]
    if not inside or not studied:
        return [*required, *then]
    return [*required[:studied], *inside, *required[studied:], *(step for step in then if step not in inside)]


def _by_apprenticeship(required: list[Step], then: list[Step], applying: list[Step]) -> list[Step]:
    """One applies to get in: ads and the résumé before that, the new work within it, the license at its end.

    A certificate is for those who have completed it.
    """
    first = next(place for place, step in enumerate(required) if step.kind == "training")
    complete = max(place for place, step in enumerate(required) if step.kind == "training")
    inside = [step for step in then if step.time == IN_APPRENTICESHIP]
    behind = [step for step in then if step.kind == "certificate"]
    before = [step for step in then if step not in inside and step not in behind]
    return [
        *required[:first],
        *before,
        *applying,
        *required[first : complete + 1],
        *inside,
        *required[complete + 1 :],
        *behind,
    ]


def _within(room: int, *groups: list[Step]) -> list[Step]:
    """The first steps of some groups, as many as there is room for."""
    return [step for group in groups for step in group][: max(0, room)]
