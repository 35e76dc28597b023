"""Roles that fit what somebody can do, best first, and which few skills would open most of them.

The order is that of the coverage, held back where a role records few skills (a list of three is soon covered and says
little); the coverage shown is that of `gap`. Roles are first found by equal skills, then the best are reckoned in full.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from careercli.answer import Answer
from careercli.answers import gap
from careercli.answers.gap import Lacking
from careercli.catalog.catalog import Catalog, Entry
from careercli.moves import coverage as matching
from careercli.moves import role_skills
from careercli.moves.coverage import Covered
from careercli.moves.fast_coverage import Scan
from careercli.moves.median_pay import Pay, pays
from careercli.moves.role_skills import Holding
from careercli.profile.person import Person, person_terms
from careercli.profile.recognize import Recognised
from careercli.table import Table

CLOSELY = 40
"""Roles that are reckoned in full, at least; three times as many as are shown."""
REACH = 0.15
"""From this coverage on, a role is within reach: so much do O*NET's closest related occupations cover on average."""
PAIR_FROM = 12
"""The missing skills that a pair to learn is chosen from: those that add most over all roles shown."""


@dataclass(frozen=True)
class Fitting:
    """A role that fits: how much of it is covered, by which skills, and what is missing, the heaviest first."""

    slug: str
    title: str
    coverage: float
    have: tuple[str, ...]
    missing: tuple[Lacking, ...]
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
    roles: tuple[Fitting, ...]
    advice: Advice | None
    read: tuple[Recognised, ...] = ()

    @property
    def unknown(self) -> tuple[str, ...]:
        """Phrases that no role uses."""
        return tuple(one.text for one in self.read if not one.known)

    def to_dict(self) -> list[dict[str, Any]]:
        """An array of {slug, title, coverage, have, missing, pay}."""
        return [
            {
                "slug": one.slug,
                "title": one.title,
                "coverage": one.coverage,
                "have": list(one.have),
                "missing": [{"skill": lack.skill, "weight": lack.weight, "where": lack.where} for lack in one.missing],
                "pay": one.pay.to_dict() if one.pay else None,
            }
            for one in self.roles
        ]

    def to_table(self) -> Table:
        """A row a role."""
        rows = tuple(
            (
                one.slug, one.title, one.coverage, "; ".join(one.have),
                "; ".join(lack.skill for lack in one.missing[:10]), one.pay.amount if one.pay else None,
            )
            for one in self.roles
        )  # fmt: skip
        return Table(("slug", "title", "coverage", "have", "missing", "median"), rows)


def match(
    catalog: Catalog,
    person: Person,
    limit: int | None = 10,
    allowed: Collection[str] | None = None,
    read: Iterable[Recognised] = (),
) -> Matches:
    """The roles that somebody fits, best first. `allowed` are the slugs that may be shown (None: all)."""
    quick = Scan(catalog)
    slugs: dict[int, str] = dict(catalog.index.rows("SELECT id, slug FROM role"))
    have = person_terms(catalog, person)
    own = person.entry.slug if person.entry else None
    fits = {
        role: quick.fit(have, role)
        for role in quick.all_covered(have)
        if slugs[role] != own and (allowed is None or slugs[role] in allowed)
    }
    close = sorted(fits, key=lambda role: (-round(fits[role], 9), slugs[role]))
    shown = close[: None if limit is None else max(CLOSELY, 3 * limit)]
    found = [_closely(catalog, person, slugs[role]) for role in shown]
    order = sorted(found, key=lambda one: (-_rank(one, quick), one[0].slug))
    best = [one for one in order if one[2]][:limit]
    money = pays(catalog, [entry.slug for entry, _needs, _covered in best])
    fitting = tuple(_fitting(entry, needs, covered, money.get(entry.slug)) for entry, needs, covered in best)
    return Matches(person, fitting, _advice(best), tuple(read))


def _closely(catalog: Catalog, person: Person, slug: str) -> tuple[Entry, list[Holding], list[Covered]]:
    entry = catalog.entry(slug)
    needs = role_skills.of_role(catalog, entry)
    return entry, needs, matching.match(person.skills, needs, person.levels)


def _rank(one: tuple[Entry, list[Holding], list[Covered]], quick: Scan) -> float:
    """What a role is ranked by."""
    _entry, needs, covered = one
    return round(quick.held_back(matching.coverage(covered, needs), sum(need.weight for need in needs)), 9)


def _fitting(entry: Entry, needs: list[Holding], covered: list[Covered], pay: Pay | None) -> Fitting:
    whole = sum(one.weight for one in needs) or 1.0
    met = {one.need.key for one in covered}
    heavy = sorted(covered, key=lambda one: (-one.need.weight * one.share, one.need.name))
    missing = [
        Lacking(one.name, one.key, round(one.weight / whole, gap.DIGITS), one.places[0] if one.places else "", one.text)
        for one in needs
        if one.key not in met
    ]
    missing.sort(key=lambda one: (-one.weight, one.skill))
    return Fitting(
        entry.slug,
        entry.role.title,
        round(matching.coverage(covered, needs), gap.DIGITS),
        tuple(one.need.name for one in heavy),
        tuple(missing),
        pay,
    )


def _advice(best: list[tuple[Entry, list[Holding], list[Covered]]]) -> Advice | None:
    """The two missing skills that bring most of the roles shown within reach, or else raise them most."""
    gains: dict[str, float] = {}
    names: dict[str, str] = {}
    shares: list[tuple[str, float, dict[str, float]]] = []
    for entry, needs, covered in best:
        whole = sum(one.weight for one in needs) or 1.0
        met = {one.need.key for one in covered}
        lacks = {one.key: one.weight / whole for one in needs if one.key not in met}
        names.update((one.key, one.name) for one in needs if one.key in lacks)
        for key, weight in lacks.items():
            gains[key] = gains.get(key, 0.0) + weight
        shares.append((entry.role.title, matching.coverage(covered, needs), lacks))
    some = [key for key, _gain in sorted(gains.items(), key=lambda one: (-one[1], one[0]))[:PAIR_FROM]]
    choices = []
    for pair in combinations(some, 2) if len(some) > 1 else ():
        rise = [(title, before, before + sum(lacks.get(key, 0.0) for key in pair)) for title, before, lacks in shares]
        reached = tuple(title for title, before, after in rise if before < REACH <= after)
        choices.append((len(reached), sum(after - before for _t, before, after in rise), pair, reached, rise))
    if not choices:
        return None
    _count, _gain, pair, reached, rise = max(choices, key=lambda one: (one[0], one[1], one[2]))
    risen = tuple(title for title, before, after in rise if after > before)
    return Advice(tuple(names[key] for key in pair), reached or risen, bool(reached))
