"""A release of the O*NET database in its text layout, as a folder or a zip: its tables, row by row, each checked.

A table is a text file: tab-separated, no quoting, one header line, `n/a` for what is missing. Errors name file and
line, and a file that is not laid out as its header says is not read any further.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

from careercli import paths
from careercli.errors import CareersError
from careercli.roles import yaml_reader
from careercli.sources.archive import open_archive

OCCUPATIONS = "Occupation Data.txt"
READ_ME = "Read Me.txt"
MAX_ZIP = 100_000_000
MAX_TABLE = 50_000_000
MAX_MEMBERS = 10_000
CODE = re.compile(r"[0-9]{2}-[0-9]{4}\.[0-9]{2}")
_VERSION = re.compile(r"O\*NET ([0-9]{1,3}\.[0-9]{1,2}) Database\s+(?:(\w+) )?((?:19|20)[0-9]{2}) Release")
_HINT = "take the text release from https://www.onetcenter.org/database.html as it is, or `careers fetch onet`"


class Release:
    """The tables of a release. `missing` names the tables that were asked for and are not there."""

    def __init__(self, path: Path) -> None:
        """Raises CareersError if the path is neither a folder nor a zip that holds `Occupation Data.txt`."""
        self.path = path
        self.files = _text_files(path)
        self.missing: list[str] = []
        if OCCUPATIONS not in self.files:
            raise CareersError(
                f"{paths.display(path)}: there is no {OCCUPATIONS}, so this is no release of O*NET", _HINT
            )
        self.number, self.month, self.year = self._version()

    @property
    def name(self) -> str:
        """The release as it calls itself: O*NET 30.1 Database."""
        return f"O*NET {self.number} Database" if self.number else "O*NET Database"

    def rows(self, file: str, *columns: str) -> Iterator[tuple[str, list[str]]]:
        """The rows of a table: where each stands ("Skills.txt:12"), and its values in the order of `columns`.

        `n/a` comes as an empty text. A table that is not there has no rows, and is named in `missing`.
        Raises CareersError with file and line for a column that is missing, a line that is too short or too long, a
        byte that is not UTF-8, or a character that a terminal would obey.
        """
        if file not in self.files:
            if file not in self.missing:
                self.missing.append(file)
            return
        table = self._display_name(file)
        lines = self._text(file).split("\n")
        header = lines[0].rstrip("\r").split("\t")
        if missing := [name for name in columns if name not in header]:
            message = f"{table}:1: there is no column {', '.join(map(repr, missing))}; there are: {_quoted(header)}"
            raise CareersError(message, "this release has another layout, or the file was changed: " + _HINT)
        positions = [header.index(name) for name in columns]
        for number, line in enumerate(lines[1:], start=2):
            values = line.rstrip("\r").split("\t")
            if len(values) != len(header):
                if not line.strip("\r"):
                    continue
                message = f"{table}:{number}: {len(values)} values, where the header names {len(header)} columns"
                raise CareersError(message, "was the file cut short, or changed? " + _HINT)
            chosen = [values[position].strip() for position in positions]
            yield f"{table}:{number}", ["" if value == "n/a" else value for value in chosen]

    def by_occupation(self, file: str, *columns: str) -> Iterator[tuple[str, str, list[str]]]:
        """The rows of a table about occupations: where each stands, its O*NET-SOC code, its values; see `rows`.

        Raises CareersError for what is no such code, and what `rows` raises.
        """
        for where, (code, *values) in self.rows(file, "O*NET-SOC Code", *columns):
            if not CODE.fullmatch(code):
                raise CareersError(f"{where}: {code[:40]!a} is not an O*NET-SOC code", "a code looks like 11-1011.00")
            yield where, code, values

    def _version(self) -> tuple[str, str, int | None]:
        """Number, month and year of the release, from its Read Me, or its folder's name."""
        if READ_ME in self.files and (match := _VERSION.search(self._text(READ_ME)[:2_000])):
            return match[1], match[2] or "", int(match[3])
        if named := re.search(r"db_([0-9]{1,3})_([0-9]{1,2})_text", str(self.path.absolute())):
            return f"{named[1]}.{named[2]}", "", None
        return "", "", None

    def _display_name(self, file: str) -> str:
        return f"{paths.display(self.path)}: {file}" if self.path.is_file() else paths.display(self.path / file)

    def _text(self, file: str) -> str:
        raw = self.files[file].read()
        table = self._display_name(file)
        try:
            text = yaml_reader.decode_utf8(raw)
        except yaml_reader.NotReadable as error:
            message = f"{table}:{error.line}:{error.column}: {error.message}"
            raise CareersError(message, "was the file saved anew in another encoding? " + _HINT) from None
        if unwanted := yaml_reader.first_unwanted(text):
            line, column, message = unwanted
            raise CareersError(f"{table}:{line}:{column}: {message}", _HINT)
        return text


class _File:
    """A file of a release, read whole when asked for, up to a bound."""

    def __init__(self, source: Path, member: zipfile.ZipInfo | None = None) -> None:
        self.source, self.member = source, member

    def read(self) -> bytes:
        """The bytes. Raises CareersError if they cannot be read, or are too many."""
        shown = paths.display(self.source)
        try:
            if self.member is None:
                with self.source.open("rb") as file:
                    raw = file.read(MAX_TABLE + 1)
            else:
                shown = f"{shown}: {self.member.filename}"
                with zipfile.ZipFile(self.source) as archive, archive.open(self.member) as member:
                    raw = member.read(MAX_TABLE + 1)
        except OSError as error:
            raise CareersError(f"{shown}: cannot be read: {error.strerror or error}", "check the path") from None
        except Exception as error:  # zipfile lets zlib's, struct's and others' errors through
            raise CareersError(f"{shown}: damaged", "download the zip again: `careers fetch onet`") from error
        if len(raw) > MAX_TABLE:
            raise CareersError(f"{shown}: more than {MAX_TABLE // 1_000_000} MB; no table of O*NET has", _HINT)
        return raw


def _text_files(path: Path) -> dict[str, _File]:
    """The text files of a folder, or of a zip (at its top or in one folder), by their bare names."""
    try:
        if path.is_dir():
            return {
                file.name: _File(file) for file in sorted(path.iterdir()) if file.suffix == ".txt" and file.is_file()
            }
        if not path.is_file():  # a pipe would be waited for without an end
            path.stat()
            raise CareersError(f"{paths.display(path)}: not a folder and not a file", _HINT)
        if path.stat().st_size > MAX_ZIP:
            raise CareersError(f"{paths.display(path)}: more than {MAX_ZIP // 1_000_000} MB", _HINT)
        with open_archive(path, paths.display(path), MAX_MEMBERS, _HINT) as archive:
            members = archive.infolist()
    except OSError as error:
        raise CareersError(f"{paths.display(path)}: cannot be read: {error.strerror or error}", _HINT) from None
    except CareersError:
        raise
    except Exception as error:  # zipfile lets zlib's, struct's and others' errors through
        raise CareersError(f"{paths.display(path)}: not a folder and not a zip, or damaged", _HINT) from error
    files: dict[str, _File] = {}
    for member in members:
        folder, _, name = member.filename.rpartition("/")
        if name.endswith(".txt") and "/" not in folder:
            files.setdefault(name, _File(path, member))
    return files


def _quoted(names: list[str]) -> str:
    return ", ".join(repr(name[:40]) for name in names[:15])
