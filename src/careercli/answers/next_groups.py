"""The groups of `careers next` in words, as the screen and the page tell them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from careercli.answers.next_lead import led_by_a_gain, led_by_a_reason, led_by_what_can_be_told, led_by_what_is_agreed
from careercli.answers.next_move import JUST_OVER
from careercli.answers.next_pay import CLEAR_CHANGE
from careercli.answers.requirement_words import time_words
from careercli.moves.requirements import GROUPS, MOST_LESS_PAY, OPEN_NOW, PAYS_LESS, WITH_STUDY, YEARS_FIRST
from careercli.moves.shortlist import BIGGER_PAY

if TYPE_CHECKING:
    from careercli.answers.next import NextMoves
    from careercli.answers.next_move import Move
    from careercli.moves.facts import Destination

MANY_OPENINGS = 10
GAIN_FIRST = "the greatest gain first"
MANY_FIRST = "those with many openings first, then by gain"
FITTING_FIRST = "by what is known of what you ask and how near it is, then by openings and gain"
FITS, NOT_TOLD, FOR_SOME = "known to fit what you ask", "not described", "said not to be so for some people in the job"
_NO_STUDY = "no study required first"
_SOME_ASK = " (some employers ask for {} of it)"
_PAY_NO_LOWER = f", and pay no more than {MOST_LESS_PAY} % lower"
ASIDES = {
    OPEN_NOW: f"{_NO_STUDY}{_PAY_NO_LOWER}",
    WITH_STUDY: "the usual way in takes more schooling, or a paid apprenticeship",
    YEARS_FIRST: "5 years or more in a related job, which yours usually does not count as",
    JUST_OVER: "near your job, and hardly over what you ask of the work: ask before you rule it out",
    PAYS_LESS: f"more than {MOST_LESS_PAY} % lower",
}
NONE_TOLD = "no source tells of any that it fits all you ask for"
BIGGER_CHANGE = "a bigger change, paid while you learn"
BIGGER_ASIDE = f"another field, at least {round(100 * (BIGGER_PAY - 1))} % more pay, and training on the job"


def groups(answer: NextMoves) -> list[tuple[str, str, Sequence[Move]]]:
    """The groups that have moves: the name of each, what it means, and its moves; the bigger changes come last."""
    no_study = f"{_NO_STUDY}{_some_ask(answer.of_group(OPEN_NOW))}"
    of_pay = f"{no_study}, and pay of at least {answer.least}" if answer.least else f"{no_study}{_PAY_NO_LOWER}"
    if answer.is_for_gain:
        of_pay = ", ".join(filter(None, (of_pay, _gain_words(answer.of_group(OPEN_NOW)))))
    named = [(n, of_pay if n == OPEN_NOW else ASIDES[n], answer.of_group(n)) for n in answer.group_names]
    every = [*named, (BIGGER_CHANGE, BIGGER_ASIDE, answer.bigger_changes)]
    return [(name, _with_silence(aside, moves), moves) for name, aside, moves in every if moves]


def _gain_words(moves: Sequence[Move]) -> str:
    """In which order the moves of a group are for who asks for better pay: the first words that are true of them."""
    gain = by_gain(moves)

    def by_wishes(move: Move) -> tuple[float, tuple[bool, bool, bool, float]]:
        return move.place_by_wishes, gain(move)

    if is_sorted([-(move.pay.ratio or 0.0) for move in moves]):
        return GAIN_FIRST
    if is_sorted([gain(move) for move in moves]):
        return MANY_FIRST
    return FITTING_FIRST if is_sorted([by_wishes(move) for move in moves]) else ""


def is_sorted(values: list[Any]) -> bool:
    """Whether some values are in their order, the least first."""
    return values == sorted(values)


def state(move: Move) -> str:
    """What is known of a move and what is asked of the work, in words."""
    if move.is_otherwise_for_some:
        return FOR_SOME
    return NOT_TOLD if move.work_unknown or move.silent else FITS


def _with_silence(aside: str, moves: Sequence[Move]) -> str:
    """What a group means, and that no source tells of any of its jobs that it fits what is asked, where that is so."""
    is_open = all(move.work_unknown or move.silent for move in moves)
    return f"{aside}; {NONE_TOLD}" if is_open else aside


def is_behind(over: Sequence[Move], of_open: Sequence[Move]) -> bool:
    """Whether what is only just over somebody's limit comes behind what is open now: where that is near, or is told to
    fit and no farther than what of the others a source describes.
    """
    if any(move.is_near for move in of_open):
        return True
    told = [move.is_elsewhere for move in of_open if not (move.work_unknown or move.silent)]
    described = [move.is_elsewhere for move in over if not move.is_not_described]
    return bool(told) and (not described or min(told) <= min(described))


def _some_ask(moves: Sequence[Move]) -> str:
    """How much study some employers ask for all the same, at most; empty where none of some moves names them."""
    most = max((move.requirements.years_some_ask for move in moves), default=0)
    return _SOME_ASK.format(time_words(0, most)) if most else ""


def is_for_gain(moves: Sequence[Move], least: str, order: str) -> bool:
    """Whether better pay is asked for: an amount that leaves only what pays more; and not all that there is, or by fit.

    What is chosen is near and has openings; the gain is the order among that.
    """
    is_chosen = any(move.worth_naming for move in moves)
    return bool(least) and order != "fit" and is_chosen and all((move.pay.ratio or 2.0) > 1.0 for move in moves)


def by_gain(moves: Sequence[Move]) -> Callable[[Move], tuple[bool, bool, bool, float]]:
    """The order of the moves of a group for who asks for better pay: clear raises, those with many openings, the
    greatest gain first.

    Many are one in MANY_OPENINGS of those of the move that has most.
    """
    least = max((move.openings or 0 for move in moves), default=0) / MANY_OPENINGS

    def place(move: Move) -> tuple[bool, bool, bool, float]:
        is_hardly_more = (move.pay.change_percent or 0) < CLEAR_CHANGE
        is_few = move.has_few_openings or (move.openings or 0) < least
        return (not move.worth_naming, is_hardly_more, is_few, -(move.pay.ratio or 0.0))

    return place


def up_first(names: Sequence[str], moves: Sequence[Move]) -> tuple[str, ...]:
    """The groups with those that have a step up first, for who asks for the next one."""
    up = {move.group for move in moves if move.is_up}
    return tuple(sorted(names, key=lambda name: name not in up))


def in_order(moves: Sequence[Move], name: str, *, for_gain: bool, described: int) -> list[Move]:
    """Those of some moves that are of a group, as `NextMoves.of_group` has them: one of the first that are `described`
    is certain for what is wished, if any is.
    """
    own = [move for move in moves if move.group == name and not move.bigger_change]
    own.sort(key=by_gain(own) if for_gain else _by_worth)
    if not for_gain and any(move.worth_naming for move in own):
        own = led_by_what_can_be_told(own)
    if name == OPEN_NOW:
        own = led_by_what_is_agreed(led_by_a_gain(sorted(own, key=_place_open_now)))
    own = sorted(own, key=lambda move: move.place_by_wishes)
    return _with_a_certain_one(own if for_gain else led_by_a_reason(own), described)


def order_of(moves: Sequence[Move], *, for_gain: bool, described: int) -> tuple[str, ...]:
    """The slugs of moves, group after group, in their order."""
    groups_of = (in_order(moves, name, for_gain=for_gain, described=described) for name in GROUPS)
    return tuple(move.slug for group in groups_of for move in group)


def cut(
    moves: Sequence[tuple[Destination, Move]], limit: int, *, for_gain: bool, described: int
) -> list[tuple[Destination, Move]]:
    """The first moves of each group, as they are in order, and the bigger changes: the beginning of a longer list."""
    every = [move for _role, move in moves]
    first = [in_order(every, name, for_gain=for_gain, described=described)[:limit] for name in GROUPS]
    bigger = [move for move in every if move.bigger_change][:limit]
    kept = {move.slug for group in (*first, bigger) for move in group}
    return [each for each in moves if each[1].slug in kept]


def with_far_ones(moves: list[Move], far: Sequence[Move], described: int) -> list[Move]:
    """The moves of a group in order, with those that have little in common behind what is nearer and before those of
    their kind of which it is not certain that they fit.
    """
    if not far:
        return moves
    return _with_a_certain_one(sorted((*moves, *far), key=lambda move: move.place_by_wishes), described)


def _with_a_certain_one(moves: list[Move], described: int) -> list[Move]:
    """Moves in order, of which one of those that are `described` is certain for what is wished, if any is."""
    if any(not move.work_unknown for move in moves[:described]):
        return moves
    sure = next((move for move in moves if not move.work_unknown), None)
    if sure is None:
        return moves
    others = [move for move in moves if move is not sure]
    return [*others[: described - 1], sure, *others[described - 1 :]]


def _place_open_now(move: Move) -> tuple[bool, bool]:
    return move.is_step_down, not move.done


def _by_worth(move: Move) -> float:
    return -move.worth_naming
