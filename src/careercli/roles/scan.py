"""The files that stand in role folders, as the system shows them now: which may be roles, and why others cannot be.

A `Look` is a folder with every file in it, kept so that two of them can be held against each other.
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
from careercli.roles.search_path import ENDINGS, Folder

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class Found(NamedTuple):
    """A file that may be a role: its folder's rank (0 wins), its name, its slug, and what the system says of it.

    `trouble` says why it cannot be one. A tuple, not a dataclass: a first look makes ten thousand.
    """

    rank: int
    name: str
    slug: str
    change: int
    size: int
    trouble: str = ""


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
    stat_file, add = os.stat, numbers.extend
    opened = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)  # a pipe by that name would be waited for
    try:
        for name in os.listdir(opened):  # noqa: PTH208 - pathlib lists no open folder
            if name.endswith(ENDINGS) and name[0] != ".":  # editors keep hidden locks and copies beside a file
                names.append(name)
                try:
                    status = stat_file(name, dir_fd=opened)
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


def files(folders: Sequence[Folder], looks: Sequence[Look], slugs: Iterable[str] | None = None) -> list[Found]:
    """The files that were seen, in the order in which they win; of these slugs only, where some are given."""
    found: list[Found] = []
    for folder, look in zip(folders, looks, strict=True):
        names = _names(look)
        numbers = array("q", look.numbers)
        wanted = {slug + ending for slug in slugs for ending in ENDINGS} if slugs is not None else set(names)
        places = {name: place for place, name in enumerate(names) if name in wanted}
        found += _without_twins(
            _found(look.rank, folder.path, name, *numbers[3 * places[name] : 3 * places[name] + 3])
            for name in sorted(places)
        )
    return found


def differing(before: Look, now: Look) -> set[str]:
    """The slugs of the files that came, went or changed between two looks at a folder."""
    if before.names != now.names:
        return {slug_of(name) for name, *_ in _entries(before) ^ _entries(now)}
    places = [
        start // _SIZE
        for step in range(0, len(now.numbers), 512 * _SIZE)  # most stretches are the same to the last byte
        if before.numbers[step : step + 512 * _SIZE] != now.numbers[step : step + 512 * _SIZE]
        for start in range(step, min(step + 512 * _SIZE, len(now.numbers)), _SIZE)
        if before.numbers[start : start + _SIZE] != now.numbers[start : start + _SIZE]
    ]
    names = _names(now) if places else []
    return {slug_of(names[place]) for place in places}


_SIZE = 3 * 8
"""Bytes of `numbers` for each file."""


def _entries(look: Look) -> set[tuple[str, bytes]]:
    return {(name, look.numbers[_SIZE * place : _SIZE * (place + 1)]) for place, name in enumerate(_names(look))}


def _names(look: Look) -> list[str]:
    return _split(look.names)


@functools.lru_cache(maxsize=8)
def _split(names: bytes) -> list[str]:
    return names.decode().split("\0") if names else []


def slug_of(name: str) -> str:
    """The slug of a file's name, its ending left off."""
    return name.rpartition(".")[0]


def _found(rank: int, folder: Path, name: str, change: int, size: int, mode: int) -> Found:
    slug = slug_of(name)
    return Found(rank, name, slug, change, size, _trouble(folder, name, slug, mode))


def _trouble(folder: Path, name: str, slug: str, mode: int) -> str:
    """Why a file cannot be a role; empty if it may be one."""
    if not mode:
        return _unreadable(folder / name)
    if not stat.S_ISREG(mode):
        kind = "a folder" if stat.S_ISDIR(mode) else "not an ordinary file"
        return f"this is {kind}, not a role file"
    if not _SLUG.fullmatch(slug):
        return "a role file is named in small letters, digits and single hyphens"
    return ""


def _unreadable(file: Path) -> str:
    try:
        file.stat()
    except FileNotFoundError:
        return "the link leads nowhere"
    except OSError as error:
        return f"cannot be read: {error.strerror or error}"
    return "cannot be read"


def _without_twins(here: Iterable[Found]) -> list[Found]:
    """Two files of one folder with one slug: the first stays, the second is told apart as a trouble."""
    seen: dict[str, str] = {}
    kept: list[Found] = []
    for one in here:
        if one.slug in seen:
            said = f"has the same slug as {seen[one.slug]}, which is used"
            one = one._replace(trouble=said)
        else:
            seen[one.slug] = one.name
        kept.append(one)
    return kept


def scan(folders: Sequence[Folder]) -> tuple[list[Found], dict[int, str]]:
    """Every file that may be a role, in the order in which they win, and by rank what could not be looked at."""
    looks = look(folders)
    return files(folders, looks), {one.rank: one.trouble for one in looks if one.trouble is not None}
