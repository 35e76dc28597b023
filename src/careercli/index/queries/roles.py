"""Questions about roles: their names, their columns, their files, their JSON, and the skills that they mention."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from careercli.errors import UsageError
from careercli.index.columns import IS_PART, IS_RESIDUAL, NAMES
from careercli.index.queries.asker import Asker
from careercli.index.queries.role_filter import (
    EDUCATION,
    OFFICIAL_MEDIAN,
    PAY,
    RoleFilter,
    currency_column,
    first,
    in_currency,
    missing_sql,
    own,
    where_clause,
)  # fmt: skip

_LAST = "\U0010ffff"
"""The last character there is: texts that begin with `x` are those from `x` up to `x` with this behind it."""
_NAME_RANK = (
    "CASE kind WHEN 'slug' THEN 0 WHEN 'title' THEN 1 WHEN 'code' THEN 1 WHEN 'singular' THEN 2 WHEN 'reported' THEN 3 "
    "WHEN 'tier' THEN 5 ELSE 4 END"
)
_IS_OWN = (
    "role.rank < (SELECT max(rank) FROM role) "
    "AND NOT EXISTS (SELECT 1 FROM called AS other WHERE other.role = role.id AND other.kind = 'code')"
)
_MOST_JOBS_FIRST = f"{IS_RESIDUAL}, {IS_PART}, official_employment IS NULL, official_employment DESC, slug"
"""Of equals the one with most jobs first; a part of an occupation shares its figures and comes behind it, what is left
over from a group ("All Other") last."""
_SORT_KEYS = {
    "slug": "slug",
    "title": "title COLLATE NOCASE",
    "family": "family COLLATE NOCASE",
    **{field: in_currency(columns) for field, columns in PAY.items()},
    "growth": "official_growth_percent",
    "openings": own("official_openings"),
    "self_employed": "official_self_employed_percent",
    "jobs": own("official_employment"),
    "education": EDUCATION,
    "zone": "job_zone",
    "claimed_growth": "claimed_growth_percent",
    "demand": "CASE demand WHEN 'low' THEN 1 WHEN 'moderate' THEN 2 WHEN 'high' THEN 3 WHEN 'very high' THEN 4 END",
    "stress": "CASE stress WHEN 'low' THEN 1 WHEN 'moderate' THEN 2 WHEN 'high' THEN 3 WHEN 'very high' THEN 4 END",
    "remote": "remote_friendly",
    "recorded": "recorded_percent",
}
_INDEXED = ("slug", "title")
"""Keys of sorting that every role has, and an index has in order: the first few need no look at all."""
SORT_FIELDS = tuple(_SORT_KEYS)
"""What a list can be sorted by. Pay is per year; all figures but the claimed ones are the record's."""


class RankedName(NamedTuple):
    """A role that has a name: its slug, and what the name is to it.

    The rank is 0 for its slug, 1 for its title or code, 2 for its title in the singular or the head of it, 3 for a
    title by which the occupation is known, mostly from what people in it report, 4 for any other. `residual` says that
    the role is what is left over of a group ("All Other"); `code` is its occupation's, `jobs` the number of its jobs.
    `is_own` says that a role of its own, which is no occupation as a whole, stands in a folder before another one.
    """

    slug: str
    rank: int
    residual: bool = False
    code: str | None = None
    jobs: int | None = None
    is_own: int = 0


class RoleChoice(NamedTuple):
    """A role to choose among others: slug, title, official median a year, currency, jobs, if of a wider occupation."""

    slug: str
    title: str
    median: float | None
    currency: str | None
    jobs: int | None
    is_wider: bool


class CodedRole(NamedTuple):
    """A role by its id, with its slug, its title and the code of its occupation.

    `has_file`: 1 if a role file describes it, 0 if it is an occupation as bundled.
    """

    id: int
    slug: str
    title: str
    code: str | None
    has_file: int


class RatedInterests(NamedTuple):
    """The interests of a role by its id: the six scores in the order of RIASEC, 1 to 7, None for one not recorded."""

    id: int
    slug: str
    scores: tuple[float | None, ...]


class RoleMention(NamedTuple):
    """A phrase of a role that names a skill: the skill's key and name, the rule that recognised it, and the words."""

    slug: str
    key: str
    name: str
    rule: str
    text: str


class RoleQueries(Asker):
    """Questions about roles. A folder is given by its rank: its position among the folders of the catalogue."""

    def role_count(self) -> int:
        """How many roles there are."""
        return int(self._index.rows("SELECT count(*) FROM role")[0][0])

    def role_slugs(self) -> list[str]:
        """Every slug, in alphabetical order."""
        return [row[0] for row in self._index.rows("SELECT slug FROM role ORDER BY slug")]

    def role_titles(self, slugs: Iterable[str]) -> dict[str, str]:
        """The titles of some roles by slug, without those that are not there."""
        return dict(self._index.select_in("SELECT slug, title FROM role WHERE slug IN ({})", slugs))

    def role_choices(self, slugs: Iterable[str]) -> dict[str, RoleChoice]:
        """What tells some roles apart, by slug, without those that are not there."""
        rows = self._index.select_in(
            f"SELECT slug, title, {OFFICIAL_MEDIAN}, official_currency, official_employment, "
            "official_wider_occupation IS NOT NULL FROM role WHERE slug IN ({})",
            slugs,
        )
        return {row[0]: RoleChoice(*row) for row in rows}

    def codes_of(self, slugs: Iterable[str]) -> dict[str, str]:
        """The occupation codes of some roles by slug, without those that name none."""
        sql = "SELECT slug, code FROM role WHERE code IS NOT NULL AND slug IN ({})"
        return dict(self._index.select_in(sql, slugs))

    def coded_roles(self) -> list[CodedRole]:
        """Every role with its occupation's code, in the order of ids."""
        return [
            CodedRole(*row)
            for row in self._index.rows("SELECT id, slug, title, code, name IS NOT NULL FROM role ORDER BY id")
        ]

    def role_ids(self, slugs: Iterable[str]) -> list[int]:
        """The ids of some roles, in no order, without those that are not there."""
        return [row[0] for row in self._index.select_in("SELECT id FROM role WHERE slug IN ({})", slugs)]

    def role_file(self, slug: str) -> tuple[int, str | None] | None:
        """The file that a role was read from, as (rank of its folder, name in it); None if there is no such role.

        An occupation that no file describes has no name.
        """
        for rank, name in self._index.rows("SELECT rank, name FROM role WHERE slug = ?", (slug,)):
            return rank, name
        return None

    def role_json(self, slug: str) -> tuple[int, bytes] | None:
        """A role's JSON, as (rank of its folder, JSON); None if there is no such role."""
        sql = "SELECT role.rank, body.json FROM role JOIN body USING (id) WHERE slug = ?"
        for rank, json_text in self._index.rows(sql, (slug,)):
            return rank, json_text
        return None

    def role_bodies(self) -> Iterator[tuple[str, int, bytes]]:
        """Every role as (slug, rank of its folder, JSON), in alphabetical order, read as they are asked for."""
        for slug in self.role_slugs():
            known = self.role_json(slug)
            if known:
                yield (slug, *known)

    def slugs_with_claims(self) -> list[str]:
        """The slugs of the roles of which a guide claims a median or a growth, in alphabetical order."""
        sql = (
            "SELECT slug FROM role WHERE claimed_median IS NOT NULL OR claimed_growth_percent IS NOT NULL ORDER BY slug"
        )
        return [row[0] for row in self._index.rows(sql)]

    def slugs_with_section(self, name: str) -> list[str]:
        """The slugs of the roles whose files tell something in a section that is a list, in alphabetical order.

        Occupations without a file are not looked at: what is published for them has no ladder, day or answers.
        """
        sql = (
            "SELECT slug FROM role JOIN body USING (id) WHERE role.name IS NOT NULL "
            "AND json_array_length(json, '$.' || ?) > 0 ORDER BY slug"
        )
        return [row[0] for row in self._index.rows(sql, (name,))]

    def has_section(self, slug: str, name: str) -> bool:
        """Whether the file of a role tells something in a section that is a list (`slugs_with_section`)."""
        sql = (
            "SELECT json_array_length(json, '$.' || ?) > 0 FROM role JOIN body USING (id) "
            "WHERE role.name IS NOT NULL AND slug = ?"
        )
        return any(row[0] for row in self._index.rows(sql, (name, slug)))

    def role_summaries(self, limit: int) -> list[tuple[str, str, str]]:
        """The first so many roles by title, each as (slug, title, summary)."""
        sql = (
            "SELECT slug, title, json_extract(json, '$.summary') FROM role JOIN body USING (id) ORDER BY title LIMIT ?"
        )
        return [(slug, title, summary or "") for slug, title, summary in self._index.rows(sql, (limit,))]

    def family_counts(self) -> list[tuple[str, int]]:
        """Every family with how many roles it has, the largest first; roles without a family count as "other"."""
        sql = "SELECT coalesce(family, 'other'), count(*) FROM role GROUP BY 1 ORDER BY 2 DESC, 1"
        return [(family, count) for family, count in self._index.rows(sql)]

    def role_mentions(self, slugs: Iterable[str]) -> list[RoleMention]:
        """Every phrase of some roles that names a skill, in the order in which the index took them in.

        Within a role that is the order of its file.
        """
        rows = self._index.select_in(
            "SELECT mention.rowid, role.slug, skill.key, skill.name, mention.rule, mention.text FROM mention "
            "JOIN role ON role.id = mention.role JOIN skill ON skill.id = mention.skill WHERE role.slug IN ({})",
            slugs,
        )
        return [RoleMention(*row[1:]) for row in sorted(rows)]

    # Lists

    def count_matching(self, wanted: RoleFilter) -> int:
        """How many roles pass a filter."""
        where, values = where_clause(wanted)
        return int(self._index.rows(f"SELECT count(*) FROM role {where}", values)[0][0])

    def unrecorded(self, wanted: RoleFilter) -> dict[str, tuple[str, ...]]:
        """The roles that a filter leaves out for want of a record alone, by slug, each with what is not recorded of it.

        All else that is asked for, they have. What is not recorded is a field of RoleFilter, of pay `pay` or FLOOR, or
        a key of `unknown`.
        """
        missing = missing_sql(wanted)
        if not missing:
            return {}
        where, values = where_clause(wanted, also_unrecorded=True)
        with_more = f"{where} AND" if where else "WHERE"
        tests = [f"coalesce({sql}, 0)" for sql in missing.values()]
        rows = self._index.rows(f"SELECT slug, {', '.join(tests)} FROM role {with_more} ({' OR '.join(tests)})", values)
        return {slug: tuple(name for name, lacks in zip(missing, found, strict=True) if lacks) for slug, *found in rows}

    def list_matching(
        self, wanted: RoleFilter, sort: str = "title", *, descending: bool = False, limit: int | None = None
    ) -> list[tuple[Any, ...]]:
        """The roles that pass a filter, each as (slug, rank of its folder, *columns), with columns as `NAMES` has them.

        They are sorted by one of SORT_FIELDS; roles without that value come last either way, equals are in the order
        of their titles. By PAY_FIELDS only amounts in the filter's currency are sorted, those in others come behind.
        Truth values are 0 and 1. Raises UsageError for another field.
        """
        if sort not in _SORT_KEYS:
            raise UsageError(f"cannot sort by {sort!r}")
        where, values = where_clause(wanted)
        key = _SORT_KEYS[sort]
        order = f"{key} {'DESC' if descending else 'ASC'}, slug"
        if sort not in _INDEXED:
            unpaid = f"{first(PAY[sort])} IS NULL, " if sort in PAY else ""
            order = f"({key}) IS NULL, {order.removesuffix(', slug')}, {unpaid}title COLLATE NOCASE, slug"
        return self._index.rows(
            f"SELECT slug, rank, {', '.join(NAMES)} FROM role {where} ORDER BY {order} LIMIT :limit",
            values | {"limit": -1 if limit is None else limit},
        )

    def pay_currencies(self, wanted: RoleFilter, field: str) -> list[str]:
        """The currencies in which roles that pass a filter have one of PAY_FIELDS, that of the most roles first."""
        where, values = where_clause(wanted)
        with_more = f"{where} AND" if where else "WHERE"
        each = " UNION ".join(
            f"SELECT id, {currency_column(name)} AS code FROM role {with_more} {name} NOTNULL" for name in PAY[field]
        )
        rows = self._index.rows(f"SELECT code FROM ({each}) GROUP BY code ORDER BY count(*) DESC, code", values)
        return [row[0] for row in rows]

    def paid_otherwise(self, wanted: RoleFilter, field: str) -> list[tuple[str, str]]:
        """The roles that pass a filter and have one of PAY_FIELDS, but not in the filter's currency.

        Each is (slug, the currency of it), in the order of their titles.
        """
        where, values = where_clause(wanted)
        with_more = f"{where} AND" if where else "WHERE"
        columns = PAY[field]
        code = first(f"CASE WHEN {name} NOTNULL THEN {currency_column(name)} END" for name in columns)
        return self._index.rows(
            f"SELECT slug, {code} FROM role {with_more} {in_currency(columns)} IS NULL "
            f"AND {first(columns)} NOTNULL ORDER BY title COLLATE NOCASE, slug",
            values,
        )

    def rated_interests(self) -> list[RatedInterests]:
        """The interests of every role of which any are recorded, in the order of the slugs."""
        sql = "SELECT interest.*, slug FROM interest JOIN role ON role.id = interest.role ORDER BY slug"
        rows = self._index.rows(sql)
        return [RatedInterests(number, slug, tuple(scores)) for number, *scores, slug in rows]

    def all_role_ids(self) -> list[int]:
        """The id of every role."""
        return [row[0] for row in self._index.rows("SELECT id FROM role")]

    # Names

    def roles_named(self, *keys: str) -> list[RankedName]:
        """The roles that have exactly these folded names (`normalize.name_key`), by rank of the name, most jobs first.

        A role whose slug and title are the same, folded, comes twice.
        """
        sql = (
            f"SELECT slug, {_NAME_RANK}, {IS_RESIDUAL}, code, official_employment, {_IS_OWN} "
            "FROM called JOIN role ON role.id = called.role "
            f"WHERE key IN ({', '.join('?' * len(keys))}) ORDER BY {_NAME_RANK}, {_MOST_JOBS_FIRST}"
        )
        return [RankedName(*row) for row in self._index.rows(sql, keys)]

    def roles_with_prefix(self, key: str, limit: int) -> list[RankedName]:
        """The first so many roles that have a name beginning so, folded, by rank of the name, most jobs first.

        A role that has several such names comes several times.
        """
        sql = (
            f"SELECT slug, {_NAME_RANK}, {IS_RESIDUAL}, code, official_employment "
            "FROM called JOIN role ON role.id = called.role "
            f"WHERE key >= ? AND key < ? ORDER BY {_NAME_RANK}, {_MOST_JOBS_FIRST} LIMIT ?"
        )
        return [RankedName(*row) for row in self._index.rows(sql, (key, key + _LAST, limit))]

    def roles_of_codes(self, beginnings: Iterable[str]) -> list[str]:
        """The slugs of the roles whose codes begin so, most jobs first; details of occupations by their whole codes."""
        slugs: dict[str, None] = {}
        for beginning in beginnings:
            rows = self._index.rows(
                "SELECT slug FROM called JOIN role ON role.id = called.role WHERE kind = 'code' AND key >= ? "
                f"AND key < ? AND (key = ? OR NOT coalesce({IS_PART}, 0)) ORDER BY {_MOST_JOBS_FIRST}",
                (beginning, beginning + _LAST, beginning),
            )
            slugs |= dict.fromkeys(row[0] for row in rows)
        return list(slugs)

    def folded_names(self) -> list[tuple[str, str]]:
        """Every name of every role as (folded name, slug), in the order in which the index took them in."""
        sql = "SELECT called.key, slug FROM called JOIN role ON role.id = called.role ORDER BY called.rowid"
        return [(key, slug) for key, slug in self._index.rows(sql)]

    def slugs_with_prefix(self, prefix: str, limit: int) -> list[tuple[str, str]]:
        """The first so many roles whose slug begins so, as (slug, title), in the order of the slugs."""
        sql = "SELECT slug, title FROM role WHERE slug >= ? AND slug < ? ORDER BY slug LIMIT ?"
        return [(slug, title) for slug, title in self._index.rows(sql, (prefix, prefix + _LAST, limit))]

    def codes_with_prefix(self, prefix: str, limit: int) -> list[tuple[str, str]]:
        """The first so many codes of roles that begin so, as (code, title of the role), in the order of the codes."""
        sql = "SELECT code, min(title) FROM role WHERE code >= ? AND code < ? GROUP BY code ORDER BY code LIMIT ?"
        return [(code, title) for code, title in self._index.rows(sql, (prefix, prefix + _LAST, limit))]
