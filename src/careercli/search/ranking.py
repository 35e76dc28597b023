"""Ranks the names of one kind (of roles, or of skills) by how well they fit a query."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from careercli.catalog.catalog import Catalog
from careercli.search import candidates, spelling
from careercli.search.candidates import Kind
from careercli.search.scoring import Fit, alike, fit
from careercli.search.spelling import Typed
from careercli.skills import normalize

LONGEST_QUERY = 300
"""Characters of a query that are looked at."""
MOST_WORDS = 12
"""Words of a query that are looked at."""
CANDIDATES = 3_000
"""Names that are compared with a query, the shortest first, when the words alone leave more."""
SATISFIED = 80.0
"""From this score on, a name that holds every word is not outdone by one that is merely alike as a whole."""
AFTER = 0.1
"""Points by which a guess stays below what needs none."""
TIES = 30
"""So many of the best are told apart by letters where they score the same."""
LETTERS_AN_ERROR = 10
"""A name as a whole may have an error for every so many letters, two at least from eight letters on."""
NEAR, NEAR_CANDIDATES = 5, 1_000
"""Names that are offered when nothing fits, and of how many they are the nearest."""


@dataclass(frozen=True)
class Ranked:
    """A name that fits: its number in the catalog, the name, and how it fits."""

    number: int
    name: str
    fit: Fit


def query_words(query: str) -> list[str]:
    """The folded, stemmed words of a query."""
    return normalize.joined(query[:LONGEST_QUERY])[:MOST_WORDS]


def ranked(
    catalog: Catalog,
    kind: Kind,
    words: Sequence[str],
    limit: int | None = CANDIDATES,
    typed: str | None = None,
    forgiving: bool = True,
) -> list[Ranked]:
    """The names that fit the words, best first; of equal ones those nearest to what was `typed`.

    With `forgiving` false every word has to be as it is in the name, and RapidFuzz is not needed.
    """
    if not words:
        return []
    found: dict[int, Ranked] = {}
    for variant in _variants(catalog, kind, list(words)):
        for one in _ranked(catalog, kind, variant, limit, forgiving):
            if one.number not in found or one.fit.score > found[one.number].fit.score:
                found[one.number] = one
        if any(one.fit.score >= SATISFIED for one in found.values()):
            break
    text = " ".join(words if typed is None else normalize.words(typed[:LONGEST_QUERY]))
    hits = sorted(found.values(), key=lambda one: (-one.fit.score, abs(len(one.name) - len(text)), one.name))
    return [*_nearer_first(text, hits[:TIES]), *hits[TIES:]]


def _nearer_first(text: str, hits: list[Ranked]) -> list[Ranked]:
    """Hits of one score by their distance from what was typed: Stonemason and Stonemasons fit `stonemasosn` alike."""
    if not any(one.fit.rule == "typo" for one in hits):
        return hits

    def order(one: Ranked) -> tuple[float, float]:
        return -round(one.fit.score, 1), spelling.unlikeliness(text, " ".join(normalize.words(one.name)))

    return sorted(hits, key=order)


def _ranked(catalog: Catalog, kind: Kind, words: list[str], limit: int | None, forgiving: bool) -> list[Ranked]:
    """The names that hold every word; else those that do once errors are forgiven, or are alike as a whole."""
    there = spelling.known(catalog, kind.words, words)
    plain = _completed(catalog, kind, [Typed(word, {word: 1.0} if word in there else {}) for word in words])
    found = _compared(catalog, kind, plain, candidates.every_word(plain), limit)
    if not forgiving or (found and max(one.fit.score for one in found) >= SATISFIED):
        return found
    corrected = spelling.corrected(catalog, kind.words, words)
    typed = [_either(one, two) for one, two in zip(plain, corrected, strict=True)]
    sure = max((one.fit.score for one in found if one.fit.rule == "words"), default=0.0)
    found = _compared(catalog, kind, typed, candidates.every_word(typed), limit)
    if sure:  # every word as typed is in a name: what would have to be misspelt comes after it
        return [one if one.fit.rule != "typo" else _at_most(one, sure - AFTER) for one in found]
    if not found or max(one.fit.score for one in found) < SATISFIED:
        found += _alike(catalog, kind, words, corrected)
    if not found and len(words) == 1:
        return _twice_slipped(catalog, kind, words[0])
    if found or len(words) < 3:
        return found
    return _compared(catalog, kind, typed, candidates.most_words(typed), limit)


def _at_most(one: Ranked, score: float) -> Ranked:
    return Ranked(one.number, one.name, Fit(min(one.fit.score, score), one.fit.rule, one.fit.matched))


def _twice_slipped(catalog: Catalog, kind: Kind, word: str) -> list[Ranked]:
    """The names of one word that two slips of the fingers turn into this one."""
    meant = spelling.twice_slipped(catalog, kind.words, word)
    match = candidates.some_word([Typed(word, dict.fromkeys(meant, 1.0))])
    rows = [(number, name, kind.split(name)) for number, name in candidates.rows(catalog, kind, match, None)]
    return [Ranked(number, name, alike(word, words, 2)) for number, name, words in rows if len(words) == 1]


def _alike(catalog: Catalog, kind: Kind, words: list[str], typed: list[Typed]) -> list[Ranked]:
    """The names that are the query but for a few errors in all, and share a word with it, right or nearly so."""
    query = " ".join(words)
    errors = max(spelling.allowed(len(query)), len(query) // LETTERS_AN_ERROR)
    match = candidates.some_word([one for one in typed if len(one.word) > 2])
    if not errors or len(words) < 2 or not match:
        return []
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    # The name itself may have plural endings that its words have not.
    letters = range(len(query) - errors, len(query) + errors + len(words))
    rows = candidates.rows(catalog, kind, match, None, letters)
    split = [kind.split(name) for _number, name in rows]
    joined = [" ".join(name) for name in split]
    hits = process.extract(query, joined, scorer=OSA.distance, score_cutoff=errors, limit=spelling.MOST_CORRECTIONS)
    return [Ranked(*rows[place], alike(query, split[place], int(distance))) for _text, distance, place in hits]


def _completed(catalog: Catalog, kind: Kind, typed: list[Typed]) -> list[Typed]:
    """The words, the last also standing for the words that begin with it (it may be cut short)."""
    last = typed[-1]
    longer = {word: len(last.word) / len(word) for word in spelling.beginning(catalog, kind.words, last.word)}
    return [*typed[:-1], Typed(last.word, {**longer, **last.meant})]


def _either(one: Typed, other: Typed) -> Typed:
    better = {word: max(value, one.meant.get(word, 0.0)) for word, value in other.meant.items()}
    return Typed(one.word, {**one.meant, **better})


def _variants(catalog: Catalog, kind: Kind, words: list[str]) -> Iterator[list[str]]:
    """The words as typed; with two of them as one (pay roll); with one of them as two (casemanagement)."""
    yield words
    pairs = ["".join(words[place : place + 2]) for place in range(len(words) - 1)]
    one_word = spelling.known(catalog, kind.words, pairs)
    for place, pair in enumerate(pairs):
        if pair in one_word:
            yield [*words[:place], pair, *words[place + 2 :]]
    there = spelling.known(catalog, kind.words, words)
    for place, word in enumerate(words):
        if word not in there and len(word) >= 6:
            halves = [(word[:cut], normalize.stem(word[cut:])) for cut in range(3, len(word) - 2)]
            both = spelling.known(catalog, kind.words, (half for two in halves for half in two))
            for left, right in halves:
                if left in both and right in both:
                    yield [*words[:place], left, right, *words[place + 1 :]]


def _compared(catalog: Catalog, kind: Kind, typed: list[Typed], match: str, limit: int | None) -> list[Ranked]:
    compared = (
        (number, name, fit(typed, kind.split(name))) for number, name in candidates.rows(catalog, kind, match, limit)
    )
    return [Ranked(number, name, how) for number, name, how in compared if how is not None]


def nearest(catalog: Catalog, kind: Kind, words: Sequence[str]) -> list[str]:
    """The names nearest to a query that nothing fits, best first: an offer, not an answer."""
    typed = [one for one in spelling.corrected(catalog, kind.words, words, loosely=True) if one.meant]
    if not typed:
        return []
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    names = [name for _number, name in candidates.rows(catalog, kind, candidates.some_word(typed), NEAR_CANDIDATES)]
    joined = [" ".join(kind.split(name)) for name in names]
    hits = process.extract(" ".join(words), joined, scorer=OSA.normalized_similarity, score_cutoff=0.5, limit=NEAR)
    return [names[place] for _text, _score, place in hits]


def holding(catalog: Catalog, kind: Kind, phrase: Sequence[str]) -> list[tuple[int, str]]:
    """The names, with their numbers, that hold exactly these words side by side."""
    match = candidates.every_word([Typed(word, {word: 1.0}) for word in phrase])
    rows = candidates.rows(catalog, kind, match, None)
    return [(number, name) for number, name in rows if _side_by_side(phrase, kind.split(name))]


def _side_by_side(phrase: Sequence[str], words: list[str]) -> bool:
    size = len(phrase)
    return any(words[start : start + size] == list(phrase) for start in range(len(words) - size + 1))
