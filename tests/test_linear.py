"""Reading is linear: twice the text takes no reader more than 2.5 times as long, and a short one never two seconds.

Here each reader is tried on the texts that have caught one of its kind before, short ones; `benchmarks/linear.py`
tries every reader on every text of 200,000 characters, none of which may take more than two seconds. Both have their readers and texts from `linear_reading`.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

import linear_reading as linear

SIZE = 24_000
"""Characters: what is quadratic takes a quarter of a second or more."""
EVERYWHERE = ("a single letter", "blanks behind a word", "open brackets", "a line of words")
"""Texts that every reader is tried on."""
CAUGHT = {
    "a CV's list of skills": ("blanks", "commas", "open brackets with commas", "amounts", "similar", "keys", "pipes"),
    "a CV as text": ("blanks", "number signs", "attributes", "marks over a letter", "empty lines"),
    "a CV as JSON": ("keys", "similar", "quotes"),
    "a CV as YAML": ("no-break spaces", "commas", "anchors", "words with a slash", "verbs"),
    "the sections of a CV": ("lines of a capital", "years and dashes", "jobs", "the same key"),
    "a CV as HTML": ("lists in HTML", "attributes", "tags that do not end", "nested elements"),
    "a CV as LaTeX": ("nested commands", "commands", "square brackets", "lines of a capital"),
    "a CV of Europass": ("elements", "entities"),
    "a CV of LinkedIn": ("quotes", "commas", "lines of a letter"),
    "a CV of Word": ("empty lines", "lines of a letter"),
    "a text to check": ("keys", "lines of a capital", "lines of a letter", "empty lines"),
    "a guide as text": (
        "number signs", "bullets of both kinds", "numbered bullets", "bold of both kinds", "lines of a capital",
        "headings", "garbled", "hyphens before a guide",
    ),
    "the sections of a guide": ("stories", "an address and brackets", "amounts", "years", "lines of a capital", "codes"),
    "a guide as HTML": (
        "headers with a lot inside", "mains with a lot inside", "attributes", "tags that do not end",
        "ends without a beginning", "comments that do not end",
    ),
    "a guide's tables": ("pipes", "table", "amounts", "commas", "figures with blanks", "years"),
    "a guide's headings": ("lines of a capital", "headings", "colons", "equals signs", "hyphens", "and", "numbered bullets"),
    "a page of the handbook": ("amounts", "table", "nested elements", "lines of words", "sentences"),
    "a plan": ("a box and blanks", "a box and backslashes", "marks of a plan"),
    "a role file": ("keys", "the same key", "entries", "square brackets", "quoted backslashes", "lines that go deeper"),
    "a role for the index": ("similar", "strong", "skills in", "marks over a letter", "such as"),
    "a profile": ("keys", "quoted backslashes"),
    "a line of plain output": ("blanks", "tabs", "stars", "bullets without a text", "no-break spaces"),
    "tables of O*NET": ("tabs", "empty lines"),
    "a workbook": ("tags that do not end", "comments that do not end", "attributes", "elements"),
    "a search": ("quotes", "fields", "minus signs", "ligatures", "words with a slash"),
    "skills asked for": ("words with a slash", "similar", "lines of a letter", "strong", "and"),
}  # fmt: skip
"""By reader, the texts that were too slow for it once, or would be for a careless one."""


CERTAIN = 8
"""By how much a text that seemed slow may be lengthened: a few hundredths of a second are soon half as long again on a
busy machine, while what is quadratic takes 64 times as long."""


def _is_slow(taken: float, grown: float, longer: int) -> bool:
    return grown > linear.MOST_GROWTH or taken > longer * linear.MOST_SECONDS


def _slowness(read: Callable[[str], None], make: Callable[[int], str], certain: int = CERTAIN) -> str:
    """How slow a reader is on a text, or nothing if it is not: what seems slow is asked again with a longer one."""
    longer = 1
    taken, grown = linear.growth(read, make, SIZE)
    while _is_slow(taken, grown, longer) and longer < certain:
        longer *= 2
        taken, grown = linear.growth(read, make, longer * SIZE)
    return (
        f"{longer * SIZE:,} characters in {taken:.2f} s, {grown:.1f} times per doubling"
        if _is_slow(taken, grown, longer)
        else ""
    )


@pytest.mark.parametrize("name", linear.READERS)
def test_twice_the_text_takes_about_twice_as_long(name: str) -> None:
    """Every reader has texts to be tried on, and takes as long as their length says."""
    read = linear.READERS[name]
    linear.catalog()
    read("a\n")  # what is imported or read once is no part of it
    tried = {text: _slowness(read, linear.HOSTILE[text]) for text in (*EVERYWHERE, *CAUGHT[name])}
    slow = [f"{text}: {how}" for text, how in tried.items() if how]
    assert not slow, f"{name} is slow on {'; '.join(slow)}"


def test_a_quadratic_reader_is_noticed() -> None:
    """The measure itself: it tells a reader that looks at each pair of letters from one that looks at each letter."""

    def quadratic(text: str) -> None:
        for _letter in text[::4]:
            text.count("b")

    def straight(text: str) -> None:
        for _letter in text * 100:
            text.isascii()

    # Twice the length is enough here: at eight times it takes ten seconds.
    assert _slowness(quadratic, linear.HOSTILE["a single letter"], certain=2)
    assert not _slowness(straight, linear.HOSTILE["a single letter"])
