"""Reading many role files at once: several processes make rows of them, in the order asked for.

Each process is a copy of this one (`fork`) that takes every so-manieth stretch of the files and writes its rows into a
pipe, so it works just as far ahead as the pipe holds, needs no queue, and ends by itself if nobody reads on. Whatever
a process does not deliver is read here. Where the system has no such copies that can be relied on, all of it is.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Generator, Sequence
from typing import BinaryIO, NamedTuple

from careercli.catalog import prepared
from careercli.catalog.files import Found
from careercli.catalog.folders import Folder
from careercli.catalog.prepared import Read
from careercli.words.canonical import Canon

MANY = 100
"""From so many slugs on, processes are started: below, they would cost more than they save."""
STRETCH = 8
"""Slugs whose rows come in one piece."""

Job = tuple[str, list[Found]]
"""A slug and its files, the winning one first."""
Slug = tuple[str, list[Read]]
"""A slug, and what was read of its files."""


def read(jobs: Sequence[Job], folders: Sequence[Folder], canon: Canon) -> Generator[Slug]:
    """Each slug with what was read of its files, in order. Close it (`contextlib.closing`) if not read to its end."""
    stretches = [jobs[start : start + STRETCH] for start in range(0, len(jobs), STRETCH)]
    workers: list[_Worker] = []
    try:
        if len(jobs) >= MANY and (count := _processors()) > 1:
            with contextlib.suppress(OSError):  # no more processes are allowed: fewer do it, or this one alone
                for first in range(count):
                    workers.append(_started(stretches[first::count], folders, canon))
        for number, stretch in enumerate(stretches):
            place = number % count if workers else 0
            done = _next(workers[place]) if place < len(workers) else None
            yield from done or _read(stretch, folders, canon)
    finally:
        _ended(workers)


def _read(stretch: Sequence[Job], folders: Sequence[Folder], canon: Canon) -> list[Slug]:
    return [(slug, prepared.read(files, folders, canon)) for slug, files in stretch]


def _processors() -> int:
    """How many processes may work at once: 1 where a copy of this process cannot be relied on."""
    import threading

    if sys.platform != "linux" or threading.active_count() > 1:
        return 1
    return min(len(os.sched_getaffinity(0)), 8)


class _Worker(NamedTuple):
    """A process that reads, and the pipe in which its rows come."""

    process: int
    pipe: BinaryIO


def _started(stretches: Sequence[Sequence[Job]], folders: Sequence[Folder], canon: Canon) -> _Worker:
    import pickle
    import signal

    reading, writing = os.pipe()
    try:
        process = os.fork()
    except OSError:
        os.close(reading)
        os.close(writing)
        raise
    if process:
        os.close(writing)
        return _Worker(process, os.fdopen(reading, "rb"))
    try:  # in the copy: whatever happens, nothing of what the other process has begun is ended here a second time
        os.close(reading)
        for one in (signal.SIGINT, signal.SIGPIPE):
            signal.signal(one, signal.SIG_DFL)
        with os.fdopen(writing, "wb") as pipe:
            for stretch in stretches:
                pickle.dump(_read(stretch, folders, canon), pipe, pickle.HIGHEST_PROTOCOL)
                pipe.flush()
    finally:
        os._exit(0)


def _next(worker: _Worker) -> list[Slug] | None:
    """The next stretch of a process, or None if it ended before."""
    import pickle

    try:
        read: list[Slug] = pickle.load(worker.pipe)  # noqa: S301 - written by a copy of this process
    except (EOFError, pickle.UnpicklingError):
        return None
    return read


def _ended(workers: Sequence[_Worker]) -> None:
    import signal

    for process, pipe in workers:
        pipe.close()
        with contextlib.suppress(
            ChildProcessError
        ):  # whoever began this process may have told the system to forget them
            if os.waitpid(process, os.WNOHANG)[0] == 0:
                os.kill(process, signal.SIGKILL)
                os.waitpid(process, 0)
