"""Windows' rules, imposed on this system: what would run there is tried here as far as it can be.

No test has run on Windows itself. Imposed are: the answer to "is this Windows?", that a file somebody has open can be
neither removed nor replaced, that a read-only one cannot either, and that fork, fcntl, signals beyond SIGINT and
SIGTERM, and folders as descriptors are missing.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from careercli import system

needs_descriptors = pytest.mark.skipif(
    not Path("/proc/self/fd").is_dir(), reason="which files are open is asked of /proc"
)


def be_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program takes this system for Windows."""
    monkeypatch.setattr(system, "sys", SimpleNamespace(platform="win32"))


class Refusals:
    """Refuses to remove or replace a file that is open in this process, read-only, or in `held`, and counts that.

    `release_after` is how often a file in `held` is refused before the other program lets go of it.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.held: set[Path] = set()
        self.release_after = 1_000_000
        self.count = 0
        for name in ("unlink", "remove", "replace", "rename"):
            monkeypatch.setattr(os, name, self._guarded(getattr(os, name)))

    def _guarded(self, call: Any) -> Any:
        def guarded(path: Any, *more: Any, **named: Any) -> Any:
            for file in (path, *more[:1]):
                self._check(Path(os.fspath(file)))
            return call(path, *more, **named)

        return guarded

    def _check(self, file: Path) -> None:
        if not os.path.lexists(file):
            return
        if not file.is_symlink() and not file.stat().st_mode & 0o200:
            raise self._refusal(5, file)
        if file in self.held or os.path.realpath(file) in _open_files():
            raise self._refusal(32, file)

    def _refusal(self, number: int, file: Path) -> PermissionError:
        self.count += 1
        if self.count >= self.release_after:
            self.held.clear()
        error = PermissionError(13, "The process cannot access the file", str(file))
        error.winerror = number
        return error


def _open_files() -> set[str]:
    """The files that this process has open, also those that C code opened, as SQLite."""
    files = set()
    for descriptor in Path("/proc/self/fd").iterdir():
        try:
            files.add(str(descriptor.readlink()))
        except OSError:
            continue
    return files


def without_posix(monkeypatch: pytest.MonkeyPatch) -> None:
    """Takes away what Windows' Python lacks, and gives `msvcrt.locking`, by flock."""
    fcntl = pytest.importorskip("fcntl", reason="on Windows itself nothing has to be imposed")

    def locking(descriptor: int, mode: int, _bytes: int) -> None:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise PermissionError(13, "Permission denied") from None

    msvcrt = ModuleType("msvcrt")
    msvcrt.locking, msvcrt.LK_NBLCK = locking, 2
    monkeypatch.setitem(sys.modules, "msvcrt", msvcrt)
    for name in ("fcntl", "resource", "pty", "termios", "tty", "pwd", "grp"):
        monkeypatch.setitem(sys.modules, name, None)
    for name in (
        "fork",
        "O_DIRECTORY",
        "O_NONBLOCK",
        "O_NOFOLLOW",
        "O_NOCTTY",
        "sched_getaffinity",
        "geteuid",
        "getuid",
    ):
        monkeypatch.delattr(os, name, raising=False)
    for name in ("SIGHUP", "SIGPIPE", "SIGKILL", "SIGQUIT", "SIGWINCH", "SIGXFSZ"):
        monkeypatch.delattr(signal, name, raising=False)
    monkeypatch.setattr(os, "supports_dir_fd", set())


def impose(monkeypatch: pytest.MonkeyPatch) -> Refusals:
    """All of Windows' rules at once."""
    be_windows(monkeypatch)
    without_posix(monkeypatch)
    return Refusals(monkeypatch)
