"""Making a whole database at once: in memory, and put in its place when it is done."""

from __future__ import annotations

import contextlib
import gc
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from careercli.roles.atomic_write import replace_file


@contextlib.contextmanager
def new_database(target: Path) -> Iterator[sqlite3.Connection]:
    """Context manager: an empty database in memory, which becomes the file `target` if the block raises nothing.

    The file has its pages in order and none to spare. One that is there is replaced when the new one is whole, also
    where another program has it open for a moment. Raises OSError, and sqlite3.Error for a file that cannot be written.
    """
    temporary = target.with_name(f".{target.name}.{os.getpid()}")
    memory = sqlite3.connect(":memory:", isolation_level=None)
    with garbage_collector_paused(), contextlib.closing(memory) as connection:
        yield connection
        connection.execute("VACUUM")
        try:
            temporary.unlink(missing_ok=True)
            with contextlib.closing(sqlite3.connect(temporary, isolation_level=None)) as file:
                file.execute("PRAGMA synchronous=OFF")
                connection.backup(file)
            replace_file(temporary, target)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise


@contextlib.contextmanager
def garbage_collector_paused() -> Iterator[None]:
    """Pauses the search for reference cycles: rows form none, and there are a million strings in them."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
