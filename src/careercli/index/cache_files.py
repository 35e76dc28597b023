"""The files of an index in the cache folder, which may be one that others write in too.

Only the person's own ordinary files are used: no link is followed, no pipe waited for, nothing of others' emptied or
written into. Whatever else stands there makes the index live in memory.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path

ENDINGS = ("", "-wal", "-shm", "-journal")
"""An index's file, and those that SQLite keeps beside it."""


def prepare_folder(folder: Path) -> None:
    """Makes the cache folder, for its owner only, if it is not there. Raises OSError, also if others could swap files.

    That they can in a folder of another person's (but the system's), and in one where everybody may write and which
    has no sticky bit.
    """
    if not folder.is_dir():
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)
    if not hasattr(os, "geteuid"):  # Windows: what the folder inherits decides
        return
    status = folder.stat()
    if status.st_uid not in (0, os.geteuid()):
        raise PermissionError(1, "the folder belongs to another user", str(folder))
    if status.st_mode & stat.S_IWOTH and not status.st_mode & stat.S_ISVTX:
        raise PermissionError(1, "anyone can change the files in it", str(folder))


def size_of_own(file: Path) -> int | None:
    """The size of an index's file; None if it is not there. Raises OSError unless all its files can be trusted.

    They can if they are ordinary files of the person's own, under no other name: SQLite would write into whatever a
    link leads to.
    """
    for ending in ENDINGS[1:]:
        _size(f"{file}{ending}")
    return _size(str(file))


def _size(file: str) -> int | None:
    try:
        status = os.lstat(file)
    except FileNotFoundError:
        return None
    own = not hasattr(os, "geteuid") or status.st_uid == os.geteuid()
    if not stat.S_ISREG(status.st_mode) or status.st_nlink > 1 or not own:
        raise PermissionError(1, f"{os.path.basename(file)} is not an ordinary file of your own", file)  # noqa: PTH119 - a name in a message
    return status.st_size


def create(file: Path) -> None:
    """Makes an empty file, for its owner only. Raises OSError, also if anything is there."""
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
    os.close(os.open(file, flags, 0o600))
