"""Weighted terms of roles (tf-idf) in the index, by which roles are compared.

A role is, for each signal, a short list of terms with a value: words of its titles and tasks with their counts (term
frequency), skills with the weight of their place, ratings, both in hundredths. The table `term` counts the roles that
have a term, for its inverse document frequency (`rarity`), and sums up ratings, so that they can be standardised. All
counts are integers: they are equal whatever the order in which files were read.
"""

from __future__ import annotations

import math
import sqlite3
from array import array
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from itertools import chain
from typing import TYPE_CHECKING, Any

from careercli.index.statements import select_in
from careercli.skills import normalize

if TYPE_CHECKING:
    from careercli.index.facets import Mention

SIGNALS = {"titles": "n", "tasks": "t", "summary": "s", "skills": "k", "knowledge": "w", "interests": "i"}
"""The signals in the order of the columns of `vector`, each with the letter that its terms begin with."""
WORD_SIGNALS = ("titles", "tasks", "summary", "skills")
"""The signals whose terms are words or skills, found again through `vector_terms`; the others are ratings."""

TITLE_WEIGHT = 3
"""A word of the title counts as often as in so many aliases. Chosen on the tuning half (benchmarks/moves.py)."""
HUNDREDTHS = 100
"""Weights and ratings are stored as integers, in hundredths."""
MAX_TERM_COUNT = 999
"""A word that occurs more often than this counts as occurring this often."""
MAX_UPDATES = 5_000
"""Up to this many terms have their inverse document frequency updated one by one; beyond, all are computed anew."""
IDF_BLOCK = 1_024
"""Inverse document frequencies in one row of `rarity`."""
MAX_VALUE = 30_000
"""The largest value of a term: values are stored in two bytes."""

PLACE_WEIGHTS = {"skills.technical": 1.0, "tech_stack": 0.9, "skill_map": 0.8, "skills.soft": 0.6, "tools": 0.5}
"""How much a skill counts by the place of its phrase. A rated one counts by its importance, see `rated_weight`."""
DEFAULT_PLACE_WEIGHT = 0.5
LONG_LIST = 15
"""A list of tools that is longer counts as much as one of this length: O*NET names eighty products, a guide twenty."""
OWN_SHARE = 0.6
"""The share of a phrase's weight for the skill that it names itself, when it names examples and parts too."""

TermVector = tuple["array[int]", "array[int]"]
"""The terms of a role for one signal: their ids, ascending (4 bytes each), and their values (2 bytes each)."""

_STOP_WORDS = frozenset(
    (
        "all", "also", "an", "and", "any", "are", "as", "at", "be", "between", "by", "can", "do", "each", "etc", "for",
        "from", "if", "ii", "iii", "in", "include", "including", "into", "is", "it", "may", "not", "of", "on", "or",
        "other", "others", "per", "such", "than", "that", "the", "their", "them", "then", "these", "they", "this",
        "those", "through", "to", "use", "used", "using", "when", "which", "who", "will", "with", "within",
    )
)  # fmt: skip
"""Stop words: they say nothing about a role, as a single letter does."""


class TermCounts:
    """Ids and document frequencies of terms, collected in one transaction and written once, by `flush`.

    A thousand roles have four hundred thousand terms. What is added (1) and removed (-1) is counted by pairs
    of a term and its value. With `bulk` the ids of all terms are read at once, so that no role's need be asked for.
    """

    def __init__(self, connection: sqlite3.Connection, *, bulk: bool = False) -> None:
        self.connection, self.bulk = connection, bulk
        self._ids: dict[str, int] = dict(connection.execute("SELECT word, id FROM term")) if bulk else {}
        self._changes: dict[int, Counter[tuple[int, int]]] = {1: Counter(), -1: Counter()}
        self._new_terms: list[tuple[int, str]] = []
        self._next_id = _max_term_id(connection) + 1

    def ids(self, terms: Collection[str]) -> list[int]:
        """The id of each term, in the order given; a new term gets one."""
        known = self._ids
        if unknown := [term for term in terms if term not in known]:
            self._learn(unknown)
        return [known[term] for term in terms]

    def _learn(self, unknown: Collection[str]) -> None:
        """Finds the ids of terms in the table; those that are not there get new ones."""
        if not self.bulk:
            sql = "SELECT word, id FROM term WHERE word IN ({})"
            self._ids.update(select_in(self.connection.execute, sql, unknown))
        for term in unknown:
            if term not in self._ids:
                self._ids[term] = self._next_id
                self._new_terms.append((self._next_id, term))
                self._next_id += 1

    def count(self, ids: Iterable[int], values: Iterable[int], sign: int) -> None:
        """Counts the terms of a role that is added (`sign` is 1) or removed (-1)."""
        self._changes[sign].update(zip(ids, values, strict=True))

    def _summed_up(self) -> dict[int, list[int]]:
        """The changes of terms by their ids, each as [roles, sum, sum of squares]."""
        changes: dict[int, list[int]] = {}
        for sign, counted in self._changes.items():
            for (term_id, value), times in counted.items():
                change = changes.get(term_id)
                if change is None:
                    change = changes[term_id] = [0, 0, 0]
                times *= sign
                change[0] += times
                change[1] += times * value
                change[2] += times * value * value
        return changes

    def flush(self) -> None:
        """Writes the counts, deletes the terms that no role has any more, and updates the idf of the others."""
        execute, executemany = self.connection.execute, self.connection.executemany
        changes = self._summed_up()
        executemany(
            "INSERT INTO term(id, word, roles, total, squares) VALUES (?, ?, ?, ?, ?)",
            [(term_id, word, *changes.get(term_id, (0, 0, 0))) for term_id, word in self._new_terms],
        )
        new_ids = {term_id for term_id, _word in self._new_terms}
        executemany(
            "UPDATE term SET roles = roles + ?, total = total + ?, squares = squares + ? WHERE id = ?",
            [(*change, term_id) for term_id, change in changes.items() if term_id not in new_ids and any(change)],
        )
        no_more_roles = [(term_id,) for term_id, change in changes.items() if change[0] <= 0]
        executemany("DELETE FROM term WHERE id = ? AND roles <= 0", no_more_roles)
        changed = [term_id for term_id, change in changes.items() if change[0]]
        roles_before = execute("SELECT roles FROM rarity").fetchone()
        if roles_before != (_count_roles(self.connection),) or len(changed) > MAX_UPDATES:
            write_idf(self.connection)
        elif changed:
            _update_idf(self.connection, changed)


def write_terms(counts: TermCounts, role_id: int, signals: Iterable[dict[str, int]], *, exists: bool) -> None:
    """Replaces the terms of a role by those of `signals`, in the order of SIGNALS; without any, they are removed.

    `exists` says that there may be some already: if they are equal, nothing is written.
    """
    connection = counts.connection
    row = connection.execute("SELECT * FROM vector WHERE role = ?", (role_id,)).fetchone() if exists else None
    before = [unpack_terms(column) for column in row[1:]] if row else []
    now = [_with_ids(counts, terms_of_signal) for terms_of_signal in signals]
    if before == now:
        return
    if before:
        connection.execute("DELETE FROM vector WHERE role = ?", (role_id,))
        connection.execute(
            "INSERT INTO vector_terms(vector_terms, rowid, terms) VALUES ('delete', ?, ?)", (role_id, _tokens(before))
        )
    if now:
        connection.execute(f"INSERT INTO vector VALUES (?{', ?' * len(now)})", (role_id, *map(pack_terms, now)))
        connection.execute("INSERT INTO vector_terms(rowid, terms) VALUES (?, ?)", (role_id, _tokens(now)))
    for columns, sign in ((before, -1), (now, 1)):
        for ids, values in columns:
            counts.count(ids, values, sign)


def write_idf(connection: sqlite3.Connection) -> None:
    """Computes the inverse document frequency of every term: ln((roles + 1) / (roles that have it)), by its id.

    A row holds those of IDF_BLOCK ids, so that few rows are written when the terms of a role change.
    """
    roles = _count_roles(connection)
    idf = array("d", bytes(8 * (_max_term_id(connection) + 1)))
    idf_of_count = [0.0, *(math.log((roles + 1) / count) for count in range(1, roles + 1))]
    for term_id, count in connection.execute("SELECT id, roles FROM term"):
        idf[term_id] = idf_of_count[count]
    connection.execute("DELETE FROM rarity")
    connection.executemany(
        "INSERT INTO rarity VALUES (?, ?, ?)",
        [
            (start // IDF_BLOCK, roles, idf[start : start + IDF_BLOCK].tobytes())
            for start in range(0, len(idf), IDF_BLOCK)
        ],
    )


def _update_idf(connection: sqlite3.Connection, changed: list[int]) -> None:
    """Computes the inverse document frequency of these term ids alone, if the number of roles is what it was."""
    roles, last_id = _count_roles(connection), _max_term_id(connection)
    blocks: dict[int, array[float]] = {}
    for number in {term_id // IDF_BLOCK for term_id in (*changed, last_id)}:
        row = connection.execute("SELECT idf FROM rarity WHERE id = ?", (number,)).fetchone()
        idf = blocks[number] = array("d", row[0] if row else b"")
        idf.frombytes(bytes(8 * max(0, min(IDF_BLOCK, last_id + 1 - number * IDF_BLOCK) - len(idf))))
    for term_id in changed:
        row = connection.execute("SELECT roles FROM term WHERE id = ?", (term_id,)).fetchone()
        idf, position = blocks[term_id // IDF_BLOCK], term_id % IDF_BLOCK
        if position < len(idf):  # beyond, it was the last term, and is deleted
            idf[position] = math.log((roles + 1) / row[0]) if row is not None else 0.0
    connection.executemany(
        "REPLACE INTO rarity VALUES (?, ?, ?)", [(number, roles, idf.tobytes()) for number, idf in blocks.items()]
    )


def _count_roles(connection: sqlite3.Connection) -> int:
    return int(connection.execute("SELECT count(*) FROM role").fetchone()[0])


def _max_term_id(connection: sqlite3.Connection) -> int:
    """The largest id of a term, 0 if there is none."""
    return int(connection.execute("SELECT coalesce(max(id), 0) FROM term").fetchone()[0])


def pack_terms(terms: TermVector) -> bytes:
    """Term ids and their values as the bytes of a column of `vector`."""
    ids, values = terms
    return ids.tobytes() + values.tobytes()


def unpack_terms(column: bytes) -> TermVector:
    """The term ids and values of a column of `vector`: the inverse of `pack_terms`."""
    size = len(column) // 6
    ids, values = array("I"), array("h")
    ids.frombytes(column[: 4 * size])
    values.frombytes(column[4 * size :])
    return ids, values


def words(texts: Iterable[str]) -> Counter[str]:
    """The folded, stemmed words of some texts with their counts, up to MAX_TERM_COUNT; stop words are left out."""
    counts = Counter(chain.from_iterable(map(normalize.joined_stems, texts)))
    return Counter(
        {
            word: min(count, MAX_TERM_COUNT)
            for word, count in counts.items()
            if len(word) > 1 and word not in _STOP_WORDS
        }
    )


def rated_weight(importance: float) -> float:
    """How much a rated skill counts, from 0.5 at importance 3 ("important") to 1 at 5 ("extremely important")."""
    from careercli.index.facets import IMPORTANT

    return 0.5 + (importance - IMPORTANT) / 4


def skill_weights(mentions: Iterable[Mention], importance: dict[str, float]) -> dict[str, float]:
    """Each skill of a role by its key with its weight, above 0 and up to 1; the best place counts.

    A phrase counts once: if it names several skills, they share its weight. `importance` is that of each rating, by
    its name.
    """
    phrases: dict[tuple[str, str], dict[str, str]] = {}
    for mention in mentions:
        phrases.setdefault((mention.place, mention.text), {}).setdefault(mention.key, mention.rule)
    lengths = Counter(place for place, _text in phrases)
    weights: dict[str, float] = {}
    for (place, text), rules in phrases.items():
        weight = (
            rated_weight(importance[text]) if place == "ratings" else PLACE_WEIGHTS.get(place, DEFAULT_PLACE_WEIGHT)
        )
        if place in ("tech_stack", "tools"):
            weight *= min(1.0, LONG_LIST / lengths[place])
        for key, share in _shares(rules).items():
            weights[key] = max(weights.get(key, 0.0), weight * share)
    return weights


def _shares(rules: dict[str, str]) -> dict[str, float]:
    """The share of a phrase's weight for each skill that it names. `rules` maps a skill's key to its rule."""
    if len(rules) == 1:
        return dict.fromkeys(rules, 1.0)
    own = [key for key, rule in rules.items() if rule == "phrase"]
    others = [key for key, rule in rules.items() if rule != "phrase"]
    if not own or not others:
        return dict.fromkeys(rules, 1.0 if own else OWN_SHARE)
    return dict.fromkeys(own, OWN_SHARE) | dict.fromkeys(others, max(0.2, (1 - OWN_SHARE) / len(others)))


def terms(role: Any, mentions: Iterable[Mention], task_words: Mapping[str, int]) -> list[dict[str, int]]:
    """The terms of a role with their values, for each of SIGNALS in order; a term begins with its signal's letter.

    `task_words` are stems of tasks with their counts that the role's own texts need not hold.
    """
    importance: dict[str, float] = {}
    for rating in role.ratings:
        importance[rating.name] = max(importance.get(rating.name, 0.0), rating.importance or 0.0)
    weights = skill_weights(mentions, importance)
    values: dict[str, dict[str, int]] = {
        "titles": words([*[role.title] * TITLE_WEIGHT, *role.aliases]),
        "tasks": words([*role.responsibilities, *role.core_functions]) | Counter(task_words),
        "summary": words([role.summary or ""]),
        "skills": {key: max(1, round(HUNDREDTHS * weight)) for key, weight in weights.items()},
        "knowledge": {
            rating.name: round(HUNDREDTHS * rating.importance)
            for rating in role.ratings
            if rating.kind == "knowledge" and rating.importance is not None
        },
        "interests": {
            name: round(HUNDREDTHS * value)
            for name, value in (vars(role.interests).items() if role.interests else ())
            if value is not None
        },
    }
    return [
        {letter + term: min(value, MAX_VALUE) for term, value in values[signal].items()}
        for signal, letter in SIGNALS.items()
    ]


def _with_ids(counts: TermCounts, values: dict[str, int]) -> TermVector:
    """The terms of a signal by their ids, ascending, with their values."""
    pairs = sorted(zip(counts.ids(values), values.values(), strict=True))
    return array("I", [term_id for term_id, _value in pairs]), array("h", [value for _term_id, value in pairs])


def _tokens(columns: list[TermVector]) -> str:
    """The ids of a role's words and skills, as a text for FTS5 (`vector_terms`)."""
    return " ".join(str(term_id) for ids, _values in columns[: len(WORD_SIGNALS)] for term_id in ids)
