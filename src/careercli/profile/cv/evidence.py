"""Whether a text is a CV, and what it is instead: a posting, a letter, the documentation of a program.

A text that is no CV is called by its name where signs of its kind are there (`text_patterns`), and more of them than
of a person: the head with an address, sections, dated jobs, lists of skills, "I". Running text without any is none
either.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from careercli.profile.cv import dates, headings, lists, schooling, text_patterns
from careercli.skills.trade_names import is_trade

MOST_LETTERS = 30_000
"""So much of a text is looked at."""
MOST_LINES = 400
"""Lines in which years and degrees are looked for."""
LEAST_SIGNS = 3
"""So many signs of its kind has a text that is called by it."""
LEAST_WORDS = 25
"""A shorter text without any sign may be a list."""
LEAST_OF_PERSON = 2
"""So many signs of a person has running text that is taken for a CV."""
HEAD = 12
"""So many of the first lines may hold an address."""
TITLE_LINES, TITLE_WORDS = 5, 8
"""So many of the first lines may be what the person is, in so many words."""
DATED_WORDS = 16
"""Words of a line that is the head of a job or of schooling."""
LISTED = 3
"""So many skills are a list."""
OWN_SECTIONS = frozenset(
    (
        *(headings.SKILLS, headings.JOBS, headings.VOLUNTEERING, headings.STUDIES, headings.LANGUAGES),
        *(headings.CERTIFICATES, headings.TRAINING),
    )
)  # fmt: skip
"""Sections that CVs have."""
BY_NAME = "give a CV instead; `careers profile import FILE --as-cv` reads it anyway"
OF_POSTING = (
    "a posting says what a job needs: `careers import guide FILE` makes a role of it, and `careers gap ROLE` compares "
    "it with your profile"
)
OF_LETTER = "give the CV that goes with it; `careers profile import FILE --as-cv` reads it anyway"
NO_SIGNS = "running text without an address, a section, a dated job or a list of skills"


@dataclass(frozen=True)
class Other:
    """What a text is instead of a CV, in words ("a job posting"), and what to do with it."""

    what: str
    hint: str = BY_NAME


def other_kind(lines: Sequence[str], kinds: Collection[str], skills: int, jobs: int) -> Other | None:
    """What a text is that is no CV; None for a CV, or what may be one.

    `kinds` are those of the sections that it has, `skills` and `jobs` how many listed skills and dated jobs were read.
    """
    text = "\n".join(filter(None, map(str.strip, lines)))[:MOST_LETTERS]
    written = text.split("\n")
    sections = len(OWN_SECTIONS.intersection(kinds))
    person = sections + 2 * min(jobs, 2) + (skills >= LISTED) + _signs_of_person(text, written)
    if other := _by_lines(written) or _by_signs(text, person):
        return other
    is_letter = text_patterns.GREETING.search(text) is not None and text_patterns.CLOSING.search(text) is not None
    if is_letter and jobs == 0 and sections < 2:  # one with the CV behind it is a CV
        return Other("a letter", OF_LETTER)
    if person < LEAST_OF_PERSON and skills == 0 and len(text.split()) >= LEAST_WORDS and not _speaks(text):
        return Other(NO_SIGNS)
    return None


def _by_lines(written: Sequence[str]) -> Other | None:
    """What most lines of a text look like: those of a log or a program."""
    for pattern, what in ((text_patterns.LOG_LINE, "a log"), (text_patterns.CODE_LINE, "source code")):
        alike = sum(pattern.match(line[:300]) is not None for line in written)
        if alike >= LEAST_SIGNS and 5 * alike >= 3 * len(written):
            return Other(what)
    return None


def _by_signs(text: str, person: int) -> Other | None:
    """The kind of which a text has the most signs, and more than of a person."""
    kinds = (
        (text_patterns.SOFTWARE, Other("the documentation of software")),
        (text_patterns.POSTING, Other("a job posting", OF_POSTING)),
        (text_patterns.INVOICE, Other("an invoice")),
        (text_patterns.RECIPE, Other("a recipe")),
    )
    counts = [(sum(sign.search(text) is not None for sign in kind), other) for kind, other in kinds]
    count, other = max(counts, key=lambda counted: counted[0])
    return other if count >= LEAST_SIGNS and count > person else None


def _signs_of_person(text: str, written: Sequence[str]) -> int:
    """How many signs of a person a text has by its words."""
    spans = [dates.span(line[:300]) for line in written[:MOST_LINES] if len(line.split()) <= DATED_WORDS]
    return (
        any(map(_is_address, written[:HEAD]))
        + any(
            len(line.split()) <= TITLE_WORDS and is_trade(lists.without_marks(line)) for line in written[:TITLE_LINES]
        )
        + min(sum(read is not None and read[0].is_range for read in spans), 2)
        + any(schooling.level(line[:1_000]) is not None for line in written[:MOST_LINES])
        + any(sign.search(text) is not None for sign in text_patterns.PERSON)
        + _speaks(text)
    )


def _is_address(line: str) -> bool:
    """Whether a line holds somebody's address, and none to send an application to."""
    return text_patterns.CONTACT.search(line) is not None and not any(
        sign.search(line) for sign in text_patterns.POSTING
    )


def _speaks(text: str) -> bool:
    """Whether somebody says "I", but for what is quoted."""
    return text_patterns.FIRST_PERSON.search(text_patterns.QUOTED.sub(" ", text)) is not None
