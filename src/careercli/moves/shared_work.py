"""What two occupations have in common in their work, in the words of O*NET's intermediate work activities."""

from __future__ import annotations

import math

from careercli.catalog.moves import MoveTables, Work

MOST_SPREAD = 0.25
"""An activity of more than this share of all occupations is no reason to move from one to another."""


class SharedWork:
    """The activities that pairs of occupations share; occupations stand for their ids."""

    def __init__(self, tables: MoveTables) -> None:
        self._tables = tables
        self._spread = tables.activity_spread()

    def between(self, before: int, after: int, most: int = 3) -> tuple[str, ...]:
        """The activities that stand behind tasks of both occupations, the most telling first, at most `most`.

        An activity tells by the share of the tasks that it stands behind, on the side where that is less, and by how
        few occupations have it; what a quarter of all have tells nothing.
        """
        first, second = (_shares(self._tables.work(occupation)) for occupation in (before, after))
        total = len(self._tables.occupations)
        weights = {
            name: min(share, second[activity, name]) * math.log(total / self._spread[activity])
            for (activity, name), share in first.items()
            if (activity, name) in second and self._spread[activity] <= MOST_SPREAD * total
        }
        return tuple(sorted(weights, key=lambda name: (-weights[name], name))[:most])


def _shares(work: list[Work]) -> dict[tuple[int, str], float]:
    """By activity (id, name) the share of an occupation's tasks that it stands behind."""
    total = sum(activity.tasks for activity in work)
    return {(activity.activity, activity.name): activity.tasks / total for activity in work}
