"""The files that stand in role folders, as the system shows them now: which may be roles, and why others cannot be.

A `FolderSnapshot` has the status of every file of a folder, so that two of them tell what changed in between.
"""

from __future__ import annotations

import functools
import os
import re
import stat
from array import array
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from careercli import paths
from careercli.roles.search_path import ENDINGS, Folder, has_role_ending

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class RoleFile(NamedTuple):
    """A file that may be a role.

    `rank` is its folder's (0 wins), `change` its change stamp, `size` its bytes; `trouble` says why it cannot be a
    role, and is empty if it may. A tuple, not a dataclass: a first refresh makes ten thousand.
    """

    rank: int
    name: str
    slug: str
    change: int
    size: int
    trouble: str = ""


def encode_name(name: str) -> str:
    """A file name as the index stores it: bytes that are no UTF-8 are escaped, as \\xff."""
    return name if name.isascii() else name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


_PRIME, _MAX_INT64 = 1_000_003, 0x7FFF_FFFF_FFFF_FFFF


def change_stamp(status: os.stat_result) -> int:
    """A number that differs after every change of a file: of its text, its times, its rights, its place.

    The time of modification alone can be set back (`cp -p`, `rsync -t`), so the time of the last change of the entry
    is in it too. It fits SQLite's 64-bit integers whatever the clock says.
    """
    return (status.st_mtime_ns * _PRIME + status.st_ctime_ns) & _MAX_INT64


class FolderSnapshot(NamedTuple):
    """A folder as the system shows it now. In bytes, so that two snapshots of ten thousand files compare fast.

    `change` is the folder's change stamp (-1: it is not there), `trouble` is why it cannot be read. `names` are those
    of the files that may be roles, in UTF-8, separated by NUL, which no name holds. `numbers` has three 64-bit
    integers for each of them, in the same order: change stamp, size, and mode, which is 0 where the system gives no
    status.
    """

    rank: int
    path: str
    change: int
    trouble: str | None = None
    names: bytes = b""
    numbers: bytes = b""


def has_role_files(folder: Folder) -> bool:
    """Whether a folder holds a file that may be a role, or cannot be read, so that it has to be looked at."""
    try:
        return any(name.endswith(ENDINGS) for name in os.listdir(folder.path))  # noqa: PTH208 - names are enough
    except FileNotFoundError:
        return False
    except OSError:
        return True


def snapshot(folders: Iterable[Folder]) -> list[FolderSnapshot]:
    """A snapshot of every folder, in order. Nothing is raised for a folder that cannot be read."""
    return [_snapshot_of_folder(rank, folder) for rank, folder in enumerate(folders)]


def _snapshot_of_folder(rank: int, folder: Folder) -> FolderSnapshot:
    path, change, trouble = encode_name(str(folder.path)), folder_change(folder), None
    if folder.fixed:
        return FolderSnapshot(rank, path, change)
    try:
        return FolderSnapshot(rank, path, change, None, *_list_files(folder.path))
    except FileNotFoundError:
        trouble = f"{paths.display(folder.path)}: there is no such folder" if folder.named else None
    except OSError as error:
        trouble = f"{paths.display(folder.path)}: cannot be read: {error.strerror or error}"
    return FolderSnapshot(rank, path, change, trouble)


def folder_change(folder: Folder) -> int:
    """The change stamp of a folder, of its entries or rights; -1 if it is not there, 0 if nobody edits it."""
    if folder.fixed:
        return 0
    try:
        return change_stamp(folder.path.stat())
    except OSError:
        return -1


def _list_files(folder: Path) -> tuple[bytes, bytes]:
    """Names and numbers of the files in a folder, as `FolderSnapshot` has them. Raises OSError.

    Every command that asks all roles does this for every file, so it does one `stat` a file and calls nothing else.
    """
    if os.stat not in os.supports_dir_fd:
        return _list_files_by_scandir(folder)
    names, numbers = [], array("q")
    stat_at, extend = os.stat, numbers.extend
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)  # a pipe by that name would be waited for
    try:
        for name in os.listdir(descriptor):  # noqa: PTH208 - pathlib lists no open folder
            # Editors keep hidden locks and copies beside a file.
            if (name.endswith(ENDINGS) or has_role_ending(name)) and name[0] != ".":
                names.append(name)
                try:
                    status = stat_at(name, dir_fd=descriptor)
                except OSError:
                    extend((0, 0, 0))
                else:
                    change = (status.st_mtime_ns * _PRIME + status.st_ctime_ns) & _MAX_INT64  # `change_stamp` inlined
                    extend((change, status.st_size, status.st_mode))
    finally:
        os.close(descriptor)
    return encode_name("\0".join(names)).encode(), numbers.tobytes()


def _list_files_by_scandir(folder: Path) -> tuple[bytes, bytes]:
    """Names and numbers of the files in a folder, for systems whose `stat` takes no folder's descriptor (Windows).

    There a listing brings the status with it. Raises OSError.
    """
    names, numbers = [], array("q")
    with os.scandir(folder) as entries:
        for entry in entries:
            if has_role_ending(entry.name) and entry.name[0] != ".":
                names.append(entry.name)
                try:
                    status = entry.stat()
                    numbers.extend((change_stamp(status), status.st_size, status.st_mode))
                except OSError:
                    numbers.extend((0, 0, 0))
    return encode_name("\0".join(names)).encode(), numbers.tobytes()


def stat_file(folder: Folder, name: str) -> tuple[int, int] | None:
    """The change stamp and the size of a file now, or None if it is gone."""
    try:
        status = (folder.path / name).stat()
    except OSError:
        return None
    return change_stamp(status), status.st_size


def role_files(
    folders: Sequence[Folder], snapshots: Sequence[FolderSnapshot], slugs: Iterable[str] | None = None
) -> list[RoleFile]:
    """The files of the snapshots, in the order in which they win; with `slugs`, only the files of these.

    A file that the snapshot has no status of is looked at once more, to say why.
    """
    result: list[RoleFile] = []
    for folder, folder_snapshot in zip(folders, snapshots, strict=True):
        names = _names(folder_snapshot)
        numbers = array("q", folder_snapshot.numbers)
        wanted = set(slugs) if slugs is not None else None
        positions = {name: position for position, name in enumerate(names) if wanted is None or slug_of(name) in wanted}
        result += _without_twins(
            _role_file(folder_snapshot.rank, folder.path, name, *numbers[3 * positions[name] : 3 * positions[name] + 3])
            for name in sorted(positions)
        )
    return result


def changed_slugs(before: FolderSnapshot, now: FolderSnapshot) -> set[str]:
    """The slugs of the files that were added, removed or changed between two snapshots of a folder."""
    if before.names != now.names:
        return {slug_of(name) for name, *_ in _entries(before) ^ _entries(now)}
    positions = [
        start // _RECORD
        for block in range(0, len(now.numbers), _BLOCK)  # most blocks are equal
        if before.numbers[block : block + _BLOCK] != now.numbers[block : block + _BLOCK]
        for start in range(block, min(block + _BLOCK, len(now.numbers)), _RECORD)
        if before.numbers[start : start + _RECORD] != now.numbers[start : start + _RECORD]
    ]
    names = _names(now) if positions else []
    return {slug_of(names[position]) for position in positions}


_RECORD = 3 * 8
"""Bytes of `FolderSnapshot.numbers` for each file."""
_BLOCK = 512 * _RECORD
"""Bytes that are compared at a time."""


def _entries(folder_snapshot: FolderSnapshot) -> set[tuple[str, bytes]]:
    """Every name with its record in `numbers`."""
    numbers = folder_snapshot.numbers
    names = _names(folder_snapshot)
    return {(name, numbers[_RECORD * position : _RECORD * (position + 1)]) for position, name in enumerate(names)}


def _names(folder_snapshot: FolderSnapshot) -> list[str]:
    return _split(folder_snapshot.names)


@functools.lru_cache(maxsize=8)
def _split(names: bytes) -> list[str]:
    return names.decode().split("\0") if names else []


def slug_of(name: str) -> str:
    """The slug of a file's name: the name without its ending."""
    return name.rpartition(".")[0]


def _role_file(rank: int, folder: Path, name: str, change: int, size: int, mode: int) -> RoleFile:
    slug = slug_of(name)
    return RoleFile(rank, name, slug, change, size, _trouble(folder, name, slug, mode))


def _trouble(folder: Path, name: str, slug: str, mode: int) -> str:
    """Why a file cannot be a role; empty if it may be one. `mode` is 0 where the snapshot has no status of it."""
    if not mode:
        return _why_unreadable(folder / name)
    if not stat.S_ISREG(mode):
        kind = "a folder" if stat.S_ISDIR(mode) else "not an ordinary file"
        return f"this is {kind}, not a role file"
    if not _SLUG.fullmatch(slug):
        return _BAD_NAME
    return ""


def _why_unreadable(file: Path) -> str:
    try:
        file.stat()
    except FileNotFoundError:
        return "the link points to nothing"
    except OSError as error:
        return f"cannot be read: {error.strerror or error}"
    return "cannot be read"


def _without_twins(files: Iterable[RoleFile]) -> list[RoleFile]:
    """Of two files of a folder with the same slug (.yaml and .yml), the second gets a trouble and is not used."""
    name_of: dict[str, str] = {}
    result: list[RoleFile] = []
    for file in files:
        if file.slug in name_of:
            file = file._replace(trouble=f"has the same slug as {name_of[file.slug]}, which is used")
        else:
            name_of[file.slug] = file.name
        result.append(file)
    return result


def overlooked_files(folder: Path) -> list[tuple[str, str]]:
    """The files of a folder that look like role files but that no snapshot has, each with the reason, by name.

    Every other command passes over them without a word. A folder that cannot be read has none.
    """
    try:
        names = sorted(os.listdir(folder))  # noqa: PTH208 - names only
    except OSError:
        return []
    return [(name, why) for name in names if (why := why_overlooked(name))]


def why_overlooked(name: str) -> str:
    """Why a file is overlooked that ends as a role file does, by its name; empty if it is not, or does not end so."""
    if not name.lower().endswith(ENDINGS) or name in ENDINGS:
        return ""
    if name.startswith("."):
        return "a hidden file is not a role: other commands leave it out"
    return ""


def why_no_role_name(name: str) -> str:
    """Why no command takes a file of this name for a role; empty if it may be one."""
    if not name.lower().endswith(ENDINGS):
        return f"other commands leave this file out: a role file ends in {' or '.join(ENDINGS)}"
    return why_overlooked(name) or ("" if _SLUG.fullmatch(slug_of(name)) else _BAD_NAME)


_BAD_NAME = "a role file is named in lowercase letters, digits and single hyphens"


def find_role_files(folders: Sequence[Folder]) -> tuple[list[RoleFile], dict[int, str]]:
    """Every file that may be a role, in the order in which they win, and by rank why a folder could not be read."""
    snapshots = snapshot(folders)
    troubles = {folder.rank: folder.trouble for folder in snapshots if folder.trouble is not None}
    return role_files(folders, snapshots), troubles
