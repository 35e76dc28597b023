"""What two occupations have in common, as O*NET names it: work activities, knowledge and skills that matter in both.

Every reason for a move is told in these: a loose word of a task statement tells a reader nothing.
"""

from __future__ import annotations

import functools
import math
import re

from careercli.catalog.moves import MoveTables, Rated
from careercli.moves.characteristic_work import telling
from careercli.moves.level_gaps import COMMON_ELEMENT
from careercli.moves.sides import work_of

MOST_SPREAD = 0.25
"""An activity of more than this share of all occupations is no reason to move from one to another."""
LEAST_IMPORTANCE = 3.25
"""A skill or field of knowledge is shared where it is so important (1 to 5) on either side."""

_OF_ANIMALS = re.compile(r"(?i)\b(?:animals?|veterinar\w*|zoolog\w*|farriers?)\b")
_FOR_PEOPLE = re.compile(r"(?i)\b(?:individuals?|people|persons?|patients?|clients?|customers?)\b")


class SharedWork:
    """What pairs of occupations share; occupations stand for their ids."""

    def __init__(self, tables: MoveTables) -> None:
        self._tables = tables
        self._spread = tables.activity_spread()
        self._telling = functools.cache(self._shares)
        self._rated = functools.cache(self._important)

    def between(self, before: int, after: int, most: int = 3, spread: float = MOST_SPREAD) -> tuple[str, ...]:
        """The activities that tell what both occupations are about, the most telling first, at most `most`.

        An activity tells by the share of the core work that it stands behind, on the side where that is less, and by
        how few occupations have it; what more than a share of all have (`spread`) tells nothing. What O*NET names for
        people is not the same where one side does it with animals.
        """
        first, second = self._telling(before), self._telling(after)
        total = len(self._tables.occupations)
        weights = {
            name: min(share, second[activity, name]) * math.log(total / self._spread[activity])
            for (activity, name), share in first.items()
            if (activity, name) in second and self._spread[activity] <= spread * total
        }
        if self._is_of_animals(before) != self._is_of_animals(after):
            weights = {name: weight for name, weight in weights.items() if _FOR_PEOPLE.search(name) is None}
        return tuple(sorted(weights, key=lambda name: (-weights[name], name))[:most])

    def _is_of_animals(self, number: int) -> bool:
        return _OF_ANIMALS.search(self._tables.occupations[number].title) is not None

    def rated(self, before: int, after: int) -> list[Rated]:
        """The fields of knowledge, then the skills, that are important in both, but for what matters nearly everywhere.

        What matters most on the side where it matters less comes first.
        """
        common = self._tables.common_elements(COMMON_ELEMENT)
        own = {(each.kind, each.name): each.importance for each in self._rated(before)}
        both = [
            (each.kind != "knowledge", -min(own.get((each.kind, each.name), 0.0), each.importance), each.name, each)
            for each in self._rated(after)
            if (each.kind, each.name) not in common
        ]
        return [entry[-1] for entry in sorted(both, key=lambda entry: entry[:3]) if -entry[1] >= LEAST_IMPORTANCE]

    def _important(self, number: int) -> list[Rated]:
        """What an occupation is rated in that is important there."""
        return self._tables.ratings([number], LEAST_IMPORTANCE).get(number, [])

    def _shares(self, number: int) -> dict[tuple[int, str], float]:
        """By telling activity (id, name) the share of an occupation's core work that it stands behind."""
        work = work_of(self._tables, self._tables.occupations[number])
        total = sum(each.core for each in work.values())
        return {(each.activity, each.name): each.core / total for each in telling(work)}
