"""Ways from one occupation to another over stepping stones, in the order of what they cost.

A move's difficulty is how much less it fits than the best move from there, more where few go that way, where it climbs
by more than one job zone, or needs a license of another profession. A way costs the sum over its moves of
(difficulty ^ 1.6 + 0.6), and a quarter for each year of study: the power makes the largest leap dear, which is what a
stepping stone is for. The weights were set by reading ways, not fitted; docs/moves.md tells what they do.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from careercli.catalog.moves import THOUSANDTHS, MoveTables, Occupation
from careercli.fit import likelihood
from careercli.moves.requirements import study_years
from careercli.roles import education
from careercli.roles.licences import Licences

LEAST_DIFFICULTY = 0.15
RARE_WEIGHT, RARE_FROM = 0.12, 4.0
"""What each step of ln(1 / share of movers) beyond the fourth adds to a difficulty: 4 is one mover in 55."""
CLIMB_WEIGHT = 0.35
"""What each job zone beyond the first that a move climbs adds."""
LICENCE_WEIGHT = 0.4
"""What the license of a profession that is not one's own adds."""
LEAP_POWER, MOVE_COST, STUDY_COST = 1.6, 0.6, 0.25
LEAST_RELIEF = {1: 0.85, 2: 0.7}
"""A way with so many stones counts if its largest leap is below this share of the direct one's."""
LEAST_STONE_PAY = 0.85
"""A stone pays at least this share of the lower of both ends."""
NEAR_SHARE = 0.05
"""A manager is a stone only between managers, or where it is among this share of the nearest to an end."""
NEIGHBOURS = 80
"""Stones considered beside each end where a way has two."""
MAX_ROUTES = 3
EXECUTIVES = ("11-1", "23-1")
"""Occupations that are no stones: chief executives and judges; a general manager is not one's way to something else."""
MANAGERS = "11-"

PayOf = Callable[[Occupation], float | None]


@dataclass(frozen=True)
class Route:
    """A way: the occupations from the first to the last, what it costs, and the difficulty of each move."""

    stops: tuple[Occupation, ...]
    cost: float
    difficulties: tuple[float, ...]

    @property
    def largest_leap(self) -> float:
        """The difficulty of its hardest move."""
        return max(self.difficulties)


class Routes:
    """The ways from one occupation to another.

    `pay_of` gives the median a year of an occupation, or None. `avoid` are the codes of occupations to keep clear of.
    """

    def __init__(
        self,
        tables: MoveTables,
        source: Occupation,
        target: Occupation,
        licences: Licences,
        pay_of: PayOf,
        avoid: Collection[str] = (),
    ) -> None:
        self.tables, self.source, self.target = tables, source, target
        self.licences, self.pay_of = licences, pay_of
        self.avoid = frozenset(avoid)
        self._fits = tables.fits_of([source.id, target.id])

    def routes(self, most_stones: int = 2, limit: int = MAX_ROUTES) -> list[Route]:
        """The cheapest ways, without stones in common, and always the direct one, in the order of their costs.

        Empty if both ends are the same occupation.
        """
        if self.source.id == self.target.id:
            return []
        direct = self._route(())
        candidates = [direct]
        if most_stones >= 1:
            candidates += self._relieved(((stone,) for stone in self.stones), direct)
        if most_stones >= 2:
            candidates += self._relieved(self._pairs(direct), direct)
        candidates.sort(key=lambda route: (route.cost, [stop.id for stop in route.stops]))
        chosen: list[Route] = []
        used: set[int] = set()
        for route in candidates:
            stones = {stop.id for stop in route.stops[1:-1]}
            if route is not direct and (used & stones or len(chosen) >= limit):
                continue
            chosen.append(route)
            used |= stones
        if len(chosen) > limit:  # the direct way is dearer than all that are listed: it is listed all the same
            chosen = [*chosen[: limit - 1], direct]
        return chosen

    @cached_property
    def stones(self) -> list[Occupation]:
        """The occupations that may stand between both ends."""
        return [occupation for occupation in self.tables.occupations if self._may_be_stone(occupation)]

    def difficulty(self, before: Occupation, after: Occupation) -> float:
        """How hard a move is, from LEAST_DIFFICULTY."""
        fit = self._fit(before, after)
        rarity = before.log_total - likelihood.of(fit, after.openings)
        climb = (after.zone or 3) - (before.zone or 3)
        return (
            max(LEAST_DIFFICULTY, before.best_fit - fit)
            + RARE_WEIGHT * max(0.0, rarity - RARE_FROM)
            + CLIMB_WEIGHT * max(0, climb - 1)
            + (LICENCE_WEIGHT if self._new_licence(before, after) else 0.0)
        )

    def _relieved(self, ways: Iterable[tuple[Occupation, ...]], direct: Route) -> list[Route]:
        routes = []
        for stones in ways:
            route = self._route(stones)
            if route.largest_leap < LEAST_RELIEF[len(stones)] * direct.largest_leap:
                routes.append(route)
        return routes

    def _pairs(self, direct: Route) -> list[tuple[Occupation, Occupation]]:
        """Two stones in a row, from those near the first end to those near the last."""
        most = LEAST_RELIEF[2] * direct.largest_leap
        first = self._nearest(lambda stone: self.difficulty(self.source, stone), most)
        last = self._nearest(lambda stone: self.difficulty(stone, self.target), most)
        self._fits |= self.tables.fits_of([stone.id for stone in first if stone.id not in self._fits])
        return [(one, two) for one in first for two in last if one.id != two.id]

    def _nearest(self, difficulty: Callable[[Occupation], float], most: float) -> list[Occupation]:
        ranked = sorted((difficulty(stone), stone.id, stone) for stone in self.stones)
        return [stone for value, _id, stone in ranked[:NEIGHBOURS] if value < most]

    def _route(self, stones: tuple[Occupation, ...]) -> Route:
        stops = (self.source, *stones, self.target)
        difficulties = tuple(self.difficulty(before, after) for before, after in pairwise(stops))
        cost = sum(value**LEAP_POWER + MOVE_COST for value in difficulties)
        return Route(stops, cost + STUDY_COST * sum(study_on_way(stops)), difficulties)

    def _fit(self, before: Occupation, after: Occupation) -> float:
        """The fit of two occupations, of which one is an end or a stone near the first; it is symmetric."""
        row = self._fits.get(before.id)
        if row is None:
            row, after = self._fits[after.id], before
        return row[after.id] / THOUSANDTHS

    def _new_licence(self, before: Occupation, after: Occupation) -> bool:
        licence = self.licences.of(after.code)
        if licence is None or licence.where == "some states" or licence.partial:
            return False
        held = self.licences.of(before.code)
        return held is None or before.code[:4] != after.code[:4]

    def _may_be_stone(self, stone: Occupation) -> bool:
        ends = (self.source, self.target)
        if stone.id in (self.source.id, self.target.id) or stone.code in self.avoid:
            return False
        zones = sorted(end.zone or 3 for end in ends)
        if not zones[0] <= (stone.zone or 3) <= zones[1]:
            return False
        if _entry_step(stone) > max(map(_entry_step, ends)):
            return False
        paid = [pay for pay in map(self.pay_of, ends) if pay is not None]
        pay = self.pay_of(stone)
        if paid and pay is not None and pay < LEAST_STONE_PAY * min(paid):
            return False
        return not self._is_detour(stone)

    def _is_detour(self, stone: Occupation) -> bool:
        """Whether an occupation is a profession or a post of its own, and not on the way to the last one."""
        if stone.code.startswith(EXECUTIVES):
            return not stone.code.startswith(self.target.code[:4])
        step = _entry_step(stone)
        if step >= _entry_step(self.target) and step >= education.BACHELOR and self._new_licence(self.source, stone):
            return stone.code[:4] != self.target.code[:4]
        return stone.code.startswith(MANAGERS) and not (
            self.target.code.startswith(MANAGERS) and (self._is_near(stone) or self.source.code.startswith(MANAGERS))
        )

    def _is_near(self, stone: Occupation) -> bool:
        return any(stone.id in near for near in self._near)

    @cached_property
    def _near(self) -> list[frozenset[int]]:
        """The nearest occupations of each end."""
        most = max(1, round(NEAR_SHARE * len(self.tables.occupations)))
        return [
            frozenset(sorted(range(len(row)), key=lambda number: (-row[number], number))[:most])
            for row in (self._fits[self.source.id], self._fits[self.target.id])
        ]


def study_on_way(stops: tuple[Occupation, ...]) -> list[int]:
    """The years of study before each move. What was studied once need not be studied again."""
    years = []
    held = stops[0]
    step = _entry_step(held)
    for after in stops[1:]:
        asked = _entry_step(after)
        needed = study_years(held, after) if asked > step else 0
        needed = min(needed, education.years_between(step, asked)) if asked > step else 0
        years.append(needed)
        if needed or asked > step:
            step = max(step, asked)
        held = after
    return years


def _entry_step(occupation: Occupation) -> int:
    return education.ENTRY_LEVELS.get(occupation.entry or "", education.HIGH_SCHOOL)
