"""What two occupations have in common in their work, in the words of O*NET's intermediate work activities."""

from __future__ import annotations

import math

from careercli.catalog.moves import MoveTables, Work


def shared_work(tables: MoveTables, before: int, after: int, most: int = 3) -> tuple[str, ...]:
    """The activities that stand behind tasks of both occupations, the most telling first, at most `most`.

    An activity tells by the share of the tasks that it stands behind, on the side where that is less, and by how few
    occupations have it.
    """
    shares = [_shares(tables.work(occupation)) for occupation in (before, after)]
    spread = tables.activity_spread()
    total = len(tables.occupations)
    weights = {
        name: min(share, shares[1][activity, name]) * math.log(total / spread[activity])
        for (activity, name), share in shares[0].items()
        if (activity, name) in shares[1]
    }
    return tuple(sorted(weights, key=lambda name: (-weights[name], name))[:most])


def _shares(work: list[Work]) -> dict[tuple[int, str], float]:
    total = sum(activity.tasks for activity in work)
    return {(activity.activity, activity.name): activity.tasks / total for activity in work}
