"""The screen of `careers path`."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from rich.table import Table
from rich.text import Text

from careercli import text
from careercli.answers import asked_people, counted_together, official_country
from careercli.answers.command_words import of_move
from careercli.answers.next_pay import UNITED_STATES, MovePay, change_words, where
from careercli.answers.own_way_in import SEE, states_schooling
from careercli.answers.path import Routes
from careercli.answers.path_steps import LicenceStep, Move, Route, Study
from careercli.answers.path_time import WayTime
from careercli.answers.requirement_words import UNLESS_TRAINED, program_words
from careercli.moves.median_pay import Pay
from careercli.moves.requirements import APPRENTICESHIP
from careercli.moves.route import PAID_TRAINING
from careercli.roles import all_jobs
from careercli.screens.console import (
    CLAIM,
    QUIET,
    RECORD,
    STRONG,
    WARN,
    Console,
    dim,
    heading,
    hung,
    indented,
    next_commands,
)
from careercli.screens.move_pay import move_pay

MOST_BESIDE_NAME = 2
"""From so many parts on the name of a way has their sum beside it, and they a line of their own."""
MOST_SHARED = 2
"""Activities in common that are shown."""
WHO = {"record": "official median", "guide": "according to the guide", "you": "your pay"}


def screen(answer: Routes, console: Console) -> list[Any]:
    """Each way, step by step, with the pay and the years on it."""
    if not answer.routes:
        return []
    today = answer.source.pay
    parts: list[Any] = [
        heading(f"From {_name(answer)} to {answer.title}", text.count(len(answer.routes), "way")),
        _pay_line(today, None, console, "today: "),
        *([_there(answer.today_there, answer.place, console)] if answer.today_there else []),
        *([dim(answer.counted.schooling_words)] if answer.counted.schooling_words else []),
        *_decline(answer),
        Text(""),
    ]
    for number, route in enumerate(answer.routes, 1):
        parts += _route(number, route, answer, console)
    if (work := answer.before_applying) is not None and work.words:
        parts += [_labelled("Before you apply: ", work.words), Text("")]
    parts += [dim(note) for note in _notes(answer, console)]
    commands = [
        (of_move("gap", answer.source, answer.routes[0].roles[1]) + answer.typed, "the first move in detail"),
        (of_move("plan", answer.source, answer.target) + answer.typed, "steps to take, in order"),
    ]
    return [*parts, next_commands(commands, console)]


def _labelled(label: str, words: str) -> Text:
    return Text(label, style=QUIET, overflow="fold").append(words, style="not dim")


def _name(answer: Routes) -> str:
    entry = answer.source.entry
    return entry.role.title if entry else answer.source.name


def _decline(answer: Routes) -> list[Text]:
    """That there will be fewer jobs at the goal, where BLS expects so."""
    growth = answer.growth
    if growth is None or growth.growth_percent is None or growth.growth_percent >= 0:
        return []
    beside = all_jobs.beside(growth.all_jobs_growth_percent)
    words = f"{answer.title}: {all_jobs.notable_growth(growth.growth_percent, growth.period)} (BLS{beside})"
    return [Text(words, style=WARN, overflow="fold")]


def _notes(answer: Routes, console: Console) -> list[str]:
    pays = [move.pay for route in answer.routes for move in route.moves]
    whose = official_country.note_on_pay(pays, [answer.place])
    there = (move.there.pay for route in answer.routes for move in route.moves if move.there is not None)
    marked = counted_together.note_on_pays((answer.source.pay, *pays, *there), in_words=console.linear)
    legend = "Study is full-time; schooling, experience and training are what BLS lists as typical."
    if len(answer.routes) > 1:
        first = answer.routes[0].moves
        is_paid = len(first) == 1 and first[0].training in PAID_TRAINING
        order = "The direct way first, as its training is paid, then the easiest" if is_paid else "Easiest way first"
        legend = f"{order}; ways with more years of study and apprenticeship than the direct one last. {legend}"
    notes = [f"{legend} {whose}".rstrip()]
    if len(answer.routes) == 1 and not answer.bounds.via and answer.bounds.max_hops > 1:
        notes.append("No stop on the way makes this easier.")
    return [*notes, *([marked] if marked else [])]


def _route(number: int, route: Route, answer: Routes, console: Console) -> list[Any]:
    before, place = answer.source.pay, answer.place
    is_told = answer.goal is not None and states_schooling(answer.goal.role)
    *between, _goal = route.moves
    name = f"Through {text.natural_list([move.title for move in between])}" if between else _directly(route, answer)
    time = route.time
    parts: list[Any] = [
        hung(heading(f"{number}. {name}", _in_all(time, schooling_told=is_told)), len(f"{number}. "), console),
        *(indented(line, 3) for line in _time(time)),
        *([indented(Text(f"why: {'; '.join(route.why)}", overflow="fold"), 3)] if route.why else []),
    ]
    for step in route.steps:
        if isinstance(step, Move):
            parts.append(_bulleted(Text(step.title, style=STRONG, overflow="fold"), console))
            parts += [indented(line, 4) for line in _move(step, before, place, console)]
        else:
            parts.append(_bulleted(_preparation(step), console))
    return [*parts, Text("")]


def _directly(route: Route, answer: Routes) -> str:
    """The name of a way without a stop; that by an apprenticeship says so where another has a program instead."""
    others = (each.moves[-1].training for each in answer.routes if each is not route and len(each.moves) == 1)
    is_other = route.moves[-1].training == APPRENTICESHIP and any(each != APPRENTICESHIP for each in others)
    return "Directly, by a paid apprenticeship" if is_other else "Directly"


def _bulleted(line: Text, console: Console) -> Table:
    """A line behind a bullet, and what does not fit under itself."""
    row = Table.grid(padding=(0, 1, 0, 0))
    row.add_column(width=3, justify="right")
    row.add_column(ratio=1, max_width=console.text_width - 4, overflow="fold")
    row.add_row(Text(console.glyphs.bullet, style=QUIET), line)
    return row


def _in_all(time: WayTime, *, schooling_told: bool) -> str:
    """How long a way takes in all, as it stands beside its name; `schooling_told` by the file of a part, uncounted."""
    none = "" if time.takes_school or schooling_told else "no study required" if time.if_asked else "no study"
    in_all = f"{time.total.words} in all" if len(time.parts) > 1 else "".join(time.parts)
    return ", ".join(filter(None, (SEE if schooling_told and not time.takes_school else none, in_all)))


def _time(time: WayTime) -> list[Text]:
    """The line below the name of a way: what its time is made of, and what is not stated; none for nothing more."""
    told = replace(time, parts=()) if len(time.parts) < MOST_BESIDE_NAME else time
    return [Text(told.words, style=QUIET, overflow="fold")] if told.words else []


def _preparation(step: Study | LicenceStep) -> Text:
    if isinstance(step, LicenceStep):
        when = ", at the end of the apprenticeship" * step.at_end
        return Text("License: ", style=QUIET, overflow="fold").append(step.words + when, style=f"not dim {WARN}")
    if step.optional:
        return Text("Study: ", style=QUIET, overflow="fold").append(
            f"{program_words(step.program)}, {step.time}, {UNLESS_TRAINED}", style=f"not dim {WARN}"
        )
    if_none = ", if you lack that degree" * step.often_had + " with a degree in another field" * step.second
    studied = f"{', '.join(filter(None, (program_words(step.program), step.time)))}{if_none}"
    return Text("Study: ", style=QUIET, overflow="fold").append(
        "; ".join(filter(None, (studied, step.first, step.usual, step.other_way))), style=f"not dim {WARN}"
    )


def _move(move: Move, before: Pay | None, place: str, console: Console) -> list[Text]:
    lines = [_pay_line(move.pay, before, console, change=_change(move), same=move.same_figure)]
    if move.there is not None:
        lines.append(_there(move.there, place, console))
    if move.asks:
        counts = "; your years in the previous role usually count" * move.counts_before
        lines.append(Text(f"typically requires: {'; '.join(move.asks)}{counts}", overflow="fold"))
    if move.often_held:
        lines.append(Text(f"often held there, or asked for by employers: {move.often_held}", overflow="fold"))
    if move.shared:
        lines.append(
            Text("shared: ", style=QUIET, overflow="fold").append("; ".join(move.shared[:MOST_SHARED]), style="not dim")
        )
    if move.told_of_others:
        lines.append(Text(asked_people.NOT_KNOWN, overflow="fold"))
    if move.new:
        lines.append(Text("new to you: ", style=QUIET, overflow="fold").append("; ".join(move.new), style="not dim"))
    return lines


def _change(move: Move) -> str:
    """By how much the pay is more than before the way, in words, and whose it is beside that of a place."""
    whose = "" if move.there is None else f" {where(UNITED_STATES)}"
    return "" if move.change_percent is None else change_words(move.change_percent, move.from_median, whose)


def _there(pay: MovePay, place: str, console: Console) -> Text:
    """The pay in a place, or that of its state; the nation's stands above it."""
    if pay.of == UNITED_STATES or (pay.pay is None and pay.at_least is None):
        return Text(f"no figure is published in {place}", style=QUIET, overflow="fold")
    return Text(f"in {place}: ", style=QUIET, overflow="fold").append_text(move_pay(pay, console))


def _pay_line(
    pay: Pay | None,
    before: Pay | None,
    console: Console,
    label: str = "",
    *,
    change: str = "",
    same: bool = False,
) -> Text:
    """A median with who states it, and the change from one's own pay, or the median before, in words.

    `same` says that both are counted together: the very figure of before says nothing of a difference.
    """
    line = Text(label, style=QUIET, overflow="fold")
    if pay is None:
        return line.append("pay not recorded")
    color = RECORD if pay.source == "record" else CLAIM
    line.append(f"{text.money(pay.amount, pay.currency)} a year", style=f"not dim {color}")
    line.append(counted_together.mark(pay.counted, by_hour=pay.by_hour, in_words=console.linear))
    line.append(f" ({WHO[pay.source]}")
    if same and pay == before and pay.source == "record":
        return line.append(", the same figure: BLS counts them together)")
    return line.append(f", {change})" if change else ")")
