"""The steps of a plan: what is required first, then the work, then tools of a kind, then how to apply.

Each is a thing that a person can do, with why, how long it takes, and what proves that it is done. What the role's own
file advises (certificates, a portfolio, mistakes) stands where it belongs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from careercli import text as wording
from careercli.answers.gap import GapAnswer
from careercli.answers.gap_words import spoken_work
from careercli.answers.kind_words import is_everyday, spoken_tools
from careercli.answers.level_words import plain_level
from careercli.answers.path_steps import Move, Route, Study
from careercli.answers.plan_required import BEFORE_THE_JOB, one_of, required_steps, with_article
from careercli.answers.plan_step import LOOK_FIRST, Step
from careercli.answers.requirement_words import BUREAU, TRAINING_TIMES, small, training_words
from careercli.moves.gap import Held
from careercli.moves.schooling import needs_license_of_its_own
from careercli.skills import normalize

if TYPE_CHECKING:
    from careercli.catalog.moves import MoveTables, Work
    from careercli.moves.gap import LevelGap
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role

FEWEST, MOST = 6, 10
"""Steps of a plan. Fewer only where there is nowhere to go: from a role to itself."""
MOST_WORK = 2
MOST_TOLD = 3
"""Things of a kind that a step names."""
MOST_COURSES = 2
LEAST_OF_COURSE = 3.0
"""A level of knowledge, of 0 to 7, below which nobody takes a course for it."""
SOFTWARE_TRADES = ("15-", "17-", "27-1")
"""The SOC codes of trades that live by software: computing, engineering, design."""
VAGUE = ("Communicate with others about operational", "Coordinate activities with", "Implement procedures")
"""How activities begin that are no work that one can try for itself."""
IN_PROGRAM = "during the program"
TEACHABLE = ("Mathematics", "Programming", "Science", "Technology Design")
"""The skills that a course teaches; the others come with the work."""
_SENTENCE = re.compile(r"[^.!?\n]+(?:\([^)]*\)[^.!?\n]*)*[.!?]")


def steps_of(gap: GapAnswer, tables: MoveTables, way: Route | None = None) -> list[Step]:
    """The steps of a move, six to ten, in the order in which to take them; none from a role to itself.

    `way` is the easiest way over other jobs, where it is easier than the direct one.
    """
    if gap.mover.slug == gap.target.slug or (gap.source_side and gap.source_side.slug == gap.target.slug):
        return []
    required = required_steps(gap, tables, way)
    shown = list(_to_show(gap))[:2]
    end = list(_to_apply(gap, looked=bool(required and required[0].kind in ("choose", "look"))))
    room = MOST - len(required) - len(shown) - len(end)
    work, levels, tools = list(_work(gap, way)), list(_levels(gap, way)), list(_tools(gap))
    chosen = _within(room, work[:1], tools[:1], levels[:1], work[1:MOST_WORK], levels[1:2], tools[1:2])
    middle = [step for steps in (work, levels, tools) for step in steps if step in chosen]
    steps = _in_order(required, [*middle, *shown], in_program=_program(gap, way) == "the program") + end
    spare = [*_spare(gap)]
    while len(steps) < FEWEST and spare:
        steps.insert(len(steps) - len(end), spare.pop(0))
    return steps


def _in_order(required: list[Step], then: list[Step], *, in_program: bool) -> list[Step]:
    """What is required, then the rest; what is learned in a program stands behind it, before the license."""
    studied = max((place for place, step in enumerate(required) if step.kind == "study"), default=-1) + 1
    if not in_program or not studied:
        return [*required, *then]
    inside = [step for step in then if step.time == IN_PROGRAM]
    return [*required[:studied], *inside, *required[studied:], *(step for step in then if step not in inside)]


def _within(room: int, *groups: list[Step]) -> list[Step]:
    """The first steps of some groups, as many as there is room for."""
    return [step for group in groups for step in group][: max(0, room)]


# The work


def _program(gap: GapAnswer, way: Route | None) -> str:
    """Where one learns the work before one may do it: "the program", "the apprenticeship", or empty.

    Study that is over before the last job on the way is not where one prepares for the job after it.
    """
    needs = gap.requirements
    if way is not None and len(way.moves) > 1:
        last = max(place for place, step in enumerate(way.steps) if isinstance(step, Move) and step != way.moves[-1])
        if any(isinstance(step, Study) for step in way.steps[last:]):
            return "the program"
    elif needs.study_years:
        return "the program"
    return "the apprenticeship" if needs.training == "Apprenticeship" else ""


def _work(gap: GapAnswer, way: Route | None) -> Iterator[Step]:
    news = gap.new_work or _main_work(gap)
    news = [work for work in news if not work.name.startswith(VAGUE)] or news
    not_named = "The official task list of your role does not mention it." if gap.new_work else ""
    if not news:
        return
    if program := _program(gap, way):
        yield _work_in_program(list(news[:MOST_TOLD]), program, not_named)
        return
    licensed = needs_license_of_its_own(gap.requirements.licence) and not gap.has_licence
    before = f"As {with_article(one_of(way.moves[-2].title))}" if way and len(way.moves) > 1 else "Where you work now"
    start = "In your first months on the job, learn to" if licensed else "Practice on a small scale:"
    for work in news:
        share = (
            f"{wording.count(work.core, 'main task')} of the new job {'is' if work.core == 1 else 'are'} of this kind."
        )
        how = (
            "Choose a first employer who trains you in it, and say so when you apply."
            if licensed
            else f"{before}, ask for a small piece of it, help somebody who does it, or do it for a club or charity."
        )
        yield Step(
            f"{start} {spoken_work(work)}",
            "work",
            f"{share} {not_named} {how}".replace("  ", " "),
            "One example that you can tell in an interview: what you did, for whom, and what came of it.",
            "the first months of the job" if licensed else "a few weeks, beside your job",
            covers=Held(activities=frozenset({work.activity})),
        )


def _work_in_program(news: list[Work], program: str, not_named: str) -> Step:
    told = "; ".join(spoken_work(work) for work in news)
    tasks = sum(work.core for work in news)
    how = (
        "Pick courses and an internship or placement where you do it under supervision."
        if program == "the program"
        else "Ask early to be put on these jobs, beside somebody experienced."
    )
    return Step(
        f"In {program}, learn to do the new part of the work",
        "work",
        f"It is this: {told}. {wording.count(tasks, 'main task')} of the job {'is' if tasks == 1 else 'are'} of this "
        f"kind. "
        f"{not_named.replace(' it.', ' them.' if len(news) > 1 else ' it.')} {how}".replace("  ", " "),
        "A supervisor's written assessment, and an example that you can tell in an interview.",
        f"during {program}",
        covers=Held(activities=frozenset(work.activity for work in news)),
    )


def _main_work(gap: GapAnswer) -> list[Work]:
    """What one mostly does in the target, where nothing is known of what the person does."""
    if gap.source_side is not None and gap.source_side.work:
        return []
    return [work for work in gap.target_side.work.values() if work.core][:MOST_WORK]


def _levels(gap: GapAnswer, way: Route | None) -> Iterator[Step]:
    program = _program(gap, way)
    teachable = [
        level
        for level in gap.raises
        if (level.kind == "knowledge" or level.name in TEACHABLE) and level.asked >= LEAST_OF_COURSE
    ]
    if chosen := teachable[: MOST_COURSES if program == "the program" else 1]:
        names = ", and one in ".join(plain_level(level.name) for level in chosen)
        yield Step(
            f"{f'In {program}, take' if program == 'the program' else 'Take'} a course in {names}",
            "raise",
            f"{' '.join(map(_asked, chosen))} {_where_taught(program)}",
            "The certificate or the grade, and a piece of course work to show.",
            IN_PROGRAM if program == "the program" else "a few months, evenings or online",
            covers=Held(names={normalize.key(level.name): level.name for level in chosen}),
        )
    for name in gap.named:
        yield Step(
            f"Learn {name}",
            "raise",
            f"The guide of {gap.target.role.title} names it, and that of your role does not.",
            "Work that shows it.",
            "a few weeks, beside your job",
            covers=Held(names={normalize.key(name): name}),
        )


def _asked(level: LevelGap) -> str:
    name = plain_level(level.name)
    name = name[:1].upper() + name[1:]
    if not level.asked_is_published:
        return f"{name} matters much in the job (O*NET does not publish how much is asked)."
    had = f"{level.had:.1f} where you are" if level.had else "next to none where you are"
    return f"{name}: the job asks for {level.asked:.1f} of 7, against {had} (O*NET)."


def _where_taught(program: str) -> str:
    if program == "the program":
        return "Look for them when you compare programs."
    return "A community college or an online course will do."


# Tools


def _tools(gap: GapAnswer) -> Iterator[Step]:
    """Kinds to learn: those of which employers ask most for a product; in trades that live by software always one."""
    worthwhile = [
        tool
        for tool in gap.tools
        if not tool.had
        and not is_everyday(tool.kind.name)
        and (tool.kind.usual or tool.kind.own)
        and tool.kind.source != "tools"
    ]
    target = gap.target_side.occupation
    lives_by_it = target is not None and target.code.startswith(SOFTWARE_TRADES)
    wanted = [tool for tool in worthwhile if tool.in_demand or tool.kind.own]
    for tool in wanted or worthwhile[: 1 if lives_by_it else 0]:
        label, names = spoken_tools(tool.kind)
        example = f": start with {wording.natural_list(names, 'or')}" if names else ""
        yield Step(
            f"Learn {'' if names else 'to use '}{small(label)}{example}",
            "tools",
            f"{'Employers of this job ask for it' if tool.in_demand else 'The job works with it'}, and it is not usual "
            "where you are." + (" One is enough to start with: the others work much alike." if len(names) > 1 else ""),
            "A small piece of work that you made with it.",
            "a few weeks of evenings",
            covers=Held(kinds=frozenset({tool.kind.key})),
        )


# Proof, and applying


def _to_show(gap: GapAnswer) -> Iterator[Step]:
    role = gap.target.role
    taught = [text for text in (role.education.level, role.education.path) if text] if role.education else []
    certificates = _sentences([*taught, *role.entry_path], r"\bcertif")
    if certificates:
        yield Step(
            "Decide on a certificate",
            "certificate",
            " ".join(certificates[:2]),
            "The certificate, or your reasons why you do without.",
            "an evening to decide",
        )
    if role.portfolio_tips:
        yield Step(
            "Build something to show",
            "show",
            _first_sentences(role.portfolio_tips[0], 2),
            "The portfolio.",
            "a few weekends",
        )


def _to_apply(gap: GapAnswer, *, looked: bool) -> Iterator[Step]:
    """How to apply. Whoever has been told to look at the job before that is not told again."""
    role = gap.target.role
    openings = role.statistics.annual_openings if role.statistics else None
    jobs = f" About {openings:,} jobs a year open up in the US ({BUREAU})." if openings else ""
    if not looked:
        yield LOOK_FIRST
    yield Step(
        "Read ten job ads near you",
        "look",
        f"They show what employers where you live ask for.{jobs}",
        "A list of what most of them ask, and what of it you cannot show yet.",
        "an afternoon",
    )
    yield Step(
        "Rewrite your résumé for this job",
        "apply",
        _resume(gap),
        "One page in the words of the ads, read by somebody who hires.",
        "a weekend",
    )
    yield Step(
        "Apply, with two stories of your work ready",
        "apply",
        f"Interviewers ask for examples: tell what the problem was, what you did and what came of it.{_advice(role)}",
        "A list of applications, each with what the employer answered.",
        "allow a few months",
    )


def _resume(gap: GapAnswer) -> str:
    """What to put first: work, else tools, else skills."""
    work = [small(kept.spoken) for kept in gap.keep if kept.kind == "work"][:MOST_TOLD]
    if work:
        return f"Employers read the top first. Put there what you have done of this work: {'; '.join(work)}."
    skills = [plain_level(kept.name) for kept in gap.keep if kept.kind == "skill"][:MOST_TOLD]
    if skills:
        named = wording.natural_list(skills)
        return f"The titles of your jobs will not speak for you. Show with examples what you bring: {named}."
    return "Employers read the top first. Put there what you have done that comes nearest to the ads."


def _advice(role: Role | IndexedRole) -> str:
    """What the guide advises, a mistake that it warns of, and what is taught on the job."""
    advice = f" {_first_sentences(role.advice[0], 1)}" if role.advice else ""
    if role.beginner_mistakes:
        advice += f" A beginner's mistake to avoid: {small(role.beginner_mistakes[0]).rstrip('.')}."
    training = (role.statistics.training if role.statistics else None) or ""
    if training in TRAINING_TIMES and training not in BEFORE_THE_JOB:
        advice += f" Expect {training_words(training)} ({BUREAU})."
    return advice


def _spare(gap: GapAnswer) -> Iterator[Step]:
    """Steps that fill a plan in which little is new."""
    brought = [kept for kept in gap.keep if kept.kind == "work"]
    for kept in brought[:1]:
        yield Step(
            f"Collect proof that you {small(kept.spoken)}",
            "show",
            f"You do it already, and {gap.target.role.title} asks for it.",
            "A sample, a figure, or a name who vouches for it.",
            "an afternoon",
        )
    yield Step(
        "Ask two people for a reference",
        "apply",
        "Employers ask for references late, and people need time to write them.",
        "Two names with telephone numbers.",
        "a week",
    )
    yield replace(
        LOOK_FIRST,
        step="Talk your plan over with an adviser",
        why="American Job Centers advise free of charge, and know employers near you.",
        proof="The date of the talk, and what you changed after it.",
        time="an hour",
    )
    for kept in brought[1:MOST_TOLD]:
        yield Step(
            f"Collect proof that you {small(kept.spoken)}",
            "show",
            f"You do it already, and {gap.target.role.title} asks for it.",
            "A sample, a figure, or a name who vouches for it.",
            "an afternoon",
        )


def _sentences(texts: list[str], pattern: str) -> list[str]:
    """The sentences of some texts that a pattern fits."""
    sentences = [match[0].strip() for text in texts for match in _SENTENCE.finditer(text)]
    return [sentence for sentence in sentences if re.search(pattern, sentence, re.IGNORECASE)]


def _first_sentences(text: str, most: int) -> str:
    sentences = [match[0].strip() for match in _SENTENCE.finditer(text)][:most]
    return " ".join(sentences) or text
