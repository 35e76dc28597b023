"""Reading many role files at once: a pool of worker processes turns them into rows, in the order of the jobs."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import BrokenExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

from careercli.index.bundled import BundledEntries
from careercli.index.entries import EntryReader, EntryResult
from careercli.roles.scan import RoleFile
from careercli.roles.search_path import Folder
from careercli.skills.taxonomy import Taxonomy

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor

MIN_JOBS = 100
"""With this many slugs or more, a pool is started: below, it would cost more than it saves."""
CHUNK_SIZE = 8
"""Slugs sent to a worker at a time."""

NO_POOL = (ImportError, NotImplementedError, OSError)
"""What `started_pool` raises where there can be no pool."""

_Arguments = tuple[tuple[Folder, ...], Taxonomy, Path | None]
Job = tuple[str, list[RoleFile]]
"""A slug and its files, the winning one first."""
Result = tuple[str, EntryResult]
"""A slug, and what became of its files."""


class Reader:
    """Reads the files of many slugs. A context manager: its worker processes end with it."""

    def __init__(self, folders: Sequence[Folder], taxonomy: Taxonomy, seed: Path | None = None) -> None:
        self.arguments = tuple(folders), taxonomy, seed
        self._reader = _entry_reader(*self.arguments)
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Reader:
        return self

    def __exit__(self, *_exception: object) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)

    def read(self, jobs: Sequence[Job]) -> Iterator[Result]:
        """The result of each job, in order. What the workers do not deliver is read in this process."""
        delivered = 0
        if pool := self._usable_pool(len(jobs)):
            with contextlib.suppress(BrokenExecutor):  # a worker was killed
                for result in pool.map(_read_in_worker, jobs, chunksize=CHUNK_SIZE):
                    delivered += 1
                    yield result
        for job in jobs[delivered:]:
            yield _read(job, self._reader)

    def _usable_pool(self, jobs: int) -> ProcessPoolExecutor | None:
        """The pool with its workers started, where it pays and the system allows one."""
        if self._pool is None and jobs >= MIN_JOBS and (count := processors()) > 1:
            with contextlib.suppress(*NO_POOL):
                self._pool = started_pool(count, _start_worker, self.arguments)
        return self._pool


def started_pool(
    count: int, initializer: Callable[..., object] | None = None, arguments: tuple[Any, ...] = ()
) -> ProcessPoolExecutor:
    """A pool with all its workers forked. Raises ImportError, NotImplementedError or OSError if one of them cannot be.

    That is so where the system has no semaphores, or allows no more processes.
    """
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    pool = ProcessPoolExecutor(count, multiprocessing.get_context("fork"), initializer=initializer, initargs=arguments)
    try:
        pool.submit(os.getpid).result()
    except OSError:
        for worker in pool._processes.values():  # those forked before one was refused: nobody else ends them
            worker.terminate()
        raise
    return pool


def processors() -> int:
    """The number of workers to start: 1 (no pool) where a fork of this process cannot be relied on.

    Elsewhere than on Linux a worker would have to import the main program anew, which a program that uses this
    package as a library may not be written for; and a fork of a process with threads may inherit a lock held by one.
    """
    if sys.platform != "linux":
        return 1
    try:
        threads = len(os.listdir("/proc/self/task"))  # noqa: PTH208 - those of libraries count, which Python does not know
    except OSError:  # no /proc to be asked
        return 1
    return min(len(os.sched_getaffinity(0)), 8) if threads == 1 else 1


_worker_reader: list[EntryReader] = []


def _start_worker(folders: Sequence[Folder], taxonomy: Taxonomy, seed: Path | None) -> None:
    """Runs once in every worker, which ignores SIGINT (the parent's to handle) and ends when the parent does."""
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
    _worker_reader[:] = [_entry_reader(folders, taxonomy, seed)]


def _read_in_worker(job: Job) -> Result:
    return _read(job, _worker_reader[0])


def _read(job: Job, reader: EntryReader) -> Result:
    slug, files = job
    return slug, reader.read(slug, files)


def _entry_reader(folders: Sequence[Folder], taxonomy: Taxonomy, seed: Path | None) -> EntryReader:
    """A reader of its own for each process: a connection to a database cannot be shared."""
    return EntryReader(folders, taxonomy, BundledEntries(seed) if seed else None)
