"""Ranks the names of one kind (of roles, or of skills) by how well they fit a query."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from careercli.catalog.index import Index
from careercli.catalog.searched import NAME, SKILL, name_words, tokens
from careercli.find import spelling
from careercli.find.fit import Fit, fit
from careercli.find.spelling import Typed
from careercli.words import fold

LONGEST_QUERY = 300
"""Characters of a query that are looked at."""
MOST_WORDS = 12
"""Words of a query that are looked at."""
CANDIDATES = 3_000
"""Names that are compared with a query, the shortest first, when the words alone leave more."""
NEAR = 5
"""Names that are offered when nothing fits."""


@dataclass(frozen=True)
class Kind:
    """Where names of a kind stand in the index: the kind of their words, and the query for number and name."""

    words: str
    sql: str
    folded: bool

    def split(self, name: str) -> list[str]:
        """The folded, stemmed words of a name of this kind."""
        return name_words(name) if self.folded else fold.joined(name)


ROLES = Kind(NAME, "SELECT id, key FROM called_words JOIN called ON id = called_words.rowid", True)
SKILLS = Kind(SKILL, "SELECT id, name FROM skill_words JOIN skill ON id = skill_words.rowid", False)
_TABLE = {NAME: "called_words", SKILL: "skill_words"}
_LENGTH = {NAME: "length(key)", SKILL: "length(name)"}


@dataclass(frozen=True)
class Ranked:
    """A name that fits: its number in the index, its words, and how it fits."""

    number: int
    name: str
    fit: Fit


def query_words(query: str) -> list[str]:
    """The folded, stemmed words of a query."""
    return fold.joined(query[:LONGEST_QUERY])[:MOST_WORDS]


def ranked(index: Index, kind: Kind, words: Sequence[str], limit: int | None = CANDIDATES) -> list[Ranked]:
    """The names that fit the words, best first; equal ones by length and name. Correct spelling needs no fuzz."""
    if not words:
        return []
    found: dict[int, Ranked] = {}
    for variant in _variants(index, kind, list(words)):
        for one in _ranked(index, kind, variant, limit):
            if one.number not in found or one.fit.score > found[one.number].fit.score:
                found[one.number] = one
    return sorted(found.values(), key=lambda one: (-one.fit.score, len(one.name), one.name))


def _ranked(index: Index, kind: Kind, words: list[str], limit: int | None) -> list[Ranked]:
    there = spelling.known(index, kind.words, words)
    plain = [Typed(word, {word: 1.0} if word in there else {}) for word in words]
    completed = _completed(index, kind, plain)
    found = _compared(index, kind, completed, _all(completed), limit)
    if found and max(one.fit.score for one in found) >= 97:
        return found
    corrected = spelling.corrected(index, kind.words, words)
    typed = [_either(one, two) for one, two in zip(completed, corrected, strict=True)]
    found = _compared(index, kind, typed, _all(typed), limit)
    if found or len(words) < 3:
        return found
    return _compared(index, kind, typed, _most(typed), limit)


def _completed(index: Index, kind: Kind, typed: list[Typed]) -> list[Typed]:
    """The words, the last also standing for the words that begin with it (it may be cut short)."""
    last = typed[-1]
    longer = {word: len(last.word) / len(word) for word in spelling.beginning(index, kind.words, last.word)}
    return [*typed[:-1], Typed(last.word, {**longer, **last.meant})]


def _either(one: Typed, other: Typed) -> Typed:
    better = {word: max(value, one.meant.get(word, 0.0)) for word, value in other.meant.items()}
    return Typed(one.word, {**one.meant, **better})


def _variants(index: Index, kind: Kind, words: list[str]) -> Iterable[list[str]]:
    """The words as typed; with two of them as one (pay roll); with one of them as two (casemanagement)."""
    yield words
    pairs = ["".join(words[place : place + 2]) for place in range(len(words) - 1)]
    one_word = spelling.known(index, kind.words, pairs)
    for place, pair in enumerate(pairs):
        if pair in one_word:
            yield [*words[:place], pair, *words[place + 2 :]]
    there = spelling.known(index, kind.words, words)
    for place, word in enumerate(words):
        if word not in there and len(word) >= 6:
            halves = [(word[:cut], fold.stem(word[cut:])) for cut in range(3, len(word) - 2)]
            both = spelling.known(index, kind.words, (half for two in halves for half in two))
            for left, right in halves:
                if left in both and right in both:
                    yield [*words[:place], left, right, *words[place + 1 :]]


def _group(one: Typed) -> str:
    return "(" + " OR ".join(f'"{tokens([word])}"' for word in one.meant) + ")"


def _all(typed: list[Typed]) -> str:
    """An FTS5 query for the names that hold every word; empty if one of the words is nowhere."""
    return " AND ".join(map(_group, typed)) if all(one.meant for one in typed) else ""


def _most(typed: list[Typed]) -> str:
    """An FTS5 query for the names that may hold more than half of the words."""
    there = [_group(one) for one in typed if one.meant]
    needed = len(typed) // 2 + 1
    if len(there) < needed:
        return ""
    if needed == 2:
        pairs = [f"({one} AND {other})" for place, one in enumerate(there) for other in there[place + 1 :]]
        return " OR ".join(pairs)
    return " OR ".join(there)


def _compared(index: Index, kind: Kind, typed: list[Typed], match: str, limit: int | None) -> list[Ranked]:
    if not match:
        return []
    table = _TABLE[kind.words]
    sql = f"{kind.sql} WHERE {table} MATCH ?"
    values: tuple[object, ...] = (match,)
    if limit is not None:
        sql += f" ORDER BY {_LENGTH[kind.words]} LIMIT ?"
        values = (match, limit)
    found = []
    for number, name in index.rows(sql, values):
        how = fit(typed, kind.split(name))
        if how is not None:
            found.append(Ranked(number, name, how))
    return found


def nearest(index: Index, kind: Kind, words: Sequence[str]) -> list[str]:
    """The names nearest to a query that nothing fits, best first: an offer, not an answer."""
    typed = [one for one in spelling.corrected(index, kind.words, words, loosely=True) if one.meant]
    if not typed:
        return []
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    match = " OR ".join(map(_group, typed))
    sql = f"{kind.sql} WHERE {_TABLE[kind.words]} MATCH ? ORDER BY {_LENGTH[kind.words]} LIMIT 1000"
    names = [row[1] for row in index.rows(sql, (match,))]
    joined = [" ".join(kind.split(name)) for name in names]
    hits = process.extract(" ".join(words), joined, scorer=OSA.normalized_similarity, score_cutoff=0.5, limit=NEAR)
    return [names[place] for _text, _score, place in hits]


def holding(index: Index, kind: Kind, phrase: Sequence[str]) -> list[tuple[int, str]]:
    """The names, with their numbers, that hold exactly these words side by side."""
    match = " AND ".join(f'"{tokens([word])}"' for word in phrase)
    rows = index.rows(f"{kind.sql} WHERE {_TABLE[kind.words]} MATCH ?", (match,))
    return [(number, name) for number, name in rows if _side_by_side(phrase, kind.split(name))]


def _side_by_side(phrase: Sequence[str], words: list[str]) -> bool:
    size = len(phrase)
    return any(words[start : start + size] == list(phrase) for start in range(len(words) - size + 1))
