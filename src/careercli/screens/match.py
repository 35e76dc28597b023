"""The screen of `careers match`."""

from __future__ import annotations

from typing import Any

from rich.text import Text

from careercli import text
from careercli.answers import official_country
from careercli.answers.match import THIN, Matches, RoleMatch
from careercli.answers.requirement_words import requirement_phrases
from careercli.moves.requirements import Requirements
from careercli.screens.console import QUIET, RECORD, WARN, Console, dim, heading, indented, next_commands

MOST_PHRASES = 8
"""So many of the phrases that a role rests on are shown; JSON has them all."""


def screen(answer: Matches, console: Console) -> list[Any]:
    """Each role with what it rests on, what it requires and what it pays."""
    if not answer.roles:
        return []
    parts: list[Any] = [heading("Roles that fit", _basis(answer)), Text("")]
    for role in answer.roles:
        parts += _role(role)
    parts += [Text(""), dim(_legend(answer)), *_advice(answer)]
    first = answer.roles[0].slug
    own = " --json" if answer.own_title is None else ""
    following = [(f"careers show {first}", "the first of them at a glance")]
    if not own:
        following.append((f"careers gap {first}", "what is new in it for you"))
    return [*parts, next_commands(following, console)]


def _basis(answer: Matches) -> str:
    """What the answer rests on, in words."""
    count = sum(phrase.known for phrase in answer.read)
    phrases = f"{text.count(count, 'phrase')} of yours" if count else ""
    own = f"your work as {answer.own_title}" if answer.own_title else ""
    return f"by {' and '.join(part for part in (own, phrases) if part)}; best first"


def _role(role: RoleMatch) -> list[Any]:
    lines = [rests_on(role), requirement_words(role.requirements), pay_line(role.official_median, role.currency)]
    return [heading(role.title, role.slug), indented(Text("\n", overflow="fold").join(lines))]


def rests_on(role: RoleMatch) -> Text:
    """What a role rests on, with how good that evidence is."""
    line = Text(f"{role.evidence} evidence", style=WARN if role.evidence == THIN else "", overflow="fold")
    names = role.rests_on[:MOST_PHRASES]
    more = len(role.rests_on) - len(names)
    listed = text.natural_list([*names, f"{more} more"] if more else list(names))
    return line.append(f": {listed}" if listed else ": near your role", style="default")


def requirement_words(needs: Requirements | None) -> Text:
    """What a role requires, in one line."""
    if needs is None:
        return Text("what it requires is not recorded", style=QUIET)
    phrases = requirement_phrases(needs)
    if not phrases:
        return Text("what it requires is not recorded", style=QUIET)
    return Text(f"asks for: {'; '.join(phrases)}", overflow="fold")


def pay_line(median: float | None, currency: str | None) -> Text:
    """An official median a year, or that there is none."""
    if median is None:
        return Text("official pay not recorded", style=QUIET)
    line = Text(f"{text.money(median, currency or 'USD')} a year", style=RECORD, overflow="fold")
    return line.append(" (official median)", style=QUIET)


def _legend(answer: Matches) -> str:
    fit = "Half of the order is how near the work is to yours. " if answer.own_title else ""
    whose = official_country.note_on_currencies(role.currency for role in answer.roles if role.official_median)
    legend = (
        f"{fit}Nothing is ranked by what you lack: what a role requires is the Bureau of Labor Statistics' entry "
        "level, and the license it needs."
    )
    return f"{legend} {whose}".rstrip()


def _advice(answer: Matches) -> list[Any]:
    if not answer.all_thin:
        return []
    words = (
        "The evidence is thin: little of this speaks clearly for one role. Say what you do and what you have been, "
        'too, as "cash handling" or "3 years as waiter".'
    )
    return [Text(words, style=WARN, overflow="fold")]
