"""Roles as weighted terms, read from the index: rarities, the terms of one or many roles, and the words behind them."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from careercli.catalog.catalog import Catalog
from careercli.index.tfidf import MOST_TIMES, SIGNALS, unpacked

Column: TypeAlias = "tuple[array[int], array[int]]"
"""The numbers of terms, in order, and their values."""

LOG = [0.0, *(1 + math.log(count) for count in range(1, MOST_TIMES + 1))]
"""What a word that stands so often counts: 1 + ln(count), so that ten times is not ten times as much."""


COMMON = 0.02
"""What the commonest skill counts, beside 1 for the rarest."""


@dataclass(frozen=True)
class Rarity:
    """How rare terms are: by a term's number, ln((roles + 1) / roles that have it). `roles` is the number of roles."""

    roles: int
    idf: array[float]

    def marks_out(self, term: int) -> float:
        """How much a skill marks a role out, above 0, up to 1: its rarity as a share of the greatest, squared.

        It never counts less than COMMON: what everybody needs, such as writing, is needed all the same.
        The square is what two roles that share a term have in common in a product of tf-idf weights, and it tells
        O*NET's related pairs from pairs drawn at random better than the rarity alone does (benchmarks/moves.py).
        """
        most = math.log(self.roles + 1)
        share = self.idf[term] / most if most else 1.0
        return max(COMMON, share * share)

    def all_marks_out(self) -> list[float]:
        """The same for every term, by its number."""
        return [self.marks_out(term) for term in range(len(self.idf))]

    def having(self, term: int) -> int:
        """How many roles have a term."""
        return round((self.roles + 1) / math.exp(self.idf[term]))


def rarity(catalog: Catalog) -> Rarity:
    """The rarities as the index noted them last."""
    rows = catalog.index.rows("SELECT roles, idf FROM rarity ORDER BY id")
    if not rows:
        return Rarity(0, array("d", [0.0]))
    return Rarity(int(rows[0][0]), array("d", b"".join(idf for _roles, idf in rows)))


def columns(
    catalog: Catalog, roles: Iterable[int], signals: Sequence[str] = tuple(SIGNALS)
) -> Iterator[tuple[int, list[Column]]]:
    """The terms of some roles by their numbers, signal by signal."""
    sql = f"SELECT role, {', '.join(signals)} FROM vector WHERE role IN ({{}})"
    for role, *blobs in catalog.index.select_in(sql, roles):
        yield int(role), [unpacked(blob) for blob in blobs]


def having(catalog: Catalog, term: int) -> list[int]:
    """The roles that have a word or a skill."""
    return [
        row[0]
        for row in catalog.index.rows("SELECT rowid FROM vector_terms WHERE vector_terms MATCH ?", (f'"{term}"',))
    ]


def sharing(catalog: Catalog, rarity: Rarity, terms: Iterable[tuple[float, int]], postings: int) -> dict[int, float]:
    """The roles that have the heaviest of some (weight, term), with the weight they have.

    `postings` bounds how many places are looked up, and so the time with many roles.
    """
    found: dict[int, float] = {}
    for weight, term in sorted(terms, key=lambda one: (-one[0], one[1])):
        roles = rarity.having(term)
        if 1 < roles <= postings:
            postings -= roles
            for role in having(catalog, term):
                found[role] = found.get(role, 0.0) + weight
    return found


def number(catalog: Catalog, slug: str) -> int:
    """The number of a role in the index."""
    return int(catalog.index.rows("SELECT id FROM role WHERE slug = ?", (slug,))[0][0])


def words(catalog: Catalog, terms: Iterable[int]) -> dict[int, str]:
    """The words behind terms, each with the letter of its signal in front."""
    return dict(catalog.index.select_in("SELECT id, word FROM term WHERE id IN ({})", terms))


def skill_terms(catalog: Catalog, keys: Iterable[str]) -> dict[str, int]:
    """The numbers of the terms of skills by their keys; a skill that no role has is left out."""
    wanted = (SIGNALS["skills"] + key for key in keys)
    found = catalog.index.select_in("SELECT word, id FROM term WHERE word IN ({})", wanted)
    return {word[1:]: one for word, one in found}


def skill_names(catalog: Catalog, keys: Iterable[str]) -> dict[str, str]:
    """The names of skills by their keys; a key that no role has is left out."""
    return dict(catalog.index.select_in("SELECT key, name FROM skill WHERE key IN ({})", keys))


def spread(catalog: Catalog, terms: Iterable[int]) -> dict[int, tuple[float, float]]:
    """The mean and the standard deviation of ratings over the roles that have them."""
    found = {}
    sql = "SELECT id, roles, total, squares FROM term WHERE id IN ({})"
    for one, roles, total, squares in catalog.index.select_in(sql, terms):
        mean = total / roles
        found[int(one)] = (mean, math.sqrt(max(0.0, squares / roles - mean * mean)))
    return found
