"""The screen of `careers search`."""

from __future__ import annotations

from typing import Any

from rich.text import Text

from careercli.answers.command_words import asked
from careercli.screens.console import (
    QUIET,
    Console,
    highlighted,
    indented,
    next_commands,
    role_heading,
    truncation_note,
)
from careercli.search.role_hits import RoleHits
from careercli.text import place_label


def screen(answer: RoleHits, console: Console) -> list[Any]:
    """Each role with the line that matched, the words marked."""
    parts: list[Any] = []
    for hit in answer.hits:
        parts.append(role_heading(hit.title, hit.slug, console))
        if hit.where != "title":
            line = Text(f"{place_label(hit.where)}: ", style=QUIET, overflow="fold")
            passage = highlighted(hit.text, hit.spans)
            passage.style = "default not dim"
            line.append_text(passage)
            parts.append(indented(line))
    parts += truncation_note(len(answer.hits), answer.total, "role", asked("search", answer.query))
    if answer.hits:
        best = answer.hits[0].slug
        parts += [Text(""), next_commands([(f"careers show {best}", "the first one at a glance")], console)]
    return parts
