"""What a role's file names of software and equipment beside those that O*NET lists by kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role


def of_file(role: Role | IndexedRole) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The software and the equipment of a role that are of none of its kinds; nothing where it has no kinds."""
    own = []
    for names, kinds in ((role.tech_stack, role.tech_kinds), (role.tools, role.tool_kinds)):
        of_kinds = {example.casefold() for kind in kinds for example in kind.examples}
        own.append(tuple(name for name in names if kinds and name.casefold() not in of_kinds))
    return own[0], own[1]
