"""The file of the index: opened, made, repaired, or replaced by a database in memory.

The tables are defined in `schema.sql`. A file that is damaged, foreign, or made by other code is deleted and made anew
in silence: it is only a cache. Where the cache folder cannot be written, the database lives in memory and `hint` says
so.
"""

from __future__ import annotations

import contextlib
import functools
import os
import sqlite3
import time
import weakref
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from careercli import paths
from careercli.index import cache_files
from careercli.index import seed as seed_file
from careercli.index.seed import BUNDLED_RANK
from careercli.index.statements import is_busy, is_unwritable
from careercli.index.tables import create_tables, is_intact
from careercli.roles.file_lock import file_lock
from careercli.roles.scan import has_role_files
from careercli.roles.search_path import Folder
from careercli.system import is_held

if TYPE_CHECKING:
    from careercli.index.seed import Progress

MAX_INDEXES = 3
"""Indexes in the cache folder, one for each set of folders, of 54 MB each; beyond, the least recently used are deleted.

One is made in a second, as a copy of the seed with the own files put in.
"""
TOUCHED_AGAIN = 600
"""Seconds after which an index that is used is marked as used again."""
BUSY_TIMEOUT = 60
"""Seconds that a process waits for another one that writes."""
TRIES = 5
"""How often an index is opened whose folder somebody deletes under it."""


class Database:
    """The SQLite database of the index of some folders.

    `connection` is open from the start. `file` is where the database is, or None if it lives in memory; then `hint`
    says why, for the person. Nothing is raised if the file cannot be used; only a SQLite that cannot hold an index at
    all raises CareersError.

    Where one of the folders has a seed, the database that comes with the program, an index begins as a copy of that. As
    long as there is nothing to add, the seed itself is read, which `in_place` says, and nothing is written.
    """

    def __init__(self, folders: Sequence[Folder], progress: Progress | None = None) -> None:
        _databases.add(self)
        self.hint = ""
        self.file: Path | None = None
        self.in_place = False
        self.folders = tuple(folders)
        self.seed = seed_file.find(self.folders, progress)
        self.connection = self._open_in_place() or self._open()

    def copy_seed(self) -> None:
        """Goes on with an index of its own, which can be written, in place of the seed."""
        self.connection.close()
        self.in_place = False
        self.connection = self._open()

    def __del__(self) -> None:
        """Closes the connection with its last user: from Python 3.13 on, sqlite3 warns if nobody does."""
        if hasattr(self, "connection"):
            self.connection.close()

    def rebuild(self, *, rows_damaged: bool = False) -> None:
        """Closes a database that is damaged, and opens an empty one in its place.

        Another process may have repaired it meanwhile; with `rows_damaged` that is not asked, as SQLite cannot tell.
        """
        self.connection.close()
        if self.in_place:
            self.seed = seed_file.rebuilt(self.folders)
            self.connection = self._open_in_place() or self._open()
            return
        if self.file is not None and rows_damaged:
            with contextlib.suppress(OSError):
                delete_index(self.file)
        self.connection = self._replace_file(self.file) if self.file else self._open_memory(OSError("the index broke"))

    def use_memory(self, error: Exception) -> None:
        """Goes on with an empty database in memory, since the file cannot be used; the hint says why."""
        self.connection.close()
        self.connection = self._open_memory(error)

    def shorten_log(self) -> None:
        """Moves the write-ahead log into the database file, so that the next process need not read two files.

        As far as that goes at once: another process may be reading the log for as long as it likes.
        """
        with contextlib.suppress(sqlite3.Error):
            self.connection.execute("PRAGMA busy_timeout = 0")
            self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        with contextlib.suppress(sqlite3.Error):
            self.connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT * 1000}")

    def is_damaged(self) -> bool:
        """True if the tables are not the ones that this code made."""
        try:
            row = self.connection.execute("SELECT value FROM meta WHERE key = 'version'").fetchone()
        except sqlite3.DatabaseError:
            return True
        return bool(row is None or (row != (self._version(),) and not self.in_place))

    def _version(self) -> str:
        """What the index must have been made by: this code, from this seed."""
        return f"{_version(paths.bundled_data())}{seed_file.identity(self.seed)}"

    def _open_in_place(self) -> sqlite3.Connection | None:
        """A connection to the seed, where the only other folder is the person's own, and has no role files."""
        if self.seed is None or len(self.folders) != BUNDLED_RANK + 1 or has_role_files(self.folders[0]):
            return None
        self.in_place, self.file = True, self.seed
        return seed_file.connect_read_only(self.seed)

    def _open(self) -> sqlite3.Connection:
        try:
            self.file = index_path(self.folders)
            if self.file in _given_up:
                raise OSError("it is damaged, and another process has it open")
            return self._connect_in_folder(self.file)
        except (OSError, sqlite3.OperationalError) as error:
            if self.file is not None and isinstance(error, sqlite3.OperationalError) and not is_unwritable(error):
                return self._replace_file(self.file)
            return self._open_memory(error)
        except sqlite3.DatabaseError:
            assert self.file is not None
            return self._replace_file(self.file)

    def _replace_file(self, file: Path) -> sqlite3.Connection:
        """Deletes a damaged file and makes it anew, one process at a time: the next one finds it repaired."""
        try:
            with file_lock(_lock_of(file)):
                try:
                    return self._connect_locked(file, check_pages=True)
                except sqlite3.DatabaseError:
                    delete_index(file)
                    return self._connect_locked(file)
        except (OSError, sqlite3.DatabaseError) as error:
            return self._open_memory(error)

    def _open_memory(self, error: Exception) -> sqlite3.Connection:
        self.file = None
        reason = "other commands have been writing there for too long" if is_busy(error) else _reason(error)
        where = paths.display(paths.cache())
        self.hint = f"{where} cannot be used ({reason}): the index is held in memory, and every command builds it again"
        if is_held(error):
            self.hint = "another careers has the index open: this command made one of its own, in memory"
        connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        self._fill(connection)
        return connection

    def _fill(self, connection: sqlite3.Connection) -> None:
        """Makes the tables of an empty database: as a copy of the seed, or without a row."""
        if self.seed is None:
            create_tables(connection, self._version())
        else:
            seed_file.copy(self.seed, connection, self.folders, self._version())

    def _connect_in_folder(self, file: Path) -> sqlite3.Connection:
        """As `_connect`; the folder is made if it is not there, and made again if it is deleted meanwhile."""
        for _ in range(TRIES - 1):
            with contextlib.suppress(FileNotFoundError):
                cache_files.prepare_folder(file.parent)
                return self._connect(file)
        cache_files.prepare_folder(file.parent)
        return self._connect(file)

    def _connect(self, file: Path) -> sqlite3.Connection:
        """A connection to the file, which is made if it is not there, by one process at a time.

        Raises sqlite3.DatabaseError if the file is damaged or another version's, OSError or sqlite3.OperationalError if
        it cannot be used, or is not the person's own.
        """
        if not cache_files.size_of_own(file):
            with file_lock(_lock_of(file)):
                return self._connect_locked(file)
        try:
            return self._opened(file, check_pages=False)
        except FileNotFoundError:  # deleted meanwhile
            with file_lock(_lock_of(file)):
                return self._connect_locked(file)

    def _connect_locked(self, file: Path, *, check_pages: bool = False) -> sqlite3.Connection:
        """As `_connect`, by the process that holds the lock: nobody else makes or deletes the file meanwhile."""
        if cache_files.size_of_own(file) is None:
            cache_files.create(file)
        return self._opened(file, check_pages=check_pages)

    def _opened(self, file: Path, *, check_pages: bool) -> sqlite3.Connection:
        """A connection to a file that is there. With `check_pages` SQLite reads every page. Raises as `_connect`."""
        # Any thread may close it last; it is still used by one at a time. SQLite makes no file: that is for whoever
        # holds the lock, or a deleted one would come back while its companions are still being deleted.
        try:
            connection = sqlite3.connect(
                _uri(file), uri=True, timeout=BUSY_TIMEOUT, isolation_level=None, check_same_thread=False
            )
        except sqlite3.OperationalError:
            os.lstat(file)  # raises FileNotFoundError for one that was deleted meanwhile
            raise
        try:
            status = file.stat()
            if status.st_size and not os.access(file, os.W_OK):
                raise PermissionError(13, "not writable", str(file))
            _touch(file, status)
            if not status.st_size and self.seed is None:
                _enable_write_ahead_log(connection)
            connection.execute("PRAGMA synchronous=NORMAL")
            version = _stored_version(connection)
            if version is None:
                self._fill(connection)
                _enable_write_ahead_log(connection)
                _delete_least_recently_used(file)
            elif version != self._version():
                raise sqlite3.DatabaseError("another version")
            elif check_pages and not is_intact(connection):
                raise sqlite3.DatabaseError("damaged")
        except BaseException:
            connection.close()
            raise
        return connection


def _stored_version(connection: sqlite3.Connection) -> str | None:
    """What the tables were made by; None if there are none. Raises sqlite3.DatabaseError."""
    try:
        row = connection.execute("SELECT value FROM meta WHERE key = 'version'").fetchone()
    except sqlite3.OperationalError as error:
        if "no such table" not in str(error):
            raise
        return None
    return str(row[0]) if row else None


_databases: weakref.WeakSet[Database] = weakref.WeakSet()
"""The databases of this process."""
_given_up: set[Path] = set()
"""Files that this process found damaged and could not delete: it goes on without them."""


def index_path(folders: Sequence[Folder]) -> Path:
    """The file in the cache folder for the index of these folders, named by a checksum of their paths."""
    joined = "\0".join(str(folder.path) for folder in folders).encode("utf-8", "surrogateescape")
    return paths.cache() / f"index-{zlib.crc32(joined):08x}{zlib.adler32(joined):08x}.db"


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)


def _uri(file: Path) -> bytes:
    """The address by which SQLite opens a file that has to be there, in the file system's own bytes."""
    path = file.absolute().as_posix().replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    return os.fsencode(f"file://{path if path.startswith('/') else f'/{path}'}?mode=rw")


def _enable_write_ahead_log(connection: sqlite3.Connection) -> None:
    """Turns the write-ahead log on. The busy timeout does not hold for this switch, so it is tried again here."""
    deadline = time.monotonic() + BUSY_TIMEOUT
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > deadline:
                raise
            time.sleep(0.05)


def _lock_of(file: Path) -> Path:
    """The lock file of an index: whoever makes or deletes the file holds it."""
    return Path(f"{file}.lock")


def delete_index(file: Path) -> None:
    """Deletes an index with the files that SQLite keeps beside it. Raises OSError."""
    for ending in cache_files.ENDINGS:
        Path(f"{file}{ending}").unlink(missing_ok=True)


def delete_all_indexes() -> None:
    """Deletes every index: what was made of a damaged one may be wrong in ways that no check of SQLite's sees.

    This process lets go of its own first, as Windows deletes no file that is open. One that another process has open
    there is not used by this one any more, and is marked, so that whoever opens it next makes it anew.
    """
    for database in list(_databases):
        if hasattr(database, "connection"):
            database.connection.close()
    with contextlib.suppress(OSError):
        for file in paths.cache().glob("index-*.db"):
            try:
                with file_lock(_lock_of(file)):
                    delete_index(file)
            except OSError:
                _given_up.add(file)
                _mark_outdated(file)


def _mark_outdated(file: Path) -> None:
    """Lets an index look as if other code had made it, if it can still be written."""
    with contextlib.suppress(sqlite3.Error), contextlib.closing(sqlite3.connect(file, timeout=1)) as connection:
        connection.execute("UPDATE meta SET value = '' WHERE key = 'version'")
        connection.commit()


def _delete_least_recently_used(current: Path) -> None:
    """Deletes the indexes beyond MAX_INDEXES that have not been used for longest."""
    with contextlib.suppress(OSError):
        others = [file for file in current.parent.glob("index-*.db") if file != current]
        others.sort(key=lambda file: file.stat().st_mtime, reverse=True)
        for file in others[MAX_INDEXES - 1 :]:
            if not _is_in_use(file):
                delete_index(file)
                _lock_of(file).unlink(missing_ok=True)  # it stays while the index does: a process may wait for it


def _is_in_use(file: Path) -> bool:
    """Whether a process has an index open: only without any does SQLite let somebody take the file for himself alone.

    One that is no database is used by nobody.
    """
    try:
        with contextlib.closing(sqlite3.connect(_uri(file), uri=True, timeout=0, isolation_level=None)) as connection:
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("ROLLBACK")
    except sqlite3.OperationalError as error:
        return is_busy(error)
    except sqlite3.DatabaseError:
        return False
    return False


def _touch(file: Path, status: os.stat_result) -> None:
    """Sets the time of modification, now and then, so that it says when the index was used last."""
    if not 0 <= time.time() - status.st_mtime < TOUCHED_AGAIN:
        with contextlib.suppress(OSError):
            os.utime(file)


@functools.cache
def _version(data: Path) -> str:
    """What an index must have been made by: a checksum of the code that reads and indexes roles, and the alias file.

    `data` is the folder of the bundled data: one process may come to use several. Sizes and times of the files stand
    for their content.
    """
    from careercli.version import __version__

    package = Path(__file__).parent.parent
    checksum = zlib.crc32(__version__.encode())
    for folder in (package / "index", package / "skills", package / "roles", data):
        with os.scandir(folder) as files:
            for file in sorted(files, key=lambda file: file.name):
                if file.name.endswith((".py", ".sql", "skills.yaml")):
                    status = file.stat()
                    checksum = zlib.crc32(f"{file.name} {status.st_size} {status.st_mtime_ns}".encode(), checksum)
    return f"{__version__}-{checksum:08x}"
