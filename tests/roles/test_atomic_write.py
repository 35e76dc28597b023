"""Writing a file whole or not at all."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.errors import CareersError
from careercli.roles.atomic_write import STALE_AFTER, delete_leftovers, write_atomically
from helper import ROOT


def mode(file: Path) -> int:
    """A file's permissions."""
    return stat.S_IMODE(file.stat().st_mode)


def test_a_file_keeps_its_permissions_and_a_new_one_gets_the_usual(tmp_path: Path) -> None:
    """0640 stays 0640; a new file follows the umask, and a private one is its owner's alone."""
    file = tmp_path / "a"
    file.write_bytes(b"old")
    file.chmod(0o640)
    write_atomically(file, b"new", private=True)
    assert (file.read_bytes(), mode(file)) == (b"new", 0o640)
    before = os.umask(0o027)
    try:
        write_atomically(tmp_path / "usual", b"")
        write_atomically(tmp_path / "private", b"", private=True)
    finally:
        os.umask(before)
    assert (mode(tmp_path / "usual"), mode(tmp_path / "private")) == (0o640, 0o600)


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    """What it leads to is written, in that folder, and nothing else is left in either."""
    (tmp_path / "here").mkdir()
    (tmp_path / "there").mkdir()
    link, real = tmp_path / "here" / "a", tmp_path / "there" / "b"
    real.write_bytes(b"old")
    link.symlink_to(Path("..") / "there" / "b")
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"
    assert sorted(entry.name for entry in tmp_path.rglob("*") if entry.is_file()) == ["a", "b"]


@pytest.mark.parametrize("fails", ["fsync", "chmod", "replace"])
def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails: str
) -> None:
    """A full disk at any step: an error with the system's words and what to do, the file as it was."""
    file = tmp_path / "a"
    file.write_bytes(b"old")

    def full(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, fails, full)
    with pytest.raises(CareersError, match="a: cannot be written: No space left on device") as caught:
        write_atomically(file, b"new")
    assert caught.value.hint
    assert file.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["a"]


def test_the_bytes_are_on_the_disk_before_the_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The content is synced before the rename, the folder behind it: a crash leaves the old file or the new."""
    steps: list[str] = []
    for name in ("fsync", "replace"):
        real = getattr(os, name)
        monkeypatch.setattr(
            os, name, lambda *arguments, name=name, real=real: (steps.append(name), real(*arguments))[1]
        )
    write_atomically(tmp_path / "a", b"new")
    assert steps == ["fsync", "replace", "fsync"]
    write_atomically(tmp_path / "a", b"newer", sync_folder=False)
    assert steps[3:] == ["fsync", "replace"]


@pytest.mark.parametrize("make", [os.mkfifo, os.mkdir, lambda path: path.symlink_to("/dev/null")])
def test_only_an_ordinary_file_is_replaced(tmp_path: Path, make: Callable[[Path], None]) -> None:
    """A pipe, a folder, and a link to a device stay what they are; nothing is waited for, nothing left."""
    make(tmp_path / "a")
    before = (tmp_path / "a").lstat().st_mode
    with pytest.raises(CareersError, match="something else than an ordinary file is there"):
        write_atomically(tmp_path / "a", b"new")
    assert (tmp_path / "a").lstat().st_mode == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["a"]


def test_only_old_leftovers_are_swept(tmp_path: Path) -> None:
    """A temporary file of a write that may still be going on stays, and so does every other file."""
    for name, age in (
        (".careers-old.part", STALE_AFTER + 60),
        (".careers-new.part", 0),
        ("old.part", STALE_AFTER + 60),
    ):
        (tmp_path / name).write_bytes(b"")
        now = (tmp_path / name).stat().st_mtime
        os.utime(tmp_path / name, (now - age, now - age))
    delete_leftovers(tmp_path)
    assert sorted(entry.name for entry in tmp_path.iterdir()) == [".careers-new.part", "old.part"]


def test_nothing_else_replaces_a_file() -> None:
    """One function does, which tries again where another program holds the file."""
    source = ROOT / "src" / "careercli"
    calls = re.compile(r"os\.(?:replace|rename)\(|\.rename\(")
    files = {str(file.relative_to(source)) for file in source.rglob("*.py") if calls.search(file.read_text("utf-8"))}
    assert files == {"roles/atomic_write.py"}
