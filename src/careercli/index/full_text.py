"""What the index keeps so that names, skills and texts are found: words, and which rows they stand in.

Equal names of several roles share one row of words (that of the first), so a title that a hundred roles share costs
no more than one. `word` holds every distinct word by kind and length: a misspelt word is corrected against it first,
and only names that hold a corrected word are ever compared.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from careercli.index.database import select_in
from careercli.skills import normalize

if TYPE_CHECKING:
    from careercli.index.extract import Rows

NAME, SKILL, TEXT = "n", "s", "t"
"""The kinds of words: of roles' titles and aliases, of skills, of texts."""

PLACE_BITS, NUMBER_BITS = 4, 20
ROLE_BITS = PLACE_BITS + NUMBER_BITS
"""A passage's number is the role's, then the rank of its place (0 is best), then its own: no join is needed to rank."""

PLACE_RANKS = ("responsibilities", "summary", "core_functions", "faq")
"""Where a text hit counts most, in this order; every other place comes after these."""


def tokens(words: Sequence[str]) -> str:
    """Folded words as one text for FTS5, each a single token of ASCII letters and digits, whatever it holds."""
    together = "".join(words)
    if together.isascii() and together.isalnum():
        return " ".join(words)
    return " ".join(word if word.isascii() and word.isalnum() else "x" + word.encode().hex() for word in words)


def place_rank(place: str) -> int:
    """The rank of a place, from 0 (counts most)."""
    head = place.partition(".")[0]
    return PLACE_RANKS.index(head) if head in PLACE_RANKS else len(PLACE_RANKS)


class Words:
    """The distinct words met in one transaction, written once by `settle`: most of them come again and again.

    `skills` are the numbers of the skills met, by key.
    """

    def __init__(self, database: sqlite3.Connection) -> None:
        self.database = database
        self.skills: dict[str, int] = {}
        self._met: dict[str, set[str]] = {NAME: set(), SKILL: set(), TEXT: set()}

    def note(self, kind: str, words: Iterable[str]) -> None:
        """Keeps some words of a kind."""
        self._met[kind].update(words)

    def settle(self) -> None:
        """Writes the words that are not there yet."""
        rows = [(kind, len(word), word) for kind, words in self._met.items() for word in sorted(words)]
        self.database.executemany("INSERT OR IGNORE INTO word VALUES (?, ?, ?)", rows)


def put(database: sqlite3.Connection, number: int, rows: Rows | None, words: Words, *, there: bool) -> set[int]:
    """Makes the index hold just these names, skills and texts of a role; without rows, none of them any more.

    `there` says that it may hold some already: what is the same stays untouched, since an edit seldom changes all.
    Gives the numbers of the skills that the role may no longer name.
    """
    left: set[int] = set()
    names, mentions, passages = (rows.names, rows.mentions, rows.passages) if rows else ([], [], [])
    if not there or _names(database, number) != [one[:3] for one in names]:
        if there:
            _drop_names(database, number, words)
        _add_names(database, number, names, words)
    if not there or _mentions(database, number) != mentions:
        if there:
            left = _drop_mentions(database, number)
        if rows:
            _add_skills(database, number, rows, words)
    if not there or _passages(database, number) != [one[:2] for one in passages]:
        if there:
            _drop_passages(database, number)
        _add_passages(database, number, passages, words)
    return left


def _names(database: sqlite3.Connection, number: int) -> list[tuple[str, str, str]]:
    return database.execute("SELECT key, text, kind FROM called WHERE role = ? ORDER BY id", (number,)).fetchall()


def _mentions(database: sqlite3.Connection, number: int) -> list[tuple[str, str, str, str]]:
    sql = "SELECT skill.key, rule, place, text FROM mention JOIN skill ON skill.id = skill WHERE role = ?"
    return database.execute(f"{sql} ORDER BY mention.rowid", (number,)).fetchall()


def _passages(database: sqlite3.Connection, number: int) -> list[tuple[str, str]]:
    sql = f"SELECT place, text FROM passage WHERE id BETWEEN ? AND ? ORDER BY id & {(1 << NUMBER_BITS) - 1}"
    return database.execute(sql, _span(number)).fetchall()


def _span(number: int) -> tuple[int, int]:
    """The first and the last number that a passage of a role may have."""
    return number << ROLE_BITS, ((number + 1) << ROLE_BITS) - 1


def _drop_mentions(database: sqlite3.Connection, number: int) -> set[int]:
    skills = {row[0] for row in database.execute("SELECT DISTINCT skill FROM mention WHERE role = ?", (number,))}
    database.execute("DELETE FROM mention WHERE role = ?", (number,))
    return skills


def _drop_passages(database: sqlite3.Connection, number: int) -> None:
    texts = database.execute("SELECT id, text FROM passage WHERE id BETWEEN ? AND ?", _span(number)).fetchall()
    database.executemany(
        "INSERT INTO passage_words(passage_words, rowid, words) VALUES ('delete', ?, ?)",
        [(row, searchable(text)) for row, text in texts],
    )
    database.execute("DELETE FROM passage WHERE id BETWEEN ? AND ?", _span(number))


def forget_unused_skills(database: sqlite3.Connection, skills: Iterable[int]) -> None:
    """Takes out those of some skills that no role mentions any more."""
    unused = "SELECT id, name FROM skill WHERE id = ? AND NOT EXISTS (SELECT 1 FROM mention WHERE skill = skill.id)"
    gone = [row for skill in sorted(skills) for row in database.execute(unused, (skill,))]
    database.executemany(
        "INSERT INTO skill_words(skill_words, rowid, words) VALUES ('delete', ?, ?)",
        [(row, tokens(normalize.joined(name))) for row, name in gone],
    )
    database.executemany("DELETE FROM skill WHERE id = ?", [(row,) for row, _name in gone])


def name_words(key: str) -> list[str]:
    """The stemmed words of a name from its folded key."""
    return normalize.together([normalize.stem(word) for word in key.split("-")])


def searchable(text: str) -> str:
    """The words of a text as the full-text index keeps them: folded, so that e-discovery and eDiscovery agree."""
    return " ".join(normalize.joined(text))


def _add_names(database: sqlite3.Connection, number: int, names: list[tuple[str, str, str, str]], words: Words) -> None:
    keys = {one[0] for one in names}
    shared = {row[0] for row in select_in(database.execute, "SELECT key FROM called WHERE key IN ({})", keys)}
    first = _next(database, "called")
    rows = [(first + step, key, text, kind, number) for step, (key, text, kind, _words) in enumerate(names)]
    database.executemany("INSERT INTO called VALUES (?, ?, ?, ?, ?)", rows)
    fresh: dict[str, tuple[int, list[str]]] = {}
    for step, (key, _text, _kind, split) in enumerate(names):
        if key not in shared:
            fresh.setdefault(key, (first + step, split.split()))
    _note_names(database, dict(fresh.values()), words)


def _next(database: sqlite3.Connection, table: str) -> int:
    return int(database.execute(f"SELECT coalesce(max(id), 0) + 1 FROM {table}").fetchone()[0])


def _note_names(database: sqlite3.Connection, fresh: dict[int, list[str]], words: Words) -> None:
    database.executemany(
        "INSERT INTO called_words(rowid, words) VALUES (?, ?)", [(row, tokens(found)) for row, found in fresh.items()]
    )
    words.note(NAME, (word for found in fresh.values() for word in found))


def _drop_names(database: sqlite3.Connection, number: int, words: Words) -> None:
    """Takes out a role's names; a name that other roles have too passes its row of words on to the next of them."""
    mine = database.execute("SELECT id, key FROM called WHERE role = ?", (number,)).fetchall()
    first_of = "SELECT key, min(id) FROM called WHERE key IN ({}) GROUP BY key"
    holders = dict(select_in(database.execute, first_of, {key for _row, key in mine}))
    held = {key: row for row, key in mine if holders[key] == row}
    database.execute("DELETE FROM called WHERE role = ?", (number,))
    database.executemany(
        "INSERT INTO called_words(called_words, rowid, words) VALUES ('delete', ?, ?)",
        [(row, tokens(name_words(key))) for key, row in held.items()],
    )
    _note_names(database, {row: name_words(key) for key, row in select_in(database.execute, first_of, held)}, words)


def _add_skills(database: sqlite3.Connection, number: int, rows: Rows, words: Words) -> None:
    known = words.skills
    unmet = [key for key in rows.skills if key not in known]
    known.update(select_in(database.execute, "SELECT key, id FROM skill WHERE key IN ({})", unmet))
    first = _next(database, "skill")
    made = {first + step: key for step, key in enumerate(key for key in unmet if key not in known)}
    named = [(row, key, rows.skills[key][0]) for row, key in made.items()]
    database.executemany("INSERT INTO skill VALUES (?, ?, ?)", named)
    known.update((key, row) for row, key in made.items())
    fresh = {row: rows.skills[key][1].split() for row, key in made.items()}
    database.executemany(
        "INSERT INTO skill_words(rowid, words) VALUES (?, ?)", [(row, tokens(split)) for row, split in fresh.items()]
    )
    words.note(SKILL, (word for split in fresh.values() for word in split))
    database.executemany(
        "INSERT INTO mention VALUES (?, ?, ?, ?, ?)",
        [(number, known[key], rule, place, text) for key, rule, place, text in rows.mentions],
    )


def _add_passages(database: sqlite3.Connection, number: int, texts: list[tuple[str, str, str]], words: Words) -> None:
    rows, folded = [], []
    for step, (place, text, split) in enumerate(texts[: 1 << NUMBER_BITS]):
        row = (number << ROLE_BITS) | (place_rank(place) << NUMBER_BITS) | step
        words.note(TEXT, split.split())
        rows.append((row, place, text))
        folded.append((row, split))
    database.executemany("INSERT INTO passage VALUES (?, ?, ?)", rows)
    database.executemany("INSERT INTO passage_words(rowid, words) VALUES (?, ?)", folded)
