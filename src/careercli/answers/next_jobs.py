"""What jobs held before say of moves: what one has done already, what is near it, what experience counts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import TYPE_CHECKING

from careercli.lazy_dataclass import dataclass
from careercli.moves.ladder import MOST_NAMED
from careercli.moves.ranking import Ranking
from careercli.moves.related_experience import has_related_experience
from careercli.moves.shortlist import NEAR_FIT_RANK

if TYPE_CHECKING:
    from careercli.catalog.moves import Occupation
    from careercli.moves.facts import MoveFacts
    from careercli.profile.jobs import JobHeld
    from careercli.profile.model import Profile
    from careercli.roles.licences import Licences


@dataclass(frozen=True)
class JobsHeld:
    """Jobs held before. `rankings` are of their occupations; `known` says in words, by the id of an occupation, that it
    was held, or is among the nearest of one that was (by O*NET's list and by fit).
    """

    rankings: tuple[Ranking, ...] = ()
    known: Mapping[int, str] = field(default_factory=dict)

    @property
    def ids(self) -> tuple[int, ...]:
        """The ids of their occupations."""
        return tuple(ranking.source for ranking in self.rankings)

    @classmethod
    def of_profile(cls, facts: MoveFacts, profile: Profile | None) -> JobsHeld:
        """The jobs that a profile names; none without one. What O*NET does not describe says nothing of moves."""
        if profile is None or not profile.jobs:
            return NO_JOBS
        from careercli.profile.jobs import jobs_held

        held: dict[int, JobHeld] = {}
        for job in jobs_held(facts.catalog, profile):
            if compared := facts.compared(job.entry):
                held.setdefault(compared.occupation.id, job)
        rankings = tuple(Ranking(facts.tables, number) for number in held)
        known: dict[int, str] = {}
        for ranking in rankings:
            for number in ranking.ladder.places:
                is_near = ranking.ladder.place(number) <= MOST_NAMED and ranking.fit_ranks[number] <= NEAR_FIT_RANK
                if is_near:
                    known.setdefault(number, f"near a job you have had: {held[ranking.source].words}")
        return cls(rankings, known | {number: f"you have done this: {job.words}" for number, job in held.items()})

    def done(self, occupation: Occupation) -> str:
        """That an occupation was held, or is near one that was; empty if neither."""
        return self.known.get(occupation.id, "")

    def count_for(self, occupation: Occupation, licences: Licences) -> bool:
        """Whether an occupation was held, or is near one that was, or the years in one count for it."""
        return bool(self.done(occupation)) or self.have_experience(occupation, licences)

    def have_experience(self, occupation: Occupation, licences: Licences) -> bool:
        """Whether one of the jobs usually counts as the related experience that an occupation asks for."""
        return any(
            has_related_experience(
                ranking.tables.occupations[ranking.source], occupation, ranking.fit_ranks[occupation.id], licences
            )
            for ranking in self.rankings
        )


NO_JOBS = JobsHeld()
