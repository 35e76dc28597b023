"""The questions of `careers start`: their words, what the profile has of each, and how an answer is kept.

`start_answers` reads an answer. No question is asked here: `commands/start.py` asks, and can go back, as each answer
sets its own keys of the profile only.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from careercli import text
from careercli.answers.start_answers import (
    Choices,
    UnderstoodAnswer,
    education_kept,
    is_yes_or_no,
    read_education,
    read_interests,
    read_place,
    read_role,
    read_skills,
    read_study,
    read_work,
    skills_listed,
    work_kept,
)
from careercli.answers.start_pay import pay_words, read_min_pay, read_pay
from careercli.errors import NoSuchRole, UsageError
from careercli.profile.model import Profile

if TYPE_CHECKING:
    from careercli.catalog.catalog import Catalog

LONGEST = 2_000
"""Characters of an answer that are looked at."""


@dataclass(frozen=True)
class Question:
    """A question: its key, the words, an example, what the profile has, how answers are read."""

    key: str
    words: str
    example: str
    kept: Callable[[Profile], str]
    read: Callable[[Catalog, Profile, str], UnderstoodAnswer | Choices]


def _role_kept(mine: Profile) -> str:
    return mine.role or ""


def _wish(name: str, words: Callable[[Profile, Any], str]) -> Callable[[Profile], str]:
    def kept(mine: Profile) -> str:
        value = getattr(mine.wishes, name) if mine.wishes else None
        return "" if value is None else words(mine, value)

    return kept


QUESTIONS = (
    Question(
        "role", "What do you do?", "a job title, such as nurse or truck driver; your last one, if you have none now",
        _role_kept, read_role,
    ),
    Question(
        "pay", "What do you earn?", "before tax, such as 62000, 24.50 an hour, 4000 a month",
        lambda mine: pay_words(mine.pay) if mine.pay else "", read_pay,
    ),
    Question(
        "place", "Where?", "a US state or city, such as Austin or Ohio", lambda mine: mine.place or "", read_place
    ),
    Question(
        "skills", "What can you do?",
        "tools, tasks, past jobs, separated by commas; or the path of your CV",
        lambda mine: skills_listed([own.name for own in mine.skills]) if mine.skills else "", read_skills,
    ),
    Question(
        "work", "What must the work be like, or not be like?",
        "in your own words, such as no heavy lifting, bad knees, at a desk, no nights, from home; or a field: nursing",
        work_kept, read_work,
    ),
    Question(
        "min_pay", "What must the next job pay at least?", "a year, such as 55000; 26 an hour; or more than now",
        _wish("min_pay", lambda mine, value: text.money(value, mine.pay.currency if mine.pay else "USD")),
        read_min_pay,
    ),
    Question(
        "interests", "Which kinds of work do you like?",
        "letters, or words of your own: R hands-on, I finding out, A creating, S helping, E leading, C organizing",
        lambda mine: mine.interests.letters if mine.interests else "", read_interests,
    ),
    Question(
        "education", "How much schooling have you finished, and of what?",
        "such as high school, associate, bachelor's in psychology; or ? for the list",
        education_kept, read_education,
    ),
    Question(
        "study", "How many years could you study for the next job?", "full time; 0 for none",
        _wish("max_study_years", lambda _mine, value: f"{value:g}"), read_study,
    ),
)  # fmt: skip
"""In the order in which they are asked."""


def read(question: Question, catalog: Catalog, mine: Profile, answer: str) -> UnderstoodAnswer | Choices:
    """What an answer means. Raises UsageError where that is not clear, CareersError for a CV that cannot be read."""
    if "\x1b" in answer:
        raise UsageError("that is a key, not an answer", "type words; b goes back, Enter skips")
    clean = " ".join(text.blank(answer[:LONGEST]).split())
    if len(answer) > LONGEST:
        raise UsageError(f"that is more than {LONGEST:,} letters", "shorter, or as a file; Enter skips")
    if is_yes_or_no(clean, question.key):
        raise UsageError(f"{clean!r} is no answer to this question", f"type {question.example}; Enter skips")
    return question.read(catalog, mine, clean)


def of_before(catalog: Catalog, mine: Profile, answer: UnderstoodAnswer) -> str:
    """What the profile keeps of its person, in words, where a job that is typed is another than theirs; else empty."""
    if mine.role is None or answer.changed(mine).get("role") in (mine.role, _slug(catalog, mine.role)):
        return ""
    said = [
        pay_words(mine.pay) if mine.pay else "",
        mine.place or "",
        text.count(len(mine.skills), "skill") if mine.skills else "",
        "wishes" if mine.wishes else "",
        "interests" if mine.interests else "",
        "schooling" if mine.education else "",
        "jobs before" if mine.jobs else "",
    ]
    return ", ".join(filter(None, said))


def _slug(catalog: Catalog, name: str) -> str | None:
    """The role of a name in a profile, which may be any that it has; None where no role has it."""
    try:
        return catalog.slug(name)
    except NoSuchRole:
        return None


def other_job(answer: UnderstoodAnswer) -> UnderstoodAnswer:
    """An answer with another job of the same person: what they earned in the old one, and their years there, go."""
    return dataclasses.replace(answer, changed=lambda now: {**answer.changed(now), "pay": None, "years": None})


def keep(kept: UnderstoodAnswer) -> Profile:
    """Puts an answer into the profile's file, and gives what that holds then. Raises CareersError."""
    from careercli.profile import store

    return store.change(added=kept.added, removed=kept.removed, values=kept.changed).profile
