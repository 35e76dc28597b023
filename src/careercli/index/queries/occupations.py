"""Questions about the occupations that roles are counted under, as imported from O*NET or named by other roles."""

from __future__ import annotations

from typing import NamedTuple

from careercli.index.queries.asker import Asker

_NAMED = "json_extract(CAST(body.json AS TEXT), '$.occupation.{}')"  # some releases of SQLite take a blob for JSONB
_FROM_ONET = f"role.code LIKE '__-____.__' AND {_NAMED.format('title')} = role.title"
"""An occupation as O*NET has it: an imported file has O*NET's own title and all the titles that O*NET lists."""
_NAMES = (
    "SELECT called.text, called.kind, role.slug, role.title, role.code, "
    f"{_NAMED.format('system')}, {_NAMED.format('title')}, {_FROM_ONET} "
    "FROM called JOIN role ON role.id = called.role JOIN body ON body.id = role.id WHERE called.key = ?"
)


class OccupationName(NamedTuple):
    """A name of a role that is counted under an occupation.

    `text` is the name and `kind` what it is to the role: slug, title or alias. `code`, `system` and `occupation_title`
    are those of the role's occupation. `from_onet`: 1 if the role is an occupation as imported from O*NET, else 0 or
    None.
    """

    text: str
    kind: str
    slug: str
    title: str
    code: str
    system: str
    occupation_title: str | None
    from_onet: int | None


class OccupationQueries(Asker):
    """Questions about the occupations that roles are counted under."""

    def count_onet_occupations(self) -> int:
        """How many roles are occupations as imported from O*NET."""
        return int(self._index.rows(f"SELECT count(*) FROM role JOIN body USING (id) WHERE {_FROM_ONET}")[0][0])

    def occupation_names(self, key: str, *, only_onet: bool = False) -> list[OccupationName]:
        """The names with a key (`skills.normalize.name_key`) of roles that name an occupation, in order of its code.

        With `only_onet`, of occupations as imported from O*NET only.
        """
        condition = _FROM_ONET if only_onet else "role.code IS NOT NULL"
        rows = self._index.rows(f"{_NAMES} AND {condition} ORDER BY role.code", (key,))
        return [OccupationName(*row) for row in rows]

    def onet_name_keys(self) -> list[str]:
        """The keys of all names of the occupations imported from O*NET, sorted; one of several comes as often."""
        rows = self._index.rows(
            f"SELECT key FROM called WHERE role IN (SELECT id FROM role JOIN body USING (id) WHERE {_FROM_ONET}) "
            "ORDER BY key, role"
        )
        return [row[0] for row in rows]

    def official_statistics(self, soc_code: str) -> bytes | None:
        """The JSON of `statistics` of a role whose SOC code, and whose statistics' too, is this one; None without one.

        `soc_code` has seven characters, as 11-1011. Of several roles, the first by slug.
        """
        json_text = "CAST(body.json AS TEXT)"
        rows = self._index.rows(
            f"SELECT json_extract({json_text}, '$.statistics') FROM role JOIN body USING (id) "
            f"WHERE substr(code, 1, 7) = ? AND json_extract({json_text}, '$.statistics.occupation.code') = ? "
            "ORDER BY slug LIMIT 1",
            (soc_code, soc_code),
        )
        return rows[0][0].encode() if rows else None
