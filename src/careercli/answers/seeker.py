"""Who asks what fits them: their phrases, their own role and the jobs that they had, of words, a CV or the profile."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from careercli.catalog.catalog import Catalog, Entry
from careercli.errors import UsageError
from careercli.moves.evidence import Evidence
from careercli.moves.facts import MoveFacts
from careercli.profile import not_skills, on_file, own_words
from careercli.profile.own_words import ReadPhrase

if TYPE_CHECKING:
    from careercli.catalog.moves import Occupation
    from careercli.moves.occupations import Compared
    from careercli.profile.from_cv import CvReading
    from careercli.profile.model import Profile


@dataclass(frozen=True)
class Seeker:
    """Who asks: their own words for what they can do, read, and their own role where they have one.

    `source` is the occupation that the role is compared as, by `compared`: of one that O*NET does not describe the
    nearest of its field, as everywhere; None if it describes none. `held` are the
    slugs of the jobs of a CV, the latest first, `guessed` those of them of which the CV is not certain.
    `remarks` are what is to be said of how it was read.
    `cv` is its file as a word of a command, where it tells who its person is, `of_cv` how many skills it puts into a
    profile, None for what is no CV.
    """

    phrases: tuple[ReadPhrase, ...]
    entry: Entry | None = None
    source: Occupation | None = None
    held: tuple[str, ...] = ()
    guessed: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    cv: str = ""
    compared: Compared | None = None
    of_cv: int | None = None


def seeker_of(
    catalog: Catalog, facts: MoveFacts, evidence: Evidence, skills: Iterable[str] = (), cv: Path | None = None
) -> Seeker:
    """Who names some skills, or a CV, or else the person of the profile.

    Raises UsageError without any, CareersError for a CV that cannot be read, NoSuchRole for the profile's role.
    """
    given = [skill for skill in skills if skill.strip()]
    unmatched = {skill: why for skill in given if (why := not_skills.why_none(skill))}
    named = [skill for skill in given if skill not in unmatched]
    remarks = tuple(unmatched.values())
    if named or cv is not None:
        phrases = own_words.read(catalog, evidence, named)
        if cv is None:
            return Seeker(tuple(phrases), remarks=remarks)
        from careercli.answers import cv_mover
        from careercli.answers.profile import profile_names
        from careercli.profile import from_cv

        reading = from_cv.read(catalog, cv)
        phrases += of_jobs(catalog, evidence, reading)
        phrases += own_words.of_recognized(evidence, from_cv.phrases(reading))
        told = (*remarks, *cv_mover.words(reading))
        held, guessed, word = reading.slugs_held, reading.slugs_guessed, _named(reading, cv)
        count = len({*profile_names([skill.phrase for skill in reading.skills]), *named})
        return Seeker(tuple(phrases), held=held, guessed=guessed, remarks=told, cv=word, of_cv=count)
    if remarks:
        raise UsageError(f"no skills were named: {remarks[0]}", "name what you can do beside it")
    profile = on_file.load()
    if profile is None or not (profile.role or profile.skills or profile.jobs or profile.study):
        from careercli.answers.match_interests import nothing_named

        raise nothing_named({})
    return of_profile(catalog, facts, evidence, profile)


def _named(reading: CvReading, cv: Path) -> str:
    """A CV as a word of a command about its person; empty where it tells no role that they certainly have."""
    return shlex.quote(str(cv)) if reading.own is not None and reading.own.role is not None else ""


def of_jobs(catalog: Catalog, evidence: Evidence, reading: CvReading) -> list[ReadPhrase]:
    """The jobs of a CV as phrases: each stands for the work of its role, and is called as the CV calls it."""
    roles = {job.role.title: job for job in reversed(reading.jobs_counted) if job.role is not None}
    return _as_held(catalog, evidence, {title: job.words for title, job in roles.items()})


def _as_held(catalog: Catalog, evidence: Evidence, words_of: Mapping[str, str]) -> list[ReadPhrase]:
    """Roles held, by their titles, as phrases that are called by their words."""
    read = own_words.read(catalog, evidence, [f"worked as {title}" for title in words_of])
    return [
        replace(phrase, evidence=replace(phrase.evidence, text=words_of[phrase.evidence.names[0]]))
        for phrase in read
        if phrase.evidence.was_held and phrase.evidence.names[0] in words_of
    ]


def of_profile(catalog: Catalog, facts: MoveFacts, evidence: Evidence, profile: Profile) -> Seeker:
    """The person of a profile: the skills that they say they have, the jobs they had, their field of study and role.

    Raises NoSuchRole.
    """
    from careercli.profile.jobs import jobs_held, no_role_yet

    jobs = jobs_held(catalog, profile)
    before = {job.entry.role.title: job.words for job in jobs}
    phrases = (
        *own_words.read(catalog, evidence, [own.name for own in profile.skills if not not_skills.why_none(own.name)]),
        *_as_held(catalog, evidence, before),
    )
    remarks: tuple[str, ...] = ()
    if profile.study is not None:
        from careercli.answers import match_study  # it reads a table: only for those who name a field

        phrases += match_study.phrase(catalog, evidence, profile)
        remarks = (match_study.remark(profile),) if phrases[-1].known else ()
    held = tuple(job.entry.slug for job in jobs)
    if profile.role is None:
        return Seeker(phrases, held=held, remarks=(*filter(None, (no_role_yet(catalog, profile),)), *remarks))
    seeker = replace(in_role(catalog, facts, profile.role, phrases), remarks=remarks)
    return replace(seeker, held=(seeker.entry.slug, *held)) if held and seeker.entry else seeker


def in_role(catalog: Catalog, facts: MoveFacts, role: str, phrases: tuple[ReadPhrase, ...] = ()) -> Seeker:
    """Somebody in a role, with what else they say. Raises NoSuchRole."""
    entry = catalog.entry(role)
    compared = facts.compared_in_field(entry)
    return Seeker(phrases, entry, compared.occupation if compared else None, compared=compared)
