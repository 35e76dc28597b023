"""The jobs near a role, on a page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from careercli import text
from careercli.answers import counted_together, next_pay
from careercli.answers.compared_as import LENT
from careercli.answers.next_groups import BIGGER_CHANGE, groups
from careercli.answers.next_pay import HOME
from careercli.answers.pages.pay import NONE, jobs_cell
from careercli.answers.pay_at_home import said_of
from careercli.answers.requirement_words import requirement_phrases
from careercli.moves.requirements import PAYS_LESS
from careercli.page import Block, Facts, Grid, Page, Paragraph, Section
from careercli.roles import all_jobs

if TYPE_CHECKING:
    from careercli.answers.next import NextMoves
    from careercli.answers.next_move import Move
    from careercli.moves.median_pay import Pay

BRIEF = 2
"""Moves of each group in a table for a handout of several roles."""
BRIEFLY = {BIGGER_CHANGE: "bigger change"}
METHOD = (
    "How near a job is rests on O*NET's record of the work, openings and growth on BLS's projections "
    f"({all_jobs.growth()}): no count of who makes such moves is at hand. "
    "Pay is the official median a year, beside {}."
)
OF_THE_ROLE = "that of the role now"
"""Whose pay the moves' is beside, unless the person's own is known."""

ALL_FAR = "None of these is near this job."
SAME_OCCUPATION = "not compared: the same occupation to the statistics"

_OF_THIS_JOB = (
    ("your own training", "training for this job"),
    ("your training", "training for this job"),
    ("and yours usually counts", "and years in this job usually count"),
    ("yours", "this one"),
    ("your own job", "this job"),
    ("your job", "this job"),
    ("your role", "this job"),
    ("your pay", "one's own pay"),
    ("your", "the"),
)
"""What is said to somebody of their own job, and what of a job to others, the longer words first."""


def of_this_job(words: str) -> str:
    """Words on a move from somebody's own job, as they are said of the job to others, who may not hold it."""
    for said, told in _OF_THIS_JOB:
        words = re.sub(rf"\b{said}\b", told, words) if said in words else words
    return words


def page(answer: NextMoves) -> Page:
    """The whole answer."""
    now = answer.pay
    mark = counted_together.mark(now.counted, by_hour=now.by_hour) if now else ""
    lede = [f"Pay now: {text.money(now.amount, now.currency)} a year{mark} (median)."] if now else []
    if answer.own_pay:
        lede.append(f"Your pay: {text.money(answer.own_pay.amount, answer.own_pay.currency)} a year.")
    ladder = answer.ladder.sentence if answer.ladder else ""
    lede += filter(None, (answer.counted.pay_words, answer.counted.schooling_words, ladder))
    sections = tuple(
        Section(name.capitalize(), (_grid(answer, name, moves),), aside) for name, aside, moves in groups(answer)
    )
    return Page(
        f"From {answer.title}",
        sections,
        "Where this job leads",
        tuple(lede),
        (*_of_role(answer), *([] if sections else [Paragraph("No role fits all that is asked for.")])),
        (_notes(answer),),
    )


def blocks(answer: NextMoves) -> tuple[Block, ...]:
    """The moves as a part of a page for others, of each group those to lower pay last."""
    grids = (_grid(answer, name, _lower_last(moves), f": {aside}") for name, aside, moves in groups(answer))
    told = (
        replace(grid, caption=of_this_job(grid.caption), rows=tuple(tuple(map(of_this_job, row)) for row in grid.rows))
        for grid in grids
    )
    return (*_of_role(answer, for_others=True), *told, *_footnote(answer.moves))


def brief_blocks(
    answer: NextMoves, most: int = BRIEF, *, lower: bool = True, nearness: bool = True
) -> tuple[Block, ...]:
    """The first moves of each group in a line each for a page for others, with its group, those to lower pay last.

    Without `lower` the group that pays less is told only where there is no other, and of jobs that are far only where
    none is near, which is said; without `nearness` it is not told how near a job is, nor how many openings it has.
    """
    told = [(group, _lower_last(moves)) for group, _aside, moves in groups(answer)]
    if not lower:
        told = [group for group in told if group[0] != PAYS_LESS] or told
        told = _near_and_sure_first(told)
    shown = [(group, move) for group, moves in told for move in moves[:most]]
    is_far = not lower and bool(shown) and not any(move.is_near for _group, move in shown)
    pairs = []
    for group, move in shown:
        title, near, median, change, *_jobs, asks, _both = _row(move, answer)
        there = f" in {answer.place}" if answer.place and not move.pay.of else ""
        paid = f"{median}{there}{'' if change == NONE else f' ({change})'}"
        words = f"{BRIEFLY.get(group, group)}: {'; '.join((paid, near) if nearness else (paid,))}. Asks for {asks}"
        pairs.append((title, of_this_job(words)))
    far = [Paragraph(ALL_FAR)] if is_far and not answer.none_near else []
    notes = (*_footnote(move for _group, move in shown), *_of_role(answer, for_others=True))
    return (*far, Facts(tuple(pairs)), *notes)


def _near_and_sure_first(told: Sequence[tuple[str, list[Move]]]) -> list[tuple[str, list[Move]]]:
    """Of groups the moves near the job alone, if any is; in each those first to which no more schooling is asked of
    many than is usual.
    """
    near = [(group, [move for move in moves if move.is_near and not move.bigger_change]) for group, moves in told]
    kept = [group for group in near if group[1]] or told
    return [(group, sorted(moves, key=lambda move: move.requirements.more_asked is not None)) for group, moves in kept]


def _footnote(moves: Iterable[Move]) -> list[Paragraph]:
    """What the marked figures of some moves are of, if any is marked."""
    note = _marked(list(moves))
    return [Paragraph(note, "quiet")] if note else []


def _marked(moves: Sequence[Move], now: Pay | None = None) -> str:
    """What the marks of the moves mean, and of the pay of `now` where that is told."""
    by_hour = bool(now and now.by_hour) or any(move.pay.by_hour for move in moves)
    return counted_together.note((now.counted if now else "", *(move.counted for move in moves)), by_hour=by_hour)


def _lower_last(moves: Sequence[Move]) -> list[Move]:
    return sorted(moves, key=lambda move: move.pay.is_lower)


def _of_role(answer: NextMoves, *, for_others: bool = False) -> list[Paragraph]:
    """What the role is compared as, which others are counted with it, and that none is near where that is so."""
    made = []
    if words := answer.stands_for:
        made.append(Paragraph(f"{words}.", "quiet"))
    if answer.twins:
        is_own = answer.compared.borrowed not in LENT
        words = "Counted as the same occupation" if is_own else "Nearest of all, and so held against nothing"
        made.append(Paragraph(f"{words}: {text.natural_list(answer.twins)}.", "quiet"))
    if answer.none_near:
        none_near = of_this_job(answer.none_near) if for_others else answer.none_near
        made.append(Paragraph(f"{none_near[0].upper()}{none_near[1:]}."))
    return made


def _grid(answer: NextMoves, group: str, moves: Sequence[Move], aside: str = "") -> Grid:
    local = (f"Jobs in {answer.place}",) if answer.place else ()
    columns = ("", "How near", _pay_column(answer), "Change", *local, "Asks for", "In both")
    rows = tuple(_row(move, answer) for move in moves)
    return Grid(f"{group.capitalize()}{aside}", columns, rows, frozenset(range(2, 4 + len(local))))


def _pay_column(answer: NextMoves) -> str:
    return f"Median pay in {answer.place}" if answer.place else "Median pay"


def _row(move: Move, answer: NextMoves) -> tuple[str, ...]:
    phrases = requirement_phrases(move.requirements, has_experience=move.has_experience)
    phrases += [move.other_way] if move.other_way else []
    also = f" (also {text.abridged(move.also, 3)})" if move.also else ""
    pay = move.pay
    jobs = (jobs_cell(pay.jobs, pay.nation_jobs, counted_together.mark(move.counted)),) if answer.place else ()
    return (
        f"{move.title}{also}",
        "; ".join(filter(None, (move.done, move.verdict, move.leads, move.shared_unknown, move.just_over, move.to_ask)))
        or SAME_OCCUPATION,
        _median(move),
        _change(move),
        *jobs,
        "; ".join(phrases) or text.NOT_RECORDED,
        "; ".join(move.shared) or NONE,
    )


def _change(move: Move) -> str:
    """By how much the pay changes; a lower one is called so in words."""
    pay = move.pay
    if pay.same_figure:
        return "same figure"
    words = pay.change_words or NONE
    return f"{words}, lower pay" if pay.is_lower else words


def _median(move: Move) -> str:
    pay, mark = move.pay, counted_together.mark(move.counted, by_hour=move.pay.by_hour)
    if pay.pay is None:
        wider = f" {next_pay.where(pay.of)}" if pay.of else ""
        return NONE if pay.at_least is None else f"{text.or_more(pay.at_least)}{mark}{wider}"
    claim = "" if pay.is_official else " (a guide's claim)"
    wider = f" {next_pay.where(pay.of)}" if pay.of else ""
    at_home = f" in {pay.place}" if pay.pay.source == HOME and pay.place and not pay.of else ""
    return f"{text.money(pay.pay.amount, pay.pay.currency)}{mark}{at_home}{wider}{claim}"


def _notes(answer: NextMoves) -> str:
    words = METHOD.format("your own pay" if answer.from_own_pay else OF_THE_ROLE)
    if answer.place:
        words += f" Pay and jobs are those in {answer.place}."
        words += f" {next_pay.own_words(answer.place, answer.pay_of, answer.in_order)}".rstrip()
        words += f" {next_pay.wider_words(answer.place, answer.moves)}".rstrip()
    elif answer.home:
        words += f" P{said_of(answer.home)[1:]}."
    words += f" {all_jobs.newer_growth()}".rstrip()
    words += f" {_marked(answer.moves, answer.pay)}".rstrip()
    if sources := dict.fromkeys(move.source for move in answer.moves if move.source):
        words += f" Official pay: {'; '.join(sources)}."
    if answer.more:
        words += (
            f" {text.count(answer.more, 'other role')} left out: beyond the first of a group, farther off, more of a "
            "family named already, or years of study for hardly more pay."
        )
    return words
