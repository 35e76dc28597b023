"""The screen of `careers validate`."""

from __future__ import annotations

from typing import Any

from rich.text import Text

from careercli import paths
from careercli.answers.validate import Checked
from careercli.screens.console import BAD, QUIET, STRONG, WARN, Look, indented


def screen(answer: Checked, look: Look) -> list[Any]:
    """Each problem with its place first, so that a terminal can open it, and the hint under it."""
    parts: list[Any] = []
    for one in answer.problems:
        line = Text(f"{paths.shown(one.file)}:{one.line}:{one.column} ", overflow="fold")
        line.append(one.severity, style=BAD if one.severity == "error" else WARN)
        line.append(f" {one.path}:" if one.path else ":", style=STRONG)
        line.append(f" {one.message}")
        parts.append(line)
        if one.hint:
            parts.append(indented(Text(one.hint, style=QUIET, overflow="fold"), 4))
    return parts
