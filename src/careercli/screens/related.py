"""The screen of `careers related`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rich.text import Text

from careercli import text
from careercli.answers import counted_together, official_country
from careercli.moves.median_pay import Pay, pay_ratio
from careercli.screens.console import CLAIM, QUIET, RECORD, Console, dim, heading, indented, next_commands, role_heading
from careercli.screens.line_breaks import Headed
from careercli.text import small

if TYPE_CHECKING:
    from careercli.answers.related import Related, RelatedRole
    from careercli.moves.similarity import Reason

MOST_REASONS = 3
MOST_ALSO = 3
"""Roles of the same occupation that are named with one."""


def screen(answer: Related, console: Console) -> list[Any]:
    """Each role with its pay beside the asked one's, and the reasons; then the source's own list."""
    if not answer.roles:
        return []
    aside = pay_words(answer.pay, console).plain if answer.pay else "pay not recorded"
    parts: list[Any] = [heading(f"Related to {answer.title}", aside), Text("")]
    for role in answer.roles:
        parts += _role(role, answer, console)
    parts += _listed(answer)
    first = answer.roles[0].slug
    pays = [answer.pay, *(role.pay for role in answer.roles)]
    whose = official_country.note_on_pay(pays)
    marked = counted_together.note_on_pays(pays, in_words=console.linear)
    parts += [
        Text(""),
        *_missing(answer),
        dim(f"Similarity runs from 0 to 1; each reason shows its share. {whose}".rstrip()),
        *([dim(marked)] if marked else []),
        next_commands([(f"careers gap {answer.slug} {first}", "what that move keeps and requires")], console),
    ]
    return parts


def _missing(answer: Related) -> list[Any]:
    """What the role records nothing of, so that the likeness rests on the rest."""
    if not answer.missing:
        return []
    return [dim(f"No {text.natural_list(answer.missing, 'or')} are recorded for it: similarity rests on the rest.")]


def _role(role: RelatedRole, answer: Related, console: Console) -> list[Any]:
    head = role_heading(role.title, role.slug, console)
    line = Headed(f"{'similarity ' if console.linear else ''}{role.score:.2f}  ", overflow="fold")
    line.append_text(pay_words(role.pay, console, answer.pay))
    if role.listed:
        line.remarked(Text(f"{answer.listed_by} lists it, too", style=QUIET))
    also = [Text(f"also: {text.abridged(role.also, MOST_ALSO)}", style=QUIET, overflow="fold")] if role.also else []
    telling = [reason for reason in role.reasons if reason.shared] or role.reasons
    reasons = [_in_both(role)] if role.shared else [_reason(reason) for reason in telling[:MOST_REASONS]]
    return [head, *map(indented, (line, *also, *reasons))]


def _in_both(role: RelatedRole) -> Text:
    """What both roles have in common, and what the likeness is made of."""
    line = Text("in both: ", style=QUIET, overflow="fold")
    line.append("; ".join(map(small, role.shared)), style="default not dim")
    parts = ", ".join(f"{reason.signal} {reason.weight:.2f}" for reason in role.reasons[:MOST_REASONS])
    return line.append(f"\n{parts}")


def _reason(reason: Reason) -> Text:
    line = Text(f"{reason.signal} {reason.weight:.2f}", style=QUIET, overflow="fold")
    if reason.shared:
        line.append(": ").append(", ".join(part.term for part in reason.shared), style="default not dim")
    return line


def pay_words(pay: Pay | None, console: Console, before: Pay | None = None) -> Text:
    """A median with who states it, and how it stands to another one."""
    if pay is None:
        return Text("pay not recorded", style=QUIET)
    line = Text(f"{text.money(pay.amount, pay.currency)} a year", style=RECORD if pay.source == "record" else CLAIM)
    line.append(counted_together.mark(pay.counted, by_hour=pay.by_hour, in_words=console.linear), style=QUIET)
    line.append(f" ({'official median' if pay.source == 'record' else 'as the guide says'}", style=QUIET)
    share = pay_ratio(before, pay)
    if before == pay and pay.source == "record":
        line.append(", the same official figure", style=QUIET)
    elif share is not None:
        line.append(f", {text.growth(round(100 * (share - 1)))}", style=QUIET)
    return line.append(")", style=QUIET)


def _listed(answer: Related) -> list[Any]:
    if not answer.listed:
        return []
    titles = text.abridged([title for _slug, title in answer.listed], len(answer.listed))
    return [
        Text(""),
        heading(f"Related roles listed by {answer.listed_by}", "not part of the score"),
        indented(Text(titles, overflow="fold")),
    ]
