"""What an answer to a question of `careers start` means, however a person may put it: a function for each question.

An answer is understood (`UnderstoodAnswer`), may mean several things (`Choices`), or is none (UsageError, with what to
type).
"""

from __future__ import annotations

import dataclasses
import re
import shlex
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from careercli import text
from careercli.answers.schooling_words import level_said
from careercli.errors import NoSuchRole, UsageError
from careercli.profile.model import OwnInterests, Profile, Wishes
from careercli.roles import (
    beyond_words,
    condition_names,
    conditions,
    field_words,
    hours_beside,
    interest_words,
    interests,
    plain_conditions,
)
from careercli.roles.education import ENTRY_LEVELS, SOME_COLLEGE

if TYPE_CHECKING:
    from careercli.catalog.catalog import Catalog

MOST_CHOICES = 6
NO_JOB = frozenset({
    "none", "no", "nothing", "n/a", "unemployed", "jobless", "retired", "homemaker", "student", "no job", "not working",
    "between jobs", "looking for work", "stay at home parent",
})  # fmt: skip
"""What somebody without a job answers."""
CLEAR = "-"
"""What takes an answer out again."""


@dataclass(frozen=True)
class UnderstoodAnswer:
    """An answer that was understood: the words in which it is said back, and what it changes in a profile.

    `changed` gives the keys to set, from the profile as it is; `added` and `removed` are skills.
    """

    words: str
    changed: Callable[[Profile], Mapping[str, Any]] = field(default=lambda _mine: {})
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


@dataclass(frozen=True)
class Choices:
    """Several things that may be meant: each with the answer that means it alone."""

    question: str
    options: tuple[tuple[str, str], ...]


# 1: what I do


_LEAD = re.compile(
    r"^(?:(?:i(?:'m| am)|i work as|work(?:ing)? as)\s+(?:an?\s+|the\s+)?)?"
    r"(?:(?:unemployed|former|retired|ex)\s+(?=\w))?",
    re.I,
)
"""What people put before their job."""


def read_role(catalog: Catalog, _mine: Profile, answer: str) -> UnderstoodAnswer | Choices:
    """The job that somebody says to do, or to have done last."""
    plain = _LEAD.sub("", answer).strip()
    word = plain.lower().strip(".")
    if answer == CLEAR or word in NO_JOB or word.endswith(" student"):
        return UnderstoodAnswer(
            "no job: the answers rest on what you can do and like", lambda _mine: {"role": None, "tier": None}
        )
    if is_schooling(plain):
        raise UsageError(
            f"{plain[:40]!r} is schooling and no job", "name the job, such as high school teacher; Enter skips"
        )
    try:
        slug = catalog.slug(plain)
    except NoSuchRole as error:
        options = _candidates(catalog, plain, error)
        if options:
            return Choices(f"Which is closest to {plain[:40]!r}?", options)
        raise UsageError(
            f"no occupation is called {plain[:40]!r}",
            "try the title a job ad would use; Enter skips",
        ) from None
    title = catalog.titles([slug]).get(slug, slug)
    return UnderstoodAnswer(title, lambda mine: {"role": slug, "tier": mine.tier if mine.role == slug else None})


def _candidates(catalog: Catalog, words: str, error: NoSuchRole) -> tuple[tuple[str, str], ...]:
    """The roles that may be meant: those of the name if there are several, else the nearest, then what is found."""
    from careercli.search import roles

    query = catalog.query
    slugs = list(error.suggestions)
    if not error.ambiguous:
        near = query.role_choices(slugs)
        slugs.sort(key=lambda slug: -(near[slug].jobs or 0) if slug in near else 0)
        slugs += [hit.slug for hit in roles.search(catalog, words, MOST_CHOICES).hits]
    slugs = list(dict.fromkeys(slugs))[:MOST_CHOICES]
    choices = query.role_choices(slugs)
    return tuple((_described(choices[slug]), slug) for slug in slugs if slug in choices)


def _described(choice: Any) -> str:
    facts = [text.money(choice.median, choice.currency or "USD") if choice.median is not None else ""]
    facts.append(f"{choice.jobs:,} jobs" if choice.jobs is not None else "")
    told = ", ".join(fact for fact in facts if fact)
    return f"{choice.title} ({told})" if told else str(choice.title)


_YES = frozenset(("y", "yes", "yep", "yeah", "yup", "sure", "of course"))
_NO = frozenset(("n", "nope", "nah"))
_NOT_A_NAME = {"role": _NO, "place": _NO, "skills": frozenset((*_NO, "no", "none", "nothing"))}


def is_yes(answer: str) -> bool:
    """Whether an answer is a yes."""
    return answer.lower().strip(".! ") in _YES


def is_yes_or_no(answer: str, key: str = "role") -> bool:
    """Whether an answer to the question of a key is a yes, or a no that the question has no use for."""
    word = answer.lower().strip(".! ")
    return word in _YES or word in _NOT_A_NAME.get(key, ())


# 2: where I live


def read_place(_catalog: Catalog, _mine: Profile, answer: str) -> UnderstoodAnswer | Choices:
    """Where somebody lives."""
    from careercli.answers.asked_place import place_or_state
    from careercli.answers.cv_residence import state_named
    from careercli.catalog.places import NoSuchPlace, PlaceFigures, PlaceNames

    if answer == CLEAR:
        return UnderstoodAnswer("no place", lambda _mine: {"place": None})
    with PlaceFigures.open() as figures:
        names = PlaceNames(figures.areas())
        try:
            found = place_or_state(answer, names)
        except NoSuchPlace as error:
            state = state_named(answer, names) if not error.choices else None
            if error.suggestions:
                near = [*error.suggestions, *([state.name] if state else [])]
                options = tuple((name, name) for name in dict.fromkeys(near[: MOST_CHOICES - 1] + near[-1:]))
                return Choices(f"Which place do you mean by {answer[:40]!r}?", options)
            raise UsageError(error.message, f"{error.hint}; Enter skips".lstrip("; ")) from None
    told = found.remarks[0] if found.remarks else found.area.name
    return UnderstoodAnswer(told, lambda _mine: {"place": found.area.name})


# 3: what I can do

_FILE = re.compile(r".+\.(?:json|ya?ml|txt|md|markdown|docx?|pdf|html?|tex|xml|csv|zip|odt|rtf)", re.I)


def read_skills(catalog: Catalog, mine: Profile, answer: str) -> UnderstoodAnswer:
    """What somebody can do, by names or the file of a CV."""
    if answer == CLEAR:
        raise UsageError("say what to remove", "such as -excel; Enter keeps the list")
    if answer.startswith(CLEAR):
        return _without(mine, [name.strip().lstrip(CLEAR).strip() for name in answer.split(",")])
    path = Path(answer.strip("'\"")).expanduser()
    if _FILE.fullmatch(answer.strip("'\"")) or ("," not in answer and _is_file(path)):
        return _of_cv(catalog, path)
    names = [" ".join(name.split()) for name in re.split(r"[,;]", answer)]
    names = list(dict.fromkeys(name for name in names if name))
    if not names:
        raise UsageError("no skill is named", "such as excel, triage, 3 years as waiter; Enter skips")
    if long := next((name for name in names if len(name) > 300), ""):
        raise UsageError(f"{long[:40]!r}… is one skill of {len(long)} letters", "separate skills with commas")
    return _of_names(catalog, names)


def _of_names(catalog: Catalog, names: Sequence[str]) -> UnderstoodAnswer:
    """Names of skills, and what people list among them that is none, which has places of its own in the profile."""
    from careercli.profile import not_skills, recognize

    known = [phrase.text for phrase in recognize.recognize_phrases(catalog, names, guess=False) if phrase.known]
    listed = not_skills.classify(names, known)
    others = (("schooling", listed.schooling), ("languages", listed.languages), ("certificates", listed.certificates))
    parts = [skills_listed(listed.skills)] if listed.skills else []
    parts += [f"{kind}: {text.natural_list(of_kind)}" for kind, of_kind in others if of_kind]
    parts += [not_skills.wish_words(name) for name in listed.wishes]
    return UnderstoodAnswer(
        "; ".join(parts), changed=lambda mine: not_skills.profile_values(mine, listed), added=listed.skills
    )


def _without(mine: Profile, names: Sequence[str]) -> UnderstoodAnswer:
    from careercli.skills import normalize

    wanted = {normalize.key(name) for name in names if name}
    there = [own.name for own in mine.skills if normalize.key(own.name) in wanted]
    if not there:
        raise UsageError("no skill of yours has that name", "type it as it is listed; Enter keeps all")
    return UnderstoodAnswer(f"without {text.natural_list(there)}", removed=tuple(there))


def _of_cv(catalog: Catalog, path: Path) -> UnderstoodAnswer:
    from careercli.answers.profile import profile_names
    from careercli.profile import from_cv

    reading = from_cv.read(catalog, path)
    names = profile_names([skill.phrase for skill in reading.skills])
    if not names:
        raise UsageError("no known skill was found in this file", "name some, separated by commas; Enter skips")
    unsure = [held.words for held in reading.jobs if held.role is None and held.maybe and not held.job.is_volunteer]
    asks = f"`careers profile import {shlex.quote(str(path))}` asks which"
    jobs = f"; may be several roles: {text.abridged(unsure, MOST_CHOICES)}: {asks}" if unsure else ""
    return UnderstoodAnswer(f"from the CV: {skills_listed(names)}{jobs}", added=tuple(names))


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # too long, or no path at all
        return False


def skills_listed(names: Sequence[str]) -> str:
    """Skills as they are said back: how many, and the first of them."""
    return f"{text.count(len(names), 'skill')}: {text.abridged(names, MOST_CHOICES)}"


# 4: what I wish for


def with_wish(**wish: Any) -> Callable[[Profile], Mapping[str, Any]]:
    """Sets wishes beside the others; without any there are none."""

    def changed(mine: Profile) -> Mapping[str, Any]:
        wishes = dataclasses.replace(mine.wishes or Wishes(), **wish)
        return {"wishes": None if wishes == Wishes() else wishes}

    return changed


MOST_ASIDE, LONGEST_ASIDE = 6, 60
"""So many wishes that decide nothing are kept, each of so many letters."""
_NO_CONDITION = frozenset((CLEAR, "n", "no", "none", "any", "anything", "nothing", "either", "don't care"))


def read_work(catalog: Catalog, _mine: Profile, answer: str) -> UnderstoodAnswer:
    """What the work is to be like, in plain words; it takes the place of what was said before, "from home" too."""
    if answer.lower().strip(".! ") in _NO_CONDITION:
        nothing = with_wish(work=(), fields=(), without=(), remote=None, not_considered=())
        return UnderstoodAnswer("no condition for the work itself", nothing)
    from careercli.answers import start_turned_down

    said, minded = hours_beside.parted(answer.lower().replace("’", "'"))
    said, turned_down = start_turned_down.parted(catalog, said if minded else answer.lower().replace("’", "'"))
    fields, without, rest = _fields_wished(catalog, said if minded or turned_down else answer)
    read = plain_conditions.read(rest)
    read = read._replace(remarks=(*minded, *turned_down, *read.remarks))
    condition_names.refuse_contrary(read.conditions, "your answer")
    strange = plain_conditions.not_understood(read)
    aside = plain_conditions.not_considered(read)[:MOST_ASIDE]
    if not read.conditions and not fields and not without and not beyond_words.OF_THE_BODY.intersection(read.beyond):
        message = "; ".join(read.remarks) or f"{answer[:40]!r} is nothing that is recorded of jobs"
        families = ", ".join(sorted(name for name, _count in catalog.query.family_counts()))
        hint = f"some of {', '.join(conditions.CONDITIONS)}; or a field, as in nursing or no teaching: {families}"
        raise UsageError(message, f"{hint}; Enter skips")
    parts = [f"{name} ({conditions.CONDITIONS[name].words})" for name in read.conditions]
    parts += [f"first of all jobs in {text.natural_list(fields, 'or')}"] if fields else []
    parts += [f"no job in {text.natural_list(without, 'or')}"] if without else []
    parts += [*read.remarks, *([f"not understood: {strange[:80]}"] if strange else [])]
    wish = with_wish(
        work=read.conditions,
        fields=fields,
        without=without,
        remote=None,
        not_considered=tuple(w[:LONGEST_ASIDE] for w in aside),
    )
    return UnderstoodAnswer("; ".join(parts), wish)


_LEFT_OUT = re.compile(
    r"(?i)^(?:(?:but|and|just|i|i'?d|please|want|like|rather|to|be|work|am|i'?m|get|getting) )*"
    r"(?:no(?:t|thing)?|never|out(?:side)? of|outside|away from|without|except|avoid|leav(?:e|ing)|quitting|"
    r"(?:done|finished|through) with|anything but|do(?: not|n['’]?t)|hate)"
    r"(?: (?:more|want|like|wish|in|any|anything|nothing|to|do|with|work|working|a|an|the|be|of|for|longer|out))*"
    r" (?=\S)"
)
"""What stands before a field that is to be left out: "not in", "no more", "out of", "I don't want to work in"."""


_CALLED_FIELD = re.compile(r"(?i)^(?:(?:an?|the|in|my) )*fields?(?: of work)?\s*[:=]?\s+(?=\S)")


def _fields_wished(catalog: Catalog, answer: str) -> tuple[tuple[str, ...], tuple[str, ...], str]:
    """The fields of work that pieces of an answer name, those that they leave out, and the answer without them. A
    condition is no field.
    """
    from careercli.answers import preferred

    fields: list[str] = []
    without: list[str] = []
    rest = []
    for words in filter(None, map(str.strip, re.split(r"[,;]", answer))):
        piece = _CALLED_FIELD.sub("", words)
        read = plain_conditions.read(piece)
        is_strange = piece != words or (not read.conditions and not read.beyond)
        left_out = _LEFT_OUT.match(f"{piece} ")
        bare = piece[left_out.end() :] if left_out else piece
        named = preferred.fields_named(catalog, bare) if is_strange else ()
        if left_out and is_strange and not named and (field := field_words.named(bare)):
            named = (field,)
        (without if left_out else fields).extend(named)
        rest += [] if named else [words]
    return tuple(dict.fromkeys(fields)), tuple(dict.fromkeys(without)), ", ".join(rest)


def work_kept(mine: Profile) -> str:
    """The conditions and fields that a profile has, as they are typed."""
    wish = mine.wishes or Wishes()
    first = (" or ".join(wish.fields) if len(wish.fields) > 1 else f"{wish.fields[0]} work",) if wish.fields else ()
    fields = (*first, *(f"not in {name}" for name in wish.without))
    return ", ".join(
        (*(("home",) if wish.remote and "home" not in wish.work else ()), *wish.work, *fields, *wish.not_considered)
    )


def read_interests(_catalog: Catalog, mine: Profile, answer: str) -> UnderstoodAnswer:
    """Letters of the kinds of work that somebody likes, or what they like in plain words."""
    if answer == CLEAR:
        return UnderstoodAnswer("no interests", lambda _mine: {"interests": None})
    try:
        letters = interests.parse_letters(answer, "your answer")
    except UsageError as error:
        letters = interest_words.letters_said(answer)
        if not letters:
            raise UsageError(error.message, f"{error.hint}; or say what you like, such as helping people") from None
    own = mine.interests
    value = own if own is not None and own.letters == letters else OwnInterests(letters=letters)
    names = text.natural_list([interests.BY_LETTER[letter].name.lower() for letter in letters])
    return UnderstoodAnswer(f"{letters}: {names}", lambda _mine: {"interests": value})


# 5: how much time

SCHOOLING = {
    "less than high school": "No formal educational credential",
    "high school": "High school diploma or equivalent",
    "some college": "Some college, no degree",
    "a certificate or trade school": "Postsecondary nondegree award",
    "associate's degree": "Associate's degree",
    "bachelor's degree": "Bachelor's degree",
    "master's degree": "Master's degree",
    "doctorate, or law or medical school": "Doctoral or professional degree",
}
"""Levels of schooling as a person says them."""
assert set(SCHOOLING.values()) == set(ENTRY_LEVELS)
_SCHOOLING_WORDS = {
    "high school": ("ged", "diploma", "hs", "high-school"), "some college": (),
    "a certificate or trade school": ("certificate", "trade school", "vocational"),
    "associate's degree": ("aa", "as", "aas"),
    "bachelor's degree": ("ba", "bs", "bsc", "bsn"),
    "master's degree": ("ma", "ms", "msc", "mba"),
    "doctorate, or law or medical school": ("doctorate", "phd", "md", "jd", "doctor"),
    "less than high school": ("none", "nothing"),
}  # fmt: skip


def is_schooling(answer: str) -> bool:
    """Whether words name nothing but schooling: "high school", "some college", "ged"."""
    word = _degree(answer.lower().replace(".", "").strip())
    others = (word for words in _SCHOOLING_WORDS.values() for word in words if word not in _ALSO_JOBS)
    return word in {*map(_degree, (*SCHOOLING, *SCHOOLING.values())), *others, "school", "college", "university"}


_ALSO_JOBS = ("doctor", "none", "nothing", "as", "md", "ma", "ms")
"""Words of schooling that say something else where a job is asked for: a doctor, a medical assistant."""


def read_education(_catalog: Catalog, mine: Profile, answer: str) -> UnderstoodAnswer | Choices:
    """The schooling that somebody has finished."""
    if answer == CLEAR:
        return UnderstoodAnswer("no schooling named", lambda _mine: {"education": None, "study": None})
    from careercli.profile import field_of_study

    strange = field_of_study.not_known(answer)
    if field := field_of_study.named(answer) or strange:
        level = level_said(answer) or field_of_study.level_of_bare_degree(answer)
        if level is not None:
            return _schooling(next(name for name, its in SCHOOLING.items() if its == level), mine, field, strange)
    letters = answer.lower().replace(".", "").strip()
    word = _degree(letters)
    number = text.whole(word)
    names = list(SCHOOLING)
    if number is not None and 1 <= number <= len(names):
        return _schooling(names[number - 1], mine)
    for name, others in _SCHOOLING_WORDS.items():
        if letters in others or word in (*map(_degree, (name, SCHOOLING[name])), *others):
            return _schooling(name, mine)
    if (level := level_said(answer)) is not None:
        return _schooling(next(name for name, its_level in SCHOOLING.items() if its_level == level), mine)
    return Choices("Which is closest?", tuple((name, name) for name in names))


def _degree(words: str) -> str:
    """A degree without what people put behind it: bachelor of "Bachelor's degree"."""
    return re.sub(r"(?:['’]?s)?(?: degree)?$", "", words.lower().strip(". "))


def _schooling(name: str, mine: Profile, field: str = "", strange: str = "") -> UnderstoodAnswer:
    """A level, with the field of the degree, which may be `strange`; one that is known already stays with a degree of
    which none is named.
    """
    is_studied = ENTRY_LEVELS[SCHOOLING[name]] >= SOME_COLLEGE

    def changed(mine: Profile) -> Mapping[str, Any]:
        of_field = {"study": field} if field else {"study": None} if mine.study and not is_studied else {}
        return {"education": SCHOOLING[name], **of_field}

    kept = field or (mine.study if is_studied else "")
    words = f"{name} in {kept}" if kept else name
    if strange:
        words += f"; no program of study is called {strange}, so it speaks for no job"
    return UnderstoodAnswer(words, changed)


def education_kept(mine: Profile) -> str:
    """The schooling that a profile has, as it is typed."""
    name = next((name for name, level in SCHOOLING.items() if level == mine.education), "")
    return f"{name} in {mine.study}" if name and mine.study else name


def read_study(_catalog: Catalog, _mine: Profile, answer: str) -> UnderstoodAnswer:
    """How many years somebody could study."""
    word = answer.lower().strip(". ")
    if answer == CLEAR or word in ("any", "open"):
        return UnderstoodAnswer("as long as it takes", with_wish(max_study_years=None))
    months = re.fullmatch(r"(\d{1,2})\s*(?:months?|mo)", word)
    named = {
        "none": 0.0,
        "no": 0.0,
        "no time": 0.0,
        "a year": 1.0,
        "one year": 1.0,
        "two years": 2.0,
        "half a year": 0.5,
    }
    number = int(months[1]) / 12 if months else named.get(word, text.finite(re.sub(r"\s*(?:years?|yrs?|y)$", "", word)))
    if number is None or not 0 <= number <= 12:
        raise UsageError(f"{answer[:40]!r} is not a number of years from 0 to 12", "0 for none, 0.5, 2; Enter skips")
    years = round(number, 2)
    words = "no further study" if not years else f"at most {years:g} {'year' if years == 1 else 'years'} of study"
    return UnderstoodAnswer(words, with_wish(max_study_years=years))
