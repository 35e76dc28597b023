"""The steps of a plan: what is required first, then the work, then tools of a kind, then how to apply.

Each is a thing that a person can do, with why, how long it takes where a source or a definition says so, and what
proves that it is done. What the role's own file advises (certificates, a portfolio, mistakes) stands where it belongs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from careercli import text as wording
from careercli.answers.gap import GapAnswer
from careercli.answers.kind_words import plain_kind
from careercli.answers.requirement_words import (
    BUREAU,
    TRAINING_TIMES,
    apprenticeship_time,
    entry_words,
    experience_words,
    small,
    stage_time,
    subject_words,
    training_words,
    years_if_lacking,
)
from careercli.moves.gap import Held
from careercli.roles import education
from careercli.skills import normalize

if TYPE_CHECKING:
    from careercli.catalog.moves import MoveTables, Work
    from careercli.moves.requirements import Requirements
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.licences import Licence
    from careercli.roles.model import Role

FEWEST, MOST = 6, 10
"""Steps of a plan. Fewer only where there is nowhere to go: from a role to itself."""
MOST_WORK = 2
KEPT_NAMED = 3
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
COMMITMENT = " Before you commit to it, spend a day with somebody who does the job."
_SENTENCE = re.compile(r"[^.!?\n]+(?:\([^)]*\)[^.!?\n]*)*[.!?]")


@dataclass(frozen=True)
class Step:
    """A step: what to do, its kind, why, how long it takes (None: nobody says), what proves it.

    `months` is the least that it takes, for dates; `covers` what somebody has once it is done.
    """

    step: str
    kind: str
    why: str
    proof: str
    time: str | None = None
    months: float | None = None
    covers: Held = field(default_factory=Held)


def steps_of(gap: GapAnswer, tables: MoveTables) -> list[Step]:
    """The steps of a move, six to ten, in the order in which to take them; none from a role to itself."""
    if gap.mover.slug == gap.target.slug or (gap.source_side and gap.source_side.slug == gap.target.slug):
        return []
    required = list(_required(gap, tables))
    shown = list(_to_show(gap))[:2]
    end = list(_to_apply(gap, committed=any(COMMITMENT in step.why for step in required)))
    room = MOST - len(required) - len(shown) - len(end)
    work, levels, tools = list(_work(gap)), list(_levels(gap)), list(_tools(gap))
    chosen = _within(room, work[:MOST_WORK], tools[:1], levels[:1], tools[1:2], levels[1:2], work[MOST_WORK:])
    middle = [step for steps in (work, levels, tools) for step in steps if step in chosen]
    steps = [*required, *middle, *shown, *end]
    spare = [*_spare(gap)]
    while len(steps) < FEWEST and spare:
        steps.insert(len(required), spare.pop(0))
    return steps


def _within(room: int, *groups: list[Step]) -> list[Step]:
    """The first steps of some groups, as many as there is room for."""
    return [step for group in groups for step in group][: max(0, room)]


# What is required


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
        )
    if needs.training in BEFORE_THE_JOB:
        paid = " It is paid work; unions, employers' associations and state offices run programs."
        yield Step(
            BEFORE_THE_JOB[needs.training],
            "training",
            f"It is the usual way in ({BUREAU}).{paid if needs.is_apprenticeship else ''}"
            f"{'' if needs.study_years else COMMITMENT}",
            "The certificate of completion.",
            _training_time(needs),
            _apprenticeship_months(needs),
        )
    if needs.licence is not None and not gap.has_licence:
        yield _licence(needs.licence)
    if experience := experience_words(needs.experience):
        yield Step(
            "Have experience in a related job to show",
            "experience",
            f"Usual before one enters: {experience} ({BUREAU}). Years where you are may count; if they "
            "do not, `careers path` names jobs on the way.",
            "Jobs and dates on your résumé.",
            experience,
            EXPERIENCE_MONTHS.get(needs.experience or ""),
        )


def _training_time(needs: Requirements) -> str:
    """How long an apprenticeship or a residency takes."""
    return (
        apprenticeship_time(needs.program) if needs.is_apprenticeship else training_words(needs.training, needs.program)
    )


def _apprenticeship_months(needs: Requirements) -> float | None:
    if not needs.is_apprenticeship:
        return None
    is_known = needs.program is not None and needs.program.is_apprenticeship
    return float(needs.program.months.least if is_known and needs.program else APPRENTICESHIP_MONTHS)


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
    if needs.study.program is not None:
        goal = f"Complete {small(last.name)}" if " school" in last.name else f"Complete the {small(last.name)}"
    else:
        field_of_study = f", for example in {subject_words(subject)}" if subject else ""
        goal = ENTRY_GOALS.get(needs.entry_education or "", "Complete the program") + field_of_study
    second = " You have a degree, but in another field: ask for a shorter program." if last.second else ""
    first = f" Asked before you start: {last.first}." if last.first else ""
    about = "" if not last.least or last.open_end else "about "
    yield Step(
        goal,
        "study",
        f"{needs.entry_education} is the usual schooling ({BUREAU}).{_for_the_licence(needs)}{second}{first} What you "
        f"have studied before may shorten it: ask schools what they count.{COMMITMENT}",
        "The diploma.",
        f"{about}{stage_time(last)} full time",
        12.0 * last.years,
    )


def _for_the_licence(needs: Requirements) -> str:
    """What a license says of the schooling before it, beside the usual one."""
    licence = needs.licence
    if licence is None or not licence.degree_first:
        return ""
    first, usual = (
        education.ENTRY_LEVELS.get(level or "", 0) for level in (licence.degree_first, needs.entry_education)
    )
    if first < usual:
        return f" For the license less can do ({small(licence.degree_first)}): ask which of the two employers want."
    return " The license asks for it, too."


def _licence(licence: Licence) -> Step:
    where = {
        "everywhere": "Nobody may do the job without it anywhere in the US",
        "most states": "Most states ask for it",
        "some states": "Some states ask for it",
    }
    source = f"(Occupational Outlook Handbook, {licence.year})"
    check = "" if licence.where == "everywhere" else " Your state's licensing board knows whether yours does."
    sure = licence.where != "some states" and not licence.partial
    return Step(
        f"{'Get' if sure else 'Find out whether you need'} the {licence.text}"
        f"{f': pass the exam ({licence.exam})' if licence.exam and sure else ''}",
        "licence",
        f"{where[licence.where]} {source}.{check}",
        "The license itself." if sure else "What the board answers.",
    )


# The work


def _how(gap: GapAnswer, otherwise: str) -> str:
    """How to come by practice or knowledge: in one's studies or apprenticeship, where there are any."""
    if gap.requirements.study_years:
        return "Your studies are the place for it: choose courses and a placement by it."
    if gap.requirements.is_apprenticeship:
        return "The apprenticeship teaches it; ask to be put on it early."
    return otherwise


def _work(gap: GapAnswer) -> Iterator[Step]:
    how = _how(gap, "Ask for a task of that kind where you are, or do it as a volunteer or in a class.")
    for work in gap.new_work or _main_work(gap):
        share = f"{wording.count(work.core, 'core task')} of the job {'is' if work.core == 1 else 'are'} of that kind"
        news = "nothing of it stands in the record of your role" if gap.new_work else "which makes it a main part"
        yield Step(
            f"Practice: {small(work.name)}",
            "work",
            f"{share}, and {news}. {how}" if gap.new_work else f"{share}, {news}. {how}",
            "One case that you can show or tell: what you did, for whom, what came of it.",
            covers=Held(activities=frozenset({work.activity})),
        )


def _main_work(gap: GapAnswer) -> list[Work]:
    """What one mostly does in the target, where nothing is known of what the person does."""
    if gap.source_side is not None and gap.source_side.work:
        return []
    return [work for work in gap.target_side.work.values() if work.core][:MOST_WORK]


def _levels(gap: GapAnswer) -> Iterator[Step]:
    how = _how(gap, "A course helps, or a task at work that asks for it.")
    for level in sorted(gap.raises, key=lambda level: level.kind != "knowledge"):
        usual = f"{level.had:.1f} is usual where you are" if level.had else "next to nothing is usual where you are"
        yield Step(
            f"Raise your {f'knowledge of {level.name}' if level.kind == 'knowledge' else f'skill in {level.name}'}",
            "raise",
            f"The job asks for {level.asked:.1f} of 7, and {usual} (O*NET). {how}",
            "A certificate of the course, or work that shows it.",
            covers=Held(names={normalize.key(level.name): level.name}),
        )
    for name in gap.named:
        yield Step(
            f"Learn {name}",
            "raise",
            f"The guide of {gap.target.role.title} names it, and that of your role does not.",
            "Work that shows it.",
            covers=Held(names={normalize.key(name): name}),
        )


# Tools


def _tools(gap: GapAnswer) -> Iterator[Step]:
    for tool in gap.tools:
        if not tool.had:
            names = [name for name in tool.kind.usual if name != tool.kind.name]
            usual = f"Usual: {wording.natural_list(names, 'or')}." if names else "The job works with it."
            enough = " One of the kind is enough to start with." if len(names) > 1 else ""
            taught = f" {_how(gap, '')}" if tool.kind.source == "tools" else ""
            yield Step(
                f"Learn to use {small(plain_kind(tool.kind.name))}",
                "tools",
                f"{usual}{enough}{taught}".rstrip(),
                "A small piece of work that you made with it.",
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
            "The certificate.",
        )
    if role.portfolio_tips:
        yield Step("Build something to show", "show", _first_sentences(role.portfolio_tips[0], 2), "The portfolio.")


def _to_apply(gap: GapAnswer, *, committed: bool) -> Iterator[Step]:
    """How to apply. Whoever commits to studies or an apprenticeship has been told to look at the job before that."""
    role = gap.target.role
    openings = role.statistics.annual_openings if role.statistics else None
    jobs = f" About {openings:,} jobs a year open up in the US ({BUREAU})." if openings else ""
    if not committed:
        yield Step(
            "Spend a day with somebody who does the job",
            "look",
            "Records tell what people in the job do on average; a day tells whether you want it.",
            "Notes: what you liked, what you did not, what they would look for.",
        )
    yield Step(
        "Read ten job ads near you",
        "look",
        f"They say what employers ask where you live.{jobs}",
        "A list of what they ask that you cannot show yet.",
    )
    kept = [kept for kind in ("work", "tools", "skill") for kept in gap.keep if kept.kind == kind][:KEPT_NAMED]
    names = "; ".join(each.name if each.kind == "skill" else small(plain_kind(each.name)) for each in kept)
    yield Step(
        "Rewrite your résumé for this job",
        "apply",
        "What carries over has to be seen first." + (f" Begin with these: {names}." if names else ""),
        "A page in the words of the ads, a figure in each line.",
    )
    yield Step(
        "Apply, with two stories of your work",
        "apply",
        f"Tell what you did and what came of it.{_advice(role)}",
        "An invitation.",
    )


def _advice(role: Role | IndexedRole) -> str:
    """What the guide advises, a mistake that it warns of, and what is taught on the job."""
    advice = f" {_first_sentences(role.advice[0], 1)}" if role.advice else ""
    if role.beginner_mistakes:
        advice += f" A beginner's mistake to avoid: {small(role.beginner_mistakes[0]).rstrip('.')}."
    training = (role.statistics.training if role.statistics else None) or ""
    if training in TRAINING_TIMES and training not in BEFORE_THE_JOB:
        advice += f" Expect {small(training)}: {TRAINING_TIMES[training]} ({BUREAU})."
    return advice


def _spare(gap: GapAnswer) -> Iterator[Step]:
    """Steps that fill a plan in which little is new."""
    for kept in gap.keep:
        if kept.kind in ("work", "tools"):
            yield Step(
                f"Collect proof: {small(kept.name)}",
                "show",
                f"You bring it, and {gap.target.role.title} asks for it.",
                "A sample, a figure or a name who vouches for it.",
            )
    yield Step(
        "Ask two people for a reference", "apply", "Employers ask for them late, and they take time.", "Two names."
    )
    yield Step("Ask an adviser to read your plan", "look", "American Job Centers advise for nothing.", "A date.")


def _sentences(texts: list[str], pattern: str) -> list[str]:
    """The sentences of some texts that a pattern fits."""
    found = [match[0].strip() for text in texts for match in _SENTENCE.finditer(text)]
    return [sentence for sentence in found if re.search(pattern, sentence, re.IGNORECASE)]


def _first_sentences(text: str, most: int) -> str:
    sentences = [match[0].strip() for match in _SENTENCE.finditer(text)][:most]
    return " ".join(sentences) or text
