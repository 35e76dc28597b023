"""Where a guide's text is read that time has overtaken: the marks beside it. The note is a role's `overtaken`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from careercli.skills import normalize

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Overtaken, Role


def marks(role: Role | IndexedRole, section: str) -> tuple[str, ...]:
    """A line for each statement in a section that time has overtaken."""
    return tuple(map(_mark, _notes(role, section)))


def marks_on(role: Role | IndexedRole, section: str, text: str) -> tuple[str, ...]:
    """A line for each such statement that a text of the section makes: it has the names of the claim in it.

    Names are the words of the claim that have a capital letter, but for those of the role's title.
    """
    words = set(normalize.words(text))
    titled = set(normalize.joined_stems(role.title))
    return tuple(_mark(note) for note in _notes(role, section) if _names(note, titled) & words)


def _names(note: Overtaken, titled: set[str]) -> set[str]:
    named = re.findall(r"[A-Z][^\W\d_]+", note.claim)
    return {word for name in named if not titled & set(normalize.joined_stems(name)) for word in normalize.words(name)}


def _notes(role: Role | IndexedRole, section: str) -> Iterator[Overtaken]:
    return (note for note in role.overtaken if section in {name.partition(".")[0] for name in note.keys})


def _mark(note: Overtaken) -> str:
    return f"Out of date since {note.since}: {note.claim}; see careers check"
