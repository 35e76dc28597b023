"""The files of role folders: which may be roles, and why the others cannot be."""

from __future__ import annotations

import re
import stat
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from careercli.catalog.folders import Folder, Glimpse

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class Found(NamedTuple):
    """A file that may be a role: its folder's rank (0 wins), its name, its slug, and what the system says of it.

    `trouble` says why it cannot be one. A tuple, not a dataclass: one edited file of ten thousand makes them all.
    """

    rank: int
    name: str
    slug: str
    change: int
    size: int
    trouble: str = ""


def files(folders: Sequence[Folder], glimpses: Sequence[Sequence[Glimpse]]) -> list[Found]:
    """The files that were glimpsed, in the order in which they win."""
    found: list[Found] = []
    for rank, (folder, here) in enumerate(zip(folders, glimpses, strict=True)):
        found += _without_twins(_found(rank, folder.path, one) for one in sorted(here))
    return found


def slug_of(name: str) -> str:
    """The slug of a file's name, its ending left off."""
    return name.rpartition(".")[0]


def _found(rank: int, folder: Path, glimpse: Glimpse) -> Found:
    name, change, size, mode = glimpse
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
