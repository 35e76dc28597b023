"""The one lock of the program: a file is read, changed and written by one process at a time.

A lock belongs to an open file, so the system drops it when its process ends, however that comes. A process forked
meanwhile has the same file open, and would keep the lock: it closes it first of all. On Windows, which has no `flock`,
`msvcrt` locks a byte of the lock file.
"""

from __future__ import annotations

import contextlib
import os
import stat
import time
from collections.abc import Iterator
from pathlib import Path

from careercli import paths
from careercli.errors import CareersError

PATIENCE = 60.0
"""Seconds to wait for another process; none of ours holds a lock for more than a few, unless it builds a database."""
POLL = 0.01
"""Seconds between two tries. A system call that waits could not be given up on."""
LOCK_NAME = ".careers.lock"
"""The lock file of a folder, where the system cannot lock the folder itself."""


class LockTimeout(OSError):
    """Another process held a lock for longer than PATIENCE."""


@contextlib.contextmanager
def folder_lock(folder: Path) -> Iterator[None]:
    """Context manager: one process at a time changes the files of a folder. Raises CareersError.

    The folder itself is locked, so that no lock file is left in it; where the system locks only files (Windows, some
    network drives), the file LOCK_NAME is made.
    """
    with contextlib.ExitStack() as stack:
        try:
            descriptor = _open_folder(folder)
            stack.enter_context(_held(open_lock_file(folder / LOCK_NAME) if descriptor is None else descriptor))
        except LockTimeout:
            message = f"{paths.display(folder)}: another process has been changing files there for {PATIENCE:.0f} s"
            raise CareersError(message, "try again when it has ended; nothing was written") from None
        except OSError as error:
            message = f"{paths.display(folder)}: cannot be locked: {error.strerror or error}"
            raise CareersError(message, "is the folder yours, and is there room on the disk?") from None
        yield


@contextlib.contextmanager
def file_lock(file: Path, patience: float | None = None) -> Iterator[None]:
    """Context manager: one process at a time holds this lock file, which is made if it is not there, and stays.

    Raises OSError if it cannot be made or is not the person's own ordinary file, LockTimeout if another holds it for
    more than `patience` seconds (None: PATIENCE).
    """
    deadline = time.monotonic() + (PATIENCE if patience is None else patience)
    while True:
        descriptor = open_lock_file(file)
        with _held(descriptor, deadline):
            if not _still_at(file, descriptor):  # it was deleted meanwhile: others lock another one by that name
                continue
            yield
            return


@contextlib.contextmanager
def locked_at_once(folder: Path) -> Iterator[bool]:
    """Context manager: holds the lock of a folder; False if another process has it. Raises OSError if it has none."""
    descriptor = _open_folder(folder)
    descriptor = open_lock_file(folder / LOCK_NAME) if descriptor is None else descriptor
    try:
        yield _locked(descriptor)
    finally:
        os.close(descriptor)


def open_lock_file(file: Path) -> int:
    """Opens a lock file, or makes it; nothing is read, written or emptied, no link followed, no pipe waited for.

    Raises OSError, also if it is not an ordinary file or not the person's own.
    """
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    descriptor = os.open(file, flags | getattr(os, "O_NOINHERIT", 0), 0o600)
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode) or (hasattr(os, "geteuid") and status.st_uid != os.geteuid()):
        os.close(descriptor)
        raise PermissionError(13, "the lock file is not an ordinary file of your own", str(file))
    return descriptor


def _open_folder(folder: Path) -> int | None:
    """A folder opened for locking, or None where it cannot be locked itself."""
    try:
        import fcntl
    except ImportError:  # Windows
        return None
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        pass
    except OSError:  # NFS locks only what is open for writing
        os.close(descriptor)
        return None
    return descriptor


@contextlib.contextmanager
def _held(descriptor: int, deadline: float | None = None) -> Iterator[None]:
    """Context manager: holds the lock of an open file or folder, and closes it. Raises OSError and LockTimeout."""
    deadline = time.monotonic() + PATIENCE if deadline is None else deadline
    _open_locks.add(descriptor)
    try:
        while not _locked(descriptor):
            if time.monotonic() > deadline:
                raise LockTimeout(f"held by another process for {PATIENCE:.0f} s")
            time.sleep(POLL)
        yield
    finally:
        if descriptor in _open_locks:  # not in a forked process, where the number may be another file's by now
            _open_locks.discard(descriptor)
            os.close(descriptor)


_open_locks: set[int] = set()
"""Descriptors of the locks that this process holds or waits for."""


def _close_locks_in_child() -> None:
    for descriptor in _open_locks:
        os.close(descriptor)
    _open_locks.clear()


if hasattr(os, "register_at_fork"):  # not on Windows
    os.register_at_fork(after_in_child=_close_locks_in_child)


def _locked(descriptor: int) -> bool:
    """Whether the lock could be had at once. Raises OSError where the system has none."""
    try:
        import fcntl
    except ImportError:
        return _locked_on_windows(descriptor)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _locked_on_windows(descriptor: int) -> bool:
    import msvcrt

    os.lseek(descriptor, 0, os.SEEK_SET)
    try:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]  # only there on Windows
    except PermissionError:
        return False
    return True


def _still_at(file: Path, descriptor: int) -> bool:
    """Whether an open file still stands under its name."""
    try:
        return os.path.samestat(os.fstat(descriptor), os.lstat(file))
    except FileNotFoundError:
        return False
