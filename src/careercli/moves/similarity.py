"""How alike two roles are: a score from their weighted terms, the candidates worth scoring, and the reasons.

The methods are told in `careercli.answers.related`.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from careercli.catalog.catalog import Catalog
from careercli.index.tfidf import HUNDREDTHS, SIGNALS, WORDED
from careercli.moves import vectors
from careercli.moves.vectors import Column

SIGNAL_WEIGHTS: dict[str, float] = {
    "titles": 0.31,
    "tasks": 0.38,
    "summary": 0.10,
    "skills": 0.08,
    "knowledge": 0.08,
    "interests": 0.05,
}
"""The share of each signal in the score of `related`. They add up to 1.

Chosen on the tuning half of O*NET's occupations by `benchmarks/moves.py`, which prints what each signal adds on the
other half. O*NET's own study of related occupations rests on tasks, knowledge and titles too (O*NET Center, "The
O*NET Related Occupations", 2022).
"""

SIGNAL_NAMES = {
    "titles": "titles",
    "tasks": "tasks",
    "summary": "description",
    "skills": "skills and tools",
    "knowledge": "knowledge",
    "interests": "interests",
}
"""What each signal is called on a screen."""

CANDIDATES = 120
"""Roles that are looked at closely: those that share most with the role asked about."""
POSTINGS = 12_000
"""Places that are looked up to find them, the rarest and heaviest terms first; it bounds the time with many roles."""
SHOWN_TERMS = 5
"""Terms named for a reason."""
LEAST_SHARE = 0.02
"""A signal that gives less than this part of a score is not named as a reason."""

_COUNTS = vectors.LOG
_PLACES = [value / HUNDREDTHS for value in range(HUNDREDTHS + 1)]


@dataclass(frozen=True)
class Part:
    """Something that two roles share, and what it adds to the score."""

    term: str
    weight: float


@dataclass(frozen=True)
class Reason:
    """What a signal adds to a score, and what the roles share there, the heaviest first."""

    signal: str
    weight: float
    shared: tuple[Part, ...]


class Asked:
    """A role that others are held against. `weights` are those of the signals; benchmarks leave some out."""

    def __init__(self, catalog: Catalog, number: int, weights: Mapping[str, float] = SIGNAL_WEIGHTS) -> None:
        self.catalog = catalog
        self.number = number
        self.rarity = vectors.rarity(catalog)
        self.columns: dict[str, Column] = next(
            dict(zip(SIGNALS, own, strict=True)) for _number, own in vectors.columns(catalog, [number])
        )
        used = {signal: weight for signal, weight in weights.items() if weight and len(self.columns[signal][0])}
        whole = math.fsum(used.values())
        self.weights = {signal: weight / whole for signal, weight in used.items()}
        self.profiles = {signal: self._profile(signal) for signal in self.weights}

    @cached_property
    def spread(self) -> dict[int, tuple[float, float]]:
        """Mean and deviation of each thing that the asked role is rated on."""
        return vectors.spread(
            self.catalog, [one for signal in SIGNALS if signal not in WORDED for one in self.columns[signal][0]]
        )

    def nearest(self, limit: int | None) -> list[tuple[int, float]]:
        """The numbers of the nearest roles and their scores, best first, equal ones by their slugs."""
        scored = self.scores(self.candidates(CANDIDATES if limit is None else max(CANDIDATES, 3 * limit)))
        best = sorted(scored, key=lambda one: -scored[one])
        if limit is not None:
            least = scored[best[min(limit, len(best)) - 1]] if best else 0.0
            best = [one for one in best if scored[one] >= least - 1e-9]
        slugs = dict(self.catalog.index.select_in("SELECT id, slug FROM role WHERE id IN ({})", best))
        best.sort(key=lambda one: (-round(scored[one], 9), slugs[one]))
        return [(one, scored[one]) for one in best[:limit] if scored[one] > 0]

    def scores(self, roles: list[int]) -> dict[int, float]:
        """The scores of some roles by their numbers, from below 0 (opposite ratings) to 1."""
        signals = list(self.weights)
        return {
            number: math.fsum(
                self.weights[signal] * self._cosine(signal, column)
                for signal, column in zip(signals, columns, strict=True)
            )
            for number, columns in vectors.columns(self.catalog, roles, signals)
        }

    def reasons(self, roles: list[int]) -> dict[int, tuple[Reason, ...]]:
        """For some roles what each signal adds to the score, and through which shared terms, the heaviest first."""
        signals = list(self.weights)
        found: dict[int, list[tuple[str, float, list[tuple[int, float]]]]] = {}
        for number, columns in vectors.columns(self.catalog, roles, signals):
            adds = [(signal, *self._adds(signal, column)) for signal, column in zip(signals, columns, strict=True)]
            whole = math.fsum(weight for _signal, weight, _shared in adds)
            found[number] = [one for one in adds if one[1] > LEAST_SHARE * whole]
        names = self._names(
            {term for adds in found.values() for _signal, _weight, shared in adds for term, _ in shared}
        )
        return {number: _reasons(adds, names) for number, adds in found.items()}

    def candidates(self, most: int = CANDIDATES) -> list[int]:
        """The roles worth a close look: all of a small catalogue, else those with most of the heavy terms in common."""
        if self.rarity.roles <= most:
            return [
                row[0] for row in self.catalog.index.rows("SELECT role FROM vector WHERE role <> ?", (self.number,))
            ]
        shared = vectors.sharing(self.catalog, self.rarity, self._heaviest(), POSTINGS)
        shared.pop(self.number, None)
        return sorted(shared, key=lambda one: (-shared[one], one))[:most]

    def _heaviest(self) -> list[tuple[float, int]]:
        """The asked role's words and skills with what they can add to a score."""
        return [
            (weight * part, term)
            for signal, weight in self.weights.items()
            if signal in WORDED
            for term, part in self.profiles[signal].items()
        ]

    def _profile(self, signal: str) -> dict[int, float]:
        """The asked role's terms of a signal, with what to multiply another role's values by for a dot product.

        Its own weights are divided by their length. A word's are multiplied by the rarity once more, which the other
        role's counts lack.
        """
        ids, values = self.columns[signal]
        if signal not in WORDED:
            own = self._standardised(ids, values)
            length = _length(own.values())
            return {one: part / length for one, part in own.items()}
        weight, idf = _word_weights(signal), self.rarity.idf
        own = {one: weight[value] * idf[one] for one, value in zip(ids, values, strict=True)}
        length = _length(own.values())
        return {one: part * idf[one] / length for one, part in own.items()}

    def _standardised(self, ids: array[int], values: array[int]) -> dict[int, float]:
        """Ratings as standard deviations from the mean, of those that the asked role has."""
        found = {}
        for one, value in zip(ids, values, strict=True):
            mean, deviation = self.spread.get(one, (0.0, 0.0))
            if deviation:
                found[one] = (value - mean) / deviation
        return found

    def _shares(self, signal: str, column: Column) -> list[tuple[int, float]]:
        """What each shared term adds to the cosine of a signal."""
        ids, values = column
        profile = self.profiles[signal]
        if signal not in WORDED:
            ratings = self._standardised(ids, values)
            length = _length(ratings.values())
            return [(one, profile[one] * part / length) for one, part in ratings.items()]
        weight, idf = _word_weights(signal), self.rarity.idf
        weights = [weight[value] for value in values]
        length = _length([part * idf[one] for one, part in zip(ids, weights, strict=True)])
        return [(one, profile[one] * part / length) for one, part in zip(ids, weights, strict=True) if one in profile]

    def _cosine(self, signal: str, column: Column) -> float:
        return math.fsum(part for _one, part in self._shares(signal, column))

    def _adds(self, signal: str, column: Column) -> tuple[float, list[tuple[int, float]]]:
        """What a signal adds to a score, and the shared terms that add most. Of ratings only those above the mean."""
        whole = self.weights[signal]
        shares = [(one, whole * part) for one, part in self._shares(signal, column)]
        shown = [one for one in shares if one[1] > 0 and self.profiles[signal][one[0]] > 0]
        shown.sort(key=lambda one: (-round(one[1], 9), one[0]))
        return math.fsum(part for _one, part in shares), shown[:SHOWN_TERMS]

    def _names(self, terms: set[int]) -> dict[int, str]:
        """What terms are called on a screen: words as they are folded, skills by their names."""
        words = vectors.words(self.catalog, terms)
        keys = [word[1:] for word in words.values() if word[0] == SIGNALS["skills"]]
        skills = vectors.skill_names(self.catalog, keys)
        return {
            one: skills.get(word[1:], word[1:]) if word[0] == SIGNALS["skills"] else word[1:]
            for one, word in words.items()
        }


def _word_weights(signal: str) -> list[float]:
    """What a value of a word or of a skill counts."""
    return _PLACES if signal == "skills" else _COUNTS


def _length(parts: Iterable[float]) -> float:
    """The length of a vector, 1 for an empty one."""
    return math.sqrt(math.fsum([part * part for part in parts])) or 1.0


def _reasons(adds: list[tuple[str, float, list[tuple[int, float]]]], names: dict[int, str]) -> tuple[Reason, ...]:
    ordered = sorted(adds, key=lambda one: -one[1])
    return tuple(
        Reason(
            SIGNAL_NAMES[signal],
            round(weight, 4),
            tuple(Part(names[term], round(share, 4)) for term, share in shared if names[term] not in _TELLS_NOTHING),
        )
        for signal, weight, shared in ordered
        if weight >= LEAST_TOLD
    )


LEAST_TOLD = 0.005
"""A signal that carried less of the score than this is no reason."""
_TELLS_NOTHING = frozenset(
    (
        "after", "again", "any", "before", "both", "current", "first", "further", "has", "have", "how", "its", "keep",
        "look", "looking", "more", "most", "net", "new", "often", "out", "over", "own", "part", "particular", "same",
        "side", "so", "some", "take", "task", "too", "under", "up", "was", "way", "well", "what", "where",
        "while", "who",
    )
)  # fmt: skip
"""Words that may carry a part of a score, as any word does, but explain nothing to a reader."""
