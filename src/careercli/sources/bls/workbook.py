"""The cells of an untrusted spreadsheet (xlsx), read by calamine, its sizes checked first.

calamine reads fast and expands no entity, but it trusts a file's word on sizes: it unpacks whatever a zip holds, sets
aside room for as many texts as the file says it has, copies a text that cells share for each of them, and lays a sheet
out as one full rectangle, so that a single cell in a far corner asks for more memory than there is. So each member is
unpacked here first, under a bound, and handed on in a fresh archive; and the counts and the places of cells that it
states, and the texts that they may show, are checked before calamine sees it.
"""

from __future__ import annotations

import contextlib
import functools
import io
import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise, zip_longest
from pathlib import Path
from typing import TYPE_CHECKING

from careercli import paths
from careercli.errors import CareersError
from careercli.sources.archive import open_archive
from careercli.text import abridged

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

Cell = str | float
MAX_FILE = 50_000_000
MAX_UNPACKED = 50_000_000
"""BLS's workbooks have up to 3 MB."""
MAX_MEMBERS = 2_000
MAX_ROWS, MAX_COLUMNS = 20_000, 100
"""BLS's largest sheet has 1,403 rows and 32 columns."""
MAX_CELLS = 500_000
"""In a sheet; BLS's have up to 45,000."""
MAX_TEXT = 200_000_000
"""Bytes of the texts that the cells of a sheet share, each counted as often as it is shown."""
AREAS = 16
"""How many times as large a workbook by state or area may be: that of all metropolitan areas has 150,000 rows."""

_SHARED = re.compile(rb"</?(?:[^\s<>/:]+:)?si(?=[\s/>])")
_CELL = re.compile(
    rb'<c r="([A-Z]{1,3})([0-9]{1,7})"(?: [a-z]+="[^"&<>]*")* ?/?>'
    rb"|<(?:[^\s<>/:]+:)?c(?=[\s/>])[^<>]*(?:[<>]|\Z)"
)
"""The tag of a cell: as it is usual, with its column and row, or in any other way."""
_LARGE_COUNT = re.compile(rb"""ount\s*=(?!"[0-9]{1,7}")""")
_SHOWN = re.compile(rb't="s"(?: [a-z]+="[^"&<>]*")*><v>([0-9]{1,7})</v>')
_LARGE = 10_000_000
"""Bytes of a member above which its copy is packed, so that the copy takes little room."""
_OLD_KIND = b"\xd0\xcf\x11\xe0"
_OLD_KIND_WORDS = "not a workbook (xlsx), but one of the old kind (xls)"
_OLD_KIND_HINT = (
    "BLS's can be read from the wage survey of May 2019 and the projections 2019-29 on; save others as xlsx"
)
_LARGER_HINT = (
    "is it the national workbook? Those by state and area are larger, and are taken with `careers import bls --places`"
)
_HINT = "is it the workbook as the Bureau of Labor Statistics publishes it?"


class Workbook:
    """The sheets of a workbook. Raises CareersError for a file that is none, is damaged, or is too large.

    `times` is how many times as large as a national one it may be.
    """

    def __init__(self, path: Path, times: int = 1) -> None:
        import python_calamine

        self.name = paths.display(path)
        self._times = times
        self._longest: tuple[str, CalamineSheet] | None = None
        safe = self._unpacked(path)
        with self._readable("not a workbook that can be read"):
            self.book = python_calamine.load_workbook(safe)
        self.sheets: list[str] = list(self.book.sheet_names)

    def rows(self, sheet: str) -> list[list[Cell]]:
        """The rows of a sheet from its first one on, numbers as numbers, an empty cell as an empty text."""
        return list(self.iter_rows(sheet))

    def iter_rows(self, sheet: str) -> Iterator[list[Cell]]:
        """The rows of a sheet as `rows` has them, each made when it is asked for."""
        with self._readable(f"sheet {sheet!r} cannot be read"):
            opened = self._open(sheet)
            top, left = opened.start or (0, 0)
            rows = iter(opened.iter_rows()) if opened.start else iter(())
        yield from ([] for _ in range(top))
        while True:
            with self._readable(f"sheet {sheet!r} cannot be read"):
                row = next(rows, None)
            if row is None:
                return
            yield [*[""] * left, *map(_cell, row)]

    def _open(self, sheet: str) -> CalamineSheet:
        """A sheet, laid out by calamine; the longest of those opened is kept, as that takes a while."""
        if self._longest is not None and self._longest[0] == sheet:
            return self._longest[1]
        opened = self.book.get_sheet_by_name(sheet)
        if self._longest is None or opened.height > self._longest[1].height:
            self._longest = (sheet, opened)
        return opened

    def _unpacked(self, path: Path) -> io.BytesIO:
        """The workbook in a fresh archive that is no larger than it may be, its sheets no wider or longer."""
        fresh = io.BytesIO()
        most = MAX_FILE * min(self._times, 2)
        try:
            if path.stat().st_size > most or not path.is_file():  # a pipe would be waited for without an end
                raise self._error(f"no ordinary file, or more than {most // 1_000_000} MB")
            with path.open("rb") as start:
                if start.read(4) == _OLD_KIND:
                    raise self._error(_OLD_KIND_WORDS, _OLD_KIND_HINT)
            with self._archive(self._inner(path)) as archive, zipfile.ZipFile(fresh, "w") as copy:
                self._copy(archive, copy)
        except OSError as error:
            raise CareersError(f"{self.name}: cannot be read: {error.strerror or error}", "check the path") from None
        except CareersError:
            raise
        except Exception as error:  # zipfile lets zlib's, struct's and others' errors through
            raise self._error("not a workbook (xlsx), or damaged") from error
        fresh.seek(0)
        return fresh

    def _copy(self, archive: zipfile.ZipFile, copy: zipfile.ZipFile) -> None:
        """Copies the members that count, each under the bounds. Raises CareersError for one that is beyond them."""
        remaining = MAX_UNPACKED * self._times
        members = archive.infolist()
        if len({member.filename for member in members}) < len(members):
            raise self._error("two members of one name")
        shared: list[int] = []
        cells = {}
        for member in members:
            with archive.open(member) as file:
                data = file.read(remaining + 1)
            remaining -= len(data)
            if remaining < 0:
                raise self._too_large(f"unpacked, it has more than {MAX_UNPACKED * self._times // 1_000_000} MB")
            if member.filename.endswith((".xml", ".rels")):  # the rest is pictures and printers' settings
                self._check(member.filename, data)
                cells[member.filename] = self._count_cells(member.filename, data)
                lengths = _shared_lengths(data)
                shared = [max(pair) for pair in zip_longest(shared, lengths, fillvalue=0)] if shared else lengths
                large = len(data) > _LARGE
                copy.writestr(member.filename, data, zipfile.ZIP_DEFLATED if large else None, 1 if large else None)
        longest = max(shared, default=0)
        for name, count in cells.items():
            if count * longest > MAX_TEXT and _shown(archive.read(name), shared, count) > MAX_TEXT:
                raise self._error(f"{count:,} cells may each show a text of {longest:,} bytes")

    def _check(self, name: str, data: bytes) -> None:
        """Raises CareersError for a member that calamine might not read safely."""
        if re.search(rb"<!(?!--|\[CDATA\[)", data):
            raise self._error(f"{name!r} declares entities or a document type; a workbook has no use for them")
        if b"\0" in data:
            raise self._error(f"{name!r} is not UTF-8")
        if match := _LARGE_COUNT.search(data):
            excerpt = data[match.start() - 10 : match.end() + 20].decode("latin-1")
            raise self._error(f"{name!r} has an unusual count: {excerpt!r}")

    def _count_cells(self, name: str, data: bytes) -> int:
        """The cells of a member; any of them may be called a sheet. Raises CareersError for one in an unusual place."""
        count, rows, columns = 0, MAX_ROWS * self._times, _columns_known()
        most = MAX_CELLS * self._times
        for cell in _CELL.finditer(data):
            count += 1
            if cell[1] not in columns or int(cell[2]) > rows:
                message = f"{name!r} has a cell in an unusual place: {cell[0][:60].decode('latin-1')!r}"
                raise self._error(message) if cell[1] is None else self._too_large(message)
            if count > most:
                raise self._too_large(f"{name!r} has more than {most:,} cells")
        return count

    def _archive(self, file: Path | io.BytesIO) -> zipfile.ZipFile:
        return open_archive(file, self.name, MAX_MEMBERS, _HINT)

    def _inner(self, path: Path) -> Path | io.BytesIO:
        """The workbook itself, or the single workbook inside the zip in which BLS publishes it."""
        with self._archive(path) as archive:
            names = archive.namelist()
            inside = [name for name in names if name.lower().endswith(".xlsx") and not name.startswith("__MACOSX/")]
            if "xl/workbook.xml" in names:
                return path
            if len(inside) > 1:
                listed = abridged([Path(name).name for name in inside], 5)
                raise self._error(f"a zip of {len(inside)} workbooks: {listed}", "unpack it, and name the one to read")
            if not inside and any(name.lower().endswith(".xls") for name in names):
                raise self._error(_OLD_KIND_WORDS, _OLD_KIND_HINT)
            if not inside:
                return path
            with archive.open(inside[0]) as file:
                return io.BytesIO(file.read(MAX_FILE * min(self._times, 2)))

    @contextlib.contextmanager
    def _readable(self, message: str) -> Iterator[None]:
        """A Rust library's errors, and its panics, which are not even Exceptions, as one that a person can act on."""
        try:
            yield
        except BaseException as error:
            if not isinstance(error, Exception) and type(error).__name__ != "PanicException":
                raise
            raise self._error(message) from error

    def _error(self, message: str, hint: str = "") -> CareersError:
        return CareersError(f"{self.name}: {message}", hint or _HINT)

    def _too_large(self, message: str) -> CareersError:
        """The error for a workbook beyond the bounds: by state, area or detailed industry they are larger."""
        return self._error(message, "" if self._times > 1 else _LARGER_HINT)


def _shared_lengths(data: bytes) -> list[int]:
    """The bytes of each of the texts that cells share, at most: from its tag to the next such one.

    Such a tag comes in pairs, and only where it does are the lengths in the order in which cells name them.
    """
    places = [match.start() for match in _SHARED.finditer(data)]
    lengths = [behind - place for place, behind in pairwise([*places, len(data)])]
    paired = len(places) % 2 == 0 and all(data[place + 1] != 47 for place in places[::2])
    paired = paired and all(data[place + 1] == 47 for place in places[1::2])
    return lengths[::2] if paired else [max(lengths)] * len(lengths) if lengths else []


def _shown(data: bytes, shared: list[int], cells: int) -> int:
    """The bytes of text that the cells of a sheet show, at most: one that names no text counts as the longest."""
    numbers = Counter(match[1] for match in _SHOWN.finditer(data))
    known = {int(number): times for number, times in numbers.items() if int(number) < len(shared)}
    others = max(0, min(cells, data.count(b't="s"')) - sum(known.values()))
    return sum(shared[number] * times for number, times in known.items()) + others * max(shared)


@functools.cache
def _columns_known() -> frozenset[bytes]:
    """The letters of the columns that a sheet may have."""
    letters = [bytes([65 + at]) for at in range(26)]
    names = [*letters, *(first + second for first in letters for second in letters)]
    return frozenset(names[:MAX_COLUMNS])


def _cell(value: object) -> Cell:
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, int | float):
        return float(value)
    return str(value)
