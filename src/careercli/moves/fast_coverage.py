"""Coverage over the whole catalogue at once, quickly: only equal skills count, without levels and similar names.

It selects the roles worth a close look; every coverage that is shown comes from `careercli.answers.gap`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from careercli.catalog.catalog import Catalog
from careercli.catalog.terms import HUNDREDTHS
from careercli.moves import vectors
from careercli.moves.vectors import Rarity

LEAST_COVERAGE = 1e-6
"""Less coverage than this is none."""
PRIOR_STRENGTH = 1.0
"""The weight with which a coverage is drawn towards PRIOR in rankings, in median weights of a role's skills."""
PRIOR = 0.023
"""What a role covers of one drawn at random, on O*NET (docs/moves.md)."""


class FastCoverage:
    """The skills of roles, ready for many coverages. Roles and terms stand for their ids in the index.

    `skills` has by role what each of its terms weighs there, `total_weight` their sum by role.
    """

    def __init__(self, catalog: Catalog, roles: Iterable[int] | None = None) -> None:
        """Reads the skills of some roles, or of all."""
        self.catalog = catalog
        self.skills: dict[int, dict[int, float]] = {}
        self.total_weight: dict[int, float] = {}
        rarity = vectors.rarity(catalog)
        # Of a few roles the weights are computed as they are needed, of all of them at once.
        weights_by_term: Mapping[int, float] | Sequence[float] = (
            rarity.all_weights() if roles is None else _LazyWeights(rarity)
        )
        weight_of = weights_by_term.__getitem__
        for role, (terms, places) in catalog.query.skill_vectors(roles):
            weights = [place * weight / HUNDREDTHS for place, weight in zip(places, map(weight_of, terms), strict=True)]
            self.skills[role] = dict(zip(terms, weights, strict=True))
            self.total_weight[role] = sum(weights)
        self.median_weight = (
            sorted(self.total_weight.values())[len(self.total_weight) // 2] if self.total_weight else 0.0
        )

    def coverage(self, have: Collection[int], role: int) -> float:
        """The part of a role's weight that some terms cover, 0 to 1."""
        skills, total = self.skills[role], self.total_weight[role]
        return sum([skills[term] for term in skills.keys() & have]) / total if total else 0.0

    def shrunk_coverage(self, have: Collection[int], role: int) -> float:
        """The coverage, shrunk where a role records few skills; roles are ranked by it."""
        return self.shrunk(self.coverage(have, role), self.total_weight[role])

    def shrunk(self, coverage: float, total_weight: float) -> float:
        """A coverage shrunk towards PRIOR, the more, the less a role records: a short list says little.

        It is the mean of the two, weighted by what the role's skills weigh and by PRIOR_STRENGTH medians.
        """
        prior_weight = PRIOR_STRENGTH * self.median_weight
        if not prior_weight:
            return coverage
        return (coverage * total_weight + prior_weight * PRIOR) / (total_weight + prior_weight)

    def coverages(self, have: Collection[int], roles: Iterable[int] | None = None) -> dict[int, float]:
        """The coverage of every role (or of some) of which anything is covered."""
        own = frozenset(have)
        covered = {}
        for role in self.skills if roles is None else roles:
            share = self.coverage(own, role)
            if share > LEAST_COVERAGE:
                covered[role] = share
        return covered


class _LazyWeights(dict[int, float]):
    """The weights of terms, each computed when it is first asked for."""

    def __init__(self, rarity: Rarity) -> None:
        super().__init__()
        self.rarity = rarity

    def __missing__(self, term: int) -> float:
        weight = self[term] = self.rarity.weight(term)
        return weight
