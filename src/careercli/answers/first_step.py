"""What somebody can do within a week towards a move: the first step of its plan, cut to the size of a few hours."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from careercli.answers.plan_step import Step

if TYPE_CHECKING:
    from careercli.answers.first_move import FirstMove
    from careercli.profile.model import Profile

_OF_KIND = {
    "choose": "ask two schools about credit, cost and evening classes",
    "study": "ask two schools about credit, cost and evening classes",
    "training": "find two programs near you (a union, an employers' association) and ask when they take applications",
    "experience": "list which of your years were related work, and ask one employer whether they would count",
    "certificate": "ask someone who hires for it which certification they look for",
    "show": "choose one piece of work you could show, and write down the result",
    "look": "ask one person who does the job for half an hour of their time",
    "apply": "compare three job ads with your résumé, and mark what is missing",
    "work": "read ten ads for this job, and note which tasks are in most of them",
}
"""By the kind of a plan's step. A task of the work is none: hardly a place but that of the job itself has it."""
_BARRIERS = frozenset(("choose", "study", "training", "experience", "certificate", "licence"))
"""The kinds of what stands between somebody and a job: what fits any job, to ask somebody in it, comes behind."""
_NEXT_POST = "ask your employer, or one who hires for this job, which of its tasks you could take on first"
"""Instead of reading ads, where the work before counts as the experience that is asked for."""
_LEARNED_THERE = "ask one employer who hires for this job how new people are trained in their first weeks, and who by"
"""Instead of a course, for work that is learned within a month on the job."""
_NAMED = {
    "move": "find two ads for the job on the way, {}, and ask one employer what they look for",
    "raise": "find a course that covers it, near you or online, and ask what it costs: {}",
    "tools": "learn the first steps of a program used there: {}",
}
_HEADS = (
    "Work as ",
    "Learn what employers ask for by name: ",
    "Learn to use ",
    "Take courses, one at a time: ",
    "Take a course in ",
    "Learn ",
)


def this_week(steps: Sequence[Step], mine: Profile, move: FirstMove) -> str:
    """The words for the first step that is still open for somebody, the same wherever the move stands: of what stands
    between them and the job, if anything does. Empty for a move without steps.
    """
    still_open = [step for step in steps if not _is_met(step, mine, move)]
    first = sorted(still_open, key=lambda step: step.kind not in _BARRIERS)
    return next(filter(None, (_words(step, mine, move) for step in first)), "")


def _words(step: Step, mine: Profile, move: FirstMove) -> str:
    """The step in words; empty for a license that only a branch of the occupation needs."""
    if step.kind == "licence" and (licence := move.requirements.lacking):
        if licence.partial:
            return ""
        what = "what it takes to get" if step.step.startswith("Get") else "whether you need"
        return f"check with your state's board {what} the {licence.text}"
    if step.kind == "work" and mine.role and move.has_experience:
        return _NEXT_POST
    if step.kind == "raise" and move.requirements.is_open_now:
        return _LEARNED_THERE
    if step.kind in _OF_KIND:
        return _OF_KIND[step.kind]
    words = step.step
    for head in _HEADS:
        words = words.removeprefix(head)
    return _NAMED.get(step.kind, "{}").format(words)


def _is_met(step: Step, mine: Profile, move: FirstMove) -> bool:
    """Whether somebody's own schooling, which the profile names, makes a step of study needless."""
    needs = move.requirements
    is_enough = not (needs.study_years or needs.years_if_asked or needs.lacks_diploma)
    return step.kind == "study" and mine.education is not None and is_enough
