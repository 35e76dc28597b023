"""What learning a skill would open: the roles whose coverage rises most."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from careercli.answer import Answer
from careercli.answers import gap
from careercli.answers.match import LEAST_IN_FULL, REACH
from careercli.catalog.catalog import Catalog
from careercli.moves import role_skills, vectors
from careercli.moves.coverage import covered_share, match_skills
from careercli.moves.fast_coverage import FastCoverage
from careercli.moves.median_pay import Pay, amount_and_currency, pays
from careercli.profile import recognize
from careercli.profile.person import Person
from careercli.profile.recognize import RecognizedPhrase
from careercli.table import Table


@dataclass(frozen=True)
class RoleGain:
    """A role whose coverage (0 to 1) rises: before, after, and whether that brings it within reach (match.REACH)."""

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
    read: tuple[RecognizedPhrase, ...]
    asked_for: int
    roles: tuple[RoleGain, ...]

    def to_dict(self) -> list[dict[str, Any]]:
        """An array of {slug, title, before, after, rise, reached, pay}."""
        return [
            {
                "slug": role.slug,
                "title": role.title,
                "before": role.before,
                "after": role.after,
                "rise": round(role.after - role.before, gap.DIGITS),
                "reached": role.reached,
                "pay": role.pay.to_dict() if role.pay else None,
            }
            for role in self.roles
        ]

    def to_table(self) -> Table:
        """A row a role."""
        rows = tuple(
            (
                role.slug,
                role.title,
                role.before,
                role.after,
                round(role.after - role.before, gap.DIGITS),
                role.reached,
                *amount_and_currency(role.pay),
            )
            for role in self.roles
        )
        return Table(("slug", "title", "before", "after", "rise", "reached", "median", "currency"), rows)


def whatif(catalog: Catalog, person: Person, skills: Sequence[str], limit: int | None = 10) -> WhatIf:
    """The roles that rise most if somebody learns what some phrases name; `limit` None: all that rise."""
    read = tuple(recognize.recognize_phrases(catalog, skills))
    learned_skills = [skill for phrase in read for skill in phrase.skills]
    terms = set(vectors.skill_terms(catalog, [skill.key for skill in learned_skills]).values())
    asking = sorted({role for term in terms for role in catalog.query.roles_with_term(term)})
    fast = FastCoverage(catalog, asking)
    slugs = catalog.query.role_slugs_by_id()
    own = person.entry.slug if person.entry else None
    rises = {role: fast.coverage(terms, role) for role in asking if slugs[role] != own}
    ranked = sorted(rises, key=lambda role: (-round(rises[role], 9), slugs[role]))
    closest = ranked[: None if limit is None else max(LEAST_IN_FULL, 3 * limit)]
    learned = person.with_more_skills(learned_skills)
    gains = [_gain(catalog, person, learned, slugs[role]) for role in closest]
    gains.sort(key=lambda gain: (gain.before - gain.after, gain.slug))
    best = [gain for gain in gains if gain.after > gain.before][:limit]
    pay_of = pays(catalog, [gain.slug for gain in best])
    return WhatIf(person, read, len(asking), tuple(replace(gain, pay=pay_of.get(gain.slug)) for gain in best))


def _gain(catalog: Catalog, person: Person, learned: Person, slug: str) -> RoleGain:
    """The coverage of a role by a person, and by the same person after learning; without its pay."""
    entry = catalog.entry(slug)
    needs = role_skills.of_role(catalog, entry)
    before, after = (
        round(covered_share(match_skills(mover.skills, needs, mover.levels), needs), gap.DIGITS)
        for mover in (person, learned)
    )
    return RoleGain(entry.slug, entry.role.title, before, after, before < REACH <= after, pay=None)
