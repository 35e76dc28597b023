"""Tab-separated values with a header line. No quoting: a cell holds no tab and no line end."""

from __future__ import annotations

from careercli.formats.cells import cell_text
from careercli.table import Convertible


def text(answer: Convertible) -> str:
    """Header and rows."""
    table = answer.to_table()
    return "".join("\t".join(row) + "\n" for row in [table.columns, *(map(cell_text, row) for row in table.rows)])


def rows_only(answer: Convertible) -> str:
    """Rows without the header: what a pipe gets when no format is asked for."""
    return "".join("\t".join(map(cell_text, row)) + "\n" for row in answer.to_table().rows)
