"""Ways from one occupation to another over stepping stones, in the order of what they cost.

A way costs the sum over its moves of (difficulty ^ 1.6 + 0.75), a quarter for each year of study, and more for study
that serves a stone alone and for a stone that brings no more pay; a stone whose study counts in full towards the goal
costs no move of its own. The power makes the largest leap dear, which is what a stepping stone is for.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import pairwise, permutations

from careercli.catalog.moves import MoveTables
from careercli.lazy_dataclass import dataclass
from careercli.moves.held_schooling import Held
from careercli.moves.hops import LEAST_DIFFICULTY, Hops
from careercli.moves.ladder import MOST_NAMED
from careercli.moves.requirements import is_learned_at_once
from careercli.moves.schooling import needs_license_of_its_own
from careercli.moves.shared_work import SharedWork
from careercli.moves.stepping_stones import SteppingStones
from careercli.moves.stone_reasons import StoneReasons
from careercli.moves.study_stages import Stage
from careercli.roles import soc
from careercli.roles.licences import Licences
from careercli.roles.on_the_job import KINDS

LEAP_POWER, MOVE_COST, STUDY_COST = 1.6, 0.75, 0.25
DETOUR_COST = 0.5
"""What each year of study adds that is for a stone alone, and does not count towards the goal."""
STANDSTILL_COST = 0.5
"""What a stone adds that pays no more than the source; one that pays as much as the target adds nothing."""
LEAST_RELIEF = {1: 0.9, 2: 0.75}
"""A way with so many stones counts if its largest leap is below this share of the direct one's."""
LEAST_RELIEF_OF_SECOND = 0.7
"""Each of two stones earns its place: without it, the largest leap would be larger by more than this."""
MOST_EXTRA_COST = 0.5
"""A way that costs more than the direct one by more than this is none."""
MOST_EXTRA_COST_OF_RUNG = MOVE_COST
"""As much where what is studied for the stone counts in full towards the goal, as a practical nurse's program does for
a registered one: one only splits what has to be studied anyhow, and is paid in between."""
MOST_STUDY_OF_RUNG = 1
"""So many years are studied for the next rung of one's own work, though the goal has no use for them."""
NO_MORE_STUDY = 0.5
"""A way takes more study and apprenticeship than another from so many years on."""
PAID_TRAINING = (KINDS["apprenticeship"], KINDS["long"])
"""Training of more than a year that is paid: a stone before it only puts it off."""
LEAST_RAISE = 1.15
"""An apprenticeship that the direct way does without is worth its years if the stone pays so many times as much as the
work that is left: as much as the next trade should that one learns anew (`shortlist.BIGGER_PAY`)."""
MAX_ROUTES = 3
MOST_STONES = 2


@dataclass(frozen=True)
class Route:
    """A way: the ids of its occupations from the first to the last, its cost, and what is studied for each move.

    `apprentice_years` are those of the apprenticeships on it, at most; 0 as long as the way is a candidate only.
    """

    stops: tuple[int, ...]
    cost: float
    study: tuple[tuple[Stage, ...], ...]
    largest_leap: float
    apprentice_years: float = 0.0

    @property
    def study_years(self) -> float:
        """The years of study on it."""
        return sum(study.years for studies in self.study for study in studies)

    @property
    def learning_years(self) -> float:
        """The years of study and of apprenticeships on it."""
        return self.study_years + self.apprentice_years

    @property
    def stones(self) -> tuple[int, ...]:
        """The occupations between both ends."""
        return self.stops[1:-1]


class Routes:
    """The ways from one occupation to another; all are given by their ids.

    `pay` has the medians a year that are known. `stones` are the occupations that may be passed; None: every one.
    """

    def __init__(
        self,
        tables: MoveTables,
        source: int,
        target: int,
        licences: Licences,
        pay: Mapping[int, float],
        stones: Collection[int] | None = None,
        own: Held | None = None,
        certificates: Sequence[str] = (),
    ) -> None:
        self.source, self.target, self.pay = source, target, pay
        self._tables = tables
        self.hops = Hops(tables, licences, pay, own, certificates)
        self.hops.load([source, target])
        self._candidates = range(len(tables.occupations)) if stones is None else sorted(stones)
        self._rules = SteppingStones(self.hops, source, target)

    def routes(self, most_stones: int = MOST_STONES, limit: int = MAX_ROUTES) -> list[Route]:
        """The cheapest ways, without stones in common, and always the direct one.

        They are in the order of their costs, but those that take more years of study and apprenticeship than the
        direct one come behind it, and those that spare none of them come behind it where it `leads`.
        """
        ways = [self.direct]
        if self.source != self.target and not self._rules.are_needless:
            if most_stones >= 1:
                ways += self._over_one()
            if most_stones >= 2:
                ways += self._over_two()
        return self._in_order(_without_common_stones(ways, self.direct, limit, self._is_worth_it))

    def routes_through(
        self, through: Collection[int], most_stones: int = MOST_STONES, limit: int = MAX_ROUTES
    ) -> list[Route]:
        """The cheapest ways over stones that were asked for, in any order, with others between where that is easier.

        What was asked for need not keep to the rules for stones. Empty if `most_stones` are too few.
        """
        asked = tuple(sorted(set(through) - {self.source, self.target}))
        ways = [self._route(order) for order in permutations(asked)] if len(asked) <= most_stones else []
        if len(asked) < most_stones and asked:
            ways += [
                self._route(order)
                for stone in self._stones
                if stone not in asked and (self._rules.is_first(stone) or self._rules.is_last(stone))
                for order in permutations((*asked, stone))
            ]
        return self._in_order(sorted(ways, key=_order)[:limit])

    def _in_order(self, ways: Iterable[Route]) -> list[Route]:
        """Ways in their order, but the direct one first where it leads, and more years than its own last."""
        years = self.direct.learning_years
        listed = [way if way is self.direct else self._with_apprenticeships(way) for way in ways]

        def order(way: Route) -> tuple[bool, bool]:
            is_behind = self.leads and way.stones != () and way.learning_years > years - NO_MORE_STUDY
            return is_behind, way.learning_years > years + NO_MORE_STUDY

        return sorted(listed, key=order)

    @property
    def leads(self) -> bool:
        """Whether the direct way comes before all that spare no years of study and apprenticeship: it is open now, or
        one is trained for more than a year in paid work and nobody asks for experience first.
        """
        goal = self._tables.occupations[self.target]
        return self.is_open_now or (goal.training in PAID_TRAINING and goal.experience in (None, "None"))

    @cached_property
    def is_open_now(self) -> bool:
        """Whether one can go directly: neither study nor experience first, no training of more than a month, and no
        license that one lacks. Nobody takes another job to get into such a one.
        """
        goal = self._tables.occupations[self.target]
        is_licensed = needs_license_of_its_own(self.hops.lacking((self.source,), self.target))
        return not self.direct.study_years and not is_licensed and is_learned_at_once(goal)

    @cached_property
    def direct(self) -> Route:
        """The way without a stone."""
        return self._with_apprenticeships(self._route(()))

    @cached_property
    def _least_study(self) -> float:
        """The years of study of the direct way."""
        return sum(each.years for studies in self.hops.study((self.source, self.target)) for each in studies)

    @cached_property
    def _stones(self) -> list[int]:
        return [stone for stone in self._candidates if self._rules.may_be(stone)]

    @cached_property
    def _from_source(self) -> dict[int, float]:
        """The difficulty of the move to each stone that may be the first."""
        return {
            stone: self.hops.difficulty(self.source, stone) for stone in self._stones if self._rules.is_first(stone)
        }

    @cached_property
    def _to_target(self) -> dict[int, float]:
        """The difficulty of the move to the target from each stone that may be the last."""
        lasts = filter(self._rules.is_last, self._stones)
        return {stone: self.hops.difficulty(stone, self.target) for stone in lasts}

    @property
    def _most(self) -> float:
        return self.direct.cost + MOST_EXTRA_COST

    def _over_one(self) -> Iterator[Route]:
        most = LEAST_RELIEF[1] * self.direct.largest_leap
        rules = self._rules
        for stone, first in self._from_source.items():
            last = self._to_target.get(stone)
            if last is not None and max(first, last) < self.direct.largest_leap and rules.is_own_rung(stone):
                yield from self._as_rung(stone)
                continue
            if last is None or max(first, last) >= most:
                continue
            if rules.is_near_source(stone) or rules.is_near_target(stone):
                yield from self._affordable((stone,))

    def _as_rung(self, stone: int) -> Iterator[Route]:
        """The way over the next rung of one's own work: it may cost that move and its study besides the direct one."""
        route = self._route((stone,))
        for_stone = sum(stage.years for stage in route.study[0])
        if for_stone <= MOST_STUDY_OF_RUNG:
            extra = MOVE_COST + (STUDY_COST + DETOUR_COST) * for_stone
            if route.cost <= self._most + extra:
                yield route

    def _over_two(self) -> Iterator[Route]:
        """Two stones in a row, from one near the source to one near the target.

        The leaps to the first and from the last are known beforehand: what they rule out is not looked at closely.
        """
        hops, rules = self.hops, self._rules
        most = LEAST_RELIEF[2] * self.direct.largest_leap
        firsts = {each: leap for each, leap in self._from_source.items() if leap < most and rules.is_near_source(each)}
        lasts = {each: leap for each, leap in self._to_target.items() if leap < most and rules.is_near_target(each)}
        left = self._most - 3 * MOVE_COST - LEAST_DIFFICULTY**LEAP_POWER
        by_cost = sorted(lasts, key=lambda stone: (lasts[stone], stone))
        hops.load(firsts)
        for first, first_leap in firsts.items():
            for last in by_cost:
                if first_leap**LEAP_POWER + lasts[last] ** LEAP_POWER > left:
                    break
                if not rules.follow(first, last) or self._is_same_work(first, last):
                    continue
                leap = max(first_leap, hops.difficulty(first, last), lasts[last])
                if leap < most and leap < LEAST_RELIEF_OF_SECOND * self._least_over_either(first, last):
                    yield from self._affordable((first, last))

    def _is_same_work(self, first: int, last: int) -> bool:
        """Whether one of two occupations is a part of the other, or both are of a third: no stone after the other."""
        occupations = self.hops.tables.occupations
        return soc.base_code(occupations[first].code) == soc.base_code(occupations[last].code)

    def _least_over_either(self, first: int, last: int) -> float:
        """The largest leap of the easier of both ways over one of two stones."""
        hops = self.hops
        over_first = max(hops.difficulty(self.source, first), hops.difficulty(first, self.target))
        return min(over_first, max(hops.difficulty(self.source, last), hops.difficulty(last, self.target)))

    def _affordable(self, stones: tuple[int, ...]) -> Iterator[Route]:
        route = self._route(stones)
        most = self.direct.cost + MOST_EXTRA_COST_OF_RUNG if self._splits_the_study(route) else self._most
        if route.cost <= most:
            yield route

    def _splits_the_study(self, route: Route) -> bool:
        """Whether some of the study of the direct way is for a better paid stone, and none is added by it."""
        had, *has = (self.pay.get(number, 0.0) for number in (self.source, *route.stones))
        before_stones = any(sum(stage.years for stage in stages) for stages in route.study[: len(route.stones)])
        return before_stones and route.study_years <= self._least_study and min(has, default=0.0) >= had > 0

    def _is_worth_it(self, way: Route) -> bool:
        """Whether the stones of a way shorten the direct one, or bring one nearer to a goal that takes years of study.

        They do not where a first degree for the goal comes before them all, as behind it the goal is open itself; nor
        where the last of them is of another trade: neither near the goal and of its own field (SOC major group) or
        among the ten that O*NET names first, nor with work in common that tells what both are about; nor where none of
        them pays more than the work that is left (`_pays_no_more`). A stone that gives the experience which the goal
        asks for is worth it, and one that only adds years (`_only_adds_years`), or for which nothing can be told
        (`StoneReasons.speak_for`), is not.
        """
        if self._only_adds_years(way) or not self.reasons.speak_for(way):
            return False
        if not way.stones or not self._least_study or way.study_years < self._least_study:
            return True
        if self._tables.occupations[self.target].experience not in (None, "None"):
            return True
        if self._pays_no_more(way):
            return False
        if sum(stage.years for stages in way.study[:-1] for stage in stages) >= self._least_study:
            return all(stage.second for stages in self.direct.study for stage in stages)
        last, occupations = way.stones[-1], self._tables.occupations
        is_of_field = occupations[last].code[:2] == occupations[self.target].code[:2]
        is_of_field |= self._named.get(last, MOST_NAMED + 1) <= MOST_NAMED
        return (is_of_field and self._rules.is_near_target(last)) or bool(self._shared.between(last, self.target))

    @cached_property
    def reasons(self) -> StoneReasons:
        """What speaks for the stones."""
        return StoneReasons(self.hops, self.source, self._least_study, self.pay, self._shared)

    def _only_adds_years(self, way: Route) -> bool:
        """Whether an apprenticeship on a way takes years that the direct one does not, which takes no study, and none
        of its stones is a raise: pay that is not known is no raise. One's own field gives the experience that the goal
        asks for; who comes from another may need the stone for it.
        """
        if not way.stones or self.direct.study_years:
            return False
        source, goal = (self._tables.occupations[number] for number in (self.source, self.target))
        if goal.experience not in (None, "None") and source.code[:2] != goal.code[:2]:
            return False
        if self._with_apprenticeships(way).learning_years <= self.direct.learning_years + NO_MORE_STUDY:
            return False
        had = self.pay.get(self.source)
        return not had or max(self.pay.get(stone, 0.0) for stone in way.stones) < LEAST_RAISE * had

    def _pays_no_more(self, way: Route) -> bool:
        """Whether all stones of a way that spares no study are known to pay no more than the work that is left: then
        nothing speaks for them, as one can study beside that work as well.
        """
        had, *has = (self.pay.get(number) for number in (self.source, *way.stones))
        return had is not None and all(pay is not None and pay <= had for pay in has)

    @cached_property
    def _named(self) -> Mapping[int, int]:
        """The places of those that O*NET names as near the goal."""
        return self._tables.named([self.target]).get(self.target, {})

    @cached_property
    def _shared(self) -> SharedWork:
        return SharedWork(self._tables)

    def _route(self, stones: tuple[int, ...]) -> Route:
        stops = (self.source, *stones, self.target)
        leaps = [self.hops.difficulty(before, after) for before, after in pairwise(stops)]
        study = tuple(self.hops.study(stops))
        cost = sum(leap**LEAP_POWER + MOVE_COST for leap in leaps) + sum(map(self._standstill, stones))
        years = sum(each.years for studies in study for each in studies)
        cost += STUDY_COST * years + DETOUR_COST * max(0.0, years - self._least_study)
        route = Route(stops, cost, study, max(leaps))
        if len(stones) == 1 and study[-1] and self._splits_the_study(route):
            return replace(route, cost=cost - MOVE_COST)
        return route

    def _with_apprenticeships(self, way: Route) -> Route:
        """A way with the years of the apprenticeships on it: asked of those that are listed, out of thousands."""
        years = sum(self.hops.apprenticeship(before, after) for before, after in pairwise(way.stops))
        return replace(way, apprentice_years=years)

    def _standstill(self, stone: int) -> float:
        """What a stone adds to the cost for bringing no more pay; half of it where pay is not known."""
        had, has, goal = (self.pay.get(number) for number in (self.source, stone, self.target))
        if not had or has is None or goal is None:
            return STANDSTILL_COST / 2
        progress = (has - had) / max(abs(goal - had), 0.2 * had)
        return STANDSTILL_COST * (1 - max(-1.5, min(1.0, progress)))


def _order(route: Route) -> tuple[float, tuple[int, ...]]:
    return route.cost, route.stops


def _without_common_stones(
    ways: Iterable[Route], direct: Route, limit: int, is_worth_it: Callable[[Route], bool]
) -> list[Route]:
    """The cheapest ways that are worth it, of which no two share a stone, at most `limit`, with the direct one."""
    chosen: list[Route] = []
    used: set[int] = set()
    for route in sorted(ways, key=_order):
        if route is not direct and (used & set(route.stones) or len(chosen) >= limit or not is_worth_it(route)):
            continue
        chosen.append(route)
        used |= set(route.stones)
    if len(chosen) > limit:  # the direct way is dearer than all that are listed: it is listed all the same
        chosen = [*chosen[: limit - 1], direct]
    return chosen
