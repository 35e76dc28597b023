"""What learning a skill would open: the roles whose coverage rises most."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from careercli.answer import Answer
from careercli.answers import gap
from careercli.answers.match import REACH
from careercli.catalog.catalog import Catalog
from careercli.moves import coverage, role_skills, vectors
from careercli.moves.fast_coverage import Scan
from careercli.moves.median_pay import Pay, pays
from careercli.profile import recognize
from careercli.profile.person import Person
from careercli.profile.recognize import Recognised
from careercli.table import Table

CLOSELY = 40
"""Roles that are reckoned in full, at least; three times as many as are shown."""


@dataclass(frozen=True)
class Opened:
    """A role whose coverage rises: before, after, and whether it comes within reach by it."""

    slug: str
    title: str
    before: float
    after: float
    reached: bool
    pay: Pay | None


@dataclass(frozen=True)
class WhatIf(Answer):
    """The answer: the skills as they were read, how many roles ask for any of them, and those that rise most."""

    person: Person
    read: tuple[Recognised, ...]
    asked_for: int
    roles: tuple[Opened, ...]

    def to_dict(self) -> list[dict[str, Any]]:
        """An array of {slug, title, before, after, rise, reached, pay}."""
        return [
            {
                "slug": one.slug,
                "title": one.title,
                "before": one.before,
                "after": one.after,
                "rise": round(one.after - one.before, gap.DIGITS),
                "reached": one.reached,
                "pay": one.pay.to_dict() if one.pay else None,
            }
            for one in self.roles
        ]

    def to_table(self) -> Table:
        """A row a role."""
        rows = tuple(
            (
                one.slug,
                one.title,
                one.before,
                one.after,
                round(one.after - one.before, gap.DIGITS),
                one.reached,
                one.pay.amount if one.pay else None,
            )
            for one in self.roles
        )
        return Table(("slug", "title", "before", "after", "rise", "reached", "median"), rows)


def whatif(catalog: Catalog, person: Person, skills: Sequence[str], limit: int | None = 10) -> WhatIf:
    """The roles that rise most if somebody learns some skills."""
    read = tuple(recognize.recognise(catalog, skills))
    fresh = [skill for one in read for skill in one.skills]
    learned = person.learning(fresh)
    terms = set(vectors.skill_terms(catalog, [one.key for one in fresh]).values())
    roles = sorted({role for term in terms for role in vectors.having(catalog, term)})
    quick = Scan(catalog, roles)
    slugs: dict[int, str] = dict(catalog.index.rows("SELECT id, slug FROM role"))
    own = person.entry.slug if person.entry else None
    rise = {role: quick.covered(terms, role) for role in roles if slugs[role] != own}
    close = sorted(rise, key=lambda role: (-round(rise[role], 9), slugs[role]))
    found = []
    for role in close[: None if limit is None else max(CLOSELY, 3 * limit)]:
        entry = catalog.entry(slugs[role])
        needs = role_skills.of_role(catalog, entry)
        before, after = (
            round(coverage.coverage(coverage.match(one.skills, needs, one.levels), needs), gap.DIGITS)
            for one in (person, learned)
        )
        found.append((entry, before, after))
    found.sort(key=lambda one: (one[1] - one[2], one[0].slug))
    best = [one for one in found if one[2] > one[1]][:limit]
    money = pays(catalog, [entry.slug for entry, _before, _after in best])
    opened = tuple(
        Opened(entry.slug, entry.role.title, before, after, before < REACH <= after, money.get(entry.slug))
        for entry, before, after in best
    )
    return WhatIf(person, read, len(roles), opened)
