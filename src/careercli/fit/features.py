"""What is compared of an occupation: weighted terms, and ratings.

Terms are the words of its titles and of its tasks, its kinds of software, its software products, its kinds of tools
and its generalised work activities (O*NET's element 4.A), each with a count. Ratings are O*NET's levels of skills
(element 2.A and 2.B) and of knowledge (2.C), the six interests and the work styles.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field

from careercli.lazy_dataclass import dataclass

TERM_PARTS = ("titles", "tasks", "software", "products", "tools", "activities")
RATING_PARTS = ("skills", "knowledge", "interests", "styles")
PARTS = (*TERM_PARTS, *RATING_PARTS)
"""The parts of the fit of two occupations, in the order in which they are explained."""
RARITY_POWER = {"software": 0.5}
"""The power of the inverse document frequency in a part's weights, where it is not 1: with whole kinds of software a
rare one tells less of an occupation than the count of its products."""

MOST_LISTS = {"tasks": 0.4}
"""The share of all occupations beyond which a term is left out, where there is one: words such as "work" and "use" of
tasks cost most of the time and tell next to nothing."""


@dataclass(frozen=True, kw_only=True)
class Features:
    """What is compared of one occupation: by part the counts of its terms, and its ratings by their names.

    A part of which nothing is recorded is empty.
    """

    code: str
    terms: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    ratings: Mapping[str, Mapping[str, float]] = field(default_factory=dict)


def filled_ratings(occupations: Sequence[Features], part: str) -> list[list[float]]:
    """The ratings of a part as rows of equal length, in the order of the occupations; columns by name.

    A rating that is missing is the mean of the occupation's minor group, else of its major group, else of all.
    """
    names = sorted({name for occupation in occupations for name in occupation.ratings.get(part, ())})
    known = [occupation.ratings.get(part, {}) for occupation in occupations]
    rows = []
    means: dict[tuple[str, str], float | None] = {}
    for occupation, ratings in zip(occupations, known, strict=True):
        row = []
        for name in names:
            value = ratings.get(name)
            if value is None:
                value = _mean_of_group(occupations, part, name, occupation.code, means)
            row.append(value)
        rows.append(row)
    return rows


def _mean_of_group(
    occupations: Sequence[Features], part: str, name: str, code: str, means: dict[tuple[str, str], float | None]
) -> float:
    """The mean rating of the narrowest group of an occupation in which any is rated."""
    for beginning in (code[:4], code[:2], ""):
        if (beginning, name) not in means:
            values = [
                occupation.ratings[part][name]
                for occupation in occupations
                if occupation.code.startswith(beginning) and name in occupation.ratings.get(part, ())
            ]
            means[beginning, name] = sum(values) / len(values) if values else None
        mean = means[beginning, name]
        if mean is not None:
            return mean
    return 0.0
