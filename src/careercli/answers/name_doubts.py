"""Doubts about what a role file calls its role: a code that no classification has, a name that is another role's."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from careercli.catalog import lookup
from careercli.roles import soc
from careercli.roles.loader import load_file

if TYPE_CHECKING:
    from careercli.catalog.catalog import Catalog
    from careercli.roles.lint import LintWarning
    from careercli.roles.model import Role

SOC_LENGTH = 7
"""Characters of a code that name an occupation (29-1141)."""
LEAST_CODES = 800
"""A catalogue with so many occupations has the whole classification."""


class NameDoubts:
    """What is doubtful in the names of roles, beside those of a catalogue."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog

    def of(self, role: Role, slug: str) -> Iterator[LintWarning]:
        """The doubts of a role that a file with this name would make."""
        yield from self._code(role)
        yield from self._title(role, slug)

    def _code(self, role: Role) -> Iterator[LintWarning]:
        occupation = role.occupation
        base = soc.base_code(occupation.code) if occupation and occupation.system.startswith(("SOC", "O*NET")) else None
        if occupation is None or base is None or soc.is_of_2010(occupation.system) or self._is_known(base):
            return
        message = f"no occupation of {occupation.system} has the code {occupation.code}"
        yield ("occupation", "code"), message, "find the code at www.onetonline.org, or remove `occupation`"

    def _is_known(self, code: str) -> bool:
        """Whether a code may be one of the classification: of a major group, and in the atlas, if that is whole."""
        if soc.family(code) is None:
            return False
        starts = soc.beginnings_of_parts(code)
        is_whole = len(self._codes) >= LEAST_CODES
        return not is_whole or code in self._codes or any(each.startswith(tuple(starts)) for each in self._codes)

    @cached_property
    def _codes(self) -> frozenset[str]:
        """The codes of the occupations that come with the program, without details."""
        roles = self._catalog.query.coded_roles()
        return frozenset(role.code[:SOC_LENGTH] for role in roles if role.code and not role.has_file)

    def _title(self, role: Role, slug: str) -> Iterator[LintWarning]:
        others = lookup.named_otherwise(self._catalog.query, role.title, slug)
        if not others or role.title in self._bundled_titles(slug):
            return
        other = others[0]
        message = f"{role.title!r} is a name of the role {other}: whoever asks for it now gets this file instead"
        yield ("title",), message, f"name the file {other}.yaml to replace that role, or choose another title"

    def _bundled_titles(self, slug: str) -> Iterator[str]:
        """The title of the file that comes with the program for a slug: it has always had its name."""
        for rank, name in self._catalog.query.files_of(slug):
            folder = self._catalog.folders[rank]
            role = load_file(folder.path / name).role if folder.origin == "bundled" else None
            if role is not None:
                yield role.title
