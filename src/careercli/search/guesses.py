"""What a phrase that names nothing may mean: a name with a slip of the fingers in it, and what it resembles.

A slip is forgiven where what was meant is beyond doubt; what merely resembles is offered.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from careercli.catalog.catalog import Catalog
from careercli.catalog.rows import NAME, SKILL
from careercli.search import reading
from careercli.search.reading import Named, Reading
from careercli.skills import normalize

if TYPE_CHECKING:
    from careercli.search.skills import ScoredSkill

MOST_GUESSES = 5
LEAST_OFFERED = 60.0
"""What resembles is offered from this score on."""
LONG = 8
"""So many letters may have two slips."""
LONG_FOR_TOOL = 10
"""So many letters may have two slips in the name of a tool: there are thousands, of ordinary words."""
LEAST_LETTERS = 5
"""A shorter word is never taken for a misspelt one of several letters fewer or more; nor a word with digits."""


def with_guess(catalog: Catalog, read: Reading) -> Reading:
    """A reading that names nothing, with what was meant but for a slip of the fingers, or what resembles to offer."""
    if read.named or read.absent:
        return read
    meant = misspelt(catalog, read.text)
    if meant:
        return replace(read, named=(meant,))
    from careercli.search import skills

    bare = reading.without_level(" ".join(read.text[: reading.LONGEST].split()))[0]
    hits = skills.scored(catalog, normalize.joined_stems(bare), bare)
    words = normalize.joined_stems(bare)
    near = [
        hit.name for hit in hits[: reading.MOST_OFFERS] if hit.score >= LEAST_OFFERED and not is_far(words, hit.name)
    ]
    return replace(read, offers=tuple(dict.fromkeys([*read.offers, *near]))[: reading.MOST_OFFERS])


def is_far(words: Sequence[str], name: str) -> bool:
    """Whether a name is of another thing than some stemmed words: no more than half of them are in it, but for slips.

    Foot controls are no pest control. A single word is compared letter by letter by whoever asks.
    """
    of_name = normalize.joined_stems(name)
    alike = sum(any(_is_alike(word, other) for other in of_name) for word in words)
    return len(words) > 1 and 2 * alike <= len(words)


def _is_alike(word: str, other: str) -> bool:
    """Whether two stemmed words are one, but for an ending or a typing error."""
    from rapidfuzz.distance import OSA

    from careercli.search import spelling

    short, long = sorted((word, other), key=len)
    if word == other or (len(short) >= LEAST_LETTERS - 1 and long.startswith(short)):
        return True
    errors = spelling.allowed_errors(len(word))
    return errors > 0 and OSA.distance(word, other, score_cutoff=errors) <= errors


def misspelt(catalog: Catalog, text: str, hits: Sequence[ScoredSkill] | None = None) -> Named | None:
    """What a phrase names once a slip of the fingers in it is forgiven, if that is beyond doubt.

    `hits` are the skills that it resembles, the best first, where they are known. Words of titles and of skills
    are no misspelt others, nor are words with figures.
    """
    from careercli.search import skills, spelling
    from careercli.skills import products

    bare = reading.without_level(" ".join(text[: reading.LONGEST].split()))[0]
    typed = normalize.key(bare)
    if len(typed) < LEAST_LETTERS - 1 or not typed.isalpha():
        return None
    words = normalize.joined_stems(bare)
    known = catalog.query.known_words(NAME, words) | catalog.query.known_words(SKILL, words)
    if known >= set(words) or catalog.query.skill_by_key(typed):
        return None
    for hit in (skills.scored(catalog, words, bare) if hits is None else hits)[:MOST_GUESSES]:
        names = (hit.name, *products.plain_names(hit.name), *catalog.query.other_names(normalize.key(hit.name)))
        if any(_is_slip_of(typed, normalize.key(name)) for name in names) and not (
            len(typed) < LONG_FOR_TOOL and catalog.query.skill_place(hit.id) == "tools" and _slips(typed, hit.name) > 1
        ):  # a strimmer is no striker
            return Named(normalize.key(hit.name), hit.name, "typo", hit.id)
    if len(typed) <= LEAST_LETTERS:
        return None
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    keys = catalog.query.usual_keys()
    near = process.extract(typed, keys, scorer=OSA.distance, score_cutoff=spelling.allowed_errors(len(typed)), limit=3)
    for key, _errors, _place in near:
        if _is_slip_of(typed, key) and (named := reading.usual(catalog, key)):
            return named._replace(rule="typo")
    return None


def _slips(typed: str, name: str) -> int:
    """The letters of a typed key that differ from a name's."""
    from rapidfuzz.distance import OSA

    return OSA.distance(typed, normalize.key(name))


def _is_slip_of(typed: str, meant: str) -> bool:
    """True if one slip of the fingers, in eight letters or more two, make what was typed of what was meant."""
    from careercli.search import spelling

    if typed[:1] != meant[:1] or abs(len(typed) - len(meant)) > 2:
        return False
    return spelling.typing_distance(typed, meant) <= (0.5 if len(typed) < LONG else 1.0)
