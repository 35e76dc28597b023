"""What a CV says, whatever form it is in, and the draft that the readers of the forms fill.

Skills are phrases that stand where skills are listed; jobs have their years; the rest is running text. What a reader
leaves out it says, with the reason. Everything names the place where it stands, as "line 12" or "paragraph 3".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from careercli.profile import spoken_languages
from careercli.profile.cv import dates, lists, schooling, time_away, under_way
from careercli.profile.cv.evidence import Other
from careercli.profile.model import EntryLevel
from careercli.skills import military_ranks

MAX_PHRASES = 500
"""Of each kind; a CV has some dozens."""
MOST_LINES = 5_000
"""Lines of lists and of running text that are looked at."""
LONGEST_PHRASE = 200
LEAST_OF_SENTENCE = 4
"""Words behind a label that tell of a skill, and are none."""
LONGEST_PROSE = 200_000
NOT_YET = "not finished, or not yet"
BESIDE_SCHOOLING = "told of schooling, and no schooling of its own"
NO_LONGER = "expired, so not counted; `careers profile edit` puts it in where it was renewed"
"""Why a certificate is not counted that was held."""
"""Why schooling or a certificate is not counted."""
_UNPAID = re.compile(
    r"(?i)^(?:unpaid )?volunt(?:eer|ary)\b|[(–—-]\s*(?:volunteer|voluntary|pro bono|unpaid)\b|\bvolunteer$"
)


@dataclass(frozen=True)
class CvText:
    """A piece of a CV's text, and where it stands. `is_duty` says that it stands below a job.

    `apart` are the phrases that it is where no line of its list goes on in the next. `job` is the place of that job.
    """

    text: str
    place: str = ""
    is_duty: bool = False
    apart: tuple[str, ...] = ()
    job: str = ""


@dataclass(frozen=True)
class Job:
    """A job held: what may be its title, the likeliest first, and its years; `last` is None for one that goes on.

    `is_volunteer` says that nobody paid for it.
    """

    titles: tuple[str, ...]
    place: str = ""
    first: int | None = None
    last: int | None = None
    is_current: bool = False
    is_volunteer: bool = False

    @property
    def title(self) -> str:
        """The likeliest title."""
        return self.titles[0]

    @property
    def latest(self) -> tuple[int, int]:
        """What the latest job has most of."""
        return (9999 if self.is_current else self.last or self.first or 0, self.first or 0)

    @property
    def years(self) -> str:
        """2019 to 2023, since 2019, 2019, or nothing; an end by itself says that the start was not read."""
        if self.first is None:
            return f"until {self.last}, start not read" if self.last else ""
        if self.is_current:
            return f"since {self.first}"
        return f"{self.first} to {self.last}" if self.last and self.last != self.first else str(self.first)


@dataclass(frozen=True)
class Study:
    """Schooling that is finished, with its level; `level` is None for what is not known by its name."""

    text: str
    place: str = ""
    level: EntryLevel | None = None


@dataclass(frozen=True)
class LeftOut:
    """What stands in a CV and is not taken, with the reason. `job` is the job that it would be if it is one."""

    text: str
    place: str
    why: str
    job: Job | None = None


@dataclass(frozen=True)
class Cv:
    """What a CV says. `headlines` may be what somebody calls themselves; `form` is the kind of file, in words.

    `head` are the lines above its sections, where people put the place they live in. `person` is the name of whom it is
    of, or what stands where a name does: `is_named` says that the file calls it one.

    `other` is what the text is instead of a CV, where that is plain. `is_bare` says that it is a list and nothing else.
    """

    form: str
    skills: tuple[CvText, ...] = ()
    prose: tuple[CvText, ...] = ()
    jobs: tuple[Job, ...] = ()
    studies: tuple[Study, ...] = ()
    languages: tuple[CvText, ...] = ()
    certificates: tuple[CvText, ...] = ()
    headlines: tuple[CvText, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    remarks: tuple[str, ...] = ()
    other: Other | None = None
    is_bare: bool = False
    head: tuple[str, ...] = ()
    person: str = ""
    is_named: bool = False


@dataclass
class Draft:
    """A CV while it is read. Every text that goes in is cleaned of marks, cut to a length, and kept once."""

    _skills: dict[str, CvText] = field(default_factory=dict)
    _languages: dict[str, CvText] = field(default_factory=dict)
    _certificates: dict[str, CvText] = field(default_factory=dict)
    _headlines: dict[str, CvText] = field(default_factory=dict)
    _prose: list[CvText] = field(default_factory=list)
    _jobs: list[Job] = field(default_factory=list)
    _studies: list[Study] = field(default_factory=list)
    _left_out: list[LeftOut] = field(default_factory=list)
    _head: list[str] = field(default_factory=list)
    _person: str = ""
    _is_named: bool = False
    _studies_above: int = 0
    _goes_on: bool = False
    _is_away: bool = False
    """Whether what follows stands below time away from paid work, and tells of no job."""
    _entry: list[str] = field(default_factory=list)
    """The keys of the certificates of the entry that the next line may go on with."""
    _group: str = ""
    """Whether what follows stands below "In progress:": opened, or used by an entry."""
    _letters: int = 0
    _asked: int = 0

    def skill_line(self, text: str, place: str = "") -> None:
        """A line of a list of skills: with a label in front or none, with any marks between them."""
        self._asked += 1
        if self._asked > MOST_LINES:
            return
        label, rest = lists.labelled(text)
        kind = lists.kind_of_label(label) if label else None
        if dates.year(text) is not None and schooling.level(text) is not None:
            self.study(text.replace(lists.WRAP, " "), place)  # below "Qualifications": High school diploma, 2012
        elif kind == "left out":
            self.leave_out(text.replace(lists.WRAP, " "), place, f"{label} are not skills")
        elif kind == "languages" and spoken_languages.all_languages(lists.split(rest)):
            self.language_line(rest.replace(lists.WRAP, " "), place)
        else:
            phrases = lists.split(rest)
            if label and kind is None and len(phrases) == 1 and len(rest.split()) >= LEAST_OF_SENTENCE:
                self.skill(label, place)  # "Team management: led a crew of six"
            if label and kind is None and phrases and lists.is_level(phrases[0]):
                self.skill(label, place)  # "Excel: good knowledge"
            for phrase in phrases:
                self.skill(phrase, place)

    def skill(self, text: str, place: str = "") -> None:
        """A skill by itself; how well it is known is read off."""
        name = _skill_name(text.replace(lists.WRAP, " "))
        if not name:
            return
        apart = tuple(filter(None, map(_skill_name, lists.on_each_line(text)))) if lists.WRAP in text else ()
        _put(self._skills, name, place, apart)

    def language_line(self, text: str, place: str = "") -> None:
        """A line of languages; what is none is taken for skills: programming languages."""
        label, rest = lists.labelled(text)
        phrases = lists.split(rest)
        if spoken_languages.named(label) or (
            not spoken_languages.any_language(phrases) and spoken_languages.any_language(lists.split(text))
        ):
            phrases = lists.split(text)
        if spoken_languages.any_language(phrases):
            for phrase in phrases:
                if tongue := spoken_languages.named(phrase):
                    _put(self._languages, tongue, place)
            return
        if not lists.is_level(rest):
            for phrase in phrases:
                self.skill(phrase, place)

    def language(self, name: str, place: str = "") -> None:
        """A language that the file says is one."""
        _put(self._languages, lists.without_level(lists.without_marks(name)), place)

    def certificate(self, text: str, place: str = "", *, is_below: bool = False) -> None:
        """Certificates and licences: one, or several with commas between; below one, what is said of it.

        An entry that is not finished is left out whole, whoever stands in it beside the certificate.
        """
        clean = lists.without_marks(text)
        if under_way.says_only_so(clean) and not self._entry:
            self._group = "opened"  # a heading of what follows: In progress
            self.leave_out(clean, place, NOT_YET)
            return
        goes_on = bool(self._entry) and (is_below or lists.tells_of_before(clean) or under_way.names_giver(clean))
        if (goes_on and under_way.is_unfinished(clean)) or under_way.says_only_so(clean):
            self._take_back(clean)
            return
        for entry in under_way.entries(clean):
            if not goes_on:
                self._entry = []
            if under_way.is_unfinished(entry) or self._group:
                self._group = "used" if self._group else ""
                self.leave_out(entry, place, NOT_YET)
            else:
                self._held_certificates(entry, place)

    def _held_certificates(self, text: str, place: str) -> None:
        """The certificates of an entry that are held, but for those that hold no longer."""
        for name in lists.certificates(text):
            if lists.tells_of_before(name):
                self._of_last_certificate(name, place)
            elif schooling.is_expired(name):
                self.leave_out(name, place, NO_LONGER)
            elif any(map(str.isalnum, name)):
                self._put_certificate(name, place)

    def _put_certificate(self, name: str, place: str) -> None:
        _put(self._certificates, name, place)
        self._entry.append(next(reversed(self._certificates)))

    def _of_last_certificate(self, told: str, place: str) -> None:
        """A line that is only the date or the number of the certificate above it."""
        key = next(reversed(self._certificates), None)
        if key is None:
            self.leave_out(told, place, "a date or a number, of no certificate")
            return
        last = self._certificates.pop(key)
        if schooling.is_expired(told):
            self.leave_out(f"{last.text}, {told}", last.place, NO_LONGER)
        else:
            self._put_certificate(f"{last.text}, {told}", last.place)

    def _take_back(self, told: str) -> None:
        """Leaves out the entry above, of which a line says that it is not finished."""
        above = [self._certificates.pop(key) for key in dict.fromkeys(self._entry) if key in self._certificates]
        if above:
            self.leave_out(", ".join((*(said.text for said in above), told)), above[0].place, NOT_YET)
        self._entry = []

    def head(self, text: str) -> None:
        """A line above the sections, as it stands: it may have the place that somebody lives in."""
        if len(self._head) < MAX_PHRASES and text.strip():
            self._head.append(text.strip()[:LONGEST_PHRASE])

    def person(self, name: str, *, is_named: bool = True) -> None:
        """The name of the person; what the file calls so counts before what only stands where a name does."""
        clean = " ".join(lists.without_marks(name).split())[:LONGEST_PHRASE]
        if clean and (is_named > self._is_named or not self._person):
            self._person, self._is_named = clean, is_named

    def headline(self, text: str, place: str = "") -> None:
        """What somebody may call themselves."""
        for part in lists.parts_of_headline(lists.without_marks(text)):
            _put(self._headlines, part, place)

    def job(
        self, titles: Iterable[str], place: str = "", when: dates.Span | None = None, *, is_volunteer: bool = False
    ) -> None:
        """A job held. `titles` are what may be its title, the likeliest first; one that calls itself so is unpaid."""
        names = tuple(dict.fromkeys(name[:LONGEST_PHRASE] for text in titles if (name := lists.without_marks(text))))
        span = when or dates.Span()
        if names and time_away.is_away(names[0]):
            years = Job(names, place, span.first, span.last, span.is_current).years
            self.away(f"{names[0]} ({years})" if years else names[0], place)
        elif names and len(self._jobs) < MAX_PHRASES:
            self._is_away = False
            unpaid = is_volunteer or any(map(_UNPAID.search, names))
            self._jobs.append(Job(names, place, span.first, span.last, span.is_current, unpaid))

    def job_called(self, titles: Sequence[str]) -> bool:
        """Gives the last job, which has a rank, what it is called below; False for another job."""
        last = self._jobs[-1] if titles and self._jobs else None
        if last is None or not any(map(military_ranks.is_rank, last.titles)):
            return False
        self._jobs[-1] = replace(last, titles=(*titles, *last.titles))
        return True

    def away(self, text: str, place: str = "") -> None:
        """Time away from paid work: no job, and nothing to ask about; what follows is no work of the job before."""
        self._is_away = True
        self.leave_out(text, place, time_away.AWAY)

    def study(self, text: str, place: str = "", *, is_name: bool = False, is_below: bool = False) -> None:
        """A line on schooling; `is_name` says that it is the name of a degree and nothing else, `is_below` that it
        stands further in than the line above."""
        clean = lists.without_marks(text)[:LONGEST_PHRASE]
        if not clean or len(self._studies) >= MAX_PHRASES:
            return
        if schooling.is_some_college(clean):
            self._some_college(clean, place)
        elif under_way.is_unfinished(clean) or schooling.goes_on(clean):
            self._unfinished(clean, place, is_below=is_below)
        elif self._goes_on and schooling.level(clean):
            self._goes_on = False
            self.leave_out(clean, place, NOT_YET)
        elif (level := schooling.level(clean)) or is_name or schooling.names_award(clean):
            self._studies.append(Study(clean, place, level))
        elif schooling.is_by_the_way(clean):
            self.leave_out(clean, place, BESIDE_SCHOOLING)

    def blank(self) -> None:
        """An empty line: what is said of a school above it is not of the one below."""
        self._studies_above = len(self._studies)
        self._goes_on = False
        self._entry = []
        self._group = self._group if self._group == "opened" else ""

    def _some_college(self, text: str, place: str) -> None:
        """College that was left without a degree: by itself, or the degree that stands right above."""
        if not schooling.names_college(text) and len(self._studies) > self._studies_above:
            above = self._studies[-1]
            if above.level != schooling.HIGH_SCHOOL:
                self._studies.pop()
                text, place = f"{above.text}, {text}"[:LONGEST_PHRASE], above.place
        self._studies.append(Study(text, place, schooling.COURSES))

    def _unfinished(self, text: str, place: str, *, is_below: bool) -> None:
        """A line on schooling that is not over: itself, or what stands above it without a year, or the next below."""
        if schooling.tells_when(text) or (is_below and schooling.level(text) is None):
            above = self._studies[-1] if len(self._studies) > self._studies_above else None
            if above is not None and (dates.year(above.text) is None or is_below or under_way.is_begun(above.text)):
                self._studies.pop()
                whole = f"{above.text}, {text}"
                if schooling.is_some_college(whole):
                    self._some_college(whole[:LONGEST_PHRASE], above.place)
                else:
                    self.leave_out(whole, above.place, NOT_YET)
                return
            self._goes_on = not lists.tells_of_before(text)
        self.leave_out(text, place, NOT_YET)

    def training(self, text: str, place: str = "", *, is_below: bool = False) -> None:
        """A line on training: schooling, where it tells of some level or is not finished, else certificates."""
        if schooling.level(text) is not None or (under_way.is_unfinished(text) and not self._entry):
            self.study(text, place)
        else:
            self.certificate(text, place, is_below=is_below)

    def prose(self, text: str, place: str = "") -> None:
        """Running text."""
        self._asked += 1
        if self._asked <= MOST_LINES and self._letters < LONGEST_PROSE and (clean := lists.without_marks(text)):
            is_duty = bool(self._jobs) and not self._is_away
            job = self._jobs[-1].place if is_duty else ""
            self._prose.append(CvText(clean[: LONGEST_PROSE - self._letters], place, is_duty, job=job))
            self._letters += len(clean)

    def leave_out(
        self, text: str, place: str, why: str, titles: Sequence[str] = (), when: dates.Span | None = None
    ) -> None:
        """What is not taken, and why; `titles` and the years are those of the job that it may be after all."""
        clean = lists.without_marks(text)[:LONGEST_PHRASE]
        if clean and len(self._left_out) < MAX_PHRASES:
            span = when or dates.Span()
            names = tuple(title[:LONGEST_PHRASE] for title in titles)
            job = Job(names, place, span.first, span.last, span.is_current) if names else None
            self._left_out.append(LeftOut(clean, place, why, job))

    def finished(self, form: str, remarks: Sequence[str] = ()) -> Cv:
        """What was put in, as a CV; the latest job first."""
        jobs = sorted(self._jobs, key=lambda job: job.latest, reverse=True)
        return Cv(
            form,
            skills=tuple(self._skills.values()),
            prose=tuple(self._prose),
            jobs=tuple(jobs),
            studies=tuple(self._studies),
            languages=tuple(self._languages.values()),
            certificates=tuple(self._certificates.values()),
            headlines=tuple(self._headlines.values()),
            left_out=tuple(self._left_out),
            remarks=tuple(remarks),
            head=tuple(self._head),
            person=self._person,
            is_named=self._is_named,
        )


def _skill_name(text: str) -> str:
    """A phrase without how well it is known; empty where it is only that."""
    name = lists.without_level(lists.without_marks(text))
    return name if any(map(str.isalnum, name)) and not lists.is_level(name) else ""


def _put(into: dict[str, CvText], text: str, place: str, apart: tuple[str, ...] = ()) -> None:
    name = " ".join(text.split())[:LONGEST_PHRASE].strip()
    if name and len(into) < MAX_PHRASES:
        into.setdefault(name.casefold(), CvText(name, place, apart=apart))
