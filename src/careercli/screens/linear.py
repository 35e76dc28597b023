"""A screen as lines of words, for screen readers and braille displays (--plain): the same parts, but nothing drawn.

A table becomes a line a row, each value behind the name of its column. What is drawn gives way to its figures
(`console.Drawing`). This is the only place that knows how; a screen need not care.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from rich.console import Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from careercli.screens.console import Drawing
from careercli.screens.in_words import pair, sentence


def lines(parts: Iterable[Any]) -> Iterator[str]:
    """The lines of a screen's parts; never two empty ones in succession, none at either end.

    Raises TypeError for a part that is no text, padding, group or table.
    """
    waiting = begun = False
    for line in _all(parts):
        if not line:
            waiting = begun
            continue
        if waiting:
            yield ""
        waiting, begun = False, True
        yield line


def _all(parts: Iterable[Any]) -> Iterator[str]:
    for part in parts:
        yield from _lines(part)


def _lines(part: Any) -> Iterator[str]:
    if isinstance(part, Drawing):
        if part.words:
            yield sentence(part.words)
    elif isinstance(part, Text | str):
        text = part if isinstance(part, str) else part.plain
        yield from (sentence(line) for line in text.split("\n"))
    elif isinstance(part, Padding):
        yield from _lines(part.renderable)
    elif isinstance(part, Group):
        yield from _all(part.renderables)
    elif isinstance(part, Table):
        yield from _table(part)
    else:
        raise TypeError(f"{type(part).__name__} has no words")


def _table(table: Table) -> Iterator[str]:
    names = [" ".join(_words(column.header)) if table.show_header else "" for column in table.columns]
    for row in zip(*(column.cells for column in table.columns), strict=True):
        if any(names):
            yield from _named_row(names, [_words(cell) for cell in row])
        elif any(isinstance(cell, Group) for cell in row):  # parts of a screen that stood side by side
            for cell in row:
                yield from ("", *_lines(cell))
        else:
            yield from _row([words for cell in row if (words := _words(cell))])


def _words(cell: Any) -> list[str]:
    """The lines of a cell that say something."""
    return [line for line in _lines(cell) if line]


def _named_row(names: list[str], cells: list[list[str]]) -> Iterator[str]:
    """A row of a table with names over its columns: on one line, or on a line a cell where one has several."""
    first, *others = (pair(name, "; ".join(cell)) if cell else "" for name, cell in zip(names, cells, strict=True))
    if any(len(cell) > 1 for cell in cells):
        yield from filter(None, (first, *others))
        return
    # A row whose first column has no name is called by what stands there: "Median pay. Baker: $36,000; Cook: $35,000".
    end = "; " if names[0] else ". " if first and first[-1] not in ".?!:" else " "
    yield end.join(filter(None, (first, "; ".join(filter(None, others)))))


def _row(cells: list[list[str]]) -> Iterator[str]:
    """A row of which the first cell says what the others are."""
    if not cells:
        return
    (label, *more), *others = cells
    if more or not others:
        yield from (line for cell in cells for line in cell)
        return
    if len(others) == 1:
        yield pair(label, others[0][0])
        yield from others[0][1:]
    else:
        yield pair(label, ", ".join(line for cell in others for line in cell))
