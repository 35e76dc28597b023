"""The screen of `careers import` and `careers fetch`: what was done, and what to know about it."""

from __future__ import annotations

from typing import Any

from careercli.answers.report import Report
from careercli.screens.console import Console, bullets, facts, heading


def screen(answer: Report, console: Console) -> list[Any]:
    """The heading, the facts, and the notes as a list."""
    parts: list[Any] = [heading(answer.heading)]
    if answer.facts:
        parts.append(facts(answer.facts, console, by=2))
    if answer.notes:
        parts.append(bullets(answer.notes, console))
    return parts
