"""The words of a phrase that tell something: those of the work, without what says how long a title was held."""

from __future__ import annotations

import re

from careercli.catalog.terms import words
from careercli.fit.stems import stem as root_of
from careercli.fit.stems import telling_stems

AS_TITLE = re.compile(
    r"(?i)^\s*(?:(?P<years>\d{1,2})\+?\s*(?:years?|yrs?)\s*(?:of\s+experience\s*)?(?:as|of being)?|worked as|was|am|"
    r"work(?:ing)? as|formerly|former|ex-|experience as)\s*(?:an?\s+)?(?P<title>\S.*)$"
)
"""A phrase that says that a title was held."""


def telling_words(text: str) -> dict[str, str]:
    """The telling words of a text by their stems; how many of something there are tells nothing."""
    written: dict[str, str] = {}
    every = list(words([without_frame(text)]))
    telling = telling_stems([word for word in every if not word.isdigit()] or every)
    for word in every:
        written.setdefault(root_of(word), word)
    return {of_word: written[of_word] for of_word in telling}


def without_frame(text: str) -> str:
    """What is left of a phrase without what says that a title was held: "3 years as waiter" gives "waiter"."""
    held = AS_TITLE.match(text)
    return held["title"] if held else text
