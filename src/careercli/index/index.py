"""The index: one SQLite file in the cache folder that holds every role of the active folders, ready to be queried.

It is a cache. Each file is known by its name, its change stamp and its size, and the whole by a checksum of the code
that made it. What changed is read again, what is damaged is built anew in silence, and where the cache folder cannot
be written the index lives in memory.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from careercli import paths
from careercli.errors import DamagedIndex
from careercli.index.damage import reads_rows
from careercli.index.database import Database
from careercli.index.statements import data_version, is_busy, is_unwritable, select_in
from careercli.roles import scan
from careercli.roles.search_path import Folder

if TYPE_CHECKING:
    from careercli.index.sync import Progress
    from careercli.roles.scan import FolderSnapshot


_SNAPSHOTS = "SELECT * FROM folder JOIN names USING (rank) JOIN numbers USING (rank) ORDER BY rank"
"""The last snapshot of each folder; a row has the fields of a `scan.FolderSnapshot`."""


def _equal_in_place(indexed: Sequence[tuple[Any, ...]], snapshots: Sequence[FolderSnapshot]) -> bool:
    """Whether there is no own file, and the bundled ones are those of the database that comes with the program."""
    *own, bundled = snapshots
    untouched = bundled.change == 0 or [row[4:] for row in indexed] == [bundled[4:]]
    return untouched and not any(folder.names or folder.trouble for folder in own)


class Index:
    """The index of some folders, opened where it can be kept. Query it with `rows`.

    `progress` is called while files are read, see `sync.Progress`.
    """

    def __init__(self, folders: Sequence[Folder], progress: Progress | None = None) -> None:
        self.folders = tuple(folders)
        self.progress = progress
        self._refreshed = False
        self._database = Database(self.folders, progress)

    @property
    def file(self) -> Path | None:
        """The file of the index; None if it is in memory."""
        return self._database.file

    @property
    def hint(self) -> str:
        """Why the index is in memory, for the person; empty if it is not."""
        return self._database.hint

    @property
    def seed(self) -> Path | None:
        """The database that comes with the program; None if its folder is not in use."""
        return self._database.seed

    # Queries

    def rows(self, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> list[tuple[Any, ...]]:
        """The rows of a query. An index that turns out to be damaged is built anew, once, and queried again.

        Raises sqlite3.DatabaseError if the query is wrong, or if even a database in memory cannot be used.
        """
        try:
            return self._database.connection.execute(sql, values).fetchall()
        except sqlite3.OperationalError as error:
            if is_busy(error):
                self._use_memory(error)
            elif str(error).startswith("no such") or self._database.is_damaged():
                self._rebuild()
            else:
                raise
        except sqlite3.DatabaseError:
            self._rebuild()
        self.refresh()
        try:
            return self._database.connection.execute(sql, values).fetchall()
        except sqlite3.DatabaseError as error:
            if str(error).startswith("no such"):
                raise  # the query is wrong, not the index
            self._use_memory(error)
            self.refresh()
            return self._database.connection.execute(sql, values).fetchall()

    def select_in(self, sql: str, values: Iterable[Any]) -> Iterator[tuple[Any, ...]]:
        """The rows of a query in which `{}` stands for a list of values, however long; see `statements.select_in`."""
        return select_in(self.rows, sql, values)

    def close(self) -> None:
        """Closes the file."""
        self._database.connection.close()

    def left_out(self) -> list[str]:
        """What could not be used at the last refresh, a line each: folders, and files with their first problem."""
        folders = self.rows("SELECT trouble FROM folder WHERE trouble IS NOT NULL ORDER BY rank")
        files = self.rows("SELECT rank, name, problem FROM file WHERE problem IS NOT NULL ORDER BY rank, name")
        return [str(row[0]) for row in folders] + [self._problem_line(*row) for row in files]

    def left_out_of(self, slug: str) -> list[str]:
        """The lines of `left_out` for the files of a slug."""
        sql = "SELECT rank, name, problem FROM file WHERE slug = ? AND problem IS NOT NULL ORDER BY rank, name"
        return [self._problem_line(*row) for row in self.rows(sql, (slug,))]

    def _problem_line(self, rank: int, name: str, problem: str) -> str:
        path = scan.encode_name(str(self.folders[rank].path / name))
        line = problem if problem.startswith(path) else f"{path}: {problem}"
        return line.replace(path, paths.display(path), 1)

    # Refreshing

    def folders_changed(self) -> bool:
        """True if a file was added, renamed or removed since the last snapshot, or one that was left out has changed.

        One `stat` a folder, and of the files one for each that was left out: what is said of it is true of it now.
        """
        indexed = dict(self.rows("SELECT path, change FROM folder"))
        current = {scan.encode_name(str(folder.path)): scan.folder_change(folder) for folder in self.folders}
        if self._database.in_place:
            own_files = any(scan.has_role_files(folder) for folder in self.folders if folder.seed is None)
            return own_files or any(current.get(path, change) != change for path, change in indexed.items())
        return indexed != current or self._changed("problem IS NOT NULL")

    def refresh(self) -> None:
        """Reads again the files that changed, were added, or were hidden by one that is gone. Does so once."""
        if self._refreshed:
            return
        self._refreshed = True
        try:
            reads_rows(self._sync)()
        except (sqlite3.DatabaseError, DamagedIndex) as error:
            if isinstance(error, sqlite3.OperationalError) and is_unwritable(error):
                self._use_memory(error)
            else:
                self._rebuild(rows_damaged=isinstance(error, DamagedIndex))
            self._refreshed = True
            try:
                self._sync()
            except sqlite3.DatabaseError as second_error:
                self._use_memory(second_error)
                self._refreshed = True
                self._sync()

    def refresh_one(self, slug: str) -> None:
        """Checks just the files of one slug, and refreshes the index if one of them changed."""
        if self._changed("slug = ?", slug):
            self.refresh()

    def _changed(self, which: str, *values: str) -> bool:
        """Whether a file has changed since it was read; `which` is the condition of its row."""
        files = self.rows(f"SELECT rank, name, change, size FROM file WHERE {which}", values)
        return any(scan.stat_file(self.folders[rank], name) != (change, size) for rank, name, change, size in files)

    def _sync(self) -> None:
        """Looks at the folders, and brings the tables to what they hold. Nothing is written if nothing has changed."""
        connection = self._database.connection
        version = data_version(connection)  # before the look: what others write behind it may be newer
        snapshots = scan.snapshot(self.folders)
        indexed = connection.execute(_SNAPSHOTS).fetchall()
        if indexed == snapshots or (self._database.in_place and _equal_in_place(indexed, snapshots)):
            return
        if self._database.in_place:
            self._database.copy_seed()
            self._sync()
            return
        from careercli.index.sync import sync_tables

        sync_tables(connection, self.folders, indexed, version, snapshots, self.progress, self._database.seed)
        self._database.shorten_log()

    def _rebuild(self, *, rows_damaged: bool = False) -> None:
        self._database.rebuild(rows_damaged=rows_damaged)
        self._refreshed = False

    def _use_memory(self, error: Exception) -> None:
        self._database.use_memory(error)
        self._refreshed = False
