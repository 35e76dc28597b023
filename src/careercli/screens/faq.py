"""The screen of `careers faq`."""

from __future__ import annotations

from typing import Any

from rich.text import Text

from careercli import text
from careercli.screens.console import STRONG, Console, heading, paragraphs
from careercli.search.faq import FaqAnswer


def screen(answer: FaqAnswer, console: Console) -> list[Any]:
    """Questions, each with its answer."""
    if not answer.hits:
        return []
    aside = text.count(len(answer.hits), "question") + (f" that fit {answer.query!r}" if answer.query else "")
    parts: list[Any] = [heading(answer.title, aside)]
    for hit in answer.hits:
        parts += [Text(""), Text(hit.question, style=STRONG, overflow="fold"), *paragraphs([hit.answer], console)]
    return parts
