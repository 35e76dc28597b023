"""What is in the catalogue: the first thing a person sees."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from careercli.answer import Answer
from careercli.catalog.catalog import Catalog
from careercli.roles.indexed import indexed_role
from careercli.table import Table

EXAMPLES = ("registered-nurses", "electricians", "legal-coordinator", "legal-technician")
"""Roles that examples name, where they are there."""
OCCUPATION = "electricians"
"""An occupation of which O*NET and BLS record everything: its sources are those of all."""
SHOWN = 30
"""Roles that are named."""


@dataclass(frozen=True)
class Home(Answer):
    """How many roles there are, the first of them, and the families with how many each has.

    `examples` are slugs of two roles to try commands with, `sources` names where the occupations and their figures come
    from: O*NET's release, and what BLS's figures are of.
    """

    total: int
    roles: tuple[tuple[str, str, str], ...]
    families: tuple[tuple[str, int], ...]
    skills: int
    examples: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()

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
    roles = tuple(query.role_summaries(SHOWN))
    known = catalog.titles(EXAMPLES)
    examples = [*(slug for slug in EXAMPLES if slug in known), *(slug for slug, _title, _summary in roles)]
    return Home(
        total,
        roles,
        tuple(query.family_counts()),
        query.skill_count(),
        tuple(dict.fromkeys(examples))[:2],
        tuple(_sources(catalog)) if total > SHOWN else (),
    )


def _sources(catalog: Catalog) -> Iterator[str]:
    """Where occupations come from, by one of them: "O*NET 30.3", "BLS OEWS May 2025 and …"."""
    role = catalog.query.role_json(OCCUPATION)
    if role is None:
        return
    occupation = indexed_role(role[1])
    for source in occupation.sources:
        if release := re.match(r"O\*NET [0-9.]+", source.name):
            yield release[0]
            break
    if occupation.statistics:
        yield occupation.statistics.source
