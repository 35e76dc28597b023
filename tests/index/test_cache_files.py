"""A cache folder that others write in: nothing of theirs is followed, waited for, emptied or believed."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.index import cache_files, database
from careercli.index.index import Index
from careercli.roles.file_lock import open_lock_file
from careercli.roles.search_path import Folder
from helper import cache_of, environment, harm, run


@pytest.fixture
def roles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Folder:
    """A folder with one role, and a cache folder of its own, which is not there yet."""
    monkeypatch.setattr("careercli.paths.cache", lambda: tmp_path / "cache")
    (tmp_path / "roles").mkdir()
    (tmp_path / "roles" / "baker.yaml").write_text("title: Baker\nsummary: Bakes.\n", encoding="utf-8")
    return Folder(tmp_path / "roles", "test")


def opened(roles: Folder) -> Index:
    """The index, refreshed; it always has the role."""
    index = Index([roles])
    index.refresh()
    assert index.rows("SELECT slug FROM role") == [("baker",)]
    index.close()
    return index


def foreign(file: Path) -> bytes:
    """A database of somebody's; its bytes."""
    connection = sqlite3.connect(file)
    connection.execute("CREATE TABLE precious(text)")
    connection.execute("INSERT INTO precious VALUES ('mine')")
    connection.commit()
    connection.close()
    return file.read_bytes()


def test_the_folder_and_the_files_are_the_owner_s_alone(roles: Folder) -> None:
    """0700 and 0600, whatever the umask."""
    before = os.umask(0)
    try:
        file = opened(roles).file
    finally:
        os.umask(before)
    assert file is not None
    assert file.parent.stat().st_mode & 0o777 == 0o700
    assert {entry.stat().st_mode & 0o777 for entry in file.parent.iterdir()} == {0o600}


KINDS: dict[str, Callable[[Path, Path], None]] = {
    "link": lambda path, precious: path.symlink_to(precious),
    "hard link": lambda path, precious: path.hardlink_to(precious),
    "pipe": lambda path, _: os.mkfifo(path),
    "folder": lambda path, _: path.mkdir(),
    "device": lambda path, _: path.symlink_to("/dev/zero"),
}


@pytest.mark.parametrize("ending", ["", "-wal", "-shm", "-journal", ".lock"])
@pytest.mark.parametrize("kind", KINDS)
def test_what_is_no_ordinary_file_is_left_alone(roles: Folder, tmp_path: Path, kind: str, ending: str) -> None:
    """The index lives in memory and says so; what a link leads to keeps its bytes, and nothing is waited for."""
    precious = tmp_path / "precious"
    before = foreign(precious)
    path = Path(f"{database.index_path([roles])}{ending}")
    path.parent.mkdir()
    KINDS[kind](path, precious)
    index = opened(roles)
    if (kind, ending) == ("hard link", ".lock"):
        assert index.file is not None  # a lock file is neither read nor written: one by two names does no harm
    else:
        assert index.file is None
        assert "cannot be used (" in index.hint
    assert precious.read_bytes() == before


def test_another_user_s_files_and_folder_are_not_used(roles: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever owns the folder can put anything in the place of a file, and whoever owns a file anything into it."""
    file = opened(roles).file
    assert file is not None
    monkeypatch.setattr(os, "geteuid", lambda: 65534)
    index = opened(roles)
    assert index.file is None
    assert "cannot be used (" in index.hint
    for refuse in (cache_files.size_of_own, open_lock_file):
        with pytest.raises(PermissionError, match="not an ordinary file of your own"):
            refuse(file)


def test_another_s_file_beside_a_good_index_is_not_followed(roles: Folder, tmp_path: Path) -> None:
    """A lock that is a link is not emptied when a damaged index is made anew."""
    file = opened(roles).file
    assert file is not None
    file.write_bytes(b"broken" * 1000)
    precious = tmp_path / "precious"
    before = foreign(precious)
    Path(f"{file}.lock").unlink(missing_ok=True)
    Path(f"{file}.lock").symlink_to(precious)
    assert opened(roles).file is None
    assert precious.read_bytes() == before
    assert file.read_bytes() == b"broken" * 1000


def test_a_database_of_something_else_is_replaced_whole(roles: Folder) -> None:
    """Its tables are not mixed with ours: under our name in our folder it is no more than a damaged index."""
    path = database.index_path([roles])
    path.parent.mkdir()
    foreign(path)
    index = opened(roles)
    assert index.file == path
    connection = sqlite3.connect(path)
    assert not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'precious'").fetchall()
    connection.close()


@pytest.mark.parametrize("mode", [0o777, 0o1777])
def test_a_folder_in_which_everybody_may_swap_files_is_not_used(roles: Folder, mode: int) -> None:
    """With a sticky bit, as /tmp has it, nobody can swap another's files."""
    folder = database.index_path([roles]).parent
    folder.mkdir()
    folder.chmod(mode)
    assert (opened(roles).file is None) == (mode == 0o777)


@pytest.mark.parametrize("times", [1, database.TRIES])
def test_a_cache_that_is_deleted_while_it_is_made_is_made_again(
    roles: Folder, monkeypatch: pytest.MonkeyPatch, times: int
) -> None:
    """Deleted once, it is there in the end; deleted whenever it is made, the index lives in memory."""
    left, real = [times], cache_files.create

    def create(file: Path) -> None:
        real(file)
        if left[0]:
            left[0] -= 1
            shutil.rmtree(file.parent)

    monkeypatch.setattr(cache_files, "create", create)
    assert (opened(roles).file is None) == (times == database.TRIES)


def test_a_database_that_stays_locked_is_not_told_as_such(roles: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    """While another process holds it for ever the index lives in memory, and the reason is in a person's words."""
    monkeypatch.setattr(database, "BUSY_TIMEOUT", 0.2)
    file = opened(roles).file
    assert file is not None
    holder = sqlite3.connect(file, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    (roles.path / "baker.yaml").write_text("title: Baker\nsummary: Bakes at night.\n", encoding="utf-8")
    index = opened(roles)
    holder.close()
    assert index.file is None
    assert "other commands have been writing there for too long" in index.hint


def test_several_at_once_on_another_version_s_index_answer_alike(tmp_path: Path) -> None:
    """One makes it anew while the others wait: no word on stderr, and every answer is whole."""
    answer = run("list", "--json", home=tmp_path)
    for file in cache_of(tmp_path).glob("index-*.db"):
        harm(file, "UPDATE meta SET value = 'another' WHERE key = 'version'")
    command = [sys.executable, "-m", "careercli", "list", "--json"]
    processes = [
        subprocess.Popen(command, env=environment(tmp_path), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for _ in range(4)
    ]
    assert [process.communicate() for process in processes] == [(answer.encode(), b"")] * 4
    assert {process.returncode for process in processes} == {0}
