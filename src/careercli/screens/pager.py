"""A screen that does not fit goes through a pager: $PAGER, or `less`.

Not Rich's and not Python's own: on Windows that writes a file in the console's old code page for `more`, and from
Python 3.13 on it replaces the options of `less`, so that the screen is gone when one leaves.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess

from careercli.system import command_line, on_windows, split_command

OPTIONS = "-FRX"
"""For `less`: leave at once if all fits, let colours through, and leave the text on the screen."""
NOT_STARTED = (126, 127)
"""What a shell says of a command that it could not start."""


def show(text: str) -> bool:
    """Shows a text in the pager, and waits. False if there is none, or it cannot be started: then nothing was shown."""
    command, shell = _command()
    if not command:
        return False
    environment = {"LESS": OPTIONS, "LESSCHARSET": "utf-8", **os.environ}
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
    return _wait(pager) not in (NOT_STARTED if shell else ())


def _command() -> tuple[list[str] | str, bool]:
    """The pager's command, and whether a shell has to read it; an empty one if there is no pager.

    On Windows a terminal scrolls, and `more` knows neither UTF-8 nor a way back.
    """
    setting = os.environ.get("PAGER", "").strip()
    if setting and not on_windows():
        return setting, True
    if setting:
        with contextlib.suppress(ValueError):
            return command_line(split_command(setting)), False  # type: ignore[return-value]
    usual = next(filter(shutil.which, ("less",) if on_windows() else ("less", "more")), None)
    return [usual] if usual else [], False


def _wait(pager: subprocess.Popen[bytes]) -> int:
    """Waits for the end of the pager, which Ctrl-C is meant for; its exit code."""
    while True:
        try:
            return pager.wait()
        except KeyboardInterrupt:
            continue
