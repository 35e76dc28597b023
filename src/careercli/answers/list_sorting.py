"""What a list is sorted by: its field, the groups in front of it, and how these are typed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from careercli.answer import Answer
from careercli.answers import command_words
from careercli.catalog.rows import SORT_FIELDS
from careercli.errors import NoSuchChoice

if TYPE_CHECKING:
    from careercli.answers.list import RoleRow

_OTHER_FIELDS = {
    "median": "pay",
    "salary": "pay",
    "official": "pay",
    "official_median": "pay",
    "official_median_in_place": "pay",
    "official_growth": "growth",
    "official_growth_percent": "growth",
    "growth_percent": "growth",
    "official_openings": "openings",
    "annual_openings": "openings",
    "employment": "jobs",
    "official_employment": "jobs",
    "self_employed_percent": "self_employed",
    "official_self_employed_percent": "self_employed",
    "official_employment_in_place": "jobs",
    "entry_education": "education",
    "job_zone": "zone",
    "low": "claimed_low",
    "high": "claimed_high",
    "claimed_growth_percent": "claimed_growth",
    "recorded_percent": "recorded",
    "name": "title",
}
"""Other words that people sort by, the names of figures in JSON and CSV among them."""


WORKED_OUT = ("rating", "training", "interests")
"""What a list is sorted by that no column of the index has (`rating_order`, `worked_order`)."""
SORTED_BY = {"training": "Until trained", "interests": "RIASEC"}
"""What is told of each role of a list that is sorted so."""


class SortedList(Answer):
    """A list of roles, which has an order: `sort`, as it is typed."""

    sort: str

    @property
    def order(self) -> str:
        """What the list is sorted by within its groups, if it has any."""
        return self.sort.rpartition(",")[2]

    @property
    def fields(self) -> tuple[str, ...]:
        """What the list is sorted by, the fields of its groups behind that of the order within them."""
        return fields_of(self.sort)

    def group_of(self, role: RoleRow) -> tuple[Any, ...]:
        """What the rows of one group have alike: whether they surely fit, and what the list is in groups by."""
        groups = self.sort.split(",")[:-1]
        if not groups:
            return (bool(role.work_unknown),)
        from careercli.answers import list_order

        return (bool(role.work_unknown), *(list_order.value_of(role, name.removeprefix("-")) for name in groups))


def sorting(sort: str) -> str:
    """The option of a command that sorts a list so; empty for the usual order."""
    return command_words.options({"sort": sort if sort != "title" else None})


def in_groups(sort: str) -> tuple[tuple[str, ...], str]:
    """The groups that a list is sorted into, and its order within them: "-education,-jobs"."""
    if "," not in sort:
        return (), sort
    from careercli.answers import list_order

    return list_order.parted(sort)


def order_named(groups: Sequence[str], last: str, field: str) -> str:
    """An order within groups as it is typed, by the name of its field."""
    return ",".join((*groups, f"{'-' if last.startswith('-') else ''}{field}"))


def fields_of(sort: str) -> tuple[str, ...]:
    """The fields that a list is sorted by: that of the order, then those of its groups."""
    *groups, order = (part.removeprefix("-") for part in sort.split(","))
    return (order, *groups)


def sort_taken_as(sort: str) -> tuple[str, ...]:
    """What is said of an order by another word than that of the field: "salary" for pay; a column's name is none."""
    typed = [part.strip().removeprefix("-") for part in sort.split(",")]
    names = ((name, name.replace("-", "_").lower()) for name in typed if not name.startswith("official"))
    fields = ((name, _OTHER_FIELDS.get(folded, "")) for name, folded in names)
    return tuple(f"--sort {name} is taken as {field}" for name, field in fields if field and field not in name)


def sort_field(sort: str, others: Sequence[str] = ()) -> str:
    """The one of SORT_FIELDS, or `others`, that a person means, with or without `-` before it. Raises UsageError."""
    field = sort.removeprefix("-").replace("-", "_").lower()
    field = _OTHER_FIELDS.get(field, field)
    fields = dict.fromkeys((*SORT_FIELDS, *others))
    if field not in fields:
        how = "sort by one of (- before it: descending)"
        raise NoSuchChoice(f"cannot sort by {sort!r}", sort, tuple(fields), how, also=_OTHER_FIELDS)
    return field
