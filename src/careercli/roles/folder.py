"""Folders that role files are imported into: a file that a person has changed is never overwritten.

Every file is written by `atomic_write`, whole or not at all.

A hidden file in the folder, `.careers-import.json`, keeps the hash of every file as an import last wrote it. A file
that still has that hash is the importer's to replace; any other is the person's, and is left alone unless asked for.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import signal
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from careercli import paths
from careercli.errors import CareersError
from careercli.roles.atomic_write import delete_leftovers, os_error_as_careers_error, write_atomically

MANIFEST = ".careers-import.json"
SAVE_EVERY = 50
"""The manifest is saved after this many files, and at the end whatever happens."""
HINT = "every file there is whole: make room, or choose another folder with --to, and run it again"

Outcome = Literal["new", "updated", "unchanged", "kept"]
"""What became of a file: `kept` is one that a person has changed, or made, and that was therefore left alone."""


@dataclass
class Outcomes:
    """How many files became what, and the names of those left alone."""

    counts: Counter[Outcome] = field(default_factory=Counter)
    kept: list[str] = field(default_factory=list)

    def add(self, name: str, outcome: Outcome) -> None:
        """Counts one file."""
        self.counts[outcome] += 1
        if outcome == "kept":
            self.kept.append(name)


class RoleFolder:
    """A folder that role files are imported into. With `dry_run`, everything is decided and nothing is written."""

    def __init__(self, path: Path, *, overwrite: bool = False, dry_run: bool = False) -> None:
        """Raises CareersError if the manifest in the folder cannot be read."""
        self.path, self.overwrite, self.dry_run = path, overwrite, dry_run
        self.outcomes = Outcomes()
        self._hashes = _read_manifest(path / MANIFEST)
        self._new_hashes: dict[str, str] = {}
        self._unsaved = 0
        self._interrupted = False

    @contextlib.contextmanager
    def session(self) -> Iterator[RoleFolder]:
        """Context manager: makes the folder, and saves the manifest whatever ends the import. Raises CareersError."""
        if not self.dry_run:
            with os_error_as_careers_error(self.path, HINT):
                self.path.mkdir(parents=True, exist_ok=True)
                delete_leftovers(self.path)
        with _sigint_handler(self._on_sigint):
            try:
                yield self
            finally:
                if self._unsaved:
                    self._save()
        self._raise_if_interrupted()

    def put(self, slug: str, text: str) -> Outcome:
        """Writes the file of a role, if it may be written. Raises CareersError if the system does not let it."""
        self._raise_if_interrupted()
        name = f"{slug}.yaml"
        file, data = self.path / name, text.encode()
        outcome = self._outcome(file, data)
        self.outcomes.add(name, outcome)
        if outcome != "kept":
            if outcome != "unchanged" and not self.dry_run:
                write_atomically(file, data, hint=HINT)
            self._record(name, digest(data))
        return outcome

    def owns(self, file: Path) -> bool:
        """Whether a file is still as an import wrote it."""
        content = _content(file)
        return content is not None and self._hashes.get(file.name) == digest(content)

    def change(self, file: Path, data: bytes) -> None:
        """Writes a file of the folder anew; one that was the importer's stays the importer's, and a link stays one."""
        self._raise_if_interrupted()
        owned = self.owns(file)
        if not self.dry_run:
            write_atomically(file, data, hint=HINT)
        if owned:
            self._record(file.name, digest(data))

    def _outcome(self, file: Path, data: bytes) -> Outcome:
        before = _content(file)
        if before is None and not os.path.lexists(file):
            return "new"
        if before == data:
            return "unchanged"
        if self.overwrite or (before is not None and self._hashes.get(file.name) == digest(before)):
            return "updated"
        return "kept"

    def _on_sigint(self, *_signal: object) -> None:
        """Handles Ctrl-C: after the first, the file in progress is finished and recorded; a second does not wait."""
        if self._interrupted:
            raise KeyboardInterrupt
        self._interrupted = True

    def _raise_if_interrupted(self) -> None:
        """Called between two files: an interruption takes effect here."""
        if self._interrupted:
            raise KeyboardInterrupt

    def _record(self, name: str, hashed: str) -> None:
        if self._hashes.get(name) == hashed or self.dry_run:
            return
        self._hashes[name] = hashed
        self._new_hashes[name] = hashed
        self._unsaved += 1
        if self._unsaved >= SAVE_EVERY:
            self._save()

    def _save(self) -> None:
        # Another import may have saved its own meanwhile.
        hashes = {**_read_manifest(self.path / MANIFEST), **self._new_hashes}
        body = {"version": 1, "files": dict(sorted(hashes.items()))}
        write_atomically(self.path / MANIFEST, (json.dumps(body, indent=1) + "\n").encode(), hint=HINT)
        self._unsaved = 0


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
    with os_error_as_careers_error(file, HINT):
        return file.read_bytes()


def _read_manifest(file: Path) -> dict[str, str]:
    """The hash of every file as an import last wrote it, by name. Raises CareersError if it cannot be read."""
    try:
        body: Any = json.loads(file.read_bytes())
        files = body["files"]
        if not all(isinstance(name, str) and isinstance(hashed, str) for name, hashed in files.items()):
            raise TypeError("not names and hashes")
        return dict(files)
    except FileNotFoundError:
        return {}
    except NotADirectoryError:
        raise CareersError(f"{paths.display(file.parent)}: this is a file, not a folder", "name a folder") from None
    except OSError as error:
        raise CareersError(f"{paths.display(file)}: cannot be read: {error.strerror or error}", "check it") from None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        message = f"{paths.display(file)}: damaged; it says which files an import wrote"
        hint = "remove it: every file then counts as your own, and --overwrite replaces it"
        raise CareersError(message, hint) from None
