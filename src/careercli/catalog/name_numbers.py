"""A name as others write it who put a word before its head in the plural, or in the singular.

Nobody means another job by a contracts manager than by a contract manager; lists of names give the two to different
occupations all the same.
"""

from __future__ import annotations

import itertools

from careercli.skills import normalize

_OF_OTHER_WORK = frozenset((
    "account", "arm", "custom", "good", "ground", "mean", "new", "physic", "politic", "saving", "security", "spirit",
    "work",
))  # fmt: skip
"""Words of which the plural is of other work: an accounts manager keeps books, a grounds worker lawns."""
_FEWEST = 4
"""So many letters at least has a word that is put in the other number: RPA and RPAs, gas and ga are other words."""
_MOST_WORDS = 3
"""Words before the head that are put in the other number."""


def other_numbers(key: str) -> tuple[str, ...]:
    """The folded names (`normalize.name_key`) that differ from one by the number of words before the last alone."""
    *before, last = key.split("-")
    if not before:
        return ()
    forms = [_numbers(word) if len(before) - at <= _MOST_WORDS else (word,) for at, word in enumerate(before)]
    return tuple("-".join((*words, last)) for words in itertools.product(*forms))[1:]


def _numbers(word: str) -> tuple[str, ...]:
    """A folded word as it stands, then in its other number, also as somebody's: teacher, teachers, teacher's."""
    stem = normalize.stem(word)
    if len(stem) < _FEWEST or stem in _OF_OTHER_WORK or not stem.isalpha():
        return (word,)
    ends = stem[-1]
    plural = f"{stem[:-1]}ies" if ends == "y" and stem[-2] not in "aeiou" else f"{stem}s" if ends not in "sxz" else stem
    return tuple(dict.fromkeys((word, stem, plural, *((f"{stem}'s",) if stem[-2:] in ("er", "or") else ()))))
