"""A database that comes with the program, built anew in a checkout where its tables or the code were edited.

That takes up to twenty seconds of processor time and more than a minute on a busy machine, so one process does it, and
those that need the same database wait for it.
"""

from __future__ import annotations

import atexit
import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from pathlib import Path

from careercli.index import cache_files
from careercli.roles.file_lock import file_lock

PATIENCE = 600.0
"""Seconds to wait for the process that builds: it works, as a lock goes with its process."""


def build_once(target: Path, is_current: Callable[[Path], bool], build: Callable[[Path], object]) -> Path | None:
    """The file that `build` makes at `target` in the cache folder, or that another process has made meanwhile.

    Where it cannot be there, it is made in a folder that goes with this process; None if it can be nowhere.
    """
    try:
        cache_files.prepare_folder(target.parent)
        with file_lock(Path(f"{target}.lock"), PATIENCE):
            if not is_current(target):
                for unfinished in target.parent.glob(f".{target.name}.*"):  # of builds that were killed
                    unfinished.unlink(missing_ok=True)
                build(target)
        return target
    except (OSError, sqlite3.Error):
        pass
    try:
        folder = tempfile.mkdtemp(prefix="careers-")
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        target = Path(folder, target.name)
        build(target)
        return target
    except (OSError, sqlite3.Error):
        return None
