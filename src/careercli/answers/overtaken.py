"""What a guide says and is so no longer: the words that mark it, and its source. The note is a role's `overtaken`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli import text
from careercli.search.out_of_date import marks

__all__ = ["glance_words", "marks", "places", "source_words"]

if TYPE_CHECKING:
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Overtaken, Role


def source_words(note: Overtaken) -> str:
    """Who says that it has changed, with the address: "ABA Journal (2020), https://…"."""
    return f"{note.source}, {note.url}" if note.url else note.source


def places(note: Overtaken) -> str:
    """Where the statement stands, in words, as "education path and case studies"; empty if the note does not say."""
    return text.natural_list([name.replace("_", " ").replace(".", " ") for name in note.keys])


def glance_words(role: Role | IndexedRole) -> str:
    """All of a role's notes on one line, as "Washington licenses technicians (2020)"; empty if there is none."""
    return "; ".join(f"{note.claim} ({note.since})" for note in role.overtaken)
