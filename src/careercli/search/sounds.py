"""Titles written as they are heard: "farmasist", "nurce", "optishun" are no slips of the fingers, and sound right.

A word's sound is what is left of its letters once those that English writes for one sound are one, its vowels alike,
and its doubled and silent letters gone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from careercli.catalog import english_words, title_words, usual_titles
from careercli.catalog.catalog import Catalog
from careercli.catalog.rows import NAME
from careercli.search import ranking
from careercli.skills import normalize

SHORTEST = 4
"""A shorter word sounds like too many."""
LONG_SOUND = 4
"""A shorter sound is that of many words: what is heard with it has to be one letter apart, "deen" but not "moims"."""
SHORT_WORD = 6
"""So short a word, too, has to be one letter apart."""
MOST_LETTERS = 3
"""So many letters more or fewer may a title have than what was typed."""
_LETTERS = (
    (r"^ps", "s"), (r"^kn", "n"), (r"^wr", "r"), (r"^x", "s"), (r"ph", "f"), (r"gh", ""), (r"tch", "x"),
    (r"[ct]ian|[st]ion|shun|shen|cean", "shn"), (r"sch(?=[eo])", "sk"), (r"sh", "j"), (r"ch", "x"), (r"ck", "k"),
    (r"c(?=[eiy])", "s"), (r"[cq]u?", "k"), (r"z", "s"), (r"mb$", "m"), (r"e$", ""), (r"h", ""), (r"[aeiouy]+", "a"),
    (r"(.)\1+", r"\1"),
)  # fmt: skip
"""What is written for one sound, in the order in which it is put into one letter."""
_FIRST = {"f": "fp", "k": "kc", "n": "nkg", "s": "scp", "r": "rw", "c": "cks", "j": "jg", "g": "gj", "z": "zx"}
"""The letters that a word may begin with which is heard with another in front."""


def titles_heard(catalog: Catalog, word: str) -> list[str]:
    """The slugs of the roles of a name of one word that sounds like this one, which is itself no known word."""
    word = word.strip().lower()
    if len(word) < SHORTEST or not word.isalpha() or len(_sound(word)) < SHORTEST - 1:
        return []
    stem = normalize.stem(word)
    if english_words.is_word(stem) or ranking.known_anywhere(catalog, [stem]):
        return []
    from rapidfuzz.distance import OSA

    lengths = range(len(word) - MOST_LETTERS, len(word) + MOST_LETTERS + 1)
    known = (*catalog.query.words_of_lengths(NAME, lengths).split(), *usual_titles.keys())
    sounds, first = {_sound(word), _sound(stem)}, _FIRST.get(word[0], word[0])
    heard = [
        name
        for name in dict.fromkeys(known)
        if name[0] in first and len(name) in lengths and name.isalpha() and _sound(name) in sounds
    ]
    # "voqor" is no vicar, "davor" no diver, and "joyanhur" no joiner
    most = 1 if len(word) <= SHORT_WORD or min(map(len, sounds)) < LONG_SOUND else (len(word) - 1) // 2
    heard = [name for name in heard if name not in title_words.GENERIC and OSA.distance(word, name) <= most]
    heard.sort(key=lambda name: OSA.distance(word, name))
    return next((slugs for name in heard if (slugs := catalog.named(name))), [])


def heard_among(word: str, known: Iterable[str]) -> str:
    """The first of some words that one sounds like but for its vowels; empty for none, and for a short sound."""
    sound = _sound(word).replace("a", "")
    if len(sound) <= LONG_SOUND:
        return ""
    alike = (name for name in known if name[0] == word[0] and abs(len(name) - len(word)) < MOST_LETTERS)
    return next((name for name in alike if _sound(name).replace("a", "") == sound), "")


def _sound(word: str) -> str:
    for pattern, sound in _LETTERS:
        word = re.sub(pattern, sound, word)
    return word
