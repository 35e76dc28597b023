"""The screen of `careers related`."""

from __future__ import annotations

from typing import Any

from rich.text import Text

from careercli import text
from careercli.answers.related import Related, RelatedRole
from careercli.moves.median_pay import Pay, change
from careercli.moves.similarity import Reason
from careercli.screens.console import CLAIM, QUIET, RECORD, Look, commands, heading, indented, quiet

MOST_REASONS = 3


def screen(answer: Related, look: Look) -> list[Any]:
    """Each role with its pay beside the asked one's, and the reasons; then the source's own list."""
    if not answer.roles:
        return []
    aside = pay_words(answer.pay).plain if answer.pay else "pay not recorded"
    parts: list[Any] = [heading(f"Related to {answer.title}", aside), Text("")]
    for one in answer.roles:
        parts += _role(one, answer.pay)
    parts += _listed(answer)
    first = answer.roles[0].slug
    parts += [
        Text(""),
        quiet("Likeness runs from 0 to 1. The parts of it stand behind each reason."),
        commands([(f"careers gap {answer.slug} {first}", "what that move keeps and asks for")], look),
    ]
    return parts


def _role(one: RelatedRole, before: Pay | None) -> list[Any]:
    head = heading(one.title, one.slug)
    line = Text(f"{one.score:.2f}  ", overflow="fold")
    line.append_text(pay_words(one.pay, before))
    if one.listed:
        line.append("  the source lists it too", style=QUIET)
    reasons = [_reason(why) for why in one.reasons[:MOST_REASONS]]
    return [head, indented(Text("\n", overflow="fold").join([line, *reasons]))]


def _reason(why: Reason) -> Text:
    line = Text(f"{why.signal} {why.weight:.2f}", style=QUIET, overflow="fold")
    if why.shared:
        line.append(": ").append(", ".join(part.term for part in why.shared), style="default not dim")
    return line


def pay_words(pay: Pay | None, before: Pay | None = None) -> Text:
    """A median with who states it, and how it stands to another one."""
    if pay is None:
        return Text("pay not recorded", style=QUIET)
    found = Text(f"{text.money(pay.amount, pay.currency)} a year", style=RECORD if pay.source == "record" else CLAIM)
    found.append(f" ({'official median' if pay.source == 'record' else 'as the guide says'}", style=QUIET)
    share = change(before, pay)
    if share is not None:
        found.append(f", {text.growth(round(100 * (share - 1)))}", style=QUIET)
    return found.append(")", style=QUIET)


def _listed(answer: Related) -> list[Any]:
    if not answer.listed:
        return []
    titles = ", ".join(title for _slug, title in answer.listed)
    return [
        Text(""),
        heading("The source's own list", "not part of the score"),
        indented(Text(titles, overflow="fold")),
    ]
