"""What speaks for a role in a thing that somebody likes: any of what those do with it who like it (`plain_words`)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from careercli.moves.phrase_evidence import PhraseEvidence

if TYPE_CHECKING:
    from careercli.moves.evidence import Evidence

LEAST_OF_BEST = 0.7
"""A role counts that has so much of the evidence of the best for one of the things."""


def any_of(evidence: Evidence, text: str) -> PhraseEvidence:
    """What is liked, by what people who like it do with it: any of the things between the semicolons of a text.

    The best of each counts as much, and what is far from it nothing. A role counts by its occupation where it has one:
    a clerk of whom some sell licenses for dogs works with no dogs.
    """
    parts = evidence.of_phrases([(part.strip(), (), False) for part in text.split(";")])
    occupations = _near_best((part.occupations, part.best) for part in parts)
    roles = _near_best((part.roles, part.best) for part in parts)
    roles = {number: value for number, value in roles.items() if number not in evidence.occupation_of}
    stems = tuple(dict.fromkeys(stem for part in parts for stem in part.stems))
    return PhraseEvidence(text, "words", (), stems, occupations, roles, evidence.weight_of(occupations, roles))


def _near_best(parts: Iterable[tuple[Mapping[int, float], float]]) -> dict[int, float]:
    """The strongest of several evidences, each as a share of its best, without what has too little of it."""
    strongest: dict[int, float] = {}
    for values, best in parts:
        for number, value in values.items():
            if value and value >= LEAST_OF_BEST * best:
                strongest[number] = max(strongest.get(number, 0.0), value / best)
    return strongest
