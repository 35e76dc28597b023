"""A conversation at a terminal: what is said goes to stderr, in lines that fit it; stdout is left for the answer."""

from __future__ import annotations

import codecs
import contextlib
import os
import select
import shutil
import sys
import textwrap
from collections.abc import Callable, Iterator

from careercli.commands import global_options, output
from careercli.screens import in_words
from careercli.text import UNBROKEN

NARROWEST, WIDEST = 20, 100


def can_ask() -> bool:
    """True if somebody can be asked: what is typed comes from a terminal, and what is said gets to one."""
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stderr))


def say(words: str, indent: str = "") -> None:
    """Lines to the person, broken at words where the terminal is narrow, further lines as far in as their first."""
    width = min(WIDEST, max(NARROWEST, shutil.get_terminal_size().columns))
    for line in words.split("\n"):
        if global_options.is_plain():
            for row in in_words.wrapped(in_words.sentence(line), width):
                output.note(row)
            continue
        start = indent + " " * (len(line) - len(line.lstrip(" ")))
        row = textwrap.fill(line.strip(), width, initial_indent=start, subsequent_indent=start, break_on_hyphens=False)
        output.note(row.replace(UNBROKEN, " "))


END = "\x04"
"""The key that stands for the end of what is typed, as Ctrl-D is."""
_ESCAPE = "\x1b"
_SEQUENCE_PAUSE = 0.05
"""Seconds within which the rest of a key's code follows its Escape."""


@contextlib.contextmanager
def keys() -> Iterator[Callable[[], str]]:
    """Gives a function that waits for the next key: its character, its whole code if it has one, END at the end.

    The terminal stays so for as long as it lasts, so that no key is lost that comes before it is asked for. Ctrl-C
    raises KeyboardInterrupt. In plain output a key is a line: it is seen and heard as it is typed, and Enter ends it.
    """
    if global_options.is_plain():
        yield _typed_key
        return
    try:
        import termios
        import tty
    except ImportError:  # Windows
        yield _windows_key
        return
    handle = sys.stdin.fileno()
    before = termios.tcgetattr(handle)
    try:
        tty.setcbreak(handle, termios.TCSANOW)
        yield lambda: _key(handle)
    finally:
        termios.tcsetattr(handle, termios.TCSADRAIN, before)


def _typed_key() -> str:
    line = output.ask("Your answer: ")
    return line.strip() or "\n" if line else END


def _key(handle: int) -> str:
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    key = ""
    while not key:
        data = os.read(handle, 1)
        if not data:
            return END
        key = decoder.decode(data)
    while key.startswith(_ESCAPE) and select.select([handle], [], [], _SEQUENCE_PAUSE)[0]:
        data = os.read(handle, 16)
        if not data:
            break
        key += data.decode("ascii", "replace")
    return key


def _windows_key() -> str:
    import typer

    try:
        return typer.getchar() or END
    except EOFError:
        return END
