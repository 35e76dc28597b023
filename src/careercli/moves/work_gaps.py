"""The work of a move: what is new in it, and what the source's people do as well."""

from __future__ import annotations

import math
from functools import cached_property

from careercli.catalog.moves import Work
from careercli.moves.characteristic_work import telling
from careercli.moves.two_sides import TwoSides

COMMON_WORK = 0.25
"""An activity that this share of all occupations has is no news."""
HEART_SHARE, HEART_ODDS = 0.15, 1.5
"""An activity behind this share of the target's core work, or more, is what the new job is about: it is new unless the
odds that the source's people do it are as high as this, whatever most of their field do."""


class WorkGaps(TwoSides):
    """The activities that tell what the target is about, beside those of the source."""

    @cached_property
    def new_work(self) -> list[Work]:
        """The activities that tell what the target is about and are new, the most central first.

        None if nothing is known.
        """
        if self.source is None or not self.source.work or not self.told_apart:
            return []
        return [work for work in self.main_work if not self._does(work)]

    @cached_property
    def work_kept(self) -> list[Work]:
        """The target's activities that the source's people do as well: what is no everyday thing, and much of both.

        They are at the core of both jobs, and tell what the target is about.
        """
        if self.source is None:
            return []
        own = self.source.work
        kept = [work for work in self._telling if work.activity in own and own[work.activity].core]
        spread = self._work_spread

        def order(work: Work) -> tuple[bool, float, int, str]:
            at_both = min(own[work.activity].core, work.core)
            return spread[work.activity], -at_both, -work.core, work.name

        return sorted(kept, key=order)

    @cached_property
    def _telling(self) -> list[Work]:
        return telling(self.target.work)

    @cached_property
    def main_work(self) -> list[Work]:
        """What tells what the target is about, the most central first, but for what nearly every occupation does."""
        return [work for work in self._telling if not self._work_spread[work.activity]]

    @cached_property
    def _core_work(self) -> int:
        """The core work of the target, at its edge too, but for what nearly every occupation does."""
        return sum(each.core for each in self.target.work.values() if not self._work_spread[each.activity])

    @cached_property
    def _work_spread(self) -> dict[int, bool]:
        """Whether nearly every occupation has an activity, by its id."""
        most = COMMON_WORK * len(self.tables.occupations)
        return {activity: count >= most for activity, count in self.tables.activity_spread().items()}

    def _does(self, work: Work) -> bool:
        assert self.source is not None
        return work.activity in self.source.work or work.activity in self.held.activities or self._is_likely(work)

    def _is_likely(self, work: Work) -> bool:
        """Whether the source's people probably do it, though the official list of their tasks does not name it.

        What a move is about is not taken for granted as easily as the rest.
        """
        if self.is_same:
            return False
        odds = self._likely_at_source.get(work.activity, -math.inf)
        if work.core >= max(2.0, HEART_SHARE * self._core_work):
            return odds >= HEART_ODDS
        return odds > -math.inf or work.activity in self._usual_at_source.activities

    @cached_property
    def _likely_at_source(self) -> dict[int, float]:
        if self.source is None or self.source.occupation is None:
            return {}
        return self.tables.likely_work(self.source.occupation.id)

    @cached_property
    def _ready_work(self) -> float | None:
        total = sum(work.core for work in self.main_work)
        return sum(work.core for work in self.main_work if self._does(work)) / total if total else None
