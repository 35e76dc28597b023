"""From a typed word to the words of the index that it may stand for, with how well each fits.

A word stands for itself (1.0), for words that begin with it (from four letters on), and for words that a typing error
or two away: none up to three letters, one from four, two from eight. In words of four and five letters only the slips
that fingers make count (a letter missing, doubled, swapped with its neighbour, or hit on the key beside it), since so
many short words are one letter apart.
"""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from careercli.catalog.index import Index

PREFIX_FROM = 4
"""A word is completed from this many letters on; shorter ones match whole words only."""
MOST_CORRECTIONS = 40
"""The words that one misspelt word may stand for, the nearest first."""

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


def known(index: Index, kind: str, words: Iterable[str]) -> set[str]:
    """Those of the words that the index holds for this kind."""
    wanted = sorted(set(words))
    marks = ", ".join("(?, ?, ?)" for _ in wanted)
    values = [value for word in wanted for value in (kind, len(word), word)]
    if not wanted:
        return set()
    rows = index.rows(f"SELECT word FROM word WHERE (kind, length, word) IN (VALUES {marks})", values)
    return {row[0] for row in rows}


def corrected(index: Index, kind: str, words: Iterable[str], loosely: bool = False) -> list[Typed]:
    """Each word with what it may stand for. `loosely` allows one error more, for names offered as merely near."""
    wanted = list(words)
    errors = {word: allowed(len(word)) + (1 if loosely else 0) for word in wanted}
    lengths = {length for word in wanted for length in range(len(word) - errors[word], len(word) + errors[word] + 1)}
    pool = [
        row[0]
        for row in index.rows(
            f"SELECT word FROM word WHERE kind = ? AND length IN ({', '.join('?' * len(lengths))})",
            (kind, *sorted(lengths)),
        )
    ]
    return [Typed(word, _nearest(word, pool, errors[word], loosely)) for word in wanted]


def among(words: Iterable[str], pool: Collection[str]) -> list[Typed]:
    """Each word with what it may stand for among some words."""
    listed = list(pool)
    return [Typed(word, _nearest(word, listed, allowed(len(word)), loosely=False)) for word in words]


def _nearest(word: str, pool: list[str], errors: int, loosely: bool) -> dict[str, float]:
    if not errors or not word.isalpha():
        return {word: 1.0} if word in pool else {}
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    hits = process.extract(word, pool, scorer=OSA.distance, score_cutoff=errors, limit=MOST_CORRECTIONS)
    short = len(word) <= 5 and not loosely
    return {
        text: 1.0 - distance / max(len(word), len(text))
        for text, distance, _position in hits
        if not distance or not short or is_slip(word, text)
    }


def is_slip(typed: str, meant: str) -> bool:
    """True if one slip of the fingers makes `typed` of `meant`, its first letter kept."""
    if typed[:1] != meant[:1]:
        return False
    if len(typed) == len(meant):
        wrong = [place for place, (one, other) in enumerate(zip(typed, meant, strict=True)) if one != other]
        if len(wrong) == 1:
            return typed[wrong[0]] in _BESIDE.get(meant[wrong[0]], "")
        swapped = len(wrong) == 2 and wrong[1] == wrong[0] + 1
        return swapped and typed[wrong[0]] == meant[wrong[1]] and typed[wrong[1]] == meant[wrong[0]]
    if len(typed) == len(meant) - 1:
        return any(meant[:place] + meant[place + 1 :] == typed for place in range(1, len(meant)))
    doubled = [place for place in range(1, len(typed)) if typed[place] == typed[place - 1]]
    return any(typed[:place] + typed[place + 1 :] == meant for place in doubled)


def beginning(index: Index, kind: str, word: str, limit: int = 200) -> list[str]:
    """The words of this kind that begin with a word, from PREFIX_FROM letters on, the shortest first."""
    if len(word) < PREFIX_FROM:
        return []
    rows = index.rows(
        "SELECT word FROM word WHERE kind = ? AND length > ? AND word >= ? AND word < ? ORDER BY length, word LIMIT ?",
        (kind, len(word), word, word + "\U0010ffff", limit),
    )
    return [row[0] for row in rows]
