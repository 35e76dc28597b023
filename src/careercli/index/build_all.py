"""The databases that come with the program, made at once: what an installation waits for."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from pathlib import Path

from careercli.index import moves, moves_builder, places, places_builder, seed, seed_builder
from careercli.index.built_file import BuiltFile
from careercli.index.workers import processors
from careercli.roles.search_path import SEED

NO_POOL = (ImportError, NotImplementedError, OSError)
"""What is raised where the system has no semaphores, or allows no more processes."""


def build_all(data: Path) -> tuple[Path, ...]:
    """Makes every database of a data folder in it that is not there or not up to date, and returns the files of all.

    On two processors where the system allows it. Raises what `seed_builder.build`, `places_builder.build` and
    `moves_builder.build` raise.
    """
    with _in_another_process(data) as others:
        if not seed.is_current(data / SEED, checkout=True):
            seed_builder.build(data, data / SEED)
        _build_outdated(data, places.FILE, places_builder.build)
        if others is None or not _is_done(others):
            _build_moves(data)
    return data / SEED, data / places.FILE.name, data / moves.FILE.name


def _build_moves(data: Path) -> None:
    """Makes the database of moves: it takes as long as the two others."""
    _build_outdated(data, moves.FILE, moves_builder.build)


def _build_outdated(data: Path, file: BuiltFile, build: Callable[[Path, Path], object]) -> None:
    """Makes a database that rests on the tables alone, unless it is there and up to date."""
    if not file.is_current(data / file.name, data):
        build(data, data / file.name)


@contextlib.contextmanager
def _in_another_process(data: Path) -> Iterator[Future[None] | None]:
    """Context manager: the database of moves, which another process is making; None if there can be none."""
    pool = None
    with contextlib.suppress(*NO_POOL):
        pool = started_pool() if processors() > 1 else None
    if pool is None:
        yield None
        return
    with pool:
        yield pool.submit(_build_moves, data)


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
