"""What `careers skills` answers: hits of a query, all skills, or why a skill is one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from careercli.catalog.catalog import Catalog
from careercli.find import skills
from careercli.find.skills import SkillExplanation, SkillHit, SkillUse
from careercli.results import Table


@dataclass(frozen=True)
class SkillSearch:
    """The skills that a query finds, best first; if none, the nearest names, which are not answers."""

    query: str
    hits: tuple[SkillHit, ...]
    near: tuple[str, ...]
    total: int

    def document(self) -> list[dict[str, Any]]:
        """An array of {skill, score, roles: [{slug, where, text}]}, best first."""
        return [
            {
                "skill": hit.skill,
                "score": hit.score,
                "roles": [{"slug": one.slug, "where": one.where, "text": one.text} for one in hit.roles],
            }
            for hit in self.hits
        ]

    def table(self) -> Table:
        """A row for each place in which a role names a skill that was found."""
        rows = tuple((hit.skill, hit.score, one.slug, one.where, one.text) for hit in self.hits for one in hit.roles)
        return Table(("skill", "score", "slug", "where", "text"), rows)


@dataclass(frozen=True)
class AllSkills:
    """Every skill and tool, the most used first."""

    skills: tuple[SkillUse, ...]
    total: int

    def document(self) -> list[dict[str, Any]]:
        """An array of {skill, count, roles: [slug]}."""
        return [{"skill": one.skill, "count": one.roles, "roles": list(one.slugs)} for one in self.skills]

    def table(self) -> Table:
        """A row a skill."""
        return Table(("skill", "roles"), tuple((one.skill, one.roles) for one in self.skills))


@dataclass(frozen=True)
class Why:
    """The phrases that name a skill, and the rule that found it in each."""

    explanation: SkillExplanation

    def document(self) -> dict[str, Any]:
        """The skill, its other names, and its phrases."""
        import dataclasses

        return dataclasses.asdict(self.explanation)

    def table(self) -> Table:
        """A row a phrase."""
        one = self.explanation
        rows = tuple((one.skill, phrase.slug, phrase.where, phrase.text, phrase.rule) for phrase in one.phrases)
        return Table(("skill", "slug", "where", "text", "rule"), rows)


def search(catalog: Catalog, query: str, limit: int | None = None) -> SkillSearch:
    """The skills that fit a query."""
    found = skills.search(catalog.fresh(), query, limit)
    return SkillSearch(query, found.hits, found.near, found.total)


def every(catalog: Catalog, limit: int | None = None) -> AllSkills:
    """All skills by how many roles use them."""
    index = catalog.fresh()
    return AllSkills(skills.every(index, limit), int(index.rows("SELECT count(*) FROM skill")[0][0]))


def why(catalog: Catalog, name: str) -> Why:
    """Why phrases count as this skill."""
    return Why(skills.explain(catalog.fresh(), name))
