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

EXAMPLES = (
    ("nurse", "registered-nurse"),
    ("electrician", "electricians"),
    ("legal-coordinator", "legal-coordinator"),
    ("legal-technician", "legal-technician"),
)
"""Roles that examples name, each as it is typed and its slug, where they are there."""
OCCUPATION = "actuaries"
"""An occupation of which O*NET and BLS record everything: its sources are those of all."""
SHOWN = 30
"""Roles that are named instead of the fields of work, where there are no more."""


@dataclass(frozen=True)
class Home(Answer):
    """How many roles there are, their titles if they are few, and the fields of work with how many each has.

    `examples` name one or two roles to try commands with, `sources` where the occupations and their figures come from:
    O*NET's release, and what BLS's figures are of.
    """

    total: int
    titles: tuple[str, ...]
    families: tuple[tuple[str, int], ...]
    skills: int
    examples: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Counts, and the fields of work."""
        return {
            "roles": self.total,
            "skills": self.skills,
            "families": [{"family": family, "roles": roles} for family, roles in self.families],
        }

    def to_table(self) -> Table:
        """A row a field of work, the largest first: its name, and how many roles it has. All roles are counted."""
        return Table(("family", "roles"), self.families)


def home(catalog: Catalog) -> Home:
    """The catalogue at a glance."""
    total = catalog.count()
    query = catalog.query
    roles = query.role_summaries(SHOWN)
    known = [typed for typed, slug in EXAMPLES if catalog.slug_meant(typed) == slug]
    return Home(
        total,
        tuple(title for _slug, title, _summary in roles) if total <= SHOWN else (),
        tuple(query.family_counts()),
        query.skill_count(),
        tuple(dict.fromkeys([*known, *(slug for slug, _title, _summary in roles)]))[:2],
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
