"""A table as HTML for notebooks: nothing but the table, all text escaped."""

from __future__ import annotations

import html
from collections.abc import Iterable

from careercli.formats.cells import cell_text
from careercli.table import Table


def of_table(table: Table) -> str:
    """Header and rows as one HTML table."""
    lines = ["<table>", f"<thead><tr>{_cells('th', table.columns)}</tr></thead>", "<tbody>"]
    lines += [f"<tr>{_cells('td', map(cell_text, row))}</tr>" for row in table.rows]
    return "\n".join([*lines, "</tbody>", "</table>"])


def _cells(element: str, texts: Iterable[str]) -> str:
    return "".join(f"<{element}>{html.escape(text)}</{element}>" for text in texts)
