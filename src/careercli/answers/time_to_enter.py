"""How long it takes to enter an occupation, from a high school diploma on, as the sum of its parts.

College before a program, the program, a residency or an internship behind it, an apprenticeship, and training on the
job: what comes before and after is counted alike for all. Years are of full-time study.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from careercli import text as wording
from careercli.answers import glance
from careercli.catalog.rows import wider_occupation
from careercli.roles import education, on_the_job, training_time
from careercli.roles.programs import MONTHS_A_YEAR, Program

if TYPE_CHECKING:
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role, Statistics

BUREAU = "BLS"
COLLEGE = "college"
MOST_PROGRAMS = 3
NO_TRAINING = "no training on the job"
_YEARS = re.compile(r"(\d+)(?: to (\d+))? years?")
CERTIFICATE = "Postsecondary nondegree award"
_RESIDENCY = on_the_job.KINDS["internship"]
_LENGTH_UNKNOWN = "its length not recorded"


class Part(NamedTuple):
    """A part of the way: what it is in words with its time, its least and most months, 0 where these are not counted,
    and whose word it is.
    """

    words: str
    least: int
    most: int
    source: str
    open_end: bool = False


def takes(role: Role | IndexedRole, *, named: bool = False) -> str:
    """How long it takes from a high school diploma on: the sum of what is counted, then its parts, each with who says
    so; that no training is needed, where that is recorded. Empty where nothing is.

    A program that is all there is stands without its name, for where that is told beside, unless it is to be `named`.
    """
    parts = _parts(role, named=named)
    counted = [part for part in parts if part.most]
    listed = _listed(parts)
    if len(counted) < 2:
        return listed
    least, most = sum(part.least or part.most for part in counted), sum(part.most for part in counted)
    is_open = any(part.open_end for part in counted)
    total = f"at least {training_time.in_words(most)}" if is_open else training_time.span_in_words(least, most)
    return f"{total}: {listed}"


def lead(role: Role | IndexedRole) -> str:
    """The same for where it answers a question by itself, with what has to be done or known first."""
    usual, record = glance.usual_program(role), role.statistics
    known = takes(role, named=True)
    if not known:
        return ""
    first = (f"; {usual.first}",) if usual and usual.first else ()
    before = record.work_experience if record else None
    years = (f"; usual experience first: {wording.small(before)} (BLS)",) if before and before != glance.NONE else ()
    return "".join((known, *first, *years))


def of_wider(role: Role | IndexedRole) -> bool:
    """Whether what `takes` says is that of the broader occupation that a role's official figures are of."""
    wider, usual = wider_occupation(role), glance.usual_program(role)
    if wider is None or not takes(role):
        return False
    is_of_training = usual is None or (usual.is_apprenticeship and not glance.is_entered_by_apprenticeship(role, usual))
    return is_of_training or usual == glance.program_of(wider.code)


def _listed(parts: list[Part]) -> str:
    """Parts one behind the other; a source that has several in a row is named behind the last of them."""
    after = [part.source for part in parts[1:]]
    words = [
        part.words if at < len(after) and part.source == after[at] else f"{part.words} ({part.source})"
        for at, part in enumerate(parts)
    ]
    return "; then ".join(words)


def _parts(role: Role | IndexedRole, *, named: bool) -> list[Part]:
    """The parts of the way into a role, in their order."""
    usual, record = glance.usual_program(role), role.statistics
    if usual is not None and glance.is_entered_by_apprenticeship(role, usual):
        return [Part(f"apprenticeship, {glance.lasts(usual)}", *_span(usual), glance.published_by(usual))]
    of_training = [part] if record and (part := _on_the_job(record)) else []
    if usual is not None and not usual.is_apprenticeship:
        return _of_program(usual, named=named, of_training=of_training)
    if record is None:
        return []
    parts = [*_of_degree(record), *of_training]
    step = education.ENTRY_LEVELS.get(record.entry_education or "", education.DOCTORAL)
    is_none = not parts and record.training == glance.NONE and step <= education.HIGH_SCHOOL
    return [Part(NO_TRAINING, 0, 0, BUREAU)] if is_none else parts


def _of_program(usual: Program, *, named: bool, of_training: list[Part]) -> list[Part]:
    """College before a program, the program, and what follows it."""
    whose, before = glance.published_by(usual), glance.program_of(usual.after) if usual.after else None
    parts = []
    if usual.college_first:
        from careercli.moves.study_stages import up_to_degree

        name = up_to_degree(before.name) if before else COLLEGE
        months = MONTHS_A_YEAR * usual.college_first
        parts.append(Part(f"{name}, {training_time.in_words(months)}", months, months, whose))
    follows = [_following(usual.then, whose)] if usual.then else of_training
    name = f"{usual.name}, " if named or parts or follows else ""
    program = Part(f"{name}{glance.lasts(usual)}", *_span(usual), whose, usual.months.open_end)
    return [*parts, program, *follows]


def _span(usual: Program) -> tuple[int, int]:
    return usual.months.least, usual.months.most


def _following(words: str, whose: str) -> Part:
    """What follows a program: its years, where the table has them."""
    match = _YEARS.search(words)
    if match is None:
        return Part(f"{words}, {_LENGTH_UNKNOWN}" if "month" not in words else words, 0, 0, whose)
    least, most = int(match[1]), int(match[2] or match[1])
    return Part(words, MONTHS_A_YEAR * least, MONTHS_A_YEAR * most, whose)


def _on_the_job(record: Statistics) -> Part | None:
    """The training on the job that is usual, which is not counted: it is work, and begins with the job."""
    if record.training == _RESIDENCY:
        return Part(f"internship or residency, {_LENGTH_UNKNOWN}", 0, 0, BUREAU)
    time = on_the_job.TIMES.get(record.training or "")
    return Part(f"{time} of training on the job", 0, 0, BUREAU) if time else None


def _of_degree(record: Statistics) -> list[Part]:
    """The degree that is usual, with its years, where no table has a program."""
    degree = record.entry_education or ""
    step = education.ENTRY_LEVELS.get(degree, education.NO_FORMAL)
    name = f"{degree[:1].lower()}{degree[1:]}"
    if degree == CERTIFICATE:
        from careercli.moves.schooling import USUAL_MONTHS

        course = USUAL_MONTHS[degree]
        span = training_time.span_in_words(course.least, course.most)
        return [Part(f"{name}, {span}", course.least, course.most, BUREAU)]
    if step < education.ASSOCIATE:
        return []
    if step < education.DOCTORAL:
        months = MONTHS_A_YEAR * education.YEARS[step]
        return [Part(f"{name}, usually {training_time.in_words(months)}", months, months, BUREAU)]
    from careercli.moves.schooling import COLLEGE as YEARS_OF_COLLEGE
    from careercli.moves.schooling import USUAL_MONTHS

    college, behind = MONTHS_A_YEAR * YEARS_OF_COLLEGE, USUAL_MONTHS[degree]
    return [
        Part(f"{COLLEGE}, {training_time.in_words(college)}", college, college, BUREAU),
        Part(f"{name}, {training_time.span_in_words(behind.least, behind.most)}", behind.least, behind.most, BUREAU),
    ]


def studied(role: Role | IndexedRole) -> str:
    """What is studied for a role: the courses that the Handbook names, who gets in otherwise, and the programs that
    prepare for it by expert judgement. Empty where no source names any.
    """
    from careercli import paths
    from careercli.roles import study_programs, ways_in

    code = glance.code_of(role)
    if not code:
        return ""
    way = ways_in.read(paths.bundled_data()).of(code)
    programs = study_programs.of_code(paths.bundled_data(), code, role.title)
    names = wording.abridged([program.short_name for program in programs if not program.is_rest], MOST_PROGRAMS)
    return "; ".join(
        filter(
            None,
            (
                f"{wording.natural_list(list(way.courses))} ({way.whose})" if way and way.courses else "",
                f"some get in by {way.other_way} ({way.whose})" if way and way.other_way else "",
                f"programs that prepare for it by expert judgement: {names} ({study_programs.WHOSE})" if names else "",
            ),
        )
    )
