"""Questions about what roles and skills are called, and the words of all names."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from careercli.index.columns import IS_PART, IS_RESIDUAL
from careercli.index.full_text import NAME, SKILL, tokens
from careercli.index.queries.asker import Asker
from careercli.index.statements import placeholders

_AFTER_ALL = "\U0010ffff"
"""Sorts after whatever may follow the beginning of a text."""
_TABLES = {NAME: ("called_words", "called", "key"), SKILL: ("skill_words", "skill", "name")}
"""By kind of words: the full-text table, the table of the names, and the column that holds the name."""
_OWN_JOBS = f"CASE WHEN {IS_RESIDUAL} OR {IS_PART} THEN 0 ELSE coalesce(official_employment, 0) END"
_BEGINNING = 3
"""Letters of a word by which it is looked for in titles, whatever its number: women, midwives."""
_FAR = 1000
"""More letters than any alias has; added to the rank of one that does not begin with what is asked for."""


class AliasStart(NamedTuple):
    """A role, one of its aliases whose words begin as asked for, and whether the alias itself begins so."""

    slug: str
    title: str
    alias: str
    begins: bool


class Standing(NamedTuple):
    """A role by its id, with what puts it before or behind another that fits a query as well.

    `residual` says that it is what is left over of a group ("All Other"), `part` that it is a part of an occupation,
    whose figures it shares; `jobs` is the number of its jobs.
    """

    id: int
    slug: str
    title: str
    residual: bool
    part: bool
    jobs: int


_WORDS_BEGINNING = """
WITH RECURSIVE lengths(letters) AS (
    SELECT min(length) FROM word WHERE kind = :kind AND length > :length
    UNION ALL
    SELECT (SELECT min(length) FROM word WHERE kind = :kind AND length > letters) FROM lengths WHERE letters NOTNULL
)
SELECT word FROM lengths CROSS JOIN word ON kind = :kind AND length = letters AND word >= :start AND word < :end
ORDER BY length, word LIMIT :limit
"""
"""Looks where the words of each length have that beginning: ten thousands of words have some thirty lengths."""


class NameQueries(Asker):
    """Questions about what roles and skills are called, and the words of all names.

    Words are folded and stemmed, and each belongs to a kind: `full_text.NAME`, `SKILL` or `TEXT`.
    """

    # The distinct words

    def known_words(self, kind: str, words: Iterable[str]) -> set[str]:
        """Those of the words that the index holds for this kind."""
        wanted = sorted(set(words))
        lengths = sorted({len(word) for word in wanted})
        within = f"length IN ({placeholders(lengths)}) AND word IN ({placeholders(wanted)})"
        sql = f"SELECT word FROM word WHERE kind = ? AND {within}"
        return {row[0] for row in self._index.rows(sql, (kind, *lengths, *wanted))}

    def words_of_lengths(self, kind: str, lengths: Collection[int]) -> str:
        """The words of this kind of some lengths, blanks between: as ten thousand rows they would cost too much."""
        sql = f"SELECT group_concat(word, ' ') FROM word WHERE kind = ? AND length IN ({placeholders(lengths)})"
        return self._index.rows(sql, (kind, *sorted(lengths)))[0][0] or ""

    def words_beginning(self, kind: str, start: str, limit: int) -> list[str]:
        """The words of this kind that begin so and are longer, the shortest first."""
        values = {"kind": kind, "length": len(start), "start": start, "end": start + _AFTER_ALL, "limit": limit}
        return [row[0] for row in self._index.rows(_WORDS_BEGINNING, values)]

    # Names

    def names_matching(
        self,
        kind: str,
        alternatives: Sequence[Collection[str]],
        at_least: int,
        limit: int | None = None,
        lengths: tuple[int, int] | None = None,
    ) -> list[tuple[int, str]]:
        """Id and name of the names of a kind that hold words of `at_least` so many of the sets of alternatives.

        The names of roles (NAME) are folded keys, those of skills (SKILL) as they are shown. Where more than two sets,
        but not all, have to be met, names that meet a single one come as well. `limit` takes the shortest names;
        `lengths` are the fewest and the most letters that a name may have.
        """
        match = _expression(alternatives, at_least)
        if not match:
            return []
        index, table, column = _TABLES[kind]
        sql = (
            f"SELECT {table}.id, {table}.{column} FROM {index} JOIN {table} ON {table}.id = {index}.rowid "
            f"WHERE {index} MATCH ?"
        )
        values: list[str | int] = [match]
        if lengths is not None:
            sql += f" AND length({table}.{column}) BETWEEN ? AND ?"
            values += lengths
        if limit is not None:
            sql += f" ORDER BY length({table}.{column}) LIMIT ?"
            values.append(limit)
        return self._index.rows(sql, values)

    def roles_named_with(self, words: Sequence[str]) -> list[tuple[int, int]]:
        """Each role of which a title or alias holds every word as it is: the first such name's id, the role's id."""
        sql = (
            "SELECT min(other.id), other.role FROM called_words JOIN called AS first ON first.id = called_words.rowid "
            "JOIN called AS other ON other.key = first.key AND other.kind <> 'slug' "
            "WHERE called_words MATCH ? GROUP BY other.role"
        )
        return self._index.rows(sql, (_expression([[word] for word in words], len(words)),))

    def titles_and_aliases(self, keys: Iterable[str]) -> Iterator[tuple[int, str, str, int]]:
        """The names of these folded keys but for slugs: id, key, kind (one of `facets.NAME_KINDS`), and role's id."""
        return self._index.select_in(
            "SELECT id, key, kind, role FROM called WHERE key IN ({}) AND kind <> 'slug'", keys
        )

    def readable_names(self, keys: Iterable[str]) -> dict[str, str]:
        """Names as they are written, by their folded keys; a key that only a slug has gives the title of its role."""
        sql = (
            "SELECT key, iif(kind = 'slug', title, text) FROM called JOIN role ON role.id = called.role "
            "WHERE key IN ({}) ORDER BY kind = 'slug' DESC"
        )
        return dict(self._index.select_in(sql, keys))

    def name_texts(self, names: Iterable[int]) -> dict[int, str]:
        """Titles and aliases as they are written, by their ids."""
        return dict(self._index.select_in("SELECT id, text FROM called WHERE id IN ({})", names))

    # Roles by name

    def titles_of(self, slugs: Sequence[str]) -> list[tuple[int, int]]:
        """The ids of the roles of these slugs and of their titles as names, in the order of the slugs."""
        sql = (
            "SELECT role.slug, role.id, min(called.id) FROM role JOIN called ON called.role = role.id "
            "WHERE role.slug IN ({}) AND kind = 'title' GROUP BY role.id"
        )
        ids = {slug: (role, name) for slug, role, name in self._index.select_in(sql, slugs)}
        return [ids[slug] for slug in slugs if slug in ids]

    def standings(self, roles: Iterable[int]) -> Iterator[Standing]:
        """How roles of these ids stand among others that fit a query as well, in no order."""
        sql = (
            f"SELECT id, slug, title, {IS_RESIDUAL}, coalesce({IS_PART}, 0), coalesce(official_employment, 0) "
            "FROM role WHERE id IN ({})"
        )
        for role, slug, title, residual, part, jobs in self._index.select_in(sql, roles):
            yield Standing(role, slug, title, bool(residual), bool(part), jobs)

    def slugs_by_title(self) -> list[tuple[str, str, int]]:
        """Slug and title of every role, and how many jobs it has, in the order of titles, whatever their case.

        A part of an occupation has none of its own, and neither has what is left over of a group.
        """
        return self._index.rows(f"SELECT slug, title, {_OWN_JOBS} FROM role ORDER BY title COLLATE NOCASE, slug")

    def slugs_by_joined_title(self, *words: str) -> list[tuple[str, str, int]]:
        """As `slugs_by_title`, those alone whose titles join two halves by "and" and have these words, by their
        beginnings.
        """
        likes = ["% and %", *(f"%{word[:_BEGINNING]}%" for word in words)]
        where = " AND ".join("title LIKE ?" for _like in likes)
        sql = f"SELECT slug, title, {_OWN_JOBS} FROM role WHERE {where} ORDER BY title COLLATE NOCASE, slug"
        return self._index.rows(sql, tuple(likes))

    def known_titles(self, slug: str) -> list[str]:
        """The titles by which a role's occupation is known, those first that people in it report (O*NET's sample)."""
        sql = (
            "SELECT text FROM called JOIN role ON role.id = called.role "
            "WHERE slug = ? AND kind = 'reported' ORDER BY called.rowid"
        )
        return [row[0] for row in self._index.rows(sql, (slug,))]

    def titles_of_parts(self, code: str) -> list[str]:
        """The titles of the roles that are O*NET's parts of an occupation, by their codes; none for the code of one."""
        whole, dot, detail = code.partition(".")
        if dot and detail != "00":
            return []
        sql = f"SELECT title FROM role WHERE code > ? AND code < ? AND {IS_PART} ORDER BY code, slug"
        return [row[0] for row in self._index.rows(sql, (f"{whole}.", f"{whole}/"))]

    def aliases_beginning(self, words: Sequence[str], limit: int) -> list[AliasStart]:
        """The roles with an alias that has a word for each of these beginnings (folded), at most `limit` of them.

        One alias a role. Aliases that begin with the words as they are come first, then the shorter ones.
        """
        joined, starts = f"-{'-'.join(words)}", [f"-{word}" for word in words]
        fits = " AND ".join("instr('-' || called.key, ?)" for _ in starts)
        rows = self._index.rows(
            f"SELECT slug, title, text, min(length(text) + {_FAR} * (instr('-' || called.key, ?) <> 1)) FROM called "
            f"JOIN role ON role.id = called.role WHERE kind IN ('alias', 'reported') AND {fits} "
            "GROUP BY called.role ORDER BY 4 LIMIT ?",
            (joined, *starts, limit),
        )
        return [AliasStart(slug, title, alias, rank < _FAR) for slug, title, alias, rank in rows]


def _expression(alternatives: Sequence[Collection[str]], at_least: int) -> str:
    """The FTS5 expression of `names_matching`; empty if nothing can match."""
    groups = [_any_of(words) for words in alternatives if words]
    if len(groups) < at_least:
        return ""
    if at_least == len(alternatives):
        return " AND ".join(groups)
    if at_least == 2:
        pairs = [f"({group} AND {other})" for place, group in enumerate(groups) for other in groups[place + 1 :]]
        return " OR ".join(pairs)
    return " OR ".join(groups)


def _any_of(words: Collection[str]) -> str:
    return "(" + " OR ".join(f'"{tokens([word])}"' for word in words) + ")"
