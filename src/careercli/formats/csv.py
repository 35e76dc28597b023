"""CSV as RFC 4180 has it, with a header line. A cell that a spreadsheet would run gets an apostrophe in front."""

from __future__ import annotations

import csv
import io

from careercli.formats.cells import cell_text
from careercli.table import Cell, Convertible

_FORMULA_STARTS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


def text(answer: Convertible) -> str:
    """Header and rows."""
    table = answer.to_table()
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(table.columns)
    writer.writerows([_safe(cell) for cell in row] for row in table.rows)
    return out.getvalue()


def _safe(cell: Cell) -> str:
    """A cell's text; with an apostrophe in front if it would start a formula. A negative number stays a number."""
    value = cell_text(cell)
    return guarded(value) if isinstance(cell, str) else value


def guarded(text: str) -> str:
    """A text with an apostrophe in front if a spreadsheet would take it for a formula."""
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text
