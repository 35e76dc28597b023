"""What an import changes in files that were there, section by section, for its report."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from careercli.answers.report import SHOWN
from careercli.errors import CareersError
from careercli.roles import loader
from careercli.roles.dumper import dump
from careercli.roles.model import Role
from careercli.roles.yaml_reader import MAX_BYTES
from careercli.sources.merge import KEPT, Change, Kind, merge
from careercli.text import abridged, count

EXAMPLES = 3
"""So many files are named for each difference on a screen; a program gets the names of all."""
_WORDS: dict[Kind, str] = {
    "gained": "new in {}",
    "changed": "changed in {}",
    "lacking": "kept in {}, as the source has none",
    "smaller": "kept in {}, as the source has less",
    "older": "kept in {}, as the source is older",
    "foreign": "kept in {}, as they are another publisher's",
}
TAKE = "kept sections of which the source has less, or older or other ones: --replace takes the source's"


class Differences:
    """The differences between files and a source: for each section and kind, the files by name."""

    def __init__(self) -> None:
        self.by_section: dict[str, dict[Kind, list[tuple[str, Change]]]] = {}

    def add(self, name: str, changes: Iterable[Change]) -> None:
        """Notes the differences of one file."""
        for change in changes:
            self.by_section.setdefault(change.section, {}).setdefault(change.kind, []).append((name, change))

    @property
    def withheld(self) -> bool:
        """Whether there is anything that `replace` would have changed."""
        return any(kind in KEPT for kinds in self.by_section.values() for kind in kinds)

    def facts(self, *, examples: bool) -> tuple[tuple[str, str], ...]:
        """A fact for each section: in how many files it is what, and with `examples` in which; always for what was
        kept though the source has something."""
        return tuple(
            (
                section.replace(".", ": "),
                "; ".join(
                    _WORDS[kind].format(count(len(kinds[kind]), "file"))
                    + (f" ({_named(kinds[kind])})" if examples or kind in KEPT else "")
                    for kind in _WORDS
                    if kind in kinds
                ),
            )
            for section, kinds in self.by_section.items()
        )

    def data(self) -> dict[str, Any]:
        """The same for programs: section, kind, names of the files."""
        return {
            section: {kind: [name for name, _ in kinds[kind]] for kind in _WORDS if kind in kinds}
            for section, kinds in self.by_section.items()
        }


def _named(files: list[tuple[str, Change]]) -> str:
    """Up to EXAMPLES files, with the numbers of their entries where those are what differs."""
    named = [
        f"{name}: {change.before:,} to {change.after:,}" if change.kind == "smaller" and change.after else name
        for name, change in files[:EXAMPLES]
    ]
    return ", ".join(named) + (", …" if len(files) > EXAMPLES else "")


class Writer:
    """Makes the texts of role files by `merge`, for `RoleFolder.put`, and notes the differences of those that are put.

    `scope` are the keys that the source can have.
    """

    def __init__(self, scope: Iterable[str], *, replace: bool = False) -> None:
        self.scope, self.replace = frozenset(scope), replace
        self.differences = Differences()
        self.unreadable: list[str] = []
        self._changes: tuple[Change, ...] = ()
        self.role: Role | None = None

    def maker(self, role: Role, comment: str, name: str) -> Callable[[bytes | None], bytes | None]:
        """What `RoleFolder.put` asks for the file of a role: its bytes, given those that are there.

        None if these are no role that can be read: they stay, unless `replace` is set. `name` is the file's.
        """
        self._changes, self.role = (), None

        def make(before: bytes | None) -> bytes | None:
            fresh = checked(dump(role, comment=comment), role)
            self._changes, self.role = (), role
            if before is None or before == fresh:
                return fresh
            old = loader.load_bytes(before, name).role
            if old is None and not self.replace:
                self.unreadable.append(name)
                return None
            if old is None:
                return fresh
            merged = merge(old, role, scope=self.scope, replace=self.replace)
            self._changes, self.role = merged.changes, merged.role
            if merged.role == old:
                return before
            older = any(change.kind == "older" for change in merged.changes)
            return checked(dump(merged.role, comment=_comment(before, comment, older=older)), role)

        return make

    def note(self, name: str, outcome: str) -> None:
        """Notes what became of a file that was put just now."""
        if outcome in ("updated", "unchanged"):
            self.differences.add(name, self._changes)


def writing_notes(kept: Sequence[str], unreadable: Sequence[str]) -> list[str]:
    """Notes on the files that an import left alone."""
    changed = [name for name in kept if name not in unreadable]
    notes = []
    if changed:
        notes.append(f"left alone, as you have changed them (--overwrite replaces them): {abridged(changed, SHOWN)}")
    if unreadable:
        hint = "mend or remove them, or take the source's with --replace"
        notes.append(f"left alone, as what is there is no valid role ({hint}): {abridged(unreadable, SHOWN)}")
    return notes


def checked(text: str, role: Role) -> bytes:
    """The bytes of a role file. Raises CareersError if they are more than one may have."""
    data = text.encode()
    if len(data) > MAX_BYTES:
        occupation = f"{role.occupation.code} " if role.occupation else ""
        message = f"{occupation}{role.title}: {len(text):,} characters are more than a role file may have"
        raise CareersError(message, "were the tables changed?")
    return data


def _comment(before: bytes, comment: str, *, older: bool) -> str:
    """The lines that head a file: an importer's own, and behind them those of another that are there already.

    With `older`, those of the later release stay.
    """
    head = []
    for line in before.decode("utf-8-sig", "replace").splitlines():
        if not line.startswith("#"):
            break
        head.append(line.removeprefix("#").removeprefix(" "))
    own = {_kind(line) for line in comment.splitlines()}
    others = [line for line in head if _kind(line) not in own]
    return "\n".join(head if older and len(others) < len(head) else [*comment.splitlines(), *others])


def _kind(text: str) -> str:
    """A comment without its numbers: the same for every release."""
    return "".join(character for character in text if not character.isdigit() and character != ".")
