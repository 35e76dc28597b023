"""The screen of `careers faq`."""

from __future__ import annotations

from typing import Any

from rich.text import Text

from careercli import text
from careercli.screens.console import CLAIM, STRONG, WARN, Console, heading, indented, paragraphs
from careercli.search.faq import FaqAnswer


def screen(answer: FaqAnswer, console: Console) -> list[Any]:
    """Questions, each with its answer."""
    if not answer.hits:
        return []
    fits = "fits" if len(answer.hits) == 1 else "fit"
    aside = text.count(len(answer.hits), "question") + (f" that {fits} {answer.query!r}" if answer.query else "")
    parts: list[Any] = [heading(answer.title or "All roles", aside)]
    for hit in answer.hits:
        question = Text(hit.question, style=STRONG, overflow="fold")
        if not answer.slug:
            question.append(f"  {hit.title}", style=f"not bold {CLAIM}")
        marked = [indented(Text(mark, WARN, overflow="fold")) for mark in hit.out_of_date]
        parts += [Text(""), question, *paragraphs([hit.answer], console), *marked]
    return parts
