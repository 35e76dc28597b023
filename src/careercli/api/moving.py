"""Where one can go from a role, and how: the questions that `careers next`, `gap`, `path`, `plan` … put."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Unpack

from careercli.catalog.catalog import Catalog
from careercli.profile import on_file

if TYPE_CHECKING:
    from careercli.answers.gap import GapAnswer
    from careercli.answers.list import FilterOptions
    from careercli.answers.match import Matches
    from careercli.answers.next import NextMoves
    from careercli.answers.path import Routes
    from careercli.answers.plan import Plan, Status
    from careercli.answers.related import Related
    from careercli.answers.whatif import WhatIf
    from careercli.roles.money import PayAmount


class Moving(Catalog):
    """Questions about moves from a role, or from the profile, to others."""

    def next(
        self,
        role: str | None = None,
        *,
        place: str | None = None,
        order: str = "advice",
        why: bool = False,
        limit: int = 6,
        cv: str | PathLike[str] | None = None,
        earning: PayAmount | None = None,
        have: str | None = None,
        **filters: Unpack[FilterOptions],
    ) -> NextMoves:
        """The jobs near a role (None: the profile's), in three groups, filtered as `list` is.

        With a `cv`, its person moves: from their latest job unless a role is named, with their jobs before and their
        schooling; the profile says nothing then. Gains and losses count from what they are `earning` (a year's, as
        "43k", "21 an hour"), else from the profile's pay where the role is the profile's, else from the median of the
        role; `have` is the highest schooling that they have.

        `limit` is how many of each group there are at most, those worth naming if there are any; 0: every role.
        `order` is `advice` (fit and openings), `fit`, or `up` (the posts a step up first); `why` adds what each place
        is made of. With a `place` pay and jobs are those there. Raises NoSuchRole, NoSuchPlace, UsageError, and
        CareersError for a role that nothing is compared with.
        """
        from careercli.answers.next import next_moves
        from careercli.answers.told import told

        self.refresh()
        person = None
        if cv is not None:
            from careercli.answers.cv_mover import person_of_cv

            person = person_of_cv(self, Path(cv), role)
        answer = next_moves(
            self, role, filters, place=place, limit=limit, order=order, why=why, cv=person, told=told(earning, have)
        )
        from careercli.answers import phrases_said
        from careercli.answers.next import SHOWN

        left = answer.more + len(answer.twins) if limit == SHOWN else 0
        cut = phrases_said.cut(left, "only the first of each group are named")
        return replace(answer, remarks=(*answer.remarks, *cut), on_screen=cut)

    def related(self, role: str | None = None, *, limit: int | None = 10) -> Related:
        """The nearest roles to one, or to the profile's, with reasons; scores are from 0 to 1 (docs/moves.md).

        `limit` is how many at most; None or 0: all. Raises NoSuchRole, and UsageError without a role and a profile.
        """
        from careercli.answers import phrases_said
        from careercli.answers.mover import role_or_profile
        from careercli.answers.related import related

        answer = related(self, role_or_profile(role), limit)
        is_cut = limit == phrases_said.SHOWN == len(answer.roles)
        left = answer.total - phrases_said.SHOWN if is_cut else 0
        return replace(answer, remarks=phrases_said.cut(left, f"only the {limit} most similar are named"))

    def gap(
        self,
        start: str | None,
        to: str,
        *,
        tier: str | None = None,
        cv: str | PathLike[str] | None = None,
        place: str | None = None,
        earning: PayAmount | None = None,
        have: str | None = None,
    ) -> GapAnswer:
        """What lies between a role (None: the profile's person) and another. With a `cv`, for its person.

        Pay is told of a `place` too, or else of the one where the person of the profile or the CV lives. Raises
        NoSuchPlace, NoSuchRole, UsageError, and CareersError for a CV that cannot be read.
        """
        from careercli.answers.gap import gap
        from careercli.answers.told import told
        from careercli.profile.mover import already_there

        answer = gap(self, start, to, tier, None if cv is None else Path(cv), place, told(earning, have))
        if answer.mover.entry is not None and answer.mover.entry.slug == answer.target.slug:
            raise already_there(answer.target.slug)
        return answer

    def path(
        self,
        start: str | None,
        to: str,
        *,
        max_hops: int = 3,
        min_pay: PayAmount | None = None,
        avoid: Iterable[str] = (),
        via: Iterable[str] = (),
        cv: str | PathLike[str] | None = None,
        place: str | None = None,
        earning: PayAmount | None = None,
        have: str | None = None,
    ) -> Routes:
        """The ways from a role (None: from the profile) to another. `min_pay` is the lowest pay a year on the way.

        With a `cv`, for its person. What they are `earning` is today's pay, and `have` the schooling that they have, as
        in `next`. Pay on the way is told of a `place` too, or else of the one where the person of the
        profile or the CV lives. Raises NoSuchPlace, NoSuchRole, UsageError, and CareersError for a CV that cannot be
        read.
        """
        from careercli.answers.mover import in_role_or_profile
        from careercli.answers.path import path
        from careercli.answers.path_bounds import Bounds
        from careercli.answers.path_pay import with_pay_there
        from careercli.answers.told import told, typed_again
        from careercli.profile import on_file

        said = told(earning, have)
        read, typed = said.remarks if said else (), typed_again(place, said)
        bounds = Bounds(max_hops=max_hops, min_pay=min_pay, avoid=tuple(avoid), via=tuple(via))
        if cv is None:
            home = on_file.place() if start is None else ""
            answer = path(self, in_role_or_profile(self, start, told=said), to, bounds)
            return with_pay_there(self, replace(answer, of_cv=read, typed=typed), home, place)
        from careercli.answers.cv_mover import mover_of_cv

        who, remarks = mover_of_cv(self, Path(cv), start, f"path {{}} {self.slug(to)}", said)
        return with_pay_there(
            self, replace(path(self, who, to, bounds), of_cv=(*read, *remarks), typed=typed), who.place, place
        )

    def match(
        self,
        skills: Sequence[str] = (),
        *,
        place: str | None = None,
        cv: str | PathLike[str] | None = None,
        limit: int | None = 10,
        **filters: Unpack[FilterOptions],
    ) -> Matches:
        """The roles that fit what somebody says and a CV, or else the profile with its wishes; filtered as `list` is.

        With a `place` pay is told there too; without one where the person of the profile lives, if it is asked of them.
        Where only interests are known, asked for or of the profile, the roles that fit these.
        Raises UsageError without any of them, NoSuchPlace, CareersError for a CV that cannot be read.
        """
        from careercli.answers import phrases_said

        answer = self._match(skills, cv, limit, filters)
        is_cut = limit == phrases_said.SHOWN == len(answer.roles)
        on_screen = (
            *(phrases_said.cut(answer.total - limit, f"only the first {limit} are named") if is_cut and limit else ()),
            *phrases_said.idle(answer),
        )
        said = phrases_said.reading(answer, of_cv=cv is not None)
        answer = replace(answer, remarks=(*answer.remarks, *on_screen, *said), on_screen=on_screen)
        named = any(skill.strip() for skill in skills) or cv is not None
        home = "" if named else on_file.place()
        if not place and not home:
            return answer
        from careercli.answers.match_pay import with_pay_there

        return with_pay_there(answer, home, place)

    def _match(
        self, skills: Sequence[str], cv: str | PathLike[str] | None, limit: int | None, filters: FilterOptions
    ) -> Matches:
        from careercli.answers.match import match
        from careercli.answers.mover import Allowed, allowed
        from careercli.answers.seeker import seeker_of
        from careercli.moves.evidence import Evidence
        from careercli.moves.facts import MoveFacts
        from careercli.search import name_lists

        facts = MoveFacts(self.refresh())
        skills = name_lists.split_all(self, skills, prose=True)
        named = any(skill.strip() for skill in skills) or cv is not None
        if not named:
            from careercli.answers import match_interests
            from careercli.profile import model

            mine = model.load()
            facts.know(mine)
            if letters := match_interests.asked(filters, mine):
                scores = match_interests.scores_of(letters, mine)
                wished = allowed(self, filters, wishes=True)
                return match_interests.match_interests(facts, letters, scores, wished, limit)
        evidence = Evidence(self, facts.tables)
        seeker = seeker_of(self, facts, evidence, skills, None if cv is None else Path(cv))
        asked = not named or any(value is not None for value in filters.values())
        roles = allowed(self, filters, wishes=not named) if asked else Allowed()
        answer = match(facts, evidence, seeker, limit, roles, (*roles.remarks, *seeker.remarks))
        from careercli.answers import spoken_language

        mine = None if named else on_file.load()
        spoken = (*skills, *(mine.languages if mine else ()))
        shown = [role.slug for role in answer.roles]
        said = spoken_language.remark(facts, spoken, mine.education if mine else None, shown)
        more = (*roles.by_license(answer.roles), *filter(None, (said,)))
        return replace(answer, remarks=(*answer.remarks, *more)) if more else answer

    def whatif(
        self, skills: Sequence[str], *, start: str | None = None, limit: int | None = 10,
        earning: PayAmount | None = None, have: str | None = None,
    ) -> WhatIf:  # fmt: skip
        """Where some skills open something near a role: `start`, or else the first of `skills` if it names one.

        Without either, the profile's role. Raises NoSuchRole, UsageError.
        """
        from careercli.answers.told import told
        from careercli.answers.whatif import whatif_from
        from careercli.moves.evidence import Evidence
        from careercli.moves.facts import MoveFacts

        facts = MoveFacts(self.refresh())
        return whatif_from(facts, Evidence(self, facts.tables), skills, start, limit, told(earning, have))

    def plan(
        self, start: str | None, to: str, *, by: str | None = None, place: str | None = None,
        cv: str | PathLike[str] | None = None, earning: PayAmount | None = None, have: str | None = None,
    ) -> Plan:  # fmt: skip
        """A move as steps, from a role (None: from the profile); with `by` ("2027-06") each has a day.

        Pay is that in a `place`, or else where the person of the profile lives. With a `cv`, for its person;
        `earning` and `have` are as in `path`. Raises NoSuchRole, NoSuchPlace, UsageError, and CareersError for a CV
        that cannot be read.
        """
        from careercli.answers.plan import plan
        from careercli.answers.told import told

        file, said = None if cv is None else Path(cv), told(earning, have)
        if by is None:
            return plan(self, start, to, place, file, said)
        from careercli.answers.plan_dates import deadline, with_dates
        from careercli.roles import releases

        day = deadline(by, releases.today())
        return with_dates(plan(self, start, to, place, file, said), day, releases.today())

    def plan_status(self, file: str | PathLike[str], *, cv: str | PathLike[str] | None = None) -> Status:
        """Where somebody stands in a plan that was written and ticked; `cv` is that of whom it is for, if it had one.

        Raises CareersError for what is no plan, UsageError for a plan of a CV's person without the CV.
        """
        from careercli import paths
        from careercli.answers import plan
        from careercli.roles.problems import own_fault_as_error

        with own_fault_as_error(paths.display(str(file))):
            checklist = plan.read(Path(file))
        shown = paths.display(file if isinstance(file, Path) else str(file))
        return plan.status(self, checklist, shown, None if cv is None else Path(cv))
