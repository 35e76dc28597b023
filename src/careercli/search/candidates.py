"""Finds the names of one kind that are worth comparing with a query: an FTS5 query, and the rows that fit it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from careercli.catalog.catalog import Catalog
from careercli.index.full_text import NAME, SKILL, name_words, tokens
from careercli.search.spelling import Typed
from careercli.skills import normalize


@dataclass(frozen=True)
class Kind:
    """Where names of a kind stand in the index: the kind of their words, the table of words, and that of names."""

    words: str
    table: str
    source: str
    column: str

    @property
    def sql(self) -> str:
        """Number and name of the names whose words match."""
        return (
            f"SELECT {self.source}.id, {self.source}.{self.column} FROM {self.table} "
            f"JOIN {self.source} ON {self.source}.id = {self.table}.rowid WHERE {self.table} MATCH ?"
        )

    @property
    def length(self) -> str:
        """The length of a name, in SQL."""
        return f"length({self.source}.{self.column})"

    def split(self, name: str) -> list[str]:
        """The folded, stemmed words of a name of this kind."""
        return name_words(name) if self.column == "key" else normalize.joined(name)


ROLES = Kind(NAME, "called_words", "called", "key")
SKILLS = Kind(SKILL, "skill_words", "skill", "name")


def any_of(one: Typed) -> str:
    """An FTS5 query for what a word may stand for."""
    return "(" + " OR ".join(f'"{tokens([word])}"' for word in one.meant) + ")"


def every_word(typed: list[Typed]) -> str:
    """An FTS5 query for the names that hold every word; empty if one of the words is nowhere."""
    return " AND ".join(map(any_of, typed)) if all(one.meant for one in typed) else ""


def most_words(typed: list[Typed]) -> str:
    """An FTS5 query for the names that may hold more than half of the words."""
    there = [any_of(one) for one in typed if one.meant]
    needed = len(typed) // 2 + 1
    if len(there) < needed:
        return ""
    if needed == 2:
        pairs = [f"({one} AND {other})" for place, one in enumerate(there) for other in there[place + 1 :]]
        return " OR ".join(pairs)
    return " OR ".join(there)


def some_word(typed: list[Typed]) -> str:
    """An FTS5 query for the names that hold any of the words."""
    return " OR ".join(any_of(one) for one in typed if one.meant)


def rows(
    catalog: Catalog, kind: Kind, match: str, limit: int | None, letters: range | None = None
) -> list[tuple[int, str]]:
    """Number and name of the names that match, the shortest first where there is a limit; of these lengths only."""
    if not match:
        return []
    sql, values = kind.sql, [match]
    if letters is not None:
        sql += f" AND {kind.length} BETWEEN {letters.start} AND {letters.stop}"
    if limit is not None:
        sql += f" ORDER BY {kind.length} LIMIT {limit}"
    return [(int(number), str(name)) for number, name in catalog.index.rows(sql, values)]


def roles_with(catalog: Catalog, words: Sequence[str]) -> list[tuple[int, int]]:
    """The roles of which a title or alias holds every word as it is, each with the number of such a name."""
    match = every_word([Typed(word, {word: 1.0}) for word in words])
    sql = (
        "SELECT min(other.id), other.role FROM called_words JOIN called AS first ON first.id = called_words.rowid "
        "JOIN called AS other ON other.key = first.key AND other.kind <> 'slug' "
        "WHERE called_words MATCH ? GROUP BY other.role"
    )
    return [(int(number), int(role)) for number, role in catalog.index.rows(sql, (match,))]
