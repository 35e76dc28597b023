"""What a text is that is no guide, though it has a guide's words in it: a table."""

from __future__ import annotations

import csv
from itertools import islice

MOST_LINES = 500
"""Lines of a text that are looked at."""


def table_shape(text: str) -> str:
    """How a text is laid out that is a table, as "CSV, 4 columns"; "" for any other text.

    Each row of a table has as many cells as its first one, or one more or less; at least three.
    """
    lines = list(islice((line for line in text[:200_000].splitlines(keepends=True) if line.strip()), MOST_LINES))
    for sign, name in ((",", "CSV"), (";", "CSV with semicolons"), ("\t", "separated by tabs")):
        if not lines or lines[0].count(sign) < 2:
            continue
        try:
            widths = [len(row) for row in csv.reader(lines, delimiter=sign)]
        except csv.Error:
            continue
        if len(widths) > 1 and all(width >= 3 and abs(width - widths[0]) <= 1 for width in widths[:-1]):
            return f"{name}, {widths[0]} columns"
    return ""
