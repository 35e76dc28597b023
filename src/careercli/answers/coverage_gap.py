"""What a move keeps, what has to be learned, what is left behind, and how far what somebody has covers a role.

Coverage is directed, as skill similarity is (Dawson et al. 2021, PLOS ONE): the part of the new role's weight that the
old one covers. A skill's weight is what its place in the role file counts (or its rating) times how rare the skill is
over the catalogue; skills are matched one to one (`careercli.moves.coverage`). docs/moves.md explains coverage.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from careercli.answer import Answer
from careercli.answers import coverage_facts as gap_facts
from careercli.answers.coverage_facts import Fact
from careercli.catalog.catalog import Catalog, Entry
from careercli.moves import role_skills
from careercli.moves.coverage import CoveredSkill, covered_share, match_skills
from careercli.moves.role_skills import WeightedSkill
from careercli.profile.person import Person
from careercli.table import Cell, Table

DIGITS = 4
"""Decimals of the weights and coverages that an answer states."""


@dataclass(frozen=True)
class KeptSkill:
    """A skill that is kept: what it adds to the coverage, how far it goes (`share`), and in which words each has it.

    `by` is the name of the old role's skill that covers it, `where` the key of the new role's file where it stands.
    Where both are rated, `level` is what there is and `level_asked` what is asked for, of O*NET's 0 to 7.
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
class MissingSkill:
    """A skill that is missing, or left behind: its share of the role's total weight, and where it stands.

    `where` is the key of the role's file, `text` the phrase there.
    """

    skill: str
    key: str
    weight: float
    where: str
    text: str


@dataclass(frozen=True)
class Gap(Answer):
    """The answer. Weights of `have` and `missing` are shares of the new role's total; `have` sums to `coverage`.

    Weights of `left_behind` are shares of the total of what the person has. All are 0 to 1, to DIGITS decimals.
    """

    source: Person
    target: Entry
    coverage: float
    have: tuple[KeptSkill, ...]
    missing: tuple[MissingSkill, ...]
    left_behind: tuple[MissingSkill, ...]
    beside: tuple[Fact, ...]
    start: gap_facts.Start | None = None

    @property
    def too_low(self) -> tuple[KeptSkill, ...]:
        """What there is, but not at the level asked for, or only nearly."""
        return tuple(skill for skill in self.have if skill.share < 1)

    @property
    def remarks(self) -> tuple[str, ...]:
        """Why pay is not compared, where it is in different currencies."""
        return tuple(dict.fromkeys(fact.note for fact in self.beside if fact.note))

    def to_dict(self) -> dict[str, Any]:
        """from, to, coverage, have, missing, left_behind, beside (pay, growth, education, tiers), start."""
        return {
            "from": self.source.slug,
            "to": self.target.slug,
            "coverage": self.coverage,
            "have": [self._kept_dict(skill) for skill in self.have],
            "missing": [_missing_dict(skill) for skill in self.missing],
            "left_behind": [_missing_dict(skill) for skill in self.left_behind],
            "beside": {fact.key: fact.to_dict() for fact in self.beside},
            "start": self.start.to_dict() if self.start else None,
        }

    def _kept_dict(self, skill: KeptSkill) -> dict[str, Any]:
        """`by` stands only where a skill of another name covers it, the levels only where both are rated."""
        columns: dict[str, Any] = {
            "skill": skill.skill,
            "weight": skill.weight,
            "share": skill.share,
            "texts": {self.source.slug: skill.text_from, self.target.slug: skill.text_to},
        }
        if skill.by != skill.skill:
            columns["by"] = skill.by
        if skill.level is not None:
            columns |= {"level": skill.level, "level_asked": skill.level_asked}
        return columns

    def to_table(self) -> Table:
        """A row a skill: what becomes of it, its weight, how far it is covered, and the words of both."""
        rows: list[tuple[Cell, ...]] = [
            ("have", skill.skill, skill.weight, skill.share, skill.text_from, skill.text_to, skill.where)
            for skill in self.have
        ]
        rows += [("missing", skill.skill, skill.weight, 0.0, None, skill.text, skill.where) for skill in self.missing]
        rows += [
            ("left_behind", skill.skill, skill.weight, None, skill.text, None, skill.where)
            for skill in self.left_behind
        ]
        return Table(("kind", "skill", "weight", "share", "from", "to", "where"), tuple(rows))


def _missing_dict(skill: MissingSkill) -> dict[str, Any]:
    return {"skill": skill.skill, "weight": skill.weight, "where": skill.where, "text": skill.text}


def gap(catalog: Catalog, person: Person, to: str, tier: str | None = None) -> Gap:
    """What lies between somebody and a role.

    `to` is a slug, title, alias or unique beginning. `tier` is the person's step on their role's ladder, by its title
    or its number from 1; the person's own unless given. Raises NoSuchRole, and UsageError for a tier that the old role
    lacks.
    """
    target = catalog.entry(to)
    needs = role_skills.of_role(catalog, target)
    return gap_to_entry(catalog, person, target, needs, tier)


def gap_to_entry(
    catalog: Catalog, person: Person, target: Entry, needs: Sequence[WeightedSkill], tier: str | None = None
) -> Gap:
    """What lies between somebody and a role that was read already, with its skills `needs`.

    Raises UsageError for a tier that the old role lacks.
    """
    covered = match_skills(person.skills, needs, person.levels)
    target_total = sum(need.weight for need in needs) or 1.0
    source_total = sum(skill.weight for skill in person.skills) or 1.0
    covered_keys = {skill.need.key for skill in covered}
    used_keys = {skill.by.key for skill in covered}
    coverage = round(covered_share(covered, needs), DIGITS)
    missing = [missing_skill(need, target_total) for need in needs if need.key not in covered_keys]
    left_behind = [missing_skill(skill, source_total) for skill in person.skills if skill.key not in used_keys]
    return Gap(
        source=person,
        target=target,
        coverage=coverage,
        have=tuple(sorted((_kept_skill(skill, target_total, person) for skill in covered), key=_heaviest_first)),
        missing=tuple(sorted(missing, key=_heaviest_first)),
        left_behind=tuple(sorted(left_behind, key=_heaviest_first)),
        beside=gap_facts.facts_of_move(catalog, person, target),
        start=gap_facts.start(person, target, coverage, tier),
    )


def missing_skill(skill: WeightedSkill, total: float) -> MissingSkill:
    """A skill that is missing or left behind, of a role or a person whose skills weigh `total` together."""
    return MissingSkill(skill.name, skill.key, round(skill.weight / total, DIGITS), _where(skill), skill.text)


def _kept_skill(covered: CoveredSkill, total: float, person: Person) -> KeptSkill:
    need, by = covered.need, covered.by
    level = person.levels.get(need.key) or by.level
    rated = bool(level and need.level and by.key == need.key)
    return KeptSkill(
        skill=need.name,
        weight=round(need.weight * covered.share / total, DIGITS),
        share=round(covered.share, DIGITS),
        by=by.name,
        text_from=by.text,
        text_to=need.text,
        where=_where(need),
        level=level if rated else None,
        level_asked=need.level if rated else None,
    )


def _heaviest_first(skill: KeptSkill | MissingSkill) -> tuple[float, str, str]:
    return -skill.weight, skill.skill.lower(), skill.skill


def _where(skill: WeightedSkill) -> str:
    """The first place where the skill stands, a key of the role file; empty if none is known."""
    return skill.places[0] if skill.places else ""
