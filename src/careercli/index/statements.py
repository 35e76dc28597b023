"""How statements are run: in a transaction, with lists of values, and what an error of SQLite's means."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from careercli.roles.file_lock import LockTimeout

MAX_VALUES = 500
"""Values in one SQL list; SQLite itself takes 999 in its oldest builds."""

RunQuery = Callable[[str, Sequence[Any]], Iterable[tuple[Any, ...]]]
"""Runs a query with its values, and gives its rows: a connection's `execute`, an index's `rows`."""


def data_version(connection: sqlite3.Connection) -> int:
    """SQLite's data_version: a number that differs as soon as another connection has changed the database."""
    return int(connection.execute("PRAGMA data_version").fetchone()[0])


def is_unwritable(error: sqlite3.OperationalError) -> bool:
    """True if an error says that the file or its folder cannot be written, rather than that it is damaged."""
    message = str(error)
    return any(word in message for word in ("readonly", "read-only", "unable to open", "full", "disk I/O", "locked"))


def is_busy(error: Exception) -> bool:
    """True if an error says that other processes hold the database."""
    busy = isinstance(error, sqlite3.OperationalError) and "locked" in str(error)
    return busy or isinstance(error, LockTimeout)


class Transaction:
    """BEGIN IMMEDIATE … COMMIT, so that one process writes at a time; an exception inside rolls everything back."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    def __enter__(self) -> None:
        """Raises sqlite3.OperationalError if others have held the database for BUSY_TIMEOUT and written nothing.

        A process that waits for a long build gets its turn late: it goes on waiting while others get on.
        """
        while True:
            version = data_version(self.connection)
            try:
                self.connection.execute("BEGIN IMMEDIATE")
                return
            except sqlite3.OperationalError as error:
                if not is_busy(error) or data_version(self.connection) == version:
                    raise

    def __exit__(self, kind: type[BaseException] | None, *_rest: object) -> None:
        if kind is None:
            self.connection.execute("COMMIT")
        elif self.connection.in_transaction:
            self.connection.execute("ROLLBACK")


def placeholders(values: Iterable[object]) -> str:
    """As many question marks as there are values, with commas between them, for an SQL list."""
    return ", ".join("?" for _ in values)


def select_in(run_query: RunQuery, sql: str, values: Iterable[Any]) -> Iterator[tuple[Any, ...]]:
    """The rows of a query in which `{}` stands for a list of values, as in `WHERE id IN ({})`.

    It is run in batches of MAX_VALUES, so an ORDER BY holds only within a batch.
    """
    pending = list(values)
    for start in range(0, len(pending), MAX_VALUES):
        batch = pending[start : start + MAX_VALUES]
        yield from run_query(sql.format(placeholders(batch)), batch)
