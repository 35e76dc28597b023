"""What speaks for a role in all that somebody says that they can do: a score over the evidence of each phrase.

The words of all phrases together count once more, and an occupation gains by being near those that the phrases speak
for. A role gains nothing by a short list, and loses nothing by what a person lacks. `careercli.moves.phrases` tells how
a phrase is read.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from careercli.catalog.moves import THOUSANDTHS, Occupation
from careercli.fit import likelihood
from careercli.moves import standing
from careercli.moves.phrase_evidence import PhraseEvidence
from careercli.moves.phrases import FIRM, LEAST_EVIDENCE, Phrases

if TYPE_CHECKING:
    from careercli.catalog.rows import CodedRole

__all__ = ["FIRM", "Evidence", "PhraseEvidence", "Scored", "shared_weights"]

MOST_EVIDENCE = 1.35
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
COMBINED_PLACE = 5
"""A role that combines what the first do not rest on with the rest is named in this place."""
LEAST_COMBINED = 0.2
"""A product weighs at least so much that is worth a role of its own: not what nearly all jobs use."""
LEAST_OF_BEST, WEAK_OF_BEST = 0.5, 0.8
"""A job uses a skill that has this share of what speaks for the job that uses it most: AutoCAD is no reason to drive a
forklift, though some who do have used it."""


class Scored(NamedTuple):
    """A role with its score, 0 to 1. `is_above` says that it is a post above the work that the phrases tell of."""

    role: CodedRole
    score: float
    is_above: bool = False


class Evidence(Phrases):
    """Reads phrases against a catalogue, and scores its roles by them."""

    def scored(self, phrases: Sequence[PhraseEvidence], source: Occupation | None = None) -> list[Scored]:
        """Every role for which some phrase speaks, the best first; equal ones by their slugs. Scores are 0 to 1.

        `source` is the occupation of the person's own role, if they have one: then half the score is the fit with it,
        and what a post asks for takes nothing off, as requirements are shown instead; every role with an occupation is
        scored. The order of the phrases makes no difference.
        """
        phrases = sorted(phrases, key=lambda phrase: phrase.text)
        by_occupation, own = self._sums(phrases)
        self._add_nearness(by_occupation)
        fits = self.scaled_fits(source) if source else None
        of_occupations = {number for phrase in phrases for number in _speaking(phrase.occupations)}
        of_roles = {number for phrase in phrases for number in _speaking(phrase.roles)}
        occupations = self.tables.occupations
        added = self._added(len(phrases), degrees_count=fits is None)
        above = {}
        if fits is None:
            above = standing.above(
                occupations, {number: by_occupation[number] + added[number] for number in by_occupation}
            )
            for number, taken in above.items():
                added[number] -= taken
        wholes = {number: value + added[number] for number, value in by_occupation.items()}
        standing.raise_wholes(occupations, wholes, of_occupations)
        entries = []
        for number, role in self.roles.items():
            occupation = self.occupation_of.get(number)
            if occupation is None:
                if number in of_roles:
                    entries.append((-_share(own.get(number, 0.0)), role.slug, role, False))
                continue
            identity, whole = occupation.id, role.code == occupation.code
            if fits is None and number not in of_roles and not (whole and identity in of_occupations):
                continue
            score = own.get(number, 0.0) + added[identity]
            if whole:
                score = max(score, wholes.get(identity, added[identity]))
            score = _share(score)
            if fits is not None:
                score = 0.5 * score + 0.5 * fits[identity]
            entries.append((-round(score, 9), role.slug, role, identity in above))
        entries.sort()
        scored = [Scored(role, -score, is_above) for score, _slug, role, is_above in entries]
        return self._with_combined(phrases, scored)

    def _added(self, phrases: int, *, degrees_count: bool) -> list[float]:
        """What the openings of each occupation add to a score on so many phrases, less what its degree takes off."""
        few = FEW_PHRASES / max(FEW_PHRASES, phrases)
        return [
            few * (self._size(occupation) - (standing.penalty(occupation) if degrees_count else 0.0))
            for occupation in self.tables.occupations
        ]

    def _with_combined(self, phrases: Sequence[PhraseEvidence], scored: list[Scored]) -> list[Scored]:
        """Scored roles with what combines a product that the first do not rest on with other phrases among the first.

        That is the best role whose employers ask for the product, and for which half of the other phrases speak.
        """
        places = self._first_of_occupations(scored, COMBINED_PLACE)
        if len(places) < COMBINED_PLACE:
            return scored
        first = [scored[place].role.id for place in places[:-1]]
        for phrase in phrases:
            if phrase.reading != "product" or phrase.weight < LEAST_COMBINED:
                continue
            if any(self.of_role(phrase, role) >= FIRM for role in first):
                continue
            others = [other for other in phrases if other is not phrase and other.reading != "unknown"]
            asking = {number for each in self.tables.products(phrase.names).values() for number in each.in_demand}
            place = next(
                (
                    place
                    for place, entry in enumerate(scored)
                    if (occupation := self.occupation_of.get(entry.role.id)) is not None
                    and occupation.id in asking
                    and self.of_role(phrase, entry.role.id) >= FIRM
                    and 2 * sum(self.of_role(other, entry.role.id) >= FIRM for other in others) >= len(others) > 0
                ),
                0,
            )
            if place > places[-1]:
                combined = scored.pop(place)._replace(score=scored[places[-1]].score)
                scored.insert(places[-1], combined)
                break
        return scored

    def _first_of_occupations(self, scored: Sequence[Scored], most: int) -> list[int]:
        """The places of the first of each of so many different occupations."""
        places: dict[object, int] = {}
        for place, entry in enumerate(scored):
            occupation = self.occupation_of.get(entry.role.id)
            places.setdefault(occupation.id if occupation else entry.role.slug, place)
            if len(places) == most:
                break
        return list(places.values())

    def rests_on(self, phrases: Sequence[PhraseEvidence], role: int) -> list[tuple[PhraseEvidence, float]]:
        """The phrases that speak for a role with their evidence, the strongest first.

        Those that speak clearly; where none does, the one that says most of it.
        """
        pairs = [(phrase, value) for phrase in phrases if (value := self.of_role(phrase, role)) >= LEAST_EVIDENCE]
        pairs.sort(key=lambda pair: (-pair[1], pair[0].text))
        return [pair for pair in pairs if self.speaks_for(pair[0], role)] or pairs[:1]

    def speaks_for(self, phrase: PhraseEvidence, role: int) -> bool:
        """Whether a role rests on what a phrase says: firmly, and beside the role that rests on it most.

        A duty in one's own words, which names no skill, is nowhere told word by word: it is only held against the best.
        So is what rests on a single word, which speaks for hardly more than the best.
        """
        value = self.of_role(phrase, role)
        if phrase.weak:
            return value >= WEAK_OF_BEST * phrase.best
        return value >= LEAST_OF_BEST * phrase.best and (value >= FIRM or not phrase.names)

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
        if len(phrases) == 1 and self.pair_of(phrases[0].text, phrases[0].stems):  # its words are one thing
            text, own_text = dict(phrases[0].occupations), dict(phrases[0].roles)
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

    def _size(self, occupation: Occupation) -> float:
        """What the openings of an occupation add."""
        return OPENINGS_WEIGHT * (likelihood.log_openings(occupation.openings) - self._mean_log_openings)

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


def _speaking(evidence: Mapping[int, float]) -> Iterator[int]:
    """What the evidence of a phrase speaks for."""
    return (number for number, value in evidence.items() if value >= LEAST_EVIDENCE)


def _share(score: float) -> float:
    """A score as a share of the greatest, 0 to 1."""
    return max(0.0, min(1.0, score / MOST_SCORE))
