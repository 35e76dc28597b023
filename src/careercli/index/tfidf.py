"""What the index keeps so that roles can be held against each other: their weighted terms.

A role is, for each signal, a short list of terms with a value: words of its titles and tasks with how often they
stand there, skills with what their place weighs, ratings in hundredths. `term` counts the roles that have a term, so
that its rarity (inverse document frequency) is known, and sums up ratings, so that they can be standardised. All
counts are whole numbers: they are the same whatever the order in which files were read.
"""

from __future__ import annotations

import math
import sqlite3
from array import array
from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from careercli.index.database import select_in
from careercli.skills import normalize

if TYPE_CHECKING:
    from careercli.index.facets import Mention

SIGNALS = {"titles": "n", "tasks": "t", "summary": "s", "skills": "k", "knowledge": "w", "interests": "i"}
"""The signals in the order of the columns of `vector`, each with the letter that its terms begin with."""
WORDED = ("titles", "tasks", "summary", "skills")
"""The signals whose terms are words or skills, found again through `vector_terms`; the others are ratings."""

TITLE_COUNTS = 3
"""A word of the title counts as often as in so many aliases. Chosen on the tuning half (benchmarks/moves.py)."""
HUNDREDTHS = 100
MOST_TIMES = 999
"""A word that stands more often than this counts as standing this often."""
MANY = 5_000
"""Up to so many terms are weighed again one by one; beyond, all of them are."""
STRETCH = 1_024
"""Terms whose rarity stands in one row."""
LARGEST = 30_000
"""The largest value of a term: values are kept in two bytes."""

PLACE_WEIGHTS = {"skills.technical": 1.0, "tech_stack": 0.9, "skill_map": 0.8, "skills.soft": 0.6, "tools": 0.5}
"""How much a skill counts by where it stands. A rated one counts as its importance says, see `rated_weight`."""
OTHER_PLACES = 0.5
LONG_LIST = 15
"""A list of tools that is longer counts as much as one of this length: O*NET names eighty products, a guide twenty."""
OWN_SHARE = 0.6
"""What of a phrase's weight falls to the skill that it names itself, when it names examples and parts too."""

_STOP = frozenset(
    (
        "all", "also", "an", "and", "any", "are", "as", "at", "be", "between", "by", "can", "do", "each", "etc", "for",
        "from", "if", "ii", "iii", "in", "include", "including", "into", "is", "it", "may", "not", "of", "on", "or",
        "other", "others", "per", "such", "than", "that", "the", "their", "them", "then", "these", "they", "this",
        "those", "through", "to", "use", "used", "using", "when", "which", "who", "will", "with", "within",
    )
)  # fmt: skip
"""Words that say nothing about a role, as a single letter does."""


class Terms:
    """The terms counted in one transaction: their numbers, and by how much their counts change.

    A thousand roles count four hundred thousand terms, so the counts are held here and written once, by `settle`.
    """

    def __init__(self, database: sqlite3.Connection) -> None:
        self.database = database
        self._numbers: dict[str, int] = {}
        self._changes: dict[int, list[int]] = {}
        self._fresh: list[tuple[int, str]] = []
        self._next = int(database.execute("SELECT coalesce(max(id), 0) + 1 FROM term").fetchone()[0])

    def numbers(self, words: Iterable[str]) -> list[int]:
        """The number of each term, in the order given; a term that is not there yet gets one."""
        wanted = list(words)
        unknown = [word for word in wanted if word not in self._numbers]
        known = select_in(self.database.execute, "SELECT word, id FROM term WHERE word IN ({})", unknown)
        self._numbers.update(known)
        for word in unknown:
            if word not in self._numbers:
                self._numbers[word] = self._next
                self._fresh.append((self._next, word))
                self._next += 1
        return [self._numbers[word] for word in wanted]

    def count(self, ids: Iterable[int], values: Iterable[int], times: int) -> None:
        """Counts the terms of a role that comes (`times` is 1) or goes (-1)."""
        changes = self._changes
        for one, value in zip(ids, values, strict=True):
            change = changes.get(one)
            if change is None:
                change = changes[one] = [0, 0, 0]
            change[0] += times
            change[1] += times * value
            change[2] += times * value * value

    def settle(self) -> None:
        """Writes what was counted, takes out the terms that no role has any more, and weighs the others again."""
        execute, executemany = self.database.execute, self.database.executemany
        executemany("INSERT INTO term(id, word, roles, total, squares) VALUES (?, ?, 0, 0, 0)", self._fresh)
        executemany(
            "UPDATE term SET roles = roles + ?, total = total + ?, squares = squares + ? WHERE id = ?",
            [(*change, one) for one, change in self._changes.items() if any(change)],
        )
        fewer = [(one,) for one, change in self._changes.items() if change[0] <= 0]
        executemany("DELETE FROM term WHERE id = ? AND roles <= 0", fewer)
        changed = [one for one, change in self._changes.items() if change[0]]
        before = execute("SELECT roles FROM rarity").fetchone()
        if before != (_roles(self.database),) or len(changed) > MANY:
            weigh(self.database)
        elif changed:
            _weigh_again(self.database, changed)


def put(terms: Terms, number: int, found: Iterable[dict[str, int]], *, there: bool) -> None:
    """Makes the index hold just these terms of a role, those of each signal in order; no signals: none any more.

    `there` says that it may hold some already: if they are the same, nothing is written.
    """
    database = terms.database
    row = database.execute("SELECT * FROM vector WHERE role = ?", (number,)).fetchone() if there else None
    before = [unpacked(column) for column in row[1:]] if row else []
    now = [_numbered(terms, some) for some in found]
    if before == now:
        return
    if before:
        database.execute("DELETE FROM vector WHERE role = ?", (number,))
        database.execute(
            "INSERT INTO vector_terms(vector_terms, rowid, terms) VALUES ('delete', ?, ?)", (number, _tokens(before))
        )
    if now:
        database.execute(f"INSERT INTO vector VALUES (?{', ?' * len(now)})", (number, *map(packed, now)))
        database.execute("INSERT INTO vector_terms(rowid, terms) VALUES (?, ?)", (number, _tokens(now)))
    for columns, times in ((before, -1), (now, 1)):
        for ids, values in columns:
            terms.count(ids, values, times)


def weigh(database: sqlite3.Connection) -> None:
    """Notes how rare each term is now: the natural logarithm of (roles + 1) / (roles that have it), by its number.

    STRETCH numbers stand in a row, so that a role whose terms change has few rows written.
    """
    roles = _roles(database)
    idf = array("d", bytes(8 * (_last(database) + 1)))
    by_count = [0.0, *(math.log((roles + 1) / count) for count in range(1, roles + 1))]
    for one, count in database.execute("SELECT id, roles FROM term"):
        idf[one] = by_count[count]
    database.execute("DELETE FROM rarity")
    database.executemany(
        "INSERT INTO rarity VALUES (?, ?, ?)",
        [(start // STRETCH, roles, idf[start : start + STRETCH].tobytes()) for start in range(0, len(idf), STRETCH)],
    )


def _weigh_again(database: sqlite3.Connection, changed: list[int]) -> None:
    """The same for just some terms, while the number of roles stays what it was."""
    roles, last = _roles(database), _last(database)
    stretches: dict[int, array[float]] = {}
    for number in {one // STRETCH for one in (*changed, last)}:
        row = database.execute("SELECT idf FROM rarity WHERE id = ?", (number,)).fetchone()
        idf = stretches[number] = array("d", row[0] if row else b"")
        idf.frombytes(bytes(8 * max(0, min(STRETCH, last + 1 - number * STRETCH) - len(idf))))
    for one in changed:
        found = database.execute("SELECT roles FROM term WHERE id = ?", (one,)).fetchone()
        idf, place = stretches[one // STRETCH], one % STRETCH
        if place < len(idf):  # beyond, it was the last term, and is gone
            idf[place] = math.log((roles + 1) / found[0]) if found is not None else 0.0
    database.executemany(
        "REPLACE INTO rarity VALUES (?, ?, ?)", [(number, roles, idf.tobytes()) for number, idf in stretches.items()]
    )


def _roles(database: sqlite3.Connection) -> int:
    return int(database.execute("SELECT count(*) FROM role").fetchone()[0])


def _last(database: sqlite3.Connection) -> int:
    return int(database.execute("SELECT coalesce(max(id), 0) FROM term").fetchone()[0])


def packed(terms: tuple[array[int], array[int]]) -> bytes:
    """Terms and their values as bytes."""
    ids, values = terms
    return ids.tobytes() + values.tobytes()


def unpacked(column: bytes) -> tuple[array[int], array[int]]:
    """What `packed` packed."""
    size = len(column) // 6
    ids, values = array("I"), array("h")
    ids.frombytes(column[: 4 * size])
    values.frombytes(column[4 * size :])
    return ids, values


def words(texts: Iterable[str]) -> Counter[str]:
    """The words of some texts that say something, folded and stemmed, and how often each stands there."""
    found = Counter(word for text in texts for word in normalize.joined(text))
    return Counter(
        {word: min(count, MOST_TIMES) for word, count in found.items() if len(word) > 1 and word not in _STOP}
    )


def rated_weight(importance: float) -> float:
    """How much a rated skill counts, from 0.5 at importance 3 ("important") to 1 at 5 ("extremely important")."""
    from careercli.index.facets import IMPORTANT

    return 0.5 + (importance - IMPORTANT) / 4


def skill_weights(found: Iterable[Mention], importance: dict[str, float]) -> dict[str, float]:
    """Each skill of a role by its key with what its place weighs, the best place counting: above 0, up to 1.

    A phrase counts once: if it names several skills, they share its weight. `importance` is that of each rating.
    """
    phrases: dict[tuple[str, str], dict[str, str]] = {}
    for one in found:
        phrases.setdefault((one.place, one.text), {}).setdefault(one.key, one.rule)
    lengths = Counter(place for place, _text in phrases)
    weights: dict[str, float] = {}
    for (place, text), named in phrases.items():
        whole = rated_weight(importance[text]) if place == "ratings" else PLACE_WEIGHTS.get(place, OTHER_PLACES)
        if place in ("tech_stack", "tools"):
            whole *= min(1.0, LONG_LIST / lengths[place])
        for key, share in _shares(named).items():
            weights[key] = max(weights.get(key, 0.0), whole * share)
    return weights


def _shares(named: dict[str, str]) -> dict[str, float]:
    """What of a phrase's weight each skill that it names gets."""
    if len(named) == 1:
        return dict.fromkeys(named, 1.0)
    own = [key for key, rule in named.items() if rule == "phrase"]
    others = [key for key, rule in named.items() if rule != "phrase"]
    if not own or not others:
        return dict.fromkeys(named, 1.0 if own else OWN_SHARE)
    return dict.fromkeys(own, OWN_SHARE) | dict.fromkeys(others, max(0.2, (1 - OWN_SHARE) / len(others)))


def terms(role: Any, mentions: Iterable[Mention]) -> list[dict[str, int]]:
    """The terms of a role with their values, for each signal in order; each term begins with its signal's letter."""
    importance: dict[str, float] = {}
    for one in role.ratings:
        importance[one.name] = max(importance.get(one.name, 0.0), one.importance or 0.0)
    weights = skill_weights(mentions, importance)
    found: dict[str, dict[str, int]] = {
        "titles": words([*[role.title] * TITLE_COUNTS, *role.aliases]),
        "tasks": words([*role.responsibilities, *role.core_functions]),
        "summary": words([role.summary]),
        "skills": {key: max(1, round(HUNDREDTHS * weight)) for key, weight in weights.items()},
    }
    for signal in SIGNALS:
        if signal not in found:
            found[signal] = {name: round(HUNDREDTHS * value) for name, value in _rated(signal, role)}
    return [
        {letter + word: min(value, LARGEST) for word, value in found[signal].items()}
        for signal, letter in SIGNALS.items()
    ]


def _rated(signal: str, role: Any) -> Iterable[tuple[str, float]]:
    if signal == "interests":
        kinds = vars(role.interests) if role.interests else {}
        return [(name, value) for name, value in kinds.items() if value is not None]
    known = [one for one in role.ratings if one.kind == "knowledge"]
    return [(one.name, one.importance) for one in known if one.importance is not None]


def _numbered(terms: Terms, found: dict[str, int]) -> tuple[array[int], array[int]]:
    """The terms of a role by their numbers, in order, with their values."""
    numbered = sorted(zip(terms.numbers(found), found.values(), strict=True))
    return array("I", [one for one, _ in numbered]), array("h", [value for _, value in numbered])


def _tokens(columns: list[tuple[array[int], array[int]]]) -> str:
    """The numbers of a role's words and skills, as `vector_terms` keeps them."""
    return " ".join(str(one) for ids, _values in columns[: len(WORDED)] for one in ids)
