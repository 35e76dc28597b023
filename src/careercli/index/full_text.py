"""Full text in the index: the words of names, skills and texts, and which rows they stand in.

Equal names of several roles share one row of words (that of the first), so a title that a hundred roles share costs
no more than a unique one. The table `word` holds every distinct word by kind and length: a misspelt word is corrected
against it first, and only names that hold a corrected word are ever compared.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from careercli.index.statements import select_in
from careercli.skills import normalize
from careercli.skills.products import plain_names

if TYPE_CHECKING:
    from careercli.index.extract import Rows

NAME, SKILL, TEXT = "n", "s", "t"
"""The kinds of words: of roles' titles and aliases, of skills, of texts."""

PLACE_BITS, NUMBER_BITS = 4, 20
ROLE_BITS = PLACE_BITS + NUMBER_BITS
"""A passage's id holds the role's id, the rank of its place (0 is best), and its number in the role, from high bits
to low: hits are ranked without a join."""

PLACE_RANKS = ("responsibilities", "summary", "core_functions", "faq")
"""Where a text hit counts most, in this order; every other place comes after these."""


def tokens(words: Sequence[str]) -> str:
    """Folded words as a text for FTS5, each a single token of ASCII letters and digits, whatever it holds."""
    concatenated = "".join(words)
    if concatenated.isascii() and concatenated.isalnum():
        return " ".join(words)
    return " ".join(word if word.isascii() and word.isalnum() else "x" + word.encode().hex() for word in words)


def place_rank(place: str) -> int:
    """The rank of a place such as "faq.answer", from 0 (counts most)."""
    section = place.partition(".")[0]
    return PLACE_RANKS.index(section) if section in PLACE_RANKS else len(PLACE_RANKS)


_THINGS = ("tech_stack", "tools")
"""The places of products and tools, which have plain names besides their own."""


class Words:
    """The distinct words collected in one transaction, written once by `flush`, since most of them recur.

    `skill_ids` are the ids of the skills that were met, by key. With `bulk` those of all skills and the keys of all
    names are read at once, so that no role's need be asked for.
    """

    def __init__(self, connection: sqlite3.Connection, *, bulk: bool = False) -> None:
        self.connection, self.bulk = connection, bulk
        self.skill_ids: dict[str, int] = {}
        self.names: set[str] = set()
        if bulk:
            self.skill_ids.update(connection.execute("SELECT key, id FROM skill"))
            self.names.update(row[0] for row in connection.execute("SELECT key FROM called"))
        self._collected: dict[str, set[str]] = {NAME: set(), SKILL: set(), TEXT: set()}

    def add(self, kind: str, words: Iterable[str]) -> None:
        """Collects words of a kind (NAME, SKILL or TEXT)."""
        self._collected[kind].update(words)

    def known_names(self, keys: set[str]) -> set[str]:
        """Those of these keys that a name in the table has already, with a row of words."""
        if self.bulk:
            return keys & self.names
        return {row[0] for row in select_in(self.connection.execute, _NAMES, keys)}

    def unmet_skills(self, keys: Iterable[str]) -> list[str]:
        """Those of these keys that no skill in the table has yet; of the others, `skill_ids` has the ids."""
        unmet = [key for key in keys if key not in self.skill_ids]
        if unmet and not self.bulk:
            self.skill_ids.update(select_in(self.connection.execute, _SKILLS, unmet))
            unmet = [key for key in unmet if key not in self.skill_ids]
        return unmet

    def flush(self) -> None:
        """Writes the words that are not in the table yet."""
        rows = [(kind, len(word), word) for kind, words in self._collected.items() for word in sorted(words)]
        self.connection.executemany("INSERT OR IGNORE INTO word VALUES (?, ?, ?)", rows)


_NAMES = "SELECT key FROM called WHERE key IN ({})"
_SKILLS = "SELECT key, id FROM skill WHERE key IN ({})"


def write_texts(
    connection: sqlite3.Connection, role_id: int, rows: Rows | None, words: Words, *, exists: bool
) -> set[int]:
    """Replaces the names, skills and texts of a role by those of `rows`; without rows, they are removed.

    `exists` says that there may be some already: what is equal is not written, since an edit seldom changes all.
    Returns the ids of the skills that the role may no longer name, for `delete_unused_skills`.
    """
    unlinked: set[int] = set()
    names, mentions, passages = (rows.names, rows.mentions, rows.passages) if rows else ([], [], [])
    if not exists or _select_names(connection, role_id) != names:
        if exists:
            _delete_names(connection, role_id, words)
        _insert_names(connection, role_id, names, words)
    if not exists or _select_mentions(connection, role_id) != mentions:
        if exists:
            unlinked = _delete_mentions(connection, role_id)
        if rows:
            _insert_skills(connection, role_id, rows, words)
    if not exists or _select_passages(connection, role_id) != [passage[:2] for passage in passages]:
        if exists:
            _delete_passages(connection, role_id)
        _insert_passages(connection, role_id, passages, words)
    return unlinked


def _select_names(connection: sqlite3.Connection, role_id: int) -> list[tuple[str, str, str]]:
    return connection.execute("SELECT key, text, kind FROM called WHERE role = ? ORDER BY id", (role_id,)).fetchall()


def _select_mentions(connection: sqlite3.Connection, role_id: int) -> list[tuple[str, str, str, str]]:
    sql = "SELECT skill.key, rule, place, text FROM mention JOIN skill ON skill.id = skill WHERE role = ?"
    return connection.execute(f"{sql} ORDER BY mention.rowid", (role_id,)).fetchall()


def _select_passages(connection: sqlite3.Connection, role_id: int) -> list[tuple[str, str]]:
    sql = f"SELECT place, text FROM passage WHERE id BETWEEN ? AND ? ORDER BY id & {(1 << NUMBER_BITS) - 1}"
    return connection.execute(sql, _passage_id_range(role_id)).fetchall()


def _passage_id_range(role_id: int) -> tuple[int, int]:
    """The lowest and the highest id that a passage of a role may have."""
    return role_id << ROLE_BITS, ((role_id + 1) << ROLE_BITS) - 1


def _delete_mentions(connection: sqlite3.Connection, role_id: int) -> set[int]:
    """Deletes a role's mentions. Returns the ids of the skills that they named."""
    skill_ids = {row[0] for row in connection.execute("SELECT DISTINCT skill FROM mention WHERE role = ?", (role_id,))}
    connection.execute("DELETE FROM mention WHERE role = ?", (role_id,))
    return skill_ids


def _delete_passages(connection: sqlite3.Connection, role_id: int) -> None:
    id_range = _passage_id_range(role_id)
    passages = connection.execute("SELECT id, text FROM passage WHERE id BETWEEN ? AND ?", id_range).fetchall()
    connection.executemany(
        "INSERT INTO passage_words(passage_words, rowid, words) VALUES ('delete', ?, ?)",
        [(passage_id, searchable(text)) for passage_id, text in passages],
    )
    connection.execute("DELETE FROM passage WHERE id BETWEEN ? AND ?", id_range)


def delete_unused_skills(connection: sqlite3.Connection, skill_ids: Iterable[int]) -> None:
    """Deletes those of these skills that no role mentions any more."""
    sql = "SELECT id, name FROM skill WHERE id = ? AND NOT EXISTS (SELECT 1 FROM mention WHERE skill = skill.id)"
    unused = [row for skill_id in sorted(skill_ids) for row in connection.execute(sql, (skill_id,))]
    connection.executemany(
        "INSERT INTO skill_words(skill_words, rowid, words) VALUES ('delete', ?, ?)",
        [(skill_id, tokens(normalize.joined_stems(name))) for skill_id, name in unused],
    )
    connection.executemany("DELETE FROM plain WHERE skill = ?", [(skill_id,) for skill_id, _name in unused])
    connection.executemany("DELETE FROM skill WHERE id = ?", [(skill_id,) for skill_id, _name in unused])


def name_words(key: str) -> list[str]:
    """The stemmed words of a name from its folded key."""
    return normalize.join_e_prefix(list(map(normalize.stem, key.split("-"))))


def searchable(text: str) -> str:
    """The words of a text as FTS5 indexes them: folded and stemmed, so that e-discovery and eDiscovery agree."""
    return " ".join(normalize.joined_stems(text))


def _insert_names(
    connection: sqlite3.Connection, role_id: int, names: list[tuple[str, str, str]], words: Words
) -> None:
    shared = words.known_names({name[0] for name in names})
    first_id = _next_id(connection, "called")
    rows = [(name_id, key, text, kind, role_id) for name_id, (key, text, kind) in enumerate(names, first_id)]
    connection.executemany("INSERT INTO called VALUES (?, ?, ?, ?, ?)", rows)
    new_keys: dict[str, int] = {}
    for name_id, key, *_ in rows:
        if key not in shared:
            new_keys.setdefault(key, name_id)
    _insert_name_words(connection, {name_id: name_words(key) for key, name_id in new_keys.items()}, words)
    words.names.update(new_keys)


def _next_id(connection: sqlite3.Connection, table: str) -> int:
    return int(connection.execute(f"SELECT coalesce(max(id), 0) + 1 FROM {table}").fetchone()[0])


def _insert_name_words(connection: sqlite3.Connection, words_by_id: dict[int, list[str]], words: Words) -> None:
    connection.executemany(
        "INSERT INTO called_words(rowid, words) VALUES (?, ?)",
        [(name_id, tokens(name_tokens)) for name_id, name_tokens in words_by_id.items()],
    )
    words.add(NAME, (word for name_tokens in words_by_id.values() for word in name_tokens))


def _delete_names(connection: sqlite3.Connection, role_id: int, words: Words) -> None:
    """Deletes a role's names; where other roles have one too, the next of them takes over its row of words."""
    names = connection.execute("SELECT id, key FROM called WHERE role = ?", (role_id,)).fetchall()
    first_of = "SELECT key, min(id) FROM called WHERE key IN ({}) GROUP BY key"
    first_ids = dict(select_in(connection.execute, first_of, {key for _name_id, key in names}))
    words_rows = {key: name_id for name_id, key in names if first_ids[key] == name_id}
    connection.execute("DELETE FROM called WHERE role = ?", (role_id,))
    connection.executemany(
        "INSERT INTO called_words(called_words, rowid, words) VALUES ('delete', ?, ?)",
        [(name_id, tokens(name_words(key))) for key, name_id in words_rows.items()],
    )
    heirs = dict(select_in(connection.execute, first_of, words_rows))
    _insert_name_words(connection, {name_id: name_words(key) for key, name_id in heirs.items()}, words)
    words.names.difference_update(words_rows.keys() - heirs.keys())


def _insert_skills(connection: sqlite3.Connection, role_id: int, rows: Rows, words: Words) -> None:
    """Inserts the skills that the table does not have yet, and all mentions of the role."""
    skill_ids = words.skill_ids
    new_keys = dict(enumerate(words.unmet_skills(rows.skills), _next_id(connection, "skill")))
    skills = [(skill_id, key, rows.skills[key]) for skill_id, key in new_keys.items()]
    connection.executemany("INSERT INTO skill VALUES (?, ?, ?)", skills)
    skill_ids.update((key, skill_id) for skill_id, key in new_keys.items())
    things = {key for key, _rule, place, _text in rows.mentions if place.startswith(_THINGS)}
    plain = {(normalize.key(plain), row) for row, key, name in skills if key in things for plain in plain_names(name)}
    connection.executemany("INSERT INTO plain VALUES (?, ?)", sorted(plain))
    words_by_id = {skill_id: normalize.joined_stems(name) for skill_id, _key, name in skills}
    connection.executemany(
        "INSERT INTO skill_words(rowid, words) VALUES (?, ?)",
        [(skill_id, tokens(skill_tokens)) for skill_id, skill_tokens in words_by_id.items()],
    )
    words.add(SKILL, (word for skill_tokens in words_by_id.values() for word in skill_tokens))
    connection.executemany(
        "INSERT INTO mention VALUES (?, ?, ?, ?, ?)",
        [(role_id, skill_ids[key], rule, place, text) for key, rule, place, text in rows.mentions],
    )


def _insert_passages(
    connection: sqlite3.Connection, role_id: int, passages: list[tuple[str, str, str]], words: Words
) -> None:
    rows, words_rows = [], []
    for number, (place, text, text_words) in enumerate(passages[: 1 << NUMBER_BITS]):
        passage_id = (role_id << ROLE_BITS) | (place_rank(place) << NUMBER_BITS) | number
        words.add(TEXT, text_words.split())
        rows.append((passage_id, place, text))
        words_rows.append((passage_id, text_words))
    connection.executemany("INSERT INTO passage VALUES (?, ?, ?)", rows)
    connection.executemany("INSERT INTO passage_words(rowid, words) VALUES (?, ?)", words_rows)
