"""A list in groups: `--sort=-education,-jobs` has the highest schooling first, and within it most jobs first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from careercli.errors import NoSuchChoice
from careercli.roles import education

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from careercli.answers.list import RoleRow

GROUPS = ("education", "family", "zone")
"""What many roles have alike, so that another order may stand behind it."""
Row = TypeVar("Row")
_COLUMNS = {"education": "entry_education", "family": "family", "zone": "job_zone"}


def parted(sort: str) -> tuple[tuple[str, ...], str]:
    """The groups in front of an order, with their signs, and the order. Raises UsageError for what is no group."""
    from careercli.answers.list_sorting import sort_field

    *groups, last = (part.strip() for part in sort.split(","))
    for group in groups:
        if sort_field(group or ",") not in GROUPS:
            raise NoSuchChoice(
                f"no other order can stand behind {group!r}", group, GROUPS, "in front of a comma, one of"
            )
    signed = (f"{'-' if group.startswith('-') else ''}{sort_field(group)}" for group in groups)
    return tuple(signed), last


def in_groups(rows: Iterable[Row], groups: tuple[str, ...], role_of: Callable[[Row], RoleRow]) -> list[Row]:
    """Rows in groups, each in the order that they came in; those of which nothing is recorded come last."""
    ordered = list(rows)
    for group in reversed(groups):
        name = group.removeprefix("-")
        values = [(value_of(role_of(row), name), row) for row in ordered]
        known = [pair for pair in values if pair[0] is not None]
        known.sort(key=lambda pair: pair[0], reverse=group.startswith("-"))
        ordered = [row for _value, row in known] + [row for value, row in values if value is None]
    return ordered


def value_of(role: RoleRow, name: str) -> Any:
    """What a role is in a group by; None where that is not recorded."""
    value = getattr(role, _COLUMNS[name])
    return education.ENTRY_LEVELS.get(value) if name == "education" else value
