"""The names of a table's columns once more below it, where the table is longer than the window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from rich.console import Group
from rich.padding import Padding
from rich.table import Table

if TYPE_CHECKING:
    from careercli.screens.console import Console

LEAST_ROWS = 8
"""A table of fewer is read without its headings near."""
PROMPT = 1
"""The line of the window that is not the screen's."""


def repeat(parts: Sequence[Any], console: Console) -> None:
    """Gives each long table of a screen its headings below it, where those above it scroll out of the window."""
    for at, part in enumerate(parts):
        table = part.renderable if isinstance(part, Padding) else part
        if isinstance(table, Table) and table.show_header and _is_longer(table, parts[at:], console):
            table.show_footer = True
            table.footer_style = table.header_style
            for column in table.columns:
                column.footer = column.header


def _is_longer(table: Table, parts: Sequence[Any], console: Console) -> bool:
    """Whether a table and what follows it take more lines than the window has; laid out only where rows do not tell."""
    room = console.height - PROMPT
    if table.row_count < LEAST_ROWS:
        return False
    return table.row_count >= room or len(console.rich.render_lines(Group(*parts), pad=False)) > room
