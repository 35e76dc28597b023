"""Which role the person of a CV has, asked on a terminal: the one that is proposed, another of the CV, or a title."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from careercli.commands import output, terminal
from careercli.errors import CareersError, UsageError
from careercli.profile import from_cv
from careercli.profile.from_cv import RoleOfTitle
from careercli.text import natural_list

if TYPE_CHECKING:
    from careercli.catalog.catalog import Catalog
    from careercli.profile.cv import Job
    from careercli.profile.from_cv import CvReading, HeldJob

MOST_OFFERED = 6
"""So many roles of a CV are offered by their numbers."""

NONE = ("n", "no", "q", "quit", "none")
"""What is typed for none of the roles that are offered."""
MOST_ASKED = 10
"""So many jobs before are asked about."""


class Agreed(NamedTuple):
    """The job whose role the person says to have; None without one. `asked` is the job that they were asked about.

    `refused` says that it is none of the roles it may be, and no job before either; `left` is what it counts as where
    they leave it open: the likeliest.
    """

    own: HeldJob | None = None
    asked: HeldJob | None = None
    left: HeldJob | None = None

    @property
    def refused(self) -> bool:
        """Whether the person says that the job is no role that it may be."""
        return self.asked is not None and self.own is None and self.left is None

    def settled(self, reading: CvReading) -> CvReading:
        """A CV in which the job that was left open counts as what it is likeliest."""
        if self.left is None or self.left is self.asked:
            return reading
        return from_cv.with_jobs(reading, [self.left if held is self.asked else held for held in reading.jobs])


def agreed(catalog: Catalog, reading: CvReading) -> Agreed:
    """The latest job with the role that the person says it is; not asked where the profile has a role."""
    from careercli.profile import model

    mine = model.load()
    if mine is not None and mine.role is not None:
        return Agreed()
    if (own := reading.own) is not None and own.role is not None:
        question = f"Your latest job: {own.words}. Is your role {own.role.title}? [y/N] "
        typed = output.ask(question).strip().lower()
        if typed in ("", "y", "yes"):
            return Agreed(own if typed else None, own, own)
        return _agreed_of(own, _chosen(catalog, own, list(_others(reading, own)), left=own))
    if (job := reading.own_maybe) is None:
        return Agreed()
    return _agreed_of(job, _asked(catalog, job))


def latest(reading: CvReading) -> HeldJob | None:
    """The latest job with its role, by its likeliest reading where it may be several: a guess."""
    return reading.own or _likeliest(reading.own_maybe)


def _likeliest(job: HeldJob | None) -> HeldJob | None:
    """A job as the first of the roles that it may be, unsure."""
    return replace(job, role=job.maybe[0], maybe=(), is_guess=True) if job is not None and job.maybe else None


def _agreed_of(job: HeldJob, chosen: HeldJob | None) -> Agreed:
    """What the person chose for a job: a role of theirs, or what it is left as, which is no role of theirs yet."""
    is_left = chosen is job or (chosen is not None and chosen.is_guess)
    return Agreed(None if is_left else chosen, job, chosen if is_left else None)


def _asked(catalog: Catalog, job: HeldJob) -> HeldJob | None:
    """A job that may be several roles as the person says; the likeliest where they leave it open."""
    return _chosen(catalog, job, [(role.title, role) for role in job.maybe], left=_likeliest(job))


def with_said(catalog: Catalog, reading: CvReading, said: Sequence[str]) -> CvReading:
    """A CV whose jobs are the roles that are `said` of them: "Technician=ROLE".

    Raises UsageError for what is said of no job of the CV, NoSuchRole.
    """
    told = dict(_said(catalog, reading, each) for each in said)
    reading = _with_left_out(reading, told)
    roles = [(held, told.get(held.job.title.casefold())) for held in reading.jobs]
    jobs = [replace(held, role=role, maybe=(), is_guess=False) if role else held for held, role in roles]
    return from_cv.with_jobs(reading, jobs)


def with_asked(catalog: Catalog, reading: CvReading, *, without: HeldJob | None = None) -> CvReading:
    """A CV whose jobs that may be several roles are the ones that the person says; not asked of one job."""
    asked = [held for held in reading.jobs if is_unsettled(held) and held is not without][:MOST_ASKED]
    chosen = {id(held): _asked(catalog, held) for held in asked}
    return from_cv.with_jobs(reading, [chosen.get(id(held)) or held for held in reading.jobs])


def is_unsettled(held: HeldJob) -> bool:
    """Whether a paid job may be several roles, of which none is taken."""
    return held.role is None and bool(held.maybe) and not held.job.is_volunteer


def _said(catalog: Catalog, reading: CvReading, words: str) -> tuple[str, RoleOfTitle]:
    """The title of a job of a CV, and the role that it is said to be, from "Technician=ROLE"."""
    title, sign, name = (part.strip() for part in words.rpartition("="))
    held = next((held for held in reading.jobs if held.job.title.casefold() == title.casefold()), None)
    left_out = next((job for job in (out.job for out in reading.cv.left_out) if _is_called(job, title)), None)
    job = held.job if held else left_out
    if not sign or job is None:
        there = natural_list([repr(held.job.title) for held in reading.jobs]) or "none"
        raise UsageError(f"{words!r}: no job of this CV and its role", f"write TITLE=ROLE; its jobs are {there}")
    slug = catalog.slug(name)
    return job.title.casefold(), RoleOfTitle(slug, catalog.titles([slug])[slug], job.title)


def _with_left_out(reading: CvReading, told: Collection[str]) -> CvReading:
    """A CV with the jobs among what was left out that somebody says the role of."""
    held = {each.job.title.casefold() for each in reading.jobs}
    back = {
        id(out): job
        for out in reading.cv.left_out
        if (job := out.job) and job.title.casefold() in told and job.title.casefold() not in held
    }
    if not back:
        return reading
    left_out = tuple(out for out in reading.cv.left_out if id(out) not in back)
    jobs = [*reading.jobs, *(from_cv.HeldJob(job, None) for job in back.values())]
    jobs.sort(key=lambda each: (not each.job.is_volunteer, each.job.latest), reverse=True)
    return from_cv.with_jobs(replace(reading, cv=replace(reading.cv, left_out=left_out)), jobs)


def _is_called(job: Job | None, title: str) -> bool:
    return job is not None and job.title.casefold() == title.casefold()


def _others(reading: CvReading, own: HeldJob) -> Iterator[tuple[str, RoleOfTitle]]:
    """The roles of a CV beside that of one's `own` job, each once, with where it is read from."""
    seen = {own.role.slug if own.role else ""}
    if (called := reading.called) is not None and called.role is not None and called.role.slug not in seen:
        seen.add(called.role.slug)
        yield f"{called.role.title}, as the CV calls you: {called.role.said}", called.role
    for held in reading.jobs_counted:
        if held.role is not None and held.role.slug not in seen:
            seen.add(held.role.slug)
            yield f"{held.role.title}, as {held.words}", held.role


def _chosen(
    catalog: Catalog, job: HeldJob, offered: Sequence[tuple[str, RoleOfTitle]], *, left: HeldJob | None
) -> HeldJob | None:
    """A job with the role that the person chooses by its number or types as a title; as it is `left` where they leave
    it open, so that no years are lost, and None where they say that it is none.
    """
    from careercli.answers import start_answers

    said = job.role.said if job.role else job.job.title
    options = [(words, role.slug) for words, role in offered[:MOST_OFFERED]]
    terminal.say(f"Which role is {job.words}?")
    unsure = ", unsure" if left and left.is_guess else ""
    open_as = f"it counts as {left.role.title}{unsure}" if left and left.role else "none of them"
    while typed := _typed(options, open_as):
        if typed in NONE:
            return None
        if typed.isdecimal():
            terminal.say(f"  There are {len(options)} to choose from.")
            continue
        if start_answers.is_yes_or_no(typed):
            terminal.say(f"  {typed!r} names no role: type {_by_number(options)} job title; Enter: {open_as}.")
            continue
        found = _named(catalog, typed)
        if found is None:
            return None
        if isinstance(found, RoleOfTitle):
            return replace(job, role=found._replace(said=said), maybe=(), is_guess=False)
        options = found or options
    return left


def _typed(options: Sequence[tuple[str, str]], open_as: str) -> str:
    """The slug of a role that is chosen by its number, or the words that are typed instead; empty for Enter."""
    for number, (words, _slug) in enumerate(options, 1):
        terminal.say(f"  {number}  {words}")
    by_number = _by_number(options)
    typed = output.ask(f"{by_number[:1].upper()}{by_number[1:]} job title; Enter: {open_as}; n: none > ").strip()
    if typed.lower() in NONE:
        return typed.lower()
    is_number = typed.isascii() and typed.isdecimal() and 1 <= int(typed[:3]) <= len(options)
    return options[int(typed[:3]) - 1][1] if is_number else typed


def _by_number(options: Sequence[tuple[str, str]]) -> str:
    """What can be typed before "job title": the numbers of what is offered, if anything is."""
    from careercli.commands.start import choices_words

    return f"{choices_words(len(options))}, or your" if options else "your"


def _named(catalog: Catalog, words: str) -> RoleOfTitle | list[tuple[str, str]] | None:
    """The role of a title that is typed; else those that may be meant, or none, which is then said.

    None where the person says to have no job.
    """
    from careercli.answers import start_answers
    from careercli.profile.model import Profile

    try:
        read = start_answers.read_role(catalog, Profile(), words)
    except CareersError as error:
        terminal.say(f"  {error.message}.")
        return []
    if isinstance(read, start_answers.Choices):
        terminal.say(read.question)
        return [(words, slug) for words, slug in read.options]
    slug = read.changed(Profile()).get("role")
    return RoleOfTitle(slug, read.words, words) if slug else None
