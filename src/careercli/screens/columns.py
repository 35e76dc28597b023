"""How wide the columns of a table are: as wide as saves lines, and never so narrow that a word is broken."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from rich.table import Table

from careercli.screens.console import Console
from careercli.screens.line_breaks import whole_figures

BETWEEN = 2
"""Columns of the screen between two of a table."""


def keep_words(table: Table, console: Console) -> bool:
    """Gives each column room for its longest word; False, and nothing done, where there is none.

    Rich makes the widest columns narrower until a table fits, in the middle of a word if need be. What room there is
    beside goes where it saves most lines; what saves none is not used.
    """
    columns = [[_words(str(text)) for text in (column.header, *column.cells)] for column in table.columns]
    widths = [max((max(words, default=0) for words in column), default=0) for column in columns]
    room = console.width - BETWEEN * len(widths) - sum(widths)
    if room < 0:
        return False
    wanted = [_lines_by_width(column, width, room) for column, width in zip(columns, widths, strict=True)]
    extra = [0] * len(widths)
    while steps := [step for at, lines in enumerate(wanted) if (step := _step(lines, at, extra[at], room))]:
        _gain, at, more = max(steps)
        extra[at] += more
        room -= more
    for column, width, more in zip(table.columns, widths, extra, strict=True):
        column.width = width + more
    return True


def _words(text: str) -> list[int]:
    """How wide each word of a cell is; one that stays with the word before it is part of that."""
    return [cell_len(word) for word in whole_figures(text).split()]


def _lines_by_width(cells: Sequence[Sequence[int]], least: int, room: int) -> list[int]:
    """The lines that the cells of a column take, with no further room, with one column of it, and so on."""
    return [sum(_lines(words, least + more) for words in cells) for more in range(room + 1)]


def _lines(words: Sequence[int], width: int) -> int:
    lines, used = 1, 0
    for word in words:
        if used and used + 1 + word > width:
            lines, used = lines + 1, word
        else:
            used += word + bool(used)
    return lines


def _step(lines: Sequence[int], at: int, extra: int, room: int) -> tuple[float, int, int] | None:
    """How many lines a column saves for each further column of the screen, which it is, and how much it takes."""
    steps = [
        ((lines[extra] - lines[extra + more]) / more, at, more)
        for more in range(1, min(room, len(lines) - 1 - extra) + 1)
        if lines[extra + more] < lines[extra]
    ]
    return max(steps, default=None)
