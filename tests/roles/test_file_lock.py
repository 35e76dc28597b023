"""The lock under which files are read, changed and written."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import types
from pathlib import Path

import pytest

from careercli.errors import CareersError
from careercli.roles import file_lock
from careercli.roles.file_lock import LOCK_NAME, LockTimeout, folder_lock

fcntl = pytest.importorskip("fcntl", reason="Windows locks by msvcrt: tests/commands/test_windows.py")
COUNT = """
import sys
from pathlib import Path
from careercli.roles.file_lock import {lock}
file = Path(sys.argv[1], "number")
for _ in range(50):
    with {lock}(Path(sys.argv[1], *{name})):
        file.write_text(str(int(file.read_text()) + 1))
"""


HELD_BY_A_FAMILY = """
import os, signal, sys
from pathlib import Path
from careercli.roles.file_lock import file_lock, folder_lock
folder = Path(sys.argv[1])
with folder_lock(folder), file_lock(folder / "lock"):
    if not os.fork():
        print(os.getpid(), flush=True)
    signal.pause()
"""


LEFT_BY_A_CHILD = """
import os, sys
from pathlib import Path
from careercli.roles.file_lock import file_lock
with file_lock(Path(sys.argv[1])):
    child = os.fork()
    if not child:
        opened = [os.open(sys.argv[1], os.O_RDONLY) for _ in range(3)]
if not child:
    os._exit(sum(os.fstat(descriptor).st_size for descriptor in opened))
assert os.waitpid(child, 0)[1] == 0
"""


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> None:
    """A system without `flock`, whose `msvcrt` locks a byte of a file, and refuses one that is locked."""

    def locking(descriptor: int, mode: int, size: int) -> None:
        assert (mode, size, os.lseek(descriptor, 0, os.SEEK_CUR)) == (2, 1, 0)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise PermissionError(13, "Permission denied") from None

    monkeypatch.setitem(sys.modules, "fcntl", None)
    monkeypatch.setitem(sys.modules, "msvcrt", types.SimpleNamespace(locking=locking, LK_NBLCK=2))  # type: ignore[arg-type]  # as much of it as is used


@pytest.mark.parametrize(("lock", "name"), [("folder_lock", ()), ("file_lock", ("lock",))])
def test_processes_take_turns(tmp_path: Path, lock: str, name: tuple[str, ...]) -> None:
    """Three that add to a number at once lose nothing; a folder is locked without a file left in it."""
    (tmp_path / "number").write_text("0", encoding="utf-8")
    command = [sys.executable, "-c", COUNT.format(lock=lock, name=name), str(tmp_path)]
    processes = [subprocess.Popen(command) for _ in range(3)]
    assert [process.wait() for process in processes] == [0, 0, 0]
    assert (tmp_path / "number").read_text(encoding="utf-8") == "150"
    assert sorted(entry.name for entry in tmp_path.iterdir()) == sorted(["number", *name])


def test_without_flock_a_file_is_locked(tmp_path: Path, windows: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows: the lock file is made, one holds it at a time, and it can be had again behind that."""
    with folder_lock(tmp_path):
        assert [entry.name for entry in tmp_path.iterdir()] == [LOCK_NAME]
        monkeypatch.setattr(file_lock, "PATIENCE", 0.05)
        with pytest.raises(CareersError, match=r"another process has been changing files there") as caught:
            folder_lock(tmp_path).__enter__()
        assert caught.value.hint
    with folder_lock(tmp_path):
        pass


def test_a_lock_that_is_never_given_back_is_given_up_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither of the two waits without an end."""
    monkeypatch.setattr(file_lock, "PATIENCE", 0.05)
    with file_lock.file_lock(tmp_path / "lock"), pytest.raises(LockTimeout):
        file_lock.file_lock(tmp_path / "lock").__enter__()
    with folder_lock(tmp_path), pytest.raises(CareersError, match="another process"):
        folder_lock(tmp_path).__enter__()


def test_the_child_of_a_killed_process_keeps_no_lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that was forked while a lock was held lives on, and the next one that wants the lock has it."""
    process = subprocess.Popen([sys.executable, "-c", HELD_BY_A_FAMILY, str(tmp_path)], stdout=subprocess.PIPE)
    assert process.stdout is not None
    child = int(process.stdout.readline())
    try:
        monkeypatch.setattr(file_lock, "PATIENCE", 0.0)
        with pytest.raises(LockTimeout):
            file_lock.file_lock(tmp_path / "lock").__enter__()
        process.kill()
        process.wait()
        with folder_lock(tmp_path), file_lock.file_lock(tmp_path / "lock"):
            os.kill(child, 0)  # it is still there
    finally:
        process.kill()
        os.kill(child, signal.SIGKILL)
        process.stdout.close()


def test_a_child_that_leaves_its_parents_block_closes_no_other_file(tmp_path: Path) -> None:
    """The number of the lock's descriptor may be that of a file which the child has opened."""
    done = subprocess.run([sys.executable, "-c", LEFT_BY_A_CHILD, str(tmp_path / "lock")], check=False)
    assert done.returncode == 0


def test_a_lock_file_that_is_deleted_meanwhile_is_not_believed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who has waited for a file that is gone by then takes the one that has its name: others lock that."""
    lock, opened, there = tmp_path / "lock", threading.Event(), []
    real = file_lock.open_lock_file

    def open_and_tell(file: Path) -> int:
        descriptor = real(file)
        opened.set()
        return descriptor

    def take() -> None:
        with file_lock.file_lock(lock):
            there.append(lock.exists())

    with file_lock.file_lock(lock):
        monkeypatch.setattr(file_lock, "open_lock_file", open_and_tell)
        waiting = threading.Thread(target=take)
        waiting.start()
        opened.wait()
        lock.unlink()
    waiting.join()
    assert there == [True]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    """With the system's words."""
    with pytest.raises(CareersError, match="none: cannot be locked: No such file"):
        folder_lock(tmp_path / "none").__enter__()
