"""How much a text uses a word: BM25.

After Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009).

A text is the stems of the words of an occupation's titles, tasks and activities with their counts. A short text gains
nothing: it is taken to have at least as many different words as texts have in the mean.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

K1, B = 1.2, 0.75
"""BM25's saturation and its part of the length."""
TITLE_TIMES = 4
"""A word of the title counts as often as in so many other titles."""
MOST_TITLE_COUNT = 8
"""A word of titles counts up to so often: some occupations have hundreds of titles."""
SATURATED = 1.9
"""What BM25 gives to a word that a text uses so often that it counts in full; its limit is K1 + 1."""
USUAL_LENGTH = 200
"""Different words in the text of an occupation of O*NET, in the mean."""


def counts(titles: Mapping[str, float], work: Mapping[str, int]) -> dict[str, float]:
    """The counts of the stems of titles and of what one does as those of one text."""
    text = {word: min(count, MOST_TITLE_COUNT) for word, count in titles.items()}
    for word, count in work.items():
        text[word] = text.get(word, 0.0) + count
    return text


def share(count: float, length: int) -> float:
    """How much a text of so many different words uses one that stands in it so often: 0 to 1."""
    norm = K1 * (1 - B + B * max(1.0, length / USUAL_LENGTH))
    return min(1.0, count * (K1 + 1) / (count + norm) / SATURATED)


def rarity(having: int, texts: int) -> float:
    """How rare a word is that so many of all texts have: ln((texts + 1) / having)."""
    return math.log((texts + 1) / max(1, having))


def postings(texts: Sequence[Mapping[str, float]]) -> dict[str, tuple[float, dict[int, float]]]:
    """Each word of some texts with its rarity and how much each text that has it uses it, by the text's place."""
    shares: dict[str, dict[int, float]] = {}
    for number, text in enumerate(texts):
        for word, count in text.items():
            shares.setdefault(word, {})[number] = share(count, len(text))
    return {word: (rarity(len(used), len(texts)), used) for word, used in shares.items()}
