"""In a checkout all databases that are out of date are built in one wait, which a person at a terminal is told of."""

from __future__ import annotations

import contextlib
import io
import os
import sqlite3
import sys
from pathlib import Path

import pytest

from careercli import paths, streams
from careercli.commands import output
from careercli.index import rebuild_others, rebuilding
from careercli.index.built_file import BuiltFile
from careercli.index.rebuild_others import others_meanwhile
from careercli.index.rebuilding import NOTICE, build_once


def small(name: str) -> BuiltFile:
    """A database of one table, which says in which process it was made."""

    def build(data: Path, target: Path) -> None:
        with contextlib.closing(sqlite3.connect(target)) as database:
            database.execute("CREATE TABLE meta (key, value)")
            rows = [("inputs", file.stamp(data)), ("process", os.getpid())]
            database.executemany("INSERT INTO meta VALUES (?, ?)", rows)
            database.commit()

    file = BuiltFile(name, ("table.tsv",), (), build)
    return file


def maker(file: Path) -> int:
    """The process that made a database."""
    with contextlib.closing(sqlite3.connect(file)) as database:
        return int(database.execute("SELECT value FROM meta WHERE key = 'process'").fetchone()[0])


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of data that may be edited, with two databases to make of it, and a home of its own."""
    data = tmp_path / "data"
    data.mkdir()
    (data / "table.tsv").write_text("a\n", encoding="utf-8")
    monkeypatch.setenv("CAREERS_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(paths, "bundled_data", lambda: data)
    monkeypatch.setattr(paths, "is_checkout", lambda: True)
    monkeypatch.setattr(rebuild_others, "FILES", (small("moves.db"), small("places.db")))
    return data


@pytest.mark.parametrize("processors", [1, 2])
def test_they_are_there_when_the_seed_is(checkout: Path, monkeypatch: pytest.MonkeyPatch, processors: int) -> None:
    """By another process where there can be one, else by this one; the next time there is nothing to do."""
    monkeypatch.setattr(rebuild_others, "processors", lambda: processors)
    with others_meanwhile(checkout):
        pass
    made = [file.current(checkout) for file in rebuild_others.FILES]
    assert all(made)
    assert {maker(file) == os.getpid() for file in made if file} == {processors == 1}
    monkeypatch.setattr(rebuild_others, "_build", lambda _data: pytest.fail("they are up to date"))
    with others_meanwhile(checkout):
        pass


def test_an_installed_program_builds_none(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor does a cache that cannot be written: what is built would be gone with the process."""
    monkeypatch.setattr(paths, "is_checkout", lambda: False)
    with others_meanwhile(checkout):
        pass
    assert not paths.cache().exists()
    monkeypatch.setattr(paths, "is_checkout", lambda: True)
    paths.cache().parent.mkdir()
    paths.cache().write_text("a file in its place", encoding="utf-8")
    with others_meanwhile(checkout):
        pass
    assert paths.cache().is_file()


def test_an_interrupt_is_passed_on_at_once(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The other process is ended, and nobody waits for what it does."""
    never = BuiltFile("never.db", (), (), lambda _data, _target: os.read(os.pipe()[0], 1))
    monkeypatch.setattr(rebuild_others, "FILES", (never,))
    monkeypatch.setattr(rebuild_others, "processors", lambda: 2)
    with pytest.raises(KeyboardInterrupt), others_meanwhile(checkout):
        raise KeyboardInterrupt
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_person_is_told_once_and_a_program_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One line on a terminal, however many databases are built."""
    monkeypatch.setattr(rebuilding, "_is_noticed", False)
    monkeypatch.setattr(streams, "tell", output.note)
    for stream, expected in ((io.StringIO(), ""), (_Terminal(), f"{NOTICE}\n")):
        monkeypatch.setattr(sys, "stderr", stream)
        for number in range(2):
            build_once(tmp_path / f"{len(expected)}-{number}.db", Path.exists, Path.touch)
        assert stream.getvalue() == expected
