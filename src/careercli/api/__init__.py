"""The face for Python programs: the catalogue with every command's question as a method, and role files.

The commands of the command line call these methods, so a program gets what a person sees. Answers are frozen; they turn
into dicts, rows, tables, Markdown and, in a notebook, HTML (`careercli.answer.Answer`). A call with wrong arguments
raises a CareersError that names the argument (`arguments`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from careercli.api.arguments import checked, for_programs, shown
from careercli.api.exploring import Exploring
from careercli.api.keeping import Keeping
from careercli.api.moving import Moving
from careercli.api.role_files import dump, dumps, load, loads
from careercli.catalog import taken_as
from careercli.errors import NoSuchRole

if TYPE_CHECKING:
    from careercli.index.sync import Progress
    from careercli.roles.model import Role
    from careercli.roles.search_path import Folder

__all__ = ["Catalog", "dump", "dumps", "load", "loads", "open_catalog"]


@for_programs
class Catalog(Exploring, Moving, Keeping, Mapping[str, "Role"]):
    """The roles of some folders, and every question to them.

    A mapping of slugs to roles: `catalog[name]` takes a slug, a title, an alias or a unique beginning in any case, and
    raises NoSuchRole (a KeyError, with `suggestions`). A context manager: at its end it lets go of its index. Not to be
    used by several threads at once.
    """

    of_command_line: ClassVar[bool] = False
    """Whether it is asked by a command, so that errors speak of options and commands."""

    def __init__(self, folders: Sequence[Folder], progress: Progress | None = None) -> None:
        super().__init__(folders, progress)
        self._said_of_names: list[str] = []
        """What is said of the names of the call that runs, filled only while one does (`arguments`)."""

    def slug(self, name: str) -> str:
        """As every catalogue's; as what a name was taken is among the remarks of the answer that is asked for."""
        known = super().slug(name)
        if self._said_of_names and name != known:
            self._said_of_names += taken_as.said(self, name, known)
        return known

    def __enter__(self) -> Catalog:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    # A mapping

    def __getitem__(self, name: str) -> Role:
        """The role of a slug, title, alias or unique beginning. Raises NoSuchRole."""
        return self.role(_key(name))

    def __contains__(self, name: object) -> bool:
        """True if a name fits one role."""
        try:
            self.slug(_key(name))
        except NoSuchRole:
            return False
        return True

    def __iter__(self) -> Iterator[str]:
        """Every slug, in order."""
        return iter(self.slugs())

    def __len__(self) -> int:
        """How many roles there are."""
        return self.count()

    # Two catalogues are not compared role by role, and each can be a key.
    __eq__ = object.__eq__
    __hash__ = object.__hash__


def _key(name: object) -> str:
    """A key that may be a role's name. Raises NoSuchRole, as a mapping does for a key that it cannot have."""
    if isinstance(name, str) and name.isprintable():
        return name
    error = NoSuchRole(shown(name))
    error.message, error.hint = f"no role is called {shown(name)}", "a role's name is a text that can be printed"
    raise error


@checked
def open_catalog(*folders: str | PathLike[str]) -> Catalog:
    """The catalogue that the command line sees: the bundled roles, the person's own, those of CAREERS_ROLES.

    `folders` are more of them, which win over the others. Raises CareersError for one that is not there.
    """
    return Catalog.open([Path(folder) for folder in folders])
