"""Keeping the index up with the files: what changed since the last look is read and put in its place.

In transactions of BATCH slugs, so that an interrupted build goes on from the last of them, and a second process waits
its turn and then finds the work done.
"""

from __future__ import annotations

import contextlib
import gc
import sqlite3
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Any

from careercli.catalog.files import Found, differing, files, slug_of
from careercli.catalog.folders import Folder, Look
from careercli.catalog.store import Transaction, listed

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
    looks: Sequence[Look],
    progress: Progress | None = None,
    most: int | None = None,
) -> bool:
    """Brings the tables from one look at the folders (`known`) up to another one.

    False if that would be more than `most` slugs: then nothing is done. Raises sqlite3.DatabaseError where the database
    cannot be written or is broken.
    """
    before = [Look(*row) for row in known]
    slugs = _perhaps(before, looks)
    found = _by_slug(files(folders, looks, slugs))
    outdated = _outdated(database, found, slugs)
    if most is not None and len(outdated) > most:
        return False
    if outdated:
        _take(database, folders, looks, {slug: found.get(slug, []) for slug in outdated}, progress)
    else:
        with Transaction(database):
            _note(database, looks)
    return True


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


def _take(
    database: sqlite3.Connection,
    folders: Sequence[Folder],
    looks: Sequence[Look],
    outdated: dict[str, list[Found]],
    progress: Progress | None,
) -> None:
    from careercli.catalog import readers
    from careercli.catalog.taken import Taking
    from careercli.words.canonical import Canon

    canon = Canon.of_rows(database.execute("SELECT key, shown, name, other FROM same").fetchall())
    slugs, done = list(outdated), 0
    if len(slugs) > BATCH:
        database.execute(f"PRAGMA cache_size = -{ROOM}")
    reading = readers.read(list(outdated.items()), folders, canon)
    with contextlib.closing(reading), _no_garbage():
        while done < len(slugs):
            some = slugs[done : done + BATCH]
            with Transaction(database):
                # Another process may have been quicker: what it has put in meanwhile is not put in again.
                still = set(_outdated(database, outdated, some))
                taking = Taking(database)
                for slug, read in (next(reading) for _ in some):
                    if slug in still:
                        taking.take(slug, read)
                taking.settle()
                done += len(some)
                if done == len(slugs):  # until the last is in, the folders are known as they were before
                    _note(database, looks)
            if progress:
                progress(done, len(slugs))


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
