"""Ctrl-C while the program is still loading itself: noted, and raised once there is somebody to catch it.

Loaded before all else, so it needs nothing that is not built into Python. Where the program is a library, or its parent
has it ignore Ctrl-C, nothing is changed.
"""

from __future__ import annotations

import _signal  # type: ignore[import-not-found]
import sys

COMMANDS = ("careers", "careercli")
"""The names that the program is started by."""
_noted: list[int] = []


def _note(number: int, _frame: object) -> None:
    _noted.append(number)


def _is_program() -> bool:
    """Whether Python was started for the command line: by `python -m careercli`, or the script that is installed."""
    spec = getattr(sys.modules.get("__main__"), "__spec__", None)
    name = sys.argv[0].replace("\\", "/").rpartition("/")[2] if getattr(sys, "argv", None) else ""
    return name.partition(".")[0] in COMMANDS if spec is None else spec.name == "careercli.__main__"


def release() -> None:
    """Ends the holding. Raises KeyboardInterrupt if there was one meanwhile."""
    if _signal.getsignal(_signal.SIGINT) is _note:
        _signal.signal(_signal.SIGINT, _signal.default_int_handler)
    if _noted:
        _noted.clear()
        raise KeyboardInterrupt


if _is_program() and _signal.getsignal(_signal.SIGINT) is _signal.default_int_handler:
    _signal.signal(_signal.SIGINT, _note)
