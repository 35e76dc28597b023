"""Folders that role files are imported into: a file that a person has changed is never overwritten, and an import that
is stopped is as if it had not begun.

What is to become of each file is decided, and its new text written beside it, in a hidden folder (`staging`), while
nothing changes for those who read. When all are there, the folder is locked, files that something else has changed
meanwhile are left alone, the `import_record` is saved with what is about to be written, and the files are moved into
their places, which takes a moment. A crash in that moment is put right by the next import, from the record. A file that
is still as an import wrote it is the importer's to replace; any other is the person's, and is left alone unless asked
for.
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
from careercli.roles.atomic_write import delete_leftovers, os_error_as_careers_error, replace_file
from careercli.roles.file_lock import folder_lock
from careercli.roles.import_record import ImportRecord
from careercli.roles.staging import Staging, staging

HINT = "every file there is intact: make room, or choose another folder with --to, and run it again"

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
class _Planned:
    """A file and what is to become of it: the digests of what it held then (None: there was none) and is to hold."""

    file: Path
    outcome: Outcome
    before: str | None
    after: str
    ours: bool = True
    """Whether it counts as the importer's when it is written."""


class RoleFolder:
    """A folder that role files are imported into. With `dry_run`, everything is decided and nothing is written."""

    def __init__(self, path: Path, *, overwrite: bool = False, dry_run: bool = False) -> None:
        """Raises CareersError if the record in the folder cannot be read."""
        self.path, self.overwrite, self.dry_run = path, overwrite, dry_run
        self.outcomes = Outcomes()
        self._record = ImportRecord.load(path)
        self._staging: Staging | None = None
        self._planned: dict[str, _Planned] = {}
        self._interrupted = self._moving = False

    @contextlib.contextmanager
    def session(self) -> Iterator[RoleFolder]:
        """Context manager: makes the folder; behind the block every file is written. Raises CareersError.

        An exception in the block, and an interruption, leave every file as it was.
        """
        if self.dry_run:
            yield self
            self._decide()
            return
        new = _missing_folders(self.path)
        with os_error_as_careers_error(self.path, HINT):
            self.path.mkdir(parents=True, exist_ok=True)
            delete_leftovers(self.path)
        try:
            with _sigint_handler(self._on_sigint), staging(self.path, HINT) as self._staging:
                self._finish_earlier()
                yield self
                self._raise_if_interrupted()
                self._write()
        except BaseException:
            for folder in new:  # those that were made here, if nothing came into them
                with contextlib.suppress(OSError):
                    folder.rmdir()
            raise
        self._raise_if_interrupted()

    def put(self, slug: str, make: Callable[[bytes | None], bytes | None]) -> Outcome:
        """Plans the file of a role; `outcomes` has what became of it when the session is over.

        `make` gives what it is to hold, given what it holds, or None if there is no file; it gives None to leave it
        alone. It is also asked what a new file would hold. Raises CareersError if it cannot be written.
        """
        self._raise_if_interrupted()
        file = self.path / f"{slug}.yaml"
        before = _content(file)
        if before is None and self.overwrite and file.is_file():  # a link
            with os_error_as_careers_error(file, HINT):
                before = file.read_bytes()
        if before is None and os.path.lexists(file):
            return self._keep(file)
        if before is None or self._record.has(file.name, digest(before)):
            after = make(before)
            return self._keep(file) if after is None else self._plan(file, before, after)
        fresh = make(None)
        if fresh == before:
            return self._plan(file, before, before)
        after = make(before) if self.overwrite else None
        # One in which anything of the person's is left stays the person's.
        return self._keep(file) if after is None else self._plan(file, before, after, ours=after == fresh)

    def change(self, file: Path, base: bytes, data: bytes) -> Outcome:
        """Plans that a file of the folder, which held `base`, is written anew; it is "kept" if it has changed since.

        One that was the importer's stays the importer's, and a link stays one. Raises CareersError as `put` does.
        """
        self._raise_if_interrupted()
        return self._plan(file, base, data, ours=self.owns(file))

    def owns(self, file: Path) -> bool:
        """Whether a file is still as an import wrote it."""
        return self._record.has(file.name, self._hash_of(file.name))

    def _keep(self, file: Path) -> Outcome:
        self._planned.pop(file.name, None)
        self.outcomes.add(file.name, "kept")
        return "kept"

    def _plan(self, file: Path, before: bytes | None, after: bytes, *, ours: bool = True) -> Outcome:
        outcome: Outcome = "new" if before is None else "unchanged" if before == after else "updated"
        if self._staging and outcome != "unchanged":
            self._staging.write(file, after)
        self._planned[file.name] = _Planned(
            file, outcome, None if before is None else digest(before), digest(after), ours
        )
        return outcome

    def _decide(self) -> list[_Planned]:
        """Counts every outcome; returns what may be written: not what something else has changed since."""
        chosen = []
        for planned in self._planned.values():
            now = self._hash_through_link(planned.file)
            if now == planned.after:
                self.outcomes.add(planned.file.name, "unchanged")
            elif now != planned.before or (now is None and os.path.lexists(planned.file)):
                self.outcomes.add(planned.file.name, "kept")
                continue
            else:
                self.outcomes.add(planned.file.name, planned.outcome)
            chosen.append(planned)
        return chosen

    def _write(self) -> None:
        """Moves what was planned into place. Raises CareersError."""
        assert self._staging is not None
        with folder_lock(self.path):
            self._moving = True
            self._record = ImportRecord.load(self.path)  # another import may have saved it meanwhile
            self._record.settle(self._hash_of)
            chosen = self._decide()
            ours = {planned.file.name: planned.after for planned in chosen if planned.ours}
            self._record.planned = {
                name: hashed for name, hashed in ours.items() if self._record.files.get(name) != hashed
            }
            self._record.staged = self._staging.name
            if self._record.planned:
                self._record.save(self.path, HINT)
            try:
                for planned in chosen:
                    if self.outcomes.of_file[planned.file.name] in ("new", "updated"):
                        self._staging.move(planned.file)
            finally:
                if self._record.planned:
                    self._record.settle(self._hash_of)
                    self._record.save(self.path, HINT)

    def _finish_earlier(self) -> None:
        """Moves into place what an import had planned that was stopped while it did that, or forgets it."""
        with folder_lock(self.path):
            self._record = ImportRecord.load(self.path)
            if not self._record.planned:
                return
            for name, hashed in self._record.planned.items():
                now = self._hash_of(name)
                untouched = now == self._record.files.get(name) and (now or not os.path.lexists(self.path / name))
                staged = Staging.left(self.path, self._record.staged, name)
                if untouched and staged and digest(staged.read_bytes()) == hashed:
                    replace_file(staged, self.path / name)
            self._record.settle(self._hash_of)
            self._record.save(self.path, HINT)

    def _hash_of(self, name: str) -> str | None:
        content = _content(self.path / name)
        return None if content is None else digest(content)

    def _hash_through_link(self, file: Path) -> str | None:
        if not file.is_file():
            return None
        with os_error_as_careers_error(file, HINT), paths.open_ordinary(file) as stream:
            return digest(stream.read())

    def _on_sigint(self, *_signal: object) -> None:
        """Handles Ctrl-C: it takes effect between two files. A second does not wait, but while files are moved."""
        if self._interrupted and not self._moving:
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


def _missing_folders(path: Path) -> list[Path]:
    """The folder and those above it that are not there, the innermost first."""
    return [folder for folder in (path, *path.parents) if not folder.exists()]


def digest(data: bytes) -> str:
    """The SHA-256 of some bytes, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def _content(file: Path) -> bytes | None:
    """The bytes of a regular file; None for anything else, and for a link, which only a person makes."""
    if file.is_symlink() or not file.is_file():
        return None
    with os_error_as_careers_error(file, HINT), paths.open_ordinary(file) as stream:
        return stream.read()
