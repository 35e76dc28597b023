"""Runs the program as a person does: a process of its own, its own home, its own streams."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"


class Ran(str):
    """What a run printed on stdout, with its stderr and exit code."""

    stderr: str
    exit_code: int

    @property
    def json(self) -> Any:
        """Stdout, read as JSON."""
        return json.loads(self)

    @property
    def lines(self) -> list[str]:
        """Stdout, line by line."""
        return self.splitlines()


def environment(home: Path, **more: str) -> dict[str, str]:
    """A small environment with its own home folder, so that nothing of this machine's person is read or written."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH") if name in os.environ}
    return {**kept, "HOME": str(home), "PYTHONWARNINGS": "error", "LANG": "C.UTF-8", **more}


def harm(file: Path, script: str) -> None:
    """Runs an SQL script on a database, and lets go of it."""
    with contextlib.closing(sqlite3.connect(file)) as database:
        database.executescript(script)


def run(*arguments: str, home: Path, stdin: str | None = None, cwd: Path | None = None, **more: str) -> Ran:
    """Runs `careers` with these arguments in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "careercli", *arguments],
        input=None if stdin is None else stdin.encode(),
        stdin=subprocess.DEVNULL if stdin is None else None,
        capture_output=True,
        cwd=cwd or home,
        env=environment(home, **more),
        check=False,
    )
    ran = Ran(done.stdout.decode("utf-8", "replace"))
    ran.stderr = done.stderr.decode("utf-8", "replace")
    ran.exit_code = done.returncode
    return ran
