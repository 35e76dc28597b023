"""The cells of an untrusted spreadsheet (xlsx), read by calamine, its sizes checked first.

calamine reads fast and expands no entity, but it trusts a file's word on sizes: it unpacks whatever a zip holds, sets
aside room for as many texts as the file says it has, copies a text that cells share for each of them, and lays a sheet
out as one full rectangle, so that a single cell in a far corner asks for more memory than there is. So each member is
unpacked here first, under a bound, and handed on in a fresh archive; and the counts and the places of cells that it
states, and the texts that they may show, are checked before calamine sees it.
"""

from __future__ import annotations

import contextlib
import io
import re
import zipfile
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from careercli import paths
from careercli.errors import CareersError
from careercli.sources.archive import open_archive

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
"""Bytes of text in a sheet if each cell showed the longest of the texts that cells share; BLS's have up to 27 MB."""

_CELL = re.compile(rb"<(?:[^\s<>/:]+:)?c(?=[\s/>])[^<>]*(?:[<>]|\Z)")
_SHARED = re.compile(rb"</?(?:[^\s<>/:]+:)?si(?=[\s/>])")
_PLACED = re.compile(rb'<c r="([A-Z]{1,3})([0-9]{1,7})"(?: [a-z]+="[^"&<>]*")* ?/?>')
_LARGE_COUNT = re.compile(rb"""ount\s*=(?!"[0-9]{1,7}")""")
_HINT = "is it the workbook as the Bureau of Labor Statistics publishes it?"


class Workbook:
    """The sheets of a workbook. Raises CareersError for a file that is none, is damaged, or is too large."""

    def __init__(self, path: Path) -> None:
        import python_calamine

        self.name = paths.display(path)
        safe = self._unpacked(path)
        with self._readable("not a workbook that can be read"):
            self.book = python_calamine.load_workbook(safe)
        self.sheets: list[str] = list(self.book.sheet_names)

    def rows(self, sheet: str) -> list[list[Cell]]:
        """The rows of a sheet from its first one on, numbers as numbers, an empty cell as an empty text."""
        with self._readable(f"sheet {sheet!a} cannot be read"):
            cells = self.book.get_sheet_by_name(sheet).to_python(skip_empty_area=False)
        return [[_cell(cell) for cell in row] for row in cells]

    def _unpacked(self, path: Path) -> io.BytesIO:
        """The workbook in a fresh archive that is no larger than it may be, its sheets no wider or longer."""
        fresh = io.BytesIO()
        remaining = MAX_UNPACKED
        try:
            if path.stat().st_size > MAX_FILE or not path.is_file():  # a pipe would be waited for without an end
                raise self._error(f"no ordinary file, or more than {MAX_FILE // 1_000_000} MB")
            with self._archive(self._inner(path)) as archive, zipfile.ZipFile(fresh, "w") as copy:
                members = archive.infolist()
                if len({member.filename for member in members}) < len(members):
                    raise self._error("two members of one name")
                cells, longest = 0, 0
                for member in members:
                    with archive.open(member) as file:
                        data = file.read(remaining + 1)
                    remaining -= len(data)
                    if remaining < 0:
                        raise self._error(f"unpacked, it has more than {MAX_UNPACKED // 1_000_000} MB")
                    if member.filename.endswith((".xml", ".rels")):  # the rest is pictures and printers' settings
                        self._check(member.filename, data)
                        cells = max(cells, self._count_cells(member.filename, data))
                        longest = max(longest, _longest_shared(data))
                        copy.writestr(member.filename, data)
                if cells * longest > MAX_TEXT:
                    raise self._error(f"{cells:,} cells may each show a text of {longest:,} bytes")
        except OSError as error:
            raise CareersError(f"{self.name}: cannot be read: {error.strerror or error}", "check the path") from None
        except CareersError:
            raise
        except Exception as error:  # zipfile lets zlib's, struct's and others' errors through
            raise self._error("not a workbook (xlsx), or damaged") from error
        fresh.seek(0)
        return fresh

    def _check(self, name: str, data: bytes) -> None:
        """Raises CareersError for a member that calamine might not read safely."""
        if re.search(rb"<!(?!--|\[CDATA\[)", data):
            raise self._error(f"{name!a} declares entities or a document type; a workbook has no use for them")
        if b"\0" in data:
            raise self._error(f"{name!a} is not UTF-8")
        if match := _LARGE_COUNT.search(data):
            excerpt = data[match.start() - 10 : match.end() + 20].decode("latin-1")
            raise self._error(f"{name!a} has an unusual count: {excerpt!a}")

    def _count_cells(self, name: str, data: bytes) -> int:
        """The cells of a member; any of them may be called a sheet. Raises CareersError for one in an unusual place."""
        count = 0
        for cell in _CELL.finditer(data):
            count += 1
            place = _PLACED.fullmatch(cell.group())
            if place is None or int(place[2]) > MAX_ROWS or _column(place[1]) > MAX_COLUMNS:
                raise self._error(f"{name!a} has a cell in an unusual place: {cell.group()[:60].decode('latin-1')!a}")
            if count > MAX_CELLS:
                raise self._error(f"{name!a} has more than {MAX_CELLS:,} cells")
        return count

    def _archive(self, file: Path | io.BytesIO) -> zipfile.ZipFile:
        return open_archive(file, self.name, MAX_MEMBERS, _HINT)

    def _inner(self, path: Path) -> Path | io.BytesIO:
        """The workbook itself, or the single workbook inside the zip in which BLS publishes it."""
        with self._archive(path) as archive:
            names = archive.namelist()
            inside = [name for name in names if name.lower().endswith(".xlsx")]
            if "xl/workbook.xml" in names or len(inside) != 1:
                return path
            with archive.open(inside[0]) as file:
                return io.BytesIO(file.read(MAX_FILE))

    @contextlib.contextmanager
    def _readable(self, message: str) -> Iterator[None]:
        """A Rust library's errors, and its panics, which are not even Exceptions, as one that a person can act on."""
        try:
            yield
        except BaseException as error:
            if not isinstance(error, Exception) and type(error).__name__ != "PanicException":
                raise
            raise self._error(message) from error

    def _error(self, message: str) -> CareersError:
        return CareersError(f"{self.name}: {message}", _HINT)


def _longest_shared(data: bytes) -> int:
    """The bytes of the longest of the texts that cells share, at most: from one tag of such a text to the next."""
    places = [match.start() for match in _SHARED.finditer(data)]
    return max((behind - place for place, behind in pairwise([*places, len(data)])), default=0) if places else 0


def _column(letters: bytes) -> int:
    """The number of a column, from 1 for A."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _cell(value: object) -> Cell:
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, int | float):
        return float(value)
    return str(value)
