"""The ways from one role to another: moves, the study and the licenses before them, in the order of what they cost."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from careercli import text
from careercli.answer import Answer
from careercli.answers import asked_people, growth_context, own_way_in, path_steps, wished_work
from careercli.answers.compared_as import compared_as
from careercli.answers.counted_from import PAY_BEFORE, SCHOOLING, CountedFrom, counted_from
from careercli.answers.growth_context import GrowthContext
from careercli.answers.other_way import beside_study, by_apprenticeship, by_handbook
from careercli.answers.path_bounds import Bounds, check, with_slugs
from careercli.answers.path_new import new_there
from careercli.answers.path_steps import (
    CHANGE,
    THERE,
    LicenceStep,
    Move,
    Route,
    Study,
    change_of,
    experience_span,
    least_training,
    training_span,
    training_years,
    uncounted,
)
from careercli.answers.path_why import why
from careercli.answers.requirement_words import (
    DIPLOMA,
    HIGH_SCHOOL,
    for_example,
    stage_time,
    study_words,
    to_get_words,
    usual_words,
    work_phrases,
)
from careercli.catalog.catalog import Catalog, Entry
from careercli.errors import NoRoleToLeave, UsageError
from careercli.lazy_dataclass import dataclass
from careercli.moves import route
from careercli.moves.facts import Destination, MoveFacts
from careercli.moves.held_schooling import held_by
from careercli.moves.median_pay import Pay, pays
from careercli.moves.related_experience import has_related_experience
from careercli.moves.requirements import Requirements, requirements, tenths
from careercli.moves.schooling import Schooling, published_level
from careercli.moves.shared_work import SharedWork
from careercli.moves.study_stages import Stage, shortest_years
from careercli.profile.mover import ROLE_HINT
from careercli.roles import education
from careercli.roles.licences import lacking
from careercli.roles.money import DIFFERENT, parse_bound, plain, said_of_hours, with_code
from careercli.table import Table

if TYPE_CHECKING:
    from careercli.answers.next_pay import MovePay
    from careercli.profile.mover import Mover
    from careercli.profile.person import Person
    from careercli.roles.ways_in import WayIn

DIGITS = 2
MIN = "--min-pay"
MOST_SHARE = 3
"""A lowest pay up to this one is meant as a share of today's, which it is not."""


@dataclass(frozen=True)
class Routes(Answer):
    """The answer: the ways to `target`, or none and what stopped them; `growth` is that of the jobs there.

    `place` is whose pay the moves tell too, `today_there` that of the role left; `of_cv` how a CV, a place, or
    pay was read, `typed` the options for one's own pay and schooling.
    """

    source: Person | Mover
    target: str
    title: str
    routes: tuple[Route, ...]
    stopped_by: str = ""
    bounds: Bounds = field(default_factory=Bounds)
    notes: tuple[str, ...] = ()
    growth: GrowthContext | None = None
    of_cv: tuple[str, ...] = ()
    place: str = ""
    today_there: MovePay | None = None
    goal: Entry | None = None
    counted: CountedFrom = field(default_factory=CountedFrom)
    typed: str = ""

    @cached_property
    def before_applying(self) -> wished_work.WishedWork | None:
        """How the work at the goal stands to the person's wishes and to their own work."""
        return wished_work.of_move(self.source, self.goal.role) if self.goal else None

    @property
    def remarks(self) -> tuple[str, ...]:
        """How a CV was read, as which occupations roles are compared, and what could not be considered."""
        return (*self.of_cv, *self.notes, *(own_way_in.remark(self.goal.role) if self.goal else ()))

    def to_dict(self) -> list[dict[str, Any]]:
        """An array of {roles, steps, years and their parts, not_counted, official_median, cost, what counts before}."""
        return [each.to_dict() | self.counted.to_dict() for each in self.routes]

    def to_table(self) -> Table:
        """A row a step: `years` of study or, of a move, of experience; null where nobody states a number of them.

        Of a study OF_STUDY has what it is, and its years by the shortest program and by the longest.
        """
        columns = (
            *("route", "cost", "step", "kind", "role", "what", "years", "training_years"),
            *path_steps.OF_PAY,
            *path_steps.OF_STUDY,
            *((*THERE, "place") if self.place else CHANGE),
            *PAY_BEFORE,
            *SCHOOLING,
        )
        rows = tuple(
            (
                number,
                each.cost,
                place,
                *path_steps.cells(step),
                *(path_steps.cells_there(step, self.place) if self.place else path_steps.change_cells(step)),
                *self.counted.to_dict().values(),
            )
            for number, each in enumerate(self.routes, 1)
            for place, step in enumerate(each.steps, 1)
        )
        return Table(columns, rows)


def path(
    catalog: Catalog,
    person: Person | Mover,
    to: str,
    bounds: Bounds | None = None,
    count: int = route.MAX_ROUTES,
    facts: MoveFacts | None = None,
) -> Routes:
    """The ways to a role, at most `count`. Raises NoSuchRole, and UsageError for bounds that contradict each other.

    `facts` are those of the catalogue, where they have been opened already.
    """
    bounds = with_slugs(catalog, bounds or Bounds())
    if person.entry is None:
        raise NoRoleToLeave("name it first", ROLE_HINT)
    target = catalog.entry(to)
    check(bounds, person.entry.slug, target.slug)
    search = _Search(facts or MoveFacts(catalog), person, person.entry, target, bounds)
    stopped_by = search.why_none()
    routes = () if stopped_by else search.routes(count)
    growth = growth_context.growth_context(target.role.statistics)
    notes = search.notes if routes else ()
    counted = counted_from(search.facts, person.entry, person.pay, search.own)
    return Routes(
        person, target.slug, target.role.title, routes, stopped_by, bounds, notes, growth, goal=target, counted=counted
    )


class _Search:
    """The ways between two roles of a catalogue: from roles to occupations, and back to roles that stand for them."""

    def __init__(self, facts: MoveFacts, person: Person | Mover, source: Entry, target: Entry, bounds: Bounds) -> None:
        self.catalog, self.person, self.bounds = facts.catalog, person, bounds
        self.facts = facts.for_goal(target)
        self.ends = (source, target)
        self.own = held_by(person.education, source.role, person.study)
        self.via = {slug: self.catalog.entry(slug) for slug in bounds.via if slug not in (source.slug, target.slug)}
        self._of_role = {
            entry.slug: self.facts.compared_in_field(entry) for entry in (source, target, *self.via.values())
        }

    def why_none(self) -> str:
        """What leaves no way, in words; empty if nothing does."""
        for entry in (*self.ends, *self.via.values()):
            if self._of_role[entry.slug] is None:
                name = f"{entry.role.title} ({entry.slug})"
                mend = "list a similar role under `related` in its file"
                return f"{name} names no occupation that O*NET describes, so its moves cannot be compared; {mend}"
        if self._least is None:
            return ""
        pay_of = self._pays([self.ends[1].slug, *self.via])
        for slug in (self.ends[1].slug, *self.via):
            if message := self._why_too_little(slug, pay_of.get(slug), self._least):
                return message
        return ""

    @cached_property
    def _median(self) -> Pay | None:
        """The median of the role left, whatever its person earns."""
        return pays(self.catalog, [self.ends[0].slug]).get(self.ends[0].slug)

    @cached_property
    def _least(self) -> Pay | None:
        """The lowest pay on the way, a bare number in the currency of today's pay. Raises UsageError."""
        if self.bounds.min_pay is None:
            return None
        today = self.person.pay
        bound = parse_bound(self.bounds.min_pay, MIN)
        if bound.period is None and 0 < bound.amount <= MOST_SHARE:
            example = bound.amount * today.amount if today else 50_000
            raise UsageError(
                f"{MIN} {plain(bound.amount)} is an amount of pay, not a share of today's",
                f"write the pay a year, such as {MIN} {example:.0f}",
            )
        return Pay(bound.a_year, bound.meant([today.currency if today else "USD"]) or "USD", "record")

    def _why_too_little(self, slug: str, pay: Pay | None, least: Pay) -> str:
        """Why a role that has to be reached breaks the bound on pay, in words; empty if it does not."""
        if self._pays_enough(pay):
            return ""
        if pay and pay.currency != least.currency:
            there, here = (with_code(each.amount, each.currency) for each in (pay, least))
            return f"{MIN}: {slug} has {there}, the lowest pay asked for is {here}, and {DIFFERENT}"
        pay_there = text.money(pay.amount, pay.currency) if pay else "pay that is not recorded"
        lowest = text.money(least.amount, least.currency)
        return f"{MIN}: {slug} has {pay_there}, and the route may not go below {lowest}"

    def routes(self, count: int) -> tuple[Route, ...]:
        """The ways within the bounds, the easiest first."""
        source, target = (self._occupation(entry.slug) for entry in self.ends)
        routes = route.Routes(
            self.facts.tables,
            source,
            target,
            self.facts.licences,
            self._medians,
            self._stones,
            self.own,
            self.person.certificates,
        )
        most_stones = self.bounds.max_hops - 1
        through = {self._occupation(slug) for slug in self.via} - {source, target}
        ways = routes.routes_through(through, most_stones, count) if through else routes.routes(most_stones, count)
        roles_on = [self._roles_on(way) for way in ways]
        pay_of = self._pays({slug for roles in roles_on for slug, _title in roles})
        told: list[Route] = []
        for way, roles in zip(ways, roles_on, strict=True):
            told.append(self._route(way, roles, pay_of, routes))
            paid = None if way.stones else by_apprenticeship(told[-1], self._way_in(target))
            if paid is not None and count > 1:
                told.insert(0 if routes.leads else len(told) - 1, paid)
        return tuple(told[:count])

    def _way_in(self, occupation: int) -> WayIn | None:
        return self.facts.ways_in.of(self.facts.tables.occupations[occupation].code)

    @cached_property
    def notes(self) -> tuple[str, ...]:
        """As which occupation each named role is compared, where it is not its own, and what pay leaves out."""
        notes = [
            words
            for entry in (*self.ends, *self.via.values())
            if (words := compared_as(entry.role.title, self._of_role[entry.slug]))
        ]
        if self._least is not None and self._least.currency != "USD":
            notes.append(
                f"no other roles on the way: they are paid in USD, {MIN} is in {self._least.currency}, and {DIFFERENT}"
            )
        return (*notes, *said_of_hours({MIN: self.bounds.min_pay}))

    def _occupation(self, slug: str) -> int:
        compared = self._of_role[slug]
        assert compared is not None  # why_none() has said so otherwise
        return compared.occupation.id

    @cached_property
    def _shared(self) -> SharedWork:
        return SharedWork(self.facts.tables)

    @cached_property
    def _medians(self) -> dict[int, float]:
        """The official medians of occupations in dollars, by their ids; that of a catch-all is no one job's."""
        return {
            number: role.official_median
            for number, role in self.facts.role_of.items()
            if role.official_median is not None and role.currency == "USD" and not text.is_residual(role.counted)
        }

    @cached_property
    def _stones(self) -> list[int]:
        """The occupations that may be passed: there is a role for each, and it keeps to the bounds."""
        avoided = set(self.bounds.avoid)
        return [
            number
            for number, role in self.facts.role_of.items()
            if role.slug not in avoided and self._pays_enough(_pay(role))
        ]

    def _pays_enough(self, pay: Pay | None) -> bool:
        """True if a role keeps to the bound on pay. One whose pay is not recorded does not."""
        least = self._least
        return least is None or (pay is not None and pay.currency == least.currency and pay.amount >= least.amount)

    def _pays(self, slugs: Iterable[str]) -> dict[str, Pay]:
        """What roles pay, in the currency of the bound, or else of today's pay, if a role has pay in it."""
        held = self._least or self.person.pay
        return pays(self.catalog, sorted(slugs), held.currency if held else None)

    def _roles_on(self, way: route.Route) -> list[tuple[str, str]]:
        """The roles behind the first, as (slug, title): those asked for, else those that stand for occupations."""
        asked = {self._occupation(slug): (slug, entry.role.title) for slug, entry in self.via.items()}
        stones = [asked.get(stone) or _named(self.facts.role_of[stone]) for stone in way.stones]
        target = self.ends[1]
        return [*stones, (target.slug, target.role.title)]

    def _route(
        self, way: route.Route, roles: Sequence[tuple[str, str]], pay_of: Mapping[str, Pay], routes: route.Routes
    ) -> Route:
        steps: list[Move | Study | LicenceStep] = []
        for place, ((before, after), studies, (slug, title)) in enumerate(
            zip(pairwise(way.stops), way.study, roles, strict=True)
        ):
            needs = self._needs(before, after)
            if needs.lacks_diploma and not any(isinstance(step, Study) for step in steps):
                steps.append(Study(HIGH_SCHOOL, 0, slug, title, DIPLOMA[:1].upper() + DIPLOMA[1:], ""))
            in_years = zip(studies, shortest_years(studies), strict=True)
            steps += [self._study(stage, after, slug, title, shortest) for stage, shortest in in_years]
            if studies and isinstance(steps[-1], Study):
                other = by_handbook(needs, self._way_in(after))
                steps[-1] = replace(steps[-1], usual=beside_study(needs, Schooling(studies)), other_way=other)
            held = routes.hops.held(way.stops[: place + 1], after)
            if (rest := lacking(routes.hops.licence(after), held)) is not None:
                entry = needs.entry_education
                words = to_get_words(rest, held, entry)
                steps.append(LicenceStep(words, slug, title, rest, entry, at_end=needs.is_apprenticeship))
            field = any(stage.second for stage in studies)
            steps.append(self._move(before, after, slug, title, pay_of.get(slug), needs, routes, other_field=field))
        if len(steps) == 1 and isinstance(steps[0], Move):
            steps = [replace(steps[0], new=new_there(self.facts, self.person, *self.ends))]
        moves = [step for step in steps if isinstance(step, Move)]
        known = all(move.entry_education is not None for move in moves)
        return Route(
            roles=(self.ends[0].slug, *(slug for slug, _title in roles)),
            steps=tuple(steps),
            cost=round(way.cost, DIGITS),
            study_years=tenths(way.study_years) if known else None,
            least_study=sum(stage.least for stages in way.study for stage in stages),
            shortest_study=sum(sum(shortest_years(stages)) for stages in way.study),
            experience_years=sum(move.experience_years for move in moves),
            not_counted=tuple(words for move in moves for words in uncounted(move)),
            why=why(moves, routes.reasons.of(way)),
        )

    def _study(self, stage: Stage, occupation: int, slug: str, title: str, shortest: float) -> Study:
        entry, step = self.facts.tables.occupations[occupation].entry or "", stage.step
        degree = entry if education.ENTRY_LEVELS.get(entry) == step else _DEGREES[step]
        licence = self.facts.licences.of(self.facts.tables.occupations[occupation].code)
        asks = licence.degree_first if licence else ""
        program, subject = stage.name, self.facts.tables.field_of_study(self.facts.tables.occupations[occupation].code)
        if program == entry and step >= education.ASSOCIATE and subject:  # any field will do
            program = f"{program}{for_example(subject)}"
        lower = bool(asks) and education.ENTRY_LEVELS[asks] < step and degree == entry and not stage.built_on
        return Study(
            degree,
            tenths(stage.years),
            slug,
            title,
            program,
            stage_time(stage),
            stage.first,
            asks if lower else None,
            often_had=stage.often_had,
            second=stage.second,
            least=stage.least,
            shortest=shortest,
            shorter_degree=stage.shorter_degree,
            built_on=stage.built_on,
            optional=stage.optional,
            open_end=stage.open_end,
        )

    def _needs(self, before: int, after: int) -> Requirements:
        first, second = (self.facts.tables.occupations[number] for number in (before, after))
        is_now = self.own is None or before == self._occupation(self.ends[0].slug)
        own = self.own if is_now or self.own is None else self.own.beyond(first.entry)
        return requirements(first, second, self.facts.licences, own, self.person.certificates)

    def _move(
        self,
        before: int,
        after: int,
        slug: str,
        title: str,
        pay: Pay | None,
        needs: Requirements,
        routes: route.Routes,
        *,
        other_field: bool,
    ) -> Move:
        first, second = (self.facts.tables.occupations[number] for number in (before, after))
        is_first = before == routes.source
        counts, is_had = self._has_experience(before, after, routes), self._has_experience(routes.source, after, routes)
        experience = experience_span(second.experience, is_had=is_had)
        of_others = bool(slug) and asked_people.are_others(self.facts, second.code, slug)
        asks = work_phrases(needs, has_experience=is_had)
        asked_study = study_words(needs) if needs.years_if_asked and is_first else ""
        if asked_study:
            asks = [asked_study, *filter(None, (usual_words(needs),)), *asks]
        return Move(
            role=slug,
            title=title,
            pay=pay,
            entry_education=second.entry,
            published=published_level(second),
            experience=None if second.experience == "None" else second.experience,
            training=None if second.training == "None" else second.training,
            shared=self._shared.between(before, after) if before != after and not of_others else (),
            told_of_others=of_others,
            other_field=other_field,
            asks=tuple(asks),
            experience_years=int(experience.least),
            same_figure=first.counted == second.counted,
            counts_before=counts and not is_had,
            often_held=needs.credential.name if needs.credential else "",
            training_years=training_years(needs),
            least_training=least_training(needs),
            asked_study=asked_study,
            experience_span=experience,
            training_span=training_span(needs),
            change_percent=change_of(self.person.pay, pay, same=first.counted == second.counted),
            from_median=change_of(self._median, pay, same=first.counted == second.counted),
        )

    def _has_experience(self, before: int, after: int, routes: route.Routes) -> bool:
        """Whether years in one occupation usually count as the related experience that another asks for."""
        first, second = (self.facts.tables.occupations[number] for number in (before, after))
        return has_related_experience(first, second, routes.hops.fit_rank(before, after), self.facts.licences)


_DEGREES = {step: words for words, step in reversed(education.ENTRY_LEVELS.items())}
"""The words for each step of schooling."""


def _named(role: Destination) -> tuple[str, str]:
    return role.slug, role.title


def _pay(role: Destination) -> Pay | None:
    if role.official_median is None:
        return None
    return Pay(role.official_median, role.currency or "USD", "record", role.by_hour, role.counted)
