"""The rungs above an occupation: the supervisor of those who do the work, and what lies next to that post.

Both are read out of what is published: in the Standard Occupational Classification the first-line supervisors of a
major group are its minor group 10 (47-10 over carpenters, 47-20), and O*NET names which occupations are near to which.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from careercli.catalog.moves import MoveTables, Occupation
from careercli.roles import education

SUPERVISED_FROM, SUPERVISORS = "33", "10"
"""Major groups with supervisors of their own begin here: protective service, food, cleaning … to transportation."""
MANAGERS = "11-"
"""The major group of managers."""
MOST_NAMED, MOST_KNOWN = 10, 20
"""Of O*NET's lists of near occupations the first ten are the nearest; each has twenty at most."""
NOT_NAMED = 255


class Ladder:
    """The rungs above an occupation (by its id). `fits` are its fits with every occupation."""

    def __init__(self, tables: MoveTables, source: int, fits: Sequence[float]) -> None:
        self._tables, self._source, self._fits = tables, source, fits

    @cached_property
    def supervisor(self) -> int | None:
        """The occupation that supervises this one: of those of its major group the one that fits best, or None."""
        code = self._tables.occupations[self._source].code
        if code[:2] < SUPERVISED_FROM or code[3:5] == SUPERVISORS:
            return None
        begins = f"{code[:2]}-{SUPERVISORS}"
        supervisors = [each.id for each in self._tables.occupations if each.code.startswith(begins)]
        return max(supervisors, key=lambda number: (self._fits[number], -number), default=None)

    @cached_property
    def places(self) -> dict[int, int]:
        """The place of other occupations in O*NET's list of this one, or of this one in theirs, from 1; not of all."""
        return self._named.get(self._source, {})

    def place(self, occupation: int) -> int:
        """The place of an occupation in `places`, or NOT_NAMED."""
        return self.places.get(occupation, NOT_NAMED)

    @cached_property
    def rungs(self) -> frozenset[int]:
        """The next rungs of one's own field where nobody supervises: of one's SOC minor group, first in O*NET's list
        of one or the other, and of no lower job zone and schooling, as data scientist is to business analyst.
        """
        if self.supervisor is not None:
            return frozenset()
        occupations = self._tables.occupations
        own = occupations[self._source]
        return frozenset(
            number
            for number, place in self.places.items()
            if place == 1
            and occupations[number].code[:4] == own.code[:4]
            and (occupations[number].zone or 0) >= (own.zone or 0)
            and _level(occupations[number]) >= _level(own)
        )

    @cached_property
    def beyond(self) -> frozenset[int]:
        """What the supervisor's post leads on to: its nearest occupations that are no supervisors of other trades."""
        if self.supervisor is None:
            return frozenset()
        occupations = self._tables.occupations
        return frozenset(
            number
            for number, place in self._named.get(self.supervisor, {}).items()
            if place <= MOST_NAMED and number != self._source and not is_supervisor(occupations[number].code)
        )

    @cached_property
    def upward(self) -> frozenset[int]:
        """The posts a step up: who supervises this work, or the next rungs, and the managers that O*NET names among the
        nearest to it or to its supervisor.
        """
        near = {number for number, place in self.places.items() if place <= MOST_NAMED} | self.beyond
        occupations = self._tables.occupations
        managers = {number for number in near if occupations[number].code.startswith(MANAGERS)}
        return frozenset({*managers, *self.rungs, *(() if self.supervisor is None else (self.supervisor,))})

    @cached_property
    def _named(self) -> dict[int, dict[int, int]]:
        return self._tables.named([number for number in (self._source, self.supervisor) if number is not None])


def _level(occupation: Occupation) -> int:
    return education.ENTRY_LEVELS.get(occupation.entry or "", education.NO_FORMAL)


def is_supervisor(code: str) -> bool:
    """Whether an occupation (by its code) is that of the first-line supervisors of a major group."""
    return code[:2] >= SUPERVISED_FROM and code[3:5] == SUPERVISORS
