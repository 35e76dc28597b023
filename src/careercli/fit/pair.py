"""The parts of the fit of one pair of occupations, so that it can be told what a fit is made of."""

from __future__ import annotations

import functools
import math
from collections.abc import Mapping, Sequence
from dataclasses import field

from careercli.fit.features import TERM_PARTS
from careercli.fit.matrix import WEIGHT
from careercli.lazy_dataclass import dataclass


@dataclass(frozen=True)
class Side:
    """An occupation of a pair: by part its weighted terms (`matrix.part_weights`) or its standardised ratings.

    Terms are two sequences, of the terms and of their weights.
    """

    terms: dict[str, tuple[Sequence[int], Sequence[float]]] = field(default_factory=dict)
    ratings: dict[str, Sequence[float]] = field(default_factory=dict)

    @functools.cached_property
    def by_term(self) -> dict[str, dict[int, float]]:
        """By part the weights of the terms."""
        return {part: dict(zip(terms, weights, strict=True)) for part, (terms, weights) in self.terms.items()}


def parts(first: Side, second: Side, spreads: Mapping[str, tuple[float, float]]) -> dict[str, float]:
    """What each part adds to the fit of two occupations. `spreads`: its mean and deviation over all pairs."""
    added = {}
    for part, (mean, deviation) in spreads.items():
        value = _root_cosine(first, second, part) if part in TERM_PARTS else _negative_distance(first, second, part)
        added[part] = WEIGHT * (value - mean) / deviation if deviation else 0.0
    return added


def in_thousandths(parts_of_fit: Mapping[str, float], fit: int) -> dict[str, int]:
    """Parts rounded to thousandths so that they add up to a fit in thousandths.

    What is left over by rounding goes to the parts that lost most by it.
    """
    scaled = {part: 1000 * value for part, value in parts_of_fit.items()}
    rounded = {part: math.floor(value) for part, value in scaled.items()}
    left = fit - sum(rounded.values())
    by_loss = sorted(scaled, key=lambda part: (rounded[part] - scaled[part], part))
    for place in range(abs(left)):
        rounded[by_loss[place % len(by_loss)]] += 1 if left > 0 else -1
    return rounded


def _root_cosine(first: Side, second: Side, part: str) -> float:
    own = first.by_term.get(part)
    if not own or part not in second.terms:
        return 0.0
    value = math.fsum([own[term] * weight for term, weight in zip(*second.terms[part], strict=True) if term in own])
    return math.sqrt(value) if value > 0 else 0.0


def _negative_distance(first: Side, second: Side, part: str) -> float:
    ratings, others = first.ratings.get(part, ()), second.ratings.get(part, ())
    return -math.dist(ratings, others) / math.sqrt(len(ratings) or 1)
