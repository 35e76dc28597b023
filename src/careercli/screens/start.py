"""The page of `careers start`: how one's pay stands, three moves, a first step, and how to go deeper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rich.text import Text

from careercli import text
from careercli.answers import counted_together
from careercli.answers.first_move import FirstMove
from careercli.answers.next_pay import short
from careercli.answers.pay_figures import Record
from careercli.answers.requirement_words import requirement_phrases
from careercli.answers.start import StartPage, records
from careercli.answers.start_moves import ROLE
from careercli.answers.title_words import with_article
from careercli.catalog.place_names import shell_name
from careercli.roles import all_jobs
from careercli.screens.console import QUIET, RECORD, STRONG, WARN, Console, dim, facts, heading, indented, next_commands

if TYPE_CHECKING:
    from careercli.moves.median_pay import Pay

LABELS = ("Why", "Requires", "This week")


def screen(answer: StartPage, console: Console) -> list[Any]:
    """One page."""
    who = answer.title or "no job at present"
    parts: list[Any] = [heading("Where you stand", ", ".join(filter(None, (who, answer.place))))]
    parts += [*_pay(answer, console), Text("")]
    if not answer.moves:
        return [*parts, *_nothing(console)]
    count = {1: "One move", 2: "Two moves"}.get(len(answer.moves), "Three moves")
    parts.append(heading(count, _aside(answer)))
    if answer.evident:
        words = f"What you can do is the work of {with_article(answer.evident[1])}."
        parts.append(dim(f"{words} If that is not your job, say what is: `careers start`."))
    parts += [dim(words)] if (words := answer.counted.start_words) else []
    parts += [Text(words, style=WARN, overflow="fold") for words in answer.told_first]
    for number, move in enumerate(answer.moves, start=1):
        parts += _move(number, move, answer, console)
    by_hour = any(move.by_hour for move in answer.moves)
    counted = counted_together.note((move.counted for move in answer.moves), by_hour=by_hour, in_words=console.linear)
    notes = [dim(words) for words in (*_notes(answer), counted) if words]
    return [*parts, Text(""), *notes, next_commands(_following(answer), console)]


# Pay


def _pay(answer: StartPage, console: Console) -> list[Any]:
    own = answer.own_pay
    if not answer.title:
        words = "You named no job, so no pay can be placed. `careers salary ROLE` shows what a job pays."
        return [heading("How your pay stands"), indented(dim(words))]
    placed = list(records(answer))
    if not placed:
        words = f"No official pay is recorded for your job. `careers salary {answer.slug}` shows what else is known."
        return [heading("How your pay stands"), indented(dim(words))]
    aside = f"{text.money(own.amount, own.currency)} a year" if own else "you named no pay: this is what your job pays"
    rows: list[tuple[str, Any]] = [
        (short(where), _standing(answer, record, percentile, note)) for where, record, percentile, note in placed
    ]
    counted = (placed[0][1].counted or "").partition(" ")[2]
    if counted and counted != answer.title:
        rows.append(("Classified as", counted))
    parts = [heading("How your pay stands", aside), facts(rows, console, by=2)]
    if advice := _advice(answer, placed[-1][1]):
        parts.append(indented(Text(advice, overflow="fold")))
    return parts


def _standing(answer: StartPage, record: Record, percentile: float | None, note: str) -> Text:
    """Where the own pay is among that of people in the job, then the median; without one the middle half."""
    line = Text(overflow="fold")
    own = answer.own_pay
    if own is None:
        if record.p25 is not None and record.p75 is not None:
            low, high = (text.money(amount, record.currency) for amount in (record.p25, record.p75))
            line.append(f"half earn {low} to {high}; ")
    elif own.currency != record.currency:
        line.append(f"not placed: yours is in {own.currency}; ")
    else:
        line.append(f"{_share(own.amount, record, percentile)}; ")
    line.append("median ").append(text.money(record.median, record.currency), style=RECORD)
    if note:
        line.append(f" ({note})", style=WARN)
    return line


def _share(amount: float, record: Record, percentile: float | None) -> str:
    """More or less than how many in a hundred: whole figures, as the line between two percentiles is a guess."""
    if percentile is None:
        lowest, highest = record.points[0], record.points[-1]
        if amount < lowest[1]:
            return f"you are among the {lowest[0]} in 100 who earn least"
        if record.at_least:
            return f"you earn more than {highest[0]} in 100 people in your job"
        return f"you are among the {100 - highest[0]} in 100 who earn most"
    return f"you earn more than about {round(percentile)} in 100 people in your job"


def _advice(answer: StartPage, record: Record) -> str:
    """What a pay below the median is worth, where the person lives if that is known."""
    own = answer.own_pay
    if own is None or own.currency != record.currency or record.median is None or own.amount >= record.median:
        return ""
    raised = text.money(round(record.median - own.amount), record.currency)
    return (
        f"The median is {raised} more. Experience and shifts explain some of it; if not yours, ask for a raise first."
    )


# Moves


def _aside(answer: StartPage) -> str:
    if answer.evident:
        return f"from the work of {with_article(answer.evident[1])}"
    return "from your job" if answer.moves[0].basis == ROLE else "from what you can do and like"


def _move(number: int, move: FirstMove, answer: StartPage, console: Console) -> list[Any]:
    head, pay = (
        Text(f"{number} {move.title}", style=STRONG, overflow="fold"),
        _pay_of(move, answer, counted_together.mark(move.counted, by_hour=move.by_hour, in_words=console.linear)),
    )
    fits = head.cell_len + 2 + pay.cell_len <= console.width
    if fits:
        head.append("  ").append_text(pay)
    rows: list[tuple[str, Any]] = [
        ("Pays", None if fits else pay),
        ("Mind", Text(move.uncertain, style=WARN, overflow="fold") if move.uncertain else ""),
        ("Why", "; ".join(move.reasons)),
        ("Hours", move.hours),
        ("Requires", _asks(move)),
        ("This week", move.this_week),
    ]
    shown = [(name, words) for name, words in rows if words]
    return [head, facts(shown, console, by=2, name_width=max(map(len, LABELS)))]


def _pay_of(move: FirstMove, answer: StartPage, mark: str) -> Text:
    """The pay with the mark of figures that are of a broader occupation."""
    line = Text(style="not bold")
    if move.median is None:
        return line.append("pay not recorded", style=QUIET)
    nation, in_nation = text.money(move.median, move.currency), " in the US" if answer.place else ""
    if move.local is not None:
        line.append(text.money(move.local), style=RECORD).append(f"{mark} in {move.local_of or short(answer.place)}")
    else:
        line.append(nation, style=RECORD).append(f"{mark}{in_nation}")
    if words := move.change_words:
        line.append(f" ({words})", style=QUIET)
    if move.local is not None:
        line.append(f", {nation}{in_nation}", style=QUIET)
    return line


def _asks(move: FirstMove) -> str:
    """What a move asks for, in the words of every command."""
    phrases = requirement_phrases(move.requirements, has_experience=move.has_experience)
    return "; ".join(phrases) or text.NOT_RECORDED


# The rest


def _notes(answer: StartPage) -> tuple[str, ...]:
    """Whose word the figures are, of when and where; and that no count of moves is at hand."""
    here = ", where you live if it is published there" if any(move.local is not None for move in answer.moves) else ""
    if any(move.local_of for move in answer.moves):
        here += ", else in its state"
    change = ""
    if any(move.change_percent is not None for move in answer.moves):
        own = any(move.from_own for move in answer.moves)
        change = (
            f", and the change from your pay{_amount(answer.own_pay)} (a median, not starting pay)"
            if own
            else f", and how far it is from your job's{' there' if here else ''}"
        )
    growth = all_jobs.growth()
    return (
        f"Pay: official median a year (BLS){here}{change}.",
        "Requires: BLS's typical entry level, and licenses. Why: how close the work is (O*NET), yearly openings and "
        "growth (BLS).",
        " ".join(
            filter(
                None,
                (f"{growth[0].upper()}{growth[1:]}.", all_jobs.newer_growth(), "`careers start` changes an answer."),
            )
        ),
        "No count of such moves is at hand: talk to people who made one.",
    )


def _amount(own: Pay | None) -> str:
    return f" of {text.money(own.amount, own.currency)}" if own else ""


def _following(answer: StartPage) -> list[tuple[str, str]]:
    first = answer.moves[0].slug
    if answer.slug:
        in_place = f" --in {shell_name(answer.place)}" if answer.in_survey else ""
        return [
            (f"careers next{in_place}", "every move from your job"),
            (f"careers gap {first}", "what is new there, and what you bring"),
            (f"careers path {first}", "ways there, with stops in between"),
            (f"careers plan {first} > plan.md", "the steps, as a checklist"),
        ]
    own = f"{answer.evident[0]} " if answer.evident else ""
    every = (
        f"careers next {answer.evident[0]}"
        if answer.evident
        else "careers match"
        if answer.profile.skills
        else f"careers interests {answer.profile.interests.letters}"
        if answer.profile.interests
        else "careers list"
    )
    return [
        (every, "all that fits"),
        (f"careers show {first}", "what the first one is like"),
        (f"careers plan {own}{first} > plan.md", "the steps, as a checklist"),
    ]


def _nothing(console: Console) -> list[Any]:
    words = "No moves to suggest yet: say what you do, what you can do, or what you like; or relax a wish."
    pairs = [
        ("careers start", "answer at least one of these, or change a wish"),
        ("careers interests", "find out what you like, with thirty activities"),
        ("careers find", "look around"),
    ]
    return [Text(words, overflow="fold"), next_commands(pairs, console)]
