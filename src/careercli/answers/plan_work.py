"""The middle of a plan: the work that is new, a course, kinds of software and products.

All of it starts from the last job on the way: what one learned there is not taught again.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from careercli import text as wording
from careercli.answers import lent, tool_words
from careercli.answers.gap_words import spoken_work
from careercli.answers.level_words import course_name
from careercli.answers.plan_step import Step
from careercli.answers.plan_study import MOST_COURSES, teachable
from careercli.answers.planning import PROGRAM
from careercli.answers.title_words import with_article
from careercli.moves.own_abilities import OwnAbilities
from careercli.moves.schooling import needs_license_of_its_own
from careercli.moves.work_gaps import HEART_SHARE
from careercli.roles import education
from careercli.skills import normalize
from careercli.text import small

if TYPE_CHECKING:
    from careercli.answers.planning import Planning
    from careercli.catalog.moves import Work
    from careercli.moves.level_gaps import LevelGap

MOST_WORK = 2
MOST_TOLD = 3
"""Things of a kind that a step names."""
LEAST_TASKS = 2
"""Main tasks behind a second piece of new work, for it to be a step of its own."""
LEAST_SAID = 0.7
"""A detailed activity of which so much of the words is in the activity that it belongs to says no more than that."""
VAGUE = ("Communicate with others about operational", "Coordinate activities with", "Implement procedures")
"""How activities begin that are no work that one can try for itself."""
LITTLE = ("of", "and", "or", "in", "for", "to", "other", "general", "management")


def work_steps(plan: Planning) -> Iterator[Step]:
    """The new part of the work: in the program, in the first months of a licensed job, or a first piece before."""
    news = _new_work(plan)
    if not news:
        return
    if plan.where_learned:
        yield _work_in_program(news[:MOST_TOLD], plan)
        return
    needs = plan.gap.requirements
    licensed = needs_license_of_its_own(needs.lacking)
    worthwhile = [
        news[0],
        *(work for work in news[1:] if work.core >= LEAST_TASKS or tool_words.lives_by_software(plan.gap)),
    ]
    for work in worthwhile:
        yield _licensed(work, plan) if licensed else _first_piece(work, plan)


def _new_work(plan: Planning) -> list[Work]:
    """What is new to somebody, and was not learned in the last job on the way."""
    gap = plan.gap
    news = list(gap.new_work) or _main_work(plan)
    if plan.relied_on and not plan.where_learned:
        still = {work.activity for work in plan.last.new_work}
        news = [work for work in news if work.activity in still] or list(plan.last.new_work)
    news = [work for work in news if not _is_surely_done(work, plan)]
    return [work for work in news if not (work.detail or work.name).startswith(VAGUE)] or news


def _is_surely_done(work: Work, plan: Planning) -> bool:
    """Whether people of the start role surely do a piece of work that their record does not name word for word.

    It is at the core of theirs under the same activity, and says no more than that, or is a small piece of what their
    own work is mostly about: a cook who is to cut foods, a cashier who is to execute sales. Where the law asks for a
    license that one lacks, nothing is taken for done.
    """
    side = plan.gap.source_side
    own = side.work.get(work.activity) if side else None
    if side is None or own is None or not own.core or needs_license_of_its_own(plan.gap.requirements.lacking):
        return False
    said, name = (set(normalize.joined_stems(text)) - set(LITTLE) for text in (work.detail, work.name))
    if said and len(said & name) >= LEAST_SAID * len(said):
        return True
    whole = sum(each.core for each in side.work.values())
    return work.core < LEAST_TASKS and own.core >= HEART_SHARE * whole and own.core > LEAST_TASKS * work.core


def _main_work(plan: Planning) -> list[Work]:
    """What one mostly does in the target, where nothing is known of what the person does."""
    gap = plan.gap
    if gap.told_of_others or (gap.source_side is not None and gap.source_side.work):
        return []
    return [work for work in gap.target_side.work.values() if work.core][:MOST_WORK]


def _share(tasks: int, plan: Planning) -> str:
    new = f" that are not on {plan.list_before}" if plan.gap.new_work else ""
    return f"It covers {tasks} of the new job's main tasks{new}."


def _first_piece(work: Work, plan: Planning) -> Step:
    where = f"As {with_article(plan.by_then)}" if plan.relied_on else "In your present or last job"
    if plan.could_be:
        where += f", or as {with_article(plan.could_be)}"
    where += ", or as a volunteer"
    how = f"{where}, ask to help whoever does it, or to take it on for one project."
    if tool_words.lives_by_software(plan.gap):
        how = f"{where}, or at home with public data, do one project from start to finish, and put it in a portfolio."
    return Step(
        f"Do a first piece of the new work: {spoken_work(work)}",
        "work",
        f"{_share(work.core, plan)} {how}",
        "One example you can give in an interview: what you did, for whom, and the result.",
        "a few weeks, part-time",
        covers=OwnAbilities(activities=frozenset({work.activity})),
    )


def _licensed(work: Work, plan: Planning) -> Step:
    return Step(
        f"In your first months on the job, learn to {spoken_work(work)}",
        "work",
        f"{_share(work.core, plan)} Choose a first employer who trains you in it, and say so when you apply.",
        "One example you can give in an interview: what you did, for whom, and the result.",
        "the first months of the job",
        covers=OwnAbilities(activities=frozenset({work.activity})),
    )


def _work_in_program(news: list[Work], plan: Planning) -> Step:
    told = "; ".join(spoken_work(work) for work in news)
    how = (
        "Pick an internship or placement where you do it under supervision."
        if plan.where_learned == PROGRAM
        else "Ask early to be put on this work, alongside someone experienced."
    )
    return Step(
        f"In {plan.where_learned}, learn to do the new part of the work",
        "work",
        f"That is: {told}. {_share(sum(work.core for work in news), plan)} {how}",
        "A supervisor's written assessment, and an example that you can tell in an interview.",
        f"during {plan.where_learned}",
        covers=OwnAbilities(activities=frozenset(work.activity for work in news)),
    )


# Courses


def level_steps(plan: Planning) -> Iterator[Step]:
    """A course, where no program teaches it and no degree is in it; and the skills that role files name."""
    gap = plan.last
    chosen = [level for level in teachable(gap.raises) if not _is_in_degree(level.name, plan)][:MOST_COURSES]
    courses = tuple(course for course in gap.courses if not _is_in_degree(course, plan))
    needs = plan.gap.requirements
    is_low = education.ENTRY_LEVELS.get(needs.entry_education or "", 0) < education.SOME_COLLEGE
    is_taught = needs.is_open_now and is_low  # in the first weeks of the job: a course of months is too much
    if not plan.where_learned and not is_taught and (courses or (chosen and not plan.subjects)):
        goal, why = f"Take a course in {course_name(chosen[0].name)}" if chosen else "", ""
        if courses and gap.way_in:
            goal = f"Take a course in {', and one in '.join(courses)}" if len(courses) < MOST_TOLD else ""
            goal = goal or f"Take courses, one at a time: {wording.natural_list(courses)}"
            why = f"People study this for the job ({gap.way_in.whose})."
        yield Step(
            goal,
            "raise",
            f"{why or _asked(chosen[0], plan)} A community college or an online course will do.",
            "The certificate or the grade, and a piece of course work to show.",
            "a few months, evenings or online",
            covers=OwnAbilities(names={normalize.key(level.name): level.name for level in chosen}),
        )
    for name in () if plan.where_learned else gap.named:  # a program teaches what its job is known for
        if _is_in_degree(name, plan):
            continue
        yield Step(
            f"Learn {name}",
            "raise",
            f"The guide to {gap.target.role.title} lists it; your role's guide does not.",
            "A work sample that shows it.",
            "a few weeks, part-time",
            covers=OwnAbilities(names={normalize.key(name): name}),
        )


def _is_in_degree(name: str, plan: Planning) -> bool:
    """Whether a course is in the very subject that one has studied by then."""
    words = set(normalize.joined_stems(name)) - set(LITTLE)
    return any(words & set(normalize.joined_stems(subject)) for subject in plan.subjects)


def _asked(level: LevelGap, plan: Planning) -> str:
    name = course_name(level.name)
    name = name[:1].upper() + name[1:]
    if not level.asked_is_published:
        return f"{name} is important in the job (O*NET does not publish the level)."
    gap = plan.last
    asked_of = lent.level_of(gap.target_side, gap.target, level.kind, level.name, level.asked)
    had_of = lent.level_of(gap.source_side, gap.mover.entry, level.kind, level.name, level.had)
    had = f"{plan.work_before} uses {f'{level.had:.1f}' if level.had else 'almost none'}{_average(had_of)}"
    return f"{name}: the job needs level {level.asked:.1f} of 7{_average(asked_of)}; {had} (O*NET)."


def _average(whose: str | None) -> str:
    """That a level is no occupation's, but an average; empty where it is one's."""
    return f", the {whose}" if whose == lent.AVERAGE else ""


# Tools


def tool_steps(plan: Planning) -> Iterator[Step]:
    """Kinds to learn: those of which employers ask most for a product; else the products that they ask for by name."""
    kinds = tool_words.to_learn(plan.last)
    for tool in kinds:
        label, names = tool_words.names_of(plan.last, tool)
        goal = f"{small(label)}: start with {wording.natural_list(names, 'or')}" if names else f"to use {small(label)}"
        if len(names) == 1 and tool.in_demand:  # one product asked for is learned, not all of its kind
            goal = names[0]
        yield Step(
            f"Learn {goal}",
            "tools",
            f"{'Employers in this field ask for it' if tool.in_demand else 'The job uses it'}, and it is uncommon in "
            f"{plan.work_before}."
            + (" One is enough to start: the others work much the same." if len(names) > 1 else ""),
            "A small piece of work you made with it.",
            "a few weeks of evenings",
            covers=OwnAbilities(kinds=frozenset({tool.kind.key})),
        )
    products = plan.last.products[:MOST_TOLD]
    if products and not kinds:
        yield Step(
            f"Learn what employers ask for by name: {wording.natural_list(products, 'or')}",
            "tools",
            f"O*NET reports, from job ads, that employers ask for it, and {plan.work_before} rarely uses it. One "
            "is enough to start with.",
            "A small piece of work you made with it.",
            "a few weeks of evenings",
            covers=OwnAbilities(names={normalize.key(name): name for name in products}),
        )
