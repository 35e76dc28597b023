"""Markdown: a text with headings where the answer has one, a table otherwise."""

from __future__ import annotations

from careercli.formats.cells import cell_text
from careercli.table import Convertible, Table
from careercli.text import markdown_text, visible


def text(answer: Convertible) -> str:
    """The answer as Markdown; control and direction characters are written out."""
    return visible(answer.to_markdown())


def of_table(table: Table) -> str:
    """Header and rows as a table of Markdown."""
    lines: list[tuple[str, ...]] = [
        table.columns,
        tuple("---" for _ in table.columns),
        *(tuple(markdown_text(cell_text(cell)) for cell in row) for row in table.rows),
    ]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)
