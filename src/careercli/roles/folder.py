"""Role files written safely: each whole or not at all, and never over what a person has changed.

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
from careercli.roles.atomic_write import refusals, replace, sweep

MANIFEST = ".careers-import.json"
KEPT_EVERY = 50
"""The manifest is brought up to date after so many files, and at the end whatever happens."""
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
        self._known = _manifest(path / MANIFEST)
        self._written: dict[str, str] = {}
        self._unsaved = 0
        self._stopped = False

    @contextlib.contextmanager
    def session(self) -> Iterator[RoleFolder]:
        """Makes the folder, and keeps the manifest right whatever ends the import."""
        if not self.dry_run:
            with refusals(self.path, HINT):
                self.path.mkdir(parents=True, exist_ok=True)
                sweep(self.path)
        with _interrupted_by(self._stop):
            try:
                yield self
            finally:
                if self._unsaved:
                    self._save()
        self._go_on()

    def put(self, slug: str, text: str) -> Outcome:
        """Writes the file of a role, if it may be written. Raises CareersError if the system does not let it."""
        self._go_on()
        name = f"{slug}.yaml"
        file, data = self.path / name, text.encode()
        outcome = self._outcome(file, data)
        self.outcomes.add(name, outcome)
        if outcome != "kept":
            if outcome != "unchanged" and not self.dry_run:
                replace(file, data, hint=HINT)
            self._remember(name, digest(data))
        return outcome

    def owns(self, file: Path) -> bool:
        """Whether a file is still as an import wrote it."""
        before = _content(file)
        return before is not None and self._known.get(file.name) == digest(before)

    def change(self, file: Path, data: bytes) -> None:
        """Writes a file of the folder anew; one that was the importer's stays the importer's, and a link stays one."""
        self._go_on()
        owned = self.owns(file)
        if not self.dry_run:
            replace(file, data, hint=HINT)
        if owned:
            self._remember(file.name, digest(data))

    def _outcome(self, file: Path, data: bytes) -> Outcome:
        before = _content(file)
        if before is None and not os.path.lexists(file):
            return "new"
        if before == data:
            return "unchanged"
        if self.overwrite or (before is not None and self._known.get(file.name) == digest(before)):
            return "updated"
        return "kept"

    def _stop(self, *_signal: object) -> None:
        """What Ctrl-C does: the first lets the file under way be finished and noted, a second one does not wait."""
        if self._stopped:
            raise KeyboardInterrupt
        self._stopped = True

    def _go_on(self) -> None:
        """Between two files: the moment at which an interruption takes effect."""
        if self._stopped:
            raise KeyboardInterrupt

    def _remember(self, name: str, hashed: str) -> None:
        if self._known.get(name) == hashed or self.dry_run:
            return
        self._known[name] = hashed
        self._written[name] = hashed
        self._unsaved += 1
        if self._unsaved >= KEPT_EVERY:
            self._save()

    def _save(self) -> None:
        now = {**_manifest(self.path / MANIFEST), **self._written}  # another import may have saved its own meanwhile
        body = {"version": 1, "files": dict(sorted(now.items()))}
        replace(self.path / MANIFEST, (json.dumps(body, indent=1) + "\n").encode(), hint=HINT)
        self._unsaved = 0


@contextlib.contextmanager
def _interrupted_by(handler: Callable[..., None]) -> Iterator[None]:
    """Lets a function of ours take Ctrl-C; outside the main thread nothing is changed."""
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
    """What stands in an ordinary file, or None for what is no such file. A link is a person's doing: None as well."""
    if file.is_symlink() or not file.is_file():
        return None
    with refusals(file, HINT):
        return file.read_bytes()


def _manifest(file: Path) -> dict[str, str]:
    try:
        body: Any = json.loads(file.read_bytes())
        files = body["files"]
        if not all(isinstance(name, str) and isinstance(hashed, str) for name, hashed in files.items()):
            raise TypeError("not names and hashes")
        return dict(files)
    except FileNotFoundError:
        return {}
    except NotADirectoryError:
        raise CareersError(f"{paths.shown(file.parent)}: this is a file, not a folder", "name a folder") from None
    except OSError as error:
        raise CareersError(f"{paths.shown(file)}: cannot be read: {error.strerror or error}", "check it") from None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        said = f"{paths.shown(file)}: damaged; it says which files an import wrote"
        raise CareersError(said, "remove it: every file then counts as your own, and --overwrite replaces it") from None
