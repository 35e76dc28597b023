"""What a word that was typed can be: a place, an amount of pay, a part of a name, or what stands between names."""

from __future__ import annotations

import re
from pathlib import Path

from careercli.commands import grammar
from careercli.errors import CareersError
from careercli.roles import money

_NUMBERS = frozenset(
    ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "twenty")
)
BETWEEN = frozenset(("and", "or", "with", "&", "+", ",", "vs", "vs.", "versus", "to", "into", "from", "between"))
"""Words that stand between the names of two roles."""
FILLER = frozenset((
    "a", "an", "the", "of", "for", "as", "my", "i", "i'm", "am", "is", "are", "do", "does", "did", "can", "could",
    "should", "would", "will", "want", "what", "what's", "whats", "which", "how", "who", "much", "many", "to", "become",
    "becoming", "be", "being", "get", "job", "jobs", "career", "careers", "work", "working", "make", "makes", "about",
    "me", "tell", "you", "it", "there", "in", "on", "average", "change", "switch", "typical", "need", "have", "has",
    "your", "please", "like",
))  # fmt: skip
"""Words of a question that name no role."""
NO_NAME = BETWEEN | FILLER
_AMOUNT = re.compile(r"[^\w\s-]{0,3}[0-9][0-9.,]*[kK]?(?:[A-Z]{3})?")


_PATH = re.compile(r"(?:^|[A-Za-z])[/\\]|\w\.(?:ya?ml|txt|md|json|html?|pdf|docx|csv|zip)$")
"""What only the name of a file has."""
_SLASHED = re.compile(r"[A-Za-z]{1,12}/(?:[A-Za-z]{2,14})?")
"""What a sentence has for "or" and "with" as well: tools/software, w/."""


def is_path(word: str, *, of_sentence: bool = False) -> bool:
    """Whether a word is the path of a file; in a sentence a slash between words is one only where there is the file."""
    if not _PATH.search(word):
        return False
    return not of_sentence or _SLASHED.fullmatch(word.strip("(),.;?")) is None or Path(word).exists()


def is_place(name: str, *, misspelt: bool = True) -> bool:
    """Whether something is a place, or the `misspelt` name of one: "demand" is none, nor is "ten" Tennessee.

    A word in small letters is one only as a whole name: "and" is not Andrews, nor is "park" Lexington Park.
    """
    if name.lower() in _NUMBERS:
        return False
    from careercli.catalog.places import place_names

    names = place_names()
    if names.is_part(name):
        return False
    return names.is_known(name) or (misspelt and bool(place_meant(name)))


def place_meant(name: str) -> str:
    """The place whose name a few typing errors turn into this one, in small letters; the name itself where it is one;
    empty for neither.
    """
    from careercli.catalog.place_names import NoSuchPlace
    from careercli.catalog.places import place_names

    try:
        place_names().find(name)
    except NoSuchPlace as error:
        return grammar.nearest(name, map(str.lower, error.suggestions)) or ""
    return name


def names_something(word: str) -> bool:
    """Whether a word can be a name, or a part of one: "does" and "versus" cannot."""
    return word.lower().strip("?,") not in NO_NAME


def is_amount(word: str) -> bool:
    """Whether a word is an amount of pay: 62000, $62,000, 62k, 24/hour."""
    try:
        return bool(_AMOUNT.fullmatch(money.without_period(word)[0])) and money.parse(word, "--offer").amount > 0
    except CareersError:
        return False
