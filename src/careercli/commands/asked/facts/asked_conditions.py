"""What is said of the conditions of one role: whether it has them, whose word that is, and its license."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import TYPE_CHECKING

from careercli.answers import wished_work, work_conditions
from careercli.answers.condition_filter import OF_THE_BODY
from careercli.answers.work_doubts import NOT_CERTAIN, NOT_DESCRIBED, NOT_FOR_SOME
from careercli.api import Catalog
from careercli.roles import condition_topics, conditions

if TYPE_CHECKING:
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role

OF_HOME = "work from home for "
OF_LICENSE = "license: "
"""How the answer on work from home begins."""


def license_of(catalog: Catalog, slug: str, words: str = "") -> str:
    """What the record says of the license for a role, and that it does not say what a state asks for.

    Where the words that named it are the title of another role, that one is named with its license.
    """
    from careercli.answers import glance

    role = catalog.entry(slug).role
    known = glance.licence(role)
    if not known and (none := _sentence_of(role, (_NONE,))):
        return f"{OF_LICENSE}{none} (the role's file)"
    if not known and (some := _sentence_of(role, _LICENSED)):
        known = f"no one license for all of this work is recorded; of some of it is said: {some}"
    if not known:
        known = f"none named in the sources for {slug}, and they do not speak of every occupation"
    known += _of_its_own(catalog, slug, words)
    return f"{OF_LICENSE}{known}; the record does not name states: a state's licensing board says what it asks for"


def _of_its_own(catalog: Catalog, slug: str, words: str) -> str:
    """The role whose title is the plural of some words that were taken for another one, with its license."""
    from careercli.answers import glance

    other = catalog.slug_meant(f"{words}s") if words else None
    if not other or other == slug or catalog.titles([other])[other].lower() != f"{words}s".lower():
        return ""
    known = glance.licence(catalog.entry(other).role)
    return f"; {other} is a role of its own{f': {known}' if known else ''}"


def _sentence_of(role: Role | IndexedRole, patterns: tuple[str, ...]) -> str:
    """The sentence of a way in that says what one of some patterns says, the first of them first; empty without one."""
    known = role.education
    written = (*filter(None, (known.level, known.path) if known else ()), *role.entry_path)
    sentences = [sentence for text in written for sentence in re.split(r"(?<=[.]) (?=[A-Z])", text)]
    told = (each for pattern in patterns for each in sentences if re.search(pattern, each, re.IGNORECASE))
    return next(told, "").rstrip(".")


_PAPER = r"\b(?:licen[sc]e[sd]?|licensure|licensing|certified public)\b"
_LICENSED = (
    rf"\b(?:need|needs|require|requires)\b.*{_PAPER}.*\b(?:every|most|some) states?\b|\b(?:every|most|some) states?\b"
    rf".*\brequires?\b.*{_PAPER}",
    rf"\b(?:must|need(?:s)? to|required? to|have to)\b.*{_PAPER}",
    rf"\b(?:need\w*|requir\w*|necessary)\b.*{_PAPER}|{_PAPER}.*\b(?:need\w*|requir\w*|necessary|rules)\b",
    rf"{_PAPER}",
)
"""What a sentence on the way in has that speaks of a license, the plainest first."""
_NONE = (
    r"\bno (?:us |u\.s\. )?states? (?:\w+ )?(?:licen[sc]es?\b|(?:requires?|asks? for|issues?) (?:an? |any )?licen[sc])|"
    r"\bno licen[sc]es? (?:is|are) (?:needed|required|asked)|\bno licen[sc]e exists\b|\bthere is no licen[sc]e\b|"
    r"\bnot licensed (?:in|by) any state\b"
)
"""What a sentence has that says plainly that there is no license."""


def answers_on_conditions(catalog: Catalog, slug: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """Whether one role has these conditions, and who says so. A source that is silent says neither yes nor no."""
    answers = []
    for name in names:
        if name == work_conditions.HOME:
            answers.append(f"{OF_HOME}{slug}: {work_conditions.home_answer(catalog.entry(slug).role)}")
            continue
        if name == "licensed":
            answers.append(license_of(catalog, slug))
            continue
        stands, fact = standing(catalog, slug, name)
        told = f" ({fact})" if fact else ""
        answers.append(f"{name}: {slug}: {stands}{told}{meaning(name, [stands])}")
    return tuple(answers)


YES, NO, NOT_USUAL, FOR_SOME = "yes", "no", "not recorded as usual", condition_topics.HOW_FAR["some"]
UNDESCRIBED, UNLICENSED = f"{NOT_DESCRIBED}, ask", "no license recorded, ask"


def standing(catalog: Catalog, slug: str, name: str) -> tuple[str, str]:
    """How a role stands to a condition, in one word for each state, and what is recorded of it, where that says more.

    Where nothing but a source's silence speaks for a condition, that is no yes.
    """
    condition, role = conditions.CONDITIONS[name], catalog.entry(slug).role
    stands = wished_work.held_against(role, [name])
    (told,) = (*stands.meets, *stands.against, *stands.not_certain)
    if told in stands.meets and told.words.endswith(FOR_SOME):
        return FOR_SOME, ""
    if told in stands.meets and not condition.is_silence_alone:
        return YES, told.words if name in OF_THE_BODY else ""
    if told in stands.meets and condition.is_of_license:
        return UNLICENSED, ""
    if told.words == NOT_DESCRIBED:
        grade = grade_of_stress(role) if name == "low-stress" else ""
        return (f"{grade}; the Handbook has it {NOT_DESCRIBED}", "") if grade else (UNDESCRIBED, "")
    if told in stands.not_certain:
        known = work_conditions.known_of(role)
        return (NOT_FOR_SOME if condition.for_some(known) else f"{NOT_CERTAIN}, ask"), told.words
    return (NOT_USUAL if isinstance(condition, conditions.SpokenOf) else NO), told.words


def grade_of_stress(role: Role | IndexedRole) -> str:
    """The grade of stress that the guide to a role has; empty without one."""
    grade = role.balance.stress if role.balance else None
    return f"its guide grades stress {grade}" if grade else ""


def meaning(name: str, stands: Collection[str]) -> str:
    """What some answers on a condition mean, and whose word they are, for behind them."""
    condition = conditions.CONDITIONS[name]
    if {YES, NO, UNLICENSED}.isdisjoint(stands) or (condition.is_silence_alone and NO not in stands):
        no_promise = "; what is not described is no promise" if UNDESCRIBED in stands else ""
        return f"{no_promise} ({condition.source})"
    means = "it means that" if {*stands} == {YES} else "yes would mean that" if YES not in stands else "yes means that"
    return f"; {means} {condition.words} ({condition.source})"
