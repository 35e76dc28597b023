"""The screen of `careers validate`."""

from __future__ import annotations

from typing import Any

from rich.text import Text

from careercli import paths
from careercli.answers.validate import ValidationReport
from careercli.screens.console import BAD, QUIET, STRONG, WARN, Console, hung, indented


def screen(answer: ValidationReport, console: Console) -> list[Any]:
    """Each problem with its place first, so that a terminal can open it, and the hint under it."""
    parts: list[Any] = []
    for problem in answer.problems:
        line = Text(f"{paths.display(problem.file)}:{problem.line}:{problem.column} ", overflow="fold")
        line.append(problem.severity, style=BAD if problem.severity == "error" else WARN)
        line.append(f" {problem.path}:" if problem.path else ":", style=STRONG)
        line.append(f" {problem.message}")
        parts.append(hung(line, 2, console))
        if problem.hint:
            parts.append(indented(Text(problem.hint, style=QUIET, overflow="fold"), 4))
    return parts
