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
    """Gives each long table of a screen its headings below it, where those above it scroll out of the window.

    Not where a table with the same headings follows.
    """
    tables = [(at, table) for at, part in enumerate(parts) if (table := _table_of(part)) is not None]
    for number, (at, table) in enumerate(tables):
        is_named_below = any(_names(other) == _names(table) for _, other in tables[number + 1 :])
        if not is_named_below and _is_longer(table, parts[at:], console):
            table.show_footer = True
            table.footer_style = table.header_style
            for column in table.columns:
                column.footer = column.header


def _table_of(part: Any) -> Table | None:
    """The table with headings that a part of a screen is, if it is one."""
    table = part.renderable if isinstance(part, Padding) else part
    return table if isinstance(table, Table) and table.show_header else None


def _names(table: Table) -> list[str]:
    """The headings but the first, which says what the rows are."""
    return [str(column.header) for column in table.columns[1:]]


def _is_longer(table: Table, parts: Sequence[Any], console: Console) -> bool:
    """Whether a table and what follows it take more lines than the window has; laid out only where rows do not tell."""
    room = console.height - PROMPT
    if table.row_count < LEAST_ROWS:
        return False
    return table.row_count >= room or len(console.rich.render_lines(Group(*parts), pad=False)) > room
