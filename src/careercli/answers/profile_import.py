"""What `careers profile import` answers: what was read of a CV, from where, and what went into the profile."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from careercli import paths
from careercli.answer import Answer
from careercli.answers.cv_mover import jobs_before, years_in_role
from careercli.answers.cv_residence import residence_of
from careercli.answers.profile import profile_names, words_of
from careercli.catalog.places import place_names
from careercli.errors import NotInstalled
from careercli.profile import model, not_skills, store
from careercli.profile.from_cv import CvReading, HeldJob, ReadSkill, with_jobs
from careercli.profile.model import OwnJob, Profile
from careercli.table import Cell, Table


@dataclass(frozen=True)
class CvImport(Answer):
    """A CV and what became of it. `cv` is its file's name for screens, `file` that of the profile.

    `place` is where the person lives by the CV, where the profile said nothing, empty otherwise.
    `added` and `there` are names of skills; `guesses` those that were not taken. `role` is what was put into the
    profile as one's role, `kept` the keys of the profile that were left as they were, with what the CV says instead.
    `jobs` are those before that the profile has now, each with its role's title. `refused` says that the person was
    asked for their role and named none; `years` are those in it, `in_all` how many skills the profile has then;
    `has_role` says whether it has a role.
    """

    cv: str
    file: str
    reading: CvReading
    added: tuple[str, ...]
    there: tuple[str, ...]
    guesses: tuple[ReadSkill, ...]
    role: HeldJob | None
    education: str | None
    languages: tuple[str, ...]
    certificates: tuple[str, ...]
    kept: tuple[tuple[str, str], ...]
    place: str = ""
    jobs: tuple[tuple[OwnJob, str], ...] = ()
    refused: bool = False
    years: float | None = None
    in_all: int = 0
    has_role: bool = True

    @property
    def count(self) -> int:
        """How many skills the phrases of the CV are in a profile: two that are kept by one name are one."""
        return len(profile_names([skill.phrase for skill in self.reading.skills]))

    @property
    def form(self) -> str:
        """The kind of file, in words."""
        return self.reading.cv.form

    def to_dict(self) -> dict[str, Any]:
        """The file and its kind, what was put into the profile, and every piece of the CV with its place."""
        reading = self.reading
        return {
            "file": str(paths.absolute(self.file)),
            "cv": str(paths.absolute(self.cv)),
            "format": self.form,
            "added": list(self.added),
            "already_there": list(self.there),
            "role": self.role.role.slug if self.role and self.role.role else None,
            "jobs_kept": [{"role": job.role, "years": job.years} for job, _title in self.jobs],
            "education": self.education,
            "place": self.place or None,
            "recognised": [_skill(skill) for skill in reading.skills],
            "guesses": [_skill(skill) for skill in self.guesses],
            "not_recognised": [said.text for said in reading.unknown],
            "jobs": [_job(job) for job in reading.jobs],
            "studies": [{"text": s.text, "level": s.level, "place": s.place} for s in reading.cv.studies],
            "languages": list(self.languages),
            "certificates": list(self.certificates),
            "left_out": [{"text": out.text, "place": out.place, "why": out.why} for out in reading.cv.left_out],
            "kept": dict(self.kept),
            "remarks": list(reading.cv.remarks),
        }

    def to_table(self) -> Table:
        """A row for each piece of the CV: what it is, its words, what it was read as, where it stands."""
        return Table(("what", "text", "read_as", "place"), tuple(self._rows()))

    def _rows(self) -> Iterator[tuple[Cell, ...]]:
        reading = self.reading
        for skill in reading.skills:
            yield ("skill", skill.phrase.text, "; ".join(s.name for s in skill.phrase.skills), skill.place)
        for skill in self.guesses:
            yield ("guess", skill.phrase.text, "; ".join(s.name for s in skill.phrase.skills), skill.place)
        for said in reading.unknown:
            yield ("not recognised", said.text, None, said.place)
        for job in reading.jobs:
            yield (
                "unpaid post" if job.job.is_volunteer else "job",
                job.words,
                job.role.slug if job.role else None,
                job.job.place,
            )
        for study in reading.cv.studies:
            yield ("education", study.text, study.level, study.place)
        for said in reading.cv.languages:
            yield ("language", said.text, None, said.place)
        for said in reading.cv.certificates:
            yield ("certificate", said.text, None, said.place)
        for out in reading.cv.left_out:
            yield ("left out", out.text, out.why, out.place)


def _skill(skill: ReadSkill) -> dict[str, Any]:
    phrase = skill.phrase
    return {
        "phrase": phrase.text, "skills": [s.name for s in phrase.skills], "rule": phrase.rule, "place": skill.place,
    }  # fmt: skip


def _job(held: HeldJob) -> dict[str, Any]:
    job = held.job
    return {
        "title": held.role.said if held.role else job.title,
        "role": held.role.slug if held.role else None,
        "may_be": [role.slug for role in held.maybe],
        "from": job.first,
        "to": job.last,
        "current": job.is_current,
        "volunteer": job.is_volunteer,
        "place": job.place,
    }


def take(
    cv: str,
    reading: CvReading,
    guesses: Iterable[ReadSkill] = (),
    *,
    own: HeldJob | None = None,
    refused: bool = False,
) -> CvImport:
    """Puts what a CV says into the profile: what is certain, the guesses given, and `own` as one's role.

    The jobs held go in whatever the role is, the latest too where it is not taken as one's role, but for one whose role
    the person `refused`. What the profile has of its own (role, education) stays. Raises CareersError if it
    cannot be written.
    """
    if own is not None:  # which role a job was is known by now
        reading = with_jobs(reading, [own if held.job is own.job else held for held in reading.jobs])
    taken = list(guesses)
    phrases = [skill.phrase for skill in (*reading.skills, *taken)]
    wanted = profile_names(phrases)
    kept: dict[str, str] = {}
    home = place_of_cv(reading)

    def changed(mine: Profile) -> Mapping[str, Any]:
        values: dict[str, Any] = {}
        if home and mine.place in (None, home):
            values["place"] = home
        elif home:
            kept["place"] = home
        proposed = own or (reading.own if mine.role else None)
        if proposed is not None and proposed.role is not None:
            if mine.role in (None, proposed.role.slug):
                values["role"] = proposed.role.slug
                if (years := years_in_role(reading, proposed)) is not None and mine.years is None:
                    values["years"] = years
            else:
                kept["role"] = proposed.role.slug
        latest = (proposed or reading.own) if refused else None
        jobs = jobs_before(reading, values.get("role"), mine, without=latest.job if latest else None)
        if jobs != mine.jobs:  # what one's own role is now is no job before, too
            values["jobs"] = jobs
        if reading.education:
            if mine.education in (None, reading.education):
                values["education"] = reading.education
                if mine.study is None and (study := reading.study):
                    values["study"] = study
            else:
                kept["education"] = reading.education
        for key, said in (("languages", reading.cv.languages), ("certificates", reading.cv.certificates)):
            names = not_skills.with_more(getattr(mine, key), (each.text for each in said))
            if names:
                values[key] = names
        return values

    done = store.change(added=wanted, values=changed, said=words_of(phrases))
    added, mine = done.added, done.profile
    return CvImport(
        cv,
        paths.display(model.profile_file()),
        reading,
        added,
        tuple(name for name in wanted if name not in added),
        tuple(skill for skill in reading.guesses if skill not in taken),
        own if "role" not in kept else None,
        mine.education,
        mine.languages,
        mine.certificates,
        tuple(kept.items()),
        "" if "place" in kept else home,
        _of_cv(mine.jobs, reading),
        refused,
        mine.years,
        len(mine.skills),
        mine.role is not None,
    )


def _of_cv(jobs: Iterable[OwnJob], reading: CvReading) -> tuple[tuple[OwnJob, str], ...]:
    """The jobs of a profile that a CV tells of, with the titles of their roles."""
    titles = {held.role.slug: held.role.title for held in reading.jobs_counted if held.role}
    return tuple((job, titles[job.role]) for job in jobs if job.role in titles)


def place_of_cv(reading: CvReading) -> str:
    """Where the person of a CV lives, by the names of the survey: an area, else its state; empty if it does not say."""
    try:
        names = place_names()
    except NotInstalled:  # without figures of places none is known
        return ""
    home = residence_of(reading.cv.head, names)
    return home.place or (names.find(home.state).name if home.state else "")
