"""What differs from one operating system to another: how words are quoted, a closed pipe, file names, commands to hint.

Where this program behaves in another way on Windows it asks `on_windows`, so that a test can impose that system's rules
elsewhere. What is only missing there (fork, fcntl, signals) is looked for where it is used.
"""

from __future__ import annotations

import errno
import os
import re
import sys
from collections.abc import Iterable, Sequence

RESERVED_NAMES = frozenset(
    ["con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))]
)
"""Names of devices on Windows: no file can have one, whatever its ending."""

_PLAIN = r"[\w\\/:.~+-]+"
"""A word that cmd and PowerShell both take as it is."""
_WORD = r'(?:"[^"]*"|[^\s"])+'
_HELD = (5, 32, 33)
"""Windows' errors for a file that another program has open: access denied, sharing violation, lock violation."""


def on_windows() -> bool:
    """True on Windows."""
    return sys.platform == "win32"


def is_closed_pipe(error: BaseException) -> bool:
    """True if an error of writing to a stream says that nobody reads on, as after `| head` or `| more` and q.

    Windows often tells it as EINVAL. An error that names a file is of that file, not of a stream.
    """
    if isinstance(error, BrokenPipeError):
        return True
    return on_windows() and isinstance(error, OSError) and error.errno == errno.EINVAL and error.filename is None


def is_held(error: BaseException) -> bool:
    """True if a file cannot be replaced or removed because another program has it open, which only Windows minds."""
    return on_windows() and isinstance(error, PermissionError) and getattr(error, "winerror", 5) in _HELD


# Command lines


def quoted(word: object) -> str:
    """A word (usually a path) as it has to be typed in a shell of this system.

    On Windows in double quotes, and only where they are needed: cmd knows no others, and PowerShell takes them too. A
    percent sign and a dollar sign cannot be quoted in both; one in a path stays as it is.
    """
    text = str(word)
    if not on_windows():
        import shlex

        return shlex.quote(text)
    if re.fullmatch(_PLAIN, text):
        return text
    import subprocess

    line = subprocess.list2cmdline([text])
    return line if line.startswith('"') else f'"{line}"'


def split_command(setting: str) -> list[str]:
    """The words of a command in an environment variable, such as EDITOR. Raises ValueError for a quote left open.

    On Windows only double quotes count, and a program whose path has blanks is recognised without them: the longest
    beginning that is a program. Its first word is then the whole path, as `code` is a file `code.cmd` there, which
    only a shell finds by the short name.
    """
    if not on_windows():
        import shlex

        return shlex.split(setting)
    import shutil

    if setting.count('"') % 2:
        raise ValueError("a quote is left open")
    raw = re.findall(_WORD, setting)
    for end in range(len(raw), 0, -1):
        program = shutil.which(" ".join(raw[:end]).replace('"', ""))
        if program:
            return [program, *(word.replace('"', "") for word in raw[end:])]
    return [word.replace('"', "") for word in raw]


def command_line(words: Sequence[str]) -> Sequence[str] | str:
    """A command as `subprocess` has to get it: its words, or a line for a batch file, which cmd reads."""
    if on_windows() and words[0].lower().endswith((".cmd", ".bat")):
        return " ".join(map(quoted, words))
    return words


def expand_patterns(names: Iterable[str]) -> list[str]:
    """File names as the person typed them; on Windows, whose shells leave that to programs, `*` and `?` are expanded.

    A pattern that fits no file stays as it is, so that the error names it.
    """
    if not on_windows():
        return list(names)
    import glob

    expanded: list[str] = []
    for name in names:
        is_pattern = ("*" in name or "?" in name) and not os.path.lexists(name)
        expanded += (sorted(glob.glob(name.replace("[", "[[]"))) if is_pattern else []) or [name]  # noqa: PTH207 - names
    return expanded


# Hints


def hint_to_set(variable: str, posix: str, windows: str) -> str:
    """How a person sets an environment variable: to `posix`, or on Windows to `windows`."""
    return f"setx {variable} {windows}, then open a new window" if on_windows() else f"export {variable}={posix}"


def checksum_command() -> str:
    """The command that prints the SHA-256 of FILE."""
    if on_windows():
        return "certutil -hashfile FILE SHA256"
    return "shasum -a 256 FILE" if sys.platform == "darwin" else "sha256sum FILE"
