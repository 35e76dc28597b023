"""Roles by how long one trains before the job: the time of `--training`, held against the way in that is recorded.

What counts is study: the stages of it that `moves.schooling` finds, by the Bureau's entry level and the reviewed
programs. Training on the job and apprenticeships are paid and begin with the job: they do not count, and keep no role
out; the roles of which they take longer than the time, or may, are named. In a time "in all" they count too, as what
goes before the pay of who is trained. Years in another job come first, and count against the time unless the person has
them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from careercli import text
from careercli.answers.condition_filter import HeldSchooling, RolesByCondition
from careercli.moves.requirements import (
    APPRENTICESHIP,
    Requirements,
    lacks_long_experience,
    requirements,
)
from careercli.moves.schooling import NO_STUDY, needs_license_of_its_own
from careercli.moves.study_stages import LEAST_OF_MOST, Stage
from careercli.roles import education, on_the_job, training_time
from careercli.roles.programs import MONTHS_A_YEAR

if TYPE_CHECKING:
    from careercli.answers.mover import Start
    from careercli.catalog.catalog import Catalog
    from careercli.catalog.moves import Occupation
    from careercli.moves.facts import MoveFacts

MOST_NAMED = 3
SOME_COLLEGE = "Some college, no degree"
LEAST_LONG_TRAINING = 12
"""Long-term training on the job is that of more than so many months."""
A_LITTLE = 0.01
"""Months by which "under 2 years" is less than two."""
LEAST_EXPERIENCE = 60
"""Months of what the Bureau calls 5 years or more."""
NOT_RECORDED = "way in not recorded"
OF_A_CATCH_ALL = "schooling recorded of the broader occupation only"
"""Of one of the jobs that are counted together in a catch-all: what is usual in it is nobody's word on this one."""
LICENSE_UNTIMED = "time for the license not recorded"
YEARS_FIRST = "time in a related job first (under 5 years)"
LONG_TRAINING = on_the_job.KINDS["long"]


class Verdict(NamedTuple):
    """Whether a way in takes no longer than a time: None is not certain, with what is not. `apart` is what else keeps
    a role out: years in another job. `paid` is the training that is paid and takes longer than the time, or may.
    Programs of a time that lies `between` their least and their most are known to be as short.
    """

    fits: bool | None
    doubt: str = ""
    apart: str = ""
    paid: str = ""
    between: bool = False


STUDY_AND_YEARS = "study, and some years in another job too (under 5)"
FIRST_JOB, ON_THE_JOB = "5 years or more in another job first", "over a year of paid training on the job"
AN_APPRENTICESHIP = "an apprenticeship, paid from the first day"
NOT_COUNTED = "paid training on the job and apprenticeships are not counted"
COUNTED = "study before the job, and paid training on the job and apprenticeships, which are counted, too"
TRAINED_ON_THE_JOB = {
    on_the_job.KINDS["short"]: (0, 1), on_the_job.KINDS["moderate"]: (1, 12 - A_LITTLE),
    LONG_TRAINING: (12 + A_LITTLE, 24), on_the_job.KINDS["internship"]: (12, 48),
}  # fmt: skip
"""The months of paid training at least and at most, by the Bureau's kinds; of those over a year no length is stated:
what they are at most serves for an order alone.
"""
AN_APPRENTICESHIP_TAKES = (12, 48)
"""The months of one of which no table has the length."""


def by_training(
    catalog: Catalog,
    written: str,
    among: Collection[str] | None = None,
    start: Start | HeldSchooling | None = None,
) -> RolesByCondition:
    """All roles, or those `among` some slugs, by whether one trains at most a time for them: from a job, from a level
    of schooling, or without a `start` from a high school diploma. Raises UsageError for what is no time.
    """
    most, is_whole = training_time.parse(written), training_time.is_whole(written)
    is_under = bool(most) and training_time.is_under(written)
    limit = f"{'of less than' if is_under else 'of at most'} {training_time.in_words(most)}"
    most -= A_LITTLE if is_under else 0
    verdict_of = _verdicts(catalog, most, start, is_whole=is_whole)
    fitting, ruled_out, unknown = set(), set(), {}
    apart: dict[str, list[str]] = {}
    paid: dict[str, list[str]] = {}
    for slug, code, title, counted in _roles(catalog, among):
        verdict = verdict_of(slug, code)
        if verdict.fits and text.catch_all_words(counted):
            verdict = verdict._replace(fits=None, doubt=OF_A_CATCH_ALL)
        if verdict.apart:
            apart.setdefault(verdict.apart, []).append(title)
        elif verdict.paid and verdict.fits is not False:
            paid.setdefault(verdict.paid, []).append(title)
        if verdict.apart or verdict.fits is False:
            ruled_out.add(slug)
        elif verdict.fits is None:
            unknown[slug] = (verdict.doubt,)
        else:
            fitting.add(slug)
    remarks = _remarks(limit, apart, paid, start, is_whole=is_whole)
    return RolesByCondition(frozenset(fitting), frozenset(ruled_out), unknown, remarks)


def verdict(needs: Requirements, most: float, *, has_experience: bool = False, is_whole: bool = False) -> Verdict:
    """Whether what a job requires of somebody takes no more than so many months of study before it; of a time that
    `is_whole`, with the paid training behind it.
    """
    months = until_trained(needs) if is_whole else _months(needs)
    if months is None:
        return Verdict(None, NOT_RECORDED)
    least, longest, is_open = months
    if least > most:
        return Verdict(False)
    lacks_years = needs.experience is not None and not has_experience and most < LEAST_EXPERIENCE
    if lacks_years and lacks_long_experience(needs, has_experience=has_experience):
        return Verdict(False, apart=FIRST_JOB)
    if lacks_years and longest:
        return Verdict(False, apart=STUDY_AND_YEARS)
    doubts = []
    if longest > most or (is_open and longest >= most):
        doubts.append(whole_duration(needs) if is_whole else duration(needs))
    elif is_license_untimed(needs):
        doubts.append(LICENSE_UNTIMED)
    if lacks_years:
        doubts.append(YEARS_FIRST)
    between = len(doubts) == 1 and longest > most and all(stage.least for stage in needs.study.stages)
    paid = "" if is_whole else _paid(needs, most)
    return Verdict(None if doubts else True, "; ".join(doubts), paid=paid, between=between)


def until_trained(needs: Requirements) -> tuple[float, float, bool] | None:
    """The months until one is trained at least and at most, study and paid training together, and whether it may take
    longer; None where nothing is recorded.
    """
    months = _months(needs)
    if months is None:
        return None
    least, longest, is_open = months
    if needs.training == APPRENTICESHIP:
        known = needs.apprenticeship
        of_it = (known.least, known.most) if known else AN_APPRENTICESHIP_TAKES
        return least + of_it[0], longest + of_it[1], is_open or known is None
    first, last = TRAINED_ON_THE_JOB.get(needs.training or "", (0, 0))
    return least + first, longest + last, is_open or first >= LEAST_LONG_TRAINING


def whole_duration(needs: Requirements) -> str:
    """How long study and paid training take, in words; empty where neither is asked for."""
    from careercli.answers.requirement_words import training_words

    studied = duration(needs) if needs.study.stages or needs.study_years else ""
    return ", then ".join(filter(None, (studied, training_words(needs.training, needs.program))))


def before_the_job(catalog: Catalog, slug: str, written: str) -> Verdict:
    """Whether the study for one role, from a high school diploma, takes no more than a time: with the training behind
    it that is paid, which does not count here. Raises UsageError for what is no time.
    """
    from careercli.moves.facts import MoveFacts

    facts = MoveFacts(catalog)
    most = training_time.parse(written) - (A_LITTLE if training_time.is_under(written) else 0)
    target = next((facts.occupations.of_code(code) for _slug, code, *_more in _roles(catalog, {slug})), None)
    return verdict(requirements(None, target, facts.licences, None) if target else stated(facts, slug), most)


def _verdicts(
    catalog: Catalog, most: float, start: Start | HeldSchooling | None, *, is_whole: bool
) -> Callable[[str, str | None], Verdict]:
    """How a role is judged, by its slug and code."""
    from careercli.moves.facts import MoveFacts
    from careercli.moves.held_schooling import Held
    from careercli.moves.related_experience import has_related_experience

    facts = MoveFacts(catalog) if start is None or isinstance(start, HeldSchooling) else start.facts
    held = _level(start.level) if isinstance(start, HeldSchooling) else None
    own = Held(held, studied=start.study) if held and isinstance(start, HeldSchooling) else None
    in_field = isinstance(start, HeldSchooling) and start.in_field
    known: dict[int, Verdict] = {}

    def of_occupation(target: Occupation) -> Verdict:
        if start is None or isinstance(start, HeldSchooling):
            needs = requirements(None, target, facts.licences, own)
            return verdict(_held_in_field(needs, held) if in_field else needs, most, is_whole=is_whole)
        needs = facts.requirements(start.occupation, target)
        rank = start.ranking.fit_ranks[target.id]
        has = has_related_experience(start.occupation, target, rank, facts.licences)
        has = has or (start.jobs is not None and start.jobs.count_for(target, facts.licences))
        return verdict(needs, most, has_experience=has, is_whole=is_whole)

    def of_role(slug: str, code: str | None) -> Verdict:
        target = facts.occupations.of_code(code)
        if target is None:
            return verdict(stated(facts, slug), most, is_whole=is_whole)
        if target.id not in known:
            known[target.id] = of_occupation(target)
        return known[target.id]

    return of_role


def _roles(catalog: Catalog, among: Collection[str] | None) -> Iterable[tuple[str, str | None, str, str | None]]:
    """The slug, code and title of each role that is looked at, those with most jobs first, and of each the broader
    occupation that its figures are of, if they are.
    """
    from careercli.catalog.rows import NAMES, RoleFilter

    # behind the slug and the rank of its folder
    place, wider = (2 + NAMES.index(name) for name in ("code", "official_wider_occupation"))
    for row in catalog.query.list_matching(RoleFilter(), "jobs", descending=True):
        if among is None or row[0] in among:
            yield row[0], row[place], row[2], row[wider]


def _held_in_field(needs: Requirements, held: str | None) -> Requirements:
    """What a job requires of somebody who studied its field up to a level: no more study up to that."""
    levels = education.ENTRY_LEVELS
    if held is None or levels.get(needs.entry_education or "", 0) > levels[held]:
        return needs
    return replace(needs, study=NO_STUDY)


def _level(name: str) -> str:
    """The Bureau's words for a level of schooling by its short name."""
    step = education.step_named(name)
    return next(level for level, known in reversed(education.ENTRY_LEVELS.items()) if known == step)


def stated(facts: MoveFacts, slug: str) -> Requirements:
    """What a role requires that O*NET describes no occupation for, by the figures of its own file."""
    from careercli.moves.requirements import of_role
    from careercli.moves.sides import Side

    role = facts.catalog.entry(slug).role
    return of_role(facts.licences, None, Side(slug, role.title, None), role)


def is_recorded(needs: Requirements) -> bool:
    """Whether anything tells how long one studies for a job."""
    return education.ENTRY_LEVELS.get(needs.entry_education or "") is not None or bool(needs.study.stages)


def _months(needs: Requirements) -> tuple[float, float, bool] | None:
    """The months of study at least and at most, and whether it may take longer; None where nothing is recorded."""
    if not is_recorded(needs):
        return None
    stages = needs.study.stages
    is_any_college = needs.entry_education == SOME_COLLEGE and needs.study.program is None
    least = sum(_least(stage) for stage in stages[: -1 if is_any_college else None])
    longest = max(needs.study.years, needs.years_if_asked)
    return least * MONTHS_A_YEAR, longest * MONTHS_A_YEAR, any(stage.open_end for stage in stages)


def _least(stage: Stage) -> float:
    """The least years of a stage of study. Where a source says only how long at most, and that is more than a year, it
    is no matter of weeks.
    """
    is_long = stage.years > 1 and not stage.second
    return max(stage.least, LEAST_OF_MOST * stage.years) if is_long and not stage.least else stage.least


def is_license_untimed(needs: Requirements) -> bool:
    """Whether a license is to be got of which no table tells how long the way to it takes; what only comes on top of a
    license that one holds, as an endorsement does, is no way of its own.
    """
    is_new = needs.program is None and needs.held_licence is None
    return is_new and needs.lacking is not None and needs_license_of_its_own(needs.lacking)


def _paid(needs: Requirements, most: float) -> str:
    """The training that is paid and takes longer than a time, or may; empty where there is none."""
    if needs.training == APPRENTICESHIP:
        months = needs.apprenticeship
        return AN_APPRENTICESHIP if months is None or months.most > most else ""
    return ON_THE_JOB if needs.training == LONG_TRAINING and most <= LEAST_LONG_TRAINING else ""


def duration(needs: Requirements) -> str:
    """How long the study takes, in words, where that may be more than a time."""
    from careercli.answers.requirement_words import program_words, stage_time, study_words

    told = (f"{program_words(stage.name)}, {stage_time(stage)}" for stage in needs.study.stages)
    return ", then ".join(told) or study_words(needs)


def _remarks(
    limit: str,
    apart: dict[str, list[str]],
    paid: dict[str, list[str]],
    start: Start | HeldSchooling | None,
    *,
    is_whole: bool,
) -> tuple[str, ...]:
    """What is counted, for whom, what else keeps roles out, and which of those that stay train longer for pay."""
    from careercli.answers.requirement_words import held_words
    from careercli.moves.held_schooling import YOU, Held

    if isinstance(start, HeldSchooling):
        whose = f"on top of {held_words(Held(_level(start.level), studied=start.study))}"
    elif start is not None and start.facts.own is not None and start.facts.own.whose == YOU:
        whose = f"on top of {held_words(start.facts.own)}"
    else:
        whose = "from what is usual in your job" if start else "from a high school diploma"
    counted = f"training {limit}: full-time study before the job, {whose}; {NOT_COUNTED}"
    if is_whole:
        counted = f"training {limit} in all, {whose}: {COUNTED}"
    named = ((head, _named(roles)) for head, roles in (("left out", apart), ("longer, but paid", paid)))
    return (counted, *(f"{head}: {titles}" for head, titles in named if titles))


def _named(roles: dict[str, list[str]]) -> str:
    """Roles by what they have, with the first of each."""
    return "; ".join(
        f"{text.count(len(titles), 'role')} with {what}: {text.abridged(titles, MOST_NAMED)}"
        for what, titles in roles.items()
    )
