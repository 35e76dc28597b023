"""Only the slugs, one a line, to pipe into commands that take roles."""

from __future__ import annotations

from careercli.errors import UsageError
from careercli.table import Convertible


def text(answer: Convertible) -> str:
    """The slug of each row, each once. Raises UsageError if the answer has no slugs."""
    table = answer.to_table()
    if "slug" not in table.columns:
        raise UsageError("this answer has no roles to name", "use --format tsv, csv or json")
    column = table.columns.index("slug")
    return "".join(f"{slug}\n" for slug in dict.fromkeys(str(row[column]) for row in table.rows))
