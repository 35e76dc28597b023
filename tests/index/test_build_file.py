"""A database that is made at once, and put in its place when it is whole."""

from __future__ import annotations

import contextlib
import gc
import hashlib
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from careercli.index import build_all, moves_builder, places_builder, seed_builder
from careercli.index.build_all import NO_POOL
from careercli.index.build_file import garbage_collector_paused, new_database
from careercli.roles import atomic_write


def number_in(file: Path) -> int:
    with contextlib.closing(sqlite3.connect(file)) as connection:
        return int(connection.execute("SELECT value FROM number").fetchone()[0])


def make(file: Path, number: int) -> None:
    with new_database(file) as connection:
        connection.execute("CREATE TABLE number(value INTEGER)")
        connection.execute("INSERT INTO number VALUES (?)", (number,))


def test_a_database_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    """The file is the new one, and nothing else is left in the folder."""
    file = tmp_path / "with space ? #.db"
    make(file, 1)
    make(file, 2)
    assert number_in(file) == 2
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt])
def test_what_stops_in_the_middle_leaves_the_one_before(tmp_path: Path, error: type[BaseException]) -> None:
    """A table that cannot be read, or Ctrl-C: the old file stays whole, and nothing half-made beside it."""
    file = tmp_path / "file.db"
    make(file, 1)

    def stop() -> None:
        with new_database(file) as connection:
            connection.execute("CREATE TABLE number(value INTEGER)")
            raise error

    with pytest.raises(error):
        stop()
    assert number_in(file) == 1
    assert list(tmp_path.iterdir()) == [file]


def test_a_file_that_cannot_be_replaced_leaves_nothing_beside_it(tmp_path: Path) -> None:
    """The target is a folder: an OSError, and no temporary file."""
    target = tmp_path / "file.db"
    (target / "inside").mkdir(parents=True)
    with pytest.raises(OSError, match=r"file\.db"):
        make(target, 1)
    assert list(tmp_path.iterdir()) == [target]


def test_a_target_that_another_program_has_open_is_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As Windows refuses it for a moment: the file is replaced at the second try."""
    real, refused = os.replace, []

    def replace(source: str, target: str) -> None:
        if not refused:
            refused.append(target)
            raise PermissionError(13, "in use", target)
        real(source, target)

    monkeypatch.setattr(atomic_write.os, "replace", replace)
    monkeypatch.setattr(atomic_write, "is_held", lambda _error: True)
    make(tmp_path / "file.db", 3)
    assert number_in(tmp_path / "file.db") == 3
    assert refused


@pytest.mark.parametrize("was_enabled", [True, False])
def test_the_garbage_collector_is_left_as_it_was(was_enabled: bool) -> None:
    """Also where an error ends the block, and where somebody has turned it off."""
    before = gc.isenabled()
    try:
        (gc.enable if was_enabled else gc.disable)()
        with contextlib.suppress(ValueError), garbage_collector_paused():
            assert not gc.isenabled()
            raise ValueError
        assert gc.isenabled() == was_enabled
    finally:
        (gc.enable if before else gc.disable)()


BUILD = "import sys; from pathlib import Path; from careercli.index.seed_builder import build; build(*map(Path, sys.argv[1:]))"


def test_the_bytes_of_a_seed_do_not_depend_on_the_order_of_hashes(tmp_path: Path) -> None:
    """Two processes with other seeds of str's hash make the same file of a catalogue with skills and aliases."""
    data = tmp_path / "data"
    (data / "roles").mkdir(parents=True)
    for number in range(12):
        skills = f"[Oven {number % 5}, Case management software (e.g., Clio), Writing and Editing {number}]"
        text = f"title: Role {number}\naliases: [Doer, Maker {number}]\nsummary: Does it.\ntech_stack: {skills}\n"
        (data / "roles" / f"role-{number}.yaml").write_text(text, encoding="utf-8")
    hashes = set()
    for seed in ("1", "2"):
        command = [sys.executable, "-c", BUILD, str(data), str(tmp_path / "seed.db")]
        subprocess.run(command, env={**os.environ, "PYTHONHASHSEED": seed}, check=True)
        hashes.add(hashlib.sha256((tmp_path / "seed.db").read_bytes()).digest())
    assert len(hashes) == 1


@pytest.fixture
def builders(monkeypatch: pytest.MonkeyPatch) -> None:
    """Builders that only say in the file which process they ran in."""

    def build(data: Path, target: Path) -> int:
        if not data.is_dir():
            raise ValueError("no data")
        target.write_text(str(os.getpid()), encoding="utf-8")
        return 1

    monkeypatch.setattr(seed_builder, "build", build)
    monkeypatch.setattr(places_builder, "build", build)
    monkeypatch.setattr(moves_builder, "build", build)


@pytest.mark.usefixtures("builders")
@pytest.mark.parametrize("error", [None, *NO_POOL])
def test_every_database_is_made_where_no_process_can_be_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: type[Exception] | None
) -> None:
    """One processor, no semaphores, no more processes: this one makes all."""

    def refuse() -> None:
        raise error or AssertionError("a pool on one processor")

    monkeypatch.setattr(build_all, "processors", lambda: 2 if error else 1)
    monkeypatch.setattr(build_all, "started_pool", refuse)
    made = build_all.build_all(tmp_path)
    assert [file.name for file in made] == ["atlas.db", "places.db", "moves.db"]
    assert {file.read_text(encoding="utf-8") for file in made} == {str(os.getpid())}


class _Pool:
    """A pool of no process, whose work ends as it is told to."""

    def __init__(self, error: BaseException) -> None:
        self.error = error

    def __enter__(self) -> _Pool:
        return self

    def __exit__(self, *_exception: object) -> None: ...

    def submit(self, *_work: object) -> _Pool:
        return self

    def result(self) -> int:
        raise self.error


@pytest.mark.usefixtures("builders")
def test_what_a_killed_process_did_not_make_is_made_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The other process was killed: this one makes what it was to make. What the work itself raises is raised."""
    monkeypatch.setattr(build_all, "processors", lambda: 2)
    monkeypatch.setattr(build_all, "started_pool", lambda: _Pool(build_all.BrokenExecutor()))
    build_all.build_all(tmp_path)
    for name in ("places.db", "moves.db"):
        assert (tmp_path / name).read_text(encoding="utf-8") == str(os.getpid())
    monkeypatch.setattr(build_all, "started_pool", lambda: _Pool(ValueError("a bad table")))
    with pytest.raises(ValueError, match="a bad table"):
        build_all.build_all(tmp_path)
