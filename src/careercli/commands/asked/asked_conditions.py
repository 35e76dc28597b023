"""What is said of the conditions of one role: whether it has them, whose word that is, and its license."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from careercli.answers import wished_work, work_conditions
from careercli.answers.condition_filter import OF_THE_BODY, by_conditions
from careercli.answers.work_doubts import NOT_DESCRIBED
from careercli.api import Catalog
from careercli.roles import conditions

if TYPE_CHECKING:
    from careercli.roles.indexed import IndexedRole
    from careercli.roles.model import Role

OF_HOME = "work from home for "
"""How the answer on work from home begins."""


def license_of(catalog: Catalog, slug: str, words: str = "") -> str:
    """What the record says of the license for a role, and that it does not say what a state asks for.

    Where the words that named it are the title of another role, that one is named with its license.
    """
    from careercli.answers import glance

    role = catalog.entry(slug).role
    known = glance.licence(role)
    if not known and (none := _sentence_of(role, (_NONE,))):
        return f"license: {none} (the role's file)"
    if not known and (some := _sentence_of(role, _LICENSED)):
        known = f"no one license for all of this work is recorded; of some of it is said: {some}"
    if not known:
        known = f"none is recorded for {slug}, and the source does not speak of every occupation"
    known += _of_its_own(catalog, slug, words)
    return f"license: {known}; the record does not name states: a state's licensing board says what it asks for"


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
        condition, told = conditions.CONDITIONS[name], _of_the_body(catalog, slug, name)
        known = by_conditions(catalog, [name], {slug})
        if slug in known.fitting:
            answers.append(f"{name}: yes for {slug}{told}; it means that {condition.words} ({condition.source})")
        elif slug in known.ruled_out and not isinstance(condition, conditions.SpokenOf):
            answers.append(f"{name}: no for {slug}{told}; yes would mean that {condition.words} ({condition.source})")
        elif slug in known.ruled_out:
            answers.append(
                f"{name}: not recorded as usual for {slug} ({condition.source}); an employer may offer it: ask"
            )
        else:
            answers.append(f"{name}: the sources do not describe that for {slug}{told}")
    return tuple(answers)


def _of_the_body(catalog: Catalog, slug: str, name: str) -> str:
    """What each source says of what is hard on the body in a job, behind the answer; empty of other conditions."""
    if name not in OF_THE_BODY:
        return ""
    stands = wished_work.held_against(catalog.entry(slug).role, [name])
    (told,) = (*stands.meets, *stands.against, *stands.not_certain)
    return f" ({told.words})" if told.words != NOT_DESCRIBED else ""
