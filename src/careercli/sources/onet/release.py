"""A release of the O*NET database, as a folder or a zip: its tables by our names, row by row, each checked.

Which release calls a table what, and its columns, stands in `layouts`. Errors name file and line, and a file that is
not laid out as its header says is not read any further.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from careercli import paths
from careercli.errors import CareersError
from careercli.sources.onet import layouts, table_text
from careercli.sources.onet.files import HINT, ReleaseFiles, TableFile, find
from careercli.sources.onet.layouts import Layout, Version
from careercli.text import abridged, natural_list

CODE = re.compile(r"[0-9]{2}-[0-9]{4}\.[0-9]{2}")
_VERSION = re.compile(r"O\*NET ([0-9]{1,3}\.[0-9]{1,2}) Database\s+(?:(\w+) )?((?:19|20)[0-9]{2}) Release")
_NAMED = re.compile(r"(?:db|onet)[-_]([0-9]{1,3})[-_]([0-9]{1,2})(?![0-9])", re.IGNORECASE)
_MISSING = frozenset({"n/a", "N/A", "NULL"})


class Release:
    """The tables of a release.

    `absent` says of files that were asked for and are not there, by their names, what the roles lack without them.
    `notes` say what else is unlike the newest release.
    """

    def __init__(self, path: Path) -> None:
        """Raises CareersError for a path that holds no text or csv release, or one that is older than can be read."""
        self.path = path
        self.files: ReleaseFiles = find(path)
        self.absent: dict[str, str] = {}
        self.notes: list[str] = list(self.files.notes)
        self._in_windows: list[str] = []
        self._last_text: tuple[str, str] = ("", "")
        self.number, self.month, self.year = self._version()
        if self.version and self.version < layouts.OLDEST:
            message = f"{paths.display(path)}: {self.name}; releases are read from {layouts.words(layouts.OLDEST)} on"
            raise CareersError(message, HINT)

    @property
    def name(self) -> str:
        """The release as it calls itself: O*NET 30.1 Database."""
        return f"O*NET {self.number} Database" if self.number else "O*NET Database"

    @property
    def version(self) -> Version | None:
        """The number of the release, as (30, 1); None if it says none."""
        whole, _, part = self.number.partition(".")
        return (int(whole), int(part)) if whole else None

    def rows(self, table: str, *columns: str) -> Iterator[tuple[str, list[str]]]:
        """The rows of a table: where each stands ("Skills.txt:12"), and its values in the order of `columns`.

        Table and columns have the names of `layouts`. What is missing (`n/a`, an empty cell, a column that came later)
        comes as an empty text. A table that is not there has no rows, and is named in `absent`.
        Raises CareersError with file and line for a column that is missing, a line that is too short or too long, a
        byte of no known encoding, or a character that a terminal would obey.
        """
        layout = self._layout(table)
        if layout is None:
            self._note_absent(table)
            return
        for name in layout.files:
            file = self._file(name)
            if file is None:
                others = natural_list([other for other in layout.files if other != name])
                self.absent[name] = (
                    f"{name} is not in this release: {layouts.TABLES[table].lacks} but those of {others}"
                )
                continue
            yield from self._rows_of(file, layout, columns)

    def by_occupation(self, table: str, *columns: str) -> Iterator[tuple[str, str, list[str]]]:
        """The rows of a table about occupations: where each stands, its O*NET-SOC code, its values; see `rows`.

        Raises CareersError for what is no such code, and what `rows` raises.
        """
        for where, (code, *values) in self.rows(table, "code", *columns):
            if not CODE.fullmatch(code):
                raise CareersError(f"{where}: {code[:40]!r} is not an O*NET-SOC code", "a code looks like 11-1011.00")
            yield where, code, values

    def closing_notes(self) -> list[str]:
        """What to know of the release when its tables are read: `notes`, encodings, and files that were not read."""
        notes = list(self.notes)
        if self._in_windows:
            names = abridged(self._in_windows, 5)
            notes.append(f"not UTF-8, and read as Windows-1252: {names}")
        unknown = [file.path.name for key, file in self.files.tables.items() if key not in layouts.KNOWN_FILES]
        if unknown:
            notes.append(f"not read, as no known table of O*NET: {abridged(unknown, 5)}")
        if unread := self._of_other_layouts():
            notes.append(f"not read, as they belong to another release: {abridged(unread, 5)}")
        return notes

    # Which layout

    def _layout(self, table: str) -> Layout | None:
        """The layout by which a table is read: one whose files are there, and whose columns, this release's own first.

        Where none has its columns there, the first: those are then told as missing.
        """
        there = [layout for layout in layouts.TABLES[table].layouts if any(map(self._file, layout.files))]
        version = self.version
        if version:
            there.sort(key=lambda layout: not layouts.in_range(layout, version))
        if len(there) < 2:
            return there[0] if there else None
        fitting = (layout for layout in there if not _missing_columns(layout, self._header(layout), layout.columns))
        return next(fitting, there[0])

    def _file(self, name: str) -> TableFile | None:
        return self.files.tables.get(layouts.key(name))

    def _header(self, layout: Layout) -> list[str]:
        """The header of the first file of a layout that is there."""
        for file in filter(None, map(self._file, layout.files)):
            for _, cells in table_text.rows(self._text(file), file.display_name, HINT):
                return cells
        return []

    def _of_other_layouts(self) -> list[str]:
        """The files that are there, but belong to another layout than that by which their table was read."""
        names: list[str] = []
        for table, entry in layouts.TABLES.items():
            layout = self._layout(table)
            others = [name for other in entry.layouts for name in other.files if layout and name not in layout.files]
            names += [name for name in others if self._file(name) and name not in names]
        return names

    def _note_absent(self, table: str) -> None:
        """Names a table that is not there by what its release would call it, once."""
        entry = layouts.TABLES[table]
        version = self.version or self._guessed_version()
        layout = next((layout for layout in entry.layouts if layouts.in_range(layout, version)), None)
        last = layout or entry.layouts[0]
        gone = "" if layout or last.until is None else f" (O*NET had it until {layouts.words(last.until)})"
        names = natural_list(list(last.files))
        verb = "are" if len(last.files) > 1 else "is"
        self.absent[names] = f"{names} {verb} not in this release{gone}: {entry.lacks}"

    def _guessed_version(self) -> Version:
        """About which release it is that does not say its number, by the tables that were renamed once."""
        last = [
            layout.until or layouts.NEWEST
            for entry in layouts.TABLES.values()
            for layout in entry.layouts
            if len({other.files for other in entry.layouts}) == len(entry.layouts) > 1
            and any(map(self._file, layout.files))
        ]
        return min(last, default=layouts.NEWEST)

    # Reading a file

    def _rows_of(self, file: TableFile, layout: Layout, columns: tuple[str, ...]) -> Iterator[tuple[str, list[str]]]:
        name = file.display_name
        lines = table_text.rows(self._text(file), name, HINT)
        _, header = next(lines, (1, [""]))
        positions = self._positions(file, layout, header, columns)
        only = (self._positions(file, layout, header, [layout.only[0]])[0], layout.only[1]) if layout.only else None
        width = len(header)
        for number, values in lines:
            if len(values) != width:
                if not any(values):
                    continue
                message = f"{name}:{number}: {len(values)} values, where the header names {width} columns"
                raise CareersError(message, "was the file cut short, or changed? " + HINT)
            if only and values[only[0]].strip() != only[1]:
                continue
            chosen = [values[position].strip() if position >= 0 else "" for position in positions]
            yield f"{name}:{number}", ["" if value in _MISSING else value for value in chosen]

    def _positions(self, file: TableFile, layout: Layout, header: list[str], columns: Sequence[str]) -> list[int]:
        """Where the columns stand in the header; -1 for one that this release does not have yet, or no longer.

        Raises CareersError for one that it should have, and for one that stands there twice.
        """
        keys = [layouts.key(name) for name in header]
        missing = _missing_columns(layout, header, columns)
        positions = []
        for column in columns:
            name = layout.columns[column]
            times = keys.count(layouts.key(name))
            if times > 1:
                raise CareersError(f"{file.display_name}:1: the column {name!r} stands there {times} times", HINT)
            if not times and column in layout.partly:
                span = layout.partly[column]
                if self.version and layouts.in_range(span, self.version):
                    missing.append(name)
                elif span.lacks:
                    self._note_column(file, name, layouts.words(span.since), span.lacks)
            positions.append(keys.index(layouts.key(name)) if times else -1)
        if missing:
            expected = _quoted([layout.columns[column] for column in columns])
            message = (
                f"{file.display_name}:1: there is no column {', '.join(map(repr, missing))}; "
                f"there are: {_quoted(header)}; expected: {expected}"
            )
            raise CareersError(message, "this release has another layout, or the file was changed: " + HINT)
        return positions

    def _note_column(self, file: TableFile, column: str, since: str, lacks: str) -> None:
        note = f"{file.path.name} has no column {column}, which releases from {since} on have: {lacks}"
        if note not in self.notes:
            self.notes.append(note)

    def _version(self) -> tuple[str, str, int | None]:
        """Number, month and year of the release, from its Read Me, or its folder's name."""
        read_me = self.files.tables.get("read_me")
        if read_me and (match := _VERSION.search(self._text(read_me)[:2_000])):
            return match[1], match[2] or "", int(match[3])
        place = f"{self.path.absolute()}/{self.files.folder}"
        if named := _NAMED.findall(place):
            return f"{int(named[-1][0])}.{int(named[-1][1])}", "", None
        return "", "", None

    def _text(self, file: TableFile) -> str:
        """The text of a file; that of the last one is kept, as its header is often looked at first."""
        if self._last_text[0] != file.display_name:
            text, encoding = table_text.decode(file.read(), file.display_name, HINT)
            self._last_text = (file.display_name, text)
            if encoding == table_text.WINDOWS and file.path.name not in self._in_windows:
                self._in_windows.append(file.path.name)
        return self._last_text[1]


def _missing_columns(layout: Layout, header: Sequence[str], columns: Iterable[str]) -> list[str]:
    """The columns wanted that the header lacks and every release of the layout has, by their names there."""
    known = set(map(layouts.key, header))
    required = [layout.columns[name] for name in columns if name not in layout.partly]
    return [name for name in required if layouts.key(name) not in known]


def _quoted(names: Sequence[str]) -> str:
    return ", ".join(repr(name[:40]) for name in names[:15])
