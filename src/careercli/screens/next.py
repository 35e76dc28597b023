"""The screen of `careers next`."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

from rich.text import Text

from careercli import text
from careercli.answers import counted_together, next_pay
from careercli.answers.compared_as import LENT
from careercli.answers.next import SHOWN, NextMoves
from careercli.answers.next_groups import groups, state
from careercli.answers.next_move import Move, Score
from careercli.answers.next_pay import GUIDE, HOME, OFFICIAL
from careercli.answers.requirement_words import requirement_phrases
from careercli.catalog.place_names import shell_name
from careercli.roles import all_jobs
from careercli.screens.console import (
    QUIET,
    STRONG,
    WARN,
    Console,
    dim,
    heading,
    indented,
    next_commands,
)
from careercli.screens.line_breaks import Headed
from careercli.screens.move_pay import move_pay
from careercli.screens.related import pay_words
from careercli.text import small

MOST_SHARED = 2
"""Things in common that are named; every other format has all."""
MOST_ALSO = 3
"""Roles of the same occupation that are named with one."""
PARTS = {
    "titles": "similar job titles",
    "tasks": "tasks told in the same words",
    "software": "the same kinds of software",
    "products": "the same software products",
    "tools": "the same kinds of tools",
    "activities": "the same work activities",
    "skills": "similar skills",
    "knowledge": "similar knowledge",
    "interests": "similar interests",
    "styles": "similar work styles",
}
"""What the parts of the fit are called on a screen."""
STUDY_NAMED = 4.0
"""So many years of study are told of a move that is only named."""
_LIKENESS = re.compile("^(?:similar|the same) ")
"""How a name begins that says that something is alike."""
MOST_PARTS = 6
"""Parts of a move's place that are named, the largest first; JSON has all."""


def screen(answer: NextMoves, console: Console) -> list[Any]:
    """Three groups, two or three lines a role."""
    if not answer.in_order:
        return []
    parts: list[Any] = [heading(f"From {answer.title}", _pay_now(answer, console))]
    parts += [Text(f"{words[0].upper()}{words[1:]}.", style=WARN, overflow="fold") for words in answer.read_as]
    if words := next_pay.own_words(answer.place, answer.pay_of, answer.in_order):
        parts.append(Text(words, overflow="fold"))
    if answer.growth:
        parts.append(Text(f"Projected for it: {answer.growth}.", overflow="fold"))
    parts += [dim(words)] if (words := answer.counted.own_sentence) else []
    of_all = _common(_shown(answer)) if len(groups(answer)) > 1 else ()
    parts += [dim(_said_of_all(of_all, "All of these jobs"))] if of_all else []
    for name, aside, moves in groups(answer):
        parts += [Text(""), heading(name.capitalize(), aside), *_group(moves, answer, of_all, console)]
    if answer.none_near:  # the first move comes first, and why it is none nearer behind them
        why = f"{answer.none_near[0].upper()}{answer.none_near[1:]}."
        parts += [Text(""), Text(why, style=WARN, overflow="fold")]
    return [*parts, Text(""), *_of_role(answer), *_notes(answer, console), _commands(answer, console)]


def _of_role(answer: NextMoves) -> list[Text]:
    """What is further up in one's own line, and as which occupation the role is compared: below the moves."""
    said = [Text(answer.ladder.sentence, overflow="fold")] if answer.ladder else []
    if words := answer.stands_for:
        said.append(dim(f"{words}."))
    if answer.twins:
        is_own = answer.compared.borrowed not in LENT
        words = "Classified as the same occupation" if is_own else "Closest of all, so not compared"
        said.append(dim(f"{words}: {text.natural_list(answer.twins)}."))
    return said


def _said_of_all(words: Sequence[str], whom: str = "All") -> str:
    """What is so of some moves, in a sentence: "All are near your job and have many openings."."""
    said = [
        f"have {each}" if each.endswith("openings") else f"are {each.replace('one of', 'among', 1)}" for each in words
    ]
    return f"{whom} {' and '.join(said)}."


def _group(moves: Sequence[Move], answer: NextMoves, of_all: Sequence[str], console: Console) -> list[Any]:
    """The first moves of a group, under what is so of all of them, and the names of the others.

    What is so of every group, `of_all`, is said above.
    """
    shown, others = moves[: answer.most], moves[answer.most :] if answer.most else ()
    common = tuple(dict.fromkeys((*of_all, *_common(shown))))
    own = [words for words in common if words not in of_all]
    parts: list[Any] = [indented(dim(_said_of_all(own, "Those described" if others else "All")))] if own else []
    told = ""
    for move in shown:
        if len({*map(state, moves)}) > 1 and state(move) != told:
            told = state(move)
            parts.append(indented(dim(f"{told[0].upper()}{told[1:]}:")))
        parts += _move(move, answer, common, console)
    if others:
        titles = "; ".join(f"{move.title}{_change(move)}" for move in sorted(others, key=_doubt_rank))
        parts.append(indented(dim(f"{len(others)} more, described by `{answer.again} --limit {SHOWN}`: {titles}")))
    return parts


def _change(move: Move) -> str:
    """What a move that is only named changes of the pay, its long study, and which wishes of the work are not certain
    of it, in brackets; empty where there is nothing of that.
    """
    years = move.requirements.study_years
    said = (
        move.pay.change_words_alone,
        f"{text.count(round(years), 'year')} of study first" if years >= STUDY_NAMED else "",
        move.doubts,
    )
    words = "; ".join(filter(None, said))
    return f" ({words})" if words else ""


def _doubt_rank(move: Move) -> int:
    """What fits comes first, then what no source describes, then what is known to be otherwise for some."""
    return 2 if move.is_otherwise_for_some else bool(move.work_unknown)


def _common(moves: Sequence[Move]) -> tuple[str, ...]:
    """How near the work is and how many openings there are, where that is the same for all of some moves.

    Where it is not known of one what both jobs share, how near they are is said of each, beside that.
    """
    first, *others = [_judged(move)[any(each.told_of_others for each in moves) : 2] for move in moves]
    return tuple(words for words in first if others and all(words in other for other in others))


def _judged(move: Move) -> list[str]:
    """The verdict on a move in its parts: how near it is, its openings, and what is notable of its growth."""
    return move.verdict.split(", ", 2)


def _pay_now(answer: NextMoves, console: Console) -> str:
    """The median of the role, and what the person says that they earn where that is compared with nothing."""
    pay = replace(answer.pay, source=OFFICIAL) if answer.pay and answer.pay.source != GUIDE else answer.pay
    words = pay_words(pay, console).plain if pay else "pay not recorded"
    there = answer.place or (answer.home if answer.pay and answer.pay.source == HOME else "")
    where = f" {next_pay.where(answer.pay_of or there)}" if answer.pay_of or there else ""
    own = None if answer.from_own_pay else answer.own_pay
    yours = f"; your pay: {text.money(own.amount, own.currency)}" if own else ""
    return f"{words}{where}{yours}"


def _move(move: Move, answer: NextMoves, common: Collection[str], console: Console) -> list[Any]:
    head = Headed(move.title, style=STRONG, overflow="fold")
    head.remarked(move_pay(move.pay, console, answer.home, move.counted))
    lines = [line for line in (_how_near(move, common), _asks(move)) if line]
    if move.also:
        lines.append(Text(f"also: {text.abridged(move.also, MOST_ALSO)}", style=QUIET, overflow="fold"))
    if move.to_ask:
        lines.append(Text(move.to_ask, style=WARN, overflow="fold"))
    if move.misses:
        lines.append(Text(move.just_over, style=WARN, overflow="fold"))
    if move.score:
        lines.append(_score(move.score, answer.order))
    return [indented(head), *(indented(line, 4) for line in lines)]


def _how_near(move: Move, common: Collection[str]) -> Text:
    """The verdict on the move without what is said of its whole group, and what both sides have in common."""
    verdict = ", ".join(words for words in _judged(move) if words not in common)
    reasons = (move.done, move.preferred, verdict, move.leads, move.uses_own, move.shared_unknown)
    line = Text("; ".join(filter(None, reasons)), overflow="fold")
    if not (move.shared or move.uses_own or move.told_of_others) and move.verdict.startswith("far"):
        openings = f"; {move.official_openings:,} openings a year" if move.official_openings else ""
        line.append(f"{'; ' if line.plain else ''}little in common{openings}")
    if move.shared:
        line.append("; shared: " if line.plain else "shared: ", style=QUIET)
        line.append("; ".join(map(small, move.shared[:MOST_SHARED])))
    return line


def _asks(move: Move) -> Text:
    """What the move requires."""
    phrases = requirement_phrases(move.requirements, has_experience=move.has_experience)
    phrases += [move.other_way] if move.other_way else []
    line = Text("typically requires: ", style=QUIET, overflow="fold")
    return line.append("; ".join(phrases) if phrases else text.NOT_RECORDED, style="not dim")


def _score(score: Score, order: str) -> Text:
    """What speaks for a move's place, in points that add up to 100, the largest first; then what speaks against it."""
    values = {PARTS[name]: value for name, value in score.parts.items()}
    if order != "fit":
        values |= {
            "openings a year": score.from_openings,
            "O*NET lists the two as related": score.from_named,
            "the next step up": score.from_rung,
        }
    whole = sum(value for value in values.values() if value > 0) or 1.0
    points = {name: round(100 * value / whole) for name, value in values.items()}
    ranked = sorted((name for name in values if points[name] > 0), key=lambda name: -values[name])
    named = [f"{name} {points[name]}" for name in ranked[:MOST_PARTS]]
    if rest := 100 - sum(points[name] for name in ranked[:MOST_PARTS]):
        named.append(f"all else {rest}")
    against = [
        f"{_LIKENESS.sub('', name)} {-points[name]}"
        for name in sorted(values, key=values.__getitem__)
        if points[name] < 0
    ]
    words = f"why here, in points of 100: {', '.join(named)}"
    return Text(words + (f"; against it: {', '.join(against)}" if against else ""), style=QUIET, overflow="fold")


def _notes(answer: NextMoves, console: Console) -> list[Any]:
    """What the words and figures mean, and what is not shown."""
    is_chosen = any(move.worth_naming for move in answer.moves)
    said = (
        f"Ordered by {'fit (O*NET)' if answer.order == 'fit' else _weighed(is_chosen)}; not by counts of moves.",
        f"{_pay_of(answer)} openings and growth: BLS ({all_jobs.growth()}{all_jobs.newer_aside()}).",
        answer.counted.usual_sentence,
    )
    words = " ".join(filter(None, said))
    if wider := next_pay.wider_words(answer.place, answer.moves):
        words += f" {wider}"
    if (
        any(move.score and (move.openings or 0) < (move.official_openings or 0) for move in _shown(answer))
        and answer.order != "fit"
    ):
        words += f" {DIVIDED}"
    if answer.more:
        words += f" {answer.more:,} more: `{answer.again} --limit 0`."
    counted = counted_together.note(
        (answer.pay.counted if answer.pay else "", *(move.counted for move in _shown(answer))),
        by_hour=any(pay.by_hour for pay in (answer.pay, *(move.pay for move in _shown(answer))) if pay),
        in_words=console.linear,
    )
    return [dim(words), *([dim(counted)] if counted else [])]


def _weighed(is_chosen: bool) -> str:
    """What the order goes by, the weightiest first."""
    return f"openings, fit (O*NET), step up{', pay, study' if is_chosen else ''}"


def _pay_of(answer: NextMoves) -> str:
    """Of which place the pay is, and that openings and growth are not those of it, as the beginning of a sentence."""
    if answer.place:
        from careercli.catalog.places import SURVEY

        return f"Median pay in {answer.place}, {SURVEY}; the nation's"
    if answer.home:
        return f"Median pay in {answer.home}, where you live, else its state's or the nation's; the nation's"
    return "US median pay,"


DIVIDED = "Openings of occupations that are counted together are divided evenly among them to rank them: an estimate."
"""What openings count for in the order, where they are published for several occupations as one."""


def _shown(answer: NextMoves) -> list[Move]:
    """The moves that are described."""
    return [move for _name, _aside, moves in groups(answer) for move in moves[: answer.most]]


def _commands(answer: NextMoves, console: Console) -> Any:
    """What to ask next: of the same person, the same place and with the same filters."""
    first = answer.in_order[0].slug
    home = shell_name(answer.own_place) if answer.own_place else "PLACE"
    commands = [
        (answer.command("gap", first), "what is new there, and what you bring"),
        (f"{answer.again} --why", "why each role ranks where it does"),
    ]
    if answer.ladder:
        commands.append((answer.ladder.command, "the steps further up in your own line"))
    if answer.cv:
        commands.append((f"careers match --from {answer.cv}", "jobs by all that you can do, however far from yours"))
    if not answer.place and not answer.home:
        commands.append((f"{answer.again} --in {home}", "pay and jobs where you live"))
    return next_commands(commands, console)
