"""The levels of skills and knowledge that a move asks for: what to raise, and what is had as it is asked for."""

from __future__ import annotations

from functools import cached_property

from careercli.catalog.moves import Rated
from careercli.lazy_dataclass import dataclass
from careercli.moves.two_sides import TwoSides

LEAST_SHORTFALL = 0.5
"""A level that is less than this too low, of O*NET's 0 to 7, is no difference that matters."""
IMPORTANCE_FLOOR = 0.375
"""Importance as a share (1 to 5 becomes 0 to 1) up to which a skill weighs nothing: 2.5 of 5."""
USED_DAILY = 3.0
"""From this importance on, people use a skill so much that what everybody needs (COMMON_ELEMENT) is no gap for them."""
OWN_TRADE, OWN_TRADE_SHORTFALL = 4.0, 1.0
"""What is as important as this in one's own work is one's trade: what is lacking of it, if less than this, comes with
the new job, and is nothing to catch up on (learning strategies to a teacher who is to train staff)."""
LEAST_BROUGHT = 2 / 3
"""A level that is less than so much of the one asked for is nothing to bring: it has to rise by half, or more."""
COMMON_ELEMENT = 0.75
"""A skill that matters in this share of all occupations is one that everybody needs."""
LEAST_COMMON_KNOWLEDGE = 5.0
"""Knowledge that everybody needs (English, serving customers) is learned for a job only where it asks for so much of
it, of 7, and for a whole level more than one has: as an editor's English, not as a skincare specialist's."""


@dataclass(frozen=True)
class LevelGap:
    """A skill or field of knowledge that is asked for at a higher level than is had, and what it weighs.

    A level that is not published is the one that goes with the importance elsewhere: good to weigh by, not to show.
    """

    name: str
    kind: str
    had: float
    asked: float
    weight: float
    had_is_published: bool = True
    asked_is_published: bool = True


class LevelGaps(TwoSides):
    """The levels that the target asks for, beside those that are had."""

    @cached_property
    def level_gaps(self) -> list[LevelGap]:
        """What to raise, what matters most first: by weight times what is lacking."""
        gaps = [
            gap
            for gap in map(self._level_gap, self._asked)
            if gap.asked - gap.had >= LEAST_SHORTFALL and not self._goes_without_saying(gap)
        ]
        return sorted(gaps, key=lambda gap: (-gap.weight * (gap.asked - gap.had), gap.name)) if self.has_levels else []

    @cached_property
    def levels_kept(self) -> list[LevelGap]:
        """The levels that are had about as they are asked for, what marks the target most first.

        What everybody needs may be lower, but not by more than LEAST_BROUGHT allows. Only what the source's people use
        daily, or somebody says they have, is a thing to bring.
        """
        raised = {(gap.kind, gap.name) for gap in self.level_gaps}
        kept = [self._level_gap(rated) for rated in self._asked if (rated.kind, rated.name) not in raised]
        kept = [gap for gap in kept if gap.had >= LEAST_BROUGHT * gap.asked]
        kept = [gap for gap in kept if self._held_level(gap.name) is not None or self._is_used(gap)]
        common = self._common_elements
        return sorted(kept, key=lambda gap: ((gap.kind, gap.name) in common, -gap.weight * gap.asked, gap.name))

    @property
    def has_levels(self) -> bool:
        """Whether there are levels to hold against those asked for."""
        return (self.source is not None and bool(self.source.levels)) or bool(self.held.levels or self.held.names)

    @cached_property
    def _asked(self) -> list[Rated]:
        """What matters in the target, without that of which nothing is known on the other side."""
        asked = [rated for rated in self.target.levels.values() if level_weight(rated.importance) > 0]
        own = self.source.levels if self.source is not None else {}
        if own and self.source is not None and self.source.is_rated_in_full:
            return asked
        return [rated for rated in asked if (rated.kind, rated.name) in own or self._held_level(rated.name) is not None]

    def _level_gap(self, rated: Rated) -> LevelGap:
        own = self.source.levels.get((rated.kind, rated.name)) if self.source else None
        said = self._held_level(rated.name)
        had = max(own.level if own else 0.0, said if said is not None else 0.0)
        return LevelGap(
            rated.name,
            rated.kind,
            min(had, 7.0),
            rated.level,
            level_weight(rated.importance),
            had_is_published=own is None or own.is_published or said is not None,
            asked_is_published=rated.is_published,
        )

    def _held_level(self, name: str) -> float | None:
        """The level that somebody says they have; a skill without one counts fully."""
        from careercli.skills import normalize

        key = normalize.key(name)
        if key in self.held.levels:
            return self.held.levels[key]
        return 7.0 if key in self.held.names else None

    def _goes_without_saying(self, gap: LevelGap) -> bool:
        """Whether it is the source's people's trade, or a thing that everybody needs and they use daily."""
        if gap.asked - gap.had < OWN_TRADE_SHORTFALL and self._importance(gap) >= OWN_TRADE:
            return True
        if (gap.kind, gap.name) not in self._common_elements:
            return False
        is_much = gap.asked >= LEAST_COMMON_KNOWLEDGE and gap.asked - gap.had >= OWN_TRADE_SHORTFALL
        return self._is_used(gap) or (gap.kind == "knowledge" and not is_much)

    def _importance(self, gap: LevelGap) -> float:
        own = self.source.levels.get((gap.kind, gap.name)) if self.source else None
        return own.importance if own is not None else 0.0

    def _is_used(self, gap: LevelGap) -> bool:
        return self._importance(gap) >= USED_DAILY

    @cached_property
    def _common_elements(self) -> frozenset[tuple[str, str]]:
        return self.tables.common_elements(COMMON_ELEMENT)

    @cached_property
    def _ready_levels(self) -> float | None:
        """How far the levels go of what tells the target from other work; of all, where everybody needs what it asks.

        What everybody needs, everybody brings: reading and listening bring a dentist no nearer to software.
        """
        every = [self._level_gap(rated) for rated in self._asked]
        gaps = [gap for gap in every if (gap.kind, gap.name) not in self._common_elements] or every
        total = sum(gap.weight * gap.asked for gap in gaps)
        return 1 - sum(gap.weight * max(0.0, gap.asked - gap.had) for gap in gaps) / total if total else None


def level_weight(importance: float) -> float:
    """What a skill of an importance (1 to 5) weighs: 0 up to 2.5, then evenly up to 0.625."""
    return max(0.0, (importance - 1) / 4 - IMPORTANCE_FLOOR)
