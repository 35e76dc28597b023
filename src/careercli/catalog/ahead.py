"""A look at the files on another processor, while this one already answers.

A command that asks all roles has to look at every file first: with ten thousand of them that takes as long as loading
all that parses the command line and draws. So where an index is large, a copy of the process (`fork`) looks, and puts
in what changed, while this one trusts the index and works out the answer. Before anything of it is shown, `confirm`
asks the copy what it found: nearly always nothing. Otherwise the answer is worked out again, from the new index.

Whatever keeps the copy from doing its work, this process then does itself.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from careercli.catalog.folders import Folder
    from careercli.catalog.index import Index


LARGE = 80_000_000
"""Bytes of an index from which on it pays: some two thousand roles. Below, the copy costs more than the look."""
FEW = 50
"""Slugs that are put in by the copy. More are left to this process, which shows how far it is."""

_BOTH = ("careercli.catalog.index", "careercli.words.fold", "decimal", "platform", "textwrap", "uuid")
"""What this process loads sooner or later and the copy too, to read a file: loaded once, before they part."""

_SAME, _NEWER, _LEFT = b"=", b"+", b"-"
"""What the copy says: nothing changed, the index has what changed, or neither is sure."""


class Outdated(Exception):
    """The index is another one since it was asked: ask again."""


class _Look:
    """A look that was begun, and what the copy said of it in the end."""

    def __init__(self, folders: Sequence[Folder], process: int, pipe: int) -> None:
        self.folders, self.process, self.pipe = tuple(folders), process, pipe
        self.said: bytes | None = None
        self.identity = b""
        self.asked: list[tuple[Index, bytes, int]] = []


_now: list[_Look] = []


def begin(folders: Sequence[Folder]) -> None:
    """Starts the look, where it pays. To be called once, before the process has any threads."""
    if sys.platform != "linux" or _now or len(os.sched_getaffinity(0)) < 2:
        return
    from careercli.catalog import store

    try:
        if store.kept_at(folders).stat().st_size < LARGE:
            return
        for name in _BOTH:
            importlib.import_module(name)
        reading, writing = os.pipe()
    except OSError:  # no index yet, or no more files are allowed
        return
    try:
        process = os.fork()
    except OSError:  # no more processes are allowed
        os.close(reading)
        os.close(writing)
        return
    if process:
        os.close(writing)
        _now.append(_Look(folders, process, reading))
        return
    try:  # in the copy, of which nobody hears anything but what it says into the pipe
        gc.disable()
        os.close(reading)
        null = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(null, stream)
        _look(folders, writing)
    finally:
        os._exit(0)


def trusted(folders: Sequence[Folder]) -> bool:
    """True if the index of these folders need not be held against the files: a look is going on, or was well ended."""
    return bool(_now) and _now[0].folders == tuple(folders) and _now[0].said in (None, _SAME, _NEWER)


def vouches(index: Index) -> bool:
    """True if the look is (or may yet turn out to be) one at this index, and not at one that was since made anew."""
    look, identity = _now[0], index.identity.encode()
    if look.said is not None:
        return identity == look.identity
    look.asked.append((index, identity, index.commits))
    return True


def confirm() -> None:
    """Waits for the look, if one is going on. Raises Outdated if what was answered meanwhile may not hold."""
    if not _now or _now[0].said is not None:
        return
    look = _now[0]
    said = os.read(look.pipe, 100) or _LEFT
    os.close(look.pipe)
    look.said, look.identity = said[:1], said[1:]
    asked, look.asked = look.asked, []
    if any(identity != look.identity for _index, identity, _commits in asked):
        look.said = _LEFT
    # Another process may have put a change in after it was asked here and before the copy looked: the copy saw nothing.
    if look.said != _SAME or any(index.commits != commits for index, _identity, commits in asked):
        raise Outdated


def end() -> None:
    """Lets the system count what the copy used to this process, if it has ended. It may still be tidying up."""
    for look in _now:
        with contextlib.suppress(ChildProcessError):
            os.waitpid(look.process, os.WNOHANG)


def _look(folders: Sequence[Folder], pipe: int) -> None:
    from careercli.catalog.index import Index

    opened = Index(folders, tidied_later=True)
    before = opened.changes
    sure = opened.file is not None and opened.refresh(most=FEW)
    said = _LEFT if not sure else _SAME if opened.changes == before else _NEWER
    os.write(pipe, said + opened.identity.encode())
    os.close(pipe)
    opened.tidy()
