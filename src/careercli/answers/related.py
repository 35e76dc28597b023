"""The nearest roles to one, from what the roles say, each with the reasons that carried it.

For each signal the two roles are held against each other by the cosine of their weighted terms: words and skills by
how often they stand there (sublinear) and how rare they are (tf-idf), ratings by how far they lie from the mean of all
roles in standard deviations. The score is the weighted mean over the signals that the role asked about has. A source's
own list of related roles never enters it. After the O*NET Center's study of related occupations (2022), which joins
tasks, knowledge and alternate titles; figures in docs/moves.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from careercli.answer import Answer
from careercli.catalog.catalog import Catalog
from careercli.moves import vectors
from careercli.moves.median_pay import Pay, pays
from careercli.moves.similarity import Asked, Reason
from careercli.table import Table


@dataclass(frozen=True)
class RelatedRole:
    """A role near the one asked about. `score` runs from 0 to 1; `listed`: the source names it as related, too."""

    slug: str
    title: str
    score: float
    reasons: tuple[Reason, ...]
    pay: Pay | None
    listed: bool


@dataclass(frozen=True)
class Related(Answer):
    """The nearest roles, best first, the pay of the role asked about, and the source's own list with its titles."""

    slug: str
    title: str
    pay: Pay | None
    roles: tuple[RelatedRole, ...]
    listed: tuple[tuple[str, str], ...]

    def to_dict(self) -> list[dict[str, Any]]:
        """An array of {slug, title, score, reasons: [{signal, weight, shared}], listed, median, currency}."""
        return [
            {
                "slug": one.slug,
                "title": one.title,
                "score": one.score,
                "reasons": [
                    {
                        "signal": reason.signal,
                        "weight": reason.weight,
                        "shared": [{"term": part.term, "weight": part.weight} for part in reason.shared],
                    }
                    for reason in one.reasons
                ],
                "listed_by_source": one.listed,
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
                one.score,
                "; ".join(f"{why.signal}: {', '.join(part.term for part in why.shared)}" for why in one.reasons),
                one.pay.amount if one.pay else None,
                one.pay.currency if one.pay else None,
                one.listed,
            )
            for one in self.roles
        )
        return Table(("slug", "title", "score", "reasons", "median", "currency", "listed_by_source"), rows)


def related(catalog: Catalog, name: str, limit: int | None = 10) -> Related:
    """The roles nearest to one, best first, with reasons. Raises NoSuchRole."""
    entry = catalog.entry(name)
    asked = Asked(catalog, vectors.number(catalog, entry.slug))
    best = asked.nearest(limit)
    slugs = {number: (slug, title) for number, slug, title in _roles(catalog, [number for number, _score in best])}
    money = pays(catalog, [entry.slug, *(slug for slug, _title in slugs.values())])
    own_list = set(entry.role.related)
    reasons = asked.reasons([number for number, _score in best])
    found = tuple(
        RelatedRole(
            *slugs[number], round(score, 4), reasons[number], money.get(slugs[number][0]), slugs[number][0] in own_list
        )
        for number, score in best
    )
    titles = catalog.titles(entry.role.related)
    own = tuple((slug, titles[slug]) for slug in entry.role.related if slug in titles)
    return Related(entry.slug, entry.role.title, money.get(entry.slug), found, own)


def _roles(catalog: Catalog, numbers: list[int]) -> list[tuple[Any, ...]]:
    return list(catalog.index.select_in("SELECT id, slug, title FROM role WHERE id IN ({})", numbers))
