"""The cache keeps the indexes that were used last, and none that is in use is taken away."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from pathlib import Path

from careercli.index import database
from careercli.index.database import MAX_INDEXES


def _indexes(folder: Path, count: int) -> list[Path]:
    """So many indexes, the first used longest ago."""
    files = [folder / f"index-{number:016x}.db" for number in range(count)]
    for age, file in enumerate(files):
        with contextlib.closing(sqlite3.connect(file)) as connection:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("CREATE TABLE meta(key, value)")
        os.utime(file, (age + 1_000, age + 1_000))
    return files


def test_the_least_recently_used_go(tmp_path: Path) -> None:
    """The one that is just made stays, with the newest of the others."""
    files = _indexes(tmp_path, 6)
    database._delete_least_recently_used(files[0])
    assert [file for file in files if file.exists()] == [files[0], *files[-(MAX_INDEXES - 1) :]]
    assert not list(tmp_path.glob(f"{files[1].name}*"))


def test_one_that_is_open_stays(tmp_path: Path) -> None:
    """Somebody's connection, who reads nothing at the moment, is use; what is no database at all goes."""
    files = _indexes(tmp_path, 6)
    files[2].write_bytes(b"no database" * 500)
    os.utime(files[2], (2, 2))
    with contextlib.closing(sqlite3.connect(files[1])) as user:
        user.execute("SELECT count(*) FROM meta").fetchall()
        database._delete_least_recently_used(files[0])
        assert files[1].exists() and not files[2].exists()
        assert user.execute("SELECT count(*) FROM meta").fetchall() == [(0,)]
