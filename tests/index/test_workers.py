"""Files read by worker processes give what one process would read, whatever becomes of the workers.

Each case runs in a Python of its own: a test runner has threads, and a process with threads starts no workers.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from helper import environment

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere one process reads everything")

PROGRAM = """
import os, signal, sys
from pathlib import Path

from careercli.index import workers
from careercli.index.entries import EntryReader
from careercli.roles.scan import role_files, snapshot
from careercli.roles.search_path import Folder
from careercli.skills.aliases import bundled_taxonomy

def children():
    return set(map(int, Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()))

def opened():
    return len(os.listdir("/proc/self/fd"))

os.sched_getaffinity = lambda _process: {0, 1}
folders = [Folder(Path(sys.argv[1]), "test")]
jobs = [(file.slug, [file]) for file in role_files(folders, snapshot(folders))]
expected = [(slug, EntryReader(folders, bundled_taxonomy(), None).read(slug, files)) for slug, files in jobs]
assert len(jobs) >= workers.MIN_JOBS and sum(bool(result.files[0].problem) for slug, result in expected) == 3
here, real, before = os.getpid(), workers._read, opened()

def read(jobs=jobs):
    with workers.Reader(folders, bundled_taxonomy()) as reader:
        return list(reader.read(jobs))

CASE
assert not children(), "a worker is left"
assert opened() == before, "something is left open"
print("right")
"""


def check(folder: Path, case: str) -> None:
    """Runs a case over more slugs than one process would read, three of them broken."""
    for number in range(107):
        text = f"title: Role {number}\nsummary: Does thing {number}.\ntech_stack: [Tool {number}, Oven]\n"
        (folder / f"role-{number:03}.yaml").write_text(text if number % 50 else "title: [", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.replace("CASE", case), str(folder)],
        capture_output=True,
        text=True,
        env=environment(folder),
        timeout=300,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("right\n", "")


def test_workers_read_what_one_process_reads_in_the_same_order(tmp_path: Path) -> None:
    """Rows and problems alike; and it is not this process that reads."""
    check(
        tmp_path,
        """
def elsewhere(*arguments):
    assert os.getpid() != here
    return real(*arguments)
workers._read = elsewhere
assert read() == expected
""",
    )


@pytest.mark.parametrize("place", [0, 3, 106])
def test_what_a_killed_worker_does_not_deliver_is_read_here(tmp_path: Path, place: int) -> None:
    """A worker that dies at once, in the middle or at the end takes nothing with it."""
    check(
        tmp_path,
        f"""
def dying(job, *rest):
    if os.getpid() != here and job[0] == jobs[{place}][0]:
        os.kill(os.getpid(), signal.SIGKILL)
    return real(job, *rest)
workers._read = dying
assert read() == expected
""",
    )


def test_a_worker_killed_in_the_middle_of_its_answer_holds_nobody_up(tmp_path: Path) -> None:
    """Half an answer is in the pipe, and nothing follows."""
    check(
        tmp_path,
        """
from multiprocessing.connection import Connection
write = Connection._send
def half(self, data, *rest):
    if os.getpid() != here:
        os.write(self.fileno(), bytes(data[: len(data) // 2]))
        os.kill(os.getpid(), signal.SIGKILL)
    return write(self, data, *rest)
Connection._send = half
assert read() == expected
""",
    )


def test_workers_killed_as_they_begin_are_not_needed(tmp_path: Path) -> None:
    """They have not taken a job, or not made their reader."""
    check(
        tmp_path,
        """
make = workers._entry_reader
def dying(*arguments):
    if os.getpid() != here:
        os.kill(os.getpid(), signal.SIGKILL)
    return make(*arguments)
workers._entry_reader = dying
assert read() == expected
""",
    )


@pytest.mark.parametrize("allowed", [0, 1])
def test_workers_that_the_system_refuses_are_not_needed(tmp_path: Path, allowed: int) -> None:
    """With no more processes allowed, or just one more, this process reads everything and leaves none behind."""
    check(
        tmp_path,
        f"""
fork, begun = os.fork, []
def refusing():
    if len(begun) == {allowed}:
        raise BlockingIOError(11, "no more processes")
    begun.append(True)
    return fork()
os.fork = refusing
import multiprocessing
assert read() == expected
for child in multiprocessing.active_children():
    child.join()
before = opened()  # the standard library does not close the pipe meant for a process that was refused
""",
    )


def test_reading_that_is_given_up_leaves_no_process(tmp_path: Path) -> None:
    """Left after the first slug."""
    check(
        tmp_path,
        """
with workers.Reader(folders, bundled_taxonomy()) as reader:
    results = reader.read(jobs)
    assert next(results) == expected[0]
    assert children()
    results.close()
    assert list(reader.read(jobs)) == expected, "what was given up came later"
""",
    )


def test_children_that_the_system_forgets(tmp_path: Path) -> None:
    """Whoever began this process may have it ignore SIGCHLD, as some shells' `exec` and daemons do."""
    check(
        tmp_path,
        """
signal.signal(signal.SIGCHLD, signal.SIG_IGN)
assert read() == expected
before = opened()  # the standard library keeps the pipes of processes whose end it cannot see
""",
    )


def test_workers_end_with_their_parent(tmp_path: Path) -> None:
    """Killed before it could end them, it leaves none behind."""
    check(
        tmp_path,
        """
import select, time
reading, writing = os.pipe()
parent = os.fork()
if not parent:
    os.close(reading)
    with workers.Reader(folders, bundled_taxonomy()) as reader:
        results = reader.read(jobs)
        next(results)
        os.write(writing, " ".join(map(str, children())).encode())
        signal.pause()
pids = list(map(int, os.read(reading, 100).split()))
assert len(pids) == 2
os.kill(parent, signal.SIGKILL)
os.waitpid(parent, 0)
for _ in range(600):
    if not any(Path(f"/proc/{worker}").exists() for worker in pids):
        break
    time.sleep(0.1)
else:
    raise AssertionError("a worker outlived its parent")
os.close(reading)
os.close(writing)
""",
    )


def test_workers_that_are_at_work_end_with_their_parent_and_its_output(tmp_path: Path) -> None:
    """Killed while each of them reads a file that takes long: whoever reads its output comes to the end of it."""
    check(
        tmp_path,
        """
import select, time
ready, begun = os.pipe()
output, standard_output = os.pipe()
def slow(*arguments):
    os.write(begun, b"x")
    time.sleep(600)
parent = os.fork()
if not parent:
    os.dup2(standard_output, 1)
    for descriptor in (standard_output, output, ready):
        os.close(descriptor)
    workers._read = slow
    read()
os.close(standard_output)
assert os.read(ready, 1) + os.read(ready, 1) == b"xx"
os.kill(parent, signal.SIGKILL)
os.waitpid(parent, 0)
assert select.select([output], [], [], 60)[0] and os.read(output, 1) == b""
os.close(begun)
assert select.select([ready], [], [], 60)[0] and os.read(ready, 1) == b"", "a worker outlived its parent"
os.close(ready)
os.close(output)
""",
    )


def test_few_files_begin_no_process(tmp_path: Path) -> None:
    """They would cost more than they save."""
    check(
        tmp_path,
        """
def refused():
    raise AssertionError("a process was begun")
os.fork = refused
assert read(jobs[: workers.MIN_JOBS - 1]) == expected[: workers.MIN_JOBS - 1]
""",
    )
