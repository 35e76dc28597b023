"""Markdown: a text with headings where the answer has one, a table otherwise."""

from __future__ import annotations

from careercli.answer import Answer
from careercli.formats.cells import written
from careercli.text import markdown_text, visible


def text(answer: Answer) -> str:
    """The answer as Markdown."""
    own = getattr(answer, "to_markdown", None)
    if own is not None:
        return visible(str(own()))
    table = answer.to_table()
    lines: list[tuple[str, ...]] = [
        table.columns,
        tuple("---" for _ in table.columns),
        *(tuple(markdown_text(written(cell)) for cell in row) for row in table.rows),
    ]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)
