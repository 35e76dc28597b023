"""Roles as weighted terms, as the index keeps them: how rare terms are, and the terms of one role or of many.

Roles and terms stand for their ids in the index. The weighting is tf-idf: term frequency times inverse document
frequency, where a document is a role.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Iterator, Sequence

from careercli.catalog.catalog import Catalog
from careercli.catalog.rows import TermColumn
from careercli.catalog.terms import MAX_TERM_COUNT, SIGNALS
from careercli.lazy_dataclass import dataclass

TERM_FREQUENCIES = [0.0, *(1 + math.log(count) for count in range(1, MAX_TERM_COUNT + 1))]
"""What a word counts by how often it stands in a role: 1 + ln(count), so that ten times is not ten times as much."""

LEAST_WEIGHT = 0.02
"""The weight of the commonest skill; the rarest one's is 1."""


@dataclass(frozen=True)
class Rarity:
    """How rare terms are: by a term's id, ln((roles + 1) / roles that have it). `roles` is the number of roles."""

    roles: int
    idf: array[float]

    def weight(self, term: int) -> float:
        """How much a term, mostly a skill, tells its roles from others: from LEAST_WEIGHT to 1, its rarity squared.

        The rarity is taken as a share of the greatest there can be, that of a skill that one role has. The weight is
        never less than LEAST_WEIGHT: what everybody needs, such as writing, is needed all the same. The square is what
        two roles that share a term have in common in a product of tf-idf weights, and it tells O*NET's related pairs
        from pairs drawn at random better than the rarity alone does (benchmarks/moves.py).
        """
        greatest = math.log(self.roles + 1)
        share = self.idf[term] / greatest if greatest else 1.0
        return max(LEAST_WEIGHT, share * share)

    def role_count(self, term: int) -> int:
        """How many roles have a term."""
        return round((self.roles + 1) / math.exp(self.idf[term]))


def rarity(catalog: Catalog) -> Rarity:
    """The rarities as the index last recorded them."""
    return Rarity(*catalog.query.term_rarities())


def term_columns(
    catalog: Catalog, roles: Iterable[int], signals: Sequence[str] = tuple(SIGNALS)
) -> Iterator[tuple[int, list[TermColumn]]]:
    """The terms of some roles, each as (role, the terms of each signal)."""
    return catalog.query.role_vectors(roles, signals)


def sharing(catalog: Catalog, rarity: Rarity, terms: Iterable[tuple[float, int]], postings: int) -> dict[int, float]:
    """The roles that have some of the heaviest (weight, term), each with the sum of the weights it has.

    `postings` bounds how many pairs of term and role are looked up, and so the time with many roles. A term that only
    one role has is shared by none, and passed over.
    """
    shared: dict[int, float] = {}
    for weight, term in sorted(terms, key=lambda pair: (-pair[0], pair[1])):
        roles = rarity.role_count(term)
        if 1 < roles <= postings:
            postings -= roles
            for role in catalog.query.roles_with_term(term):
                shared[role] = shared.get(role, 0.0) + weight
    return shared


def skill_terms(catalog: Catalog, keys: Iterable[str]) -> dict[str, int]:
    """The terms of skills by their keys; a skill that no role has is left out."""
    terms = catalog.query.term_ids(SIGNALS["skills"] + key for key in keys)
    return {word[1:]: term for word, term in terms.items()}


def rating_spread(catalog: Catalog, terms: Iterable[int]) -> dict[int, tuple[float, float]]:
    """The mean and the standard deviation of each rated term, in hundredths, over the roles that are rated on it."""
    spread = {}
    for term, roles, total, squares in catalog.query.rating_sums(terms):
        mean = total / roles
        spread[int(term)] = (mean, math.sqrt(max(0.0, squares / roles - mean * mean)))
    return spread
