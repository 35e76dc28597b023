"""Files read by several processes give what one process would read, whatever becomes of the processes."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from careercli.catalog import prepared, readers
from careercli.catalog.aliases import canon
from careercli.catalog.files import files
from careercli.catalog.folders import Folder, look

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere one process reads everything")


@pytest.fixture
def jobs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[list[readers.Job], list[Folder]]:
    """More slugs than one process would read, three of them broken, and two processors, whatever the machine has."""
    monkeypatch.setattr(os, "sched_getaffinity", lambda _process: {0, 1})
    for number in range(readers.MANY + 7):
        text = f"title: Role {number}\nsummary: Does thing {number}.\ntech_stack: [Tool {number}, Oven]\n"
        (tmp_path / f"role-{number:03}.yaml").write_text(text if number % 50 else "title: [")
    folders = [Folder(tmp_path, "test")]
    return [(one.slug, [one]) for one in files(folders, look(folders))], folders


def alone(jobs: list[readers.Job], folders: list[Folder]) -> list[tuple[str, list[prepared.Read]]]:
    """What one process reads."""
    return [(slug, prepared.read(some, folders, canon())) for slug, some in jobs]


def children() -> set[int]:
    """The processes that this one has begun and not waited for."""
    return set(map(int, Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()))


@pytest.fixture(autouse=True)
def none_left() -> Iterator[None]:
    """No test leaves a process behind."""
    before = children()
    yield
    assert children() == before


def test_several_processes_read_what_one_reads_in_the_same_order(jobs, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows and problems alike; and it is not this process that reads."""
    expected = alone(*jobs)
    monkeypatch.setattr(readers, "_read", elsewhere_only(readers._read))
    assert list(readers.read(*jobs, canon())) == expected


def elsewhere_only(read):
    """A reader that fails in this process and works in its copies."""
    here = os.getpid()

    def reading(*arguments):
        assert os.getpid() != here
        return read(*arguments)

    return reading


@pytest.mark.parametrize("stretch", [0, 3, 7])
def test_what_a_process_does_not_deliver_is_read_here(jobs, monkeypatch: pytest.MonkeyPatch, stretch: int) -> None:
    """A process that dies at once or in the middle takes nothing with it."""
    expected = alone(*jobs)
    here, real = os.getpid(), readers._read
    fatal = jobs[0][stretch * readers.STRETCH][0]

    def dying(some, *rest):
        if os.getpid() != here and some[0][0] == fatal:
            os.kill(os.getpid(), 9)
        return real(some, *rest)

    monkeypatch.setattr(readers, "_read", dying)
    assert list(readers.read(*jobs, canon())) == expected


def test_no_process_can_be_begun(jobs, monkeypatch: pytest.MonkeyPatch) -> None:
    """This one reads everything."""

    def refused() -> int:
        raise BlockingIOError(11, "no more processes")

    monkeypatch.setattr(os, "fork", refused)
    assert list(readers.read(*jobs, canon())) == alone(*jobs)


def test_only_one_process_can_be_begun(jobs, monkeypatch: pytest.MonkeyPatch) -> None:
    """It reads its share, this one the rest."""
    real, begun = os.fork, []

    def once() -> int:
        if begun:
            raise BlockingIOError(11, "no more processes")
        begun.append(True)
        return real()

    monkeypatch.setattr(os, "fork", once)
    assert list(readers.read(*jobs, canon())) == alone(*jobs)


def test_reading_that_is_given_up_leaves_no_process(jobs) -> None:
    """Closed after the first slug; `none_left` looks."""
    reading = readers.read(*jobs, canon())
    assert next(reading) == alone(jobs[0][:1], jobs[1])[0]
    reading.close()


def test_children_that_the_system_forgets(jobs) -> None:
    """Whoever began this process may have it ignore SIGCHLD, as some shells' `exec` and daemons do."""
    before = signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    try:
        assert list(readers.read(*jobs, canon())) == alone(*jobs)
    finally:
        signal.signal(signal.SIGCHLD, before)


def test_a_refused_process_leaves_nothing_open(jobs, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither end of the pipe that was meant for it."""

    def refused() -> int:
        raise BlockingIOError(11, "no more processes")

    monkeypatch.setattr(os, "fork", refused)
    before = {one.name for one in Path("/proc/self/fd").iterdir()}
    list(readers.read(*jobs, canon()))
    assert {one.name for one in Path("/proc/self/fd").iterdir()} <= before


def test_few_files_begin_no_process(jobs, monkeypatch: pytest.MonkeyPatch) -> None:
    """They would cost more than they save."""
    monkeypatch.setattr(os, "fork", lambda: pytest.fail("a process was begun"))
    assert len(list(readers.read(jobs[0][: readers.MANY - 1], jobs[1], canon()))) == readers.MANY - 1
