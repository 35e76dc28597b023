"""What every answer can be turned into: a document for JSON, and a table for the formats that have rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

Cell = str | int | float | bool | None


@dataclass(frozen=True)
class Table:
    """Rows under named columns. A cell is a plain value; money and percentages are numbers."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


class Answer(Protocol):
    """A result of a question. Formats turn it into text, screens draw it."""

    def to_dict(self) -> Any:
        """The answer as JSON prints it: objects, arrays, text, numbers, true, false and null."""
        ...

    def to_table(self) -> Table:
        """The answer as rows."""
        ...
