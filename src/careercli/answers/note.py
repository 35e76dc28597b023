"""The notes that a person wrote on roles: those on one role, or all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from careercli.answer import Answer
from careercli.catalog.catalog import Catalog
from careercli.lazy_dataclass import dataclass
from careercli.table import Cell, Table

if TYPE_CHECKING:
    from careercli.profile.kept import Note

COLUMNS = ("slug", "title", "number", "date", "text")


@dataclass(frozen=True)
class RoleNotes:
    """The notes on a role, the oldest first; `title` is None if the catalogue has no such role any more."""

    slug: str
    title: str | None
    notes: tuple[Note, ...]


@dataclass(frozen=True)
class Notes(Answer):
    """Notes by role. `file` is the file they stand in, as screens name it."""

    file: str
    roles: tuple[RoleNotes, ...]
    remarks: tuple[str, ...] = ()

    def _rows(self) -> list[tuple[Cell, ...]]:
        return [
            (role.slug, role.title, number, note.date, note.text)
            for role in self.roles
            for number, note in enumerate(role.notes, 1)
        ]

    def to_dict(self) -> list[dict[str, Any]]:
        """An array of objects, one a note: slug, title, number (by which `--remove` names it), date, text."""
        return [dict(zip(COLUMNS, row, strict=True)) for row in self._rows()]

    def to_table(self) -> Table:
        """A row a note."""
        return Table(COLUMNS, tuple(self._rows()))


def notes(catalog: Catalog, slug: str | None = None, remarks: Sequence[str] = ()) -> Notes:
    """The notes on a role, or on all roles (None), in the order in which roles first got one.

    Raises CareersError if their file cannot be read.
    """
    from careercli import paths
    from careercli.profile import kept

    mine = kept.load()
    slugs = [slug] if slug is not None else list(dict.fromkeys(note.role for note in mine.notes))
    titles = catalog.refresh().titles(slugs)
    roles = tuple(RoleNotes(each, titles.get(each), mine.of(each)) for each in slugs)
    return Notes(paths.display(paths.user_kept()), roles, tuple(remarks))
