"""The work of a move: what is new in it, and what the source's people do as well.

It is told by detailed activities: that two jobs have a record under one intermediate activity does not say that people
of the first do what the second does there. Where the law asks for a license that they lack, nothing is taken for done
but what their own record has.
"""

from __future__ import annotations

import math
from functools import cached_property

from careercli.catalog.moves import Work
from careercli.moves.characteristic_work import telling
from careercli.moves.own_duties import OwnDuties
from careercli.moves.two_sides import TwoSides

COMMON_WORK = 0.25
"""An activity that this share of all occupations has is no news."""
HEART_SHARE, HEART_ODDS = 0.15, 1.5
"""An activity behind this share of the target's core work, or more, is what the new job is about: it is new unless the
odds that the source's people do it are as high as this, whatever most of their field do."""
LICENSED_ACTS = ("Administer ", "Diagnose ", "Examine ", "Prescribe ", "Treat ")
"""How the detailed activities begin that are done to a body, which the law keeps for who has the license."""


class WorkGaps(TwoSides):
    """The activities that tell what the target is about, beside those of the source."""

    @cached_property
    def new_work(self) -> list[Work]:
        """The detailed activities that tell what the target is about and are new, what characterises it most first.

        None if nothing is known. What is only probably done is left out if anything else is new. Where a license is
        to be got, the rest of the core work follows. What is near one's own is told as that (`near_work`).
        """
        near = {work.detail for work in self.near_work}
        return [work for work in self._not_on_record if work.detail not in near]

    @cached_property
    def near_work(self) -> list[Work]:
        """Of the target's activities that one's own record has not, those of which it has another of the same
        intermediate activity: who cleans medical equipment is near to sterilizing it. So are those done to the very
        thing that a skill of one's own names.

        What a license is about, the care of a patient's body, is near to none (`LICENSED_ACTS`). Where nothing else
        would be new, none is told as near.
        """
        if self._duties is None or not self._duties.of_target:
            return []
        kin, acts = self._duties.own_activities, LICENSED_ACTS if self.licensed else ()
        near = [
            work
            for work in self._not_on_record
            if (work.activity in kin or self._is_on_own_thing(work)) and not work.detail.startswith(acts)
        ]
        return near if len(near) < len(self._not_on_record) else []

    def _is_on_own_thing(self, work: Work) -> bool:
        """Whether an activity is done to what a skill of one's own names."""
        if not self.held.names:
            return False
        from careercli.moves import own_objects

        return own_objects.is_named(work.detail or work.name, self.held.names.values())

    @cached_property
    def _not_on_record(self) -> list[Work]:
        """The work that is new or near, what characterises the target most first."""
        if self.source is None or not self.source.work or not self.told_apart or self.is_same:
            return []
        main = self.main_duties
        new = [work for work in main if not self._does(work)] or [work for work in main if not self._has(work)]
        if self.licensed:
            return [*new, *(work for work in self._core_duties if work not in main and not self._has(work))]
        return new

    @cached_property
    def work_kept(self) -> list[Work]:
        """The target's activities that the source's people do as well: what is no everyday thing, and much of both.

        They are at the core of both jobs, and tell what the target is about.
        """
        if self.source is None:
            return []
        own = self.source.work
        kept = [work for work in self._telling if work.activity in own and own[work.activity].core]
        if self.licensed and self._duties:
            had = {work.activity for work in self._duties.of_target if self._duties.has(work.detail)}
            kept = [work for work in kept if work.activity in had]
        spread = self._work_spread

        def order(work: Work) -> tuple[bool, float, int, str]:
            at_both = min(own[work.activity].core, work.core)
            return spread[work.activity], -at_both, -work.core, work.name

        return sorted(kept, key=order)

    @cached_property
    def work_said(self) -> list[tuple[Work, str]]:
        """The target's activities that a skill of one's own is read as, each with that skill, but for what is kept by
        one's record: what characterises the target most first.
        """
        if self.source is None or self.is_same or not self.told_apart:
            return []
        kept = {work.activity for work in self.work_kept}
        return [
            (work, said) for work in self._core_duties if work.activity not in kept and (said := self._said_of(work))
        ]

    @cached_property
    def _telling(self) -> list[Work]:
        return telling(self.target.work)

    @cached_property
    def main_work(self) -> list[Work]:
        """What tells what the target is about, the most central first, but for what nearly every occupation does."""
        return [work for work in self._telling if not self._work_spread[work.activity]]

    @cached_property
    def main_duties(self) -> list[Work]:
        """The detailed activities of `main_work`, what characterises the target most first."""
        main = {work.activity for work in self.main_work}
        return [work for work in self._core_duties if work.activity in main]

    @cached_property
    def _core_duties(self) -> list[Work]:
        """The target's core work by detailed activities, but for what nearly every occupation does.

        Where none is recorded, the intermediate ones that tell what it is about stand in.
        """
        if self._duties is None or not self._duties.of_target:
            return self.main_work
        return [work for work in self._duties.of_target if not self._work_spread[work.activity]]

    @cached_property
    def _duties(self) -> OwnDuties | None:
        """The detailed activities of both occupations; None where one side is none of O*NET's."""
        before, after = self.source.occupation if self.source else None, self.target.occupation
        return OwnDuties(self.tables, before.id, after.id, self.target.work) if before and after else None

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
        return self._has(work) or (not self.licensed and (self._is_told(work) or self._is_likely(work)))

    def _has(self, work: Work) -> bool:
        """Whether one's own record has it, or one has learned it."""
        assert self.source is not None
        if self.is_same or work.activity in self.held.activities or self._said_of(work):
            return True
        if self._duties is None or not self._duties.of_target:
            return work.activity in self.source.work
        return self._duties.has(work.detail)

    def _said_of(self, work: Work) -> str:
        """The skill of one's own that is read as an activity; "" without one. Nobody's word stands for a license."""
        if not self.said_duties or (self.licensed and work.detail.startswith(LICENSED_ACTS)):
            return ""
        from careercli.skills import normalize

        return self.said_duties.get(normalize.key(work.detail or work.name), "")

    def _is_told(self, work: Work) -> bool:
        """Whether the file of one's own role says that it is done there, beside what its occupation's record has."""
        if self.source is None or self._duties is None or not self._duties.of_target:
            return False
        return self._duties.is_told(work.detail, self.source.statements)

    def _is_likely(self, work: Work) -> bool:
        """Whether the source's people probably do it, though the official list of their tasks does not name it.

        What a move is about is not taken for granted as easily as the rest.
        """
        if self.is_same:
            return False
        own = self.source.work if self.source else {}
        odds = self._likely_at_source.get(work.activity, -math.inf)
        if self.target.work[work.activity].core >= max(2.0, HEART_SHARE * self._core_work):
            return odds >= HEART_ODDS
        is_usual = work.activity in self._usual_at_source.activities and work.activity not in own
        return odds > -math.inf or is_usual

    @cached_property
    def _likely_at_source(self) -> dict[int, float]:
        if self.source is None or self.source.occupation is None:
            return {}
        return self.tables.likely_work(self.source.occupation.id)

    @cached_property
    def _ready_work(self) -> float | None:
        total = sum(work.core for work in self.main_duties)
        return sum(work.core for work in self.main_duties if self._does(work)) / total if total else None
