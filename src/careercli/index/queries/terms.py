"""Questions about terms with their weights: the vectors of roles, rarity."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from careercli.errors import UsageError
from careercli.index.queries.asker import Asker

if TYPE_CHECKING:
    from array import array

_LAST = "\U0010ffff"
"""The last character there is: texts that begin with `x` are those from `x` up to `x` with this behind it."""
_MOST_RANGES = 200
"""Ranges of words that one query asks for."""
TermColumn: TypeAlias = "tuple[array[int], array[int]]"
"""The ids of terms in ascending order, and their values."""


class RatingSums(NamedTuple):
    """A rated term: how many roles are rated on it, the sum of their ratings (in hundredths), and of the squares."""

    term: int
    roles: int
    total: int
    squares: int


class SkillMention(NamedTuple):
    """A phrase of a role file that names a skill.

    `key` and `name` are the skill's. `rule` says how the phrase names it ("phrase" if it names nothing else), `place`
    is the key of the role file under which the phrase stands, `text` the phrase as it is written.
    """

    key: str
    name: str
    rule: str
    place: str
    text: str


class RoleTitle(NamedTuple):
    """A role's id in the index, its slug and its title."""

    id: int
    slug: str
    title: str


class MedianPay(NamedTuple):
    """What a role pays a year: the median of the official statistic and that of a guide, each with its currency.

    None stands for what is not recorded; so it does for the currency of a median given without one. `counted` is the
    broader occupation that the official one is of, where it is; `published_per` the period that it is stated in;
    `source` whose official figures of the role are, `code` that they are counted under.
    """

    slug: str
    official: float | None
    official_currency: str | None
    guide: float | None
    guide_currency: str | None
    counted: str | None = None
    published_per: str | None = None
    source: str | None = None
    code: str | None = None

    @property
    def by_hour(self) -> bool:
        """Whether the official median a year is computed, as only an hour's pay is published."""
        return self.published_per == "hour"


class TermQueries(Asker):
    """Questions about terms with their weights: the vectors of roles, rarity.

    A term is a word of a role's texts, a skill, or something that roles are rated on; `tfidf.SIGNALS` lists the
    signals that terms belong to, each with the letter that the words of its terms begin with.
    """

    # Terms

    def term_rarities(self) -> tuple[int, array[float]]:
        """How many roles there are, and by each term's id its inverse document frequency.

        That is ln((roles + 1) / roles that have the term); 0 for an id that no term has. Without any role: 0, and an
        array of one 0.
        """
        from array import array

        rows = self._index.rows("SELECT roles, idf FROM rarity ORDER BY id")
        if not rows:
            return 0, array("d", [0.0])
        return int(rows[0][0]), array("d", b"".join(idf for _roles, idf in rows))

    def term_ids(self, words: Iterable[str]) -> dict[str, int]:
        """The ids of terms by their words (with the letter of the signal in front), without words that no role has."""
        return dict(self._index.select_in("SELECT word, id FROM term WHERE word IN ({})", words))

    def term_words(self, terms: Iterable[int]) -> dict[int, str]:
        """The words of terms by their ids, each with the letter of its signal in front."""
        return dict(self._index.select_in("SELECT id, word FROM term WHERE id IN ({})", terms))

    def term_role_counts(self, words: Iterable[str]) -> dict[str, int]:
        """How many roles have each of some terms, by their words, without words that no role has."""
        return dict(self._index.select_in("SELECT word, roles FROM term WHERE word IN ({})", words))

    def rating_sums(self, terms: Iterable[int]) -> Iterator[RatingSums]:
        """For some terms that roles are rated on, the sums from which the mean and the deviation follow."""
        sql = "SELECT id, roles, total, squares FROM term WHERE id IN ({})"
        return map(RatingSums._make, self._index.select_in(sql, terms))

    # The vectors of roles

    def role_vectors(self, roles: Iterable[int], signals: Sequence[str]) -> Iterator[tuple[int, list[TermColumn]]]:
        """The terms of some roles, each as (id, the terms of each signal in the order asked for).

        `signals` are names of `tfidf.SIGNALS`. Raises UsageError for any other.
        """
        from careercli.index.tfidf import SIGNALS, unpack_terms

        if unknown := set(signals) - set(SIGNALS):
            raise UsageError(f"no signals: {sorted(unknown)}")
        columns = ", ".join(("role", *signals))
        for role, *blobs in self._index.select_in(f"SELECT {columns} FROM vector WHERE role IN ({{}})", roles):
            yield int(role), [unpack_terms(blob) for blob in blobs]

    def roles_with_term(self, term: int) -> list[int]:
        """The ids of the roles that have a word or a skill. Ratings cannot be looked up so."""
        rows = self._index.rows("SELECT rowid FROM vector_terms WHERE vector_terms MATCH ?", (f'"{term}"',))
        return [row[0] for row in rows]

    def roles_with_any_term(self, terms: Iterable[int]) -> list[int]:
        """The ids of the roles that have any of some words or skills. Ratings cannot be looked up so."""
        match = " OR ".join(f'"{term}"' for term in terms)
        if not match:
            return []
        return [
            row[0] for row in self._index.rows("SELECT rowid FROM vector_terms WHERE vector_terms MATCH ?", (match,))
        ]

    def terms_beginning(self, beginnings: Sequence[str]) -> list[tuple[str, int]]:
        """The words (with the letter of the signal in front) of all terms that begin so or so, and their ids."""
        found: list[tuple[str, int]] = []
        for first in range(0, len(beginnings), _MOST_RANGES):
            ranges = beginnings[first : first + _MOST_RANGES]
            where = " OR ".join("word >= ? AND word < ?" for _ in ranges)
            values = [value for beginning in ranges for value in (beginning, beginning + _LAST)]
            found += self._index.rows(f"SELECT word, id FROM term WHERE {where}", values)
        return found

    def other_role_ids(self, role: int) -> list[int]:
        """The ids of all roles but one."""
        return [row[0] for row in self._index.rows("SELECT role FROM vector WHERE role <> ?", (role,))]

    # Skills and roles that moves ask about

    def skill_mentions(self, slug: str) -> list[SkillMention]:
        """Every phrase of a role that names a skill, in the order of its file."""
        rows = self._index.rows(
            "SELECT skill.key, skill.name, rule, place, text FROM mention JOIN skill ON skill.id = mention.skill "
            "JOIN role ON role.id = mention.role WHERE role.slug = ? ORDER BY mention.rowid",
            (slug,),
        )
        return [SkillMention._make(row) for row in rows]

    def skill_names(self, keys: Iterable[str]) -> dict[str, str]:
        """The names of skills by their keys, without keys that no role has."""
        return dict(self._index.select_in("SELECT key, name FROM skill WHERE key IN ({})", keys))

    def role_id(self, slug: str) -> int:
        """The id of a role that the index holds, by its slug. Raises DamagedIndex if it holds none of that slug."""
        return int(self._index.rows("SELECT id FROM role WHERE slug = ?", (slug,))[0][0])

    def role_slugs_by_id(self, roles: Iterable[int] | None = None) -> dict[int, str]:
        """The slugs of all roles, or of some, by their ids."""
        if roles is None:
            return dict(self._index.rows("SELECT id, slug FROM role"))
        return dict(self._index.select_in("SELECT id, slug FROM role WHERE id IN ({})", roles))

    def role_titles_by_id(self, roles: Iterable[int]) -> dict[int, RoleTitle]:
        """The slugs and the titles of some roles, by their ids."""
        rows = self._index.select_in("SELECT id, slug, title FROM role WHERE id IN ({})", roles)
        return {row[0]: RoleTitle._make(row) for row in rows}

    def statistics_sources(self, slugs: Iterable[str]) -> dict[str, str]:
        """Whose the official figures of some roles are, by slug; without those that have none."""
        sql = (
            "SELECT slug, json_extract(json, '$.statistics.source') FROM role JOIN body USING (id) "
            "WHERE slug IN ({}) AND json_extract(json, '$.statistics.source') IS NOT NULL"
        )
        return dict(self._index.select_in(sql, slugs))

    def median_pays(self, slugs: Iterable[str]) -> Iterator[MedianPay]:
        """What some roles pay a year, in no order, without those that are not there."""
        columns = (
            "slug, official_median, official_currency, claimed_median, claimed_currency, official_wider_occupation, "
            "official_published_per, source, official_code"
        )
        return map(MedianPay._make, self._index.select_in(f"SELECT {columns} FROM role WHERE slug IN ({{}})", slugs))
