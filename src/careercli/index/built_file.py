"""A database that is made of the tables in `data` and read in place: where it is, and whether it is up to date.

It comes with the program. Only in a checkout, where tables and code are edited, is it ever out of date: then it is
built anew in the cache folder.
"""

from __future__ import annotations

import contextlib
import os
import zlib
from collections.abc import Callable
from pathlib import Path

from careercli import paths
from careercli.index.seed import recorded_stamp
from careercli.lazy_dataclass import dataclass


@dataclass(frozen=True)
class BuiltFile:
    """A database beside the tables that it is made of.

    `inputs` are its tables, by their paths in the folder of data, `code` the modules and statements that make it, by
    theirs in the package. `build` makes it of a folder of data at a path, with `stamp` of that folder as the value of
    `inputs` in its table `meta`.
    """

    name: str
    inputs: tuple[str, ...]
    code: tuple[str, ...]
    build: Callable[[Path, Path], object]

    def find(self, data: Path, *, checkout: bool) -> Path | None:
        """The database of a data folder, built if there is none that is up to date; None if it cannot be."""
        file = data / self.name
        if not checkout:
            return file if file.is_file() else None
        if current := self.current(data):
            return current
        from careercli.index.rebuilding import build_once

        return build_once(
            self._cached(data),
            lambda candidate: self.is_current(candidate, data),
            lambda target: self.build(data, target),
        )

    def current(self, data: Path) -> Path | None:
        """The database of a checkout's data folder, there or in the cache, that is up to date; None if neither is."""
        return next((file for file in (data / self.name, self._cached(data)) if self.is_current(file, data)), None)

    def _cached(self, data: Path) -> Path:
        """Where the database is built that cannot be where it belongs."""
        stem, _, ending = self.name.partition(".")
        return paths.cache() / f"{stem}-{zlib.crc32(os.fsencode(data / self.name)):08x}.{ending}"

    def is_current(self, file: Path, data: Path) -> bool:
        """Whether a database is there and is of the tables in a data folder, and of the code, as they are now."""
        recorded = recorded_stamp(file)
        return recorded is not None and recorded == self.stamp(data)

    def stamp(self, data: Path) -> str:
        """A checksum of the sizes and times of what the database is made of."""
        package = Path(__file__).parent.parent
        checksum = 0
        for file in (*(data / name for name in self.inputs), *(package / name for name in self.code)):
            with contextlib.suppress(OSError):
                status = file.stat()
                checksum = zlib.crc32(f"{file.name} {status.st_size} {status.st_mtime_ns}".encode(), checksum)
        return f"{checksum:08x}"
