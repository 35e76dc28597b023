"""Whether one's own record has a detailed work activity: itself, or one that means the same.

An activity that says no more than the intermediate one, which the record has by others, is had. What a hand-written
role says of its own work counts beside its occupation's record, where a statement has most of an activity's words.

Two activities of one intermediate activity mean the same where most of what their words say is in both, or all that
one says is in the other: to prepare medical supplies is to prepare medical instruments, to assist patients with daily
activities is to do so with hygiene or daily living, to give basic care is not to administer intravenous medications.
"""

from __future__ import annotations

import math
from functools import cached_property
from typing import TYPE_CHECKING

from careercli.catalog.moves import MoveTables, Work
from careercli.catalog.terms import words
from careercli.fit.stems import stem
from careercli.roles.characteristic import centrality

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from careercli.catalog.moves import OwnDuty

LEAST_ALIKE = 0.6
"""Two activities mean the same where so much of the rarity of all their words is in those that both have."""
LEAST_WORDS = 3
"""Words of an activity that says the same as a longer one with all of them. Of O*NET 30.3's 2,000 activities there are
45 such pairs beside 92 by LEAST_ALIKE; all were read."""


LEAST_SHARED, LONG = 2, 4
"""A statement on one's own work says an activity by so many words of it or more, which are all; of so many one may be
another: who files court documents keeps no medical records. They have LEAST_ALIKE of the rarity of all."""
_SAME_WORDS = (
    ("confer", "liaise", "communicate", "communication", "collaborate"), ("staff", "personnel", "employees"),
    ("document", "documentation", "record"), ("customers", "clients"),
)  # fmt: skip
_SAME = {stem(word): stem(group[0]) for group in _SAME_WORDS for word in group}
"""Words that say one thing in statements on work, by their stems."""
_SAYS_NOTHING = frozenset(map(stem, ("activities", "tasks", "duties", "work")))


def statement_stems(text: str) -> frozenset[str]:
    """The stems of a statement on work, each word as it is meant."""
    return _meant(stem(word) for word in words([text]))


def _meant(stems: Iterable[str]) -> frozenset[str]:
    return frozenset(_SAME.get(each, each) for each in stems) - _SAYS_NOTHING


class OwnDuties:
    """The detailed activities of two occupations, by their ids; `work` is the target's, by intermediate activity."""

    def __init__(self, tables: MoveTables, source: int, target: int, work: Mapping[int, Work]) -> None:
        self._tables, self._source, self._target, self._work = tables, source, target, work

    @cached_property
    def of_target(self) -> list[Work]:
        """The target's core work by detailed activity, what characterises it most first.

        That is by the core tasks behind it, by how near the words of its intermediate activity are and how much the
        target uses its own, and by how few occupations have it: a nurse's patients come before health programs.
        """
        total = len(self._tables.occupations)
        own = [each for each in self._all if self._target in each.tasks]
        words = self._tables.words({stem for duty in own for stem in duty.stems})

        def used(duty: OwnDuty) -> float:
            """How much of the rarity of an activity's words is in the target's use of them, 0 to 1."""
            uses = [words[stem] for stem in sorted(duty.stems) if stem in words]
            whole = sum(use.rarity for use in uses)
            return sum(use.rarity * use.shares.get(self._target, 0.0) for use in uses) / whole if whole else 0.0

        def rank(duty: OwnDuty) -> tuple[float, str]:
            near, count = self._work[duty.activity].near, len(duty.tasks) + len(duty.other)
            return -centrality(duty.tasks[self._target], near) * used(duty) * math.log(total / count), duty.name

        return [
            Work(
                duty.activity,
                self._work[duty.activity].name,
                duty.tasks[self._target],
                duty.tasks[self._target],
                duty.name,
                self._work[duty.activity].near,
            )
            for duty in sorted(own, key=rank)
        ]

    def has(self, name: str) -> bool:
        """Whether the source's record has a detailed activity of the target, or one that means the same."""
        duty = self._by_name[name]
        if duty.activity in self.own_activities and self._says_no_more(duty):
            return True
        return any(own.name == name or self._is_alike(own, duty) for own in self._own if own.activity == duty.activity)

    def is_told(self, name: str, statements: Sequence[frozenset[str]]) -> bool:
        """Whether one of some statements on one's own work, by their stems, says a detailed activity of the target:
        what is done, and most of to what; what it is done for ("to clarify information") need not be said.
        """
        if not statements:
            return False
        done = words([name.partition(" to ")[0]])
        weights = {_SAME.get(each, each): self._rarity.get(each, 1.0) for each in map(stem, done)}
        verb, whole = next(iter(weights), ""), sum(weights.values())
        least = max(LEAST_SHARED, len(weights) - (len(weights) >= LONG))
        return any(
            len(common) >= least and sum(weights[each] for each in sorted(common)) >= LEAST_ALIKE * whole
            for common in (statement & weights.keys() for statement in statements)
            if verb in common
        )

    def _says_no_more(self, duty: OwnDuty) -> bool:
        """Whether an activity is called as the intermediate one is: "Perform administrative or clerical tasks"."""
        return _meant(duty.stems) == statement_stems(self._work[duty.activity].name)

    @cached_property
    def own_activities(self) -> frozenset[int]:
        """The intermediate activities of the source's record."""
        return frozenset(own.activity for own in self._own)

    @cached_property
    def _all(self) -> list[OwnDuty]:
        return self._tables.own_duties(self._work)

    @cached_property
    def _by_name(self) -> dict[str, OwnDuty]:
        return {duty.name: duty for duty in self._all}

    @cached_property
    def _own(self) -> list[OwnDuty]:
        return [duty for duty in self._all if self._source in duty.tasks or self._source in duty.other]

    @cached_property
    def _rarity(self) -> dict[str, float]:
        """How rare the words of activities are among all activities, by their stems."""
        having = self._tables.duty_words({stem for duty in self._all for stem in duty.stems})
        return {stem: 1 / math.sqrt(len(duties)) for stem, duties in having.items()}

    def _is_alike(self, own: OwnDuty, other: OwnDuty) -> bool:
        shorter = min(own.stems, other.stems, key=len)
        if len(shorter) >= LEAST_WORDS and shorter <= own.stems & other.stems:
            return True
        both, either = (
            sum(self._rarity.get(stem, 1.0) for stem in sorted(stems))
            for stems in (own.stems & other.stems, own.stems | other.stems)
        )
        return both >= LEAST_ALIKE * either
