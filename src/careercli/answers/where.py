"""Where things are: folders, what overrides what, what is left out, the catalog, settings; and how old the data are."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from careercli import paths, text
from careercli.answer import Answer
from careercli.catalog.catalog import Catalog
from careercli.roles import own_place_files, releases, search_path
from careercli.roles.search_path import Folder, has_role_ending
from careercli.table import Cell, Table

NO_DATA = (".py", ".pyc", ".md", ".db-wal", ".db-shm", ".db-journal", "")
"""The endings of files beside the data that no answer comes from."""
FINGERPRINT_LETTERS = 16


@dataclass(frozen=True)
class FolderStatus:
    """A folder of role files. `files` counts what may be a role, `used` those that are; the first folder wins."""

    path: str
    why: str
    exists: bool
    files: int
    used: int
    trouble: str | None = None


@dataclass(frozen=True)
class Override:
    """A role that is in several folders: the file that is used, and the one that it hides."""

    slug: str
    used: str
    hidden: str


@dataclass(frozen=True)
class OwnTable:
    """A table of the person's own figures of places: the file, the wage survey it is of, and its bytes."""

    file: str
    period: str
    bytes: int


@dataclass(frozen=True)
class LeftOut:
    """A file that cannot be used, and the first reason."""

    file: str
    reason: str


@dataclass(frozen=True)
class DataStatus:
    """A bundled data set: its reference period, when it was published (an ISO day or month), and its age in months.

    `newest` is the period of the newest edition, by what is known and by the calendar, and `newer_since` the day or
    month since which there is a newer one; None if the bundled one is the newest. `next_due` is the month in which the
    calendar has the next one.
    """

    key: str
    name: str
    publisher: str
    fills: str
    period: str
    published: str
    months_old: int
    newest: str
    newer_since: str | None
    next_due: str | None
    page: str
    note: str

    @property
    def words(self) -> str:
        """Publication, age and what is newer: "published 15 May 2026, 6 months ago; the next is due in May 2027"."""
        when = releases.day_words(self.published)
        ago = "this month" if not self.months_old else f"{text.count(self.months_old, 'month')} ago"
        return "; ".join(part for part in (f"published {when}, {ago}", self.note) if part)


@dataclass(frozen=True)
class Locations(Answer):
    """The answer of `careers where`. Sizes are in bytes; `index` is None where it is held in memory.

    `index_bundled` tells that the index is the one that came with the program and is no cache: it is not to be deleted.
    `fingerprint` stands for all data that answers come from: the same letters, the same data.
    """

    folders: tuple[FolderStatus, ...]
    overrides: tuple[Override, ...]
    left_out: tuple[LeftOut, ...]
    index: str | None
    index_bytes: int
    cache: str
    cache_bytes: int
    config: str
    config_exists: bool
    data: tuple[DataStatus, ...] = ()
    places: tuple[OwnTable, ...] = ()
    index_bundled: bool = False
    fingerprint: str = ""

    def to_dict(self) -> dict[str, Any]:
        """One object: folders in their order, overrides, files left out, cache, settings, data sets and own places."""
        return {
            "folders": [vars(folder) for folder in self.folders],
            "overrides": [vars(override) for override in self.overrides],
            "left_out": [vars(file) for file in self.left_out],
            "cache": {
                "folder": self.cache,
                "bytes": self.cache_bytes,
                "index": self.index,
                "index_bytes": self.index_bytes,
                "index_bundled": self.index_bundled,
            },
            "config": {"folder": self.config, "exists": self.config_exists},
            "data": [vars(data) for data in self.data],
            "places": [vars(table) for table in self.places],
            "fingerprint": self.fingerprint,
        }

    def to_table(self) -> Table:
        """A row a folder, override, file left out and data set, and one each for index, cache and settings."""
        rows: list[tuple[Cell, ...]] = [
            ("folder", folder.path, folder.files, folder.trouble or folder.why if folder.exists else "not there")
            for folder in self.folders
        ]
        rows += [("override", override.used, None, f"hides {override.hidden}") for override in self.overrides]
        rows += [("left out", left_out.file, None, left_out.reason) for left_out in self.left_out]
        rows.append(("index", self.index or "", self.index_bytes, "bytes" if self.index else "held in memory"))
        rows.append(("cache", self.cache, self.cache_bytes, "bytes"))
        rows.append(("config", self.config, None, "" if self.config_exists else "not there"))
        rows += [("places", table.file, table.bytes, f"OEWS {table.period}") for table in self.places]
        rows += [("data", data.name, data.months_old, data.words) for data in self.data]
        rows.append(("fingerprint", self.fingerprint, None, "of all data in use"))
        return Table(("what", "path", "number", "note"), tuple(rows))


def locations(catalog: Catalog) -> Locations:
    """Where a catalogue's roles come from, and where its index lies."""
    query = catalog.refresh().query
    files, used, problems = query.files_by_folder(), query.roles_by_folder(), query.folder_problems()
    index = catalog.index_file
    cache, config = paths.cache(), paths.user_config()
    return Locations(
        folders=tuple(
            FolderStatus(
                str(folder.path), _why(folder), folder.path.is_dir(), files.get(rank, 0), used.get(rank, 0),
                problems.get(rank, "").partition(": ")[2] or None,
            )
            for rank, folder in enumerate(catalog.folders)
        ),
        overrides=_overrides(catalog),
        left_out=_left_out(catalog),
        index=str(index) if index else None,
        index_bytes=sum(_size(Path(f"{index}{ending}")) for ending in ("", "-wal", "-shm")) if index else 0,
        cache=str(cache),
        cache_bytes=sum(map(_size, cache.glob("**/*"))),
        config=str(config),
        config_exists=config.is_dir(),
        data=tuple(map(_data_status, releases.DATA_SETS)),
        places=tuple(map(_own_table, own_place_files.files())),
        index_bundled=index is not None and index.parent == paths.bundled_data(),
        fingerprint=_fingerprint(catalog),
    )  # fmt: skip


def _fingerprint(catalog: Catalog) -> str:
    """What changes with any byte of the data that answers come from: the bundled ones, the person's role files and
    tables. Databases count only where the tables that they are built from do not come with the program.
    """
    bundled = paths.bundled_data()
    built = (".db",) if (bundled / "atlas").is_dir() else ()
    shipped = (file for file in bundled.rglob("*") if file.suffix not in (*NO_DATA, *built))
    files = [(file.relative_to(bundled).as_posix(), file) for file in shipped]
    own = [folder.path for folder in catalog.folders if folder.origin != "bundled" and folder.path.is_dir()]
    files += [(f"{rank}/{file.name}", file) for rank, folder in enumerate(own) for file in _role_files(folder)]
    files += [(f"places/{file.name}", file) for file in own_place_files.files()]
    whole = hashlib.sha256()
    for name, file in sorted(files):
        try:
            content = hashlib.sha256(file.read_bytes()).hexdigest()
        except OSError:  # a folder, or what may not be read
            content = ""
        whole.update(f"{name} {content}\n".encode())
    return whole.hexdigest()[:FINGERPRINT_LETTERS]


def _role_files(folder: Path) -> list[Path]:
    try:
        return [file for file in folder.iterdir() if has_role_ending(file.name)]
    except OSError:
        return []


def _data_status(data: releases.DataSet) -> DataStatus:
    newer, following = releases.newer(data), releases.next_due(data)
    note = newer.words if newer else f"the next is due in {releases.day_words(following)}" if following else ""
    return DataStatus(
        key=data.key,
        name=data.name,
        publisher=data.publisher,
        fills=data.fills,
        period=data.bundled.period,
        published=data.bundled.published,
        months_old=releases.months_old(data.bundled),
        newest=releases.newest(data).period,
        newer_since=newer.since if newer else None,
        next_due=following,
        page=data.page,
        note=note,
    )


def _why(folder: Folder) -> str:
    if folder.origin == "bundled":
        return "bundled with the program"
    if folder.path == paths.user_roles():
        return "your own"
    named = os.environ.get(search_path.ENVIRONMENT, "").split(os.pathsep)
    by_environment = any(path and Path(path).expanduser().absolute() == folder.path for path in named)
    return f"named by {search_path.ENVIRONMENT}" if by_environment else "set by --roles"


def _overrides(catalog: Catalog) -> tuple[Override, ...]:
    return tuple(
        Override(
            file.slug,
            _path(catalog, file.used_rank, file.used_name),
            _path(catalog, file.hidden_rank, file.hidden_name),
        )
        for file in catalog.query.hidden_files()
    )


def _left_out(catalog: Catalog) -> tuple[LeftOut, ...]:
    files = ((_path(catalog, file.rank, file.name), file.problem) for file in catalog.query.unusable_files())
    return tuple(LeftOut(path, problem.removeprefix(path).lstrip(":")) for path, problem in files)


def _path(catalog: Catalog, rank: int, name: str) -> str:
    return str(catalog.folders[rank].path / name)


def _own_table(file: Path) -> OwnTable:
    return OwnTable(str(file), own_place_files.period_of(file), _size(file))


def _size(file: Path) -> int:
    try:
        return file.stat().st_size if file.is_file() else 0
    except OSError:
        return 0
