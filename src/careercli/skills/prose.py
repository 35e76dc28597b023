"""Running text to the runs of words in it that may be names of skills, by how they are written and what stands around.

A word by itself is a name only if it is written as one: Westlaw or SQL. Whom somebody worked for ("at Oracle"), where
("Oracle Street"), and when ("9 PM") is no name of a skill; nor is an ordinary word but behind "in", "with", "using".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from careercli.skills import normalize, products

LONGEST_NAME = 7
"""Words of a skill's name that running text is searched for."""
_OF_PRODUCTS = ("software", "system", "systems", "program", "programs")
_NETWORKS = frozenset(("twitter", "facebook", "instagram", "youtube", "linkedin", "xing", "tiktok"))
_PROFILES = frozenset(("github", "gitlab", "bitbucket", "medium"))
"""Where people have a page as well, if a network stands beside it."""
_SENTENCES = re.compile(r"[\n\r]|[.!?](?:\s|$)")
_JOINED_NAMES = re.compile(r"(?<=\b[A-Z][\w.#+]{2})/(?=[A-Z]\w\w)|(?<=[a-z]{2})/(?=[A-Z]\w\w)")
_CLAUSES = re.compile(r"([,;:()|•·])")
_GOES_ON = frozenset(",;()")
"""Signs behind which a word has a capital only if it is a name."""
AROUND = "\"'*_`[]<>{}“”‘’-–—/!?.~="
_ROMAN = re.compile(r"[IVX]+")
_JOINTS = frozenset(("and", "or", "&", "also", "both"))
OF_EMPLOYERS = frozenset(("at", "by", "joined", "near", "left", "outside"))
_OF_TOOLS = frozenset(
    ("in", "with", "using", "use", "uses", "used", "via", "through", "into", "on", "know", "knows", "of")
)  # fmt: skip
_ORDINARY_WORDS = """
    access act amazon apple brass chef compass concordance discovery drive edge epic excel express flash forms fusion go
    jasper julia keynote maven meta mint motion notes numbers oracle outlook pages prism project puppet ruby rust sage
    scala scale shell sketch slack spark spring swift target teams unity vision visual word works zoom
"""
ORDINARY = frozenset(_ORDINARY_WORDS.split())
"""Names of products that are words, firms, people or places as well."""
_PLACE_WORDS = """
    street road avenue lane drive square park station school university college hospital company games group lodge inn
    hotel village cup award club church board committee ltd inc llc house farm bank team
"""
PLACE_ENDS = frozenset(_PLACE_WORDS.split())
"""Words behind a name that make it that of a place, a firm or a prize."""


class Span(NamedTuple):
    """A run of words that may be a name, as it is written; `is_name` says that it is written as a name."""

    text: str
    is_name: bool


def spans(text: str) -> dict[str, Span]:
    """Every run of up to LONGEST_NAME words inside a clause that can be a name, by its key, as it is written first.

    The key of a run is the keys of its words one after another, so that each word is folded once.
    """
    every: dict[str, Span] = {}
    for sentence in _SENTENCES.split(text):
        if not sentence.strip():
            continue
        governor, opens, of_networks = "", True, _is_of_networks(sentence)
        for clause in _CLAUSES.split(sentence):
            if _CLAUSES.fullmatch(clause):
                opens = clause not in _GOES_ON
                continue
            words = [word for word in (token.strip(AROUND) for token in _sides(clause).split()) if word]
            governors = _governors(words, governor)
            for key, span in _of_clause(words, governors, opens, of_networks):
                if key not in every or (span.is_name and not every[key].is_name):
                    every[key] = span
            governor = governors[-1]
    return every


def _sides(clause: str) -> str:
    """A clause with names apart that a slash joins: Excel/VBA; not PL/SQL, and not and/or."""
    return _JOINED_NAMES.sub(" and ", clause) if "/" in clause else clause


def _of_clause(
    words: Sequence[str], governors: Sequence[str], opens: bool, of_networks: bool
) -> Iterator[tuple[str, Span]]:
    """The runs of a clause, with their keys; `governors` are the words that govern its places.

    `opens` says that the clause is the first of its sentence, whose first word has a capital whatever it is.
    """
    keys = list(map(normalize.key, words))
    for start in range(len(words)):
        key = ""
        for end in range(start + 1, min(start + LONGEST_NAME, len(words)) + 1):
            key += keys[end - 1]
            run = words[start:end]
            if not key or (end < len(words) and words[end].casefold() in PLACE_ENDS and words[end][0].isupper()):
                continue
            if end - start == 1:
                if _stands_alone(words, start, governors[start], opens) and not (
                    of_networks and run[0].casefold() in _PROFILES
                ):
                    yield key, Span(run[0], is_name=True)
            elif _may_be_phrase(run):
                yield key, Span(" ".join(run), is_name=all(map(_is_written_as_name, run)))


def _may_be_phrase(run: Sequence[str]) -> bool:
    """Whether several words may be a name: not "part time software", and no single letters in a row."""
    if len(run) == 2 and run[1] in _OF_PRODUCTS and not any(map(_is_written_as_name, run)):
        return False
    return any(len(word) > 1 for word in run) and not (run[0].islower() and len(run[0]) == 1)


def _stands_alone(words: Sequence[str], place: int, governor: str, opens: bool) -> bool:
    """Whether a word of a clause is a name by itself: with a digit or a capital inside; or with one in front, where it
    does not open the clause and no other name stands beside it, as in Harbour Grill."""
    word = words[place]
    before = words[place - 1] if place else ""
    if len(word) == 1 or word.casefold() in _NETWORKS or before[:1].isdigit() or _ROMAN.fullmatch(word):
        return False  # 6th Form, 9 PM, Henry IV
    if word in products.MAKERS or word.casefold() in ORDINARY:
        behind = words[place + 1] if place + 1 < len(words) else ""
        if _is_more_of_name(behind):
            return False  # SAP SuccessFactors is not SAP, nor is Sage 300 People Sage
    if governor in OF_EMPLOYERS or (word.casefold() in ORDINARY and not _is_of_tool(governor, before)):
        return False
    if any(letter.isupper() or letter.isdigit() for letter in word[1:]):
        return True
    beside = [*words[max(int(opens), place - 1) : place], *words[place + 1 : place + 2]]
    return (
        word[0].isupper() and (place > 0 or not opens or len(words) == 1) and not any(map(_is_written_as_name, beside))
    )


def _is_more_of_name(behind: str) -> bool:
    """Whether the word behind a maker's is more of a product's name: a number, or one with a capital inside."""
    return behind.isdigit() or (behind[:1].isupper() and any(map(str.isupper, behind[1:])) and not behind.isupper())


def _is_of_tool(governor: str, before: str) -> bool:
    """Whether a name stands where tools do: behind "in" or "with", and not behind an article or a possessive."""
    return governor in _OF_TOOLS and before.casefold() not in ("the", "a", "an", "my", "our", "his", "her", "their")


def _governors(words: Sequence[str], before: str) -> list[str]:
    """For each place of a clause, and its end, the last small word in front that joins no names: "in" of "in Java and
    Go"; without any, an opening "With", or the word that governs the clause before.
    """
    opening = words[0].casefold() if words else ""
    last = opening if opening in _OF_TOOLS or opening in OF_EMPLOYERS else before
    every = [before]
    for word in words:
        if word.islower() and word not in _JOINTS and len(word) > 1:
            last = word
        every.append(last)
    return every


def _is_of_networks(sentence: str) -> bool:
    return any(network in sentence.casefold() for network in _NETWORKS)


def _is_written_as_name(word: str) -> bool:
    return word[:1].isupper()
