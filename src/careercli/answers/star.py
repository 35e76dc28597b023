"""The roles that a person starred, in the order in which they did, with what tells them apart at a glance."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from careercli.answer import Answer
from careercli.answers.list import RoleRow, role_rows
from careercli.catalog.catalog import Catalog
from careercli.table import Table

COLUMNS = (
    "slug", "title", "official_currency", "official_median", "official_median_at_least", "official_growth_percent",
    "official_growth_period", "source", "official_code", "official_wider_occupation", "official_published_per",
    "entry_education", "notes",
)  # fmt: skip
"""What stands for each role; pay is per year, as in `careers list`."""


@dataclass(frozen=True)
class StarredRole:
    """A starred role: its row of the list (None: the catalogue has no such role any more), and the number of notes."""

    slug: str
    row: RoleRow | None
    notes: int

    def to_dict(self) -> dict[str, Any]:
        """The columns; all but `slug` and `notes` are None for a role that is gone."""
        columns = {name: getattr(self.row, name, None) for name in COLUMNS[1:-1]}
        return {"slug": self.slug, **columns, "notes": self.notes}


@dataclass(frozen=True)
class Stars(Answer):
    """The starred roles. `file` is the file they stand in, as screens name it."""

    file: str
    roles: tuple[StarredRole, ...]
    remarks: tuple[str, ...] = ()

    @property
    def known(self) -> tuple[str, ...]:
        """The slugs of those that the catalogue has."""
        return tuple(role.slug for role in self.roles if role.row is not None)

    def to_dict(self) -> list[dict[str, Any]]:
        """An array of objects."""
        return [role.to_dict() for role in self.roles]

    def to_table(self) -> Table:
        """A row a role."""
        return Table(COLUMNS, tuple(tuple(role.to_dict().values()) for role in self.roles))


def stars(catalog: Catalog, remarks: Sequence[str] = ()) -> Stars:
    """The starred roles of the person. Raises CareersError if their file cannot be read."""
    from careercli import paths
    from careercli.profile import kept

    mine = kept.load()
    counts = Counter(note.role for note in mine.notes)
    slugs = tuple(dict.fromkeys(mine.stars))
    rows = role_rows(catalog.refresh(), slugs)
    roles = tuple(StarredRole(slug, rows.get(slug), counts[slug]) for slug in slugs)
    gone = [role.slug for role in roles if role.row is None]
    more = [f"{slug} is starred but not in this catalogue: `careers star {slug} --remove`" for slug in gone]
    return Stars(paths.display(paths.user_kept()), roles, (*remarks, *more))
