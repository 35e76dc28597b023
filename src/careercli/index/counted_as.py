"""Whether a role's official figures are its own, or those of a wider occupation in which it is counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.roles import soc
from careercli.skills import normalize

if TYPE_CHECKING:
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Occupation, Role


def wider_occupation(role: Role | IndexedRole) -> Occupation | None:
    """The occupation that the official figures of a role are counted for, unless it is just that.

    A role of another title is a part of the occupation that it names, unless it says that it is the same.
    """
    own, record = role.occupation, role.statistics
    if own is None or record is None:
        return None
    counted = record.occupation or own
    same = own.match == "same" or normalize.key(role.title) == normalize.key(counted.title or "")
    if same and not soc.is_detail(own.code) and soc.base_code(counted.code) == soc.base_code(own.code):
        return None
    return counted


def counted_code(role: Role | IndexedRole) -> str | None:
    """The code that the official figures of a role are counted under, which all roles of that occupation share.

    None without figures. A file whose figures say of no occupation that they are of it has them of its own.
    """
    if role.statistics is None:
        return None
    counted = role.statistics.occupation or role.occupation
    return None if counted is None else soc.base_code(counted.code) or counted.code
