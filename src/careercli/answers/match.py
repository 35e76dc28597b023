"""Roles that fit what somebody can do, best first, and which few skills would open most of them.

The order is that of the coverage, shrunk where a role records few skills (a list of three is soon covered and says
little); the coverage shown is that of `gap`. Roles are first ranked by equal skills (`careercli.moves.fast_coverage`),
then the best are computed in full.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from careercli.answer import Answer
from careercli.answers import gap
from careercli.answers.gap import MissingSkill
from careercli.catalog.catalog import Catalog, Entry
from careercli.moves import role_skills
from careercli.moves.coverage import CoveredSkill, covered_share, match_skills
from careercli.moves.fast_coverage import FastCoverage
from careercli.moves.median_pay import Pay, amount_and_currency, pays
from careercli.moves.role_skills import WeightedSkill
from careercli.profile.person import Person, person_terms
from careercli.profile.recognize import RecognizedPhrase
from careercli.table import Table

LEAST_IN_FULL = 40
"""At least so many roles are computed in full; three times as many as are shown, if that is more."""
REACH = 0.15
"""From this coverage on, a role is within reach: so much do O*NET's closest related occupations cover on average."""
PAIR_FROM = 12
"""So many missing skills are tried in pairs as what to learn: those that add most over all roles shown."""


@dataclass(frozen=True)
class RoleMatch:
    """A role that fits: its coverage (0 to 1), the skills that are covered, and those missing, the heaviest first."""

    slug: str
    title: str
    coverage: float
    have: tuple[str, ...]
    missing: tuple[MissingSkill, ...]
    pay: Pay | None


@dataclass(frozen=True)
class Advice:
    """Skills to learn, and the roles that come within reach by them (or rise most, if none does)."""

    learn: tuple[str, ...]
    roles: tuple[str, ...]
    reached: bool


@dataclass(frozen=True)
class Matches(Answer):
    """The answer: roles, best first, what to learn, and how the phrases given were read."""

    person: Person
    roles: tuple[RoleMatch, ...]
    advice: Advice | None
    read: tuple[RecognizedPhrase, ...] = ()
    remarks: tuple[str, ...] = ()

    @property
    def unknown(self) -> tuple[str, ...]:
        """Phrases that no role uses."""
        return tuple(phrase.text for phrase in self.read if not phrase.known)

    def to_dict(self) -> list[dict[str, Any]]:
        """An array of {slug, title, coverage, have, missing, pay}."""
        return [
            {
                "slug": role.slug,
                "title": role.title,
                "coverage": role.coverage,
                "have": list(role.have),
                "missing": [
                    {"skill": skill.skill, "weight": skill.weight, "where": skill.where} for skill in role.missing
                ],
                "pay": role.pay.to_dict() if role.pay else None,
            }
            for role in self.roles
        ]

    def to_table(self) -> Table:
        """A row a role."""
        rows = tuple(
            (
                role.slug, role.title, role.coverage, "; ".join(role.have),
                "; ".join(skill.skill for skill in role.missing[:10]), *amount_and_currency(role.pay),
            )
            for role in self.roles
        )  # fmt: skip
        return Table(("slug", "title", "coverage", "have", "missing", "median", "currency"), rows)


@dataclass(frozen=True)
class _Candidate:
    """A role with its skills, those that the person covers, and the coverage (not rounded)."""

    entry: Entry
    needs: list[WeightedSkill]
    covered: list[CoveredSkill]
    coverage: float

    @property
    def total_weight(self) -> float:
        """What all its skills weigh."""
        return sum(need.weight for need in self.needs)

    @property
    def missing(self) -> list[WeightedSkill]:
        """The skills that are not covered, in the order of the role file."""
        covered_keys = {skill.need.key for skill in self.covered}
        return [need for need in self.needs if need.key not in covered_keys]


def match(
    catalog: Catalog,
    person: Person,
    limit: int | None = 10,
    allowed: Collection[str] | None = None,
    read: Iterable[RecognizedPhrase] = (),
    remarks: tuple[str, ...] = (),
) -> Matches:
    """The roles that somebody fits, best first, without the one that they hold.

    `allowed` are the slugs that may be shown (None: all), `read` the phrases that the person's skills come from,
    `remarks` what is to be said of the roles that are not allowed.
    """
    fast = FastCoverage(catalog)
    slugs = catalog.query.role_slugs_by_id()
    have = person_terms(catalog, person)
    own = person.entry.slug if person.entry else None
    fits = {
        role: fast.shrunk_coverage(have, role)
        for role in fast.coverages(have)
        if slugs[role] != own and (allowed is None or slugs[role] in allowed)
    }
    ranked = sorted(fits, key=lambda role: (-round(fits[role], 9), slugs[role]))
    closest = ranked[: None if limit is None else max(LEAST_IN_FULL, 3 * limit)]
    candidates = [_in_full(catalog, person, slugs[role]) for role in closest]
    candidates.sort(key=lambda role: (-round(fast.shrunk(role.coverage, role.total_weight), 9), role.entry.slug))
    best = [role for role in candidates if role.covered][:limit]
    pay_of = pays(catalog, [role.entry.slug for role in best])
    matches = tuple(_role_match(role, pay_of.get(role.entry.slug)) for role in best)
    return Matches(person, matches, _advice(best), tuple(read), remarks)


def _in_full(catalog: Catalog, person: Person, slug: str) -> _Candidate:
    entry = catalog.entry(slug)
    needs = role_skills.of_role(catalog, entry)
    covered = match_skills(person.skills, needs, person.levels)
    return _Candidate(entry, needs, covered, covered_share(covered, needs))


def _role_match(role: _Candidate, pay: Pay | None) -> RoleMatch:
    total = role.total_weight or 1.0
    covered = sorted(role.covered, key=lambda skill: (-skill.need.weight * skill.share, skill.need.name))
    missing = [gap.missing_skill(need, total) for need in role.missing]
    missing.sort(key=lambda skill: (-skill.weight, skill.skill))
    return RoleMatch(
        role.entry.slug,
        role.entry.role.title,
        round(role.coverage, gap.DIGITS),
        tuple(skill.need.name for skill in covered),
        tuple(missing),
        pay,
    )


def _advice(roles: list[_Candidate]) -> Advice | None:
    """The two missing skills that bring most of the roles within reach, or else raise them most."""
    gains: dict[str, float] = {}
    names: dict[str, str] = {}
    missing_weights: list[tuple[_Candidate, dict[str, float]]] = []
    for role in roles:
        total = role.total_weight or 1.0
        weights = {skill.key: skill.weight / total for skill in role.missing}
        names.update((skill.key, skill.name) for skill in role.missing)
        for key, weight in weights.items():
            gains[key] = gains.get(key, 0.0) + weight
        missing_weights.append((role, weights))
    learnable = [key for key, _gain in sorted(gains.items(), key=lambda gain: (-gain[1], gain[0]))[:PAIR_FROM]]
    if len(learnable) < 2:
        return None
    choices = [_choice(pair, missing_weights) for pair in combinations(learnable, 2)]
    best = max(choices, key=lambda choice: (len(choice.reached), choice.gain, choice.pair))
    return Advice(tuple(names[key] for key in best.pair), best.reached or best.risen, bool(best.reached))


@dataclass(frozen=True)
class _Choice:
    """Two skills to learn (their keys), the titles of the roles they bring within reach or raise, and by how much."""

    pair: tuple[str, str]
    reached: tuple[str, ...]
    risen: tuple[str, ...]
    gain: float


def _choice(pair: tuple[str, str], missing_weights: list[tuple[_Candidate, dict[str, float]]]) -> _Choice:
    """What learning two skills does to roles, of each of which the weights of its missing skills are given."""
    rises = [
        (role.entry.role.title, role.coverage, role.coverage + sum(weights.get(key, 0.0) for key in pair))
        for role, weights in missing_weights
    ]
    return _Choice(
        pair,
        tuple(title for title, before, after in rises if before < REACH <= after),
        tuple(title for title, before, after in rises if after > before),
        sum(after - before for _title, before, after in rises),
    )
