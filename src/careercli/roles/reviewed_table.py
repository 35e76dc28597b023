"""Tables of data that people review by hand: how they are read, and how an occupation finds its entry in one.

The first column is a title, or a code: O*NET-SOC (53-3032.00), SOC (29-1141), or the beginning of codes (29-12).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from careercli import paths
from careercli.errors import CareersError

T = TypeVar("T")
HINT = "fix the line, or install the program again"


def read_entries(file: Path, columns: tuple[str, ...], entry: Callable[..., T]) -> dict[str, T]:
    """The entries of a table by their first cells. `entry` gets those behind it; it raises ValueError for bad ones.

    Raises CareersError, with the line, for a table that is damaged or not there.
    """
    entries: dict[str, T] = {}

    def add(code: str, *cells: str) -> None:
        if code in entries:
            raise ValueError(f"{code} has an entry already")
        entries[code] = entry(*cells)

    read_lines(file, columns, add)
    return entries


def read_lines(
    file: Path, columns: tuple[str, ...], line: Callable[..., None], wanted: Callable[[str], bool] | None = None
) -> None:
    """Gives the cells of each line of a table to `line`, which raises ValueError for bad ones.

    Lines that are not `wanted` are not looked at. Raises CareersError, with the line, for a table that is damaged or
    not there.
    """
    for number, text in enumerate(_text(file, columns).split("\n")[1:], start=2):
        if text and (wanted is None or wanted(text)):
            try:
                line(*_cells(text, columns))
            except ValueError as error:
                raise CareersError(f"{paths.display(file)}, line {number}: {error}", HINT) from error


class Lines:
    """A table of which single lines are read. Raises CareersError for one that is not there or has other columns."""

    def __init__(self, file: Path, columns: tuple[str, ...]) -> None:
        self._file, self._columns = file, columns
        self._text = _text(file, columns)
        self._asked = 0
        self._starts: dict[str, int] | None = None

    def of(self, first: str, entry: Callable[..., T]) -> T | None:
        """The entry of the line that begins with a cell, as in `read_entries`; None if there is no such line."""
        at = self._start(first)
        if at < 0:
            return None
        try:
            _first, *cells = _cells(self._text[at + 1 :].partition("\n")[0], self._columns)
            return entry(*cells)
        except ValueError as error:
            number = self._text.count("\n", 0, at) + 2
            raise CareersError(f"{paths.display(self._file)}, line {number}: {error}", HINT) from error

    def _start(self, first: str) -> int:
        """Where the line before that of a cell ends; -1 without one. Who asks often gets every line's place at once."""
        self._asked += 1
        if self._starts is None and self._asked > _ASKED_OFTEN:
            self._starts = {match[1]: match.start() for match in reversed(list(_FIRST_CELL.finditer(self._text)))}
        return self._text.find(f"\n{first}\t") if self._starts is None else self._starts.get(first, -1)


_ASKED_OFTEN = 10
_FIRST_CELL = re.compile(r"\n([^\t\n]*)\t")


def _text(file: Path, columns: tuple[str, ...]) -> str:
    """What a table holds, with the line of its columns, if these are the right ones."""
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise CareersError(f"{paths.display(file)}: cannot be read: {error}", HINT) from error
    if text.partition("\n")[0] != "\t".join(columns):
        raise CareersError(f"{paths.display(file)}, line 1: the columns are not {', '.join(columns)}", HINT)
    return text


def _cells(text: str, columns: tuple[str, ...]) -> list[str]:
    cells = text.split("\t")
    if len(cells) != len(columns):
        raise ValueError(f"{len(cells)} cells, not {len(columns)}: a tab stands between two, none in a cell")
    return cells


def year_of(cell: str) -> int:
    """The year of a source. Raises ValueError for a cell that is none."""
    if not (cell.isascii() and cell.isdigit()):
        raise ValueError(f'the year is "{cell}", not a number')
    return int(cell)


def most_specific(entries: Mapping[str, T], code: str) -> T | None:
    """The entry for an O*NET-SOC or SOC code that is most specific, or None.

    That is the one for the code itself, then for its SOC code, then for the longest beginning. To O*NET, 39-9011.00 is
    39-9011 without its specialities, so that its entry also answers for the SOC code.
    """
    if code in entries:
        return entries[code]
    if (whole := f"{code}.00") in entries:
        return entries[whole]
    for length in range(len(code) - 1, 0, -1):  # a loop: every role of a list asks
        if (beginning := code[:length]) in entries:
            return entries[beginning]
    return None
