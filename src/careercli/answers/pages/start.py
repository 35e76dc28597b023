"""The page of `careers start`: how one's pay stands, and three moves with a first step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli import offered, text
from careercli.answers import counted_together
from careercli.answers.pages import pay_brief
from careercli.answers.requirement_words import requirement_phrases
from careercli.page import Block, Facts, Page, Paragraph, Section
from careercli.roles import all_jobs

if TYPE_CHECKING:
    from careercli.answers.first_move import FirstMove
    from careercli.answers.start import StartPage

METHOD = (
    "Pay: official median a year (BLS). Asks for: BLS's usual way in, and licenses. Why: O*NET's record of the work, "
    f"BLS's yearly openings and growth ({all_jobs.growth()}). No count of such moves is at hand: talk to people "
    "who made one."
)


def page(answer: StartPage) -> Page:
    """The whole page."""
    who = ", ".join(filter(None, (answer.title or "no job at present", answer.place)))
    own = answer.own_pay
    who += f"; your pay: {text.money(own.amount, own.currency)} a year" if own else ""
    made = [Section("How your pay stands", _pay(answer))]
    hours = {move.hours for move in answer.moves}
    once = hours.pop() if len(hours) == 1 and len(answer.moves) > 1 else ""
    moves = tuple(_move(number, move, answer, once) for number, move in enumerate(answer.moves, 1))
    if moves:
        said = (Paragraph(f"Hours of each: {once}."),) if once else ()
        counted_from = (Paragraph(words),) if (words := offered.without_commands(answer.counted.start_words)) else ()
        first = map(Paragraph, answer.told_first)
        made.append(Section("Moves to look at", (*counted_from, *first, *said, *moves)))
    else:
        made.append(Section("Moves to look at", (Paragraph("No move can be named yet: say what you do, or like."),)))
    by_hour = any(move.by_hour for move in answer.moves)
    counted = counted_together.note((move.counted for move in answer.moves), by_hour=by_hour)
    return Page(
        "Where you stand",
        tuple(made),
        who,
        (),
        (),
        tuple(filter(None, (METHOD, all_jobs.newer_growth(), counted))),
    )


def _pay(answer: StartPage) -> tuple[Block, ...]:
    if answer.pay is None:
        return (Paragraph("No job is named, so no pay can be placed."),)
    own = answer.own_pay
    return pay_brief.blocks((answer.pay,), "year", own.amount if own else None, own.currency if own else None)


def _move(number: int, move: FirstMove, answer: StartPage, hours_of_all: str) -> Section:
    pairs = [
        ("Pays", _pays(move, answer.place)),
        ("", move.uncertain),
        ("Why", "; ".join(move.reasons)),
        ("Hours", "" if hours_of_all else move.hours),
        ("Asks for", _asks(move)),
        ("This week", move.this_week),
    ]
    return Section(f"{number}. {move.title}", (Facts(tuple(pair for pair in pairs if pair[1])),))


def _pays(move: FirstMove, place: str) -> str:
    if move.median is None:
        return text.NOT_RECORDED
    whose = "pay" if move.from_own else "job's"
    words = move.change_words
    change = f" ({words}{'' if 'your' in words else f' from your {whose}'})" if words else ""
    nation = text.money(move.median, move.currency)
    mark = counted_together.mark(move.counted, by_hour=move.by_hour)
    if move.local is not None:
        where = f"in {move.local_of}" if move.local_of else "where you live"
        return f"{text.money(move.local)}{mark} {where}{change}; {nation} in the US"
    return f"{nation}{mark}{' in the US' if place else ''}{change}"


def _asks(move: FirstMove) -> str:
    """What a move asks for of somebody with the schooling that the profile names."""
    return "; ".join(requirement_phrases(move.requirements, has_experience=move.has_experience)) or text.NOT_RECORDED
