"""Roles that the official statistics count together, as one row of a list on a screen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from careercli.answers.list import RoleRow


class FoldedRow(NamedTuple):
    """A row, and the titles of the roles that stand with it."""

    row: RoleRow
    also: tuple[str, ...] = ()


def folded(rows: Sequence[RoleRow]) -> list[FoldedRow]:
    """Rows in their order; those one behind another that have the very figures of one occupation are one.

    It is that of the whole occupation where it is among them. A row with a guide's claims stands by itself: they are
    of that role alone.
    """
    groups: list[list[RoleRow]] = []
    for row in rows:
        if groups and _are_one(groups[-1][-1], row):
            groups[-1].append(row)
        else:
            groups.append([row])
    made = []
    for group in groups:
        first = next((row for row in group if not row.official_wider_occupation), group[0])
        made.append(FoldedRow(first, tuple(row.title for row in group if row is not first)))
    return made


def _are_one(row: RoleRow, other: RoleRow) -> bool:
    """Whether two rows show one occupation's figures: a part beside the whole, or beside another part."""
    if not (row.official_wider_occupation or other.official_wider_occupation):
        return False
    figures = [_figures(each) for each in (row, other)]
    is_claimed = any(
        each.claimed_median is not None or each.claimed_growth_percent is not None for each in (row, other)
    )
    return figures[0] == figures[1] and row.official_employment is not None and not is_claimed


def _figures(row: RoleRow) -> tuple[object, ...]:
    return (
        *(row.official_median, row.official_median_at_least, row.official_p10, row.official_p90, row.official_currency),
        *(row.official_employment, row.official_openings, row.official_growth_percent),
        *(row.entry_education, row.job_zone),
    )
