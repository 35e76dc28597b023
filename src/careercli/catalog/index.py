"""The index: one SQLite file in the cache folder that holds every role of the folders in use, ready to be asked.

It is a cache. Each file is known by its name, its last change and its size, and the whole by a hash of the model and of
this code's tables; what changed is read again, what is broken is built anew without a word, and where the cache folder
cannot be written the index lives in memory.
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
from typing import TYPE_CHECKING, Any

from careercli import paths
from careercli.catalog import folders as role_folders
from careercli.catalog.folders import Folder, Glimpse

if TYPE_CHECKING:
    from careercli.catalog.files import Found

BATCH = 250
"""Files per transaction: an interrupted build goes on from the last of them."""

_TABLES = """
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE folder(rank INTEGER PRIMARY KEY, path TEXT, change INTEGER, trouble TEXT, seen BLOB);
CREATE TABLE file(id INTEGER PRIMARY KEY, rank INTEGER, name TEXT, slug TEXT, change INTEGER, size INTEGER,
    problem TEXT, UNIQUE(rank, name));
CREATE INDEX file_slug ON file(slug);
CREATE TABLE role(id INTEGER PRIMARY KEY, slug TEXT UNIQUE, rank INTEGER, name TEXT, title TEXT, family TEXT, code TEXT,
    currency TEXT, low REAL, median REAL, high REAL, official_median REAL, official_floor REAL, official_currency TEXT,
    growth REAL, official_growth REAL,
    growth_period TEXT, openings INTEGER, demand TEXT, stress TEXT, balance TEXT, remote INTEGER, recorded INTEGER);
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
_Seen = tuple[int, str, int, str | None, bytes]
"""A folder as it was seen: rank, path, number of its last change, what is wrong with it, and the stamp of its files."""

Progress = Callable[[int, int], None]
"""Called with the number of files done and the number to do."""


class Index:
    """The index of some folders, opened where it can be kept. Ask it with `rows`."""

    def __init__(self, folders: Sequence[Folder], progress: Progress | None = None) -> None:
        self.folders = tuple(folders)
        self.progress = progress
        self.hint = ""
        self.file: Path | None = None
        self._scanned = False
        self._db = self._open()

    # Asking

    def rows(self, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> list[tuple[Any, ...]]:
        """The rows of a query. An index that turns out to be broken is built anew, once, and asked again."""
        try:
            return self._db.execute(sql, values).fetchall()
        except sqlite3.OperationalError as error:
            if not (str(error).startswith("no such") or self._broken()):
                raise
        except sqlite3.DatabaseError:
            pass
        self._start_over()
        self.refresh()
        try:
            return self._db.execute(sql, values).fetchall()
        except sqlite3.DatabaseError as error:
            if str(error).startswith("no such"):
                raise  # the question is wrong, not the index
            self._to_memory(str(error))
            self.refresh()
            return self._db.execute(sql, values).fetchall()

    def close(self) -> None:
        """Lets go of the file."""
        self._db.close()

    # Keeping up with the files

    def folders_changed(self) -> bool:
        """True if a file was added, renamed or removed since the last full look. Looks at the folders only."""
        known = dict(self.rows("SELECT path, change FROM folder"))
        return known != {role_folders.known_as(str(one.path)): _folder_change(one.path) for one in self.folders}

    def left_out(self) -> list[str]:
        """What could not be used at the last look, a line each: folders, and files with their first problem."""
        folders = self.rows("SELECT trouble FROM folder WHERE trouble IS NOT NULL ORDER BY rank")
        troubles = [str(row[0]) for row in folders]
        files = self.rows("SELECT rank, name, problem FROM file WHERE problem IS NOT NULL ORDER BY rank, name")
        for rank, name, problem in files:
            path = role_folders.known_as(str(self.folders[rank].path / name))
            said = problem if problem.startswith(path) else f"{path}: {problem}"
            troubles.append(said.replace(path, paths.shown(path), 1))
        return troubles

    def refresh(self) -> None:
        """Brings the index up to the files: reads again those that changed, were added, or lost what hid them."""
        if self._scanned:
            return
        times = [(role_folders.known_as(str(one.path)), _folder_change(one.path)) for one in self.folders]
        glimpses, troubles = role_folders.glance(self.folders)
        seen = [
            (rank, path, changed, troubles.get(rank), role_folders.stamp(glimpses[rank]))
            for rank, (path, changed) in enumerate(times)
        ]
        self._scanned = True
        try:
            self._catch_up(glimpses, seen)
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError) and self._unwritable(error):
                self._to_memory(str(error))
            else:
                self._start_over()
                self._scanned = True
            try:
                self._catch_up(glimpses, seen)
            except sqlite3.DatabaseError as again:
                self._to_memory(str(again))
                self._scanned = True
                self._catch_up(glimpses, seen)

    def refresh_one(self, slug: str) -> None:
        """Looks at just the files of one slug, and reads them again if they changed."""
        here = self.rows("SELECT rank, name, change, size FROM file WHERE slug = ?", (slug,))
        if any(role_folders.single(self.folders[rank], name) != (change, size) for rank, name, change, size in here):
            self.refresh()

    def _catch_up(self, glimpses: list[list[Glimpse]], seen: list[_Seen]) -> None:
        if self._db.execute("SELECT * FROM folder ORDER BY rank").fetchall() == seen:
            return
        from careercli.catalog.files import files

        found = files(self.folders, glimpses)
        by_slug: dict[str, list[Found]] = {}
        for one in found:
            by_slug.setdefault(one.slug, []).append(one)
        done, total = 0, 0
        while True:
            with _Transaction(self._db):
                slugs = self._outdated(found)  # another process may have been quicker
                total = total or len(slugs)
                some, rest = slugs[:BATCH], slugs[BATCH:]
                self._take_all({slug: by_slug.get(slug, []) for slug in some})
                self._note_folders([] if rest else seen)  # until the last file is in, no folder counts as known
            done += len(some)
            if self.progress and total:
                self.progress(min(done, total), total)
            if not rest:
                return

    def _outdated(self, found: list[Found]) -> list[str]:
        """The slugs whose files are not as the index knows them, in order."""
        from careercli.catalog.files import slug_of

        known = {
            (row[0], row[1]): (row[2], row[3]) for row in self._db.execute("SELECT rank, name, change, size FROM file")
        }
        stale = {one.slug for one in found if known.pop((one.rank, one.name), None) != (one.change, one.size)}
        stale.update(slug_of(name) for _rank, name in known)
        return sorted(stale)

    def _note_folders(self, seen: list[_Seen]) -> None:
        self._db.execute("DELETE FROM folder")
        self._db.executemany("INSERT INTO folder VALUES (?, ?, ?, ?, ?)", seen)

    def _take_all(self, files: dict[str, list[Found]]) -> None:
        """Reads the files of some slugs into the index, in one transaction."""
        if not files:
            return
        from careercli.catalog.taken import Taking

        taking = Taking(self._db, self.folders, self._canon())
        for slug, ones in files.items():
            taking.take(slug, ones)
        taking.settle()

    # Opening

    def _canon(self) -> Any:
        if not hasattr(self, "_canon_made"):
            from careercli.catalog.aliases import canon

            self._canon_made = canon()
        return self._canon_made

    def _open(self) -> sqlite3.Connection:
        named = "\0".join(str(one.path) for one in self.folders).encode("utf-8", "surrogateescape")
        name = f"{zlib.crc32(named):08x}{zlib.adler32(named):08x}"
        try:
            folder = paths.cache()
            folder.mkdir(parents=True, exist_ok=True)
            self.file = folder / f"index-{name}.db"
            return self._open_file(self.file)
        except (OSError, sqlite3.OperationalError) as error:
            if self.file is not None and isinstance(error, sqlite3.OperationalError) and not self._unwritable(error):
                return self._fresh_file(self.file)
            return self._open_memory(error)
        except sqlite3.DatabaseError:
            assert self.file is not None
            return self._fresh_file(self.file)

    def _open_file(self, file: Path, whole: bool = False) -> sqlite3.Connection:
        """Opens the file, or makes it. With `whole` its pages are checked. Raises DatabaseError if it is broken."""
        database = sqlite3.connect(file, timeout=60, isolation_level=None)
        try:
            status = file.stat()
            if status.st_size and not os.access(file, os.W_OK):
                raise PermissionError(13, "not writable", str(file))
            _used(file, status)
            if not status.st_size:
                database.execute("PRAGMA journal_mode=WAL")
            database.execute("PRAGMA synchronous=NORMAL")
            try:
                version = database.execute("SELECT value FROM meta WHERE key = 'version'").fetchone()
            except sqlite3.OperationalError as error:
                if "no such table" not in str(error):
                    raise
                version = None
            if version is None:
                self._create(database)
                _sweep(file)
            elif version[0] != _version():
                raise sqlite3.DatabaseError("another version")
            elif whole and not _intact(database):
                raise sqlite3.DatabaseError("damaged")
        except BaseException:
            database.close()
            raise
        return database

    def _fresh_file(self, file: Path) -> sqlite3.Connection:
        """Removes a broken file and makes it anew, one process at a time: the next one finds it mended."""
        try:
            with _alone(file):
                try:
                    return self._open_file(file, whole=True)
                except sqlite3.DatabaseError:
                    remove(file)
                    return self._open_file(file)
        except (OSError, sqlite3.DatabaseError) as error:
            return self._open_memory(error)

    def _open_memory(self, error: Exception) -> sqlite3.Connection:
        self.file = None
        reason = getattr(error, "strerror", None) or str(error)
        where = paths.shown(paths.cache())
        self.hint = f"{where} cannot be used ({reason}): the index is held in memory, and every command makes it anew"
        database = sqlite3.connect(":memory:", isolation_level=None)
        self._create(database)
        return database

    def _create(self, database: sqlite3.Connection) -> None:
        with _Transaction(database):
            there = database.execute("SELECT count(*) FROM sqlite_master WHERE name = 'meta'").fetchone()[0]
            if there:  # another process made the tables meanwhile
                return
            for statement in _TABLES.split(";\n"):
                if statement.strip():
                    database.execute(statement)
            database.execute("INSERT INTO meta VALUES ('version', ?)", (_version(),))
            canon = self._canon()
            database.executemany(
                "INSERT INTO same VALUES (?, ?, ?, ?)",
                [(other, own, canon.shown[own], canon.spelled[other]) for other, own in canon.same.items()],
            )

    def _start_over(self) -> None:
        self._db.close()
        self._scanned = False
        self._db = self._fresh_file(self.file) if self.file else self._open_memory(OSError("the index broke"))

    def _to_memory(self, reason: str) -> None:
        self._db.close()
        self._db = self._open_memory(OSError(reason))

    def _broken(self) -> bool:
        """True if the tables are not the ones that this code made."""
        try:
            return bool(self._db.execute("SELECT value FROM meta WHERE key = 'version'").fetchone() != (_version(),))
        except sqlite3.DatabaseError:
            return True

    @staticmethod
    def _unwritable(error: sqlite3.OperationalError) -> bool:
        said = str(error)
        return any(word in said for word in ("readonly", "read-only", "unable to open", "full", "disk I/O", "locked"))


def _intact(database: sqlite3.Connection) -> bool:
    """True if every table is there and SQLite finds nothing wrong with the pages."""
    there = {row[0] for row in database.execute("SELECT name FROM sqlite_master")}
    needed = set(re.findall(r"CREATE (?:VIRTUAL )?TABLE (\w+)", _TABLES))
    return needed <= there and database.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)


MOST_KEPT = 12
"""So many indexes are kept, one for each set of folders, those used last."""


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


def _used(file: Path, status: os.stat_result) -> None:
    """Notes once a day that an index is in use."""
    if not 0 <= time.time() - status.st_mtime < 86_400:
        with contextlib.suppress(OSError):
            os.utime(file)


@contextlib.contextmanager
def _alone(file: Path) -> Iterator[None]:
    """Lets one process at a time in, where the system has locks."""
    try:
        import fcntl
    except ImportError:  # Windows: an open file cannot be removed there anyway
        yield
        return
    with Path(f"{file}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


class _Transaction:
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


def _folder_change(path: Path) -> int:
    """The number of a folder's last change, of its entries or rights; -1 if it is not there."""
    try:
        return role_folders.changed(path.stat())
    except OSError:
        return -1


@functools.cache
def _version() -> str:
    """What an index must have been made by: the code that reads and files roles, and the alias file, as of now."""
    from careercli import __version__

    package = Path(__file__).parent
    stamp = zlib.crc32(__version__.encode())
    for folder in (package, package.parent / "words", paths.bundled_data()):
        with os.scandir(folder) as files:
            for file in sorted(files, key=lambda one: one.name):
                if file.name.endswith((".py", "skills.yaml")):
                    status = file.stat()
                    stamp = zlib.crc32(f"{file.name} {status.st_size} {status.st_mtime_ns}".encode(), stamp)
    return f"{__version__}-{stamp:08x}"


def listed(slugs: Iterable[str]) -> str:
    """As many question marks as there are slugs, for an SQL list."""
    return ", ".join("?" for _ in slugs)
