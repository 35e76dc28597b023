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

from careercli.words import fold

if TYPE_CHECKING:
    from careercli.catalog.entries import Mention
    from careercli.words.canonical import Canon

SIGNALS = {
    "titles": "n", "tasks": "t", "summary": "s", "skills": "k", "knowledge": "w", "rated": "r", "styles": "y",
    "interests": "i",
}  # fmt: skip
"""The signals in the order of the columns of `vector`, each with the letter that its terms begin with."""
WORDED = ("titles", "tasks", "summary", "skills")
"""The signals whose terms are words or skills, found again through `vector_terms`; the others are ratings."""

TITLE_COUNTS = 3
"""A word of the title counts as often as in so many aliases. Chosen on the tuning half (benchmarks/moves.py)."""
HUNDREDTHS = 100
MOST_TIMES = 999
"""A word that stands more often than this counts as standing this often."""
LARGEST = 30_000
"""The largest value of a term: values are kept in two bytes."""

PLACE_WEIGHTS = {"skills.technical": 1.0, "tech_stack": 0.9, "skill_map": 0.8, "skills.soft": 0.6, "tools": 0.5}
"""How much a skill counts by where it stands. A rated one counts as its importance says, see `rated_weight`."""
OTHER_PLACES = 0.5
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


def add(database: sqlite3.Connection, number: int, role: Any, canon: Canon) -> None:
    """Puts a role's terms into the index under its number."""
    columns = [_numbered(database, letter, _terms(signal, role, canon)) for signal, letter in SIGNALS.items()]
    marks = ", ".join("?" * len(columns))
    database.execute(f"INSERT INTO vector VALUES (?, {marks})", (number, *map(packed, columns)))
    database.execute("INSERT INTO vector_terms(rowid, terms) VALUES (?, ?)", (number, _tokens(columns)))


def drop(database: sqlite3.Connection, number: int) -> None:
    """Takes a role's terms out of the index."""
    row = database.execute("SELECT * FROM vector WHERE role = ?", (number,)).fetchone()
    if row is None:
        return
    columns = [unpacked(column) for column in row[1:]]
    database.execute(
        "INSERT INTO vector_terms(vector_terms, rowid, terms) VALUES ('delete', ?, ?)", (number, _tokens(columns))
    )
    for ids, values in columns:
        database.executemany(
            "UPDATE term SET roles = roles - 1, total = total - ?, squares = squares - ? WHERE id = ?",
            [(value, value * value, one) for one, value in zip(ids, values, strict=True)],
        )
        database.executemany("DELETE FROM term WHERE id = ? AND roles <= 0", [(one,) for one in ids])
    database.execute("DELETE FROM vector WHERE role = ?", (number,))


def weigh(database: sqlite3.Connection) -> None:
    """Notes how rare each term is now: the natural logarithm of (roles + 1) / (roles that have it), by its number."""
    roles = int(database.execute("SELECT count(*) FROM vector").fetchone()[0])
    last = int(database.execute("SELECT coalesce(max(id), 0) FROM term").fetchone()[0])
    by_count = [0.0, *(math.log((roles + 1) / count) for count in range(1, roles + 1))]
    idf = array("d", bytes(8 * (last + 1)))
    for one, count in database.execute("SELECT id, roles FROM term"):
        idf[one] = by_count[count]
    database.execute("DELETE FROM rarity")
    database.execute("INSERT INTO rarity VALUES (1, ?, ?)", (roles, idf.tobytes()))


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
    found = Counter(word for text in texts for word in fold.joined(text))
    return Counter(
        {word: min(count, MOST_TIMES) for word, count in found.items() if len(word) > 1 and word not in _STOP}
    )


def rated_weight(importance: float) -> float:
    """How much a rated skill counts, from 0.5 at importance 3 ("important") to 1 at 5 ("extremely important")."""
    from careercli.catalog.entries import IMPORTANT

    return 0.5 + (importance - IMPORTANT) / 4


def skill_weights(found: Iterable[Mention], importance: dict[str, float]) -> dict[str, float]:
    """Each skill of a role by its key with what its place weighs, the best place counting: above 0, up to 1.

    A phrase counts once: if it names several skills, they share its weight. `importance` is that of each rating.
    """
    phrases: dict[tuple[str, str], dict[str, str]] = {}
    for one in found:
        phrases.setdefault((one.place, one.text), {}).setdefault(one.key, one.rule)
    weights: dict[str, float] = {}
    for (place, text), named in phrases.items():
        whole = rated_weight(importance[text]) if place == "ratings" else PLACE_WEIGHTS.get(place, OTHER_PLACES)
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


def _terms(signal: str, role: Any, canon: Canon) -> dict[str, int]:
    """The terms of a role for one signal, with their values."""
    if signal == "titles":
        return dict(words([*[role.title] * TITLE_COUNTS, *role.aliases]))
    if signal == "tasks":
        return dict(words([*role.responsibilities, *role.core_functions]))
    if signal == "summary":
        return dict(words([role.summary]))
    if signal == "skills":
        from careercli.catalog import entries

        importance: dict[str, float] = {}
        for one in role.ratings:
            importance[one.name] = max(importance.get(one.name, 0.0), one.importance or 0.0)
        weights = skill_weights(entries.mentions(role, canon), importance)
        return {key: max(1, round(HUNDREDTHS * weight)) for key, weight in weights.items()}
    return {name: round(HUNDREDTHS * value) for name, value in _rated(signal, role)}


def _rated(signal: str, role: Any) -> Iterable[tuple[str, float]]:
    if signal == "styles":
        return [(one.name, one.impact) for one in role.work_styles if one.impact is not None]
    if signal == "interests":
        kinds = vars(role.interests) if role.interests else {}
        return [(name, value) for name, value in kinds.items() if value is not None]
    kind = "knowledge" if signal == "knowledge" else "skill"
    return [(one.name, one.importance) for one in role.ratings if one.kind == kind and one.importance is not None]


def _numbered(database: sqlite3.Connection, letter: str, terms: dict[str, int]) -> tuple[array[int], array[int]]:
    """Counts the terms of a role, and gives them with their numbers, in the order of the numbers."""
    found = []
    for word, value in terms.items():
        value = min(value, LARGEST)
        row = database.execute(
            "INSERT INTO term(word, roles, total, squares) VALUES (?, 1, ?, ?) ON CONFLICT(word) DO UPDATE SET "
            "roles = roles + 1, total = total + excluded.total, squares = squares + excluded.squares RETURNING id",
            (letter + word, value, value * value),
        )
        found.append((int(row.fetchone()[0]), value))
    found.sort()
    return array("I", [one for one, _value in found]), array("h", [value for _one, value in found])


def _tokens(columns: list[tuple[array[int], array[int]]]) -> str:
    """The numbers of a role's words and skills, as `vector_terms` keeps them."""
    return " ".join(str(one) for ids, _values in columns[: len(WORDED)] for one in ids)
