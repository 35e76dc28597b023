"""What speaks for a role in all that somebody says that they can do: a score over the evidence of each phrase.

The words of all phrases together count once more, and an occupation gains by being near those that the phrases speak
for. A role gains nothing by a short list, and loses nothing by what a person lacks. `careercli.moves.phrases` tells how
a phrase is read.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from careercli.catalog.moves import THOUSANDTHS, Occupation
from careercli.fit import likelihood
from careercli.moves.phrases import FIRM, LEAST_EVIDENCE, PhraseEvidence, Phrases
from careercli.roles import education

if TYPE_CHECKING:
    from careercli.catalog.rows import CodedRole

__all__ = ["FIRM", "Evidence", "PhraseEvidence", "Scored", "shared_weights"]

MOST_EVIDENCE = 1.1
"""A phrase counts up to so much in a score."""
TEXT_WEIGHT = 0.4
"""What the words of all phrases together add to the score of the occupation that uses them most."""
NEAR_WEIGHT, NEAR_TO = 0.4, 8
"""What nearness adds to a score: the mean fit with the NEAR_TO best so far, weighed by the squares of their scores."""
MOST_SCORE = MOST_EVIDENCE + TEXT_WEIGHT + NEAR_WEIGHT
"""What a score can be, but for openings: they are divided by it."""
FEW_PHRASES = 3
OPENINGS_WEIGHT = 0.06
"""What ln(openings), less its mean, adds to a score that rests on FEW_PHRASES phrases; the less, the more there are."""
PENALTIES = {education.DOCTORAL: 0.3, education.MASTER: 0.12}
PART_PENALTY = 0.02
"""What a part of an occupation, as O*NET has critical care nurses of nurses, stands behind the whole."""
ZONE_PENALTY = 0.06
"""What a degree (or, where none is named, job zone 5) takes off such a score."""


@dataclass(frozen=True)
class Scored:
    """A role with its score, 0 to 1."""

    role: CodedRole
    score: float


class Evidence(Phrases):
    """Reads phrases against a catalogue, and scores its roles by them."""

    def scored(self, phrases: Sequence[PhraseEvidence], source: Occupation | None = None) -> list[Scored]:
        """Every role for which some phrase speaks, the best first; equal ones by their slugs. Scores are 0 to 1.

        `source` is the occupation of the person's own role, if they have one: then half the score is the fit with it,
        and no degree takes anything off, as requirements are shown instead; every role with an occupation is scored.
        The order of the phrases makes no difference.
        """
        phrases = sorted(phrases, key=lambda phrase: phrase.text)
        by_occupation, own = self._sums(phrases)
        few = FEW_PHRASES / max(FEW_PHRASES, len(phrases))
        self._add_nearness(by_occupation)
        fits = self.scaled_fits(source) if source else None
        speaking = [_speaking(phrase.occupations for phrase in phrases), _speaking(phrase.roles for phrase in phrases)]
        scored = []
        for number, role in self.roles.items():
            occupation = self.occupation_of.get(number)
            whole = self.is_whole(number)
            spoken_for = number in speaking[1] or (whole and occupation is not None and occupation.id in speaking[0])
            if not spoken_for and (fits is None or occupation is None):
                continue
            score = own.get(number, 0.0)
            if occupation is not None:
                if whole:
                    score = max(score, by_occupation[occupation.id])
                score += few * self._size(occupation, degree_counts=fits is None)
            score = max(0.0, min(1.0, score / MOST_SCORE))
            if fits is not None:
                score = 0.5 * score + 0.5 * (fits[occupation.id] if occupation else 0.0)
            scored.append(Scored(role, score))
        scored.sort(key=lambda entry: (-round(entry.score, 9), entry.role.slug))
        return scored

    def rests_on(self, phrases: Sequence[PhraseEvidence], role: int) -> list[tuple[PhraseEvidence, float]]:
        """The phrases that speak for a role with their evidence, the strongest first."""
        pairs = ((phrase, self.of_role(phrase, role)) for phrase in phrases)
        return sorted((pair for pair in pairs if pair[1] >= LEAST_EVIDENCE), key=lambda pair: (-pair[1], pair[0].text))

    def of_role(self, phrase: PhraseEvidence, role: int) -> float:
        """How much a phrase speaks for a role."""
        value = phrase.roles.get(role, 0.0)
        occupation = self.occupation_of.get(role)
        if occupation is not None and self.is_whole(role):
            value = max(value, phrase.occupations.get(occupation.id, 0.0))
        return value

    def _sums(self, phrases: Sequence[PhraseEvidence]) -> tuple[dict[int, float], dict[int, float]]:
        """What phrases and all their words together add up to: by occupation, and by role with words of its own."""
        weights = shared_weights(phrases)
        total = math.fsum(weights) or 1.0
        by_occupation: dict[int, float] = defaultdict(float)
        own: dict[int, float] = defaultdict(float)
        for phrase, weight in zip(phrases, weights, strict=True):
            for number, value in phrase.occupations.items():
                by_occupation[number] += weight / total * min(MOST_EVIDENCE, value)
            for number in phrase.roles:
                own[number] += weight / total * min(MOST_EVIDENCE, self.of_role(phrase, number))
        stems = sorted({stem for phrase in phrases for stem in phrase.stems})
        text, own_text = self._text(stems), self._own_text(stems)
        most = max(text.values(), default=0.0)
        if most:
            for number, value in text.items():
                by_occupation[number] += TEXT_WEIGHT * value / most
            for number, value in own_text.items():
                own[number] += TEXT_WEIGHT * min(1.0, value / most)
        return by_occupation, own

    def _add_nearness(self, scores: dict[int, float]) -> None:
        """Adds what nearness to the best adds: one that fits them is likelier than one that shares a word with them."""
        best = sorted(scores, key=lambda number: (-round(scores[number], 9), number))[:NEAR_TO]
        total = math.fsum(scores[number] ** 2 for number in best)
        if not total:
            return
        added = [0.0] * len(self.tables.occupations)
        rows = self.tables.fits_of(best)
        for number in best:
            share = NEAR_WEIGHT * scores[number] ** 2 / total
            scale = share / THOUSANDTHS / max(0.5, self.tables.occupations[number].best_fit)
            for other, fit in enumerate(rows[number]):
                if fit > 0:
                    added[other] += scale * fit
            added[number] += share
        for number, value in enumerate(added):
            if value:
                scores[number] += value

    def _size(self, occupation: Occupation, *, degree_counts: bool) -> float:
        """What the openings of an occupation add, and a degree takes off."""
        size = OPENINGS_WEIGHT * (likelihood.log_openings(occupation.openings) - self._mean_log_openings)
        if not occupation.code.endswith(".00"):
            size -= PART_PENALTY
        return size - _penalty(occupation) if degree_counts else size

    def scaled_fits(self, source: Occupation) -> list[float]:
        """The fits with an occupation, from 0 (the worst) to 1 (the best other one, and itself)."""
        row = list(self.tables.fits(source.id))
        del row[source.id]
        lowest, highest = min(row, default=0), max(row, default=1)
        span = (highest - lowest) or 1
        scaled = [(value - lowest) / span for value in row]
        scaled.insert(source.id, 1.0)
        return scaled

    @cached_property
    def _mean_log_openings(self) -> float:
        logs = [likelihood.log_openings(occupation.openings) for occupation in self.tables.occupations]
        return math.fsum(logs) / (len(logs) or 1)


def shared_weights(phrases: Sequence[PhraseEvidence]) -> list[float]:
    """The weights of phrases; those that share words or products share it: "welding", "MIG welding" are not two."""
    sets = [frozenset(phrase.stems or phrase.names) for phrase in phrases]
    return [
        phrase.weight
        / math.fsum(len(mine & other) / (len(mine | other) or 1) for other in sets if mine & other or other is mine)
        if mine
        else phrase.weight
        for phrase, mine in zip(phrases, sets, strict=True)
    ]


def _speaking(evidence: Iterable[Mapping[int, float]]) -> set[int]:
    """What some of the evidence speaks for."""
    return {number for of_phrase in evidence for number, value in of_phrase.items() if value >= LEAST_EVIDENCE}


def _penalty(occupation: Occupation) -> float:
    if occupation.entry is None:
        return ZONE_PENALTY if occupation.zone == 5 else 0.0
    return PENALTIES.get(education.ENTRY_LEVELS.get(occupation.entry, education.NO_FORMAL), 0.0)
