"""Whether a role is an occupation of the classification, or a part of a wider one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from careercli.roles import soc
from careercli.roles.layers import merged
from careercli.roles.merged_occupations import together
from careercli.roles.model import Role, Source, Statistics
from careercli.roles.surveys import newest_statistics
from careercli.skills import normalize

if TYPE_CHECKING:
    from careercli.roles.atlas import AtlasOccupation


def same_occupation(role: Role, by_code: Callable[[str], AtlasOccupation | None]) -> AtlasOccupation | None:
    """The occupation that a role is, or None if it is a part of one, or of none that `by_code` knows.

    The file says so by `occupation.match`; where it does not, a role is the occupation whose title it has, in the
    singular or the plural.
    """
    occupation = _occupation_of_code(role, by_code)
    if occupation is None or role.occupation is None or role.occupation.match == "part":
        return None
    if role.occupation.match == "same":
        return occupation
    return occupation if singular_key(role.title) == singular_key(occupation.role.title) else None


def _occupation_of_code(role: Role, by_code: Callable[[str], AtlasOccupation | None]) -> AtlasOccupation | None:
    if role.occupation is None:
        return None
    code = role.occupation.code.strip()
    base = soc.base_code(code)
    if base is None:
        return None
    return by_code(code if "." in code else f"{base}.00")


def singular_key(title: str) -> str:
    """The key of a title in the singular: of "Registered Nurses" and "registered nurse" it is the same."""
    return normalize.key(title)


def with_covered(role: Role, by_code: Callable[[str], AtlasOccupation | None]) -> Role:
    """A role that stands for several occupations (`occupation.covers`), with their facts below its own."""
    if role.occupation is None or not role.occupation.covers:
        return role
    covered = [occupation.role for code in role.occupation.covers if (occupation := by_code(code))]
    return merged([role, together(role.title, role.occupation.code, covered)]) if covered else role


def with_statistics(role: Role, statistics_of: Callable[[str], tuple[Statistics, tuple[Source, ...]] | None]) -> Role:
    """A role that is a part of an occupation, with the occupation's figures, unless its file has as new ones.

    `statistics_of` gives the figures of a code with their sources, or None.
    """
    code = role.occupation.code if role.occupation else None
    if code is None or soc.base_code(code) is None:
        return role
    known = statistics_of(code)
    if known is None:
        return role
    statistics, sources = known
    newest = newest_statistics([role.statistics, statistics])
    if newest == role.statistics:
        return role
    others = (
        [source for source in role.sources if source.covers != ("statistics",)]
        if newest == statistics
        else role.sources
    )
    return Role(**{**vars(role), "statistics": newest, "sources": (*others, *sources)})
