"""How similar roles are: a score from their weighted terms, the candidates worth scoring, and the reasons.

`careercli.answers.related` describes the method.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Mapping
from functools import cached_property

from careercli.catalog.catalog import Catalog
from careercli.catalog.rows import TermColumn
from careercli.catalog.terms import HUNDREDTHS, SIGNALS, WORD_SIGNALS
from careercli.lazy_dataclass import dataclass
from careercli.moves import vectors
from careercli.moves.wording import Wording

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
"""Roles that are scored: those that share most with the role asked about."""
POSTINGS = 12_000
"""Pairs of term and role that are looked up to find the candidates, the rarest and heaviest terms first.

It bounds the time with many roles.
"""
LOOKED_AT = 20
"""Terms that are looked at for a reason; most of them tell nothing to a reader."""
LEAST_SHARE = 0.02
"""A signal that adds less than this part of a score is not named as a reason."""
LEAST_REASON = 0.005
"""A signal that adds less than this to a score is no reason."""

_WORD_VALUES = vectors.TERM_FREQUENCIES
_SKILL_VALUES = [value / HUNDREDTHS for value in range(HUNDREDTHS + 1)]


@dataclass(frozen=True)
class SharedTerm:
    """A term that two roles share, as a screen names it, and what it adds to the score."""

    term: str
    weight: float


@dataclass(frozen=True)
class Reason:
    """What a signal adds to a score, and what the roles share there, the heaviest first."""

    signal: str
    weight: float
    shared: tuple[SharedTerm, ...]


@dataclass(frozen=True)
class _SignalScore:
    """What a signal adds to a score, and the terms (by their ids) that add most of it, the heaviest first."""

    signal: str
    weight: float
    terms: tuple[tuple[int, float], ...]


class RoleSimilarity:
    """A role that others are compared with. Roles and terms stand for their ids in the index.

    `weights` are those of the signals; benchmarks leave some out. A signal of which the role records nothing is left
    out of its scores, and the others count the more.
    """

    def __init__(self, catalog: Catalog, role: int, weights: Mapping[str, float] = SIGNAL_WEIGHTS) -> None:
        self.catalog = catalog
        self.role = role
        self.rarity = vectors.rarity(catalog)
        self.columns: dict[str, TermColumn] = next(
            dict(zip(SIGNALS, columns, strict=True)) for _role, columns in vectors.term_columns(catalog, [role])
        )
        used = {signal: weight for signal, weight in weights.items() if weight and len(self.columns[signal][0])}
        total = math.fsum(used.values())
        self.weights = {signal: weight / total for signal, weight in used.items()}
        self.profiles = {signal: self._profile(signal) for signal in self.weights}

    @cached_property
    def spread(self) -> dict[int, tuple[float, float]]:
        """The mean and the standard deviation of each thing that the role is rated on."""
        return vectors.rating_spread(
            self.catalog, [term for signal in SIGNALS if signal not in WORD_SIGNALS for term in self.columns[signal][0]]
        )

    def nearest(self, limit: int | None) -> list[tuple[int, float]]:
        """The most similar roles as (role, score), best first, equal ones by their slugs; `limit` None: all."""
        scores = self.scores(self.candidates(self.rarity.roles if limit is None else max(CANDIDATES, 3 * limit)))
        best = sorted(scores, key=lambda role: -scores[role])
        if limit is not None:
            least = scores[best[min(limit, len(best)) - 1]] if best else 0.0
            best = [role for role in best if scores[role] >= least - 1e-9]
        slugs = self.catalog.query.role_slugs_by_id(best)
        best.sort(key=lambda role: (-round(scores[role], 9), slugs[role]))
        return [(role, scores[role]) for role in best[:limit] if scores[role] > 0]

    def scores(self, roles: list[int]) -> dict[int, float]:
        """The scores of some roles, from below 0 (opposite ratings) to 1."""
        signals = list(self.weights)
        return {
            role: math.fsum(
                self.weights[signal] * self._cosine(signal, column)
                for signal, column in zip(signals, columns, strict=True)
            )
            for role, columns in vectors.term_columns(self.catalog, roles, signals)
        }

    def reasons(self, roles: list[int], wording: Wording) -> dict[int, tuple[Reason, ...]]:
        """For some roles what each signal adds to the score, and through which shared terms, the heaviest first.

        Products are left out of the terms: they say with what one works and not at what.
        """
        signals = list(self.weights)
        scores: dict[int, list[_SignalScore]] = {}
        for role, columns in vectors.term_columns(self.catalog, roles, signals):
            by_signal = [self._signal_score(signal, column) for signal, column in zip(signals, columns, strict=True)]
            total = math.fsum(score.weight for score in by_signal)
            scores[role] = [score for score in by_signal if score.weight > LEAST_SHARE * total]
        names = self._names(
            {term for by_signal in scores.values() for score in by_signal for term, _weight in score.terms}
        )
        return {role: _reasons(by_signal, names, wording) for role, by_signal in scores.items()}

    def candidates(self, most: int = CANDIDATES) -> list[int]:
        """The roles worth scoring: all of a small catalogue, else those with most of the heavy terms in common."""
        if self.rarity.roles <= most:
            return self.catalog.query.other_role_ids(self.role)
        shared = vectors.sharing(self.catalog, self.rarity, self._weighted_terms(), POSTINGS)
        shared.pop(self.role, None)
        return sorted(shared, key=lambda role: (-shared[role], role))[:most]

    def _weighted_terms(self) -> list[tuple[float, int]]:
        """The role's words and skills as (what it can add to a score, term)."""
        return [
            (weight * value, term)
            for signal, weight in self.weights.items()
            if signal in WORD_SIGNALS
            for term, value in self.profiles[signal].items()
        ]

    def _profile(self, signal: str) -> dict[int, float]:
        """The role's terms of a signal, with what to multiply another role's values by for a dot product.

        Its own values are divided by their length. A word's are multiplied by the idf once more, which the other
        role's term frequencies lack.
        """
        terms, values = self.columns[signal]
        if signal not in WORD_SIGNALS:
            own = self._standardised(terms, values)
            length = _length(own.values())
            return {term: value / length for term, value in own.items()}
        value_of, idf = _value_weights(signal), self.rarity.idf
        own = {term: value_of[value] * idf[term] for term, value in zip(terms, values, strict=True)}
        length = _length(own.values())
        return {term: value * idf[term] / length for term, value in own.items()}

    def _standardised(self, terms: array[int], values: array[int]) -> dict[int, float]:
        """Ratings in standard deviations from the mean, of those that the role has too."""
        scores = {}
        for term, value in zip(terms, values, strict=True):
            mean, deviation = self.spread.get(term, (0.0, 0.0))
            if deviation:
                scores[term] = (value - mean) / deviation
        return scores

    def _products(self, signal: str, column: TermColumn) -> list[tuple[int, float]]:
        """What each shared term adds to the cosine of a signal, as (term, addend)."""
        terms, values = column
        profile = self.profiles[signal]
        if signal not in WORD_SIGNALS:
            ratings = self._standardised(terms, values)
            length = _length(ratings.values())
            return [(term, profile[term] * value / length) for term, value in ratings.items()]
        value_of, idf = _value_weights(signal), self.rarity.idf
        weights = [value_of[value] for value in values]
        length = _length([weight * idf[term] for term, weight in zip(terms, weights, strict=True)])
        return [
            (term, profile[term] * weight / length)
            for term, weight in zip(terms, weights, strict=True)
            if term in profile
        ]

    def _cosine(self, signal: str, column: TermColumn) -> float:
        """The cosine of the angle between the role and another one in a signal, -1 to 1."""
        return math.fsum(product for _term, product in self._products(signal, column))

    def _signal_score(self, signal: str, column: TermColumn) -> _SignalScore:
        """What a signal adds to a score. Of ratings only those above the mean are named as shared."""
        weight = self.weights[signal]
        addends = [(term, weight * product) for term, product in self._products(signal, column)]
        positive = [(term, added) for term, added in addends if added > 0 and self.profiles[signal][term] > 0]
        positive.sort(key=lambda addend: (-round(addend[1], 9), addend[0]))
        total = math.fsum(added for _term, added in addends)
        return _SignalScore(signal, total, tuple(positive[:LOOKED_AT]))

    def _names(self, terms: set[int]) -> dict[int, tuple[str, str]]:
        """What terms are called on a screen, and their keys: words as they are folded, skills by their names."""
        words = self.catalog.query.term_words(terms)
        letter = SIGNALS["skills"]
        skills = self.catalog.query.skill_names([word[1:] for word in words.values() if word[0] == letter])
        return {
            term: (skills.get(word[1:], word[1:]) if word[0] == letter else word[1:], word[1:])
            for term, word in words.items()
        }


def _value_weights(signal: str) -> list[float]:
    """By the value of a word or a skill in the index, its weight within the role: log frequency, or place weight."""
    return _SKILL_VALUES if signal == "skills" else _WORD_VALUES


def _length(values: Iterable[float]) -> float:
    """The length (Euclidean norm) of a vector; 1 for a vector of zeros, so that it can be divided by."""
    return math.sqrt(math.fsum([value * value for value in values])) or 1.0


def _reasons(scores: list[_SignalScore], names: dict[int, tuple[str, str]], wording: Wording) -> tuple[Reason, ...]:
    """The reasons as screens have them, the heaviest first. `names` are those of the terms, with their keys."""
    return tuple(
        Reason(
            SIGNAL_NAMES[score.signal],
            round(score.weight, 4),
            tuple(
                SharedTerm(name, round(weight, 4))
                for name, weight in wording.told(score.signal, [(*names[term], weight) for term, weight in score.terms])
            ),
        )
        for score in sorted(scores, key=lambda score: -score.weight)
        if score.weight >= LEAST_REASON
    )
