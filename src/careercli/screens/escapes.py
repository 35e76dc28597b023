"""Whether a terminal understands escape sequences: every one does, but for the old console of Windows."""

from __future__ import annotations

import contextlib
from typing import IO, Any

from careercli.system import on_windows

VIRTUAL_TERMINAL = 0x0004
"""ENABLE_VIRTUAL_TERMINAL_PROCESSING, of Windows' SetConsoleMode."""


def enable(stream: IO[Any]) -> bool:
    """Lets the terminal behind a stream obey escape sequences. False if it cannot: then none may be written there.

    Windows Terminal always does. The older console window does if it is asked, from Windows 10 on.
    """
    if not on_windows():
        return True
    with contextlib.suppress(OSError, ValueError, AttributeError, ImportError):
        import ctypes
        import msvcrt

        handle = msvcrt.get_osfhandle(stream.fileno())  # type: ignore[attr-defined,unused-ignore]
        kernel: Any = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
        mode = ctypes.c_ulong()
        if kernel.GetConsoleMode(ctypes.c_void_p(handle), ctypes.byref(mode)):
            return bool(kernel.SetConsoleMode(ctypes.c_void_p(handle), mode.value | VIRTUAL_TERMINAL))
    return False
