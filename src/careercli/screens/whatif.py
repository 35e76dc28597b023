"""The screen of `careers whatif`."""

from __future__ import annotations

from typing import Any

from rich.text import Text

from careercli import text
from careercli.answers.whatif import WhatIf
from careercli.screens.console import QUIET, STRONG, Look, commands, grid, heading, quiet
from careercli.screens.gap import percent


def screen(answer: WhatIf, look: Look) -> list[Any]:
    """A row a role: coverage before, after, and by how much it rises."""
    names = [skill.name for one in answer.read for skill in one.skills if one.known]
    if not answer.roles:
        return []
    parts: list[Any] = [
        heading(f"If you learn {text.listed(names)}", f"{text.count(answer.asked_for, 'role')} ask for it"),
        Text(""),
    ]
    table = grid(["Role", "Now", "Then", "Rise"], look, numbers=["Now", "Then", "Rise"])
    for one in answer.roles:
        title = Text(one.title, style=STRONG, overflow="fold")
        if one.reached:
            title.append("  comes within reach", style=f"not bold {QUIET}")
        rise = f"{100 * (one.after - one.before):+.1f}"
        table.add_row(title, Text(percent(one.before)), Text(percent(one.after)), Text(rise))
    parts += [
        table,
        quiet("Percent of what each role asks for that is covered; the rise in points."),
        commands([(f"careers gap {_own(answer)}{answer.roles[0].slug}", "what is still missing there")], look),
    ]
    return parts


def _own(answer: WhatIf) -> str:
    return f"{answer.person.slug} " if answer.person.slug != "you" else ""
