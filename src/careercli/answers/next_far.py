"""Which moves `careers next` names where none that is asked for is near: those with more in common than by accident,
and, where hardly any has, those that can be entered without it.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping

from careercli.answers.shared_tools import SharedTools
from careercli.moves.ranking import Ranking
from careercli.moves.requirements import Requirements
from careercli.moves.schooling import needs_license_of_its_own
from careercli.moves.shared_work import LEAST_IMPORTANCE, SharedWork
from careercli.moves.shortlist import (
    DEFAULT_ZONE,
    FARTHEST_CLIMB,
    LIKELY,
    MOST_FIT_RANK,
    MOST_OF_A_FAMILY,
    NEAR_FIT_RANK,
    PERFORMERS,
)
from careercli.moves.verdict import OPENINGS, nearness, outlook

MOST_SPREAD = 0.1
"""What more than this share of all occupations have in common with one says nothing of a far one: to maintain tools."""
LEAST_IN_COMMON = 2
"""Telling things in common that are no accident; of what is near by fit, one is a reason."""
PAY_WEIGHT = 2.0
"""What the pay of a job with little in common weighs beside how many of one's kind go there: a fifth less pay as much
as a third fewer people."""
LEAST_OF_OWN_TRADE = 3.75
"""A field of knowledge so important (1 to 5) is what somebody's trade knows; one that matters less is shared by
accident: a fisher's knowledge of the law makes no claims adjuster."""
MOST_WHO_KNOW, FARTHEST_OF_TRADE, LEAST_OF_TRADE = 0.4, 0.6, 2_500
"""A field of knowledge that matters in more than this share of all occupations is no trade's own; the rank by fit
beyond which what one knows of a field is not enough for a job in it; and the openings a year that such a job has."""
MOST_WHO_KNOW_FOREMOST, FARTHEST_OF_FOREMOST = 0.5, 0.4
"""Where a trade has no field of its own, what it knows before all else counts if it matters in no more than this share
of all occupations, as production and mechanics do; it says less, so that the work has to be nearer by fit."""
REASON_WEIGHT = 1.0
"""What it adds to a job with little in common that there is something in common to tell: it outweighs four times the
openings."""
MOST_STUDY = 2
"""Years of study: more is a new profession, to which the old one adds little."""


def far_moves(
    ranking: Ranking, shared: SharedWork, numbers: Iterable[int], needs: Callable[[int], Requirements]
) -> set[int]:
    """Of some occupations, none of which is near, those of the first fifth by fit that one can enter without years of
    study, a long climb or another profession's license, and that have telling things in common with one's own.
    """
    closest = [number for number in numbers if ranking.fit_ranks[number] <= MOST_FIT_RANK]
    common = Common(ranking, shared, closest)
    return {number for number in closest if common.is_enough(number) and _can_be_entered(ranking, number, needs)}


def of_the_trade(
    ranking: Ranking,
    shared: SharedWork,
    numbers: Iterable[int],
    needs: Callable[[int], Requirements],
    takes_experience: Callable[[int], bool],
    most: int,
) -> list[int]:
    """Of occupations that have what somebody asks for, at most so many that live on what their trade knows: a field of
    knowledge important in both that matters in no more than MOST_WHO_KNOW of all work. The estimator and the drafter
    need the roofer's knowledge of building, not their back. A trade without such a field, as the welder's, has what it
    knows before all else (`_foremost`).

    One can enter them with no more than MOST_STUDY years of study, or by experience instead (`takes_experience`), and
    there are some openings. First those that people of their kind go to most.
    """
    occupations = ranking.tables.occupations
    own = occupations[ranking.source].zone or DEFAULT_ZONE
    of_own = _known(ranking, LEAST_OF_OWN_TRADE, MOST_WHO_KNOW)
    of_trade, farthest = (of_own, FARTHEST_OF_TRADE) if of_own else (_foremost(ranking), FARTHEST_OF_FOREMOST)

    def knows(number: int) -> bool:
        return any(each.kind == "knowledge" and each.name in of_trade for each in shared.rated(ranking.source, number))

    def is_open(number: int) -> bool:
        openings = occupations[number].openings
        if openings is None or openings < LEAST_OF_TRADE or ranking.fit_ranks[number] > farthest:
            return False
        asked, climb = needs(number), (occupations[number].zone or DEFAULT_ZONE) - own
        is_short = asked.usual_years <= MOST_STUDY or takes_experience(number)
        return is_short and climb <= FARTHEST_CLIMB + 1 and not needs_license_of_its_own(asked.lacking)

    found = [number for number in numbers if is_open(number) and knows(number)]
    if not of_own:  # it may be an accident, unless the knowledge of both is alike as a whole
        parts = ranking.parts(found)
        found = [number for number in found if parts[number]["knowledge"] > 0]
    return sorted(found, key=lambda number: (-ranking.likelihood[number], number))[:most]


def _known(ranking: Ranking, least: float, most_who_know: float) -> dict[str, float]:
    """The fields of knowledge that are so important in one's own work, with how much, and matter in no more than a
    share of all occupations.
    """
    common = ranking.tables.common_elements(most_who_know)
    ratings = ranking.tables.ratings([ranking.source], least).get(ranking.source, [])
    knowledge = (each for each in ratings if each.kind == "knowledge")
    return {each.name: each.importance for each in knowledge if (each.kind, each.name) not in common}


def _foremost(ranking: Ranking) -> dict[str, float]:
    """What a trade knows before all else of what not even half of all work asks for."""
    known = _known(ranking, LEAST_IMPORTANCE, MOST_WHO_KNOW_FOREMOST)
    return {name: value for name, value in known.items() if value == max(known.values())}


def open_elsewhere(
    ranking: Ranking,
    ratios: Mapping[int, float | None],
    needs: Callable[[int], Requirements],
    most: int,
    farthest: float = 1.0,
    has_reason: Callable[[int], bool] = lambda _number: False,
) -> list[int]:
    """Of occupations that have what somebody asks for and nothing to do with their work, at most so many that they can
    enter all the same: without study, a long climb, a license or experience, with many openings. First those that
    people of their kind go to most (`Ranking.likelihood`), that pay most, whose jobs grow, and that `has_reason`
    says there is something to tell of; of one field at most MOST_OF_A_FAMILY.

    Somebody who can no longer lift leaves the trades: what they ask for matters more then than what they bring. What
    fits a little better by its tasks is no better for it. `ratios` are the shares of the present pay by the ids to
    choose from. None is farther than `farthest`, a share of all (`verdict.nearness`); below the whole of them some
    openings are enough.
    """
    occupations = ranking.tables.occupations
    zone = occupations[ranking.source].zone or DEFAULT_ZONE
    least = OPENINGS[0 if farthest == 1 else 1][0]

    def is_open(number: int) -> bool:
        asked, openings = needs(number), occupations[number].openings
        is_wanted = openings is not None and openings >= least and nearness(ranking, number) <= farthest
        if occupations[number].code.startswith(PERFORMERS):
            return False
        climb = (occupations[number].zone or DEFAULT_ZONE) - zone
        return is_wanted and climb <= FARTHEST_CLIMB and not (asked.study_years or asked.lacking or asked.experience)

    worth = {
        number: ranking.likelihood[number] + PAY_WEIGHT * math.log(ratio or 1.0) + outlook(occupations[number])
        for number, ratio in ratios.items()
        if is_open(number)
    }
    worth = {number: value + REASON_WEIGHT * has_reason(number) for number, value in worth.items()}
    chosen: list[int] = []
    of_families: Counter[str] = Counter()
    for number in sorted(worth, key=lambda number: (-worth[number], number)):
        of_families[family := occupations[number].code[:2]] += 1
        if of_families[family] <= MOST_OF_A_FAMILY and len(chosen) < most:
            chosen.append(number)
    return chosen


def is_usual(ranking: Ranking, number: int) -> bool:
    """Whether many people of one's kind are reckoned to go to an occupation, however little its work has in common."""
    return ranking.commonness[number] in LIKELY


def _can_be_entered(ranking: Ranking, number: int, needs: Callable[[int], Requirements]) -> bool:
    occupations = ranking.tables.occupations
    own, other = occupations[ranking.source], occupations[number]
    climb = (other.zone or DEFAULT_ZONE) - (own.zone or DEFAULT_ZONE)
    asked = needs(number)
    if asked.usual_years > MOST_STUDY or climb > FARTHEST_CLIMB:
        return False
    if climb > 0 and needs_license_of_its_own(asked.lacking):
        return False
    return asked.experience is None or other.code[:2] == own.code[:2]


class Common:
    """What an occupation has in common with some others that tells something of both."""

    def __init__(self, ranking: Ranking, shared: SharedWork, numbers: list[int]) -> None:
        self._ranking, self._shared = ranking, shared
        self._tools, self._parts = SharedTools(ranking.tables), ranking.parts(numbers)
        self._everyday = ranking.tables.common_elements(MOST_SPREAD)

    def is_enough(self, number: int) -> bool:
        """Whether there is so much in common with one that it is no accident."""
        least = 1 if self._ranking.fit_ranks[number] <= NEAR_FIT_RANK else LEAST_IN_COMMON
        own = self._ranking.source
        count = len(self._shared.between(own, number, LEAST_IN_COMMON, MOST_SPREAD))
        if count < least:
            count += len(self._tools.names(own, number, self._parts[number]))
        if count < least:
            rated = ((each.kind, each.name) for each in self._shared.rated(own, number))
            count += sum(each not in self._everyday for each in rated)
        return count >= least
