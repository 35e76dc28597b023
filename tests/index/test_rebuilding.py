"""A database that is out of date is built anew by one process, and what killed ones left is gone."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from careercli.index import rebuilding
from careercli.index.rebuilding import build_once
from careercli.roles.file_lock import file_lock
from helper import environment

BUILD = """
import sys, time
from pathlib import Path
from careercli.index.rebuilding import build_once

def build(target):
    with Path(sys.argv[1], "built").open("a") as file:
        file.write("x")
    target.with_name(f".{target.name}.1").write_text("half")
    print("began", flush=True)
    sys.stdin.readline()
    target.with_name(f".{target.name}.1").replace(target)

build_once(Path(sys.argv[1], "a.db"), Path.exists, build)
"""


def start(folder: Path) -> subprocess.Popen[str]:
    """A process that builds, begins to tell of it, and ends the work when it is sent a line."""
    command = [sys.executable, "-c", BUILD, str(folder)]
    return subprocess.Popen(
        command,
        env=environment(folder),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_processes_that_need_the_same_database_build_it_once(tmp_path: Path) -> None:
    """The others wait for the first."""
    first = start(tmp_path)
    assert first.stdout is not None
    assert first.stdout.readline() == "began\n"
    others = [start(tmp_path) for _ in range(2)]
    for process in (first, *others):
        output, error = process.communicate("\n")
        assert (output, error, process.returncode) == ("", "", 0)
    assert (tmp_path / "built").read_text(encoding="utf-8") == "x"


def test_a_killed_build_holds_nobody_up_and_its_file_is_swept(tmp_path: Path) -> None:
    """Half a database would otherwise stay for each kill."""
    killed = start(tmp_path)
    assert killed.stdout is not None
    killed.stdout.readline()
    killed.kill()
    killed.communicate()
    assert (tmp_path / ".a.db.1").exists()

    def build(target: Path) -> None:
        target.write_text("whole", encoding="utf-8")

    assert build_once(tmp_path / "a.db", Path.exists, build) == tmp_path / "a.db"
    assert sorted(file.name for file in tmp_path.glob("*a.db*")) == ["a.db", "a.db.lock"]


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), sqlite3.OperationalError("disk is full")])
@pytest.mark.parametrize("refused", [1, 2])
def test_without_room_it_is_built_elsewhere_or_not_at_all(tmp_path: Path, error: Exception, refused: int) -> None:
    """A full disk is told by the system, or by SQLite."""
    tried = []

    def build(target: Path) -> None:
        tried.append(target)
        if len(tried) <= refused:
            raise error

    built = build_once(tmp_path / "a.db", Path.exists, build)
    assert len(tried) == 2
    assert built == (tried[1] if refused == 1 else None)


def test_a_build_that_takes_too_long_is_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is built in a folder of this process."""
    monkeypatch.setattr(rebuilding, "PATIENCE", 0.0)
    with file_lock(tmp_path / "a.db.lock"):
        built = build_once(tmp_path / "a.db", Path.exists, Path.touch)
    assert built is not None
    assert built.parent != tmp_path
