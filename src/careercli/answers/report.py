"""What an import or a download did, as an answer: a heading, facts under it, and what a person should know."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from careercli.answer import Answer
from careercli.roles.folder import Outcome
from careercli.table import Table

SHOWN = 5
"""So many names are told; a program gets all of them with --json."""
OUTCOMES: dict[Outcome, str] = {
    "new": "new",
    "updated": "updated",
    "unchanged": "the same as before",
    "kept": "left alone",
}
"""What became of a role file, in words."""


@dataclass(frozen=True)
class Report(Answer):
    """`facts` are pairs of a name and what it is; `data` is the same for programs."""

    heading: str
    facts: tuple[tuple[str, str], ...]
    notes: tuple[str, ...] = ()
    data: dict[str, Any] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The whole as one object."""
        return self.data

    def to_table(self) -> Table:
        """A row a fact, then a row a note."""
        notes = tuple(("note", note) for note in self.notes)
        return Table(("what", "is"), (("done", self.heading), *self.facts, *notes))
