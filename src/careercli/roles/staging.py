"""The hidden folder in which an import's files are written, before all of them are moved into their places.

It stands in the folder of role files, so that a move is a change of name. Its process holds a lock on it: one that no
process holds was left by an import that was killed, and goes.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from careercli.roles.atomic_write import new_mode, os_error_as_careers_error, replace_file, write_atomically
from careercli.roles.file_lock import folder_lock, locked_at_once

PREFIX = ".careers-import-"


class Staging:
    """Files of a folder, by their names there, as they are to become. `name` is the hidden folder's."""

    def __init__(self, path: Path, hint: str) -> None:
        self._path, self._hint = path, hint
        self._elsewhere: set[str] = set()
        self.name = path.name

    def write(self, file: Path, data: bytes) -> None:
        """Writes what a file is to become, down to the disk. Raises CareersError that names the file."""
        target = os.path.realpath(file)
        if os.path.dirname(target) != os.path.realpath(self._path.parent):  # noqa: PTH120 - realpath gives a str
            self._elsewhere.add(file.name)
        with os_error_as_careers_error(file, self._hint), (self._path / file.name).open("wb") as staged:
            staged.write(data)
            staged.flush()
            os.fsync(staged.fileno())
            (self._path / file.name).chmod(new_mode(target))

    def move(self, file: Path) -> None:
        """Moves a file that was written into its place; the target of a link to elsewhere is written there."""
        staged = self._path / file.name
        if file.name in self._elsewhere:
            write_atomically(file, staged.read_bytes(), hint=self._hint, sync_folder=False)
            return
        with os_error_as_careers_error(file, self._hint):
            replace_file(staged, os.path.realpath(file))

    @staticmethod
    def left(folder: Path, name: str, file_name: str) -> Path | None:
        """A file that an import which was killed has staged; None if there is none."""
        staged = folder / name / file_name
        ordinary = name.startswith(PREFIX) and Path(name).name == name and staged.is_file() and not staged.is_symlink()
        return staged if ordinary else None


@contextlib.contextmanager
def staging(folder: Path, hint: str) -> Iterator[Staging]:
    """Context manager: a hidden folder to stage files in, which is gone behind the block. Raises CareersError.

    What killed imports left goes behind the block too: the block may still take from it.
    """
    with contextlib.ExitStack() as stack:
        stack.callback(_delete_abandoned, folder)
        with folder_lock(folder), os_error_as_careers_error(folder, hint):
            path = Path(tempfile.mkdtemp(prefix=PREFIX, dir=folder))
            stack.callback(shutil.rmtree, path, ignore_errors=True)
            stack.enter_context(locked_at_once(path))
        yield Staging(path, hint)


def _delete_abandoned(folder: Path) -> None:
    """Removes hidden folders that no process holds; the folder's own lock keeps out one that is just being made."""
    abandoned = [path for path in folder.glob(f"{PREFIX}*") if path.is_dir() and not path.is_symlink()]
    if not abandoned:
        return
    with folder_lock(folder):
        for path in abandoned:
            with contextlib.suppress(OSError):
                with locked_at_once(path) as free:
                    pass
                if free:
                    shutil.rmtree(path, ignore_errors=True)
