"""The files of role folders: which may be roles, and why the others cannot be."""

from __future__ import annotations

import functools
import re
import stat
from array import array
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from careercli.catalog.folders import ENDINGS, Folder, Look

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
