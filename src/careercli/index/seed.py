"""The database that comes with the program, the seed: where it is, and how an index begins as a copy of it.

It holds every bundled role and occupation, indexed when the program was built, and is opened in place, and never
written. In a checkout, where tables and code are edited, it may be out of date: then it is built anew, in
the cache folder.
"""

from __future__ import annotations

import contextlib
import functools
import os
import sqlite3
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path

from careercli import paths
from careercli.roles.search_path import Folder

BUNDLED_RANK = 1
"""The rank of the bundled folder in the seed: that behind the person's own, where no other folder is in use."""

Progress = Callable[[int, int], None]


def find(folders: Sequence[Folder], progress: Progress | None = None) -> Path | None:
    """The seed of the bundled folder among these, built if there is none that is up to date.

    None if there is no bundled folder among them, or if a seed can be built nowhere.
    """
    bundled = next((folder for folder in folders if folder.seed is not None), None)
    if bundled is None or bundled.seed is None:
        return None
    up_to_date = functools.partial(is_current, checkout=not bundled.fixed)
    for file in (bundled.seed, _cached(bundled.seed)):
        if up_to_date(file):
            return file
    return _build(bundled.seed, progress, up_to_date)


def rebuilt(folders: Sequence[Folder]) -> Path | None:
    """A seed built anew, for one that is damaged; None if there is no bundled folder, or a seed cannot be built."""
    bundled = next((folder for folder in folders if folder.seed is not None), None)
    if bundled is None or bundled.seed is None:
        return None
    return _build(bundled.seed, None, lambda _damaged: False)


def is_current(file: Path, *, checkout: bool) -> bool:
    """Whether a seed is there and, in a checkout, of the tables and the code as they are now."""
    if not checkout:
        return file.is_file()
    recorded = recorded_stamp(file)
    return recorded is not None and recorded == inputs_stamp(file_of_data(file))


def recorded_stamp(file: Path) -> str | None:
    """The stamp of what a database was made of, as it is written in it; None if it is not there, or damaged."""
    try:
        with contextlib.closing(connect_read_only(file)) as connection:
            row = connection.execute("SELECT value FROM meta WHERE key = 'inputs'").fetchone()
    except sqlite3.DatabaseError:
        return None
    return row[0] if row is not None else None


def file_of_data(file: Path) -> Path:
    """The folder of the data that a seed in it, or one in the cache, is made of."""
    return file.parent if file.parent != paths.cache() else paths.bundled_data()


def inputs_stamp(data: Path) -> str:
    """A checksum of the sizes and times of what a seed is made of: the tables, the alias file, and the code.

    The hand-written roles are not in it: an edited one is put into a copy of the seed.
    """
    package = Path(__file__).parent.parent
    checksum = 0
    for folder in (package / "index", package / "skills", package / "roles", data / "atlas", data):
        try:
            with os.scandir(folder) as files:
                entries = sorted((file for file in files if file.name.endswith(_INPUTS)), key=lambda file: file.name)
                for file in entries:
                    status = file.stat()
                    checksum = zlib.crc32(f"{file.name} {status.st_size} {status.st_mtime_ns}".encode(), checksum)
        except FileNotFoundError:
            continue
    return f"{checksum:08x}"


_INPUTS = (".py", ".sql", ".tsv", "skills.yaml")


def identity(file: Path | None) -> str:
    """What tells a seed from any other that was in its place before: its size and time; empty without a seed."""
    if file is None:
        return ""
    try:
        status = file.stat()
    except OSError:
        return ""
    return f"-{status.st_size:x}-{status.st_mtime_ns:x}"


def connect_read_only(file: Path) -> sqlite3.Connection:
    """A connection to a database that nobody writes: no lock is taken and no file made beside it.

    Raises sqlite3.OperationalError if there is none.
    """
    uri = f"{file.absolute().as_uri()}?mode=ro&immutable=1"
    return sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)


def copy(file: Path, connection: sqlite3.Connection, folders: Sequence[Folder], version: str) -> None:
    """Makes an empty database a copy of a seed, for an index of these folders; `version` says what made it.

    Raises sqlite3.DatabaseError if the seed is damaged or the database cannot be written.
    """
    rank = next(rank for rank, folder in enumerate(folders) if folder.seed is not None)
    with contextlib.closing(connect_read_only(file)) as source:
        source.backup(connection)
    connection.execute("BEGIN IMMEDIATE")
    if rank != BUNDLED_RANK:
        for table in ("role", "file", "folder", "names", "numbers"):
            connection.execute(f"UPDATE {table} SET rank = ?", (rank,))
    connection.execute("DELETE FROM folder")  # the first refresh looks at every folder
    for table in ("guide", "occupation"):
        connection.execute(f"DELETE FROM {table}")
    connection.execute("REPLACE INTO meta VALUES ('version', ?)", (version,))
    connection.execute("COMMIT")


def _cached(file: Path) -> Path:
    """Where a seed is built that cannot be where it belongs."""
    return paths.cache() / f"atlas-{zlib.crc32(os.fsencode(file)):08x}.db"


def _build(file: Path, progress: Progress | None, is_current: Callable[[Path], bool]) -> Path | None:
    """Builds the seed of the data beside `file` in the cache, or in a folder that goes with this process."""
    from careercli.index.rebuild_others import others_meanwhile
    from careercli.index.rebuilding import build_once
    from careercli.index.seed_builder import build

    with others_meanwhile(file.parent):
        return build_once(_cached(file), is_current, lambda target: build(file.parent, target, progress))
