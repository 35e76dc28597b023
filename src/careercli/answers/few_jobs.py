"""That a list sorted by a figure begins with occupations of very few jobs, and which option leaves these out."""

from __future__ import annotations

from collections.abc import Sequence

FEW, FEW_THERE = 5000, 250
"""Fewer jobs than these are few, in the nation and in a place: hardly anybody finds one of them."""
FIRST, LEAST = 5, 2
"""Of so many first rows so many have to be of few jobs; or the very first."""
FIELDS = ("pay", "growth", "location_quotient")
"""What such a list is sorted by: a figure that is as high for few as for many."""


def note(jobs: Sequence[int | None], order: str, again: str, *, there: bool = False) -> str:
    """The sentence, for the jobs of the rows shown, the order within groups, and the command that was asked; empty
    where no row at the top is of few jobs, or their number was asked for.
    """
    if order.removeprefix("-") not in FIELDS or not order.startswith("-") or "--min-jobs" in again:
        return ""
    bound, first = FEW_THERE if there else FEW, jobs[:FIRST]
    few = [known for known in first if known is not None and known < bound]
    if len(few) < LEAST and (not few or first[0] != few[0]):
        return ""
    of_them = "The first row is" if len(few) == 1 else f"Of the first {len(first)} rows {len(few)} are"
    return f"{of_them} of fewer than {bound:,} jobs: --min-jobs {bound} leaves such out."
