"""Which moves are named without being asked for, out of all that the order has.

The order is of what people do; an adviser names the next rung, and what is near, before work that merely has very many
openings, and no post that is years of study and another profession away.
"""

from __future__ import annotations

import functools
import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping

from careercli.moves.ladder import MOST_KNOWN, MOST_NAMED, is_supervisor
from careercli.moves.ranking import COMMONNESS, RAREST, Ranking
from careercli.moves.requirements import Requirements
from careercli.moves.schooling import needs_license_of_its_own
from careercli.moves.verdict import OPENINGS, is_near, nearness, outlook
from careercli.roles import education

MOST_FIT_RANK, NEAREST_FIT_RANK = 0.2, 0.02
LEAST_TASKS = 1.0
"""What makes a move one to be named without being asked: of all destinations it is in the first fifth by fit, and the
tasks are more alike than those of most pairs, by so many standard deviations of their part of the fit. Without it,
occupations with very many openings stand in every list. In the first fiftieth it is near enough wherever it is.
"""
OTHER_TRADE_FIT_RANK = 0.05
"""Nobody who supervises none becomes supervisor of another trade, unless it is as near as this."""
OTHER_FIELD_FIT_RANKS = (0.01, 0.05)
"""A second degree is worth it only for what fits as well as the first; as the second, if O*NET names it as known to be
near, and anyhow if it names it among the nearest."""
LIKELY = tuple(word for _share, word in COMMONNESS[:2])
FARTHEST_CLIMB = 1
"""A move that climbs more job zones than this is a far one."""
DEFAULT_ZONE = 3
SUPERVISOR, RUNG, BEYOND, NAMED = 1.5, 1.5, 1.0, 1.0
"""What is added to the advice when it is chosen what to show, and what of it comes first: for the supervisor of the
work, for the next rung where there is none, for what the supervisor's post leads on to, and for the first of O*NET's
list, the later ones evenly less."""
MANY_OPENINGS = OPENINGS[0][0]
EXPERIENCE = {"5 years or more": 0.5, "Less than 5 years": 0.25}
STUDY = 0.25
UNLIKELY = 0.5
"""What is taken off: for the experience in related work that a post asks for, for each year of study before it, and for
what is unlikely."""
MOST_OF_A_FAMILY, MORE_OF_A_FAMILY = 2, 0.5
"""From the third of one family (SOC major group) in a group on, each is so much less worth naming than the one before:
another family fills the place if it is hardly worse, and none stays empty."""
BEST, BETTER_PAY, FULL_RISE = 1.0, 5, 50
"""What is near and pays more than so many per cent more gains up to so much, and up to as much again for a rise of
FULL_RISE per cent: the less, the farther it is and the fewer openings it has."""
HARDLY_NEAR = 0.1
"""From this rank by fit on, as a share, it gains nothing."""
HALF_OPENINGS = OPENINGS[1][0]
"""With so many openings a year it gains half of that; with very many all of it, and no more: beyond what anybody could
apply for, size makes no move better."""
STEP_DOWN = 1.0
"""What pays noticeably less loses."""
HELPERS = "Helpers--"
"""How the SOC calls the occupations that hold tools and clean up for a trade."""
LEAST_SHARED_WORK, NEAR_FIT_RANK = 2, 0.05
"""What pays less is named for so many work activities in common, or for fewer reasons if it fits as well as this."""
LONG_TRAINING = ("Apprenticeship", "Long-term on-the-job training")
PAID_TRAINING = (*LONG_TRAINING, "Moderate-term on-the-job training")
"""The Bureau's words for training that one is paid for: of more than a year, of more than a month."""
BIGGER_PAY = 1.15
"""A bigger change is named only if it pays so many times as much."""
BIGGER_OPENINGS = 5_000
"""It has so many openings a year."""
BIGGER_FIT_RANKS = {True: 0.5, False: 0.2}
"""It is among this share of all occupations that fit best: a trade that is learned for years may be farther off."""
BIGGER_LOOKED_AT, BIGGER_REASON = 10, 0.2
"""So many are looked at for a reason to tell, and what each reason adds."""
PERFORMERS = "27-2"
"""The SOC's group of those who act, dance, play or sing: nobody pays for their years of practice."""
BIGGER_LEVEL = education.ASSOCIATE
"""Nobody whose job asks for a higher degree than this is told to start another one from the bottom."""


class Shortlist:
    """The destinations of a ranking that are worth naming. `needs` says what one of them (by its id) requires."""

    def __init__(self, ranking: Ranking, needs: Callable[[int], Requirements]) -> None:
        self.ranking, self.needs = ranking, functools.cache(needs)
        self._own = ranking.tables.occupations[ranking.source]

    def worth_naming(self, occupations: Iterable[int]) -> set[int]:
        """Of some others the next rung, what is near, and what has its work in common and is not unlikely."""
        near = {number for number in occupations if self._is_near(number)}
        told = self._with_like_tasks(near) | {number for number in near if self._is_rung(number)}
        return {number for number in told if not self._is_far(number)}

    def chosen(
        self, occupations: Iterable[int], most: int, gains: Mapping[int, float], *, one_family: bool = False
    ) -> set[int]:
        """As many of some occupations as there are, at most so many, those first that an adviser would name first; a
        longer list has all of a shorter one.

        `gains` are added to what an occupation is worth (`gain`). From MOST_OF_A_FAMILY of a family on the others of it
        lose, half as much if they gain, unless `one_family` says that a family was asked for.
        """
        worth = {number: self.worth(number) + gains.get(number, 0.0) for number in occupations}
        if not one_family:
            of_families: Counter[str] = Counter()
            for number in sorted(worth, key=lambda number: (-worth[number], number)):
                of_families[family := self._family(number)] += 1
                loss = MORE_OF_A_FAMILY * max(0, of_families[family] - MOST_OF_A_FAMILY)
                worth[number] -= loss / 2 if gains.get(number, 0.0) > 0 else loss
        return set(sorted(worth, key=lambda number: (-worth[number], number))[:most])

    def worth(self, number: int) -> float:
        """What an occupation is worth naming, whatever it pays: the advice, and what an adviser adds to it."""
        ranking, ladder = self.ranking, self.ranking.ladder
        extra = NAMED * max(0.0, 1 - (ladder.place(number) - 1) / MOST_KNOWN)
        if number == ladder.supervisor:
            return ranking.advice[number] + SUPERVISOR
        if number in ladder.beyond:
            extra = max(extra, BEYOND)
        else:
            extra = max(extra, RUNG if number in ladder.rungs else 0.0)
            extra -= EXPERIENCE.get(self.needs(number).experience or "", 0.0)
        extra -= STUDY * self.needs(number).usual_years
        if ranking.commonness[number] == RAREST:
            extra -= UNLIKELY
        return ranking.advice[number] + extra

    def gain(self, number: int, change_percent: int | None) -> float:
        """What the change of pay adds to what an occupation is worth naming, or takes off: shared work comes before
        size, so that what is hardly near gains hardly anything, however many are wanted.
        """
        change = change_percent or 0
        if change > BETTER_PAY:
            closeness = max(0.0, 1 - nearness(self.ranking, number) / HARDLY_NEAR)
            openings = self._openings(number) or 0.0
            return BEST * closeness * openings / (openings + HALF_OPENINGS) * (1 + min(1.0, change / FULL_RISE))
        return -STEP_DOWN if change < -BETTER_PAY else 0.0

    def may_fill(self, number: int) -> bool:
        """Whether an occupation may be named where there is little else: in the first fifth by fit, or nearer by the
        ladder, and no helper of another trade; what takes study is not far.
        """
        if nearness(self.ranking, number) > MOST_FIT_RANK:
            return False
        if self._is_helper(number) and not self._is_helper(self._own.id):
            return False
        return not self.needs(number).study_years or not self._is_far(number)

    def near_and_wanted(self, occupations: Iterable[int]) -> set[int]:
        """Of some occupations those that are named if they pay more (`is_best`), however their tasks are worded: near,
        with very many openings, and neither far nor a post that asks for experience in another field.
        """
        return {
            number
            for number in occupations
            if (self._openings(number) or 0.0) >= MANY_OPENINGS
            and nearness(self.ranking, number) <= NEAR_FIT_RANK
            and self._is_near(number)
            and not self._is_far(number)
            and (self.needs(number).experience is None or self.is_of_own_field(number))
        }

    def is_best(self, number: int, change_percent: int | None) -> bool:
        """Whether an occupation is near, has very many openings, and pays noticeably more by `change_percent`."""
        is_near = nearness(self.ranking, number) <= NEAR_FIT_RANK
        return is_near and (self._openings(number) or 0.0) >= MANY_OPENINGS and (change_percent or 0) > BETTER_PAY

    def has_reason(self, number: int, work: int, reasons: int) -> bool:
        """Whether there is a reason to name an occupation that pays less: some of the `reasons` that are told, and it
        is near, or has so much `work` in common that it is no accident. To be the helper of a
        trade is no move for anybody who is none.
        """
        if self._is_helper(number) and not self._is_helper(self._own.id):
            return False
        return bool(reasons) and (is_near(self.ranking, number) or work >= LEAST_SHARED_WORK)

    def leads_another_trade(self, number: int) -> bool:
        """Whether an occupation leads people of another trade (SOC major group), for somebody who leads none."""
        code = self.ranking.tables.occupations[number].code
        is_own = number == self.ranking.ladder.supervisor or self.is_of_own_field(number)
        return is_supervisor(code) and not is_supervisor(self._own.code) and not is_own

    def bigger_changes(self, ratios: Mapping[int, float | None], most: int, reasons: Callable[[int], int]) -> list[int]:
        """At most so many occupations of other families that pay more and train whom they hire.

        `ratios` are the shares of the present pay by the ids of the occupations to choose from, `reasons` says how many
        reasons can be told for one. None asks for study or experience beforehand. First a trade that is learned for
        years, then what is learned in months: of each the best by fit, openings, pay, growth and reasons of the first
        BIGGER_LOOKED_AT; what nothing can be said for is named only where that is true of all of them, and never if it
        is not among the first fifth by fit.
        """
        if education.ENTRY_LEVELS.get(self._own.entry or "", education.NO_FORMAL) > BIGGER_LEVEL:
            return []
        occupations = self.ranking.tables.occupations
        worth = {
            number: self.ranking.likelihood[number] + math.log(ratio) + outlook(occupations[number])
            for number, ratio in ratios.items()
            if ratio is not None and ratio >= BIGGER_PAY and self._is_paid(number)
        }
        first = []
        for is_long in (True, False):
            of_kind = [number for number in worth if self._takes_years(number) == is_long]
            best = sorted(of_kind, key=lambda number: (-worth[number], number))[:BIGGER_LOOKED_AT]
            told = {number: reasons(number) for number in best}
            first += sorted(
                (number for number in best if told[number] or self.ranking.fit_ranks[number] <= MOST_FIT_RANK),
                key=lambda number: (not told[number], -worth[number] - BIGGER_REASON * told[number], number),
            )[:1]
        return first[:most]

    def may_be_bigger_change(self, number: int) -> bool:
        """Whether an occupation is of another family and wanted enough, and not too far from one's own: the rest takes
        longer to find out.
        """
        if self.is_of_own_field(number) or (self._openings(number) or 0.0) < BIGGER_OPENINGS:
            return False
        return self.ranking.fit_ranks[number] <= max(BIGGER_FIT_RANKS.values())

    def _is_paid(self, number: int) -> bool:
        """Whether an occupation of another family can be learned in it, on pay, by somebody new to the work."""
        is_performer = self.ranking.tables.occupations[number].code.startswith(PERFORMERS)
        if is_performer or not self.may_be_bigger_change(number):
            return False
        if self.ranking.fit_ranks[number] > BIGGER_FIT_RANKS[self._takes_years(number)]:
            return False
        occupation = self.ranking.tables.occupations[number]
        if occupation.training not in PAID_TRAINING or occupation.experience not in (None, "None"):
            return False
        return not self.needs(number).study_years and self._qualifies(number)

    def _qualifies(self, number: int) -> bool:
        """Whether one has a trade once trained: by years of it, by a license, or as work that asks for more training
        than one's own (O*NET's job zone). Who assembles parts after some months has another job, and no other trade.
        """
        zone = self.ranking.tables.occupations[number].zone or DEFAULT_ZONE
        return self._takes_years(number) or bool(self.needs(number).lacking) or zone > (self._own.zone or DEFAULT_ZONE)

    def _takes_years(self, number: int) -> bool:
        return self.ranking.tables.occupations[number].training in LONG_TRAINING

    def _is_helper(self, number: int) -> bool:
        return self.ranking.tables.occupations[number].title.startswith(HELPERS)

    def _openings(self, number: int) -> float | None:
        return self.ranking.tables.occupations[number].openings

    def _family(self, number: int) -> str:
        return self.ranking.tables.occupations[number].code[:2]

    def _is_rung(self, number: int) -> bool:
        """Whether a move is named however its tasks are worded: the supervisor's post, and O*NET's nearest."""
        ladder = self.ranking.ladder
        return number == ladder.supervisor or ladder.place(number) <= MOST_NAMED

    def _is_near(self, number: int) -> bool:
        ranking, ladder = self.ranking, self.ranking.ladder
        if number == ladder.supervisor:
            return True
        if ranking.fit_ranks[number] > MOST_FIT_RANK:
            return False
        if ladder.place(number) <= MOST_KNOWN or number in ladder.beyond:
            return True
        code, own = ranking.tables.occupations[number].code, self._own.code
        if is_supervisor(code) and not is_supervisor(own) and ranking.fit_ranks[number] > OTHER_TRADE_FIT_RANK:
            return False
        return ranking.commonness[number] in LIKELY or (
            ranking.commonness[number] != RAREST and (self.is_of_own_field(number) or is_near(ranking, number))
        )

    def _is_far(self, number: int) -> bool:
        """Whether a move is too far to be named: it climbs a long way, is to a profession of a doctor's degree, or to
        a trade with a school and a license of its own that is neither near nor named, as a truck driver's to pilot.

        A long climb that many make to what O*NET names is none, as a paralegal's to lawyer; nor is one on the ladder.
        """
        ranking, ladder = self.ranking, self.ranking.ladder
        if number == ladder.supervisor or number in ladder.beyond:
            return False
        needs = self.needs(number)
        climb = (ranking.tables.occupations[number].zone or DEFAULT_ZONE) - (self._own.zone or DEFAULT_ZONE)
        level = education.ENTRY_LEVELS.get(needs.entry_education or "", education.NO_FORMAL)
        if (
            climb > 0
            and needs.study_years
            and needs_license_of_its_own(needs.lacking)
            and ranking.fit_ranks[number] > OTHER_TRADE_FIT_RANK
            and ranking.commonness[number] not in LIKELY
        ):
            return ladder.place(number) > MOST_NAMED
        if any(stage.second for stage in needs.study.stages) and ladder.place(number) > MOST_NAMED:
            return ranking.fit_ranks[number] > OTHER_FIELD_FIT_RANKS[ladder.place(number) <= MOST_KNOWN]
        if climb <= FARTHEST_CLIMB and not (needs.study_years and level >= education.DOCTORAL):
            return False
        return ranking.commonness[number] not in LIKELY or ladder.place(number) > MOST_KNOWN

    def is_of_own_field(self, number: int) -> bool:
        """Whether an occupation is of the family (SOC major group) of one's own."""
        return self.ranking.tables.occupations[number].code[:2] == self._own.code[:2]

    def _with_like_tasks(self, numbers: Iterable[int]) -> set[int]:
        """Those whose tasks are like those of the occupation."""
        ranking = self.ranking
        words = ranking.tables.task_words([ranking.source, *numbers])
        own = dict(zip(*words.pop(ranking.source), strict=True))
        mean, deviation = ranking.tables.spreads["tasks"]
        least = mean + deviation * LEAST_TASKS
        return {
            number
            for number, (terms, weights) in words.items()
            if sum([own[term] * weight for term, weight in zip(terms, weights, strict=True) if term in own])
            >= least * least
        }
