"""How many people of an occupation have the schooling that another asks for, by O*NET's survey."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.roles import education

if TYPE_CHECKING:
    from careercli.catalog.moves import Occupation
    from careercli.roles.programs import Program

LEAST_SCHOOLING_SHARE = 0.5
"""Where the entry level of another occupation is above that of one's own, but at least this share of its people have
the schooling that people in the other call required, courses are taken as had, and a degree as had by many."""
LEAST_ANSWERS = 50
"""Where O*NET shows less than so many per cent of the answers to its survey, they tell nothing."""

STEPS_ABOVE = 2
"""What most people of a job call required contradicts the Bureau's entry level from so many steps above it on."""


def schooling_share(source: Occupation, target: Occupation) -> float | None:
    """The chance that somebody of one occupation has the schooling that somebody of another calls required.

    The sum over steps of schooling e of P(source has e) P(target asks for e or less), 0 to 1. None where O*NET holds
    back the answers on either side, or most of them.
    """
    held, asked = sum(source.schooling), sum(target.schooling)
    if min(held, asked) < LEAST_ANSWERS:
        return None
    below, total = 0.0, 0.0
    for step, percent in enumerate(source.schooling):
        below += target.schooling[step]
        total += percent * below
    return total / (held * asked)


def share_with(source: Occupation, step: int) -> float | None:
    """The share of people of an occupation who have a step of schooling, 0 to 1; None where O*NET holds it back."""
    answers = sum(source.schooling)
    return sum(source.schooling[step:]) / answers if answers >= LEAST_ANSWERS else None


def more_asked(target: Occupation, held: int) -> tuple[int, float] | None:
    """The step of schooling that the largest group of an occupation's people call required, with its share (0 to 1):
    where it is STEPS_ABOVE the Bureau's entry level, or more, and above what one has. None where what O*NET holds back
    could outweigh it.
    """
    entry = education.ENTRY_LEVELS.get(target.entry or "")
    if entry is None or not target.schooling:
        return None
    share, step = max((share, step) for step, share in enumerate(target.schooling))
    if share <= 100 - sum(target.schooling) or step < entry + STEPS_ABOVE or step <= held:
        return None
    return step, share / 100


def mostly_has(source: Occupation | None, target: Occupation, program: Program | None) -> bool:
    """Whether most people of an occupation have the schooling, though the Bureau's level of it is lower.

    A program of its own is another matter: nobody has been to law school by the way.
    """
    if source is None or program is not None:
        return False
    share = schooling_share(source, target)
    if share is None and not target.schooling:  # nobody asked what the target requires: then the Bureau's level is held
        share = share_with(source, education.ENTRY_LEVELS.get(target.entry or "", education.NO_FORMAL))
    return share is not None and share >= LEAST_SCHOOLING_SHARE
