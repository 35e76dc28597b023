"""The screen of `careers whatif`."""

from __future__ import annotations

from typing import Any

from rich.text import Text

from careercli import text
from careercli.answers.whatif import FIT_PART, Opening, WhatIf
from careercli.screens.console import STRONG, WARN, Console, dim, heading, indented, next_commands
from careercli.screens.match import pay_line, requirement_words


def screen(answer: WhatIf, console: Console) -> list[Any]:
    """Each role with the rise, why it is shown, what it requires and what it pays."""
    if not answer.roles:
        return []
    names = [phrase.guess or phrase.text for phrase in answer.read if phrase.known and phrase.text not in answer.held]
    parts: list[Any] = [heading(f"If you learn {text.natural_list(names)}", f"from {answer.own_title}"), Text("")]
    if not answer.near:
        asks = "asks for it" if len(names) == 1 else "asks for any of them"
        line = f"Nothing near {answer.own_title} {asks}. The nearest that do:"
        parts += [Text(line, style=WARN, overflow="fold"), Text("")]
    for role in answer.roles:
        parts += _role(role)
    parts += [Text(""), dim(_LEGEND)]
    first = answer.roles[0].slug
    return [*parts, next_commands([(f"careers gap {answer.own_slug} {first}", "what else is new there")], console)]


_LEGEND = (
    f"The rise: by how many points of 100 what you say you can do counts for more there; {100 * FIT_PART:.0f} is the "
    "most, the rest is how near the work is to yours."
)


def _role(role: Opening) -> list[Any]:
    line = Text(f"+{100 * role.rise:.0f} points", style=STRONG, overflow="fold")
    line.append(f"  {role.why}", style="default not bold")
    lines = [line, requirement_words(role.requirements), pay_line(role.official_median, role.currency)]
    return [heading(role.title, role.slug), indented(Text("\n", overflow="fold").join(lines))]
