"""Who moves: a role's people, a person by their profile, or a bare list of skills. What they have, and from where."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from careercli.catalog.catalog import Catalog, Entry
from careercli.moves import holdings
from careercli.moves.holdings import Holding
from careercli.moves.pay import Pay, pays

YOU = "you"
"""What stands for the person's own skills where a role's slug would stand."""


@dataclass(frozen=True, kw_only=True)
class Person:
    """Somebody who moves: a name for texts, the role they hold (if any), their skills, levels, pay and years."""

    name: str
    slug: str
    skills: tuple[Holding, ...]
    levels: dict[str, float]
    entry: Entry | None = None
    pay: Pay | None = None
    years: float | None = None
    tier: str | None = None

    def learning(self, more: Iterable[Holding]) -> Person:
        """The same person with further skills."""
        known = {one.key for one in self.skills}
        fresh = tuple(one for one in more if one.key not in known)
        return Person(
            name=self.name, slug=self.slug, skills=(*self.skills, *fresh), levels=self.levels, entry=self.entry,
            pay=self.pay, years=self.years, tier=self.tier,
        )  # fmt: skip


def in_role(catalog: Catalog, name: str, tier: str | None = None) -> Person:
    """Somebody who does all that a role asks for. Raises NoSuchRole."""
    entry = catalog.entry(name)
    return Person(
        name=entry.role.title,
        slug=entry.slug,
        skills=tuple(holdings.of_role(catalog.index, entry)),
        levels=holdings.rated(entry),
        entry=entry,
        pay=pays(catalog.index, [entry.slug]).get(entry.slug),
        tier=tier,
    )


def with_skills(catalog: Catalog, names: Sequence[str]) -> Person:
    """Somebody who has these skills, in these words."""
    from careercli.catalog.aliases import canon

    found: dict[str, Holding] = {}
    for text in names:
        for one in canon().skills(text):
            if one.key not in found:
                found[one.key] = Holding(key=one.key, name=one.name, text=text, words=holdings.words(one.name))
    named = {one.key: one.name for one in found.values()}
    rare = holdings.rarities(catalog.index, named)
    skills = tuple(
        Holding(key=one.key, name=one.name, text=one.text, words=one.words, weight=rare.get(one.key, 1.0))
        for one in found.values()
    )
    return Person(name="you", slug=YOU, skills=skills, levels={})
