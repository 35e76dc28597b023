"""Occupations of very few jobs in a list by pay or growth: people read them behind the others, programs in their place.

Pay and growth are as high for fifty jobs as for fifty thousand, and hardly anybody finds one of the fifty.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from itertools import groupby
from typing import Generic, TypeVar

from careercli import text
from careercli.lazy_dataclass import dataclass

Row = TypeVar("Row")
FEW = 5000
"""Fewer jobs than these are few in the nation."""
LEAST_THERE, ONE_IN = 100, 30_000
"""In a place fewer than one in so many of all jobs there are few, as 5,000 are in the nation; and always so few."""
FIELDS = ("pay", "growth", "location_quotient")
"""What such a list is sorted by, the highest first."""
MOST_NAMED = 3


@dataclass(frozen=True)
class Parted(Generic[Row]):
    """The rows of a list as people read them, and those among them that stand behind the others for their few jobs.

    Few are fewer than `bound`.
    """

    rows: Sequence[Row]
    behind: Sequence[Row] = ()
    bound: int = FEW

    def note(self, titles: Sequence[str], again: str, there: str = "") -> str:
        """What is said of the jobs behind, by their titles: where they are, and the command that sorts them among the
        others. `again` is the one that was asked, `there` the place; empty without such jobs.
        """
        if not titles:
            return ""
        jobs = text.count(len(titles), "role")
        where = f" in {there}" if there else ""
        named = text.abridged(titles, MOST_NAMED)
        lifted = f"`{again} --min-jobs 0` sorts {'it' if len(titles) == 1 else 'them'} among the others"
        return f"Set behind the others: {jobs} with fewer than {self.bound:,} jobs{where} ({named}); {lifted}."


def bound_in(all_jobs: int | None) -> int:
    """How many jobs are few in a place of so many in all, in whole hundreds."""
    return max(LEAST_THERE, round((all_jobs or 0) / ONE_IN / LEAST_THERE) * LEAST_THERE)


def parted(
    rows: Sequence[Row],
    jobs: Callable[[Row], int | None],
    order: str,
    again: str,
    bound: int = FEW,
    group: Callable[[Row], Hashable] = lambda _row: None,
) -> Parted[Row]:
    """Rows with those of few jobs behind the others of their group; as they are where a number of jobs was asked for
    (`again`), where the order is another, and where all are of few.
    """
    if order.removeprefix("-") not in FIELDS or not order.startswith("-") or "--min-jobs" in again:
        return Parted(rows, bound=bound)
    ordered: list[Row] = []
    behind: list[Row] = []
    for _group, members in groupby(rows, group):
        many: list[Row] = []
        few: list[Row] = []
        for row in members:
            known = jobs(row)
            (few if known is not None and known < bound else many).append(row)
        ordered += [*many, *few]
        behind += few if many else ()
    return Parted(ordered, behind, bound)
