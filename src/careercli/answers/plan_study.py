"""The steps of study in a plan: college where a program builds on it, the program or degree, what else is asked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from careercli.answers import ways
from careercli.answers.path_steps import Study
from careercli.answers.plan_step import Step
from careercli.answers.requirement_words import (
    DIPLOMA,
    article,
    counts_words,
    entry_words,
    for_example,
    stage_time,
)
from careercli.moves.own_abilities import OwnAbilities
from careercli.roles import education
from careercli.skills import normalize
from careercli.text import small

if TYPE_CHECKING:
    from careercli.answers.planning import Planning
    from careercli.moves.level_gaps import LevelGap
    from careercli.moves.requirements import Requirements

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
NOTHING = OwnAbilities()
DIPLOMA_STEP = Step(
    f"Get a {DIPLOMA}",
    "study",
    "You have none, as you say, and it is usual for the job, or for the schooling before it (Bureau of Labor "
    "Statistics). An adult education center near you can tell you what it takes and costs, and whether you can work "
    "meanwhile.",
    "The diploma or the certificate.",
    "ask: it depends on what you have done at school",
)
TEACHABLE = ("Mathematics", "Programming", "Science", "Technology Design")
"""The skills that a course teaches; the others come with the work."""
LEAST_OF_COURSE = 3.0
"""A level of knowledge, of 0 to 7, below which nobody takes a course for it."""
MOST_COURSES = 2
LEAST_BESIDE_WORK = 0.5
"""Study of so many years or more is done beside a job by many."""
_TEST = re.compile(r"usually the (\S+) to get in")


def teachable(levels: tuple[LevelGap, ...]) -> list[LevelGap]:
    """The levels that courses raise."""
    return [
        level
        for level in levels
        if (level.kind == "knowledge" or level.name in TEACHABLE) and level.asked >= LEAST_OF_COURSE
    ]


def covered(plan: Planning) -> OwnAbilities:
    """What somebody knows once a program or an apprenticeship is done."""
    chosen = teachable(plan.gap.raises)[:MOST_COURSES]
    return OwnAbilities(names={normalize.key(level.name): level.name for level in chosen})


def stages(plan: Planning) -> Iterator[Step]:
    """A step a stage of the study of a direct move: college first, then the program or degree."""
    gap = plan.gap
    needs, target = gap.requirements, gap.target_side
    subject = plan.tables.field_of_study(target.counted.code) if target.counted else None
    *college, last = needs.study.stages
    for stage in college:
        builds = f"{last.name} builds on it."
        if stage.step == education.BACHELOR:
            builds = f"{_schools(last.name)} a bachelor's degree."
        yield Step(
            ENTRY_GOALS.get(stage.name, f"Take {small(stage.name)}"),
            "study",
            f"{builds} Skip this if you have one.",
            "The diploma.",
            f"about {stage_time(stage)} full time",
            12.0 * stage.years,
        )
    example = for_example(subject) if subject and not needs.field else ""
    goal = _goal(last.name, last.name, last.first)
    second = " You have a degree in another field: ask about a shorter program." if last.second else ""
    about = "" if not last.least or last.open_end else "about "
    usual = f"{_usual(needs.entry_education)} the usual schooling ({gap.schooling_source})."
    if needs.study.program:
        usual = f"Most people enter with {small(_level(needs.entry_education))} ({gap.schooling_source})."
    if last.optional:
        goal = f"Ask two employers whether they train you; if not, {small(goal)}"
    yield Step(
        goal if needs.study.program else f"{goal}{example}",
        "study",
        f"{usual}{_for_the_licence(needs)}{second}{_asked_first(last.first)}{_courses(plan)} {_may_be_shorter(needs)}",
        _proof(last.step),
        f"{about}{stage_time(last)} full time",
        12.0 * last.years,
        covers=covered(plan),
    )


def _may_be_shorter(needs: Requirements) -> str:
    if counts := counts_words(needs):
        return f"{counts[0].upper()}{counts[1:]}."
    return "Earlier study may shorten it."


def on_the_way(study: Study, whose: str, other_ways: str = "") -> Step:
    """Study before a job of a way over other jobs. `whose` word the degree is."""
    if study.is_diploma:
        return DIPLOMA_STEP
    beside = ""
    if study.years >= LEAST_BESIDE_WORK:
        beside = " Many study while working, and some employers help pay. Ask."
    asked_less = _less_for_the_licence(study.licence_asks)
    if study.built_on:
        asked_less = " What comes later builds on it: a shorter program, without the degree, will not do."
    step = education.ENTRY_LEVELS.get(study.degree, education.BACHELOR)
    another = ""
    if other_ways:
        another = f" It is not the only way in, so ask an employer what a promotion takes. {other_ways}"
    return Step(
        _goal(study.degree, study.program, study.first),
        "study",
        f"{_usual(study.degree)} the usual schooling there ({whose})."
        f"{asked_less}{_asked_first(study.first)}{beside}{another}",
        _proof(step),
        f"{study.time} full time",
        12.0 * study.years,
    )


def _level(degree: str | None) -> str:
    """A level of schooling at the beginning of a sentence: "A certificate program"."""
    words = article(entry_words(degree))
    return words[:1].upper() + words[1:]


def _usual(degree: str | None) -> str:
    """A level of schooling with its verb: "A certificate program is", "Some college courses are"."""
    words = _level(degree)
    return f"{words} {'are' if words.startswith('Some ') else 'is'}"


def _schools(program: str) -> str:
    """Who asks for college, as "Law schools require"."""
    name = program.partition(" (")[0]
    return f"{name}s require" if name.endswith(" school") else f"The {small(name)} builds on"


def _courses(plan: Planning) -> str:
    way_in = plan.gap.way_in
    if way_in is None or not plan.gap.courses:
        return ""
    lead = "Its subjects include" if plan.gap.requirements.study.program else "Look for courses in"
    return f" {lead} {ways.listed(plan.gap.courses)} ({way_in.whose})."


def _goal(degree: str, program: str, first: str = "") -> str:
    """To complete a program or earn a degree, as a step: `program` is what is studied, in plain words."""
    level = next((level for level in ENTRY_GOALS if level.lower() == degree.lower()), "")
    name = small(program)
    if level and program.lower().startswith(level.lower()):
        goal = ENTRY_GOALS[level] + program[len(level) :]
    elif name.startswith(("bachelor's", "master's", "associate's", "doctorate")):
        goal = f"Earn {article(name)}"
    else:
        goal = f"Complete {name}" if " school" in name else f"Complete the {name}"
    test = _TEST.fullmatch(first)
    return f"Take the {test[1]}, then {small(goal)}" if test else goal


def _asked_first(first: str) -> str:
    if not first:
        return ""
    test = _TEST.fullmatch(first)
    return f" Most schools ask for the {test[1]}." if test else f" Before you start: {first}."


def _proof(step: int) -> str:
    return "The diploma." if step >= education.ASSOCIATE else "The course certificate."


def _for_the_licence(needs: Requirements) -> str:
    """What a license says of the schooling before it, beside the usual one."""
    licence = needs.licence
    if licence is None or not licence.degree_first:
        return ""
    first, usual = (
        education.ENTRY_LEVELS.get(level or "", 0) for level in (licence.degree_first, needs.entry_education)
    )
    return _less_for_the_licence(licence.degree_first) if first < usual else " The license requires it, too."


def _less_for_the_licence(level: str | None) -> str:
    if not level:
        return ""
    name = article(small(level))
    return f" {name[:1].upper()}{name[1:]} is enough for the license: ask which of the two employers want."
