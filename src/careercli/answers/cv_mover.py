"""Who moves by a CV alone: their latest job, the jobs before it, schooling and skills, which are kept nowhere.

`next`, `gap` and `path` read a CV here, and say beside the answer what was read; `match` says the same of it.
"""

from __future__ import annotations

import shlex
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from careercli import paths, text
from careercli.answers.profile import profile_names
from careercli.errors import CareersError, NotInstalled
from careercli.offered import written
from careercli.profile import from_cv, model
from careercli.profile.model import OwnJob, OwnSkill, Profile
from careercli.roles import releases

if TYPE_CHECKING:
    from careercli.catalog.catalog import Catalog
    from careercli.profile.cv import Job
    from careercli.profile.from_cv import CvReading, HeldJob
    from careercli.profile.mover import Mover
    from careercli.profile.own_role import Told
    from careercli.profile.recognize import RecognizedPhrase

MOST_NAMED = 12
"""So many jobs, certificates or skills of a CV are named where it is only read by the way."""
LONGEST_DUTY = 90
"""Letters of a line that was not recognised that are shown there."""
MOST_YEARS = 60
"""A longer time in a job is a slip of the pen."""


@dataclass(frozen=True)
class CvPerson:
    """The person of a CV, as a profile that is kept nowhere. `file` is the CV as a word of a command.

    `remarks` tell how it was read; `place` is where they live, `state` its two letters: empty if it does not say.
    `skills` are what they can do, as the CV calls it.
    """

    file: str
    profile: Profile
    remarks: tuple[str, ...] = ()
    place: str = ""
    state: str = ""
    skills: tuple[RecognizedPhrase, ...] = ()


def person_of_cv(catalog: Catalog, file: Path, role: str | None = None, command: str = "next {}") -> CvPerson:
    """The person of a CV; `role` is theirs where it is named, whatever the CV says.

    `command` is the one that asks, with {} in the place of the role. Raises CareersError for a file that cannot be
    read, and for one of which no job is certainly a role; NoSuchRole.
    """
    from careercli.answers.cv_residence import Residence, residence_of
    from careercli.catalog.places import place_names

    reading = from_cv.read(catalog, file)
    own = catalog.slug(role) if role else _latest(reading, file, command)
    is_held = reading.own is not None and reading.own.role is not None and reading.own.role.slug == own
    profile = Profile(
        role=own,
        years=years_in_role(reading, reading.own) if is_held and reading.own else None,
        jobs=jobs_before(reading, own),
        education=reading.education,
        study=reading.study or None,
        skills=tuple(
            OwnSkill(name=name)
            for name in profile_names([skill.phrase for skill in reading.skills])[: model.MAX_SKILLS]
        ),
    )
    home = Residence()
    with suppress(NotInstalled):  # where there are no figures of places, whoever asks about one is told
        home = residence_of(reading.cv.head, place_names())
    skills = tuple(skill.phrase for skill in reading.skills)
    told = (*words(reading, skills=True), *_settled_by(reading, file))
    return CvPerson(shlex.quote(str(file)), profile, told, home.place, home.state, skills)


def mover_of_cv(
    catalog: Catalog, file: Path, role: str | None, command: str, told: Told | None = None
) -> tuple[Mover, tuple[str, ...]]:
    """The person of a CV as one who moves, with what they `told` beside it, and how the CV was read.

    Raises as `person_of_cv` does.
    """
    from careercli.profile.mover import mover_of

    person = person_of_cv(catalog, file, role, command)
    who = mover_of(catalog, person.profile, told=told)
    beside = catalog.slug(role) if role else ""
    return replace(who, cv=person.file, beside_cv=beside, place=person.place or person.state), person.remarks


def years_in_role(reading: CvReading, own: HeldJob) -> float | None:
    """The years that somebody has worked in the role of their `own` job, in every spell of it; None if untold."""
    slug = own.role.slug if own.role else None
    others = [held for held in _of_known_role(reading, without=own.job) if held.role and held.role.slug == slug]
    return years_of([own, *others])


def years_of(spells: Iterable[HeldJob]) -> float | None:
    """How many years some jobs took together, each year once; None if the CV tells of none of them."""
    spans = [
        (held.job.first, last)
        for held in spells
        if held.job.first is not None
        and (last := releases.today().year if held.job.is_current else held.job.last) is not None
    ]
    total, end = 0, 0
    for first, last in sorted(spans):
        if 0 < last - first <= MOST_YEARS and last > end:
            total += last - max(first, end)
            end = last
    return float(total) if 0 < total <= MOST_YEARS else None


def jobs_before(
    reading: CvReading, own: str | None, mine: Profile | None = None, *, without: Job | None = None
) -> tuple[OwnJob, ...]:
    """The jobs that a profile (`mine`) has, then those of a CV that are not one's `own` role, and not one job; each
    role once, with the years of all its spells.
    """
    jobs = {job.role: job for job in mine.jobs if job.role != own} if mine else {}
    present = (own, mine.role if mine else None)
    spells: dict[str, list[HeldJob]] = {}
    for held in _of_known_role(reading, without=without):
        if held.role is not None and held.role.slug not in present:
            spells.setdefault(held.role.slug, []).append(held)
    for slug, held_jobs in spells.items():
        unsure = held_jobs[0].job.title if all(held.is_guess for held in held_jobs) else None
        jobs.setdefault(slug, OwnJob(role=slug, years=years_of(held_jobs), unsure=unsure))
    return tuple(jobs.values())[: model.MAX_JOBS]


def _of_known_role(reading: CvReading, *, without: Job | None) -> list[HeldJob]:
    """The jobs of a CV whose roles are known, but one."""
    return [held for held in reading.jobs_counted if held.role is not None and held.job is not without]


def words(reading: CvReading, *, skills: bool = False) -> tuple[str, ...]:
    """What was read of a CV, in short: jobs, schooling, certificates, with `skills` those; and what was left out."""
    return (*_held(reading), *(_skills(reading) if skills else ()), *from_cv.remarks(reading))


def _settled_by(reading: CvReading, file: Path) -> Iterator[str]:
    """The command that says which role a job was that may be one or several; nothing where all are settled."""
    unsure = next((held for held in reading.jobs if held.role is None and held.maybe), None)
    if unsure is not None and not unsure.job.is_volunteer:
        said = written(["profile", "import", str(file), "--job", f"{unsure.job.title}={unsure.maybe[0].slug}"])
        yield f"`{said}` counts {unsure.job.title} as {unsure.maybe[0].title}, in your profile"


def _held(reading: CvReading) -> Iterator[str]:
    counted = [job for job in reading.jobs_counted if job.role is not None]
    if counted:
        yield f"jobs read {len(counted)}: {_listed([_job(job) for job in counted])}"
    unpaid = [job.words for job in reading.jobs if job.job.is_volunteer]
    if unpaid:
        yield f"unpaid, so not counted as jobs: {_listed(unpaid)}"
    nameless = [job.words for job in reading.jobs if not (job.role or job.maybe or job.job.is_volunteer)]
    if nameless:
        yield f"not counted, as no role is called so: {_listed(nameless)}"
    if studies := [study.text for study in reading.cv.studies]:
        counts = f"; the highest counts as: {reading.education}" if reading.education else ""
        yield f"schooling read {len(studies)}: {_listed(studies)}{counts}"
    if certificates := [said.text for said in reading.cv.certificates]:
        yield f"certificates read {len(certificates)}: {_listed(certificates)}"


def _listed(names: Sequence[str]) -> str:
    """The first names, and how many more there are; with semicolons, as pieces of a CV have commas in them."""
    more = len(names) - MOST_NAMED
    return "; ".join([*names[:MOST_NAMED], *([f"and {more} more"] if more > 0 else [])])


def _job(held: HeldJob) -> str:
    """A job as the CV calls it, with the role that it counts as where that is called otherwise."""
    assert held.role is not None
    same = held.role.said.casefold() == held.role.title.casefold()
    guess = " (a guess)" if held.is_guess else ""
    return held.words if same else f"{held.words} as {held.role.title}{guess}"


def _skills(reading: CvReading) -> Iterator[str]:
    if known := [skill.phrase.text for skill in reading.skills]:
        yield f"recognized {len(known)}: {_listed(known)}"
    if unknown := [textwrap.shorten(said.text, LONGEST_DUTY, placeholder=" …") for said in reading.unknown]:
        yield f"not recognized {len(unknown)}: {_listed(unknown)}"


def _latest(reading: CvReading, file: Path, command: str) -> str:
    """The slug of the role of the latest job. Raises CareersError where none is certain, with what it may be."""
    if reading.own is not None and reading.own.role is not None:
        return reading.own.role.slug
    where, shown = paths.display(file), shlex.quote(str(file))
    if unsure := reading.own_maybe:
        named = text.natural_list([role.slug for role in unsure.maybe], "or")
        may_be = "may be several roles: " if len(unsure.maybe) > 1 else "may be "
        raise CareersError(
            f"{where}: the latest job, {unsure.words}, {may_be}{named}",
            f"say which: `careers {command.format(unsure.maybe[0].slug)} --from {shown}`",
        )
    raise CareersError(
        f"{where}: no job in it is a role of the catalogue",
        f"name the role: `careers {command.format('ROLE')} --from {shown}`; "
        f"`careers match --from {shown}` goes by the skills alone",
    )
