"""The first steps of a plan: what is required, and the jobs on the way there.

Where the easiest way leads over other jobs (`careers path`), each is a step of its own, with the study and the licenses
before it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from careercli import text as wording
from careercli.answers import next_pay, plan_study, ways
from careercli.answers.cited_sources import HANDBOOK
from careercli.answers.path_steps import LicenceStep, Move, Study
from careercli.answers.plan_step import LOOK_FIRST, Step
from careercli.answers.requirement_words import (
    BUREAU,
    SURVEY,
    apprenticeship_time,
    entry_words,
    program_words,
    stage_time,
    time_if_asked,
    time_words,
    training_words,
)
from careercli.answers.title_words import person, with_article
from careercli.roles import education
from careercli.text import small

if TYPE_CHECKING:
    from careercli.answers.planning import Planning
    from careercli.catalog.moves import Occupation
    from careercli.moves.facts import MoveFacts
    from careercli.roles.licences import Licence

EXPERIENCE_MONTHS = {"5 years or more": 60.0}
"""The least that it takes, for dates."""
EXPERIENCE_ASKED = {
    "Less than 5 years": "some related experience, under 5 years",
    "5 years or more": "5 years or more of related experience",
}
EXPERIENCE_TIMES = {
    "Less than 5 years": "up to 5 years; what you have done already may count",
    "5 years or more": "5 years or more in all; what you have done already may count",
}
APPRENTICESHIP_MONTHS = 36
"""The least that an apprenticeship takes, for dates, where the table has no length."""
BEFORE_THE_JOB = {
    "Apprenticeship": "Complete the apprenticeship",
    "Internship/residency": "Complete the internship or residency of the profession",
}
STONE_TIMES = {
    "Less than 5 years": "up to 5 years, which employers want before the next job",
    "5 years or more": "5 years or more, which employers want before the next job",
}
STONE_TIME = "a year or two (a rule of thumb)"
STONE_MONTHS = 12.0
PROGRAM_FROM = education.ENTRY_LEVELS["Postsecondary nondegree award"]
"""The lowest schooling that is a program for which one chooses a school."""


def required_steps(plan: Planning) -> list[Step]:
    """What is required first, in order: the jobs on the way, study, training, license, experience."""
    if not plan.stones:
        return [*_look_first(plan), *_required(plan)]
    assert plan.way is not None
    lacks_diploma = plan.gap.requirements.lacks_diploma
    steps = [LOOK_FIRST, *([plan_study.DIPLOMA_STEP] if lacks_diploma else [])]
    at_end: list[Step] = []  # licenses that one gets by an apprenticeship, or on the job that is one
    moves, since, is_choice = iter(pairwise(plan.way.moves)), len(steps), False
    for step in plan.way.steps:
        if isinstance(step, Study):
            if step.is_diploma and lacks_diploma:  # the goal asks for it, too: it is no choice
                continue
            is_goal = step.role == plan.gap.target.slug
            whose = plan.gap.schooling_source if is_goal else BUREAU
            study = plan_study.on_the_way(step, whose, _other_ways(step.role, plan))
            steps.append(_with_time_of_both(study, plan) if is_goal and is_choice else study)
        elif isinstance(step, LicenceStep):
            (at_end if step.at_end else steps).append(_licence(step.lacking, step.entry))
        elif step.role != plan.gap.target.slug:
            stone, then = next(moves)
            if plan.can_be_skipped(then) and steps[since:]:
                steps[since:], is_choice = _left_to_choose(steps[since:], stone, plan), True
            steps += [_stone(stone, then, plan, has_more=bool(steps[since:])), *at_end]
            at_end, since = [], len(steps) + len(at_end)
    return [*steps, *_training(plan), *at_end]


def _left_to_choose(steps: list[Step], stone: Move, plan: Planning) -> list[Step]:
    """The study and the licenses for a job that one can leave out, as a choice: what the other way is stands first."""
    job = with_article(person(stone.title))
    stages = plan.gap.requirements.study.stages
    directly = f" ({'; '.join(f'{program_words(each.name)}, {stage_time(each)}' for each in stages)})" if stages else ""
    first = f"There are two ways. This one earns as {job} first; the other goes straight on{directly}. "
    chosen = [replace(step, step=f"Optional: {step.step[:1].lower()}{step.step[1:]}") for step in steps]
    return [replace(chosen[0], why=f"{first}{chosen[0].why}"), *chosen[1:]]


# A way over other jobs


def _with_time_of_both(study: Step, plan: Planning) -> Step:
    """The study for the goal with the time that it takes whoever leaves out the optional steps before it."""
    needs = plan.gap.requirements
    directly = time_words(needs.study.least, needs.study.years)
    return replace(study, time=f"{study.time}; {directly} without the optional steps")


def _stone(stone: Move, then: Move, plan: Planning, *, has_more: bool = False) -> Step:
    """A job on the way; `has_more` tells that there are steps for it alone."""
    before = plan.stones.index(stone)
    came_from = person(plan.stones[before - 1].title) if before else plan.now
    skipped = plan.can_be_skipped(then)
    and_before = " and the optional steps above" if has_more else ""
    parts = [
        f"You can skip this{and_before}: no other job is required before {person(then.title)}, and the steps below "
        f"count on what you do today.{_both(then)}"
        if skipped
        else f"It brings you closer to {person(then.title)} work{_shared(then)}.",
        f"You already do some of it: {_listed(stone.shared)}." if stone.shared else "",
        _asked_of(stone, came_from, counts=stone.counts_before or bool(stone.experience and _counts(plan, before))),
        _paid(stone),
    ]
    return Step(
        f"Work as {with_article(person(stone.title))}",
        "move",
        " ".join(filter(None, parts)),
        "A year's measurable results on your résumé, and a supervisor who recommends you.",
        "a year or two (optional)" if skipped else STONE_TIMES.get(then.experience or "", STONE_TIME),
        EXPERIENCE_MONTHS.get(then.experience or "", STONE_MONTHS),
    )


def _paid(stone: Move) -> str:
    """What a job on the way pays: in the place asked about, else what stands for it, else in the nation."""
    there = stone.there
    if there is None or not there.is_official or there.pay is None:
        pay = stone.official_median
        return f"It pays {wording.money(pay, 'USD')} a year (official median)." if pay else ""
    amount = wording.money(there.pay.amount, there.pay.currency)
    return f"It pays {amount} a year {next_pay.where(there.of or there.place)} (official median)."


def _asked_of(stone: Move, came_from: str, *, counts: bool) -> str:
    """The experience that a job on the way asks for itself."""
    if not stone.experience:
        return ""
    mine = f"your years as {with_article(came_from)} usually count" if counts and came_from else "ask what counts"
    return f"Employers ask for {EXPERIENCE_ASKED.get(stone.experience, stone.experience)}: {mine}."


def _counts(plan: Planning, place: int) -> bool:
    """Whether the years in the job before a stone count for it."""
    occupations = [plan.gap.source_side.occupation if plan.gap.source_side else None]
    occupations += [_occupation(plan.facts, move.role) for move in plan.stones[: place + 1]]
    return ways.years_count(plan.facts, occupations[place], occupations[place + 1])


def _other_ways(role: str, plan: Planning) -> str:
    """Who gets into a job on the way, or the goal, without the usual schooling."""
    occupation = _occupation(plan.facts, role)
    if occupation is None:
        return ""
    source = plan.gap.source_side.occupation if plan.gap.source_side else None
    needs = plan.facts.requirements(source, occupation)
    return ways.other_ways(occupation, needs, plan.facts.ways_in.of(occupation.code))


def _occupation(facts: MoveFacts, role: str) -> Occupation | None:
    compared = facts.compared(facts.catalog.entry(role))
    return compared.occupation if compared else None


def _shared(then: Move) -> str:
    return f": in both jobs you {_listed(then.shared)}" if then.shared else ""


def _both(then: Move) -> str:
    return f" In both jobs you {_listed(then.shared)}." if then.shared else ""


def _listed(activities: tuple[str, ...]) -> str:
    return "; ".join(small(activity) for activity in activities[:2])


# What is required


def _look_first(plan: Planning) -> Iterator[Step]:
    """To look at the job and choose a school before years of study or an apprenticeship, and at other ways in."""
    gap = plan.gap
    needs = gap.requirements
    if needs.study_years and education.ENTRY_LEVELS.get(needs.entry_education or "", 0) >= PROGRAM_FROM:
        yield Step(
            "Shadow someone in the job for a day, and compare two or three programs",
            "choose",
            "A day shows whether you want the job before you pay for training. Ask each program about cost, admission "
            "requirements (courses, grades, tests), and credit for earlier study and work.",
            "A list of programs with cost, length, start and requirements; then your application.",
            "a few weeks",
        )
        if gap.other_ways:
            yield _other_door(plan)
    else:
        yield LOOK_FIRST


def _other_door(plan: Planning) -> Step:
    """To ask for the job without the usual degree, most of all where one works in the field."""
    where = ""
    if plan.gap.years_count and plan.now and plan.is_in_own_field:
        where = f" As {with_article(plan.now)} you know the field: first ask your own employer what a promotion takes."
    return Step(
        "Ask two employers whether you can get in without the usual schooling",
        "look",
        f"It is usual, but not the only way in. {plan.gap.other_ways}{where}",
        "Their answer: the degree, a certificate, or your experience.",
        "a few calls",
    )


def _required(plan: Planning) -> Iterator[Step]:
    gap = plan.gap
    needs = gap.requirements
    if needs.lacks_diploma:
        yield plan_study.DIPLOMA_STEP
    if needs.study.stages:
        yield from plan_study.stages(plan)
    if needs.years_if_asked:
        own = "Yours is less" if needs.own_level else f"Many in your role have it ({SURVEY})"
        yield Step(
            f"Make sure that your schooling is enough: {entry_words(needs.entry_education)}",
            "study",
            f"It is the usual entry-level schooling ({gap.schooling_source}). {own}; "
            f"if it is asked for, it takes {time_if_asked(needs)} full time.",
            "The diploma, or an employer's word that yours is enough.",
            "a few calls to find out",
        )
    yield from _training(plan)
    if needs.lacking is not None:
        yield _licence(needs.lacking, needs.entry_education)
    if needs.experience:
        yield _experience(plan)


def _experience(plan: Planning) -> Step:
    """To show the years that one has, where they usually count; else to get them."""
    experience = plan.gap.requirements.experience or ""
    years = EXPERIENCE_ASKED.get(experience, f"{small(experience)} of related experience")
    asked = f"Employers usually ask for {years} ({BUREAU})."
    time = EXPERIENCE_TIMES.get(experience, small(experience))
    months = EXPERIENCE_MONTHS.get(experience)
    if plan.gap.years_count and plan.now:
        had = plan.gap.mover.years
        lacking = None if months is None or had is None else max(0.0, months - 12 * had)
        return Step(
            f"Show that your years as {with_article(plan.now)} count",
            "experience",
            f"{asked} Yours usually count, since the work is similar: list what you have done, for how long, and "
            "with what results. If an ad asks for more years than you have, apply anyway.",
            "Jobs, years and results on your résumé, in the ads' own terms.",
            time,
            lacking or None,
        )
    return Step(
        "Get experience in a related job",
        "experience",
        f"{asked} Look for job ads that ask for experience like yours.",
        "Jobs, dates and results on your résumé.",
        time,
        months,
    )


def _training(plan: Planning) -> Iterator[Step]:
    needs, way_in = plan.gap.requirements, plan.gap.way_in
    if needs.training not in BEFORE_THE_JOB:
        return
    program, time = needs.program, training_words(needs.training, needs.program)
    months: float | None = None
    if needs.is_apprenticeship:
        time = apprenticeship_time(program)
        months = APPRENTICESHIP_MONTHS if needs.apprenticeship is None else needs.apprenticeship.least
        yield Step(
            "Apply to apprenticeship programs",
            "training",
            f"It is the usual way in ({BUREAU}), and paid work. Unions, employers' associations and state offices run "
            "programs: ask when they take applications, what test or course they want first, and whether your "
            "experience shortens it.",
            "A list of programs with dates and requirements, and your applications.",
            "a few months; some admit people once a year",
        )
    taught = ""
    if way_in is not None and way_in.courses and needs.is_apprenticeship:
        taught = f" Classes alongside the work teach {ways.listed(way_in.courses)} ({way_in.whose})."
    yield Step(
        BEFORE_THE_JOB[needs.training],
        "training",
        f"It is the usual way in ({BUREAU}).{taught}",
        "The certificate of completion.",
        time,
        months,
        covers=plan_study.covered(plan) if needs.is_apprenticeship else plan_study.NOTHING,
    )


_WHERE = {"everywhere": "Required in every state", "most states": "Most states require it",
          "some states": "Some states require it"}  # fmt: skip


def _licence(licence: Licence, entry: str | None) -> Step:
    check = "" if licence.where == "everywhere" else " Your state's licensing board can tell you whether yours does."
    branch = licence.scope_beside(entry)
    is_listing = " listing" in licence.text  # of all who do the job there, and not only of a branch
    sure = licence.where != "some states" and (is_listing or not licence.partial)
    name = f"onto the {licence.text.replace(' listing', '', 1)}" if is_listing else f"the {licence.text}"
    return Step(
        f"{'Get' if sure else 'Find out whether you need'} {name if sure else f'the {licence.text}'}"
        f"{f': pass the exam ({licence.exam})' if licence.exam and sure else ''}",
        "licence",
        f"{_WHERE[licence.where]}{branch} ({HANDBOOK}, {licence.year}).{check}",
        ("Your entry there." if is_listing else "The license itself.") if sure else "The board's answer.",
        "a few weeks to a few months after the steps above" if sure else "a phone call",
    )
