"""What a plan is made from: the whole move, its way, and where one stands before the last step of it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from careercli.answers import gap as gaps
from careercli.answers.path import path
from careercli.answers.path_steps import Move, Route, Study
from careercli.answers.title_words import person, with_article
from careercli.lazy_dataclass import dataclass
from careercli.moves.held_schooling import YOU, held_by
from careercli.moves.ladder import MOST_NAMED
from careercli.profile.mover import Mover

if TYPE_CHECKING:
    from careercli.answers.gap import GapAnswer
    from careercli.catalog.moves import MoveTables
    from careercli.moves.facts import MoveFacts

PROGRAM, APPRENTICESHIP = "the program", "the apprenticeship"
"""Where one learns the work before one may do it."""


@dataclass(frozen=True)
class Planning:
    """A move and the easiest way of it; None where there is no way over other jobs, and none directly."""

    gap: GapAnswer
    facts: MoveFacts
    way: Route | None

    @property
    def tables(self) -> MoveTables:
        """The tables of moves."""
        return self.facts.tables

    @property
    def stones(self) -> tuple[Move, ...]:
        """The jobs on the way."""
        return self.way.moves[:-1] if self.way is not None else ()

    @cached_property
    def relied_on(self) -> tuple[Move, ...]:
        """The jobs on the way that the steps behind them rest on: none that one can leave out.

        A job can be left out if it only makes the next one easier: no experience is asked there, nor any study spared.
        """
        if self.way is None:
            return ()
        moves = self.way.moves
        needed = [place for place, then in enumerate(moves[1:], 1) if not self.can_be_skipped(then)]
        return moves[: max(needed, default=0)]

    def can_be_skipped(self, then: Move) -> bool:
        """Whether the job before a move on the way can be left out."""
        assert self.way is not None
        studied = sum(step.years for step in self.way.steps if isinstance(step, Study))
        return not then.experience and self.gap.requirements.study_years_most <= studied

    @cached_property
    def last(self) -> GapAnswer:
        """What lies between the last job that has to be held before and the goal: by then, that is where one stands."""
        if not self.relied_on:
            return self.gap
        entry = self.facts.catalog.entry(self.relied_on[-1].role)
        who = self.gap.mover
        own = held_by(who.education, who.entry.role if who.entry else None, who.study)
        compared = self.facts.compared_in_field(entry)
        own = own.beyond(compared.occupation.entry) if own and compared else own
        mover = Mover(
            *(entry.role.title, entry.slug, entry), held=who.held, education=own.level if own else None,
            certificates=who.certificates, study=own.studied if own and own.whose == YOU else "",
        )  # fmt: skip
        return gaps.gap_of(self.facts.catalog, mover, self.gap.target, facts=self.facts, own=own)

    @property
    def now(self) -> str:
        """What somebody is today, as one person: "secondary school teacher"; empty for a profile without a role."""
        return person(self.gap.mover.entry.role.title) if self.gap.mover.entry else ""

    @property
    def is_in_own_field(self) -> bool:
        """Whether the goal is a promotion from one's own work: of its field (SOC major group), or of the first that
        O*NET names as near it.
        """
        entries = (self.gap.mover.entry, self.gap.target)
        compared = [self.facts.compared_in_field(entry) if entry is not None else None for entry in entries]
        if compared[0] is None or compared[1] is None:
            return False
        own, goal = compared[0].occupation, compared[1].occupation
        named = self.tables.named([own.id]).get(own.id, {})
        return own.code[:2] == goal.code[:2] or named.get(goal.id, MOST_NAMED + 1) <= MOST_NAMED

    @property
    def by_then(self) -> str:
        """What somebody is before the last step."""
        return person(self.relied_on[-1].title) if self.relied_on else self.now

    @property
    def could_be(self) -> str:
        """What somebody is before the last step if they take a job on the way that they could leave out; else empty."""
        return person(self.stones[-1].title) if self.stones and self.stones[-1] not in self.relied_on else ""

    @property
    def list_before(self) -> str:
        """The official list of what one does before the last step."""
        return f"the official list of {self.work_before}"

    @property
    def work_before(self) -> str:
        """The work that one comes from, as the subject of a sentence: "your work so far", "work as a carpenter".

        Nobody is taken to have a job at present.
        """
        return f"work as {with_article(self.by_then)}" if self.relied_on else "your work so far"

    @property
    def goal(self) -> str:
        """What somebody wants to be."""
        return person(self.gap.target.role.title)

    @cached_property
    def where_learned(self) -> str:
        """Where one learns the work before one may do it: PROGRAM, APPRENTICESHIP, or empty.

        Study that is over before the last job on the way is not where one prepares for the job after it.
        """
        needs = self.gap.requirements
        if self.way is not None and self.stones:
            last = max(place for place, step in enumerate(self.way.steps) if step == self.stones[-1])
            if any(isinstance(step, Study) for step in self.way.steps[last:]):
                return PROGRAM
        elif needs.study_years:
            return PROGRAM
        return APPRENTICESHIP if needs.is_apprenticeship else ""

    @property
    def subjects(self) -> tuple[str, ...]:
        """What is studied on the way, in words: nobody takes a course in the subject of their degree."""
        on_the_way = [step.program for step in self.way.steps if isinstance(step, Study)] if self.way else []
        return (*on_the_way, *(stage.name for stage in self.gap.requirements.study.stages))


def planning(facts: MoveFacts, gap: GapAnswer) -> Planning:
    """What the plan of a move is made from, with the first way of `careers path`."""
    entry = gap.mover.entry
    if entry is None or entry.slug == gap.target.slug:
        return Planning(gap, facts, None)
    ways = path(facts.catalog, gap.mover, gap.target.slug, facts=facts)
    if gap.place and ways.routes:
        from careercli.answers.path_pay import with_pay_there

        ways = with_pay_there(facts.catalog, ways, "", gap.place)
    return Planning(gap, facts, ways.routes[0] if ways.routes else None)
