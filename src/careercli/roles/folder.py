"""Folders that role files are imported into: a file that a person has changed is never overwritten.

Files are queued and written in batches. For each batch the folder is locked, what is to become of each file is decided
by what stands there then, the `import_record` is saved with what is about to be written, and the files are written by
`atomic_write`, each whole or not at all. A file that is still as an import wrote it is the importer's to replace; any
other is the person's, and is left alone unless asked for.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import signal
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from careercli import paths
from careercli.roles.atomic_write import delete_leftovers, os_error_as_careers_error, write_atomically
from careercli.roles.file_lock import folder_lock
from careercli.roles.import_record import ImportRecord

BATCH = 50
"""Files that are written under one lock, behind one saved record."""
HINT = "every file there is whole: make room, or choose another folder with --to, and run it again"

Outcome = Literal["new", "updated", "unchanged", "kept"]
"""What became of a file: `kept` is one that a person has changed, or made, and that was therefore left alone."""


@dataclass
class Outcomes:
    """What became of each file, by its name; and how many files became what, and the names of those left alone."""

    of_file: dict[str, Outcome] = field(default_factory=dict)
    counts: Counter[Outcome] = field(default_factory=Counter)
    kept: list[str] = field(default_factory=list)

    def add(self, name: str, outcome: Outcome) -> None:
        """Counts one file."""
        self.of_file[name] = outcome
        self.counts[outcome] += 1
        if outcome == "kept":
            self.kept.append(name)


@dataclass(frozen=True)
class _Queued:
    """A file to write. `base` is what it held when `data` was made of that; None: `data` is a role of an import."""

    file: Path
    data: bytes
    base: bytes | None = None


class RoleFolder:
    """A folder that role files are imported into. With `dry_run`, everything is decided and nothing is written."""

    def __init__(self, path: Path, *, overwrite: bool = False, dry_run: bool = False) -> None:
        """Raises CareersError if the record in the folder cannot be read."""
        self.path, self.overwrite, self.dry_run = path, overwrite, dry_run
        self.outcomes = Outcomes()
        self._record = ImportRecord.load(path)
        self._queue: list[_Queued] = []
        self._interrupted = False

    @contextlib.contextmanager
    def session(self) -> Iterator[RoleFolder]:
        """Context manager: makes the folder; behind the block every file is written. Raises CareersError.

        An exception in the block leaves out what is still queued.
        """
        if not self.dry_run:
            with os_error_as_careers_error(self.path, HINT):
                self.path.mkdir(parents=True, exist_ok=True)
                delete_leftovers(self.path)
        with _sigint_handler(self._on_sigint):
            try:
                yield self
                self._write_queue()
            finally:
                self._settle()
        self._raise_if_interrupted()

    def put(self, slug: str, text: str) -> None:
        """Queues the file of a role; `outcomes` has what became of it when the session is over.

        Raises CareersError if the system does not let the queue be written.
        """
        self._add(_Queued(self.path / f"{slug}.yaml", text.encode()))

    def change(self, file: Path, base: bytes, data: bytes) -> None:
        """Queues a file of the folder, which held `base`, to be written anew; it is "kept" if it has changed since.

        One that was the importer's stays the importer's, and a link stays one. Raises CareersError as `put` does.
        """
        self._add(_Queued(file, data, base))

    def owns(self, file: Path) -> bool:
        """Whether a file is still as an import wrote it."""
        return self._record.has(file.name, self._hash_of(file.name))

    def _add(self, queued: _Queued) -> None:
        self._raise_if_interrupted()
        self._queue.append(queued)
        if len(self._queue) >= BATCH:
            self._write_queue()

    def _write_queue(self) -> None:
        """Decides what becomes of each queued file, and writes those that may be. Raises CareersError."""
        queue, self._queue = self._queue, []
        if self.dry_run or not queue:
            for queued in queue:
                self.outcomes.add(queued.file.name, self._outcome(queued))
            return
        with folder_lock(self.path):
            self._record = ImportRecord.load(self.path)  # another import may have saved it meanwhile
            self._record.settle(self._hash_of)
            decided = [(queued, self._outcome(queued)) for queued in queue]
            planned = {
                queued.file.name: digest(queued.data)
                for queued, outcome in decided
                if outcome != "kept" and self._becomes_ours(queued)
            }
            self._record.planned = {
                name: hashed for name, hashed in planned.items() if self._record.files.get(name) != hashed
            }
            if self._record.planned:
                self._record.save(self.path, HINT)
            for queued, outcome in decided:
                self._raise_if_interrupted()
                if outcome in ("new", "updated"):
                    write_atomically(queued.file, queued.data, hint=HINT, sync_folder=False)
                self.outcomes.add(queued.file.name, outcome)

    def _becomes_ours(self, queued: _Queued) -> bool:
        return queued.base is None or self._record.has(queued.file.name, self._hash_of(queued.file.name))

    def _outcome(self, queued: _Queued) -> Outcome:
        file, data = queued.file, queued.data
        if queued.base is not None:
            with os_error_as_careers_error(file, HINT):
                return "updated" if file.is_file() and file.read_bytes() == queued.base else "kept"
        before = _content(file)
        if before is None and not os.path.lexists(file):
            return "new"
        if before == data:
            return "unchanged"
        if self.overwrite or (before is not None and self._record.has(file.name, digest(before))):
            return "updated"
        return "kept"

    def _settle(self) -> None:
        """Saves the record with what was written of what was planned, also by an import that was stopped."""
        if self.dry_run or not self.path.is_dir():
            return
        with folder_lock(self.path):
            record = ImportRecord.load(self.path)
            if record.planned:
                record.settle(self._hash_of)
                record.save(self.path, HINT)

    def _hash_of(self, name: str) -> str | None:
        content = _content(self.path / name)
        return None if content is None else digest(content)

    def _on_sigint(self, *_signal: object) -> None:
        """Handles Ctrl-C: after the first, the file in progress is finished; a second does not wait."""
        if self._interrupted:
            raise KeyboardInterrupt
        self._interrupted = True

    def _raise_if_interrupted(self) -> None:
        """Called between two files: an interruption takes effect here."""
        if self._interrupted:
            raise KeyboardInterrupt


@contextlib.contextmanager
def _sigint_handler(handler: Callable[..., None]) -> Iterator[None]:
    """Context manager: handles SIGINT by `handler`; outside the main thread nothing is changed."""
    try:
        before = signal.signal(signal.SIGINT, handler)
    except ValueError:
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def digest(data: bytes) -> str:
    """The SHA-256 of some bytes, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def _content(file: Path) -> bytes | None:
    """The bytes of a regular file; None for anything else, and for a link, which only a person makes."""
    if file.is_symlink() or not file.is_file():
        return None
    with os_error_as_careers_error(file, HINT), paths.open_ordinary(file) as stream:
        return stream.read()
