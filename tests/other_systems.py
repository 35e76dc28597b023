"""Which tests cannot run on Windows or a Mac, told by what they use: they are skipped there, each with its reason.

A test says nothing of it itself, so none can forget to.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable

TERMINAL = "needs a pseudo-terminal"
LACKING = {
    "win32": {
        "symlink_to(": "only some may make links",
        "mkfifo(": "no named pipes",
        '["sh",': "no POSIX shell",
        '["bash",': "no POSIX shell",
        '["script",': TERMINAL,
        "in_terminal(": TERMINAL,
        "Terminal(": TERMINAL,
        "/dev/": "no devices as files",
        "SIGKILL": "no signals",
        "SIGHUP": "no signals",
        "send_signal(": "no signals",
        "setrlimit(": "no limits for a process",
        "umask(": "no modes of files",
        ".chmod(0o": "no modes of files",
        "#!": "a script is no program there",
    },
    "darwin": {
        "/dev/full": "no /dev/full",
        '["script",': "`script` takes other options there",
        "RLIMIT_AS": "memory cannot be limited there",
    },
}
"""By system, what a test's source holds, and why it cannot run there. Linux has all of it."""


def reason_to_skip(test: Callable[..., object], platform: str) -> str:
    """Why a test cannot run on a system (as `sys.platform` names it); empty if it can."""
    lacking = LACKING.get(platform, {})
    source = inspect.getsource(test) if lacking else ""
    return next((reason for used, reason in lacking.items() if used in source), "")
