"""The files of a release of O*NET, in a folder or a zip, and by what its other releases and other data are told apart.

A release stands in the folder named, or in one folder further down, as unpacking a zip often leaves it.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path, PurePosixPath

from careercli import paths
from careercli.errors import CareersError
from careercli.sources.archive import open_archive
from careercli.sources.onet import layouts
from careercli.text import abridged

MAX_ZIP = 100_000_000
MAX_TABLE = 50_000_000
MAX_MEMBERS = 10_000
MAX_DEPTH = 3
"""How many folders down a release is looked for."""
ENDINGS = (".txt", ".csv")
"""Of the text release and the csv release; a folder with both is read as the text release."""
HINT = "take the text or the csv release from https://www.onetcenter.org/database.html as it is, or `careers update`"

_OCCUPATIONS = layouts.key(layouts.TABLES["occupations"].layouts[0].files[0])
_WORKBOOKS = (".xlsx", ".xls")


class TableFile:
    """A file of a release, read whole when asked for, up to a bound."""

    def __init__(self, source: Path, member: zipfile.ZipInfo | None = None) -> None:
        self.source, self.member = source, member

    @property
    def path(self) -> PurePosixPath | Path:
        """The path of the file, inside a zip that of its member."""
        return PurePosixPath(self.member.filename) if self.member else self.source

    @property
    def display_name(self) -> str:
        """The file as errors name it."""
        shown = paths.display(self.source)
        return f"{shown}: {self.path.name}" if self.member else shown

    def read(self) -> bytes:
        """The bytes. Raises CareersError if they cannot be read, or are too many."""
        try:
            if self.member is None:
                with self.source.open("rb") as file:
                    raw = file.read(MAX_TABLE + 1)
            else:
                with zipfile.ZipFile(self.source) as archive, archive.open(self.member) as member:
                    raw = member.read(MAX_TABLE + 1)
        except OSError as error:
            message = f"{self.display_name}: cannot be read: {error.strerror or error}"
            raise CareersError(message, "check the path") from None
        except Exception as error:  # zipfile lets zlib's, struct's and others' errors through
            raise CareersError(f"{self.display_name}: damaged", "download the zip again: `careers update`") from error
        if len(raw) > MAX_TABLE:
            message = f"{self.display_name}: more than {MAX_TABLE // 1_000_000} MB; no table of O*NET has"
            raise CareersError(message, HINT)
        return raw


@dataclass
class ReleaseFiles:
    """The files of a release by their keys, and `folder`, in which they stand. `notes` say what was not read."""

    folder: str
    tables: dict[str, TableFile]
    notes: list[str] = field(default_factory=list)


def find(path: Path) -> ReleaseFiles:
    """The files of the release in a folder, a zip, or in one folder inside of either.

    Raises CareersError for a path that cannot be read, and for what is no text or csv release, naming what it is.
    """
    try:
        files = list(_folder_files(path)) if path.is_dir() else _archive_files(path)
    except OSError as error:
        raise CareersError(f"{paths.display(path)}: cannot be read: {error.strerror or error}", HINT) from None
    depths = {len(file.path.parent.parts) for file in files if _is_occupations(file)}
    holders = [
        file for file in files if _is_occupations(file) and len(file.path.parent.parts) == min(depths, default=0)
    ]
    folders = sorted({str(file.path.parent) for file in holders})
    if not folders:
        raise _not_a_release(path, files)
    if len(folders) > 1:
        shown = abridged([PurePosixPath(folder).name for folder in folders], 5)
        raise CareersError(f"{paths.display(path)}: there are several releases in it: {shown}", "name one of them")
    return _release_in(folders[0], files)


def _release_in(folder: str, files: list[TableFile]) -> ReleaseFiles:
    """The release of a folder: of the text release, if that is there, else of the csv release."""
    inside = [file for file in files if str(file.path.parent) == folder]
    ending = min((file.path.suffix.lower() for file in inside if _is_occupations(file)), key=ENDINGS.index)
    release = ReleaseFiles(folder, {})
    other: list[str] = []
    for file in inside:
        key = layouts.key(file.path.stem)
        if file.path.suffix.lower() == ending or key == "read_me":
            release.tables.setdefault(key, file)
        elif key in layouts.KNOWN_FILES:
            other.append(file.path.name)
    if other:
        release.notes.append(f"not read, as the {ending[1:]} tables beside them are: {abridged(other, 5)}")
    return release


def _is_occupations(file: TableFile) -> bool:
    return layouts.key(file.path.stem) == _OCCUPATIONS and file.path.suffix.lower() in ENDINGS


def _folder_files(path: Path) -> Iterator[TableFile]:
    """The files of a folder, and of those in it as long as no release stands higher up.

    Hidden ones are passed over: a Mac puts one beside each file of a zip.
    """
    level, entries = [path], 0
    for _ in range(MAX_DEPTH + 1):
        below: list[Path] = []
        done = False
        for folder in level:
            for entry in sorted(islice(folder.iterdir(), MAX_MEMBERS - entries)):
                entries += 1
                if entry.name.startswith("."):
                    continue
                if entry.is_dir():
                    below.append(entry)
                elif entry.is_file():  # a pipe would be waited for without an end
                    yield (file := TableFile(entry))
                    done = done or _is_occupations(file)
        if done:
            return
        level = below


def _archive_files(path: Path) -> list[TableFile]:
    """The files of a zip. Raises CareersError for what is none, and OSError."""
    if not path.is_file():
        path.stat()
        raise CareersError(f"{paths.display(path)}: not a folder and not a file", HINT)
    if path.stat().st_size > MAX_ZIP:
        raise CareersError(f"{paths.display(path)}: more than {MAX_ZIP // 1_000_000} MB", HINT)
    if single := _single_file(path):
        raise single
    try:
        with open_archive(path, paths.display(path), MAX_MEMBERS, HINT) as archive:
            members = archive.infolist()
    except (CareersError, OSError):
        raise
    except Exception as error:  # zipfile lets zlib's, struct's and others' errors through
        raise CareersError(f"{paths.display(path)}: not a folder and not a zip, or damaged", HINT) from error
    return [TableFile(path, member) for member in members if _is_plain(member)]


def _is_plain(member: zipfile.ZipInfo) -> bool:
    """Whether a member is a file at a plain place, not hidden, and no path that climbs out of its folder."""
    parts = PurePosixPath(member.filename).parts
    unusual = any(part.startswith((".", "/")) for part in parts)
    return bool(parts) and not member.is_dir() and not unusual and len(parts) <= MAX_DEPTH + 1


# What it is instead


def _single_file(path: Path) -> CareersError | None:
    """The error for one table of a release, given instead of the folder that it stands in."""
    name, ending = layouts.KNOWN_FILES.get(layouts.key(path.stem)), path.suffix.lower()
    if ending in _WORKBOOKS:
        if name:
            return _other_release(path, "the Excel release", f"{name} is one table of it")
        return CareersError(f"{paths.display(path)}: a workbook, and no release of O*NET", HINT)
    if ending == ".sql":
        return _other_release(path, "an SQL release")
    if ending in ENDINGS and (name or _starts_like_a_table(path)):
        message = f"{paths.display(path)}: one table of a release, {name or path.stem}, and not the whole"
        return CareersError(message, f"name the folder that it stands in: {paths.display(path.absolute().parent)}")
    return None


def _starts_like_a_table(path: Path) -> bool:
    with path.open("rb") as file:
        return b"O*NET-SOC Code" in file.read(200)


def _other_release(path: Path, kind: str, more: str = "") -> CareersError:
    message = f"{paths.display(path)}: this is {kind} of O*NET{f' ({more})' if more else ''}, which is not read"
    return CareersError(message, HINT)


_SQL_RELEASES = {"mysql": "the MySQL release", "mssql": "the SQL Server release", "oracle": "the Oracle release"}
_ESCO = frozenset({"occupations_en", "skills_en", "isco_groups_en", "iscogroups_en", "broaderrelationsoccpillar_en"})


def _not_a_release(path: Path, files: list[TableFile]) -> CareersError:
    """The error for a folder or a zip without a table of occupations, by what stands there instead."""
    shown = paths.display(path)
    known = [file.path for file in files if layouts.key(file.path.stem) in layouts.KNOWN_FILES]
    if any(file.suffix.lower() in _WORKBOOKS for file in known):
        return _other_release(path, "the Excel release")
    scripts = [file.path for file in files if file.path.suffix.lower() == ".sql"]
    if scripts:
        place = f"{path.name}/{scripts[0]}".casefold()
        return _other_release(
            path, next((name for word, name in _SQL_RELEASES.items() if word in place), "an SQL release")
        )
    archives = [file.path for file in files if file.path.suffix.lower() == ".zip"]
    if archives and not known:
        names = abridged([archive.name for archive in archives], 3)
        what = "unpack it, and name that" if path.is_file() else "name that"
        return CareersError(f"{shown}: there is no release of O*NET in it, but there is {names}", what)
    if any(layouts.key(file.path.stem) in _ESCO for file in files):
        return CareersError(f"{shown}: this is ESCO's classification, which is not read", HINT)
    if any(file.path.name.casefold() == "[content_types].xml" for file in files):
        return CareersError(f"{shown}: a workbook, and no release of O*NET", HINT)
    if known := [file for file in known if file.suffix.lower() in ENDINGS]:
        tables = abridged([file.name for file in known], 3)
        message = f"{shown}: there is no Occupation Data.txt or occupation_data.csv beside {tables}"
        return CareersError(message, "the release is not whole: " + HINT)
    message = f"{shown}: there is no Occupation Data.txt or occupation_data.csv, so this is no release of O*NET"
    return CareersError(message, HINT)
