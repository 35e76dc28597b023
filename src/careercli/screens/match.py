"""The screen of `careers match`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rich.text import Text

from careercli import text
from careercli.answers import official_country
from careercli.answers.match import Advice, Matches, RoleMatch
from careercli.screens.console import QUIET, STRONG, Console, dim, heading, indented, next_commands, role_heading
from careercli.screens.gap import abilities, percent, products
from careercli.screens.related import pay_words

MOST = 6
MOST_ROLES = 5


def screen(answer: Matches, console: Console) -> list[Any]:
    """Each role with what is covered and what is missing, then what to learn."""
    if not answer.roles:
        return []
    count = len(answer.person.skills)
    parts: list[Any] = [heading("Roles that fit", f"{text.count(count, 'skill')}; best first"), Text("")]
    for role in answer.roles:
        parts += _role(role, answer, console)
    if answer.advice:
        parts += [Text(""), _advice(answer.advice)]
    first = answer.roles[0].slug
    legend = "Percent: how much of what a role asks for is covered. Short lists of skills count less in the order."
    whose = official_country.note_on_pay([answer.person.pay, *(role.pay for role in answer.roles)])
    parts += [
        Text(""),
        dim(f"{legend} {whose}".rstrip()),
        next_commands([(f"careers show {first}", "the first of them at a glance")], console),
    ]
    return parts


def _role(role: RoleMatch, answer: Matches, console: Console) -> list[Any]:
    line = Text(f"{percent(role.coverage)}  ", style=STRONG, overflow="fold")
    line.append_text(pay_words(role.pay, answer.person.pay))
    return [
        role_heading(role.title, role.slug, console),
        indented(line),
        indented(_names("you have", role.have)),
        indented(_names("missing", [skill.skill for skill in (*abilities(role.missing), *products(role.missing))])),
    ]


def _names(label: str, names: Sequence[str]) -> Text:
    line = Text(f"{label} {len(names)}: ", style=QUIET, overflow="fold")
    line.append(", ".join(names[:MOST]), style="not dim")
    return line.append(" …" if len(names) > MOST else "")


def _advice(advice: Advice) -> Text:
    line = Text("Learn ", overflow="fold")
    line.append(text.natural_list(advice.learn), style=STRONG)
    titles = list(advice.roles[:MOST_ROLES])
    more = len(advice.roles) - len(titles)
    roles = text.natural_list([*titles, f"{more} more"] if more else titles)
    verb = "bring within reach" if advice.reached else "raise most"
    return line.append(f": of these roles that would {verb} {roles}.")
