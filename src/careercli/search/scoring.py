"""How well a name fits a query: a rule and a score from 0 to 100 that means the same in every query.

| rule | score | when |
|---|---|---|
| exact | 100 | the same words in the same order, whatever the case, hyphens, plurals and spelling |
| alias | 98 | another name of the same thing; the plain name of a product |
| usual | 97.5 | what people usually call it, by `data/skills.yaml` |
| prefix | 90 to 97 | the name begins with the query; more the more of it is typed, less where a word is cut short |
| words | 60 to 89 | every word is in the name, in any order |
| typo | 60 to 89 | every word is in the name once typing errors are forgiven |
| most | 30 to 59 | more than half of the words are in the name |
"""

from __future__ import annotations

from collections.abc import Sequence

from careercli.lazy_dataclass import dataclass
from careercli.search.spelling import PREFIX_FROM, TypedWord, is_likely

EXACT, ALIAS, USUAL = 100.0, 98.0, 97.5
PREFIX_LOW, PREFIX_HIGH = 90.0, 97.0
WORDS_LOW, WORDS_HIGH = 60.0, 89.0
MOST_LOW, MOST_HIGH = 30.0, 59.0
SHORT = 5
"""A misspelt word of so many letters, typed alone, has to be more than half of the name; a longer one, if unlikely."""


@dataclass(frozen=True)
class Fit:
    """How a name fits: the score, the rule, and the name's words that were meant."""

    score: float
    rule: str
    matched: frozenset[str]


def fit(typed: Sequence[TypedWord], name: Sequence[str]) -> Fit | None:
    """How the words of a name fit the words of a query, or None if not enough of them do."""
    query = [word.text for word in typed]
    if query == list(name) or "".join(query) == "".join(name):
        return Fit(EXACT, "exact", frozenset(name))
    return _fit_prefix(query, name) or _fit_words(typed, name)


def fit_as_whole(query: str, name: Sequence[str], errors: int) -> Fit:
    """How a name fits that is the query as a whole but for so many typing errors."""
    quality = max(0.0, 1 - 4 * errors / len(query))
    return Fit(WORDS_LOW + (WORDS_HIGH - WORDS_LOW) * (0.6 + 0.3 * quality), "typo", frozenset(name))


def _fit_prefix(query: Sequence[str], name: Sequence[str]) -> Fit | None:
    """The name begins with the query: whole words, the last of which may be cut short from four letters on."""
    last = len(query) - 1
    if not query or len(name) <= last or query[:last] != list(name[:last]):
        return None
    if query[last] != name[last] and not (len(query[last]) >= PREFIX_FROM and name[last].startswith(query[last])):
        return None
    share = sum(map(len, query)) / max(1, sum(map(len, name)))
    if query[last] != name[last]:
        share /= 2
    return Fit(PREFIX_LOW + (PREFIX_HIGH - PREFIX_LOW) * share, "prefix", frozenset(name[: last + 1]))


def _fit_words(typed: Sequence[TypedWord], name: Sequence[str]) -> Fit | None:
    """Enough words of the query are in the name, in any order, as they are or once typing errors are forgiven."""
    left = list(name)
    hits = weight = reached = 0.0
    matched: list[str] = []
    spelt = True
    for word in typed:
        size = float(len(word.text))
        weight += size
        value, best = max(((word.expansions.get(other, 0.0), other) for other in left), default=(0.0, ""))
        if not value:
            continue
        left.remove(best)
        matched.append(best)
        hits += 1
        reached += size * value
        spelt = spelt and best == word.text
    if not hits or hits * 2 <= len(typed):
        return None
    covered = sum(map(len, matched)) / max(1, sum(map(len, name)))
    if len(typed) == 1 and not spelt and covered <= 0.5 and (weight <= SHORT or not is_likely(typed[0].text, *matched)):
        return None
    likeness = reached / weight
    if hits < len(typed):
        return Fit(MOST_LOW + (MOST_HIGH - MOST_LOW) * likeness * covered, "most", frozenset(matched))
    order = 1.0 if [word for word in name if word in matched] == matched else 0.0
    quality = 0.6 * covered + 0.35 * max(0.0, 1 - 4 * (1 - likeness)) + 0.05 * order
    return Fit(WORDS_LOW + (WORDS_HIGH - WORDS_LOW) * quality, "words" if spelt else "typo", frozenset(matched))
