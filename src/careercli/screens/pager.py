"""A screen that does not fit goes through a pager: $PAGER, or `less`.

Not Rich's and not Python's own: on Windows that writes a file in the console's old code page for `more`, and from
Python 3.13 on it replaces the options of `less`, so that the screen is gone when one leaves.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
from collections.abc import Sequence

from careercli.system import command_line, on_windows, split_command

OPTIONS = "-FRX -Ps?e(end) .space more  b back  / search  q quit"
"""For `less`: leave at once if all fits, let colours through, leave the text on the screen, and name the keys."""
COLORS = "-R"
"""For `less` that has options of the person's own: let colours through. In front: an option may take all behind it."""
INTERRUPTED = 2
"""The exit code of `less -K` after Ctrl-C."""


def show(text: str) -> bool:
    """Shows a text in the pager, and waits. False if there is none, or if it cannot be started or complains.

    To see a text twice is better than not at all.
    """
    command, shell = _command()
    if not command:
        return False
    environment = {"LESSCHARSET": "utf-8", **os.environ, "LESS": _options("\x1b" in text)}
    try:
        pager = subprocess.Popen(command, shell=shell, stdin=subprocess.PIPE, env=environment)
    except OSError:
        return False
    assert pager.stdin is not None
    with contextlib.suppress(OSError):  # somebody who leaves early has seen enough
        try:
            pager.stdin.write(text.encode("utf-8", "replace"))
        finally:
            pager.stdin.close()
    code = _wait(pager)
    return code <= 0 or code == INTERRUPTED or code > 127  # beyond that, a signal's number


def _options(colored: bool) -> str:
    """What `less` is told: OPTIONS, or the person's own LESS, by which a coloured text must not become unreadable."""
    own = os.environ.get("LESS")
    if own is None:
        return OPTIONS
    return f"{COLORS} {own}" if colored else own


def _command() -> tuple[Sequence[str], bool]:
    """The pager's command, and whether a shell has to read it; an empty one if there is none, or PAGER is empty.

    On Windows a terminal scrolls, and `more` knows neither UTF-8 nor a way back.
    """
    setting = os.environ.get("PAGER")
    if setting is not None and not setting.strip():
        return [], False  # set, and to nothing: no pager is wanted
    if setting:
        with contextlib.suppress(ValueError):
            words = split_command(setting)
            if words and re.fullmatch(r"[\w./+-]+", words[0]) and shutil.which(words[0]) is None:
                return [], False  # the shell would say that it is not there, above the answer
            return (command_line(words), False) if on_windows() else (setting, True)
    usual = next(filter(shutil.which, ("less",) if on_windows() else ("less", "more")), None)
    return [usual] if usual else [], False


def _wait(pager: subprocess.Popen[bytes]) -> int:
    """Waits for the end of the pager, which Ctrl-C is meant for; its exit code."""
    while True:
        try:
            return pager.wait()
        except KeyboardInterrupt:
            continue
