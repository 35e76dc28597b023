"""The screen of `careers match`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rich.text import Text

from careercli import text
from careercli.answers.match import Advice, Fitting, Matches
from careercli.screens.console import QUIET, STRONG, Look, commands, heading, indented, quiet
from careercli.screens.gap import abilities, percent, products
from careercli.screens.related import pay_words

MOST = 6
MOST_ROLES = 5


def screen(answer: Matches, look: Look) -> list[Any]:
    """Each role with what is covered and what is missing, then what to learn."""
    if not answer.roles:
        return []
    count = len(answer.person.skills)
    parts: list[Any] = [heading("Roles that fit", f"{text.count(count, 'skill')}; best first"), Text("")]
    for one in answer.roles:
        parts += _role(one, answer)
    if answer.advice:
        parts += [Text(""), _advice(answer.advice)]
    first = answer.roles[0].slug
    parts += [
        Text(""),
        quiet("Percent: how much of what a role asks for is covered. Short lists of skills count less in the order."),
        commands([(f"careers show {first}", "the first of them at a glance")], look),
    ]
    return parts


def _role(one: Fitting, answer: Matches) -> list[Any]:
    line = Text(f"{percent(one.coverage)}  ", style=STRONG, overflow="fold")
    line.append_text(pay_words(one.pay, answer.person.pay))
    return [
        heading(one.title, one.slug),
        indented(line),
        indented(_names("you have", one.have)),
        indented(_names("missing", [lack.skill for lack in (*abilities(one.missing), *products(one.missing))])),
    ]


def _names(label: str, names: Sequence[str]) -> Text:
    line = Text(f"{label} {len(names)}: ", style=QUIET, overflow="fold")
    line.append(", ".join(names[:MOST]), style="not dim")
    return line.append(" …" if len(names) > MOST else "")


def _advice(one: Advice) -> Text:
    found = Text("Learn ", overflow="fold")
    found.append(text.listed(one.learn), style=STRONG)
    shown = list(one.roles[:MOST_ROLES])
    more = len(one.roles) - len(shown)
    roles = text.listed([*shown, f"{more} more"] if more else shown)
    verb = "bring within reach" if one.reached else "raise most"
    return found.append(f": of these roles that would {verb} {roles}.")
