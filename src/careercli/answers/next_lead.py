"""Which move of a group comes first, where that which is most worth naming is no good first."""

from __future__ import annotations

from careercli.answers.next_move import MOST_THIN, Move
from careercli.moves.shortlist import BETTER_PAY, MANY_OPENINGS

CLEARLY_MORE, LEAST_OF_THIN, LEAST_PAY_OF_THIN = 2, 0.5, 0.7
"""So many more things in common to tell, with so large a share of the openings and of the pay, put a move before one of
which hardly anything can be told (`MOST_THIN`)."""


def led_by_a_gain(moves: list[Move]) -> list[Move]:
    """Moves in order, of which the first pays no less than today, or is wanted in many places, if one that is near is
    both wanted so and better paid.
    """

    def is_wanted(move: Move) -> bool:
        return (move.openings or 0) >= MANY_OPENINGS

    if not moves or moves[0].done or is_wanted(moves[0]) or (moves[0].pay.change_percent or 0) >= 0:
        return moves
    near = (move for move in moves if move.is_near and is_wanted(move))
    first = next((move for move in near if (move.pay.change_percent or 0) > BETTER_PAY), moves[0])
    return [first, *(move for move in moves if move is not first)]


def led_by_a_reason(moves: list[Move]) -> list[Move]:
    """Moves in order, of which the first is none of which nothing is known that both jobs share, if another stands in
    the same place by what is wished, and pays not noticeably less.
    """
    if not moves or not moves[0].is_unexplained:
        return moves

    def is_as_good(move: Move) -> bool:
        is_there = move.place_by_wishes == moves[0].place_by_wishes
        return is_there and not move.is_unexplained and move.is_step_down <= moves[0].is_step_down

    others = [move for move in moves if is_as_good(move)]
    first = next((move for move in others if move.things_in_common > MOST_THIN), next(iter(others), moves[0]))
    return [first, *(move for move in moves if move is not first)]


def led_by_what_is_agreed(moves: list[Move]) -> list[Move]:
    """Moves in order, of which the first is none of whose schooling O*NET's survey and the Bureau disagree by far, if
    there is another. What was done before, or asks for years of work that one has, is entered by those.
    """

    def is_doubtful(move: Move) -> bool:
        needs = move.requirements
        return needs.more_asked is not None and not (move.done or (needs.experience and move.has_experience))

    first = next((move for move in moves if not is_doubtful(move)), None)
    return moves if first is None else [first, *(move for move in moves if move is not first)]


def led_by_what_can_be_told(moves: list[Move]) -> list[Move]:
    """Moves in order, of which the first has more than one thing to tell that both jobs share, if another has clearly
    more, is as near, and neither pays nor is wanted much less.

    What was done before, and the next rung, is told by that.
    """
    if not moves or moves[0].done or moves[0].is_rung or moves[0].things_in_common > MOST_THIN:
        return moves
    thin = moves[0]

    def is_as_good(move: Move) -> bool:
        is_wanted = (move.openings or 0) >= min(MANY_OPENINGS, LEAST_OF_THIN * (thin.openings or 0))
        pays = [100 + (each.pay.change_percent or 0) for each in (move, thin)]
        is_paid = pays[0] >= LEAST_PAY_OF_THIN * pays[1] and move.is_step_down <= thin.is_step_down
        is_doubtful = move.requirements.more_asked is not None or bool(move.work_unknown)
        return is_wanted and is_paid and move.is_near >= thin.is_near and not is_doubtful

    more = thin.things_in_common + CLEARLY_MORE
    first = next((move for move in moves[1:] if move.things_in_common >= more and is_as_good(move)), thin)
    return [first, *(move for move in moves if move is not first)]
