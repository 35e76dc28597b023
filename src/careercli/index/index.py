"""The index: one SQLite file in the cache folder that holds every role of the folders in use, ready to be asked.

It is a cache. Each file is known by its name, its last change and its size, and the whole by a hash of the model and of
this code's tables; what changed is read again, what is broken is built anew without a word, and where the cache folder
cannot be written the index lives in memory.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from careercli import paths
from careercli.index.database import Store, commits, select_in, unwritable
from careercli.roles import scan
from careercli.roles.search_path import Folder

if TYPE_CHECKING:
    from careercli.index.sync import Progress
    from careercli.roles.scan import Look


_LOOKS = "SELECT * FROM folder JOIN names USING (rank) JOIN numbers USING (rank) ORDER BY rank"
"""The folders as they were last seen, each a `folders.Look`."""


class Index:
    """The index of some folders, opened where it can be kept. Ask it with `rows`."""

    def __init__(self, folders: Sequence[Folder], progress: Progress | None = None) -> None:
        self.folders = tuple(folders)
        self.progress = progress
        self._looked = False
        self._store = Store(self.folders)

    @property
    def file(self) -> Path | None:
        """Where the index is kept; None if it is held in memory."""
        return self._store.file

    @property
    def hint(self) -> str:
        """Why the index is held in memory, for the person; empty if it is not."""
        return self._store.hint

    # Asking

    def rows(self, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> list[tuple[Any, ...]]:
        """The rows of a query. An index that turns out to be broken is built anew, once, and asked again."""
        try:
            return self._store.database.execute(sql, values).fetchall()
        except sqlite3.OperationalError as error:
            if not (str(error).startswith("no such") or self._store.broken()):
                raise
        except sqlite3.DatabaseError:
            pass
        self._start_over()
        self.refresh()
        try:
            return self._store.database.execute(sql, values).fetchall()
        except sqlite3.DatabaseError as error:
            if str(error).startswith("no such"):
                raise  # the question is wrong, not the index
            self._to_memory(str(error))
            self.refresh()
            return self._store.database.execute(sql, values).fetchall()

    def select_in(self, sql: str, values: Iterable[Any]) -> Iterator[tuple[Any, ...]]:
        """The rows of a query in which `{}` stands for a list of values, however long; see `store.select_in`."""
        return select_in(self.rows, sql, values)

    def close(self) -> None:
        """Lets go of the file."""
        self._store.database.close()

    def left_out(self) -> list[str]:
        """What could not be used at the last look, a line each: folders, and files with their first problem."""
        folders = self.rows("SELECT trouble FROM folder WHERE trouble IS NOT NULL ORDER BY rank")
        troubles = [str(row[0]) for row in folders]
        files = self.rows("SELECT rank, name, problem FROM file WHERE problem IS NOT NULL ORDER BY rank, name")
        for rank, name, problem in files:
            path = scan.known_as(str(self.folders[rank].path / name))
            said = problem if problem.startswith(path) else f"{path}: {problem}"
            troubles.append(said.replace(path, paths.shown(path), 1))
        return troubles

    # Keeping up with the files

    def folders_changed(self) -> bool:
        """True if a file was added, renamed or removed since the last full look. Looks at the folders only."""
        known = dict(self.rows("SELECT path, change FROM folder"))
        now = {scan.known_as(str(one.path)): scan.folder_change(one.path) for one in self.folders}
        return known != now

    def refresh(self) -> None:
        """Brings the index up to the files: reads again those that changed, were added, or lost what hid them."""
        if self._looked:
            return
        looks = scan.look(self.folders)
        self._looked = True
        try:
            self._catch_up(looks)
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError) and unwritable(error):
                self._to_memory(str(error))
            else:
                self._start_over()
            self._looked = True
            try:
                self._catch_up(looks)
            except sqlite3.DatabaseError as again:
                self._to_memory(str(again))
                self._looked = True
                self._catch_up(looks)

    def refresh_one(self, slug: str) -> None:
        """Looks at just the files of one slug, and reads them again if they changed."""
        here = self.rows("SELECT rank, name, change, size FROM file WHERE slug = ?", (slug,))
        if any(scan.single(self.folders[rank], name) != (change, size) for rank, name, change, size in here):
            self.refresh()

    def _catch_up(self, looks: list[Look]) -> None:
        database = self._store.database
        version = commits(database)
        before = database.execute(_LOOKS).fetchall()
        if before == looks:
            return
        from careercli.index.sync import catch_up

        catch_up(database, self.folders, before, version, looks, self.progress)
        # What was written lately is moved to where it stays, so that the next process need not read two files.
        with contextlib.suppress(sqlite3.Error):
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def _start_over(self) -> None:
        self._store.start_over()
        self._looked = False

    def _to_memory(self, reason: str) -> None:
        self._store.to_memory(reason)
        self._looked = False
