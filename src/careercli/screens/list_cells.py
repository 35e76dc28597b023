"""What a list has of a role, as cells of a column: each with its heading and with what it is sorted by.

The list of the nation and that of a place show them alike, and either shows the one that it is sorted by.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from careercli import text
from careercli.answers.list import RoleRow
from careercli.screens.console import CLAIM, RECORD

_WAY_IN = {
    "No formal educational credential": "none",
    "High school diploma or equivalent": "high school",
    "Some college, no degree": "some college",
    "Postsecondary nondegree award": "certificate",
    "Associate's degree": "associate's",
    "Bachelor's degree": "bachelor's",
    "Master's degree": "master's",
    "Doctoral or professional degree": "doctoral",
}
"""The usual entry education, in a narrow column."""


class RoleColumn(NamedTuple):
    """A column: its heading, its cells, the fields of sorting that it shows, its style, and if it has numbers."""

    name: str
    cell: Callable[[RoleRow], str | None]
    fields: tuple[str, ...]
    style: str = ""
    number: bool = True


def role_columns(sort: str, *, roomy: bool) -> tuple[RoleColumn, ...]:
    """The columns of a role that no place has figures of its own for. `sort` is what the list is sorted by."""
    return (
        RoleColumn("Growth", lambda row: _percent(row.official_growth_percent), ("growth",), RECORD),
        RoleColumn("Way in", entry_words, ("education",), number=False),
        RoleColumn("Openings" if roomy else "Open", lambda row: _count(row.official_openings, roomy), ("openings",)),
        RoleColumn(
            "Self-\nemployed",
            _only_sorted("self_employed", sort, lambda row: _share(row.official_self_employed_percent)),
            ("self_employed",),
            RECORD,
        ),
        RoleColumn("Zone", lambda row: None if row.job_zone is None else str(row.job_zone), ("zone",)),
        RoleColumn("Guide\npay", claimed_pay(sort), CLAIMED, CLAIM),
        RoleColumn("Guide\ngrowth", lambda row: _percent(row.claimed_growth_percent), ("claimed_growth",), CLAIM),
        RoleColumn("Guide\ndemand", lambda row: row.demand, ("demand",), CLAIM, False),
        RoleColumn("Guide\nstress", lambda row: row.stress, ("stress",), CLAIM, False),
        RoleColumn("From\nhome", lambda row: row.from_home, ("remote",), number=False),
        RoleColumn("Recorded\n%", _only_sorted("recorded", sort, lambda row: str(row.recorded_percent)), ("recorded",)),
        RoleColumn("Slug", _only_sorted("slug", sort, lambda row: row.slug), ("slug",), number=False),
        RoleColumn("Family", lambda row: row.family, ("family",), number=False),
    )


def column_sorted_by(sort: str, *, roomy: bool) -> RoleColumn | None:
    """The column that shows what a list is sorted by; None where that is the title, or a figure of the place."""
    field = sort.removeprefix("-")
    return next((column for column in role_columns(sort, roomy=roomy) if field in column.fields), None)


def sorted_words(row: RoleRow, sort: str) -> str | None:
    """What a list is sorted by, in words for a line: "openings 5,100"; None where nothing is to be said."""
    column = column_sorted_by(sort, roomy=True)
    cell = column and column.cell(row)
    if column is None or not cell:
        return None
    name = column.name.replace("\n", " ").lower()
    return cell if name in ("way in", "family") else f"{name} {cell}"


CLAIMED = ("claimed_median", "claimed_low", "claimed_high")


def claimed_pay(sort: str) -> Callable[[RoleRow], str | None]:
    """How the guide's pay is written: its median, or what the list is sorted by."""
    field = sort.removeprefix("-")
    name = field if field in CLAIMED else "claimed_median"

    def cell(row: RoleRow) -> str | None:
        amount = getattr(row, name)
        return None if amount is None else text.money(amount, row.claimed_currency or "USD")

    return cell


def _percent(percent: float | None) -> str | None:
    return None if percent is None else text.growth(percent)


def _share(percent: float | None) -> str:
    return "–" if percent is None else f"{percent:.0f} %"


def entry_words(row: RoleRow) -> str | None:
    """The usual entry education, or else the job zone."""
    if row.entry_education is None:
        return None if row.job_zone is None else f"job zone {row.job_zone}"
    return _WAY_IN.get(row.entry_education, row.entry_education)


def _count(count: int | None, roomy: bool) -> str | None:
    return None if count is None else f"{count:,}" if roomy else text.short_count(count)


def _only_sorted(field: str, sort: str, cell: Callable[[RoleRow], str]) -> Callable[[RoleRow], str | None]:
    """What nobody wants to see but who sorts by it: how much of a role file is there, or its name for programs."""
    return cell if sort.removeprefix("-") == field else (lambda _row: None)
