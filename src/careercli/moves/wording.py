"""How shared terms are told to a reader: words of the work, without stop words and without names of products."""

from __future__ import annotations

from collections.abc import Iterable

from careercli.catalog.moves import MoveTables
from careercli.catalog.terms import SAYS_LITTLE, WORD_SIGNALS

MOST = 5
"""Terms that are told of a signal."""


class Wording:
    """The words for terms. `used` are keys of what a role works with by its own file: products too, known or not."""

    def __init__(self, tables: MoveTables, used: Iterable[str] = ()) -> None:
        self.tables = tables
        self._products = dict.fromkeys(used, True)

    def told(self, signal: str, terms: list[tuple[str, str, float]]) -> list[tuple[str, float]]:
        """What is told of the terms of a signal, each given as (name, key, weight), the heaviest first.

        At most `MOST`. Of words these are the things of the work first; then, as of titles, words that tell something.
        """
        if signal not in WORD_SIGNALS:
            return [(name, weight) for name, _key, weight in terms[:MOST]]
        if signal == "skills":
            products = self._known_products(key for _name, key, _weight in terms)
            return [(name, weight) for name, key, weight in terms if not products[key]][:MOST]
        spoken = self.tables.spoken_stems
        telling = [(word, weight) for word, _key, weight in terms if _tells(word)]
        if signal == "titles":
            return telling[:MOST]
        things = [(spoken[word], weight) for word, weight in telling if word in spoken]
        others = [(word, weight) for word, weight in telling if word not in spoken]
        return sorted([*things, *others][:MOST], key=lambda term: -term[1])

    def _known_products(self, keys: Iterable[str]) -> dict[str, bool]:
        known = self._products
        if unknown := [key for key in dict.fromkeys(keys) if key not in known]:
            products = self.tables.products(unknown)
            known.update({key: key in products for key in unknown})
        return known


def _tells(word: str) -> bool:
    """Whether a word tells anything: neither a stop word nor an abbreviation of two letters."""
    return len(word) > 2 and word not in SAYS_LITTLE and word not in _STOP_WORDS


_STOP_WORDS = frozenset(
    (
        "about", "again", "any", "assist", "assistant", "before", "both", "certified", "consultant", "coordinator",
        "corporate", "current", "daily", "duty", "ensure", "general", "get", "has", "have", "help", "high", "how",
        "its", "keep", "lead", "local", "look", "looking", "low", "make", "more", "most", "net", "often", "out",
        "over", "particular", "perform", "prepare", "private", "professional", "provide", "provider", "real",
        "registered", "same", "senior", "some", "special", "specialist", "staff", "summer", "take", "team", "too",
        "travel", "under", "was", "well", "what", "while", "who", "worker",
    )
)  # fmt: skip
"""Words that may carry a part of a score, as any word does, but explain nothing to a reader."""
