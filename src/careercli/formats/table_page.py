"""A table as a page: what an answer without sections of its own is written as."""

from __future__ import annotations

from careercli.formats.cells import cell_text
from careercli.page import Grid, Page, Section
from careercli.table import Table
from careercli.text import heading


def of_table(name: str, table: Table) -> Page:
    """A page named as an answer is, as `list_in_place`, with its rows."""
    numeric = frozenset(
        number for number in range(1, len(table.columns)) if _is_numeric([row[number] for row in table.rows])
    )
    rows = tuple(tuple(map(cell_text, row)) for row in table.rows)
    title = heading(name)
    grid = Grid(title, tuple(map(heading, table.columns)), rows, numeric)
    return Page(title, (Section("All rows", (grid,)),))


def _is_numeric(cells: list[object]) -> bool:
    """Whether a column holds numbers and nothing else."""
    known = [cell for cell in cells if cell is not None]
    return bool(known) and all(isinstance(cell, int | float) and not isinstance(cell, bool) for cell in known)
