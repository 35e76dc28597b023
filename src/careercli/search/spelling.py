"""From a typed word to the words of the index that it may stand for, with how well each fits.

A word stands for itself (1.0), for words that begin with it (from four letters on), and for words that are a typing
error or two away: none up to three letters, one from four, two from eight. So many short words are one letter apart
that a word of four or five letters typed alone must be a slip of the fingers (a letter missing, doubled, swapped with
its neighbour, or hit on the key beside it) that leaves the first letter right.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from careercli.catalog.catalog import Catalog
from careercli.index.database import listed

PREFIX_FROM = 4
"""A word is completed from this many letters on; shorter ones match whole words only."""
MOST_CORRECTIONS = 40
"""The words that one misspelt word may stand for, the nearest first."""

LIKELY = 0.1
"""The part of an error by which a slip of the fingers counts less than another error."""

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_BESIDE: dict[str, str] = {}
for _row in _ROWS:
    for _left, _right in itertools.pairwise(_row):
        _BESIDE[_left] = _BESIDE.get(_left, "") + _right
        _BESIDE[_right] = _BESIDE.get(_right, "") + _left
for _above, _below in (("qwertyuiop", "asdfghjkl"), ("asdfghjkl", "zxcvbnm")):
    for _place, _letter in enumerate(_below):
        for _near in _above[_place : _place + 2]:
            _BESIDE[_letter] += _near
            _BESIDE[_near] += _letter


@dataclass(frozen=True)
class Typed:
    """A typed word, folded and stemmed, and the words of the index that it may stand for, with their fit (0 to 1)."""

    word: str
    meant: dict[str, float]

    @property
    def known(self) -> bool:
        """True if the index holds the word itself."""
        return self.word in self.meant

    @property
    def likeliest(self) -> str:
        """The word that fits best; empty if none does."""
        return max(self.meant, key=self.meant.__getitem__, default="")


def allowed(length: int) -> int:
    """How many typing errors are forgiven in a word of so many letters."""
    return 0 if length <= 3 else 1 if length <= 7 else 2


def _forgiven(word: str, alone: bool) -> int:
    """The errors forgiven in a typed word: among others, three letters may be four with one missing."""
    return allowed(len(word) + (0 if alone else 1))


def known(catalog: Catalog, kind: str, words: Iterable[str]) -> set[str]:
    """Those of the words that the index holds for this kind."""
    wanted = sorted(set(words))
    lengths = sorted({len(word) for word in wanted})
    sizes, gaps = listed(lengths), listed(wanted)
    sql = f"SELECT word FROM word WHERE kind = ? AND length IN ({sizes}) AND word IN ({gaps})"
    rows = catalog.index.rows(sql, (kind, *lengths, *wanted))
    return {row[0] for row in rows}


def corrected(catalog: Catalog, kind: str, words: Iterable[str], loosely: bool = False) -> list[Typed]:
    """Each word with what it may stand for. `loosely` allows one error more, for names offered as merely near."""
    wanted = list(words)
    alone = len(wanted) == 1
    errors = {word: _forgiven(word, alone) + (1 if loosely else 0) for word in wanted}
    lengths = {length for word in wanted for length in range(len(word) - errors[word], len(word) + errors[word] + 1)}
    pool = _words(catalog, kind, lengths)
    return [Typed(word, _nearest(word, pool, errors[word], alone, loosely)) for word in wanted]


def _words(catalog: Catalog, kind: str, lengths: Collection[int]) -> str:
    """The words of this kind of some lengths, blanks between: as ten thousand rows they would cost too much."""
    sql = f"SELECT group_concat(word, ' ') FROM word WHERE kind = ? AND length IN ({listed(lengths)})"
    (joined,) = catalog.index.rows(sql, (kind, *sorted(lengths)))[0]
    return joined or ""


def among(words: Collection[str], pool: Collection[str]) -> list[Typed]:
    """Each word with what it may stand for among some words."""
    listed = " ".join(pool)
    alone = len(words) == 1
    return [Typed(word, _nearest(word, listed, _forgiven(word, alone), alone)) for word in words]


@functools.lru_cache(maxsize=32)
def _nearest(word: str, words: str, errors: int, alone: bool, loosely: bool = False) -> dict[str, float]:
    """What a word may stand for among some words, blanks between. Remembered: an answer may be worked out twice."""
    pool = words.split()
    if not errors or any(map(str.isdigit, word)):
        return {word: 1.0} if word in pool else {}
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    hits = process.extract(word, pool, scorer=OSA.distance, score_cutoff=errors, limit=MOST_CORRECTIONS)
    strict = alone and len(word) <= 5
    found = {}
    for text, distance, _position in hits:
        longer = max(len(word), len(text))
        if not distance:
            found[text] = 1.0
        elif loosely or (distance <= allowed(longer) and (not strict or is_slip(word, text))):
            found[text] = 1.0 - (distance - LIKELY * _slipped(word, text)) / longer
    return found


def twice_slipped(catalog: Catalog, kind: str, word: str) -> list[str]:
    """The words that two slips of the fingers turn into this one of six or seven letters."""
    if len(word) not in (6, 7) or not word.isalpha():
        return []
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    pool = _words(catalog, kind, range(len(word) - 2, len(word) + 3)).split()
    hits = process.extract(word, pool, scorer=OSA.distance, score_cutoff=2, limit=None)
    return [text for text, _distance, _position in hits if any(_slipped(word, once) for once in _slips(text))]


def unlikeliness(typed: str, meant: str) -> float:
    """The errors between two texts, half as many where one or two slips of the fingers explain them."""
    from rapidfuzz.distance import OSA

    errors = OSA.distance(typed, meant)
    if errors > 4:  # two slips are four errors at most: each can change two letters
        return float(errors)
    near = (once for once in _slips(meant) if OSA.distance(typed, once, score_cutoff=2) <= 2)
    explained = _slipped(typed, meant) or any(_slipped(typed, once) for once in near)
    return errors / 2 if explained else float(errors)


def _slips(word: str) -> set[str]:
    """What one slip of the fingers makes of a word."""
    found = set()
    for place, letter in enumerate(word):
        before, after = word[:place], word[place + 1 :]
        found |= {before + after, before + letter + letter + after, before + after[:1] + letter + after[1:]}
        found |= {before + near + after for near in _BESIDE.get(letter, "")}
    return found - {word}


def is_slip(typed: str, meant: str) -> bool:
    """True if one slip of the fingers makes `typed` of `meant`, its first letter kept."""
    return typed[:1] == meant[:1] and _slipped(typed, meant)


def _slipped(typed: str, meant: str) -> bool:
    return abs(len(typed) - len(meant)) <= 1 and typed in _slips(meant)


def beginning(catalog: Catalog, kind: str, word: str, limit: int = 200) -> list[str]:
    """The words of this kind that begin with a word, from PREFIX_FROM letters on, the shortest first."""
    if len(word) < PREFIX_FROM:
        return []
    rows = catalog.index.rows(
        "SELECT word FROM word WHERE kind = ? AND length > ? AND word >= ? AND word < ? ORDER BY length, word LIMIT ?",
        (kind, len(word), word, word + "\U0010ffff", limit),
    )
    return [row[0] for row in rows]
