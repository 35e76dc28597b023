"""Roles that the official statistics count together, as one row of a list on a screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, Generic, TypeVar

from careercli.answers.list import RoleRow
from careercli.answers.list_in_place import LocalRow
from careercli.lazy_dataclass import dataclass

Row = TypeVar("Row", RoleRow, LocalRow)


@dataclass(frozen=True)
class FoldedRow(Generic[Row]):
    """A row, and the titles of the roles that stand with it."""

    row: Row
    also: tuple[str, ...] = ()


def folded(rows: Sequence[RoleRow], most: int | None = None, sort: str = "") -> list[FoldedRow[RoleRow]]:
    """Rows in their order, `most` at most; those one behind another that have one occupation's very figures are one.

    It is that of the whole occupation where it is among them; else it has no zone and no way in that is not all theirs,
    and in a list that is sorted by those they stand apart. A row with a guide's claims stands by itself: they are of
    that role alone.
    """
    by = {_OF_PARTS[name] for part in sort.split(",") if (name := part.lstrip("-")) in _OF_PARTS}

    def are_one(row: RoleRow, other: RoleRow) -> bool:
        return _are_one(row, other) and all(getattr(row, name) == getattr(other, name) for name in by)

    return [_common(line, rows) for line in _folded(rows, are_one, lambda row: row, most)]


_OF_PARTS = {"zone": "job_zone", "education": "entry_education"}
"""What a list is sorted by that parts of one occupation have each for itself, and its column."""


def _common(line: FoldedRow[RoleRow], rows: Sequence[RoleRow]) -> FoldedRow[RoleRow]:
    """A row that stands for parts of an occupation without what they do not have in common."""
    if not line.also or not line.row.official_wider_occupation:
        return line
    others = [row for row in rows if row.title in line.also]
    apart: dict[str, Any] = {
        name: None
        for name in _OF_PARTS.values()
        if any(getattr(row, name) != getattr(line.row, name) for row in others)
    }
    return FoldedRow(replace(line.row, **apart), line.also) if apart else line


def folded_in_place(rows: Sequence[LocalRow], most: int | None = None) -> list[FoldedRow[LocalRow]]:
    """The same of a list with the figures of a place, which has no guide's claims."""
    return _folded(rows, _are_one_in_place, lambda row: row.role, most)


def _folded(
    rows: Sequence[Row], are_one: Callable[[Row, Row], bool], role: Callable[[Row], RoleRow], most: int | None
) -> list[FoldedRow[Row]]:
    groups: list[list[Row]] = []
    for row in rows:
        if groups and are_one(groups[-1][-1], row):
            groups[-1].append(row)
        else:
            groups.append([row])
    made = []
    for group in groups[:most]:
        first = next((row for row in group if not role(row).official_wider_occupation), group[0])
        made.append(FoldedRow(first, tuple(role(row).title for row in group if row is not first)))
    return made


def _are_one(row: RoleRow, other: RoleRow) -> bool:
    """Whether two rows show one occupation's figures: a part beside the whole, or beside another part."""
    is_claimed = any(
        each.claimed_median is not None or each.claimed_growth_percent is not None for each in (row, other)
    )
    is_counted = row.official_employment is not None
    is_same = row.official_code == other.official_code
    return is_same and _is_part(row, other) and _figures(row) == _figures(other) and is_counted and not is_claimed


def _are_one_in_place(row: LocalRow, other: LocalRow) -> bool:
    return _is_part(row.role, other.role) and row.code == other.code


def _is_part(row: RoleRow, other: RoleRow) -> bool:
    """Whether the figures of a row, or of another, are those of a wider occupation, and both are marked alike."""
    is_wider = bool(row.official_wider_occupation or other.official_wider_occupation)
    return is_wider and (row.work_unknown, row.bearing) == (other.work_unknown, other.bearing)


def _figures(row: RoleRow) -> tuple[object, ...]:
    return (
        *(row.official_median, row.official_median_at_least, row.official_p10, row.official_p90, row.official_currency),
        *(row.official_employment, row.official_openings, row.official_growth_percent),
    )
