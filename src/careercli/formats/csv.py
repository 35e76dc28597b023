"""CSV as RFC 4180 has it, with a header line. A cell that a spreadsheet would run gets an apostrophe in front."""

from __future__ import annotations

import csv
import io

from careercli.formats.cells import written
from careercli.table import Cell, Convertible

_RUN = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


def text(answer: Convertible) -> str:
    """Header and rows."""
    table = answer.to_table()
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(table.columns)
    writer.writerows([_safe(cell) for cell in row] for row in table.rows)
    return out.getvalue()


def _safe(cell: Cell) -> str:
    """Text that starts a formula is neutralised; a negative number stays a number."""
    shown = written(cell)
    return f"'{shown}" if isinstance(cell, str) and shown.startswith(_RUN) else shown
