"""Where the index is kept: a file in the cache folder, made, opened, repaired, or held in memory instead.

Nothing here knows what the tables mean. A file that is broken, foreign, or made by other code is removed and made anew
without a word; where the folder cannot be written, the database lives in memory and `hint` says so.
"""

from __future__ import annotations

import contextlib
import functools
import os
import re
import sqlite3
import time
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from careercli import paths
from careercli.roles.search_path import Folder

_TABLES = """
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE folder(rank INTEGER PRIMARY KEY, path TEXT, change INTEGER, trouble TEXT);
CREATE TABLE names(rank INTEGER PRIMARY KEY, names BLOB);
CREATE TABLE numbers(rank INTEGER PRIMARY KEY, numbers BLOB);
CREATE TABLE file(id INTEGER PRIMARY KEY, rank INTEGER, name TEXT, slug TEXT, change INTEGER, size INTEGER,
    problem TEXT, UNIQUE(rank, name));
CREATE INDEX file_slug ON file(slug);
CREATE INDEX file_problem ON file(rank, name) WHERE problem IS NOT NULL;
CREATE TABLE role(id INTEGER PRIMARY KEY, slug TEXT UNIQUE, rank INTEGER, name TEXT, {columns});
CREATE TABLE body(id INTEGER PRIMARY KEY, json BLOB);
CREATE TABLE called(id INTEGER PRIMARY KEY, key TEXT, text TEXT, kind TEXT, role INTEGER);
CREATE INDEX called_key ON called(key);
CREATE INDEX called_role ON called(role);
CREATE VIRTUAL TABLE called_words USING fts5(words, content='', detail=none, columnsize=0);
CREATE TABLE skill(id INTEGER PRIMARY KEY, key TEXT UNIQUE, name TEXT);
CREATE VIRTUAL TABLE skill_words USING fts5(words, content='', detail=none, columnsize=0);
CREATE TABLE mention(role INTEGER, skill INTEGER, rule TEXT, place TEXT, text TEXT);
CREATE INDEX mention_role ON mention(role);
CREATE INDEX mention_skill ON mention(skill, role);
CREATE TABLE same(key TEXT PRIMARY KEY, shown TEXT, name TEXT, other TEXT) WITHOUT ROWID;
CREATE TABLE passage(id INTEGER PRIMARY KEY, place TEXT, text TEXT);
CREATE VIRTUAL TABLE passage_words USING fts5(words, content='', columnsize=0, tokenize='porter unicode61');
CREATE TABLE word(kind TEXT, length INTEGER, word TEXT, PRIMARY KEY(kind, length, word)) WITHOUT ROWID;
CREATE TABLE term(id INTEGER PRIMARY KEY, word TEXT UNIQUE, roles INTEGER, total INTEGER, squares INTEGER);
CREATE TABLE vector(role INTEGER PRIMARY KEY, titles BLOB, tasks BLOB, summary BLOB, skills BLOB, knowledge BLOB,
    interests BLOB);
CREATE VIRTUAL TABLE vector_terms USING fts5(terms, content='', detail=none, columnsize=0);
CREATE TABLE rarity(id INTEGER PRIMARY KEY, roles INTEGER, idf BLOB);
"""
"""What an index is made of. The place of `{columns}` is taken by those of `columns.Columns`."""
MOST_KEPT = 12
"""So many indexes are kept, one for each set of folders, those used last."""
WAIT = 60
"""Seconds that a process waits for another one that writes."""
MOST_LISTED = 500
"""Values in one SQL list; SQLite itself takes 999 in its oldest builds."""


Ask = Callable[[str, Sequence[Any]], Iterable[tuple[Any, ...]]]
"""What runs a query with its values, and gives its rows."""


class Store:
    """The database of the index of some folders. `file` is where it is kept, or None if it is held in memory."""

    def __init__(self, folders: Sequence[Folder]) -> None:
        self.hint = ""
        self.file: Path | None = None
        self.database = self._open(folders)

    def __del__(self) -> None:
        """Lets go of the file when nobody holds this any more: from Python 3.13 on, sqlite3 wants to be told."""
        if hasattr(self, "database"):
            self.database.close()

    def start_over(self) -> None:
        """Lets go of a database that is broken, and opens a whole one."""
        self.database.close()
        self.database = self._fresh(self.file) if self.file else self._memory(OSError("the index broke"))

    def to_memory(self, reason: str) -> None:
        """Goes on in memory, since the file cannot be used."""
        self.database.close()
        self.database = self._memory(OSError(reason))

    def broken(self) -> bool:
        """True if the tables are not the ones that this code made."""
        try:
            row = self.database.execute("SELECT value FROM meta WHERE key = 'version'").fetchone()
        except sqlite3.DatabaseError:
            return True
        return bool(row != (_version(),))

    def _open(self, folders: Sequence[Folder]) -> sqlite3.Connection:
        try:
            self.file = kept_at(folders)
            self.file.parent.mkdir(parents=True, exist_ok=True)
            return _opened(self.file)
        except (OSError, sqlite3.OperationalError) as error:
            if self.file is not None and isinstance(error, sqlite3.OperationalError) and not unwritable(error):
                return self._fresh(self.file)
            return self._memory(error)
        except sqlite3.DatabaseError:
            assert self.file is not None
            return self._fresh(self.file)

    def _fresh(self, file: Path) -> sqlite3.Connection:
        """Removes a broken file and makes it anew, one process at a time: the next one finds it mended."""
        try:
            with exclusive_lock(file):
                try:
                    return _opened(file, whole=True)
                except sqlite3.DatabaseError:
                    remove(file)
                    return _opened(file)
        except (OSError, sqlite3.DatabaseError) as error:
            return self._memory(error)

    def _memory(self, error: Exception) -> sqlite3.Connection:
        self.file = None
        reason = getattr(error, "strerror", None) or str(error)
        where = paths.shown(paths.cache())
        self.hint = f"{where} cannot be used ({reason}): the index is held in memory, and every command makes it anew"
        database = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        _create(database)
        return database


def kept_at(folders: Sequence[Folder]) -> Path:
    """The file that the index of some folders is kept in."""
    named = "\0".join(str(one.path) for one in folders).encode("utf-8", "surrogateescape")
    return paths.cache() / f"index-{zlib.crc32(named):08x}{zlib.adler32(named):08x}.db"


def commits(database: sqlite3.Connection) -> int:
    """A number that is another one as soon as another process has changed the database."""
    return int(database.execute("PRAGMA data_version").fetchone()[0])


def unwritable(error: sqlite3.OperationalError) -> bool:
    """True if an error says that the file or its folder cannot be written, rather than that it is broken."""
    said = str(error)
    return any(word in said for word in ("readonly", "read-only", "unable to open", "full", "disk I/O", "locked"))


def _opened(file: Path, whole: bool = False) -> sqlite3.Connection:
    """Opens the file, or makes it. With `whole` its pages are checked. Raises DatabaseError if it is broken."""
    # Any thread may let go of it last; it is still used by one at a time.
    database = sqlite3.connect(file, timeout=WAIT, isolation_level=None, check_same_thread=False)
    try:
        status = file.stat()
        if status.st_size and not os.access(file, os.W_OK):
            raise PermissionError(13, "not writable", str(file))
        _used(file, status)
        if not status.st_size:
            _write_ahead(database)
        database.execute("PRAGMA synchronous=NORMAL")
        try:
            version = database.execute("SELECT value FROM meta WHERE key = 'version'").fetchone()
        except sqlite3.OperationalError as error:
            if "no such table" not in str(error):
                raise
            version = None
        if version is None:
            _create(database)
            _sweep(file)
        elif version[0] != _version():
            raise sqlite3.DatabaseError("another version")
        elif whole and not _intact(database):
            raise sqlite3.DatabaseError("damaged")
    except BaseException:
        database.close()
        raise
    return database


def _write_ahead(database: sqlite3.Connection) -> None:
    """Turns the write-ahead log on. While another process writes, SQLite waits by itself, but not for this switch."""
    patience = time.monotonic() + WAIT
    while True:
        try:
            database.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > patience:
                raise
            time.sleep(0.05)


def _create(database: sqlite3.Connection) -> None:
    from careercli.skills.aliases import canon

    with Transaction(database):
        there = database.execute("SELECT count(*) FROM sqlite_master WHERE name = 'meta'").fetchone()[0]
        if there:  # another process made the tables meanwhile
            return
        for statement in statements():
            database.execute(statement)
        database.execute("INSERT INTO meta VALUES ('version', ?)", (_version(),))
        database.executemany("INSERT INTO same VALUES (?, ?, ?, ?)", canon().rows())


def statements() -> list[str]:
    """The statements that make the tables of an index."""
    from careercli.index.columns import declared

    return [one for one in _TABLES.format(columns=declared()).split(";\n") if one.strip()]


def _intact(database: sqlite3.Connection) -> bool:
    """True if every table is there and SQLite finds nothing wrong with the pages."""
    there = {row[0] for row in database.execute("SELECT name FROM sqlite_master")}
    needed = set(re.findall(r"CREATE (?:VIRTUAL )?TABLE (\w+)", _TABLES))
    return needed <= there and database.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)


def remove(file: Path) -> None:
    """Removes an index with what belongs to it. Raises OSError."""
    for ending in ("", "-wal", "-shm", "-journal"):
        Path(f"{file}{ending}").unlink(missing_ok=True)


def distrust() -> None:
    """Removes every index: what was made of a damaged one may be wrong in ways that no check of SQLite's sees."""
    with contextlib.suppress(OSError):
        for file in paths.cache().glob("index-*.db"):
            remove(file)


def _sweep(kept: Path) -> None:
    """Removes the indexes that have not been used for longest, where there are too many."""
    with contextlib.suppress(OSError):
        others = [file for file in kept.parent.glob("index-*.db") if file != kept]
        others.sort(key=lambda file: file.stat().st_mtime, reverse=True)
        for file in others[MOST_KEPT - 1 :]:
            remove(file)
            Path(f"{file}.lock").unlink(missing_ok=True)  # it stays while the index does: a process may wait for it


def _used(file: Path, status: os.stat_result) -> None:
    """Notes once a day that an index is in use."""
    if not 0 <= time.time() - status.st_mtime < 86_400:
        with contextlib.suppress(OSError):
            os.utime(file)


@contextlib.contextmanager
def exclusive_lock(file: Path) -> Iterator[None]:
    """Lets one process at a time in, where the system has such locks. Raises OSError where none can be made."""
    try:
        import fcntl
    except ImportError:  # Windows
        yield
        return
    with Path(f"{file}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


class Transaction:
    """BEGIN IMMEDIATE … COMMIT, so that one process writes at a time; anything raised inside takes it all back."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self.database = database

    def __enter__(self) -> None:
        self.database.execute("BEGIN IMMEDIATE")

    def __exit__(self, kind: type[BaseException] | None, *_rest: object) -> None:
        if kind is None:
            self.database.execute("COMMIT")
        elif self.database.in_transaction:
            self.database.execute("ROLLBACK")


@functools.cache
def _version() -> str:
    """What an index must have been made by: the code that reads and files roles, and the alias file, as of now."""
    from careercli.version import __version__

    package = Path(__file__).parent.parent
    stamp = zlib.crc32(__version__.encode())
    for folder in (package / "index", package / "skills", package / "roles", paths.bundled_data()):
        with os.scandir(folder) as files:
            for file in sorted(files, key=lambda one: one.name):
                if file.name.endswith((".py", "skills.yaml")):
                    status = file.stat()
                    stamp = zlib.crc32(f"{file.name} {status.st_size} {status.st_mtime_ns}".encode(), stamp)
    return f"{__version__}-{stamp:08x}"


def listed(values: Iterable[object]) -> str:
    """As many question marks as there are values, for an SQL list."""
    return ", ".join("?" for _ in values)


def select_in(ask: Ask, sql: str, values: Iterable[Any]) -> Iterator[tuple[Any, ...]]:
    """The rows of a query in which `{}` stands for a list of values, as in `WHERE id IN ({})`.

    It is asked in parts that SQLite takes, so an ORDER BY holds only among MOST_LISTED values. `ask` is what runs a
    query: a database's `execute`, an index's `rows`.
    """
    wanted = list(values)
    for start in range(0, len(wanted), MOST_LISTED):
        some = wanted[start : start + MOST_LISTED]
        yield from ask(sql.format(listed(some)), some)
