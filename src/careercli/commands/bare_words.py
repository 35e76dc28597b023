"""A word or two that name no role and ask for something that the program does: jobs, highest paid, quiz, Ohio, tech."""

from __future__ import annotations

from collections.abc import Sequence

from careercli import cued
from careercli.api import Catalog
from careercli.commands import placed_words

MOST_WORDS = 3
_MEANT = {
    ("list", "--sort", "-jobs"): (
        *("jobs", "careers", "occupations", "roles", "professions", "all", "all jobs", "all roles", "everything"),
        *("show all", "list all", "list jobs", "list careers", "list everything", "show jobs", "show everything"),
        *("show careers", "show roles", "all careers", "every job"),
    ),
    ("list", "--sort", "-pay"): (
        *("pay", "wages", "salaries", "money", "income", "earnings", "highest paid", "highest paying", "best paid"),
        *("best paying", "top paid", "top paying", "top salaries", "best pay", "highest pay", "high pay", "well paid"),
    ),
    ("list", "--sort", "-growth"): ("growth", "growing", "fastest growing", "in demand", "outlook", "future"),
    ("list", "--sort", "-openings"): ("openings", "best jobs", "top jobs", "top 10", "top ten", "hiring", "vacancies"),
    ("list", "--remote", "--sort", "-jobs"): ("remote", "home office", "from home"),
    ("list", "--on-the-job", "apprenticeship", "--sort", "-jobs"): ("apprenticeships", "apprenticeship"),
    ("list", "--min-education", "bachelor", "--sort", "-jobs"): ("college", "degree", "degrees", "university"),
    ("interests",): ("quiz", "test", "career test", "career quiz", "personality test", "riasec", "holland code"),
    ("places",): ("state", "states", "city", "cities", "place", "metro", "metros"),
    ("profile", "import", "--help"): ("cv", "resume", "my cv", "my resume", "import cv", "import resume"),
    ("--help",): (
        *("home", "commands", "menu", "options", "usage", "man", "manual", "what now", "help me", "hello", "hi", "hey"),
        *("?", "quit", "exit", "q", "bye", "list commands", "show commands", "guide", "tutorial", "examples"),
    ),
}  # fmt: skip
_ARGUMENTS = {words: arguments for arguments, named in _MEANT.items() for words in named}


def read(catalog: Catalog, words: Sequence[str]) -> list[str] | None:
    """The command that a few words ask for which are no name of a role; None for others."""
    typed = " ".join(words).lower().strip(" .!") if len(words) <= MOST_WORDS else ""
    if (known := _ARGUMENTS.get(typed if typed == "?" else typed.strip("?"))) is not None:
        return list(known)
    place = " ".join(words)
    if typed and not _names_field(typed) and placed_words.is_place(catalog, place):
        return ["list", "--in", place, "--sort", "-jobs"]
    return None


def jobs_of_field(catalog: Catalog, words: Sequence[str]) -> list[str] | None:
    """The sentence for a field of work alone, or with a place behind it: tech jobs, law jobs in TX."""
    if len(words) == 1 and _names_field(words[0].lower()):
        return [*words, "jobs"]
    if len(words) > MOST_WORDS:
        return None
    for front, place in placed_words.behind(catalog, words):
        if _names_field(" ".join(front).lower()):
            return [*front, "jobs", "in", place]
    return None


def _names_field(words: str) -> bool:
    """Whether words in small letters are a field of work as people call it: tech, healthcare."""
    from careercli.roles.field_words import FIELDS

    return any(cued.fullmatch(pattern, words) for pattern in FIELDS.values())
