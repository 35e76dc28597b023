"""The most similar roles to a role, from what the role files say, each with its reasons.

For each signal the two roles are compared by the cosine of their weighted terms: words and skills by sublinear term
frequency times inverse document frequency (tf-idf), ratings by how many standard deviations they lie from the mean of
all roles (z-scores). The score is the weighted mean over the signals that the role asked about has. A source's
own list of related roles never enters it. After the O*NET Center's study of related occupations (2022), which joins
tasks, knowledge and alternate titles; figures in docs/moves.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from careercli.answer import Answer
from careercli.answers.gap_words import shared_reasons
from careercli.catalog.catalog import Catalog, Entry
from careercli.catalog.moves import MoveTables
from careercli.moves.median_pay import Pay, median_and_currency, pays
from careercli.moves.shared_work import SharedWork
from careercli.moves.similarity import SIGNAL_NAMES, SIGNAL_WEIGHTS, Reason, RoleSimilarity
from careercli.moves.wording import Wording
from careercli.table import Table

MOST_TWINS = 10
"""So many more are looked at for roles of one occupation, of which one is shown."""
_TOOLS = ("tech_stack", "tools")


@dataclass(frozen=True)
class RelatedRole:
    """A role near the one asked about. `score` runs from 0 to 1; `listed`: the source names it as related, too.

    `also` are the titles of roles that are left out, as they are of the same occupation as this one. `shared` is what
    both have in common in O*NET's words, as `next` tells it: empty where O*NET describes either not.
    """

    slug: str
    title: str
    score: float
    reasons: tuple[Reason, ...]
    pay: Pay | None
    listed: bool
    also: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()


@dataclass(frozen=True)
class Related(Answer):
    """The nearest roles, best first, the pay of the role asked about, and the source's own list with its titles.

    `listed_by` is the source as one calls it: O*NET, or what the role file names. `missing` are the signals of which
    the role records nothing, as a screen calls them; `total` counts the roles that there are beside it.
    """

    slug: str
    title: str
    pay: Pay | None
    roles: tuple[RelatedRole, ...]
    listed: tuple[tuple[str, str], ...]
    listed_by: str = ""
    missing: tuple[str, ...] = ()
    total: int = 0
    remarks: tuple[str, ...] = ()

    @property
    def told_on_screen(self) -> tuple[str, ...]:
        """What its screen says in its own place."""
        return self.remarks

    def to_dict(self) -> list[dict[str, Any]]:
        """An array of {slug, title, score, reasons: [{signal, weight, shared}], shared, listed_by_source}, with the
        median.
        """
        return [
            {
                "slug": role.slug,
                "title": role.title,
                "score": role.score,
                "reasons": [
                    {
                        "signal": reason.signal,
                        "weight": reason.weight,
                        "shared": [{"term": shared.term, "weight": shared.weight} for shared in reason.shared],
                    }
                    for reason in role.reasons
                ],
                "shared": list(role.shared),
                "listed_by_source": role.listed,
                **median_and_currency(role.pay),
            }
            for role in self.roles
        ]

    def to_table(self) -> Table:
        """A row a role."""
        rows = tuple(
            (
                role.slug,
                role.title,
                role.score,
                "; ".join(
                    f"{reason.signal}: {', '.join(shared.term for shared in reason.shared)}" for reason in role.reasons
                ),
                *median_and_currency(role.pay).values(),
                role.listed,
                "; ".join(role.shared) or None,
            )
            for role in self.roles
        )
        return Table(
            ("slug", "title", "score", "reasons", *median_and_currency(None), "listed_by_source", "shared"), rows
        )


def related(catalog: Catalog, name: str, limit: int | None = 10) -> Related:
    """The most similar roles to a role, best first, with reasons; `limit` None: all. Raises NoSuchRole.

    With a limit, roles of one occupation are one line: the first, which names the others.
    """
    entry = catalog.entry(name)
    similarity = RoleSimilarity(catalog, catalog.query.role_id(entry.slug))
    nearest = similarity.nearest(limit if limit is None else limit + MOST_TWINS)
    nearest, twins = _one_of_each(catalog, nearest, limit) if limit is not None else (nearest, {})
    ids = [role for role, _score in nearest]
    titles = catalog.query.role_titles_by_id(ids)
    pay_of = pays(catalog, [entry.slug, *(role.slug for role in titles.values())])
    listed_slugs = set(entry.role.related)
    with MoveTables.open() as tables:
        reasons = similarity.reasons(ids, Wording(tables, _used(catalog, entry.slug)))
        shared = _shared(catalog, tables, entry.slug, [title.slug for title in titles.values()])
    roles = tuple(
        RelatedRole(
            slug=titles[role].slug,
            title=titles[role].title,
            score=round(score, 4),
            reasons=reasons[role],
            pay=pay_of.get(titles[role].slug),
            listed=titles[role].slug in listed_slugs,
            also=tuple(twins.get(role, ())),
            shared=shared.get(titles[role].slug, ()),
        )
        for role, score in nearest
    )
    missing = tuple(SIGNAL_NAMES[signal] for signal in SIGNAL_WEIGHTS if signal not in similarity.weights)
    listed_titles = catalog.titles(entry.role.related)
    listed = tuple((slug, listed_titles[slug]) for slug in entry.role.related if slug in listed_titles)
    pay, others = pay_of.get(entry.slug), catalog.count() - 1
    return Related(entry.slug, entry.role.title, pay, roles, listed, _listed_by(entry), missing, others)


def _one_of_each(
    catalog: Catalog, nearest: list[tuple[int, float]], limit: int
) -> tuple[list[tuple[int, float]], dict[int, list[str]]]:
    """The nearest role of each occupation, at most `limit`, and the titles of others of it that are left out for it."""
    titles = catalog.query.role_titles_by_id([role for role, _score in nearest])
    codes = catalog.query.codes_of(title.slug for title in titles.values())
    first: dict[str, int] = {}
    kept: list[tuple[int, float]] = []
    twins: dict[int, list[str]] = {}
    for role, score in nearest:
        code = codes.get(titles[role].slug, "").removesuffix(".00")
        if code and code in first:
            twins.setdefault(first[code], []).append(titles[role].title)
        elif len(kept) < limit:
            kept.append((role, score))
            first[code] = role
    return kept, twins


def _shared(catalog: Catalog, tables: MoveTables, slug: str, others: list[str]) -> dict[str, tuple[str, ...]]:
    """What a role and each of others (by slug) have in common, of those that O*NET describes as two occupations."""
    codes = catalog.query.codes_of([slug, *others])
    ids = {name: tables.ids.get(code, tables.ids.get(f"{code}.00")) for name, code in codes.items()}
    own, work = ids.get(slug), SharedWork(tables)
    return {
        name: shared_reasons(work, own, number)
        for name, number in ids.items()
        if own is not None and number is not None and number != own
    }


def _used(catalog: Catalog, slug: str) -> set[str]:
    """The keys of what a role's file names as a tool or as technology, and as nothing else."""
    mentions = catalog.query.skill_mentions(slug)
    return {mention.key for mention in mentions if mention.place in _TOOLS} - {
        mention.key for mention in mentions if mention.place not in _TOOLS
    }


def _listed_by(entry: Entry) -> str:
    """The source of a role's list of related roles."""
    named = next((source.name for source in entry.role.sources if "related" in source.covers), "its file")
    return "O*NET" if named.startswith("O*NET") else named
