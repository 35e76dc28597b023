"""Words of duties to their roots, so that a duty is known however it is told: operated, operating, operation of.

A rule of thumb for comparing two phrases word by word, the same for both: a root is no word that anybody reads.
"""

from __future__ import annotations

import functools

from careercli.skills import normalize

_IRREGULAR = {
    "ran": "run", "running": "run", "taught": "teach", "led": "lead", "built": "build", "sold": "sell",
    "wrote": "write", "written": "write", "drove": "drive", "driven": "drive", "took": "take", "taken": "take",
    "made": "make", "kept": "keep", "bought": "buy", "gave": "give", "drew": "draw", "fed": "feed", "met": "meet",
    "paid": "pay", "dealt": "deal", "held": "hold", "grew": "grow", "sewn": "sew", "laid": "lay", "swept": "sweep",
    "hung": "hang", "ground": "grind", "did": "do", "done": "do", "shot": "shoot", "spoke": "speak",
    "upsold": "upsell", "threw": "throw", "chose": "choose", "brought": "bring", "sent": "send", "grown": "grow",
    "bent": "bend", "cared": "care", "cutting": "cut", "setting": "set", "cvs": "cv",
}  # fmt: skip
_LEAST = 4
_DOUBLED = frozenset("bgmnpt")
"""Letters that a short verb doubles: mopped. So it is with others only in longer ones: a bill is no bil."""
_SMALL = frozenset(
    ("of", "the", "a", "an", "all", "any", "our", "their", "new", "own", "daily", "various", "two", "three")
)
"""Words inside a duty that change nothing of what it is."""


@functools.lru_cache(maxsize=20_000)
def root(word: str) -> str:
    """The root of a word, of any form: `reconciled` and `reconciliations` have the same."""
    stem = normalize.stem(normalize.fold_text(word))
    stem = _IRREGULAR.get(stem, stem)
    if stem.endswith("ing") and len(stem) in (5, 6):
        stem = stem[:-3]  # taking, using
    if not stem.isalpha() or len(stem) <= _LEAST:
        return stem.removesuffix("e")
    if stem.endswith("ment") and len(stem) >= _LEAST + 4:
        stem = stem[:-4]
    short = normalize.root(stem)
    if short == stem and stem.endswith("ion") and len(stem) >= _LEAST + 3:
        short = stem[:-3]
    if short.endswith("at") and len(short) >= _LEAST + 2:
        short = short[:-2]
    short = short.rstrip("yie") if len(short) > _LEAST else short
    short = short[:-2] if short.endswith("er") and len(short) > _LEAST + 2 else short
    is_doubled = short[-1:] == short[-2:-1] and (len(short) > _LEAST or short[-1:] in _DOUBLED)
    return short[:-1] if is_doubled else short


def roots(words: list[str]) -> tuple[str, ...]:
    """The roots of a phrase's telling words, in no order of its own: driving of forklifts is forklift driving."""
    return tuple(sorted(telling for word in words if (telling := _telling(word))))


@functools.lru_cache(maxsize=20_000)
def _telling(word: str) -> str:
    """The root of a word that tells something; empty for small words and numbers. Runs of words ask again and again."""
    folded = normalize.fold_text(word)
    return "" if folded in _SMALL or folded.isdigit() else root(folded)
