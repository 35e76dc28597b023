"""How well the work of one occupation prepares for that of another, for all pairs of occupations.

The fit of two occupations is the sum of ten parts, each standardised over all pairs and weighted alike: the square
roots of the cosines of six weighted lists of terms (1 + ln count, times the inverse document frequency), and the
distances of four lists of standardised ratings, with a minus. It is symmetric. No weight is fitted on what people did;
docs/moves.md tells what each part is worth by that measure, and `benchmarks/moves.py` prints it.

Sources: O*NET's own study of related occupations rests on tasks, knowledge and titles (O*NET Center, "The O*NET Related
Occupations", 2022); that people move between occupations that share work, del Rio-Chanona and others, J. R. Soc.
Interface, 2021.
"""

from __future__ import annotations

import math
from array import array
from collections import defaultdict
from collections.abc import Mapping, Sequence
from operator import mul

from careercli.fit.features import MOST_LISTS, PARTS, RARITY_POWER, TERM_PARTS, Features, filled_ratings

WEIGHT = 0.1
"""What one standard deviation of a part adds to the fit. The same for all: an equal vote."""
Pairs = list["array[float]"]
"""A value for every pair, as a triangle: row n has those of occupation n with the n occupations before it."""


def fit(occupations: Sequence[Features], parts: Sequence[str] = PARTS) -> Pairs:
    """The fit of every pair of occupations. That of two that share nothing is below 0, of near ones above 2.

    `parts` are those that count; benchmarks leave some out.
    """
    return fit_and_spreads(occupations, parts)[0]


def fit_and_spreads(
    occupations: Sequence[Features], parts: Sequence[str] = PARTS
) -> tuple[Pairs, dict[str, tuple[float, float]]]:
    """The fit of every pair, and the mean and deviation by which each part was standardised."""
    total: Pairs = [array("d", bytes(8 * size)) for size in range(len(occupations))]
    spreads = {}
    for part in parts:
        pairs = part_values(occupations, part)
        mean, deviation = spreads[part] = spread(pairs)
        factor = WEIGHT / deviation if deviation else 0.0
        total = [
            array("d", [sums + factor * (value - mean) for sums, value in zip(row, values, strict=True)])
            for row, values in zip(total, pairs, strict=True)
        ]
    return total, spreads


def part_values(occupations: Sequence[Features], part: str) -> Pairs:
    """A part for every pair, before it is standardised: the more alike, the greater."""
    if part in TERM_PARTS:
        return root_cosines(part_weights(occupations, part))
    return negative_distances(part_ratings(occupations, part))


def part_weights(occupations: Sequence[Features], part: str) -> list[dict[str, float]]:
    """The weighted terms of a part, by occupation: the product of two of them is the cosine."""
    counts = [occupation.terms.get(part, {}) for occupation in occupations]
    return term_weights(counts, RARITY_POWER.get(part, 1.0), MOST_LISTS.get(part, 1.0))


def part_ratings(occupations: Sequence[Features], part: str) -> list[tuple[float, ...]]:
    """The standardised ratings of a part, by occupation."""
    ratings = filled_ratings(occupations, part)
    columns = [standardised(column) for column in zip(*ratings, strict=True)]
    return list(zip(*columns, strict=True)) or [()] * len(ratings)


def root_cosines(weighted: Sequence[Mapping[str, float]]) -> Pairs:
    """The square root of the cosine of every pair of lists of weighted terms; 0 where they share none."""
    postings: dict[str, list[tuple[int, float]]] = defaultdict(list)
    pairs = []
    for number, weights in enumerate(weighted):
        sums = [0.0] * number
        for term, weight in weights.items():
            posting = postings[term]
            for other, other_weight in posting:
                sums[other] += weight * other_weight
            posting.append((number, weight))
        pairs.append(array("d", [math.sqrt(value) if value > 0 else 0.0 for value in sums]))
    return pairs


def term_weights(
    counts: Sequence[Mapping[str, int]], rarity_power: float = 1.0, most_lists: float = 1.0
) -> list[dict[str, float]]:
    """Counts as weights, (1 + ln count) x idf to a power, of length 1; idf = ln((lists + 1) / lists that have it).

    Terms of more than a share `most_lists` of the lists are left out.
    """
    lists_with: dict[str, int] = defaultdict(int)
    for of_occupation in counts:
        for term in of_occupation:
            lists_with[term] += 1
    rarity = {
        term: math.log((len(counts) + 1) / lists) ** rarity_power
        for term, lists in lists_with.items()
        if lists <= most_lists * len(counts)
    }
    weights = []
    for of_occupation in counts:
        raw = {term: (1 + math.log(count)) * rarity[term] for term, count in of_occupation.items() if term in rarity}
        length = math.sqrt(math.fsum(value * value for value in raw.values())) or 1.0
        weights.append({term: value / length for term, value in raw.items()})
    return weights


def negative_distances(rows: Sequence[Sequence[float]]) -> Pairs:
    """The root mean square difference of every pair of rows of ratings, with a minus."""
    scale = -1 / math.sqrt(len(rows[0]) or 1) if rows else -1.0
    distance = math.dist
    return [array("d", [scale * distance(row, other) for other in rows[:number]]) for number, row in enumerate(rows)]


def standardised(column: Sequence[float]) -> list[float]:
    """Values in standard deviations from their mean; zeros if they are all alike."""
    mean = math.fsum(column) / len(column)
    deviation = math.sqrt(math.fsum((value - mean) ** 2 for value in column) / len(column))
    return [(value - mean) / deviation if deviation else 0.0 for value in column]


def spread(pairs: Pairs) -> tuple[float, float]:
    """Mean and standard deviation over all pairs."""
    count = sum(map(len, pairs))
    if not count:
        return 0.0, 0.0
    mean = math.fsum(map(math.fsum, pairs)) / count
    square = math.fsum(math.fsum(map(mul, row, row)) for row in pairs) / count
    return mean, math.sqrt(max(0.0, square - mean * mean))
