"""A person's own role files: a new one, changing one, and where they all are."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from pathlib import Path

from careercli import text
from careercli.commands import output

AT_ONCE = 1.0
"""Seconds in which nobody has edited a file: the editor handed it to a window and came back."""


def at_terminal() -> bool:
    """True if somebody can be asked something."""
    return sys.stdin is not None and sys.stdin.isatty() and sys.stderr.isatty()


def open_editor(command: Sequence[str], file: Path) -> int:
    """Opens a file in the editor; its exit code, see `editor.run`. Raises CareersError.

    An editor that comes back at once, with nothing changed, has the file in a window of its own, as Windows' Notepad:
    the person is asked to say when that is done.
    """
    from careercli.authoring import editor

    before, started = _content(file), time.monotonic()
    code = editor.run(command, file)
    if not code and time.monotonic() - started < AT_ONCE and at_terminal() and _content(file) == before:
        output.ask("the editor came back at once: if its window is open, save there, and press Enter here ")
    return code


def _content(file: Path) -> bytes | None:
    try:
        return file.read_bytes()
    except OSError:
        return None


def print_path(file: Path) -> None:
    """The path on stdout: as it is for a program, with nothing to obey for a terminal."""
    shown = str(file)
    if sys.stdout.isatty():
        shown = text.escape(shown)
    output.write(f"{shown}\n")
