"""Stems of words of the work, by which what people say that they do is found in titles, tasks and activities.

They go further than those of names of skills (`skills.normalize.stem`): `drive`, `driving` and `driver` are one, so are
`install`, `installer` and `installation`. A rule of thumb for the endings of verbs and of who does them, after Porter,
"An algorithm for suffix stripping" (1980), and much less than his.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable

_ENDINGS = ("ments", "ment", "ings", "ing", "ions", "ion", "ers", "er", "ors", "or", "ed", "ly", "es", "s")
_LEAST = 3
"""Letters that must be left of a word."""
_OF_SHORT_VERB = re.compile(r"(?<=ll|rt|nt|lt|rm|st|nd|ct|pt)at(?=ion|ions$)")
"""The `at` of installation and transportation, whose verbs have none; that of operation is the verb's own."""
_EVERYDAY = """
    i me my mine we us our you your he him his she her hers its who whom whose what where when why how up down out
    off over under about around after before again back away here there now so too very just only even still ever
    never always often sometimes soon already some no none every both few many much more most less least enough one
    two three four five six seven eight nine ten dozen hundred first last next early late day days week weeks night
    nights year years month months hour hours time times am pm people person someone anyone everyone thing things
    stuff lot lots bit whole own same another able like well good because while until since without against along
    across towards upon during whatever was were been being have has had having does did doing done would could
    should might must shall
    """
EVERYDAY = frozenset(_EVERYDAY.split())
"""Words that stand in what anybody says of any work. In task statements they are rare, and would seem to be telling."""


@functools.lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """The stem of a folded word; a word with a digit or a sign in it is its own."""
    if len(word) <= _LEAST or not word.isalpha():
        return word
    base = _OF_SHORT_VERB.sub("", word)
    for ending in _ENDINGS:
        rest = base[: -len(ending)]
        if base.endswith(ending) and len(rest) >= _LEAST and any(letter in "aeiouy" for letter in rest):
            base = rest
            break
    if len(base) > _LEAST and base[-1] == base[-2] and base[-1] not in "aeious":
        base = base[:-1]  # planning, fitter
    if len(base) > _LEAST and base.endswith("e"):
        base = base[:-1]
    return base[:-1] + "i" if len(base) > _LEAST and base.endswith("y") else base


def telling_stems(words: Iterable[str]) -> list[str]:
    """The stems of folded words, each once, without EVERYDAY ones; with them if there are no others."""
    every = list(words)
    return list(dict.fromkeys(stem(word) for word in [word for word in every if word not in EVERYDAY] or every))
