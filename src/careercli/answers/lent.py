"""Whose the levels, tasks and tools of a role are where they are not its own: another occupation's, or its field's."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from careercli.catalog.catalog import Entry
    from careercli.moves.sides import Side

AVERAGE = "average of its field"
"""What levels are that nobody has rated of the occupation itself."""
FIELD = "its field"
"""What stands in where no single occupation does."""


def level_of(side: Side | None, entry: Entry | None, kind: str, name: str, level: float | None) -> str | None:
    """Whose a level of a side is; None where it is the role's own, or what a person says of themselves."""
    rated = side.levels.get((kind, name)) if side else None
    if side is None or level is None or rated is None or rated.level != level:
        return None
    if entry and any((own.kind, own.name) == (kind, name) and own.level is not None for own in entry.role.ratings):
        return None
    is_of_another = side.compared is not None and side.levels_of == side.compared.borrowed
    return (work_of(side) if is_of_another else AVERAGE) if side.levels_of else None


def work_of(side: Side | None) -> str | None:
    """Whose the tasks of a side are, and the tools that its file does not name; None where they are the role's own."""
    if side is None:
        return None
    if side.compared is None:
        return FIELD if side.work else None
    return side.compared.occupation.title if side.compared.borrowed else None
