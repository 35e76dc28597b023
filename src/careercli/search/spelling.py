"""From a typed word to the words of the index that it may stand for, with how well each fits.

A word stands for itself (1.0), for words that begin with it (from four letters on), and for words that are a typing
error or two away: none up to three letters, one from four, two from eight. So many short words are one letter apart
that a word of four or five letters typed alone must be a slip of the fingers (a letter missing, doubled, swapped with
its neighbour, or hit on the key beside it) that leaves the first letter right.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Collection, Iterable, Mapping

from careercli.catalog.catalog import Catalog
from careercli.lazy_dataclass import dataclass

PREFIX_FROM = 4
"""A word is completed from this many letters on; shorter ones match whole words only."""
TWO_ERRORS_FROM = 8
"""A word may have two typing errors from so many letters on."""
MOST_CORRECTIONS = 40
"""The words that one misspelt word may stand for, the nearest first."""

LIKELY = 0.1
"""The part of an error by which a slip of the fingers counts less than another error."""

_KEY_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_NEIGHBOURS: dict[str, str] = {}
"""The keys beside each key of a QWERTY keyboard, in its row and in those above and below."""
for _row in _KEY_ROWS:
    for _left, _right in itertools.pairwise(_row):
        _NEIGHBOURS[_left] = _NEIGHBOURS.get(_left, "") + _right
        _NEIGHBOURS[_right] = _NEIGHBOURS.get(_right, "") + _left
for _above, _below in (("qwertyuiop", "asdfghjkl"), ("asdfghjkl", "zxcvbnm")):
    for _place, _letter in enumerate(_below):
        for _neighbour in _above[_place : _place + 2]:
            _NEIGHBOURS[_letter] += _neighbour
            _NEIGHBOURS[_neighbour] += _letter


@dataclass(frozen=True)
class TypedWord:
    """A typed word, folded and stemmed, and the words of the index that it may stand for, with their fit (0 to 1)."""

    text: str
    expansions: dict[str, float]

    @property
    def known(self) -> bool:
        """True if the index holds the word itself."""
        return self.text in self.expansions

    @property
    def best(self) -> str:
        """The word that fits best; empty if none does."""
        return max(self.expansions, key=self.expansions.__getitem__, default="")


def exact(words: Iterable[str]) -> list[TypedWord]:
    """Words that stand for nothing but themselves."""
    return [TypedWord(word, {word: 1.0}) for word in words]


def allowed_errors(length: int) -> int:
    """How many typing errors are forgiven in a word of so many letters."""
    return 0 if length <= 3 else 1 if length < TWO_ERRORS_FROM else 2


def _forgiven_errors(word: str, alone: bool) -> int:
    """The errors forgiven in a typed word: among others, three letters may be four with one missing."""
    return allowed_errors(len(word) + (0 if alone else 1))


def corrected(
    catalog: Catalog, kind: str, words: Iterable[str], loosely: bool = False, endings: Mapping[str, str] | None = None
) -> list[TypedWord]:
    """Each word with what it may stand for. `loosely` allows one error more, for names offered as merely near.

    `endings` are the words as they were typed, by their stems: the s of "brsas" is no plural's, but that of brass.
    """
    typed = list(words)
    alone = len(typed) == 1
    errors = {word: _forgiven_errors(word, alone) + (1 if loosely else 0) for word in typed}
    as_typed = {word: (endings or {}).get(word, word) for word in typed}
    lengths = {
        length for word in typed for length in range(len(word) - errors[word], len(as_typed[word]) + errors[word] + 1)
    }
    vocabulary = catalog.query.words_of_lengths(kind, lengths)

    def expanded(word: str) -> dict[str, float]:
        found = _expansions(word, vocabulary, errors[word], alone, loosely)
        if as_typed[word] == word or word in found:
            return found
        other = _expansions(as_typed[word], vocabulary, errors[word], alone, loosely)
        return {text: max(found.get(text, 0.0), other.get(text, 0.0)) for text in {**found, **other}}

    return [TypedWord(word, expanded(word)) for word in typed]


def corrected_among(words: Collection[str], known: Collection[str]) -> list[TypedWord]:
    """Each word with what it may stand for among some known words."""
    vocabulary = " ".join(known)
    alone = len(words) == 1
    return [TypedWord(word, _expansions(word, vocabulary, _forgiven_errors(word, alone), alone)) for word in words]


@functools.lru_cache(maxsize=32)
def _expansions(word: str, vocabulary: str, errors: int, alone: bool, loosely: bool = False) -> dict[str, float]:
    """What a word may stand for in a vocabulary (words with blanks between), with how well each fits, 0 to 1.

    Cached, since an answer may be worked out twice. `errors` is the most that are forgiven; `alone` is True if nothing
    else was typed.
    """
    known = vocabulary.split()
    if not errors or any(map(str.isdigit, word)):
        return {word: 1.0} if word in known else {}
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    hits = process.extract(word, known, scorer=OSA.distance, score_cutoff=errors, limit=MOST_CORRECTIONS)
    strict = alone and len(word) <= 5
    expansions = {}
    for text, distance, _position in hits:
        longer = max(len(word), len(text))
        if not distance:
            expansions[text] = 1.0
        elif loosely or (distance <= allowed_errors(longer) and (not strict or is_slip(word, text))):
            expansions[text] = 1.0 - (distance - LIKELY * _one_slip_apart(word, text)) / longer
    return expansions


def two_slips_away(catalog: Catalog, kind: str, word: str) -> list[str]:
    """The words of the index that two slips of the fingers turn into this word; none unless it has 6 or 7 letters."""
    if len(word) not in (6, 7) or not word.isalpha():
        return []
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    known = catalog.query.words_of_lengths(kind, range(len(word) - 2, len(word) + 3)).split()
    hits = process.extract(word, known, scorer=OSA.distance, score_cutoff=2, limit=None)
    return [text for text, _distance, _position in hits if any(_one_slip_apart(word, slip) for slip in _slips(text))]


def typing_distance(typed: str, meant: str) -> float:
    """The errors between two texts, half as many where one or two slips of the fingers explain them."""
    from rapidfuzz.distance import OSA

    errors = OSA.distance(typed, meant)
    if errors > 4:  # two slips are four errors at most: each can change two letters
        return float(errors)
    near = (slip for slip in _slips(meant) if OSA.distance(typed, slip, score_cutoff=2) <= 2)
    explained = _one_slip_apart(typed, meant) or any(_one_slip_apart(typed, slip) for slip in near)
    return errors / 2 if explained else float(errors)


@functools.lru_cache(maxsize=1_000)
def is_likely(typed: str, meant: str) -> bool:
    """True if a word typed alone is so near to another that it may be but a part of what was meant.

    Its first letter is right, and it is cut short, has other vowels, or slips of the fingers explain it: one, and in
    eight letters two or any error.
    """
    if typed[:1] != meant[:1]:
        return False
    if meant.startswith(typed) or _with_vowels_alike(typed) == _with_vowels_alike(meant):
        return True
    return typing_distance(typed, meant) <= (0.5 if len(typed) < TWO_ERRORS_FROM else 1.0)


def _with_vowels_alike(word: str) -> str:
    return re.sub("[aeiouy]+", "a", word)


def _slips(word: str) -> set[str]:
    """What one slip of the fingers can make of a word."""
    slips = set()
    for place, letter in enumerate(word):
        before, after = word[:place], word[place + 1 :]
        slips |= {before + after, before + letter + letter + after, before + after[:1] + letter + after[1:]}
        slips |= {before + neighbour + after for neighbour in _NEIGHBOURS.get(letter, "")}
    return slips - {word}


def is_slip(typed: str, meant: str) -> bool:
    """True if one slip of the fingers makes `typed` of `meant`, its first letter kept."""
    return typed[:1] == meant[:1] and _one_slip_apart(typed, meant)


def _one_slip_apart(typed: str, meant: str) -> bool:
    return abs(len(typed) - len(meant)) <= 1 and typed in _slips(meant)


def completions(catalog: Catalog, kind: str, word: str, limit: int = 200) -> list[str]:
    """The longer words of this kind that begin with a word of PREFIX_FROM letters or more, the shortest first."""
    return catalog.query.words_beginning(kind, word, limit) if len(word) >= PREFIX_FROM else []
