"""The one atomic writer of the program: a file is written whole or not at all; permissions and links stay.

Role files (`folder`), drafts and new roles (`authoring`), the profile and downloads all go through here; nothing else
in the program replaces a file. The steps: a temporary file in the same folder, flush, fsync, chmod, rename, fsync of
the folder. Whoever reads a file first and writes what it made of that holds `file_lock.folder_lock` around both.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from careercli import paths
from careercli.errors import CareersError
from careercli.system import is_held

STALE_AFTER = 3_600
"""Seconds after which a temporary file was left behind by a process that was killed."""
HINT = "what was there before is unchanged: is the disk full, or the folder not yours?"
HELD_HINT = "what was there before is unchanged: is the file open in another program, or read-only?"
FIRST_PAUSE, LAST_PAUSE = 0.01, 0.64
"""Seconds between attempts to replace a file that another program holds, doubled each time: 1.3 seconds in all."""


def write_atomically(
    file: Path, data: bytes, *, hint: str = HINT, private: bool = False, sync_folder: bool = True
) -> None:
    """Writes `data` as the whole content of a file, or leaves it as it was. Raises CareersError; see `atomic_writer`.

    Without `sync_folder` the new name may not outlive a power cut: for many files, the last of which brings it.
    """
    with atomic_writer(file, hint=hint, private=private, sync_folder=sync_folder) as output:
        output.write(data)


@contextlib.contextmanager
def atomic_writer(
    file: Path, *, hint: str = HINT, private: bool = False, sync_folder: bool = True
) -> Iterator[IO[bytes]]:
    """Context manager: a temporary file, opened for writing and reading, replaces `file` if the block raises nothing.

    A file keeps its permissions, and a link stays a link: its target is written. A new file gets the permissions that
    the umask gives; with `private`, only its owner may read it. Raises CareersError with the system's reason and
    `hint`, also for a folder, a pipe or a device, which is never replaced. Interrupted at any point, the folder holds
    the old file or the new.
    """
    with os_error_as_careers_error(file, hint):
        target = os.path.realpath(file)
        _refuse_unusual(target)
        handle, temporary = tempfile.mkstemp(prefix=".careers-", suffix=".part", dir=os.path.dirname(target))  # noqa: PTH120 - realpath gives a str
        try:
            with os.fdopen(handle, "w+b") as output:
                yield output
                output.flush()
                os.fsync(output.fileno())
            os.chmod(temporary, new_mode(target, private=private))  # noqa: PTH101 - the temporary file has a name only
            replace_file(temporary, target)
            if sync_folder:
                _sync_folder(os.path.dirname(target))  # noqa: PTH120 - see above
        except BaseException:
            with contextlib.suppress(OSError):
                os.chmod(temporary, 0o600)  # noqa: PTH101 - Windows removes no file that is read-only
            with contextlib.suppress(OSError):
                os.unlink(temporary)  # noqa: PTH108 - see above
            raise


def replace_file(source: str | Path, target: str | Path) -> None:
    """`os.replace`, tried again for about a second where another program has the target open. Raises OSError.

    That is so on Windows only: an editor, a virus scanner or a program that keeps folders in step with a server.
    """
    pause = FIRST_PAUSE
    while True:
        try:
            os.replace(source, target)  # noqa: PTH105 - strings
            return
        except PermissionError as error:
            if not is_held(error) or pause > LAST_PAUSE:
                raise
        time.sleep(pause)
        pause *= 2


def delete_leftovers(folder: Path) -> None:
    """Removes temporary files that a killed process left in a folder; one younger than STALE_AFTER may be in use."""
    for temporary in folder.glob(".careers-*.part"):
        with contextlib.suppress(OSError):
            if time.time() - temporary.stat().st_mtime > STALE_AFTER:
                temporary.unlink()


@contextlib.contextmanager
def os_error_as_careers_error(file: Path, hint: str = HINT) -> Iterator[None]:
    """Context manager: turns an OSError of the block into a CareersError that names the file, with a hint."""
    try:
        yield
    except OSError as error:
        hint = HELD_HINT if is_held(error) else hint
        raise CareersError(f"{paths.display(file)}: cannot be written: {error.strerror or error}", hint) from None


def _refuse_unusual(file: str) -> None:
    """Raises OSError for what stands where a file is to be written and is not an ordinary one."""
    with contextlib.suppress(FileNotFoundError):
        if not stat.S_ISREG(os.stat(file).st_mode):  # noqa: PTH116 - see above
            raise OSError(errno.EINVAL, "something else than an ordinary file is there")


def _sync_folder(folder: str) -> None:
    """Brings a folder's names to the disk, where the system can: a rename outlives a power cut only then."""
    if not hasattr(os, "O_DIRECTORY"):  # Windows
        return
    with contextlib.suppress(OSError):  # the file is in place; some file systems cannot sync a folder
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def new_mode(file: str, *, private: bool = False) -> int:
    """The permissions of the file that is replaced, or those of a new file: 0600, or what the umask leaves of 0666."""
    try:
        return os.stat(file).st_mode & 0o777  # noqa: PTH116 - see above
    except OSError:
        if private:
            return 0o600
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask
