"""Reading many role files at once: a pool of worker processes makes rows of them, in the order asked for."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import BrokenExecutor
from typing import TYPE_CHECKING

from careercli.index import extract
from careercli.index.extract import Read
from careercli.roles.scan import Found
from careercli.roles.search_path import Folder
from careercli.skills.taxonomy import Canon

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor

MANY = 100
"""From so many slugs on, a pool is started: below, it would cost more than it saves."""
CHUNK = 8
"""Slugs that a worker is given at a time."""

Job = tuple[str, list[Found]]
"""A slug and its files, the winning one first."""
Result = tuple[str, list[Read]]
"""A slug, and what was read of its files."""


class Reader:
    """Reads the files of many slugs. A context manager: its workers end with it."""

    def __init__(self, folders: Sequence[Folder], canon: Canon) -> None:
        self.folders, self.canon = tuple(folders), canon
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Reader:
        return self

    def __exit__(self, *_exception: object) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)

    def read(self, jobs: Sequence[Job]) -> Iterator[Result]:
        """Each slug with what was read of its files, in order. What the workers do not deliver is read here."""
        delivered = 0
        if pool := self._usable_pool(len(jobs)):
            with contextlib.suppress(BrokenExecutor):  # a worker was killed
                for result in pool.map(_read_in_worker, jobs, chunksize=CHUNK):
                    delivered += 1
                    yield result
        for job in jobs[delivered:]:
            yield _read(job, self.folders, self.canon)

    def _usable_pool(self, jobs: int) -> ProcessPoolExecutor | None:
        """The pool with its workers begun, where it pays and the system allows one."""
        if self._pool is None and jobs >= MANY and (processors := _processors()) > 1:
            with contextlib.suppress(ImportError, NotImplementedError, OSError):  # no semaphores, no more processes
                self._pool = _pool(processors, self.folders, self.canon)
        return self._pool


def _pool(processors: int, folders: Sequence[Folder], canon: Canon) -> ProcessPoolExecutor:
    """A pool whose workers are there. Raises what the system says if one of them cannot be begun."""
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    pool = ProcessPoolExecutor(
        processors, multiprocessing.get_context("fork"), initializer=_begin_worker, initargs=(folders, canon)
    )
    try:
        pool.submit(os.getpid).result()
    except OSError:
        for worker in pool._processes.values():  # those that were begun before one was refused: nobody ends them
            worker.terminate()
        raise
    return pool


def _processors() -> int:
    """How many workers may be started: 1 (none) where a fork of this process cannot be relied on.

    Elsewhere than on Linux a worker would have to import the main program anew, which a program that uses this
    package as a library may not be written for; and a fork of a process with threads may inherit a lock held by one.
    """
    import threading

    if sys.platform != "linux" or threading.active_count() > 1:
        return 1
    return min(len(os.sched_getaffinity(0)), 8)


_for_workers: list[tuple[Sequence[Folder], Canon]] = []


def _begin_worker(folders: Sequence[Folder], canon: Canon) -> None:
    """Run once in every worker: interrupts are the parent's, and a worker does not outlive it, however it ends."""
    import signal
    import threading
    from multiprocessing import connection, parent_process

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = parent_process()

    def end_with_parent() -> None:
        if parent is not None:
            connection.wait([parent.sentinel])
        os._exit(1)

    threading.Thread(target=end_with_parent, daemon=True).start()
    _for_workers[:] = [(folders, canon)]


def _read_in_worker(job: Job) -> Result:
    return _read(job, *_for_workers[0])


def _read(job: Job, folders: Sequence[Folder], canon: Canon) -> Result:
    slug, files = job
    return slug, extract.read(files, folders, canon)
