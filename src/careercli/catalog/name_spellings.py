"""A name as others write it: a word before its head in the plural or singular, two words in one, or one in two.

Nobody means another job by a contracts manager than by a contract manager, nor by a healthcare assistant than by a
health care assistant; lists of names give the two to different occupations all the same.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from careercli.skills import normalize

_OF_OTHER_WORK = frozenset((
    "account", "arm", "custom", "good", "ground", "mean", "new", "physic", "politic", "saving", "security", "spirit",
    "work",
))  # fmt: skip
"""Words of which the plural before a head is of other work: an accounts manager keeps books, a grounds worker lawns."""
_FEWEST = 4
"""So many letters at least has a word that is put in the other number: RPA and RPAs, gas and ga are other words."""
_MOST_WORDS = 3
"""Words before the head that are put in the other number."""
_COMPOUNDS = (
    "after care", "air line", "audio visual", "auto body", "back end", "back office", "bar tender", "care giver",
    "case worker", "child care", "crew member", "cyber security", "data base", "day care", "e commerce", "e discovery",
    "e learning", "electro mechanical", "farm worker", "fork lift", "front end", "full stack", "fund raising",
    "ground water", "health care", "help desk", "home care", "house keeping", "life guard", "line worker",
    "motor coach", "non profit", "off shore", "on shore", "on site", "pay roll", "pipe fitter", "pipe layer",
    "power line", "power plant", "pre press", "pre school", "rail car", "rail road", "real time", "sheet metal",
    "steel worker", "store keeper", "time keeper", "tool maker", "video game", "ware house", "waste water", "web site",
    "wild life",
)  # fmt: skip
"""What is written in two words, in one and with a hyphen alike."""
_IN_ONE = {pair.replace(" ", ""): pair.split() for pair in _COMPOUNDS}


def other_spellings(key: str) -> tuple[str, ...]:
    """The folded names (`normalize.name_key`) that differ from one by the number of words before the last, or by what
    is written in one word.
    """
    if "-" not in key and key not in _IN_ONE:
        return ()
    return tuple(dict.fromkeys(form for words in _in_one_or_two(key.split("-")) for form in _in_numbers(words)))[1:]


def _in_one_or_two(words: Sequence[str]) -> Iterator[Sequence[str]]:
    """Some words as they stand, then with one compound among them written the other way."""
    yield words
    for at, word in enumerate(words):
        if word + "".join(words[at + 1 : at + 2]) in _IN_ONE and word not in _IN_ONE:
            yield [*words[:at], word + words[at + 1], *words[at + 2 :]]
        elif parts := _IN_ONE.get(word):
            yield [*words[:at], *parts, *words[at + 1 :]]


def _in_numbers(words: Sequence[str]) -> Iterator[str]:
    """A folded name of some words as it stands, then with those before the last in their other numbers."""
    *before, last = words
    near = before[-_MOST_WORDS:]
    forms = [(word,) for word in before[: -len(near)]] + [_numbers(word) for word in near]
    if before and normalize.stem(before[-1]) in _OF_OTHER_WORK:
        forms[-1] = (before[-1],)
    return ("-".join((*beside, last)) for beside in itertools.product(*forms))


def _numbers(word: str) -> tuple[str, ...]:
    """A folded word as it stands, then in its other number, also as somebody's: teacher, teachers, teacher's."""
    stem = normalize.stem(word)
    if len(stem) < _FEWEST or not stem.isalpha():
        return (word,)
    ends = stem[-1]
    plural = f"{stem[:-1]}ies" if ends == "y" and stem[-2] not in "aeiou" else f"{stem}s" if ends not in "sxz" else stem
    return tuple(dict.fromkeys((word, stem, plural, *((f"{stem}'s",) if stem[-2:] in ("er", "or") else ()))))
