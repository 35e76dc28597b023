"""The databases that come with the program, made at once: what an installation waits for."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from pathlib import Path

from careercli.index import moves, moves_builder, places, places_builder, seed_builder
from careercli.index.workers import processors
from careercli.roles.search_path import SEED

NO_POOL = (ImportError, NotImplementedError, OSError)
"""What is raised where the system has no semaphores, or allows no more processes."""


def build_all(data: Path) -> tuple[Path, ...]:
    """Makes every database of a data folder in it, and returns their files.

    On two processors where the system allows it. Raises what `seed_builder.build`, `places_builder.build` and
    `moves_builder.build` raise.
    """
    with _in_another_process(data) as others:
        seed_builder.build(data, data / SEED)
        if others is None or not _is_done(others):
            _build_others(data)
    return data / SEED, data / places.FILE.name, data / moves.FILE.name


def _build_others(data: Path) -> None:
    """Makes what does not rest on the seed, unless it is there and up to date: it takes about as long."""
    for file, build in ((places.FILE, places_builder.build), (moves.FILE, moves_builder.build)):
        if not file.is_current(data / file.name, data):
            build(data, data / file.name)


@contextlib.contextmanager
def _in_another_process(data: Path) -> Iterator[Future[None] | None]:
    """Context manager: the other databases, which another process is making; None if there can be none."""
    pool = None
    with contextlib.suppress(*NO_POOL):
        pool = started_pool() if processors() > 1 else None
    if pool is None:
        yield None
        return
    with pool:
        yield pool.submit(_build_others, data)


def started_pool() -> ProcessPoolExecutor:
    """A pool of one process, forked already. Raises one of NO_POOL."""
    import multiprocessing

    pool = ProcessPoolExecutor(1, multiprocessing.get_context("fork"))
    pool.submit(os.getpid).result()
    return pool


def _is_done(future: Future[None]) -> bool:
    """Waits for the other process, and returns whether it did its work. Raises what the work raised."""
    try:
        future.result()
    except BrokenExecutor:  # it was killed
        return False
    return True
