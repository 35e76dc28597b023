"""The six interests of Holland's theory (RIASEC): what they are called, what they mean, and what a role calls for most.

The types are John L. Holland's (Making Vocational Choices, third edition, 1997). O*NET rates occupations by them on a
scale of 1 to 7; the meanings here are in our own words, after both.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from careercli.errors import UsageError

if TYPE_CHECKING:
    from careercli.roles.model import Interests


class InterestType(NamedTuple):
    """One of the six: its letter, its key in a role file, and what people of it like to do."""

    letter: str
    key: str
    meaning: str

    @property
    def name(self) -> str:
        """As a person reads it: Realistic."""
        return self.key.capitalize()


TYPES = (
    InterestType("R", "realistic", "hands-on work: tools, machines, plants, animals, a result one can touch"),
    InterestType("I", "investigative", "finding things out: observing, testing, working through hard questions"),
    InterestType("A", "artistic", "making something of one's own: words, images, sound, design, few fixed rules"),
    InterestType("S", "social", "working for people: helping, teaching, advising, caring"),
    InterestType("E", "enterprising", "getting things going: leading, selling, persuading, taking a risk"),
    InterestType("C", "conventional", "keeping things in order: records, figures, set procedures, clear standards"),
)
"""In the order of RIASEC."""
LETTERS = "".join(kind.letter for kind in TYPES)
BY_LETTER = {kind.letter: kind for kind in TYPES}
SOURCES = "The six types are John L. Holland's (RIASEC); how much of each an occupation calls for is O*NET's rating."
MOST_LETTERS = 3
CALLED_FOR = 4.0
"""From this score on, the middle of O*NET's scale, an interest is one that a role calls for; its highest always is."""
DECIDING = 2
"""So many of a role's strongest interests decide whether it fits somebody's letters."""


def parse_letters(given: str, option: str = "--interests") -> str:
    """One to three letters of RIASEC, in the order given: of SAE, "s a e", "social, artistic".

    Raises UsageError for anything else.
    """
    words = [word for word in re.split(r"[\s,;/+&-]+", given.strip()) if word]
    named = {kind.key: kind.letter for kind in TYPES}
    letters = "".join(named.get(word.lower(), word.upper()) for word in words)
    fits = 0 < len(letters) <= MOST_LETTERS and set(letters) <= set(LETTERS) and len(set(letters)) == len(letters)
    if not fits or not given.isascii():
        raise UsageError(
            f"{option} {given[:40]!r} is not one to three letters of RIASEC",
            "as SAE. R realistic, I investigative, A artistic, S social, E enterprising, C conventional; "
            "`careers interests` finds yours",
        )
    return letters


def scores(interests: Interests | None) -> list[float | None] | None:
    """A role's scores in the order of RIASEC, None for one that is not recorded; None if none is."""
    values = [getattr(interests, kind.key) for kind in TYPES] if interests else []
    return values if any(value is not None for value in values) else None


def strongest(rated: Sequence[float | None], most: int = MOST_LETTERS) -> str:
    """The letters of what a role calls for most, the strongest first: those of at least CALLED_FOR, at most `most`.

    The highest counts however low it is; of equal scores the first of RIASEC comes first.
    """
    known = [(score, letter) for score, letter in zip(rated, LETTERS, strict=True) if score is not None]
    ranked = sorted(known, key=lambda entry: -entry[0])[:most]
    return "".join(letter for place, (score, letter) in enumerate(ranked) if place == 0 or score >= CALLED_FOR)


def fits(rated: Sequence[float | None], letters: str) -> bool:
    """Whether what a role calls for most is among the letters: its strongest interest for one letter, else its two."""
    called = strongest(rated, min(DECIDING, len(letters)))
    return bool(called) and set(called) <= set(letters)
