"""What is in the catalogue: the first thing a person sees."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from careercli.answer import Answer
from careercli.catalog.catalog import Catalog
from careercli.table import Table

SHOWN = 30
"""Roles that are named."""


@dataclass(frozen=True)
class Home(Answer):
    """How many roles there are, the first of them, and the families with how many each has."""

    total: int
    roles: tuple[tuple[str, str, str], ...]
    families: tuple[tuple[str, int], ...]
    skills: int

    def to_dict(self) -> dict[str, Any]:
        """Counts, and the roles shown."""
        return {
            "roles": self.total,
            "skills": self.skills,
            "families": [{"family": family, "roles": roles} for family, roles in self.families],
        }

    def to_table(self) -> Table:
        """A row a role: slug, title, summary."""
        return Table(("slug", "title", "summary"), self.roles)


def home(catalog: Catalog) -> Home:
    """The catalogue at a glance. Up to SHOWN roles are named; of more, the families stand for them."""
    total = catalog.count()
    query = catalog.query
    return Home(total, tuple(query.role_summaries(SHOWN)), tuple(query.family_counts()), query.skill_count())
