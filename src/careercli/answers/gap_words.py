"""What lies between two roles, in sentences: what one brings, what is new, what to catch up on, what comes on top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli import text as wording
from careercli.answers import ways
from careercli.answers.level_words import plain_level
from careercli.moves.work_gaps import LICENSED_ACTS
from careercli.skills import normalize
from careercli.text import small

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from careercli.answers.gap import GapAnswer
    from careercli.catalog.moves import Rated, Work
    from careercli.moves.level_gaps import LevelGap
    from careercli.moves.shared_work import SharedWork

MOST = 3
"""Things of a sentence."""
GENERAL = frozenset((
    "Reading Comprehension", "Active Listening", "Writing", "Speaking", "Critical Thinking", "Active Learning",
    "Learning Strategies", "Monitoring", "English Language",
))  # fmt: skip
"""O*NET's basic skills that every job takes, and the language of them all."""
A_LEVEL = 1.0


def statements(answer: GapAnswer) -> list[tuple[str, str]]:
    """Plain statements, each with its name, the last on the conditions of the work; what says nothing is left out."""
    return [
        (name, sentence)
        for name, sentence in (
            ("You bring", _brought(answer)),
            ("New to you", _new(answer)),
            ("To catch up on", _raised(answer)),
            ("Before you apply", answer.before_applying.words),
        )
        if sentence
    ]


def spoken_work(work: Work) -> str:
    """An activity in the words of its occupation, within a sentence."""
    return small(work.detail or activity_name(work.name))


def activity_name(name: str) -> str:
    """The name of an activity without its examples: "Provide general assistance to others"."""
    return name.partition(", such as")[0]


def shared_reasons(
    shared: SharedWork, before: int, after: int, most: int = MOST, parts: Mapping[str, float] | None = None
) -> tuple[str, ...]:
    """What two occupations (by their ids) have in common, at most `most`: activities, then knowledge and skills.

    With the `parts` of their fit no field of knowledge is named where knowledge speaks against it, nor a skill, unless
    there is nothing else.
    """
    work = tuple(activity_name(name) for name in shared.between(before, after, most))
    if len(work) >= most:  # ratings are many: they are read where work does not tell enough
        return work
    rated = shared.rated(before, after)
    if parts is not None:
        for_it = [each for each in rated if parts["knowledge" if each.kind == "knowledge" else "skills"] > 0]
        rated = for_it if for_it or work else rated
    return (*work, *map(level_name, rated))[:most]


def _brought(answer: GapAnswer) -> str:
    work = [small(kept.spoken) for kept in answer.keep if kept.kind == "work"][:MOST]
    own = [small(kept.name) for kept in answer.keep if kept.is_own and kept.kind == "skill"][:MOST]
    if work:
        scope = ", as far as your job's rules allow" if answer.requirements.is_marked_by_license else ""
        named = f"; of your own skills it names {_listed(own)}" if own else ""
        return f"you already {_listed(work)}{scope}{named}."
    if own:
        return f"{_listed(own)}, of your own skills."
    levels = [rated_name(kept.name, kept.kind) for kept in answer.keep if kept.kind in ("knowledge", "skill")][:MOST]
    if levels:
        return f"{wording.natural_list(levels)}, which you already use."
    names = [kept.name for kept in answer.keep][:MOST]
    return f"{wording.natural_list(names)}." if names else ""


def _new(answer: GapAnswer) -> str:
    licence = answer.requirements.lacking if answer.requirements.is_marked_by_license else None
    acts = [each for each in answer.new_work if licence and each.detail.startswith(LICENSED_ACTS)]
    work = _distinct(spoken_work(each) for each in (acts or answer.new_work))[:MOST]
    if licence is not None:
        the_work = f": with it you would {_listed(work)}" if work else ", however alike its tasks are"
        return f"the work that takes the {licence.text}{the_work}."
    if work:
        mark = f" (work {answer.whose})" if answer.whose else ""
        return f"you would {_listed(work)}{mark}."
    if answer.comparable and answer.target_side.work:
        return "little: you already do most of this work."
    return ""


def covered(answer: GapAnswer) -> str:
    """What the share of what one brings measures, in words; a license is not in it."""
    share = f"You bring {100 * (answer.ready or 0.0):.0f} % of the skill levels, tasks and tools the job takes"
    return f"{share}, as far as rated; without the license" if answer.requirements.is_marked_by_license else share


def _raised(answer: GapAnswer) -> str:
    """What the field itself studies comes first: it says more than a field of knowledge that all jobs are rated in.

    A single course is one among others that the Handbook does not name; what the person says they know is none. Of a
    role that borrows its record, what its own file names leads.
    """
    held = {normalize.key(name) for name in answer.mover.held.names.values()}
    courses = tuple(course for course in answer.courses if normalize.key(course) not in held)
    courses = courses if len(answer.courses) > 1 else ()
    levels = [gap for gap in answer.raises if not ways.shares_words(gap.name, courses) and not is_slight(gap)]
    studied = set(map(normalize.key, courses))
    rated = [*courses, *map(level_name, levels)]
    above = (*courses, *(gap.name for gap in levels))
    named = [name for name in answer.named if normalize.key(name) not in studied]
    named = [name for name in named if answer.whose or not ways.shares_words(name, above)]
    names = [*named, *rated][:MOST] if answer.whose else [*rated, *named][:MOST]
    if names:
        return f"{ways.listed(tuple(names))}."
    return "nothing important." if answer.comparable else ""


def is_slight(gap: LevelGap) -> bool:
    """Whether a gap is one of a general skill, by less than a level: no news to whoever has worked before."""
    return gap.name in GENERAL and gap.asked - gap.had < A_LEVEL


def _distinct(names: Iterable[str]) -> list[str]:
    """Names without those that only go on with one before: "examine financial records or processes"."""
    kept: list[str] = []
    for name in names:
        if not any(name.startswith(known) or known.startswith(name) for known in kept):
            kept.append(name)
    return kept


def level_name(gap: LevelGap | Rated) -> str:
    """A field of knowledge, or a skill, as one would say it."""
    return rated_name(gap.name, gap.kind)


def rated_name(name: str, kind: str) -> str:
    """The name of what O*NET rates, as one would say it."""
    return f"knowledge of {plain_level(name)}" if kind == "knowledge" else plain_level(name)


def _listed(things: list[str]) -> str:
    """Things in a sentence; with semicolons where one has a comma in it."""
    if any("," in thing for thing in things):
        return "; ".join(things)
    return wording.natural_list(things)
