"""What there is in place of something that no guide has told, for the screens of `tiers`, `day`, `check` and `faq`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rich.text import Text

from careercli.answers.instead import Instead
from careercli.screens.console import Console, bullets, dim, heading, next_commands


def screen(answers: Sequence[Instead], console: Console) -> list[Any]:
    """For each role: that it is not told, once; what there is; and where to look next."""
    parts: list[Any] = []
    for answer in answers:
        parts += [Text(""), heading(answer.title)] if len(answers) > 1 else []
        parts.append(dim(answer.sentence))
        if answer.lines:
            parts += [Text(""), heading(answer.heading), bullets(answer.lines, console)]
        parts += [dim(answer.note)] if answer.note else []
        if answer.others:
            parts += [Text(""), dim(answer.others)]
        parts += [Text(""), next_commands(answer.commands, console)]
    return parts
