"""The entries that come with the program, as they are bundled: what a person's own file is laid over."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import msgspec

from careercli.index.seed import connect_read_only
from careercli.roles import atlas, soc
from careercli.roles.atlas import AtlasOccupation
from careercli.roles.model import Role, Source, Statistics
from careercli.roles.scan import RoleFile


@dataclass(frozen=True)
class BundledEntry:
    """An entry of the catalogue as it is bundled: a hand-written role, an occupation, or both made into one."""

    slug: str
    guide: Role | None
    occupation: AtlasOccupation | None
    file: RoleFile | None = None

    @property
    def layers(self) -> list[Role]:
        """The roles that the entry is made of, the highest first."""
        occupation = self.occupation.role if self.occupation else None
        return [layer for layer in (self.guide, occupation) if layer is not None]


class BundledEntries:
    """The entries as they are bundled, read from the seed."""

    def __init__(self, file: Path) -> None:
        """Raises sqlite3.DatabaseError if it cannot be opened."""
        self.connection = connect_read_only(file)

    def close(self) -> None:
        """Closes the database."""
        self.connection.close()

    def entry(self, slug: str) -> BundledEntry | None:
        """The entry of a slug, or of the slug of an occupation that is a part of the entry; None if there is none."""
        guide = self._role("SELECT json FROM guide WHERE slug = ?", slug)
        sql = "SELECT code, slug, reported, task_words, json FROM occupation WHERE entry = ?"
        row = self.connection.execute(sql, (slug,)).fetchone()
        if row is None:
            return BundledEntry(slug, guide, None) if guide else None
        code, occupation_slug, reported, task_words, body = row
        role = msgspec.json.decode(body, type=Role) if body else self._role(_BODY, slug)
        assert role is not None
        occupation = AtlasOccupation(
            code=code,
            slug=occupation_slug,
            role=role,
            reported=frozenset(reported.split("\n")) if reported else frozenset(),
            task_words=atlas.counts(task_words),
        )
        return BundledEntry(slug, guide, occupation)

    def occupation(self, code: str) -> AtlasOccupation | None:
        """The occupation of an O*NET-SOC code, or None."""
        slug = self.entry_of_code(code)
        entry = self.entry(slug) if slug else None
        return entry.occupation if entry else None

    def statistics(self, code: str) -> tuple[Statistics, tuple[Source, ...]] | None:
        """The official figures for a SOC code or O*NET's detail of one, with their sources; None if there are none."""
        base = soc.base_code(code)
        occupation = self.occupation(code if "." in code else f"{base}.00")
        if occupation is None or occupation.role.statistics is None:
            return None
        sources = tuple(source for source in occupation.role.sources if source.covers == ("statistics",))
        return occupation.role.statistics, sources

    def entry_of_code(self, code: str) -> str | None:
        """The slug of the entry that is the occupation of a code (O*NET-SOC or SOC), or None."""
        row = self.connection.execute("SELECT entry FROM occupation WHERE code = ?", (code,)).fetchone()
        return row[0] if row else None

    def occupation_codes(self) -> frozenset[str]:
        """The O*NET-SOC codes of all occupations."""
        return frozenset(row[0] for row in self.connection.execute("SELECT code FROM occupation"))

    def names_under(self, base: str) -> set[str]:
        """What the occupations of a SOC code, and its details, are called, and the guides to them. None for a group."""
        sql = "SELECT entry FROM occupation WHERE code BETWEEN ? AND ?"  # by the key: a row holds a whole role
        rows = self.connection.execute(sql, (base, f"{base}.99")).fetchall()
        entries = filter(None, (self.entry(slug) for (slug,) in rows))
        return {name for entry in entries for layer in entry.layers for name in (layer.title, *layer.aliases)}

    def titles_in_guides(self, base: str) -> set[str]:
        """The titles by which the bundled guides name the occupation, or the group, of a SOC code."""
        body = "CAST(json AS TEXT)"
        sql = (
            f"SELECT json_extract({body}, '$.occupation.title') FROM guide "
            f"WHERE substr(json_extract({body}, '$.occupation.code'), 1, 7) = ?"
        )
        return {title for (title,) in self.connection.execute(sql, (base,)) if title}

    def other_slugs(self) -> dict[str, str]:
        """The slugs of occupations that a hand-written role has taken in, each with that role's."""
        return dict(self.connection.execute("SELECT slug, entry FROM occupation WHERE slug <> entry"))

    def _role(self, sql: str, slug: str) -> Role | None:
        row = self.connection.execute(sql, (slug,)).fetchone()
        return msgspec.json.decode(row[0], type=Role) if row else None


_BODY = "SELECT json FROM role JOIN body USING (id) WHERE slug = ?"
