"""A phrase that is something done to something, as "drafting contracts", is one thing, and not two words.

What it is done to says at least as much of the work as what is done: drafters draft, and no contracts. So the object
counts no less than the verb, a verb counts in full only as far as the object does, and a role whose own text has the
verb in front of the object does the very thing.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Mapping
from typing import NamedTuple

from careercli.catalog.catalog import Catalog
from careercli.catalog.terms import words
from careercli.fit.stems import stem

ALONE = 0.5
"""What counts of so much of a verb as a role uses it more than its object."""
DONE, NOT_DONE, ONE_WORD = 0.2, 0.85, 0.6
"""What is added to the evidence of who does the very thing, and what counts of it where others do it: of who uses both
words, and of who uses one of them."""
LEAST_DOING = 2
"""So many roles do it at least in their texts; else the words are two, as no text says that they are one thing."""
BETWEEN = 6
"""Words that may stand between a verb and its object: "drafts pleadings, motions, and contracts"."""
_DONE = re.compile(r"[a-z]{2,}(?:ing|ed)")
_CLAUSE = re.compile(r"[.;:!?]")
_NO_VERBS = frozenset((
    "accounting", "advertising", "banking", "building", "clothing", "computing", "dining", "during", "engineering",
    "evening", "farming", "heating", "housing", "landscaping", "manufacturing", "marketing", "mining", "morning",
    "nursing", "plumbing", "roofing", "sewing", "shed", "speed", "spring", "string", "training", "wedding",
))  # fmt: skip
"""Words of the form of one that name a field, a thing or a time: "nursing care" is the care of nurses."""

Shares = Mapping[str, Mapping[int, float]]
"""How much each occupation, or role, uses some words, by their stems."""


def weighed(rarity: Mapping[str, float], shares: Shares) -> dict[int, float]:
    """The sum over words of their rarity, as far as each occupation or role uses them, by its id."""
    sums: dict[int, float] = defaultdict(float)
    for word, of_word in shares.items():
        for number, share in of_word.items():
            sums[number] += rarity[word] * share
    return sums


class VerbObject(NamedTuple):
    """The stems of a verb and its object, and the words as they are written."""

    verb: str
    object: str
    written: tuple[str, str]

    def rarities(self, rarity: Mapping[str, float]) -> dict[str, float]:
        """The rarities of the two with the object's no less than the verb's."""
        return {**rarity, self.object: max(rarity[self.object], rarity[self.verb])}

    def shares(self, shares: Shares) -> Shares:
        """How much each role uses the two, the verb as far as the object is used; as it is where nobody uses both."""
        verb, thing = shares[self.verb], shares[self.object]
        if not verb.keys() & thing.keys():
            return dict(shares)
        bounded = {role: share - ALONE * max(0.0, share - thing.get(role, 0.0)) for role, share in verb.items()}
        return {**shares, self.verb: bounded}


def parted(text: str) -> VerbObject | None:
    """The verb and the object that a text of two words is; None where it is anything else."""
    every = list(words([text]))
    if len(every) != 2 or not _DONE.fullmatch(every[0]) or every[0] in _NO_VERBS or _DONE.fullmatch(every[1]):
        return None
    verb, thing = map(stem, every)
    return VerbObject(verb, thing, (every[0], every[1])) if verb != thing else None


def doing(catalog: Catalog, pair: VerbObject) -> frozenset[int]:
    """The ids of the roles whose text has the verb in front of the object, in one clause."""
    near = catalog.query.passages_near(pair.written, BETWEEN)
    return frozenset(role for role, text in near if _is_done(pair, text))


def raised(
    pair: VerbObject, values: Mapping[int, float], shares: Shares, doing: Collection[int], others: Collection[int] = ()
) -> dict[int, float]:
    """Evidence with that of who does the very thing raised, and lowered for the rest, but for `others`.

    `shares` is how much each uses the words.
    """

    def counted(number: int) -> float:
        if number in doing or number in others:
            return 1.0
        return NOT_DONE if number in shares[pair.verb] and number in shares[pair.object] else ONE_WORD

    return {number: value * counted(number) + DONE * (number in doing) for number, value in values.items()}


def _is_done(pair: VerbObject, text: str) -> bool:
    for clause in _CLAUSE.split(text):
        stems = [stem(word) for word in re.findall(r"[a-z]+", clause.casefold())]
        for place, word in enumerate(stems):
            if word == pair.verb and pair.object in stems[place + 1 : place + 2 + BETWEEN]:
                return True
    return False
