"""Both databases that come with the program, made at once: what an installation waits for."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from concurrent.futures import BrokenExecutor, Future
from pathlib import Path

from careercli.index import places_builder, seed_builder
from careercli.index.workers import NO_POOL, processors, started_pool

ATLAS, PLACES = "atlas.db", "places.db"


def build_all(data: Path) -> tuple[Path, Path]:
    """Makes both databases of a data folder in it, and returns their files.

    On two processors where the system allows it. Raises what `seed_builder.build` and `places_builder.build` raise.
    """
    with _in_another_process(data) as places:
        seed_builder.build(data, data / ATLAS)
        if places is None or not _is_done(places):
            places_builder.build(data, data / PLACES)
    return data / ATLAS, data / PLACES


@contextlib.contextmanager
def _in_another_process(data: Path) -> Iterator[Future[int] | None]:
    """Context manager: the database of places, which another process is making; None if there can be none."""
    pool = None
    with contextlib.suppress(*NO_POOL):
        pool = started_pool(1) if processors() > 1 else None
    if pool is None:
        yield None
        return
    with pool:
        yield pool.submit(places_builder.build, data, data / PLACES)


def _is_done(future: Future[int]) -> bool:
    """Waits for the other process, and returns whether it did its work. Raises what the work raised."""
    try:
        future.result()
    except BrokenExecutor:  # it was killed
        return False
    return True
