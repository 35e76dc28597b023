"""One value of a table as text, the same in every format that has rows."""

from __future__ import annotations

from careercli.table import Cell
from careercli.text import visible


def cell_text(cell: Cell) -> str:
    """A cell on one line: empty for what is not recorded, true and false as JSON writes them, 60000.0 as 60000."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else str(cell)
    return visible(" ".join(str(cell).split()))
