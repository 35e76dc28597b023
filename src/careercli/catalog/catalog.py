"""The catalogue: roles by name, one at a time or all of them, over the index."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

from careercli.catalog import lookup
from careercli.errors import NoSuchRole
from careercli.index.index import Index
from careercli.index.queries import Queries
from careercli.roles.indexed import indexed_role
from careercli.roles.search_path import in_use

if TYPE_CHECKING:
    from careercli.index.sync import Progress
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role
    from careercli.roles.search_path import Folder


@dataclass(frozen=True)
class Entry:
    """A role of the catalogue, with its slug, and where it comes from: `bundled`, or its folder."""

    slug: str
    origin: str
    role: Role | IndexedRole


class Catalog:
    """The roles of some folders. A role that cannot be read is left out, and `left_out` says which."""

    def __init__(self, folders: Sequence[Folder], progress: Progress | None = None) -> None:
        self.folders = tuple(folders)
        self.index = Index(self.folders, progress)
        self.query = Queries(self.index)

    @classmethod
    def open(cls, extra: Sequence[str | Path] = (), progress: Progress | None = None) -> Self:
        """The catalogue of the folders in use, `extra` before all others."""
        return cls(in_use(extra), progress)

    # One role

    def slug(self, name: str) -> str:
        """The slug of the role that a slug, title, alias or unique beginning names. Raises NoSuchRole."""
        if self.index.folders_changed():
            self.index.refresh()
        with contextlib.suppress(NoSuchRole):  # several roles had this name at the last look: look again
            known = lookup.exact(self.index, name)
            if known is not None:
                self.index.refresh_one(known)
                if lookup.exact(self.index, name) == known:
                    return known
        self.index.refresh()
        return lookup.resolve(self.index, name)

    def body(self, name: str) -> tuple[str, str, bytes]:
        """A role as it is kept: slug, origin, and its JSON. Raises NoSuchRole."""
        slug = self.slug(name)
        for rank, json_text in self.index.rows(
            "SELECT role.rank, body.json FROM role JOIN body USING (id) WHERE slug = ?", (slug,)
        ):
            return slug, self.folders[rank].origin, json_text
        raise NoSuchRole(name)

    def entry(self, name: str) -> Entry:
        """A role by name. Raises NoSuchRole."""
        slug, origin, json_text = self.body(name)
        return Entry(slug, origin, indexed_role(json_text))

    def entries(self, roles: Iterable[str]) -> list[Entry]:
        """Several roles by name, in the order asked for, each once. Raises NoSuchRole."""
        found: dict[str, Entry] = {}
        for name in roles:
            one = self.entry(name)
            found.setdefault(one.slug, one)
        return list(found.values())

    def file(self, slug: str) -> Path:
        """The file that a role was read from. Raises NoSuchRole."""
        for rank, name in self.index.rows("SELECT rank, name FROM role WHERE slug = ?", (slug,)):
            return Path(self.folders[rank].path, name)
        raise NoSuchRole(slug)

    # All of them

    def refresh(self) -> Self:
        """Brings the index up to every file, and gives the catalogue itself."""
        self.index.refresh()
        return self

    def reload(self) -> Self:
        """Looks at the files again, and gives the catalogue itself: for one that stays open while files change."""
        self.close()
        self.index = Index(self.folders, self.index.progress)
        self.query = Queries(self.index)
        return self.refresh()

    def count(self) -> int:
        """How many roles there are."""
        return int(self.refresh().index.rows("SELECT count(*) FROM role")[0][0])

    def slugs(self) -> list[str]:
        """Every slug, in order."""
        return [row[0] for row in self.refresh().index.rows("SELECT slug FROM role ORDER BY slug")]

    def titles(self, slugs: Sequence[str]) -> dict[str, str]:
        """The titles of some roles."""
        return dict(self.index.select_in("SELECT slug, title FROM role WHERE slug IN ({})", slugs))

    def left_out(self) -> list[str]:
        """What could not be used, a line each: folders, and files with their first problem."""
        return self.index.left_out()

    def close(self) -> None:
        """Lets go of the index."""
        self.index.close()
