"""Which folders hold role files, in which order they win, and which files stand in them."""

from __future__ import annotations

import os
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from careercli import paths

if TYPE_CHECKING:
    from careercli.catalog.files import Found

ENVIRONMENT = "CAREERS_ROLES"
ENDINGS = (".yaml", ".yml")


@dataclass(frozen=True)
class Folder:
    """A folder of role files. `origin` is `bundled`, or the folder's path; `named` if the person asked for it."""

    path: Path
    origin: str
    named: bool = False


def in_use(extra: Sequence[str | Path] = ()) -> tuple[Folder, ...]:
    """The folders, the winning one first: those given, those of CAREERS_ROLES, the person's own, the bundled one."""
    named = [str(one) for one in extra] + [one for one in os.environ.get(ENVIRONMENT, "").split(os.pathsep) if one]
    folders = [Folder(path, str(path), named=True) for path in map(paths.absolute, named)]
    own = paths.user_roles()
    folders.append(Folder(own, str(own)))
    folders.append(Folder(paths.bundled_data() / "roles", "bundled"))
    unique: dict[Path, Folder] = {}
    for folder in folders:
        unique.setdefault(folder.path, folder)
    return tuple(unique.values())


def known_as(name: str) -> str:
    """A name as the index keeps it: bytes that are no UTF-8 are written out, as \\xff."""
    return name if name.isascii() else name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


_PRIME, _LARGEST = 1_000_003, 0x7FFF_FFFF_FFFF_FFFF


def changed(status: os.stat_result) -> int:
    """A number that is another one after every change of a file: of its text, its times, its rights, its place.

    The time of modification alone can be set back (`cp -p`, `rsync -t`), so the time of the last change of the entry
    is in it too; it fits SQLite's integers whatever the clock says.
    """
    return (status.st_mtime_ns * _PRIME + status.st_ctime_ns) & _LARGEST


class Look(NamedTuple):
    """A folder as the system shows it now. As bytes, since two looks at ten thousand files are held against each other.

    `change` is the number of the folder's last change (-1: it is not there), `trouble` what keeps it from being read.
    `names` are those of the files that may be roles, in UTF-8 with a NUL between them, which no name holds. `numbers`
    has three 64-bit integers for each: the number of its last change, its size, and its mode, which is 0 where the
    system would not say.
    """

    rank: int
    path: str
    change: int
    trouble: str | None = None
    names: bytes = b""
    numbers: bytes = b""


def look(folders: Iterable[Folder]) -> list[Look]:
    """What the system says of every folder and of every file in it that may be a role."""
    return [_look(rank, folder) for rank, folder in enumerate(folders)]


def _look(rank: int, folder: Folder) -> Look:
    path, change, trouble = known_as(str(folder.path)), folder_change(folder.path), None
    try:
        return Look(rank, path, change, None, *_files(folder.path))
    except FileNotFoundError:
        trouble = f"{paths.shown(folder.path)}: there is no such folder" if folder.named else None
    except OSError as error:
        trouble = f"{paths.shown(folder.path)}: cannot be read: {error.strerror or error}"
    return Look(rank, path, change, trouble)


def folder_change(path: Path) -> int:
    """The number of a folder's last change, of its entries or rights; -1 if it is not there."""
    try:
        return changed(path.stat())
    except OSError:
        return -1


def _files(folder: Path) -> tuple[bytes, bytes]:
    """Names and numbers of the files in a folder, as `Look` has them. Raises OSError.

    Every command that asks all roles does this for every file, so it does one `stat` a file and calls nothing else.
    """
    if os.stat not in os.supports_dir_fd:
        return _scanned(folder)
    names, numbers = [], array("q")
    stat, add = os.stat, numbers.extend
    opened = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)  # a pipe by that name would be waited for
    try:
        for name in os.listdir(opened):  # noqa: PTH208 - pathlib lists no open folder
            if name.endswith(ENDINGS) and name[0] != ".":  # editors keep hidden locks and copies beside a file
                names.append(name)
                try:
                    status = stat(name, dir_fd=opened)
                except OSError:
                    add((0, 0, 0))
                else:
                    change = (status.st_mtime_ns * _PRIME + status.st_ctime_ns) & _LARGEST  # as `changed` does
                    add((change, status.st_size, status.st_mode))
    finally:
        os.close(opened)
    return known_as("\0".join(names)).encode(), numbers.tobytes()


def _scanned(folder: Path) -> tuple[bytes, bytes]:
    """The same where a file cannot be named from its open folder: there a listing brings the status with it."""
    names, numbers = [], array("q")
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith(ENDINGS) and entry.name[0] != ".":
                names.append(entry.name)
                try:
                    status = entry.stat()
                    numbers.extend((changed(status), status.st_size, status.st_mode))
                except OSError:
                    numbers.extend((0, 0, 0))
    return known_as("\0".join(names)).encode(), numbers.tobytes()


def single(folder: Folder, name: str) -> tuple[int, int] | None:
    """The number of a file's last change and its size now, or None if it is gone."""
    try:
        status = (folder.path / name).stat()
    except OSError:
        return None
    return changed(status), status.st_size


def scan(folders: Sequence[Folder]) -> tuple[list[Found], dict[int, str]]:
    """Every file that may be a role, in the order in which they win, and by rank what could not be looked at."""
    from careercli.catalog.files import files

    looks = look(folders)
    return files(folders, looks), {one.rank: one.trouble for one in looks if one.trouble is not None}
