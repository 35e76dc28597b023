"""Bringing the tables of the index up to the files: what changed since the last snapshot is read and replaced.

Slugs are written in transactions of BATCH_SIZE, so that an interrupted build goes on after the last of them, and a
second process waits for its turn and then finds the work done.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Collection, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from careercli.index.build_file import garbage_collector_paused
from careercli.index.statements import Transaction, data_version, placeholders
from careercli.roles import scan
from careercli.roles.scan import FolderSnapshot, RoleFile, changed_slugs, role_files
from careercli.roles.search_path import Folder

if TYPE_CHECKING:
    from careercli.index.workers import Reader

BATCH_SIZE = 250
"""Slugs per transaction."""
BULK = 100
"""With this many slugs in a batch or more, the names, skills and terms of all roles are read at once."""
MAX_LOOKUPS = 500
"""Up to this many changed slugs are looked up in the index; beyond, every file that it knows is compared."""
CACHE_KIB = 64_000
"""SQLite's page cache while more than one batch is written, in KiB."""

NO_RANK = -1
"""The rank of no folder."""

Progress = Callable[[int, int], None]
"""Called with the number of slugs done and the number to do."""


def sync_tables(
    connection: sqlite3.Connection,
    folders: Sequence[Folder],
    indexed: Sequence[tuple[Any, ...]],
    version: int,
    snapshots: Sequence[FolderSnapshot],
    progress: Progress | None = None,
    seed: Path | None = None,
) -> None:
    """Brings the tables from the snapshots that they have to newer ones.

    `indexed` are the rows of the former, read when the database had the data_version `version`; `seed` is the database
    that comes with the program, if the tables began as a copy of it. Raises sqlite3.DatabaseError if the database
    cannot be written or is damaged.
    """
    names = _EntryNames(seed)
    slugs = _slugs_to_check([FolderSnapshot(*row) for row in indexed], snapshots)
    files_of = names.files_of(folders, snapshots, slugs)
    fixed = fixed_rank(folders)
    outdated = _outdated_slugs(connection, files_of, None if slugs is None else names.entries(slugs), fixed)
    build = _Build(connection, version, folders, snapshots, progress, len(outdated), names)
    build.run({slug: files_of.get(slug, []) for slug in outdated})


def fixed_rank(folders: Sequence[Folder]) -> int:
    """The rank of the folder whose files nobody edits; NO_RANK if there is none."""
    return next((rank for rank, folder in enumerate(folders) if folder.fixed), NO_RANK)


class _EntryNames:
    """Which entry a file belongs to: that of its slug, but for occupations that a hand-written role has taken in."""

    def __init__(self, seed: Path | None) -> None:
        self.seed = seed
        self.entry_of: dict[str, str] = {}
        if seed is not None:
            from careercli.index.bundled import BundledEntries

            with contextlib.closing(BundledEntries(seed)) as bundled:
                self.entry_of = bundled.other_slugs()

    def entries(self, slugs: Iterable[str]) -> set[str]:
        """The slugs of the entries of some slugs."""
        return {self.entry_of.get(slug, slug) for slug in slugs}

    def files_of(
        self, folders: Sequence[Folder], snapshots: Sequence[FolderSnapshot], slugs: Collection[str] | None = None
    ) -> dict[str, list[RoleFile]]:
        """The files of the snapshots by their entries (of `slugs` alone, if given), the winning one first."""
        if slugs is not None:
            entries = self.entries(slugs)
            slugs = {*slugs, *entries, *(slug for slug, entry in self.entry_of.items() if entry in entries)}
        by_slug: dict[str, list[RoleFile]] = {}
        for file in role_files(folders, snapshots, slugs):
            entry = self.entry_of.get(file.slug, file.slug)
            by_slug.setdefault(entry, []).append(file._replace(slug=entry))
        return by_slug


def _slugs_to_check(before: Sequence[FolderSnapshot], now: Sequence[FolderSnapshot]) -> set[str] | None:
    """The slugs whose files differ between two snapshots of the same folders, or None: any slug may have changed."""
    if [folder.path for folder in before] != [folder.path for folder in now]:
        return None
    slugs: set[str] = set()
    for old, new in zip(before, now, strict=True):
        slugs |= changed_slugs(old, new)
    return slugs if len(slugs) <= MAX_LOOKUPS else None


def _outdated_slugs(
    connection: sqlite3.Connection,
    files_of: dict[str, list[RoleFile]],
    slugs: Collection[str] | None = None,
    fixed: int = NO_RANK,
) -> list[str]:
    """The slugs (among these, or all) whose files differ from what the index has of them, sorted.

    The files of the folder of rank `fixed` are never looked at, and stay as they are.
    """
    sql, values = "SELECT rank, name, change, size, slug FROM file", sorted(slugs or ())
    if slugs is not None:
        sql += f" WHERE slug IN ({placeholders(values)})"
    indexed, slug_of_file = {}, {}
    for rank, name, change, size, slug in connection.execute(sql, values):
        if rank == fixed:
            continue
        indexed[rank, name], slug_of_file[rank, name] = (change, size), slug
    current = files_of if slugs is None else {slug: files_of.get(slug, []) for slug in slugs}
    outdated = {
        file.slug
        for slug_files in current.values()
        for file in slug_files
        if indexed.pop((file.rank, file.name), None) != (file.change, file.size)
    }
    outdated.update(slug_of_file[file] for file in indexed)  # what is left there is gone from its folder
    return sorted(outdated)


class _Build:
    """One run of reading and writing: `total` slugs are outdated when it begins."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        version: int,
        folders: Sequence[Folder],
        snapshots: Sequence[FolderSnapshot],
        progress: Progress | None,
        total: int,
        names: _EntryNames,
    ) -> None:
        self.connection, self.version, self.folders, self.snapshots = connection, version, folders, snapshots
        self.progress, self.total, self.names, self.fixed = progress, total, names, fixed_rank(folders)

    def run(self, outdated: dict[str, list[RoleFile]]) -> None:
        """Reads the files of these slugs into the tables, and saves the snapshots."""
        if not outdated:
            with Transaction(self.connection):
                if data_version(self.connection) == self.version:
                    _save_snapshots(self.connection, self.snapshots)
            self._report(0)
            return
        from careercli.index.workers import Reader
        from careercli.skills.taxonomy import Taxonomy

        aliases = self.connection.execute("SELECT key, shown, name, other FROM same").fetchall()
        slugs = list(outdated)
        if len(slugs) > BATCH_SIZE:
            self.connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
        with Reader(self.folders, Taxonomy.of_rows(aliases), self.names.seed) as reader, garbage_collector_paused():
            for start in range(0, len(slugs), BATCH_SIZE):
                batch = slugs[start : start + BATCH_SIZE]
                remaining = len(slugs) - start - len(batch)
                with Transaction(self.connection):
                    self._write_batch(outdated, batch, reader)
                    # What is outdated follows from the snapshots that the index had. Until the last batch is in, or if
                    # another process has written meanwhile, it has none: the next refresh compares every file.
                    if remaining or data_version(self.connection) != self.version:
                        self.connection.execute("DELETE FROM folder")
                    else:
                        _save_snapshots(self.connection, self.snapshots)
                self._report(remaining)

    def _report(self, remaining: int) -> None:
        if self.progress and self.total:
            self.progress(max(0, self.total - remaining), self.total)

    def _write_batch(self, outdated: dict[str, list[RoleFile]], batch: list[str], reader: Reader) -> None:
        """Reads a batch of slugs into the tables, but for those that another process has written meanwhile.

        The transaction has begun, so of several processes that find the same work, one reads each batch.
        """
        from careercli.index.writer import RoleWriter

        still_outdated = _outdated_slugs(self.connection, outdated, batch, self.fixed)
        if still_outdated and data_version(self.connection) != self.version:
            # Another process has written since we looked, and may have looked later: an older look never undoes that.
            outdated = self._looked_at_again(still_outdated)
            still_outdated = _outdated_slugs(self.connection, outdated, still_outdated, self.fixed)
        writer = RoleWriter(self.connection, self.fixed, bulk=len(still_outdated) >= BULK)
        no_more_replaced: list[str] = []
        for slug, result in reader.read([(slug, outdated[slug]) for slug in still_outdated]):
            if not result.files and writer.is_replaced(slug):
                continue
            if (restored := writer.write(slug, result)) is not None:
                no_more_replaced.append(restored)
        if no_more_replaced:
            files_of = self._looked_at_again(no_more_replaced)
            for slug, result in reader.read([(slug, files_of[slug]) for slug in no_more_replaced]):
                writer.write(slug, result)
        writer.flush()

    def _looked_at_again(self, slugs: Sequence[str]) -> dict[str, list[RoleFile]]:
        """The files of some slugs as they are now."""
        return {
            **{slug: [] for slug in slugs},
            **self.names.files_of(self.folders, scan.snapshot(self.folders), slugs),
        }


def _save_snapshots(connection: sqlite3.Connection, snapshots: Sequence[FolderSnapshot]) -> None:
    """Replaces the snapshots. Names are long and seldom change: they are written only if they did."""
    for table in ("folder", "names", "numbers"):
        connection.execute(f"DELETE FROM {table} WHERE rank >= ?", (len(snapshots),))
    for folder in snapshots:
        connection.execute("REPLACE INTO folder VALUES (?, ?, ?, ?)", folder[:4])
        connection.execute("REPLACE INTO numbers VALUES (?, ?)", (folder.rank, folder.numbers))
        connection.execute(
            "INSERT INTO names VALUES (?, ?) ON CONFLICT(rank) DO UPDATE SET names = excluded.names "
            "WHERE names <> excluded.names",
            (folder.rank, folder.names),
        )
