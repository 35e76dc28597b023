"""What a CV says, read against the catalogue: skills, the roles of jobs held, the latest of them, schooling.

What is certain stands in `skills`; what only may be meant stands in `guesses`, for the person to decide; what the
catalogue does not know, or is no skill, is there with its place too.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from careercli import paths
from careercli.catalog.catalog import Catalog
from careercli.profile import led, listed_skills, recognize, unread_duties
from careercli.profile.cv import Cv, CvText, Job, NotACv, person_name, read_cv, schooling
from careercli.profile.model import EntryLevel
from careercli.profile.recognize import RecognizedPhrase
from careercli.search import reading, titles
from careercli.search.title_reading import TitleReading
from careercli.skills import normalize
from careercli.skills.trade_names import is_title, is_trade
from careercli.text import abridged, natural_list

_PIECES_OF_STUDY = re.compile(r"[,;:|(]\s*| [-–—] |\s*(?:\.{2,}|…)\s*|\s{2,}")
_TWO_JOBS = re.compile(r"\s*/\s*|\s+(?:&|\+|and)\s+")
"""What stands between two jobs in one title: Shift Supervisor / Barista, Office Manager and Bookkeeper."""
_HEADLINE_PARTS = re.compile(r"\s*[,|·•;]\s*|\s+[–—-]\s+")
BARE_HINT = "if it is a list of skills, write `Skills:` above it, and the rest of your CV below"
MOST_GUESSES = 40
"""So many phrases that are not known are looked at for what may be meant."""
LEAST_GUESSED = 3
"""Letters of a phrase for which something else may be meant."""
LEAST_OF_SENTENCE = 3
"""Words of a phrase of a list that is read as running text where the catalogue does not know it."""
MOST_MAYBE = 3
"""So many roles are proposed for a title that may mean several."""
CERTAIN = (titles.EXACT, titles.SURE)
MINOR, MAJOR = 4, 2
"""So many characters of a code tell a minor group of the SOC, and a major one."""
MOST_NOTED = 3
"""So many pieces left out, and jobs not counted, are named where a CV is only read by the way."""
LONGEST_NOTED = 50
"""Letters of a piece left out that are shown there."""
_SENTENCES = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")
MOST_OF_ENTRY = 4
"""Words of an entry of a list in running text; what is longer is a sentence."""
MOST_JOBS = 40
"""So many jobs are looked up, the latest of them."""


class RoleOfTitle(NamedTuple):
    """A role with its title, and the words of a CV that named it."""

    slug: str
    title: str
    said: str


@dataclass(frozen=True)
class ReadSkill:
    """A phrase of a CV, as it is read, and where it stands."""

    phrase: RecognizedPhrase
    place: str


@dataclass(frozen=True)
class HeldJob:
    """A job of a CV with the role of the catalogue that it was; None if no role is certainly called so.

    `maybe` are then roles that the title may mean, the likeliest first: for the person to say, never taken.
    So are those of an unpaid post, unless there is a paid job: then it has none. `is_guess` says that the role is a
    likely one, of a title that is no certain name of it.
    """

    job: Job
    role: RoleOfTitle | None
    maybe: tuple[RoleOfTitle, ...] = ()
    is_guess: bool = False

    @property
    def words(self) -> str:
        """The job as the CV calls it, with its years: Senior Accountant (2019 to 2023)."""
        said = self.role.said if self.role else self.job.title
        return f"{said} ({self.job.years})" if self.job.years else said


@dataclass(frozen=True)
class CvReading:
    """A CV as the catalogue reads it. `jobs` begin with the latest, unpaid posts last.

    `own` is the role that is proposed as one's own. It is None where the latest job that names any role names
    it only by a guess (`own_maybe`). `called` is the role by what the person calls themselves above the sections.
    """

    cv: Cv
    skills: tuple[ReadSkill, ...]
    guesses: tuple[ReadSkill, ...]
    unknown: tuple[CvText, ...]
    jobs: tuple[HeldJob, ...]
    own: HeldJob | None
    education: EntryLevel | None
    called: HeldJob | None = None

    @property
    def own_maybe(self) -> HeldJob | None:
        """The latest job, where it is later than `own` and its title may mean several roles, or one by a guess.

        An unpaid post only where there is no paid job, and nothing that the person calls themselves.
        """
        if self.own is not None and all(job.job.is_volunteer for job in self.jobs):
            return None
        for job in self.jobs:
            if job.role is not None:
                return None
            if job.maybe:
                return job
        return None

    @property
    def study(self) -> str:
        """The field of the highest schooling, in the words of the CV; empty where none is known."""
        from careercli.profile import field_of_study  # it reads a table

        of_level = [study.text for study in self.cv.studies if self.education and study.level == self.education]
        for said in (text for text in of_level if not schooling.is_some_college(text)):
            pieces = (said, *_PIECES_OF_STUDY.split(said))
            behind = (said, *(said[mark.end() :] for mark in _PIECES_OF_STUDY.finditer(said)))
            degrees = filter(None, map(field_of_study.behind_degree, behind))
            if field := next(degrees, "") or next(filter(None, map(field_of_study.named, pieces)), ""):
                return field
        return ""

    @property
    def jobs_counted(self) -> tuple[HeldJob, ...]:
        """The jobs whose roles are known, the latest first; without any, what the person calls themselves."""
        known = tuple(job for job in self.jobs if job.role is not None)
        return known or ((self.own,) if self.own else ())

    @property
    def slugs_held(self) -> tuple[str, ...]:
        """The slugs of their roles, each once."""
        return tuple(dict.fromkeys(job.role.slug for job in self.jobs_counted if job.role))

    @property
    def slugs_guessed(self) -> tuple[str, ...]:
        """Those that are a guess, and no other job of the CV is certainly one of them."""
        certain = {job.role.slug for job in self.jobs_counted if job.role and not job.is_guess}
        return tuple(slug for slug in self.slugs_held if slug not in certain)


def read(catalog: Catalog, file: Path, *, guess: bool = False, as_cv: bool = False) -> CvReading:
    """The CV in a file, as the catalogue reads it. With `guess`, what is not known is looked for as a typing error.

    Raises CareersError for a file that cannot be read, NotACv for a text that is no CV, unless `as_cv`.
    """
    cv = read_cv(file, as_cv=as_cv)
    reading = of_cv(catalog, cv, guess=guess)
    if cv.is_bare and not as_cv and not reading.skills and reading.own is None:
        raise NotACv(paths.display(file), "a list with nothing the catalogue knows", BARE_HINT)
    return reading


def of_cv(catalog: Catalog, cv: Cv, *, guess: bool = False) -> CvReading:
    """As `read`, of a CV that was read."""
    cv = _without_name(catalog, cv)
    cv = replace(cv, skills=listed_skills.as_wrapped(catalog, cv.skills))
    has_paid = any(not job.is_volunteer for job in cv.jobs)
    listed_jobs = sorted(cv.jobs, key=lambda job: job.is_volunteer)[:MOST_JOBS]
    certain = _certain_codes(catalog, [job for job in listed_jobs if not job.is_volunteer])
    jobs: tuple[HeldJob, ...] = ()
    for job in listed_jobs:
        if job.is_volunteer:
            jobs += (_unpaid_post(catalog, job, has_paid=has_paid),)
        else:
            jobs += led.as_led(catalog, held_jobs(catalog, job, certain), certain)
    listed = recognize.recognize_phrases(catalog, [said.text for said in cv.skills], guess=False)
    asked = listed_skills.named_like_tools(catalog, listed, cv.skills)
    listed = [replace(phrase, known=False) if phrase.text in asked else phrase for phrase in listed]
    parts = listed_skills.of_parts(catalog, [phrase.text for phrase in listed if not phrase.known])
    known: dict[str, ReadSkill] = {}
    unknown: list[CvText] = []
    for phrase, said in zip(listed, cv.skills, strict=True):
        if phrase.known:
            known[said.text] = ReadSkill(phrase, said.place)
        elif said.text in parts:
            known.update((part.text, ReadSkill(part, said.place)) for part in parts[said.text])
        else:
            unknown.append(said)
    long = [said for said in unknown if not said.is_duty and len(said.text) >= LEAST_GUESSED]
    guesses = _guesses(catalog, long[:MOST_GUESSES]) if guess else []
    meant = {skill.phrase.text for skill in guesses}
    unknown = [said for said in unknown if said.text not in meant]
    prose = [*cv.prose, *(said for said in unknown if len(said.text.split()) >= LEAST_OF_SENTENCE)]
    told = recognize.skills_in_lines(catalog, [said.text for said in prose])
    told = recognize.with_own_duties(catalog, [(said.text, _work_of(said, jobs)) for said in prose], told)
    skills = [*known.values(), *_in_prose(prose, told, known.values())]
    sentences = {
        said.text for said, of_line in zip(prose[len(cv.prose) :], told[len(cv.prose) :], strict=True) if of_line
    }
    unknown = [said for said in unknown if said.text not in sentences]
    unknown += _unread_duties(cv.prose, told[: len(cv.prose)])
    doubtful = _jobs_left_out(catalog, cv, jobs)
    jobs = (*jobs, *doubtful)
    cv = replace(cv, left_out=tuple(out for out in cv.left_out if not any(held.job is out.job for held in doubtful)))
    called = _called(catalog, cv)
    jobs = tuple(_as_called(held, called) for held in jobs)
    own = _own(jobs, called)
    levels = [study.level for study in cv.studies if study.level is not None]
    return CvReading(cv, tuple(skills), tuple(guesses), tuple(unknown), jobs, own, schooling.highest(levels), called)


def _without_name(catalog: Catalog, cv: Cv) -> Cv:
    """A CV without the person's name: it is no skill, product or job. A title or skill where one may stand is kept."""
    if not cv.person or not (cv.is_named or _may_be_name(catalog, cv.person)):
        return cv

    def others(said: Sequence[CvText]) -> tuple[CvText, ...]:
        rests = ((each, " ".join(person_name.without(cv.person, each.text).split())) for each in said)
        return tuple(replace(each, text=rest.strip(" ,:")) for each, rest in rests if rest.strip(" ,:"))

    return replace(cv, prose=others(cv.prose), headlines=others(cv.headlines))


def _may_be_name(catalog: Catalog, line: str) -> bool:
    """Whether a first line can be a person's name: all of it is neither a title nor a skill, as Microsoft Excel is."""
    is_title = titles.read_title(catalog, line, guess=False).certainty in CERTAIN
    return not is_title and reading.lookup(catalog, line) is None


def held_jobs(catalog: Catalog, job: Job, certain: Collection[str] = ()) -> tuple[HeldJob, ...]:
    """A job with the role that one of its titles names; one with a title of two jobs is both, each with all its years.

    Its titles are the parts of one line: the title, an employer, a place. `certain` are the codes of the jobs of the CV
    that are certain: they decide where a title is several roles' name, and a likely reading that is far from all of
    them does not count. A certain reading goes before a likely, which names one role. What is read only weakly, or as
    likely one role as another, is kept as what it may be.
    """
    maybe: dict[str, str] = {}
    if both := _of_two_jobs(catalog, job, certain, least=2):
        return both
    for guess in (False, True):
        if guess and (of_half := _of_two_jobs(catalog, job, certain, least=1)):
            return of_half
        for text in job.titles:
            read = titles.read_title(catalog, text, guess=guess)
            if slug := _meant(catalog, read, certain):
                is_guess = read.certainty not in CERTAIN
                return (HeldJob(job, _roles(catalog, {slug: text})[0], is_guess=is_guess),)
            for slug in read.slugs[:MOST_MAYBE]:
                maybe.setdefault(slug, text)
    return (HeldJob(job, None, _roles(catalog, dict(list(maybe.items())[:MOST_MAYBE]))),)


def _of_two_jobs(catalog: Catalog, job: Job, certain: Collection[str], *, least: int) -> tuple[HeldJob, ...]:
    """Both jobs of a title of two that no role is called by, of which at `least` so many are certainly a role.

    Of the other stands what it may be, for the person to say. The certain ones come first.
    """
    halves = next((parts for text in job.titles if len(parts := _TWO_JOBS.split(text)) == 2), [])
    if not halves or not all(map(is_title, halves)):
        return ()
    if any(titles.read_title(catalog, text, guess=False).certainty == titles.EXACT for text in job.titles):
        return ()  # Driver/Sales Worker
    read = [titles.read_title(catalog, half, guess=False) for half in halves]
    known = {*certain, *_codes_of_sure(catalog, read)}
    slugs = [_meant(catalog, each, known) for each in read]
    found = set(filter(None, slugs))
    if len(found) < least or (slugs[0] == slugs[1] and least > 1):
        return ()
    jobs: list[HeldJob] = []
    for half, slug in zip(halves, slugs, strict=True):
        of_half = replace(job, titles=(half,))
        if slug and slug not in [held.role.slug for held in jobs if held.role]:
            jobs.append(HeldJob(of_half, _roles(catalog, {slug: half})[0]))
        elif not slug:
            may_be = titles.read_title(catalog, half).slugs
            maybe = dict.fromkeys([each for each in may_be if each not in found][:MOST_MAYBE], half)
            jobs.append(HeldJob(of_half, None, _roles(catalog, maybe)))
    return tuple(sorted(jobs, key=lambda held: held.role is None))


def _jobs_left_out(catalog: Catalog, cv: Cv, jobs: Sequence[HeldJob]) -> tuple[HeldJob, ...]:
    """The lines that were left out though they begin with the name of a role: for the person to say, never dropped."""
    held_so = {title.casefold() for held in jobs for title in held.job.titles}
    doubtful = []
    for out in cv.left_out[:MOST_JOBS]:
        if out.job is None or out.job.title.casefold() in held_so:
            continue
        read = titles.read_title(catalog, out.job.title, guess=False)
        if read.certainty in CERTAIN and read.slugs:
            maybe = _roles(catalog, dict.fromkeys(read.slugs[:MOST_MAYBE], out.job.title))
            doubtful.append(HeldJob(out.job, None, maybe))
    return tuple(doubtful)


def _certain_codes(catalog: Catalog, jobs: Sequence[Job]) -> frozenset[str]:
    """The occupation codes of the jobs that a title certainly names, and no other."""
    return _codes_of_sure(
        catalog, [titles.read_title(catalog, text, guess=False) for job in jobs for text in job.titles[:1]]
    )


def _codes_of_sure(catalog: Catalog, read: Sequence[TitleReading]) -> frozenset[str]:
    """The codes of the occupations that readings of titles certainly name."""
    sure = [reading.slugs[0] for reading in read if len(reading.slugs) == 1 and reading.certainty in CERTAIN]
    return frozenset(catalog.query.codes_of(sure).values())


def _meant(catalog: Catalog, read: TitleReading, certain: Collection[str]) -> str | None:
    """The role that the reading of a title means, where it is certain, or the jobs that are certain decide it."""
    if not read.slugs or read.certainty not in (*CERTAIN, titles.LIKELY):
        return None
    if len(read.slugs) == 1 and read.certainty in CERTAIN:
        return read.slugs[0]
    codes = catalog.query.codes_of(read.slugs)
    for length in (MINOR, MAJOR):
        groups = {code[:length] for code in certain}
        if near := [slug for slug in read.slugs if codes.get(slug, "")[:length] in groups]:
            return near[0] if read.certainty in CERTAIN or len(read.slugs) == 1 else None
    is_far = bool(certain and codes)
    return None if is_far or len(read.slugs) > 1 else read.slugs[0]


def _unpaid_post(catalog: Catalog, job: Job, *, has_paid: bool) -> HeldJob:
    """An unpaid post: no role is held by it (the doctor of a scouts' camp), and beside paid jobs none is proposed."""
    if has_paid:
        return HeldJob(job, None)
    held = held_jobs(catalog, job)[0]
    return HeldJob(job, None, (held.role,) if held.role else held.maybe)


def _roles(catalog: Catalog, texts: dict[str, str]) -> tuple[RoleOfTitle, ...]:
    """Roles by their slugs, with the words that named them."""
    names = catalog.titles(list(texts))
    return tuple(RoleOfTitle(slug, names[slug], text) for slug, text in texts.items())


def _guesses(catalog: Catalog, unknown: Sequence[CvText]) -> list[ReadSkill]:
    """What may be meant by phrases that are not known: a typing error forgiven, or the first name that is offered and
    has a word of the phrase: voicing only has letters of invoicing.
    """
    tried = [
        _with_like_offers(phrase) for phrase in recognize.recognize_phrases(catalog, [each.text for each in unknown])
    ]
    offered = [phrase.offers[0] for phrase in tried if not phrase.known and phrase.offers]
    names = {phrase.text: phrase for phrase in recognize.recognize_phrases(catalog, offered, guess=False)}
    guesses = []
    for phrase, said in zip(tried, unknown, strict=True):
        meant = phrase if phrase.known else names.get(phrase.offers[0]) if phrase.offers else None
        if meant is not None and meant.known:
            guesses.append(ReadSkill(RecognizedPhrase(said.text, meant.skills, True, "guess"), said.place))
    return guesses


def _with_like_offers(phrase: RecognizedPhrase) -> RecognizedPhrase:
    """A phrase with those names on offer that have one of its words, in whatever form."""
    said = set(normalize.joined_stems(phrase.text))
    return replace(phrase, offers=tuple(name for name in phrase.offers if said & set(normalize.joined_stems(name))))


def _in_prose(
    prose: Sequence[CvText], told: Sequence[Sequence[RecognizedPhrase]], listed: Collection[ReadSkill]
) -> Iterator[ReadSkill]:
    """What the running text tells and no list does, each phrase once, a product or tool once however it is called."""
    phrases = {skill.phrase.text.casefold() for skill in listed}
    keys = {skill.key for read in listed for skill in read.phrase.skills}
    for said, of_line in zip(prose, told, strict=True):
        for phrase in of_line:
            own = {skill.key for skill in phrase.skills}
            if phrase.text.casefold() in phrases or (phrase.rule == "in the text" and own <= keys):
                continue
            phrases.add(phrase.text.casefold())
            keys |= own
            yield ReadSkill(phrase, said.place)


def _work_of(said: CvText, jobs: Sequence[HeldJob]) -> tuple[str, ...]:
    """The roles whose work a line under a job may tell: that job's, or what it may be, then those of the other jobs."""
    if not said.is_duty:
        return ()
    here = next((held for held in jobs if held.job.place == said.job), None)
    first = [role.slug for role in (*((here.role,) if here.role else ()), *here.maybe[:2])] if here is not None else []
    return tuple(dict.fromkeys([*first, *(held.role.slug for held in jobs if held.role)]))


def _unread_duties(prose: Sequence[CvText], told: Sequence[Sequence[RecognizedPhrase]]) -> Iterator[CvText]:
    """The lines under a job that tell nothing known, and the clauses of others that do not; of other running text what
    stands in a list beside something known.
    """
    for said, of_line in zip(prose, told, strict=True):
        if said.is_duty and any(map(str.isalpha, said.text)):
            for clause in unread_duties.unread(said.text, [phrase.text for phrase in of_line]):
                yield CvText(clause, said.place, is_duty=True)
        for sentence in () if said.is_duty else _SENTENCES.split(said.text):
            phrases = [phrase.text for phrase in of_line if phrase.text in sentence]
            for entry in unread_duties.unread(sentence, phrases) if phrases and "," in sentence else ():
                if len(entry.split()) <= MOST_OF_ENTRY:
                    yield CvText(entry, said.place)  # organized, calm under pressure, good with people


def _own(jobs: tuple[HeldJob, ...], called: HeldJob | None) -> HeldJob | None:
    """The latest job whose role is known, else what the person calls themselves; None if a later one is a guess."""
    paid = (job for job in jobs if not job.job.is_volunteer)
    if latest := next((job for job in paid if job.role is not None or job.maybe), None):
        return latest if latest.role is not None else None
    return called


def with_jobs(reading: CvReading, jobs: Sequence[HeldJob]) -> CvReading:
    """A CV with other roles of its jobs, and what follows from them."""
    held = tuple(jobs)
    return replace(reading, jobs=held, own=_own(held, reading.called)) if held != reading.jobs else reading


def _called(catalog: Catalog, cv: Cv) -> HeldJob | None:
    """The role by what the person calls themselves, whole or in a part: Hemodialysis Technician, CCHT."""
    for said in cv.headlines:
        named = held_jobs(catalog, Job((said.text,), said.place))[0]
        if named.role is None and (parts := tuple(filter(is_trade, _HEADLINE_PARTS.split(said.text)))):
            named = held_jobs(catalog, Job(parts, said.place))[0]
        if named.role is not None:
            return named
    return None


def _as_called(held: HeldJob, called: HeldJob | None) -> HeldJob:
    """A job that is not certain, as the role that the CV calls the person where its title ends in the same word.

    A Wound Care Nurse who writes RN behind the name is a Registered Nurse, and no Nurse Practitioner.
    """
    if called is None or called.role is None:
        return held
    role = called.role._replace(said=held.job.title)
    is_same_head = held.job.title.lower().split()[-1:] == role.title.lower().split()[-1:]
    if not is_same_head or (held.role is not None and (not held.is_guess or held.role.slug == role.slug)):
        return held
    if held.role is not None:
        return replace(held, role=role)
    return replace(held, maybe=(role, *(each for each in held.maybe if each.slug != role.slug))) if held.maybe else held


def remarks(reading: CvReading) -> tuple[str, ...]:
    """What is to be said of a CV, in short: of the file, of what was left out, and of jobs that are not counted."""
    said = list(reading.cv.remarks)
    if left_out := reading.cv.left_out:
        shown = [f"{textwrap.shorten(out.text, LONGEST_NOTED, placeholder=' …')} ({out.why})" for out in left_out]
        said.append(f"left out {len(left_out)}: {abridged(shown, MOST_NOTED)}")
    unsure = [held for held in reading.jobs if held.role is None and held.maybe]
    for held in unsure[:MOST_NOTED]:
        maybe = natural_list([role.title for role in held.maybe], "or")
        said.append(f"{held.job.title} is not counted as a job: it may be {maybe}")
    return tuple(said)


def phrases(reading: CvReading) -> list[RecognizedPhrase]:
    """The phrases of a CV in one list: those that are known, then those that are not."""
    return [
        *(skill.phrase for skill in reading.skills),
        *(RecognizedPhrase(said.text, (), False, "unknown") for said in reading.unknown),
    ]
