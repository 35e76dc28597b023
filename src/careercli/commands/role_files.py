"""A person's own role files: a new one, changing one, and where they all are."""

from __future__ import annotations

import sys
from pathlib import Path

from careercli import text
from careercli.commands import output


def print_path(file: Path) -> None:
    """The path on stdout: as it is for a program, with nothing to obey for a terminal."""
    shown = str(file)
    if sys.stdout.isatty():
        shown = text.escape(shown)
    output.write(f"{shown}\n")


def quoted(path: Path) -> str:
    import shlex

    return shlex.quote(str(path))
