"""The end of a plan: what to show, ads, the résumé, applying, and what comes later."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from careercli import text as wording
from careercli.answers import own_way_in
from careercli.answers.cited_sources import HANDBOOK
from careercli.answers.level_words import plain_level
from careercli.answers.plan_required import BEFORE_THE_JOB
from careercli.answers.plan_step import LOOK_FIRST, Step
from careercli.answers.planning import APPRENTICESHIP, PROGRAM
from careercli.answers.requirement_words import BUREAU, article, training_words
from careercli.answers.title_words import person, with_article
from careercli.roles import all_jobs, on_the_job
from careercli.text import small

if TYPE_CHECKING:
    from careercli.answers.gap import GapAnswer
    from careercli.answers.gap_kept import Brought
    from careercli.answers.planning import Planning
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role
    from careercli.roles.programs import Credential

MOST_TOLD = 3
BASIC = frozenset(
    {
        "Active Learning",
        "Active Listening",
        "Critical Thinking",
        "English Language",
        "Learning Strategies",
        "Monitoring",
        "Reading Comprehension",
        "Speaking",
        "Writing",
    }
)
"""What nearly every job takes (O*NET's basic skills but for mathematics and science, and the language): no résumé says
it."""
NOW = "Nothing has to be studied first: apply now, and go on with the steps below meanwhile. "
"""What is said of an application that need not wait."""
_SENTENCE = re.compile(r"[^.!?\n]+(?:\([^)]*\)[^.!?\n]*)*[.!?]")


def to_show(gap: GapAnswer) -> Iterator[Step]:
    role = gap.target.role
    certificates = _sentences(_taught(role), r"\bcertif")
    if certificates:
        certificates.sort(key=lambda sentence: not re.search(r"(?i)\bcertif(?:ied|ication)", sentence))
        yield Step(
            "Decide on a certification",
            "certificate",
            " ".join((*certificates[:2], *_named_by_the_old_guide(gap))),
            "The certification, or your reasons for going without.",
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


def _taught(role: Role | IndexedRole) -> list[str]:
    """What a role's file says of the schooling and the ways in."""
    told = (role.education.level, role.education.path) if role.education else ()
    return [*filter(None, told), *role.entry_path]


def _named_by_the_old_guide(gap: GapAnswer) -> Iterator[str]:
    """What the guide to the job that is left says of the certification that is named as the new one: Certified
    Paralegal.
    """
    if gap.mover.entry is not None and gap.mover.entry.slug != gap.target.slug:
        left = gap.mover.entry.role
        named = _sentences(_taught(left), rf"\bcertified {re.escape(gap.target.role.title)}\b")
        yield from (f"By the guide to {left.title}: {sentence}" for sentence in named[:1])


def read_ads(plan: Planning) -> Step:
    """To read ads, before years of study as well: what employers near one ask for."""
    figures = plan.gap.target.role.statistics
    openings = figures.annual_openings if figures else None
    jobs = f" About {openings:,} jobs a year open up in the US ({BUREAU})" if openings else ""
    notable = all_jobs.notable_growth(figures.growth_percent, figures.growth_period) if figures else ""
    if figures and jobs and notable:
        everybody = all_jobs.outlook(figures)
        jobs += f", {notable}{all_jobs.beside(everybody.growth_percent if everybody else None)}"
    return Step(
        "Read ten job ads near you",
        "look",
        f"They show what employers near you ask for.{jobs}{'.' * bool(jobs)}",
        "A list of what most of them ask for, and what you cannot show yet.",
        "an afternoon",
    )


def ask_first(gap: GapAnswer) -> Iterator[Step]:
    """To ask about the conditions of the work that are not certain, against a wish, or new: before years of study."""
    work = gap.before_applying
    if asked := work.to_ask:
        yield Step(
            f"Ask about {wording.natural_list(asked)}",
            "look",
            work.words,
            "What two employers near you say, and whether you can live with it.",
            "an afternoon",
        )


def to_apply(plan: Planning, *, at_once: bool = False) -> Iterator[Step]:
    """How to apply; `at_once` where nothing has to come before it.

    An apprenticeship is applied for at its beginning, and whoever has completed it is hired: no second application.
    """
    role = plan.gap.target.role
    yield Step(
        "Rewrite your résumé for this job",
        "apply",
        _resume(plan),
        "One page in the ads' own terms, reviewed by someone who hires.",
        "a weekend",
    )
    if plan.where_learned == APPRENTICESHIP:
        return
    yield Step(
        "Apply, with two work stories ready",
        "apply",
        f"{NOW if at_once else ''}Interviewers ask for examples: describe the problem, what you did and the result."
        f"{_stories(plan)}{_advice(role)}",
        "A list of applications, with each employer's answer.",
        "allow a few months",
    )


def to_apply_on_the_way(plan: Planning, *, studied: bool) -> Step:
    """To apply for the first job on the way; `studied` says that something has to be studied or held for that first."""
    stone = with_article(person(plan.stones[0].title))
    work = [small(activity) for activity in plan.stones[0].shared][:MOST_TOLD]
    told = f" Put first on your résumé what you have done of it: {'; '.join(work)}." if work else ""
    return Step(
        f"Apply for jobs as {stone}",
        "apply",
        f"You can apply {when_to_apply(studied=studied)}, and have an income while you prepare for the next job.{told}",
        "A list of applications, with each employer's answer.",
        "allow a few months",
    )


def when_to_apply(*, studied: bool) -> str:
    """When one can apply for a job on the way; `studied` says that something has to be studied or held for it first."""
    return "as soon as the steps above are done" if studied else "now, as nothing has to be studied for it"


def _resume(plan: Planning) -> str:
    """What to put first, and where a job on the way belongs that one may have had."""
    first = f" If you have worked as {with_article(plan.could_be)}, put that on top." if plan.could_be else ""
    return f"{_put_first(plan)}{first}"


def _put_first(plan: Planning) -> str:
    """What to put first: the last job on the way or the degree, then work, else skills."""
    work = _work(plan.last.keep)
    if plan.relied_on:
        told = f": {'; '.join(work)}" if work else ""
        return f"Employers read the top first. Lead with what you will have done as {with_article(plan.by_then)}{told}."
    if plan.where_learned == PROGRAM:
        rest = f"; then what you have done of this kind of work: {'; '.join(work)}" if work else _with_skills(plan.gap)
        return f"Employers read the top first. Lead with your schooling, and the work you did in the program{rest}."
    if work:
        return f"Employers read the top first. Lead with what you have done of this kind: {'; '.join(work)}."
    skills = _skills(plan.gap)
    if skills:
        return f"Your job titles alone will not make the case. Show with examples what you bring: {skills}."
    return "Employers read the top first. Lead with what comes closest to the ads."


def _work(keep: tuple[Brought, ...]) -> list[str]:
    return [small(kept.spoken) for kept in keep if kept.kind == "work"][:MOST_TOLD]


def _skills(gap: GapAnswer) -> str:
    """What one knows of the new job's subjects, then what one can do: nobody is hired for reading and listening."""
    named = [kept.name for kind in ("knowledge", "skill") for kept in gap.keep if kept.kind == kind]
    return wording.natural_list([plain_level(name) for name in named if name not in BASIC][:MOST_TOLD])


def _with_skills(gap: GapAnswer) -> str:
    skills = _skills(gap)
    return f"; then, with examples, what your work has taught you: {skills}" if skills else ""


def _stories(plan: Planning) -> str:
    if plan.relied_on:
        return f" Take them from your time as {with_article(plan.by_then)}."
    program = " One may be from the program." if plan.where_learned == PROGRAM else ""
    job = f" One may be from work as {with_article(plan.could_be)}, if you did that." if plan.could_be else ""
    return f"{program}{job}"


def later(credential: Credential | None) -> Iterator[Step]:
    """What many in the job have, or employers ask for, and not everybody has to: once one is in it. A short
    certification comes before that.
    """
    if credential is None:
        return
    whose = (
        f"Many hold it, or employers ask for it; the law does not require it of all ({HANDBOOK}, {credential.year})."
    )
    if credential.name.endswith("certification"):
        yield Step(
            f"Find out whether employers want {article(credential.name)}",
            "certificate",
            whose,
            "What three ads say, and the certification if they ask for it.",
            "an evening to find out",
        )
        return
    yield Step(
        f"Later: the {credential.name}",
        "later",
        f"{whose} Ask in your first year what it takes: courses, years of work, exams.",
        "The credential.",
        "after a year or more in the job",
    )


def _advice(role: Role | IndexedRole) -> str:
    """What the guide advises, a mistake that it warns of, and what is taught on the job."""
    advice = f" {_first_sentences(role.advice[0], 1)}" if role.advice else ""
    if role.beginner_mistakes:
        advice += f" A beginner's mistake to avoid: {small(role.beginner_mistakes[0]).rstrip('.')}."
    training = (role.statistics.training if role.statistics else None) or ""
    if training in on_the_job.TIMES and training not in BEFORE_THE_JOB:
        wider = ", of the broader occupation" if own_way_in.told(role) else ""
        advice += f" Expect {training_words(training)} ({BUREAU}{wider})."
    return advice


def spare(gap: GapAnswer) -> Iterator[Step]:
    """Steps that fill a plan in which little is new."""
    proofs = [
        Step(
            f"Collect proof that you {small(kept.spoken)}",
            "show",
            "You already do it, and the new job calls for it.",
            "A sample, a figure, or someone who can vouch for it.",
            "an afternoon",
        )
        for kept in gap.keep
        if kept.kind == "work"
    ][:MOST_TOLD]
    yield from proofs[:1]
    yield Step(
        "Ask two people for a reference",
        "apply",
        "Employers ask for references late, and people need time to write them.",
        "Two names with phone numbers.",
        "a week",
    )
    yield replace(
        LOOK_FIRST,
        step="Talk your plan over with an adviser",
        why="American Job Centers give free advice, and know employers near you.",
        proof="The date you met, and what you changed afterward.",
        time="an hour",
    )
    yield from proofs[1:]


def _sentences(texts: list[str], pattern: str) -> list[str]:
    """The sentences of some texts that a pattern fits."""
    sentences = [match[0].strip() for text in texts for match in _SENTENCE.finditer(text)]
    return [sentence for sentence in sentences if re.search(pattern, sentence, re.IGNORECASE)]


def _first_sentences(text: str, most: int) -> str:
    sentences = [match[0].strip() for match in _SENTENCE.finditer(text)][:most]
    return " ".join(sentences) or text
