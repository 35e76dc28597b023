"""The screen of `careers search`."""

from __future__ import annotations

from typing import Any

from rich.text import Text

from careercli.screens.console import QUIET, Look, commands, cut, heading, indented, marked
from careercli.search.roles import RoleHits
from careercli.text import place


def screen(answer: RoleHits, look: Look) -> list[Any]:
    """Each role with the line that matched, the words marked."""
    parts: list[Any] = []
    for hit in answer.hits:
        parts.append(heading(hit.title, hit.slug))
        if hit.where != "title":
            line = Text(f"{place(hit.where)}: ", style=QUIET, overflow="fold")
            shown = marked(hit.text, hit.spans)
            shown.style = "default not dim"
            line.append_text(shown)
            parts.append(indented(line))
    parts += cut(len(answer.hits), answer.total, "role")
    if answer.hits:
        parts += [Text(""), commands([(f"careers show {answer.hits[0].slug}", "the first of them at a glance")], look)]
    return parts
