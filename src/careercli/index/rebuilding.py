"""A database that comes with the program, built anew in a checkout where its tables or the code were edited.

That takes up to twenty seconds of processor time and more than a minute on a busy machine, so one process does it, and
those that need the same database wait for it. Whoever sits at a terminal is told what they wait for.
"""

from __future__ import annotations

import atexit
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from careercli import streams
from careercli.index import cache_files
from careercli.roles.file_lock import file_lock

PATIENCE = 600.0
"""Seconds to wait for the process that builds: it works, as a lock goes with its process."""
NOTICE = "Building the catalogue once, as its tables or the code have changed: about half a minute."
_is_noticed = False


def build_once(target: Path, is_current: Callable[[Path], bool], build: Callable[[Path], object]) -> Path | None:
    """The file that `build` makes at `target` in the cache folder, or that another process has made meanwhile.

    Where it cannot be there, it is made in a folder that goes with this process; None if it can be nowhere.
    """
    _notice()
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


def _notice() -> None:
    """Says once on stderr why an answer takes its time, if that is a terminal: a program is not to be disturbed."""
    global _is_noticed
    if _is_noticed or streams.tell is None or sys.stderr is None or not sys.stderr.isatty():
        return
    _is_noticed = True
    streams.tell(NOTICE)
