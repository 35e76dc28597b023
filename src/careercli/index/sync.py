"""Keeping the index up with the files: what changed since the last look is read and put in its place.

In transactions of BATCH slugs, so that an interrupted build goes on from the last of them, and a second process waits
its turn and then finds the work done.
"""

from __future__ import annotations

import contextlib
import gc
import sqlite3
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from careercli.index.database import Transaction, commits, listed
from careercli.roles.scan import Found, Look, differing, files, slug_of
from careercli.roles.search_path import Folder

if TYPE_CHECKING:
    from careercli.index.workers import Reader

BATCH = 250
"""Slugs per transaction."""
FEW = 500
"""Up to so many slugs are looked up one by one; of more, all that the index knows is compared."""
ROOM = 64_000
"""Kilobytes of the database that are held in memory while many files are put in."""

Progress = Callable[[int, int], None]
"""Called with the number of slugs done and the number to do."""


def catch_up(
    database: sqlite3.Connection,
    folders: Sequence[Folder],
    known: Sequence[tuple[Any, ...]],
    version: int,
    looks: Sequence[Look],
    progress: Progress | None = None,
) -> None:
    """Brings the tables from one look at the folders, `known` as of `version`, up to another one.

    Raises sqlite3.DatabaseError where the database cannot be written or is broken.
    """
    slugs = _perhaps([Look(*row) for row in known], looks)
    found = _by_slug(files(folders, looks, slugs))
    outdated = _outdated(database, found, slugs)
    work = _Work(database, version, folders, looks, progress, len(outdated))
    work.take({slug: found.get(slug, []) for slug in outdated})


def _perhaps(before: Sequence[Look], now: Sequence[Look]) -> set[str] | None:
    """The slugs that two looks at the same folders tell apart, or None: any slug may have changed."""
    if [one.path for one in before] != [one.path for one in now]:
        return None
    slugs: set[str] = set()
    for old, new in zip(before, now, strict=True):
        slugs |= differing(old, new)
    return slugs if len(slugs) <= FEW else None


def _by_slug(found: Sequence[Found]) -> dict[str, list[Found]]:
    by_slug: dict[str, list[Found]] = {}
    for one in found:
        by_slug.setdefault(one.slug, []).append(one)
    return by_slug


def _outdated(
    database: sqlite3.Connection, found: dict[str, list[Found]], slugs: Collection[str] | None = None
) -> list[str]:
    """The slugs (among these, or all) whose files are not as the index knows them, in order."""
    sql, values = "SELECT rank, name, change, size FROM file", sorted(slugs or ())
    if slugs is not None:
        sql += f" WHERE slug IN ({listed(values)})"
    known = {(row[0], row[1]): (row[2], row[3]) for row in database.execute(sql, values)}
    wanted = found if slugs is None else {slug: found.get(slug, []) for slug in slugs}
    stale = {
        one.slug
        for ones in wanted.values()
        for one in ones
        if known.pop((one.rank, one.name), None) != (one.change, one.size)
    }
    stale.update(slug_of(name) for _rank, name in known)
    return sorted(stale)


class _Work:
    """What there is to read when it begins, and how far it is."""

    def __init__(
        self,
        database: sqlite3.Connection,
        version: int,
        folders: Sequence[Folder],
        looks: Sequence[Look],
        progress: Progress | None,
        total: int,
    ) -> None:
        self.database, self.version, self.folders, self.looks = database, version, folders, looks
        self.progress, self.total = progress, total

    def tell(self, left: int) -> None:
        """Tells how far it is."""
        if self.progress and self.total:
            self.progress(max(0, self.total - left), self.total)

    def take(self, outdated: dict[str, list[Found]]) -> None:
        """Reads the files of some slugs into the tables, and notes how the folders were seen."""
        if not outdated:
            with Transaction(self.database):
                if commits(self.database) == self.version:
                    _note(self.database, self.looks)
            self.tell(0)
            return
        from careercli.index.workers import Reader
        from careercli.skills.taxonomy import Canon

        rows = self.database.execute("SELECT key, shown, name, other FROM same").fetchall()
        slugs = list(outdated)
        if len(slugs) > BATCH:
            self.database.execute(f"PRAGMA cache_size = -{ROOM}")
        with Reader(self.folders, Canon.of_rows(rows)) as reader, _no_garbage():
            for start in range(0, len(slugs), BATCH):
                batch = slugs[start : start + BATCH]
                left = len(slugs) - start - len(batch)
                with Transaction(self.database):
                    self._put_in(outdated, batch, reader)
                    # What changed was told from what was known. Until the last is in, or if another process has put in
                    # something since, no folder counts as known: the next look is held against every file.
                    if left or commits(self.database) != self.version:
                        self.database.execute("DELETE FROM folder")
                    else:
                        _note(self.database, self.looks)
                self.tell(left)

    def _put_in(self, outdated: dict[str, list[Found]], batch: list[str], reader: Reader) -> None:
        """Reads a batch of slugs into the tables, but for those that another process has put in meanwhile.

        The transaction has begun, so of several processes that find the same work, each batch is read by one.
        """
        from careercli.index.writer import Taking

        still = _outdated(self.database, outdated, batch)
        taking = Taking(self.database)
        for slug, read in reader.read([(slug, outdated[slug]) for slug in still]):
            taking.take(slug, read)
        taking.settle()


@contextlib.contextmanager
def _no_garbage() -> Iterator[None]:
    """Keeps Python from looking for rings of objects: rows are none, and a batch of them has a million texts."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _note(database: sqlite3.Connection, looks: Sequence[Look]) -> None:
    """Keeps what was seen of the folders. Names are long and seldom change: they are written only if they did."""
    for table in ("folder", "names", "numbers"):
        database.execute(f"DELETE FROM {table} WHERE rank >= ?", (len(looks),))
    for one in looks:
        database.execute("REPLACE INTO folder VALUES (?, ?, ?, ?)", one[:4])
        database.execute("REPLACE INTO numbers VALUES (?, ?)", (one.rank, one.numbers))
        database.execute(
            "INSERT INTO names VALUES (?, ?) ON CONFLICT(rank) DO UPDATE SET names = excluded.names "
            "WHERE names <> excluded.names",
            (one.rank, one.names),
        )
