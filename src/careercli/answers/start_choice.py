"""Which of several moves stand on the page of `careers start`: what makes room there for what, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from careercli.answers.next_pay import CLEAR_CHANGE
from careercli.moves.requirements import OPEN_NOW, PAYS_LESS, Requirements, asks_much_for_little
from careercli.moves.shortlist import BIGGER_PAY
from careercli.moves.verdict import NEARNESS
from careercli.roles import education

if TYPE_CHECKING:
    from careercli.answers.first_move import FirstMove
    from careercli.answers.next_move import Move
    from careercli.profile.model import Profile

MOVES = 3
"""Moves on the page."""
MOST_STUDY = 4
"""Where somebody does not say how long they would study, moves that take more years come last."""


def is_as_silent(move: Move, chosen: Sequence[Move], mine: Profile) -> bool:
    """Whether as little is promised of a move as of those chosen: nothing is said of its work, nor to their wish."""
    is_silent = all(each.is_met_by_silence for each in chosen)
    return is_silent and move.is_near and not is_schooled(mine, move.requirements)


def one_that_fits(chosen: list[Move], others: Sequence[Move], mine: Profile) -> list[Move]:
    """The moves chosen; where of most of them what is wished is not certain, the last makes room for the best paid of
    those others that fit it for certain, are what many people of one's kind go to, and pay no less.
    """
    if len(chosen) < MOVES or sum(bool(move.work_unknown) for move in chosen) < MOVES - 1:
        return chosen
    fitting = [
        move
        for move in others
        if move.is_usual and not move.work_unknown and not is_worse(move) and not is_schooled(mine, move.requirements)
    ]
    return [*chosen[:-1], max(fitting, key=_change, default=chosen[-1])]


def one_that_pays(chosen: list[Move], others: Sequence[Move], mine: Profile) -> list[Move]:
    """The moves chosen; where all are known to fit what is wished, the last makes room for the best paid of those
    others that are near and open now, if it pays noticeably more than now and than each that is open now: whether it
    fits is to be asked, and nobody would want to have missed it.
    """
    if len(chosen) < MOVES or any(move.work_unknown for move in chosen):
        return chosen
    least = max([100 * (BIGGER_PAY - 1), *(_change(move) for move in chosen if move.group == OPEN_NOW)])
    paying = [
        move
        for move in others
        if move.work_unknown
        and move.is_near
        and move.group == OPEN_NOW
        and not (move.bigger_change or move.has_few_openings or is_schooled(mine, move.requirements))
        and _change(move) > least
    ]
    return [*chosen[:-1], max(paying, key=_change, default=chosen[-1])]


def _change(move: Move) -> int:
    return move.pay.surest_percent or 0


def one_that_lasts(chosen: list[Move], others: Sequence[Move]) -> list[Move]:
    """The moves chosen; where all are to jobs that shrink, the last makes room for the first of some others that does
    not, if there is one that is near and no worse.
    """
    if len(chosen) < MOVES or not all(map(shrinks, chosen)):
        return chosen
    worst = max((is_worse(move), move.group == PAYS_LESS) for move in chosen)
    lasting = (
        move
        for move in others
        if move.is_near
        and move.growth is not None
        and move.growth >= 0
        and (is_worse(move), move.group == PAYS_LESS) <= worst
    )
    return [*chosen[:-1], next(lasting, chosen[-1])]


def one_that_suits(chosen: list[Move], others: Sequence[Move], liking: Mapping[str, float]) -> list[Move]:
    """The moves chosen; where most of them are to jobs that shrink, the last of these makes room for that of some
    others which is near, does not shrink, pays as much, and calls most for what somebody likes, by `liking`: how much
    each role does, by its slug.
    """
    shrinking = [move for move in chosen if shrinks(move)]
    if len(chosen) < MOVES or len(shrinking) < MOVES - 1 or not liking:
        return chosen
    last = shrinking[-1]
    suiting = [
        move
        for move in others
        if move.is_near
        and move.slug in liking
        and (move.growth or 0) > 0
        and not (is_worse(move) or move.work_unknown or move.bigger_change or move.has_few_openings)
        and _change(move) >= _change(last)
    ]
    best = max(suiting, key=lambda move: liking[move.slug], default=last)
    return [best if move is last else move for move in chosen]


def one_to_study(chosen: list[Move], to_study: Sequence[Move], mine: Profile) -> list[Move]:
    """The moves chosen; where none of them takes study and somebody says how long they would study, the last makes
    room for the first of those with study, if it pays clearly more than now: they have said that they want to see it.
    """
    would_study = mine.wishes is not None and bool(mine.wishes.max_study_years)
    if len(chosen) < MOVES or not would_study or any(move.requirements.study_years > 0 for move in chosen):
        return chosen
    worth_it = [move for move in to_study if not is_worse(move) and _change(move) >= CLEAR_CHANGE]
    return [*chosen[:-1], *(worth_it[:1] or chosen[-1:])]


def shrinks(move: Move | FirstMove) -> bool:
    return move.growth is not None and move.growth < 0


def is_worse(move: Move) -> bool:
    """Whether a move pays less than the job now, or takes study and pays hardly more."""
    change = move.pay.change_percent
    return (change is not None and change < 0) or asks_much_for_little(move.requirements, change)


def is_poor(move: Move) -> bool:
    """Whether nothing speaks for a move: it is far, does not pay more and its jobs shrink. What somebody has done, or
    wishes for, is no such move.
    """
    return (
        move.verdict.startswith(NEARNESS[-1][1])
        and is_worse(move)
        and shrinks(move)
        and not (move.done or move.preferred)
    )


def is_all_wished(move: Move, mine: Profile) -> bool:
    """Whether a move is open now, near, clearly better paid, to jobs that do not shrink, and nothing is known against
    what somebody wishes for (`Move.place_by_wishes`); of whom nothing is known that they wish this tells nothing.
    """
    wish = mine.wishes
    if wish is None or not (wish.min_pay or wish.max_stress or wish.remote or wish.work):
        return False
    is_fitting = not (move.work_unknown or move.has_few_openings or shrinks(move))
    is_raise = (move.pay.surest_percent or 0) >= CLEAR_CHANGE
    return is_fitting and move.is_near and move.group == OPEN_NOW and is_raise and not move.bigger_change


def is_hardly_more(move: Move) -> bool:
    """Whether a move is a raise for who earns less than others in their job, and hardly one beside these: their own job
    would give as much.
    """
    change, from_median = move.pay.change_percent, move.pay.from_median_percent
    return change is not None and from_median is not None and from_median < CLEAR_CHANGE <= change


def is_schooled(mine: Profile, needs: Requirements) -> bool:
    """Whether a move asks for a bachelor's degree of somebody who went to no college, and does not say how long they
    would study.
    """
    asked = education.ENTRY_LEVELS.get(needs.entry_education or "", education.NO_FORMAL)
    return wants_no_degree(mine) and asked >= education.BACHELOR


def wants_no_degree(mine: Profile) -> bool:
    """Whether somebody who went to no college does not say how long they would study."""
    if mine.education is None or (mine.wishes is not None and mine.wishes.max_study_years is not None):
        return False
    return education.ENTRY_LEVELS.get(mine.education, education.BACHELOR) <= education.HIGH_SCHOOL


def is_open_first_for(mine: Profile) -> bool:
    """Whether what is open without study comes before study for somebody: they went to no college, and would not study
    or do not say how long.
    """
    wish = mine.wishes.max_study_years if mine.wishes is not None else None
    return wants_no_degree(mine) if wish is None else not wish


def is_long_and_shrinks(move: Move) -> bool:
    """Whether a move takes the years of a bachelor's degree to work of which there is to be less."""
    return move.requirements.usual_years >= MOST_STUDY and shrinks(move)


def worth_of_study(move: Move) -> tuple[bool, int]:
    """Among what somebody wishes for and can study for, what pays most comes first."""
    return not move.preferred, -(move.pay.surest_percent or 0)


def may_pay_less(mine: Profile, slug: str, rated: dict[str, str]) -> bool:
    """Whether what somebody wishes for may be worth less pay: work that they like, less stress, no lifting."""
    wish = mine.wishes
    return slug in rated or (wish is not None and bool(wish.remote or wish.max_stress or wish.work))


def best_paid(moves: Sequence[FirstMove]) -> list[FirstMove]:
    """The one of some moves whose median is highest, which says so; none if no pay is recorded."""
    best = max((move for move in moves if move.median is not None), key=lambda move: move.median or 0.0, default=None)
    return [replace(best, reasons=(*best.reasons, "the best paid of what fits best"))] if best else []
