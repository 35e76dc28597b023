"""Reading many role files at once: worker processes turn them into rows, in the order of the jobs.

Each worker has a pipe of its own, one end of which only this process holds: when either of the two dies, at whatever
moment, the other one reads the end of the pipe. There is nothing else between processes, neither a lock nor a queue,
that a process could take with it when it is killed.
"""

from __future__ import annotations

import contextlib
import gc
import itertools
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from careercli.index.bundled import BundledEntries
from careercli.index.entries import EntryReader, EntryResult
from careercli.roles.scan import RoleFile
from careercli.roles.search_path import Folder
from careercli.skills.taxonomy import Taxonomy

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

MIN_JOBS = 100
"""With this many slugs or more, workers are started: below, they would cost more than they save."""
CHUNK_SIZE = 8
"""Slugs sent to a worker at a time."""

_Arguments = tuple[tuple[Folder, ...], Taxonomy, Path | None]
Job = tuple[str, list[RoleFile]]
"""A slug and its files, the winning one first."""
Result = tuple[str, EntryResult]
"""A slug, and what became of its files."""


class Reader:
    """Reads the files of many slugs. A context manager: its worker processes end with it."""

    def __init__(self, folders: Sequence[Folder], taxonomy: Taxonomy, seed: Path | None = None) -> None:
        self.arguments = tuple(folders), taxonomy, seed
        self._reader = _entry_reader(*self.arguments)
        self._workers: list[_Worker] = []
        self._may_start = True

    def __enter__(self) -> Reader:
        return self

    def __exit__(self, *_exception: object) -> None:
        self._end_workers()

    def read(self, jobs: Sequence[Job]) -> Iterator[Result]:
        """The result of each job, in order. What the workers do not deliver is read in this process."""
        delivered = 0
        if self._have_workers(len(jobs)):
            try:
                with contextlib.suppress(EOFError, OSError):  # a worker was killed
                    for result in self._read_in_workers(jobs):
                        delivered += 1
                        yield result
            finally:
                if delivered < len(jobs):  # given up by either side: answers may be on the way that nobody takes
                    self._end_workers()
        for job in jobs[delivered:]:
            yield _read(job, self._reader)

    def _read_in_workers(self, jobs: Sequence[Job]) -> Iterator[Result]:
        """The results of the workers, in order. Raises EOFError or OSError if one of them has ended.

        A worker is sent nothing before it has answered, so that the two never wait for each other to read.
        """
        from multiprocessing.connection import wait

        chunks = [jobs[start : start + CHUNK_SIZE] for start in range(0, len(jobs), CHUNK_SIZE)]
        to_send = iter(enumerate(chunks))
        sent: dict[Connection, int] = {}
        answers: dict[int, list[Result]] = {}

        def send(connection: Connection) -> None:
            for number, chunk in itertools.islice(to_send, 1):
                connection.send(chunk)
                sent[connection] = number

        def take_answers(seconds: float | None) -> None:
            ready = wait(list(sent), seconds)
            for connection in [connection for connection in sent if connection in ready]:
                answers[sent.pop(connection)] = connection.recv()
                send(connection)

        for worker in self._workers:
            send(worker.connection)
        for number in range(len(chunks)):
            while number not in answers:
                take_answers(None)
            for result in answers.pop(number):
                yield result
                take_answers(0)  # so that no worker is idle while its answers are used

    def _have_workers(self, jobs: int) -> bool:
        """Whether there are workers, which are started where it pays and the system allows it, once."""
        if self._may_start and jobs >= MIN_JOBS and (count := processors()) > 1:
            self._may_start = False
            try:
                for _ in range(count):
                    self._workers.append(_Worker(self.arguments, self._workers))
            except (ImportError, OSError):  # no sockets, no more processes
                self._end_workers()
        return bool(self._workers)

    def _end_workers(self) -> None:
        """Ends the workers, whatever they are doing, and waits until they are gone."""
        workers, self._workers = self._workers, []
        for worker in workers:
            worker.connection.close()
        for worker in workers:
            with contextlib.suppress(ChildProcessError):  # whoever began this process may have it ignore SIGCHLD
                os.waitpid(worker.process, 0)


class _Worker:
    """A process that reads role files: `connection` takes lists of jobs, and gives a list of results for each."""

    def __init__(self, arguments: _Arguments, others: Sequence[_Worker]) -> None:
        """Forks. `others` are the workers that there are already. Raises OSError if the system refuses."""
        from multiprocessing.connection import Pipe

        self.connection, far_end = Pipe()
        try:
            with sigint_blocked():  # it would be raised in the worker too, and there go on as if it were this process
                self.process = os.fork()
                if not self.process:
                    _work(arguments, far_end, [self.connection, *(other.connection for other in others)])
        except BaseException:
            self.connection.close()
            raise
        finally:
            far_end.close()


def _work(arguments: _Arguments, connection: Connection, foreign: Sequence[Connection]) -> NoReturn:
    """What a worker does in all its life. It has SIGINT ignored (its parent's to handle) and ends when the parent does.

    `foreign` are the parent's ends of pipes, of which it inherited copies.
    """
    try:
        import threading

        signal.signal(signal.SIGINT, signal.SIG_IGN)
        gc.freeze()  # what the parent has made is not for this process to clear away, least of all its databases
        for parents_end in foreign:
            parents_end.close()
        leave_standard_streams()
        threading.Thread(target=_exit_with_parent, args=(connection,), daemon=True).start()
        reader = _entry_reader(*arguments)
        while True:
            connection.send([_read(job, reader) for job in connection.recv()])
    finally:  # whatever went wrong goes wrong again where the parent reads the files
        os._exit(1)


def leave_standard_streams() -> None:
    """Lets go of the streams, so that whoever reads the parent's output does not wait for this process as well."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in range(3):
        os.dup2(nowhere, stream)


def _exit_with_parent(connection: Connection) -> None:
    """Waits until the other end of the pipe is closed, and ends this process, whatever it is reading."""
    import select

    poll = select.poll()
    poll.register(connection.fileno(), select.POLLRDHUP)
    poll.poll()
    os._exit(1)


@contextlib.contextmanager
def sigint_blocked() -> Iterator[None]:
    """Context manager: SIGINT waits until the block is over; in a process that is forked in it, for ever."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def processors() -> int:
    """The number of workers to start: 1 (none) where a fork of this process cannot be relied on.

    Elsewhere than on Linux a worker would have to import the main program anew, which a program that uses this
    package as a library may not be written for; and a fork of a process with threads may inherit a lock held by one.
    """
    if sys.platform != "linux":
        return 1
    try:
        threads = len(os.listdir("/proc/self/task"))  # noqa: PTH208 - those of libraries count, which Python does not know
    except OSError:  # no /proc to be asked
        return 1
    return min(len(os.sched_getaffinity(0)), 8) if threads == 1 else 1


def _read(job: Job, reader: EntryReader) -> Result:
    slug, files = job
    return slug, reader.read(slug, files)


def _entry_reader(folders: Sequence[Folder], taxonomy: Taxonomy, seed: Path | None) -> EntryReader:
    """A reader of its own for each process: a connection to a database cannot be shared."""
    return EntryReader(folders, taxonomy, BundledEntries(seed) if seed else None)
