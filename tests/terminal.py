"""A real terminal for the program: a pseudo-terminal whose screen can be read, keys sent, and size changed."""

from __future__ import annotations

import os
import re
import select
import struct
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pyte
import pytest

from helper import environment

fcntl, pty, termios = (
    pytest.importorskip(name, reason="needs a pseudo-terminal") for name in ("fcntl", "pty", "termios")
)

PATIENCE = 60
"""Seconds after which a screen that does not come is a failure, and not a slow machine."""
ENTER, TAB, ESCAPE, INTERRUPT, DOWN, UP = "\r", "\t", "\x1b", "\x03", "\x1b[B", "\x1b[A"
PAGE_DOWN, HOME, END = "\x1b[6~", "\x1b[H", "\x1b[F"
LEFT_FULL_SCREEN = "\x1b[?1049l"

_TAKE_TERMINAL = (
    "import fcntl, os, sys, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0); os.execv(sys.executable, sys.argv[1:])"
)
"""What the new process does first: its standard input becomes its terminal, from which Ctrl-C reaches it."""


class Terminal:
    """`careers` in a terminal of its own. `raw` is everything it wrote."""

    def __init__(self, *arguments: str, home: Path, columns: int = 100, rows: int = 24, **more: str) -> None:
        self.raw = b""
        self.screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self.screen)
        surroundings = {**environment(home), "TERM": "xterm-256color", **more}
        self._handle, inside = pty.openpty()
        fcntl.ioctl(inside, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        # No fork of this process: it may have threads (pytest-xdist's), and a fork then may lock up.
        self._process = subprocess.Popen(
            [sys.executable, "-ISc", _TAKE_TERMINAL, sys.executable, "-m", "careercli", *arguments],
            stdin=inside, stdout=inside, stderr=inside, env=surroundings, cwd=home, start_new_session=True,
        )  # fmt: skip
        os.close(inside)
        self.pid = self._process.pid

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.returncode is None:
            self._process.kill()
            self._process.wait()
        os.close(self._handle)

    @property
    def lines(self) -> list[str]:
        """The lines of the screen."""
        return [line.rstrip() for line in self.screen.display]

    @property
    def text(self) -> str:
        """The screen as one text."""
        return "\n".join(self.lines)

    def send(self, keys: str) -> None:
        """Types."""
        os.write(self._handle, keys.encode())

    def resize(self, columns: int, rows: int) -> None:
        """Gives the window another size."""
        self.screen.resize(rows, columns)
        fcntl.ioctl(self._handle, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def until(self, what: str | Callable[[Terminal], bool]) -> Terminal:
        """Waits until the screen shows a text, or is as asked for."""
        arrived = (lambda one: what in one.text) if isinstance(what, str) else what
        began = time.monotonic()
        while not arrived(self):
            assert time.monotonic() - began < PATIENCE, f"this never came: {what}\n{self.text}"
            assert self._read() or arrived(self), f"it ended before this came: {what}\n{self.text}"
        return self

    def ended(self) -> int:
        """Waits for the end, and gives the exit code."""
        began = time.monotonic()
        while self._read():
            assert time.monotonic() - began < PATIENCE, f"it does not end\n{self.text}"
        return self._process.wait()

    @property
    def after(self) -> str:
        """What was written after the full screen was left, without colours."""
        return re.sub(r"\x1b\[[0-9;]*m", "", self.raw.decode("utf-8", "replace").rpartition(LEFT_FULL_SCREEN)[2])

    def _read(self) -> bool:
        """Takes in what was written; False at the end."""
        ready, _, _ = select.select([self._handle], [], [], 0.2)
        if not ready:
            return True
        try:
            data = os.read(self._handle, 65_536)
        except OSError:  # Linux says so when the other side is closed
            return False
        self.raw += data
        self._stream.feed(data)
        return bool(data)
