"""The catalogue: roles by name, one at a time or all of them, over the index."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Self

from careercli import paths
from careercli.catalog import lookup
from careercli.errors import CareersError, NoSuchRole, UnusableRole
from careercli.index.database import delete_all_indexes
from careercli.index.index import Index
from careercli.index.queries import Queries
from careercli.lazy_dataclass import dataclass
from careercli.roles.indexed import indexed_role
from careercli.roles.search_path import active_folders

if TYPE_CHECKING:
    from careercli.index.sync import Progress
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role
    from careercli.roles.search_path import Folder
    from careercli.skills.taxonomy import Taxonomy


@dataclass(frozen=True)
class CountedOccupation:
    """An occupation that is published together with others: its SOC code and title, and the slug of its role."""

    code: str
    title: str
    slug: str


@dataclass(frozen=True)
class Entry:
    """A role of the catalogue, with its slug, and where it comes from: `bundled`, or its folder.

    `counts` are the occupations that make up a group which is published as one; empty for every role. `work_of` is the
    title of the wider occupation that what the role has under `work_keys` is of, and `work_slug` its role; empty where
    it is the role's own.
    """

    slug: str
    origin: str
    role: Role | IndexedRole
    counts: tuple[CountedOccupation, ...] = ()
    work_of: str = ""
    work_slug: str = ""
    work_keys: tuple[str, ...] = ()

    def of_whom(self, *keys: str) -> str:
        """Of whom the work under some keys of the role is, as "of all Bakers"; empty where it is the role's own."""
        return f"of all {self.its_people}" if self.work_of and any(key in self.work_keys for key in keys) else ""

    @property
    def its_people(self) -> str:
        """Who has the wider occupation, as several: Bookkeepers, Tree Trimmers and Pruners."""
        last = self.work_of[-2:].lower()
        if "," in self.work_of or " and " in self.work_of or last.endswith("s"):
            return self.work_of
        if last.endswith("y") and last[0] not in "aeiou":
            return f"{self.work_of[:-1]}ies"
        return f"{self.work_of[:-2]}en" if self.work_of.lower().endswith("man") else f"{self.work_of}s"


class Catalog:
    """The roles of some folders. A role that cannot be read is left out, and `left_out` says which.

    `query` answers every question that needs more than a role by its name.
    """

    def __init__(self, folders: Sequence[Folder], progress: Progress | None = None) -> None:
        self.folders = tuple(folders)
        self.index = Index(self.folders, progress)
        self.query = Queries(self.index)
        self._taxonomy: Taxonomy | None = None

    @classmethod
    def open(cls, extra: Sequence[str | Path] = (), progress: Progress | None = None) -> Self:
        """The catalogue of the folders in use, `extra` before all others. Raises CareersError for one not there."""
        for folder in map(paths.absolute, map(str, extra)):
            if not os.path.exists(folder):  # noqa: PTH110 - false too for a name that is too long
                message = f"{paths.display(folder)}: there is no such folder of roles"
                raise CareersError(message, "correct the path, or make the folder first")
        return cls(active_folders(extra), progress)

    @property
    def taxonomy(self) -> Taxonomy:
        """The taxonomy of the alias file, taken out of the index once: it comes with the program."""
        if self._taxonomy is None:
            from careercli.skills.taxonomy import Taxonomy

            self._taxonomy = Taxonomy.of_rows(self.query.alias_rows())
        return self._taxonomy

    # One role

    def slug(self, name: str) -> str:
        """The slug of the role that a slug, title, alias or unique beginning names. Raises NoSuchRole.

        A name that a file has, which cannot be used, is that file's: no other role answers for it (UnusableRole).
        """
        self.refresh_if_folders_changed()
        with contextlib.suppress(NoSuchRole):  # several roles had this name at the last refresh: read the files again
            known = lookup.exact(self.query, name)
            if known is not None:
                self.index.refresh_one(known)
                if lookup.exact(self.query, name) == known and not self._unusable_file(name, known):
                    return known
        self.index.refresh()
        try:
            known = lookup.resolve(self.query, name)
        except NoSuchRole:
            if problem := self._unusable_file(name, None):
                raise UnusableRole(name, problem) from None
            raise
        if problem := self._unusable_file(name, known):
            raise UnusableRole(name, problem, known if lookup.exact(self.query, name) == known else None)
        return known

    def _unusable_file(self, name: str, known: str | None) -> str:
        """The first problem of the file named so, where the name leads to another role for want of it; "" if not."""
        slug = lookup.folded(name)
        return next(iter(self.index.left_out_of(slug) if slug != known else ()), "")

    def slug_meant(self, name: str, *, beginnings: bool = False) -> str | None:
        """The slug of the only role of this slug, title or alias, or a beginning of one; None for none, or several."""
        self.refresh_if_folders_changed()
        return lookup.meant(self.query, name, beginnings=beginnings)

    def named(self, name: str) -> list[str]:
        """The slugs of the roles of exactly this slug, title, code or usual name, the likeliest first."""
        return lookup.named(self.query, name)

    def is_step(self, name: str, slug: str) -> bool:
        """Whether a name is that of a step of a role's ladder, and of no role."""
        return lookup.is_step(self.query, name, slug)

    def is_called(self, name: str, slug: str) -> bool:
        """Whether a name is one of a role's own: its title or an alias, in the singular or the plural."""
        return lookup.is_called(self.query, name, slug)

    def beside_left_over(self, name: str, slug: str) -> list[str]:
        """The other roles of a name that was taken for an occupation which is left over of a group, most jobs first."""
        return lookup.beside_left_over(self.query, name, slug)

    def nearest_roles(self, name: str) -> tuple[str, ...]:
        """The slugs of the roles whose names are nearest to a misspelt one, best first; none if nothing is near."""
        self.refresh_if_folders_changed()
        return lookup.nearest(self.query, lookup.folded(name))

    def body(self, name: str) -> tuple[str, str, bytes]:
        """A role as the index keeps it: slug, origin, and its JSON. Raises NoSuchRole."""
        slug = self.slug(name)
        row = self.query.role_json(slug)
        if row is None:
            raise NoSuchRole(name)
        rank, json_text = row
        return slug, self.folders[rank].origin, json_text

    def entry(self, name: str) -> Entry:
        """A role by name. Raises NoSuchRole."""
        slug, origin, json_text = self.body(name)
        return Entry(slug, origin, indexed_role(json_text))

    def entries(self, roles: Iterable[str]) -> list[Entry]:
        """Several roles by name, in the order asked for, each once. Raises NoSuchRole, which tells of all."""
        return _each_once(self.entry, roles)

    def entry_with_figures(self, name: str) -> Entry:
        """A role by name, or several occupations that official figures count as one, by their code or title.

        The second is no role of the catalogue: it has figures, and nothing else. Raises NoSuchRole.
        """
        if self._names_a_role(name):
            return self.entry(name)
        from careercli.catalog import groups

        self.index.refresh()
        group = None if self._names_a_role(name) else groups.find(self.query, name)
        return group or self.entry(name)

    def entries_with_figures(self, roles: Iterable[str]) -> list[Entry]:
        """Several of them, in the order asked for, each once. Raises NoSuchRole, which tells of all that are none."""
        return _each_once(self.entry_with_figures, roles)

    def _names_a_role(self, name: str) -> bool:
        """Whether a name is just one role's, and no beginning of one."""
        self.refresh_if_folders_changed()
        with contextlib.suppress(NoSuchRole):
            return lookup.exact(self.query, name) is not None
        return False

    def role(self, name: str) -> Role:
        """A role by name, as the model has it. Raises NoSuchRole."""
        import msgspec

        from careercli.roles.model import Role

        _slug, _origin, json_text = self.body(name)
        return msgspec.json.decode(json_text, type=Role)

    def file(self, slug: str) -> Path | None:
        """The file that a role was read from; None for an occupation, which has none. Raises NoSuchRole."""
        row = self.query.role_file(slug)
        if row is None:
            raise NoSuchRole(slug)
        rank, name = row
        return Path(self.folders[rank].path, name) if name else None

    def completions(self, beginning: str, limit: int = 50) -> list[tuple[str, str]]:
        """The slugs, or codes, that begin so, in any case, each with its role's title, for shell completion."""
        by_code = self.query.codes_with_prefix(beginning, limit) if beginning[:1].isdigit() else []
        return by_code or self.query.slugs_with_prefix(beginning.lower(), limit)

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

    def refresh_if_folders_changed(self) -> None:
        """Brings the index up to every file if one was added, renamed or removed, or one left out changed.

        Looks at the folders, and at files that were left out.
        """
        if self.index.folders_changed():
            self.index.refresh()

    def count(self) -> int:
        """How many roles there are."""
        return self.refresh().query.role_count()

    def slugs(self) -> list[str]:
        """Every slug, in alphabetical order."""
        return self.refresh().query.role_slugs()

    def titles(self, slugs: Iterable[str]) -> dict[str, str]:
        """The titles of some roles by slug, without those that are not there."""
        return self.query.role_titles(slugs)

    def left_out(self) -> list[str]:
        """What could not be used, a line each: folders, and files with their first problem."""
        return self.index.left_out()

    # The index itself

    @property
    def index_file(self) -> Path | None:
        """Where the index is kept; None if it is held in memory."""
        return self.index.file

    @property
    def index_hint(self) -> str:
        """Why the index is held in memory, for the person; empty if it is not."""
        return self.index.hint

    @staticmethod
    def discard_indexes() -> None:
        """Removes the index of every catalogue from the cache, so that the next to be opened is made anew.

        For an index so damaged that it answers wrongly in ways that no check of SQLite's sees.
        """
        delete_all_indexes()

    def close(self) -> None:
        """Lets go of the index."""
        self.index.close()


MOST_TOLD = 5
"""So many names that are no role's are told of in one error."""


def _each_once(entry_of: Callable[[str], Entry], roles: Iterable[str]) -> list[Entry]:
    """The entries of names, each once. Raises NoSuchRole for the first that is none, with the others that are none."""
    entries: dict[str, Entry] = {}
    errors: list[NoSuchRole] = []
    for name in dict.fromkeys(roles):
        try:
            entry = entry_of(name)
        except NoSuchRole as error:
            errors.append(error)
            if len(errors) == MOST_TOLD:
                break
        else:
            entries.setdefault(entry.slug, entry)
    if errors:
        raise errors[0].with_others(errors[1:])
    return list(entries.values())
