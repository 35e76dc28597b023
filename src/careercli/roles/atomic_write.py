"""The one way in which a file of a person's is written: whole or not at all, its permissions kept, a link kept."""

from __future__ import annotations

import contextlib
import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from careercli import paths
from careercli.errors import CareersError

STALE_AFTER = 3_600
"""Seconds after which a temporary file is nobody's any more."""
HINT = "what was there before is whole: is the disk full, is the folder yours?"


def replace(file: Path, data: bytes, *, hint: str = HINT, private: bool = False) -> None:
    """Writes a file whole, or leaves it as it was; see `writing`."""
    with writing(file, hint=hint, private=private) as out:
        out.write(data)


@contextlib.contextmanager
def writing(file: Path, *, hint: str = HINT, private: bool = False) -> Iterator[IO[bytes]]:
    """A temporary file beside `file`, to write and read, that takes its place if the block ends without an exception.

    A file keeps its permissions, and a link stays a link: what it leads to is written. A new file gets the usual
    permissions here; with `private`, only its owner may read it. Raises CareersError with the system's reason and
    `hint`. Interrupted at any point, the folder holds the old file or the new.
    """
    with refusals(file, hint):
        target = os.path.realpath(file)
        handle, temporary = tempfile.mkstemp(prefix=".careers-", suffix=".part", dir=os.path.dirname(target))  # noqa: PTH120 - realpath gives a str
        try:
            with os.fdopen(handle, "w+b") as out:
                yield out
                out.flush()
                os.fsync(out.fileno())
            os.chmod(temporary, _mode(target, private=private))  # noqa: PTH101 - the temporary file has a name only
            os.replace(temporary, target)  # noqa: PTH105 - see above
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(temporary)  # noqa: PTH108 - see above
            raise


def sweep(folder: Path) -> None:
    """Removes what a killed write left in a folder; a younger file may belong to a write that is going on."""
    for old in folder.glob(".careers-*.part"):
        with contextlib.suppress(OSError):
            if time.time() - old.stat().st_mtime > STALE_AFTER:
                old.unlink()


@contextlib.contextmanager
def refusals(file: Path, hint: str = HINT) -> Iterator[None]:
    """Turns the system's refusals (OSError) into a CareersError that names the file, with a hint."""
    try:
        yield
    except OSError as error:
        raise CareersError(f"{paths.shown(file)}: cannot be written: {error.strerror or error}", hint) from None


def _mode(file: str, *, private: bool) -> int:
    """The permissions of the file that is replaced, or those that a new file gets here."""
    try:
        return os.stat(file).st_mode & 0o777  # noqa: PTH116 - see above
    except OSError:
        if private:
            return 0o600
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask
