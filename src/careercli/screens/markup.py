"""Text that Rich is to draw as it is written."""

from __future__ import annotations

from rich.markup import escape


def no_markup(text: str) -> str:
    """A text in which no square brackets are markup of Rich's, for what reads texts as such."""
    return escape(text)
