"""The screen of `careers whatif`."""

from __future__ import annotations

from typing import Any

from rich.text import Text

from careercli import text
from careercli.answers.whatif import WhatIf
from careercli.screens.console import QUIET, STRONG, Console, dim, grid, heading, next_commands
from careercli.screens.gap import percent


def screen(answer: WhatIf, console: Console) -> list[Any]:
    """A row a role: coverage before, after, and by how much it rises."""
    names = [skill.name for phrase in answer.read for skill in phrase.skills if phrase.known]
    if not answer.roles:
        return []
    parts: list[Any] = [
        heading(f"If you learn {text.natural_list(names)}", f"{text.count(answer.asked_for, 'role')} ask for it"),
        Text(""),
    ]
    table = grid(["Role", "Now", "Then", "Rise"], console, numbers=["Now", "Then", "Rise"])
    for role in answer.roles:
        title = Text(role.title, style=STRONG, overflow="fold")
        if role.reached:
            title.append("  comes within reach", style=f"not bold {QUIET}")
        rise = f"{100 * (role.after - role.before):+.1f}"
        table.add_row(title, Text(percent(role.before)), Text(percent(role.after)), Text(rise))
    parts += [
        table,
        dim("Percent of what each role asks for that is covered; the rise in points."),
        next_commands([(f"careers gap {_own(answer)}{answer.roles[0].slug}", "what is still missing there")], console),
    ]
    return parts


def _own(answer: WhatIf) -> str:
    return f"{answer.person.slug} " if answer.person.slug != "you" else ""
