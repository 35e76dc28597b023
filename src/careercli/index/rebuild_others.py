"""In a checkout where one database is out of date, the others mostly are: they are built in the same wait."""

from __future__ import annotations

import contextlib
import os
import signal
from collections.abc import Iterator
from pathlib import Path

from careercli import paths
from careercli.index import cache_files, moves, places
from careercli.index.workers import leave_standard_streams, processors, sigint_blocked

FILES = moves.FILE, places.FILE
"""The databases beside the seed, the one that takes longest first."""


@contextlib.contextmanager
def others_meanwhile(data: Path) -> Iterator[None]:
    """Context manager: places and moves are built while the block builds the seed, so that no later command waits.

    Another process does it where there can be one, else this one behind the block. Nothing is done for an installed
    program, nor where the cache cannot be written: what is built would be gone with this process.
    """
    if not _are_wanted(data):
        yield
        return
    process = _forked(data)
    is_done = False
    try:
        yield
        is_done = True
    finally:
        if process:
            if not is_done:
                os.kill(process, signal.SIGKILL)
            with contextlib.suppress(ChildProcessError):  # whoever began this process may have it ignore SIGCHLD
                os.waitpid(process, 0)
    _build(data)


def _are_wanted(data: Path) -> bool:
    if not paths.is_checkout() or data != paths.bundled_data() or all(file.current(data) for file in FILES):
        return False
    try:
        cache_files.prepare_folder(paths.cache())
    except OSError:
        return False
    return os.access(paths.cache(), os.W_OK)


def _build(data: Path) -> None:
    """Builds what is still out of date; what cannot be built is told by the command that needs it."""
    for file in FILES:
        with contextlib.suppress(Exception):
            file.find(data, checkout=True)


def _forked(data: Path) -> int | None:
    """The id of a process that builds the others; None where there can be none."""
    if processors() < 2:
        return None
    with contextlib.suppress(OSError), sigint_blocked():  # it ends with this process, which an interrupt is sent to
        process = os.fork()
        if process:
            return process
        try:
            leave_standard_streams()
            _build(data)
        finally:
            os._exit(0)
    return None
