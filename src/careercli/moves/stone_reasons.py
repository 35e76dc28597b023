"""What speaks for a stepping stone: facts alone, each a reason that can be told; a stone without one is none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from careercli.lazy_dataclass import dataclass
from careercli.moves.hops import Hops
from careercli.moves.ladder import MOST_KNOWN, NOT_NAMED, is_supervisor
from careercli.moves.related_experience import has_related_experience

if TYPE_CHECKING:
    from careercli.moves.route import Route
    from careercli.moves.shared_work import SharedWork

LEAST_RAISE = 1.05
"""A stone pays more if it pays so many times as much as the work that is left."""
MANAGERS = "11-"


@dataclass(frozen=True)
class Reasons:
    """What speaks for a stone on a way.

    `pays`: it pays more than the work that is left. `study`: what is studied for it is a part of what the way takes
    anyhow. `experience`: it gives the related experience that the next role asks for, and the work that is left does
    not. `practice` is work of the next role that the work that is left does not have, empty for none; `is_named`: O*NET
    names both as near.
    """

    pays: bool
    study: bool
    experience: bool
    practice: str
    is_named: bool

    @property
    def leads_on(self) -> bool:
        """Whether it brings one nearer to the next role."""
        return self.study or self.experience or bool(self.practice) or self.is_named


class StoneReasons:
    """The reasons for the stones between two occupations, which stand for their ids, as all others do.

    `pay` has the medians that are known, `least_study` are the years of study of the direct way.
    """

    def __init__(
        self, hops: Hops, source: int, least_study: float, pay: Mapping[int, float], shared: SharedWork
    ) -> None:
        self._hops, self._source, self._least_study, self._pay, self._shared = hops, source, least_study, pay, shared

    def of(self, way: Route) -> list[Reasons]:
        """The reasons for each stone of a way."""
        return [self._of(way, place) for place in range(1, len(way.stops) - 1)]

    def speak_for(self, way: Route) -> bool:
        """Whether each stone leads on to what comes behind it, and none is there for leading people alone."""
        reasons = self.of(way)
        return all(each.leads_on for each in reasons) and not any(
            self._only_leads(stone, after) for stone, after in zip(way.stops[1:-1], way.stops[2:], strict=True)
        )

    def _of(self, way: Route, place: int) -> Reasons:
        stone, after = way.stops[place], way.stops[place + 1]
        had, has = self._pay.get(self._source), self._pay.get(stone)
        studied = sum(stage.years for stage in way.study[place - 1])
        known = set(self._shared.between(self._source, after))
        practice = [work for work in self._shared.between(stone, after) if work not in known]
        return Reasons(
            pays=bool(had and has and has >= LEAST_RAISE * had),
            study=bool(studied) and way.study_years <= self._least_study,
            experience=self._counts(stone, after) and not self._counts(self._source, after),
            practice=next(iter(practice), ""),
            is_named=self._place(stone, after) <= MOST_KNOWN,
        )

    def _only_leads(self, stone: int, after: int) -> bool:
        """Whether a post leads on to another for nothing but that both lead people: O*NET does not name both as near,
        and they are not of one field. An office's supervisor is no step to manage what the law asks of a firm.
        """
        code, other = (self._hops.tables.occupations[number].code for number in (stone, after))
        if not (_leads(code) and _leads(other)) or code[:2] == other[:2]:
            return False
        return self._place(stone, after) > MOST_KNOWN

    def _counts(self, before: int, after: int) -> bool:
        first, second = (self._hops.tables.occupations[number] for number in (before, after))
        return has_related_experience(first, second, self._hops.fit_rank(before, after), self._hops.licences)

    def _place(self, stone: int, after: int) -> int:
        return self._hops.tables.named([after]).get(after, {}).get(stone, NOT_NAMED)


def _leads(code: str) -> bool:
    return code.startswith(MANAGERS) or is_supervisor(code)
