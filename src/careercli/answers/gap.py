"""What a move keeps, what has to be learned, what is left behind, and how far what somebody has covers a role.

Coverage is directed, as skill similarity is (Dawson et al. 2021, PLOS ONE): the part of the new role's weight that the
old one covers. A skill's weight is what its place in the role file counts (or its rating) times how rare the skill is
over the catalogue; pairs are made one to one (`careercli.moves.coverage`). docs/moves.md tells what a coverage means.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from careercli.answer import Answer
from careercli.answers import gap_facts
from careercli.answers.gap_facts import Beside
from careercli.catalog.catalog import Catalog, Entry
from careercli.moves import coverage as matching
from careercli.moves import role_skills
from careercli.moves.coverage import Covered
from careercli.moves.role_skills import Holding
from careercli.profile.person import Person
from careercli.table import Cell, Table

DIGITS = 4


@dataclass(frozen=True)
class Kept:
    """A skill that is kept: what it adds to the coverage, how far it goes (`share`), and in which words each has it.

    Where both are rated and the level is too low, `level` is what there is and `level_asked` what is asked for.
    """

    skill: str
    weight: float
    share: float
    by: str
    text_from: str
    text_to: str
    where: str
    level: float | None = None
    level_asked: float | None = None


@dataclass(frozen=True)
class Lacking:
    """A skill that is missing, or left behind: its share of the role's whole weight, and where it stands."""

    skill: str
    key: str
    weight: float
    where: str
    text: str


@dataclass(frozen=True)
class Gap(Answer):
    """The answer. Weights of `have` and `missing` are parts of the new role's whole; `have` sums to `coverage`."""

    source: Person
    target: Entry
    coverage: float
    have: tuple[Kept, ...]
    missing: tuple[Lacking, ...]
    left_behind: tuple[Lacking, ...]
    beside: tuple[Beside, ...]
    start: gap_facts.Start | None = None

    @property
    def too_low(self) -> tuple[Kept, ...]:
        """What there is, but not at the level asked for, or only nearly."""
        return tuple(one for one in self.have if one.share < 1)

    def to_dict(self) -> dict[str, Any]:
        """from, to, coverage, have, missing, left_behind, and what stands beside: pay, growth, education, tiers."""
        return {
            "from": self.source.slug,
            "to": self.target.slug,
            "coverage": self.coverage,
            "have": [self._kept(one) for one in self.have],
            "missing": [_lacking(one) for one in self.missing],
            "left_behind": [_lacking(one) for one in self.left_behind],
            "beside": {one.key: one.to_dict() for one in self.beside},
            "start": self.start.to_dict() if self.start else None,
        }

    def _kept(self, one: Kept) -> dict[str, Any]:
        found: dict[str, Any] = {
            "skill": one.skill,
            "weight": one.weight,
            "share": one.share,
            "texts": {self.source.slug: one.text_from, self.target.slug: one.text_to},
        }
        if one.by != one.skill:
            found["by"] = one.by
        if one.level is not None:
            found |= {"level": one.level, "level_asked": one.level_asked}
        return found

    def to_table(self) -> Table:
        """A row a skill: what becomes of it, its weight, how far it is covered, and the words of both."""
        rows: list[tuple[Cell, ...]] = [
            ("have", one.skill, one.weight, one.share, one.text_from, one.text_to, one.where) for one in self.have
        ]
        rows += [("missing", one.skill, one.weight, 0.0, None, one.text, one.where) for one in self.missing]
        rows += [("left_behind", one.skill, one.weight, None, one.text, None, one.where) for one in self.left_behind]
        return Table(("kind", "skill", "weight", "share", "from", "to", "where"), tuple(rows))


def _lacking(one: Lacking) -> dict[str, Any]:
    return {"skill": one.skill, "weight": one.weight, "where": one.where, "text": one.text}


def gap(catalog: Catalog, person: Person, to: str, tier: str | None = None) -> Gap:
    """What lies between somebody and a role. Raises NoSuchRole, and UsageError for a tier that the old role lacks."""
    target = catalog.entry(to)
    needs = role_skills.of_role(catalog, target)
    return between(catalog, person, target, needs, tier)


def between(catalog: Catalog, person: Person, target: Entry, needs: Sequence[Holding], tier: str | None = None) -> Gap:
    """The same for a role whose skills are known already."""
    covered = matching.match(person.skills, needs, person.levels)
    whole = sum(one.weight for one in needs) or 1.0
    met = {one.need.key for one in covered}
    used = {one.by.key for one in covered}
    mine = sum(one.weight for one in person.skills) or 1.0
    coverage = round(matching.coverage(covered, needs), DIGITS)
    return Gap(
        source=person,
        target=target,
        coverage=coverage,
        have=tuple(_heaviest(_kept(one, whole, person) for one in covered)),
        missing=tuple(_heaviest(_as_lacking(one, whole) for one in needs if one.key not in met)),
        left_behind=tuple(_heaviest(_as_lacking(one, mine) for one in person.skills if one.key not in used)),
        beside=gap_facts.beside(catalog, person, target),
        start=gap_facts.start(person, target, coverage, tier),
    )


def _heaviest(found: Any) -> list[Any]:
    return sorted(found, key=lambda one: (-one.weight, one.skill.lower(), one.skill))


def _kept(one: Covered, whole: float, person: Person) -> Kept:
    need, by = one.need, one.by
    level = person.levels.get(need.key) or by.level
    rated = bool(level and need.level and by.key == need.key)
    return Kept(
        skill=need.name,
        weight=round(need.weight * one.share / whole, DIGITS),
        share=round(one.share, DIGITS),
        by=by.name,
        text_from=by.text,
        text_to=need.text,
        where=_where(need),
        level=level if rated else None,
        level_asked=need.level if rated else None,
    )


def _as_lacking(one: Holding, whole: float) -> Lacking:
    return Lacking(one.name, one.key, round(one.weight / whole, DIGITS), _where(one), one.text)


def _where(one: Holding) -> str:
    return one.places[0] if one.places else ""
