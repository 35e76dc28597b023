"""A conversation at a terminal: what is said goes to stderr, in lines that fit it; stdout is left for the answer."""

from __future__ import annotations

import shutil
import sys
import textwrap

from careercli.commands import output

NARROWEST, WIDEST = 20, 100


def can_ask() -> bool:
    """True if somebody can be asked: what is typed comes from a terminal, and what is said gets to one."""
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stderr))


def say(words: str, indent: str = "") -> None:
    """Lines to the person, broken at words where the terminal is narrow, further lines as far in as their first."""
    width = min(WIDEST, max(NARROWEST, shutil.get_terminal_size().columns))
    for line in words.split("\n"):
        start = indent + " " * (len(line) - len(line.lstrip(" ")))
        output.note(
            textwrap.fill(line.strip(), width, initial_indent=start, subsequent_indent=start, break_on_hyphens=False)
        )
