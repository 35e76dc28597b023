"""Which occupations may be stepping stones between two others.

The rules go by kinds, never by single occupations: a stone lies between both ends, O*NET names it as near to one of
them (or it supervises the first), it is within reach, gets one further, and is no profession or post that is a goal of
its own.
"""

from __future__ import annotations

import math
from functools import cached_property

from careercli.moves.hops import Hops
from careercli.moves.ladder import Ladder, is_supervisor
from careercli.moves.schooling import needs_license_of_its_own
from careercli.roles import education

RUNG_DIFFICULTY, RUNG_PAY = 0.5, 1.25
"""The next rung of one's own work is no more difficult a move than this, and pays at least so many times as much."""
NEAR_SHARE = 0.10
"""A stone is among this share of those that fit one of the ends best."""
SAME_FIELD_SHARE = 0.05
"""A degree is studied for the goal's field: for a stone only if it is among this share of those nearest to the goal."""
PROFESSION_SHARE = 0.02
"""Into a licensed profession of a doctoral degree (law, medicine) lead only occupations that are as near as this."""
LEAST_STONE_PAY = 0.95
"""A stone pays at least this share of the lower of both ends: nobody takes a cut in pay only to come nearer."""
FURTHER_PAY, SAME_PAY = 1.1, 0.95
"""A stone gets one further if it pays so much of what one had, or as much as the second at a higher job zone."""
FURTHER_FIT = 0.25
"""A stone near the target gets one further if it makes up for so much of what lay between."""
LARGEST_RARITY = 6.25
"""A stone is no stone if fewer than one in e^6.25 (520) of those who leave the occupation before it go there."""
ZONES_ABOVE = 1
"""A stone may be of a job zone so far above both ends, as long as it asks for no more schooling."""
EXECUTIVES, MANAGERS, JUDGES = "11-1", "11-", "23-1"


class SteppingStones:
    """The occupations (by id) that may stand between a source and a target, out of `candidates`."""

    def __init__(self, hops: Hops, source: int, target: int) -> None:
        self.hops, self.source, self.target = hops, source, target
        self.direct_fit = hops.fit(source, target)
        ladder = Ladder(hops.tables, source, hops.row(source))
        named = hops.tables.named([source, target])
        self._known = {number for end in (source, target) for number in named.get(end, ())}
        if ladder.supervisor is not None:
            self._known.add(ladder.supervisor)
        self._codes = [occupation.code for occupation in hops.tables.occupations]
        paid = [hops.pay[end] for end in (source, target) if end in hops.pay]
        self._least_pay = LEAST_STONE_PAY * min(paid, default=0.0)
        self._most_pay = hops.pay.get(target, math.inf)
        self._lowest, highest = sorted((hops.zone[source], hops.zone[target]))
        self._highest = highest + ZONES_ABOVE
        self._is_profession = hops.entry[target] >= education.DOCTORAL and needs_license_of_its_own(
            hops.licence(target)
        )
        self._wants_experience = hops.tables.occupations[target].experience not in (None, "None")
        self._most_schooling = max(hops.entry[source], hops.entry[target])

    def may_be(self, stone: int) -> bool:
        """Whether an occupation may be a stone at all."""
        hops = self.hops
        return (
            stone in self._known
            and stone not in (self.source, self.target)
            and self._lowest <= hops.zone[stone] <= self._highest
            and (hops.entry[stone] <= self._most_schooling or self.is_bridge(stone))
            and self._least_pay <= hops.pay.get(stone, self._least_pay) <= self._most_pay
            and not self._is_goal_of_its_own(stone)
            and self._serves_the_goal(stone)
            and not self._is_another_apprenticeship(stone)
        )

    def is_first(self, stone: int) -> bool:
        """Whether a stone is within reach of the source and gets one further."""
        return self._is_reached(self.source, stone) and self.gets_further(self.source, stone)

    def is_last(self, stone: int) -> bool:
        """Whether a stone leads to the target: where few go there at all, nearness is enough."""
        hops = self.hops
        if hops.fit(self.target, stone) <= self.direct_fit:
            return False
        return self.is_near_target(stone) or hops.rarity(stone, self.target) <= LARGEST_RARITY

    @cached_property
    def are_needless(self) -> bool:
        """Whether no stones are called for: O*NET names both ends as near, and the goal takes neither study nor
        experience.
        """
        near = self.hops.tables.named([self.source]).get(self.source, {})
        return self.target in near and not self._wants_experience and not self._direct_years

    def is_bridge(self, stone: int) -> bool:
        """Whether a stone belongs to both fields, and takes no more study than the direct way does.

        It may ask for more schooling than either end, as health informatics does between a nurse and a developer.
        """
        return self._is_near_both(stone) and bool(self._direct_years) and self._years_to(stone) <= self._direct_years

    def _is_near_both(self, stone: int) -> bool:
        return self.is_near_source(stone) and self.is_near_target(stone)

    @cached_property
    def _direct_years(self) -> float:
        return self._years_to(self.target)

    def _years_to(self, occupation: int) -> float:
        return sum(stage.years for stages in self.hops.study((self.source, occupation)) for stage in stages)

    def is_near_source(self, stone: int) -> bool:
        """Whether a stone is among those that fit the source best."""
        return self.hops.is_near(stone, self.source, NEAR_SHARE)

    def is_near_target(self, stone: int) -> bool:
        """Whether a stone is among those that fit the target best."""
        return self.hops.is_near(stone, self.target, NEAR_SHARE)

    def is_own_rung(self, stone: int) -> bool:
        """Whether a stone is the next rung of the source's own work, much better paid, and near the target as well.

        A paramedic is to an emergency medical technician: whoever goes on to nursing may go over it, though it splits
        no study.
        """
        hops = self.hops
        had, has = hops.pay.get(self.source), hops.pay.get(stone)
        is_close = hops.difficulty(self.source, stone) <= RUNG_DIFFICULTY
        return is_close and self._is_near_both(stone) and bool(had and has and has >= RUNG_PAY * had)

    def follow(self, first: int, last: int) -> bool:
        """Whether one stone may come behind another: each step nearer to the target and farther from the source."""
        hops = self.hops
        return (
            first != last
            and hops.fit(self.target, last) > hops.fit(self.target, first)
            and hops.fit(self.source, first) > hops.fit(self.source, last)
            and self._is_reached(first, last)
            and self.gets_further(first, last)
        )

    def gets_further(self, before: int, stone: int) -> bool:
        """Whether a stone is near the target, pays more than the occupation before it, or asks for more preparation.

        Near is what makes up for enough of what the occupation before it lacks beside the target's nearest.
        """
        hops = self.hops
        lacking = hops.tables.occupations[self.target].best_fit - hops.fit(self.target, before)
        gained = hops.fit(self.target, stone) - hops.fit(self.target, before)
        if gained >= FURTHER_FIT * lacking and self.is_near_target(stone):
            return True
        climbs = hops.zone[stone] > hops.zone[before]
        had, has = hops.pay.get(before), hops.pay.get(stone)
        if had is None or has is None:
            return climbs
        return has >= FURTHER_PAY * had or (climbs and has >= SAME_PAY * had)

    def _is_reached(self, before: int, stone: int) -> bool:
        if before == self.source and self._is_near_both(stone):
            return True
        return self.hops.rarity(before, stone) <= LARGEST_RARITY

    def _serves_the_goal(self, stone: int) -> bool:
        """Whether what one studies for a stone serves the goal, too, and a profession is entered from its own field.

        Who has a profession's degree goes straight into it, unless it asks for experience besides.
        """
        hops = self.hops
        if self._is_profession:
            if not hops.is_near(stone, self.target, PROFESSION_SHARE):
                return False
            if hops.entry[stone] >= education.DOCTORAL and not self._wants_experience:
                return False
        if hops.entry[stone] < education.BACHELOR or hops.is_near(stone, self.target, SAME_FIELD_SHARE):
            return True
        if self.is_bridge(stone):
            return True
        return hops.study((self.source, stone)) == [()]

    def _is_another_apprenticeship(self, stone: int) -> bool:
        """Whether one would be an apprentice twice: nobody learns one trade for years only to begin another."""
        hops = self.hops
        return bool(hops.apprenticeship(self.source, stone) and hops.apprenticeship(stone, self.target))

    def _is_goal_of_its_own(self, stone: int) -> bool:
        """Whether an occupation is a post or a profession that nobody takes on the way to something else."""
        code, source, target = (self._codes[number] for number in (stone, self.source, self.target))
        if code.startswith((EXECUTIVES, JUDGES)):
            return code[:4] != target[:4]
        if code.startswith(MANAGERS):
            return not (source.startswith(MANAGERS) or target.startswith(EXECUTIVES))
        if is_supervisor(code) and not is_supervisor(source) and not self._wants_experience:
            # Who has come to lead others does not begin below another trade, but leads on, or in the same field.
            return not (is_supervisor(target) or target.startswith(MANAGERS) or code[:2] == target[:2])
        entry = self.hops.entry
        return (
            entry[stone] >= max(entry[self.target], education.BACHELOR)
            and needs_license_of_its_own(self.hops.licence(stone))
            and code[:5] not in (source[:5], target[:5])
        )
