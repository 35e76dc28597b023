"""The first steps of a plan: what is required, and the jobs on the way there.

Where the easiest way leads over other jobs (`careers path`), each is a step of its own, with the study and the licenses
before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from careercli import text as wording
from careercli.answers.gap import GapAnswer
from careercli.answers.path import path
from careercli.answers.path_steps import LicenceStep, Move, Route, Study
from careercli.answers.plan_step import LOOK_FIRST, Step
from careercli.answers.requirement_words import (
    BUREAU,
    HANDBOOK,
    apprenticeship_time,
    article,
    comes_on_top,
    entry_words,
    experience_words,
    small,
    stage_time,
    subject_words,
    training_words,
    years_if_lacking,
)
from careercli.catalog.terms import singular
from careercli.roles import education

if TYPE_CHECKING:
    from careercli.catalog.moves import MoveTables
    from careercli.moves.facts import MoveFacts
    from careercli.moves.requirements import Requirements
    from careercli.roles.licences import Licence

ENTRY_GOALS = {
    "No formal educational credential": "",
    "High school diploma or equivalent": "Finish high school or its equivalent",
    "Some college, no degree": "Take college courses",
    "Postsecondary nondegree award": "Complete a certificate program",
    "Associate's degree": "Earn an associate's degree",
    "Bachelor's degree": "Earn a bachelor's degree",
    "Master's degree": "Earn a master's degree",
    "Doctoral or professional degree": "Earn a doctoral or professional degree",
}
EXPERIENCE_MONTHS = {"5 years or more": 60.0}
"""The least that it takes, for dates."""
APPRENTICESHIP_MONTHS = 36
"""The least that an apprenticeship takes, for dates, where the table has no length."""
BEFORE_THE_JOB = {
    "Apprenticeship": "Complete an apprenticeship",
    "Internship/residency": "Complete the internship or residency of the profession",
}
STONE_TIMES = {
    "Less than 5 years": "up to 5 years: what employers ask before the next job",
    "5 years or more": "5 years or more: what employers ask before the next job",
}
STONE_TIME = "a year or two (a rule of thumb)"
STONE_MONTHS = 12.0
PROGRAM_FROM = education.ENTRY_LEVELS["Postsecondary nondegree award"]
"""The lowest schooling that is a program for which one chooses a school."""
_WHERE = {
    "everywhere in the US": "Nobody may do the job without it anywhere in the US.",
    "in most states": "Most states ask for it. Your state's licensing board knows whether yours does.",
    "in some states": "Some states ask for it. Your state's licensing board knows whether yours does.",
}
_HEAD = re.compile(r"(.+?)((?:, Except| of | and ).*|)$")


def easiest_way(facts: MoveFacts, gap: GapAnswer) -> Route | None:
    """The first way of `careers path`; None where there is none."""
    entry = gap.mover.entry
    if entry is None or entry.slug == gap.target.slug:
        return None
    routes = path(facts.catalog, gap.mover, gap.target.slug, facts=facts).routes
    return routes[0] if routes else None


def required_steps(gap: GapAnswer, tables: MoveTables, way: Route | None) -> list[Step]:
    """What is required first, in order: the jobs on the way, study, training, license, experience."""
    if way is None or len(way.moves) == 1:
        return [*_look_first(gap), *_required(gap, tables)]
    steps = [LOOK_FIRST]
    moves = iter(pairwise(way.moves))
    for step in way.steps:
        if isinstance(step, Study):
            steps.append(_study_on_the_way(step))
        elif isinstance(step, LicenceStep):
            steps.append(_licence_on_the_way(step, gap))
        elif step.role != gap.target.slug:
            stone, then = next(moves)
            steps.append(_stone(stone, then))
    return [*steps, *_training(gap)]


# A way over other jobs


def _stone(stone: Move, then: Move) -> Step:
    pay = stone.official_median
    paid = f" It pays {wording.money(pay, 'USD')} a year (official median)." if pay else ""
    like_yours = f"Close to what you do: {_listed(stone.shared)}. " if stone.shared else ""
    goal = f"From there the step to {one_of(then.title)} is shorter"
    shares = f", as both do this: {_listed(then.shared)}" if then.shared else ""
    return Step(
        f"Work as {with_article(one_of(stone.title))}",
        "move",
        f"{like_yours}{goal}{shares}.{paid}",
        "A year's results with figures on your résumé, and a supervisor who recommends you.",
        STONE_TIMES.get(then.experience or "", STONE_TIME),
        EXPERIENCE_MONTHS.get(then.experience or "", STONE_MONTHS),
    )


def _listed(activities: tuple[str, ...]) -> str:
    return "; ".join(small(activity) for activity in activities[:2])


def one_of(title: str) -> str:
    """One of the people of an occupation: First-Line Supervisor of Retail Sales Workers."""
    head, rest = _HEAD.fullmatch(title).groups()  # type: ignore[union-attr]
    if rest.startswith(" and "):
        return singular(title)
    return singular(head) + ("" if rest.startswith(", Except") else rest)


def with_article(title: str) -> str:
    """A title with its article, within a sentence."""
    return article(title[:1].lower() + title[1:])[: -len(title)] + title


def _study_on_the_way(study: Study) -> Step:
    return Step(
        _goal(study.degree, study.program),
        "study",
        f"{study.degree} is the usual schooling there ({BUREAU}).{_less_for_the_licence(study.licence_asks)}"
        f"{_asked_first(study.first)} Many study beside a job in the field, and some employers pay towards it: ask.",
        "The diploma.",
        f"{study.time} full time",
        12.0 * study.years,
    )


def _licence_on_the_way(step: LicenceStep, gap: GapAnswer) -> Step:
    needs = gap.requirements.licence
    if step.role == gap.target.slug and needs is not None:
        return _licence(needs)
    name, _, where = step.licence.rpartition(", ")
    sure = where != "in some states"
    return Step(
        f"{'Get' if sure else 'Find out whether you need'} the {name or step.licence}",
        "licence",
        f"{_WHERE.get(where, '')} It is for the job of {one_of(step.title)}.".strip(),
        "The license itself." if sure else "What the board answers.",
        "weeks to a few months once the schooling is done",
    )


# What is required


def _look_first(gap: GapAnswer) -> Iterator[Step]:
    """To look at the job and choose a school before years of study or an apprenticeship."""
    needs = gap.requirements
    if needs.study_years and education.ENTRY_LEVELS.get(needs.entry_education or "", 0) >= PROGRAM_FROM:
        yield Step(
            "Spend a day with somebody who does the job, and compare two or three programs",
            "choose",
            "A day shows whether you want it before you pay for it. Ask each program what it costs, what it wants "
            "first (courses, grades, tests), and how much of your earlier study and work it counts.",
            "A list of programs with cost, length, start and what each wants first; then your application.",
            "a few weeks",
        )
    elif comes_on_top(needs, gap.source_side, has_licence=gap.has_licence):
        yield LOOK_FIRST


def _required(gap: GapAnswer, tables: MoveTables) -> Iterator[Step]:
    needs = gap.requirements
    if needs.study_years:
        yield from _studies(gap, tables)
    if lacking := years_if_lacking(needs, gap.source_side):
        yield Step(
            f"Make sure that your schooling is enough: {entry_words(needs.entry_education)}",
            "study",
            f"It is the usual schooling of those who enter ({BUREAU}). Many in your role have it (O*NET's survey); if "
            f"you do not, it takes about {wording.count(lacking, 'year')} full time.",
            "The diploma, or an employer's word that yours will do.",
            "a few calls to find out",
        )
    yield from _training(gap)
    if needs.licence is not None and not gap.has_licence:
        yield _licence(needs.licence)
    if experience := experience_words(needs.experience):
        yield Step(
            "Get experience in a related job",
            "experience",
            f"Employers usually ask for it: {experience} ({BUREAU}). Years where you are may count: look for job ads "
            "that ask for experience like yours.",
            "Jobs, dates and results on your résumé.",
            experience,
            EXPERIENCE_MONTHS.get(needs.experience or ""),
        )


def _training(gap: GapAnswer) -> Iterator[Step]:
    needs = gap.requirements
    if needs.training not in BEFORE_THE_JOB:
        return
    paid = " It is paid work; unions, employers' associations and state offices run programs: ask when they take on."
    program, time = needs.program, training_words(needs.training, needs.program)
    months: float | None = None
    if needs.is_apprenticeship:
        time = apprenticeship_time(program)
        months = program.months.least if program is not None and program.is_apprenticeship else APPRENTICESHIP_MONTHS
    yield Step(
        BEFORE_THE_JOB[needs.training],
        "training",
        f"It is the usual way in ({BUREAU}).{paid if needs.is_apprenticeship else ''}",
        "The certificate of completion.",
        time,
        months,
    )


def _studies(gap: GapAnswer, tables: MoveTables) -> Iterator[Step]:
    """A step a stage of the study: college first, where a program builds on it, then the program or degree."""
    needs, target = gap.requirements, gap.target_side
    subject = tables.field_of_study(target.occupation.code) if target.occupation else None
    *college, last = needs.study.stages
    for stage in college:
        yield Step(
            ENTRY_GOALS.get(stage.name, f"Take {small(stage.name)}"),
            "study",
            f"{last.name}: it builds on this. Skip it if you have one.",
            "The diploma.",
            f"about {stage_time(stage)} full time",
            12.0 * stage.years,
        )
    example = f", for example in {subject_words(subject)}" if subject and not needs.field else ""
    goal = _goal(last.name, last.name) if needs.study.program else f"{_goal(last.name, last.name)}{example}"
    second = " You have a degree, but in another field: ask for a shorter program." if last.second else ""
    about = "" if not last.least or last.open_end else "about "
    yield Step(
        goal,
        "study",
        f"{needs.entry_education} is the usual schooling ({BUREAU}).{_for_the_licence(needs)}{second}"
        f"{_asked_first(last.first)} What you have studied before may shorten it.",
        "The diploma.",
        f"{about}{stage_time(last)} full time",
        12.0 * last.years,
    )


def _goal(degree: str, program: str) -> str:
    """To complete a program or earn a degree, as a step: `program` is what is studied, in plain words."""
    level = next((level for level in ENTRY_GOALS if level.lower() == degree.lower()), "")
    if level and program.lower().startswith(level.lower()):
        return ENTRY_GOALS[level] + program[len(level) :]
    name = small(program)
    if name.startswith(("bachelor's", "master's", "associate's", "doctorate")):
        return f"Earn {article(name)}"
    return f"Complete {name}" if " school" in name else f"Complete the {name}"


def _asked_first(first: str) -> str:
    return f" Asked before you start: {first}." if first else ""


def _for_the_licence(needs: Requirements) -> str:
    """What a license says of the schooling before it, beside the usual one."""
    licence = needs.licence
    if licence is None or not licence.degree_first:
        return ""
    first, usual = (
        education.ENTRY_LEVELS.get(level or "", 0) for level in (licence.degree_first, needs.entry_education)
    )
    return _less_for_the_licence(licence.degree_first) if first < usual else " The license asks for it, too."


def _less_for_the_licence(level: str | None) -> str:
    return f" For the license less can do ({small(level)}): ask which of the two employers want." if level else ""


def _licence(licence: Licence) -> Step:
    where = {
        "everywhere": "Nobody may do the job without it anywhere in the US",
        "most states": "Most states ask for it",
        "some states": "Some states ask for it",
    }
    source = f"({HANDBOOK}, {licence.year})"
    check = "" if licence.where == "everywhere" else " Your state's licensing board knows whether yours does."
    sure = licence.where != "some states" and not licence.partial
    return Step(
        f"{'Get' if sure else 'Find out whether you need'} the {licence.text}"
        f"{f': pass the exam ({licence.exam})' if licence.exam and sure else ''}",
        "licence",
        f"{where[licence.where]} {source}.{check}",
        "The license itself." if sure else "What the board answers.",
        "weeks to a few months once what comes before is done" if sure else "a phone call",
    )
