"""What an import or a download did, as an answer: a heading, facts under it, and notes for the person."""

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
    """What was done: `facts` are pairs of a name and its value, `notes` are sentences.

    `data` is what programs get: everything that the facts and notes say, as `--json` prints it.
    """

    heading: str
    facts: tuple[tuple[str, str], ...]
    notes: tuple[str, ...] = ()
    data: dict[str, Any] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """One object, `data`."""
        return self.data

    def to_table(self) -> Table:
        """A row a fact, then a row a note."""
        notes = tuple(("note", note) for note in self.notes)
        return Table(("what", "is"), (("done", self.heading), *self.facts, *notes))
