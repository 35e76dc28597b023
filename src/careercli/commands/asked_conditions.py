"""What a sentence wishes of the work itself (to sit, outdoors, no lifting), and what the record has no word on.

What `careers list --work` can be asked for becomes a condition; what it cannot is said to be so, with the nearest thing
that the record has. The rules stand in `condition_words.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from careercli import paths
from careercli.api import Catalog
from careercli.commands import condition_words as words
from careercli.roles import conditions, licences


class Wishes(NamedTuple):
    """A sentence without what it wishes of the work, the conditions that it names, and remarks on what is beyond."""

    rest: str
    conditions: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    beyond: tuple[str, ...] = ()

    @property
    def options(self) -> list[str]:
        """The option of `careers list`."""
        return ["--work", ",".join(self.conditions)] if self.conditions else []


def parted(sentence: str) -> Wishes:
    """A sentence in small letters, and what it wishes of the work."""
    wanted = set()
    for name, cues, patterns in words.WISHED:
        if any(cue in sentence for cue in cues):
            rest = _without(sentence, patterns)
            if rest != sentence:
                wanted.add(name)
                sentence = rest
    remarks, beyond = [], []
    for name, nearest, patterns in words.BEYOND:
        rest = _without(sentence, patterns)
        if rest != sentence:
            beyond.append(name)
            remarks.append(f"{name}: not recorded for occupations{nearest}")
            sentence = rest
    names = tuple(name for name in conditions.WISHES if name in wanted)
    return Wishes(sentence, names, tuple(remarks), tuple(beyond))


def _without(sentence: str, patterns: tuple[str, ...]) -> str:
    """A sentence without what one of some patterns fits, and the words in front that go with it."""
    pattern = rf"{words.BEFORE}\b(?:{'|'.join(patterns)})(?![\w'])"
    left = re.sub(pattern, " ", sentence)
    return sentence if left == sentence else " ".join(left.split())


def license_of(catalog: Catalog, slug: str) -> str:
    """What the record says of the license for a role, and that it does not say what a state asks for."""
    from careercli.answers import glance

    known = glance.licence(catalog.entry(slug).role)
    if not known:
        known = f"none is recorded for {slug}, and the source does not speak of every occupation"
    return f"license: {known}; the record does not name states: a state's licensing board says what it asks for"


def told_of(catalog: Catalog, slug: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """Whether one role has these conditions, and who says so."""
    code = catalog.query.codes_of([slug]).get(slug, "")
    known = conditions.of(conditions.read(paths.bundled_data()), code) if code else None
    is_licensed = bool(code and licences.read(paths.bundled_data()).of(code))
    answers = []
    for name in names:
        wish = conditions.WISHES[name]
        fits = wish.fits(known, licensed=is_licensed)
        if fits is None:
            answers.append(f"{name}: the sources do not describe that for {slug}")
        else:
            answers.append(f"{name}: {'yes' if fits else 'not'} for {slug}; it means that {wish.words} ({wish.source})")
    return tuple(answers)


def left_over(rest: str, read: Iterable[str]) -> str:
    """The words of a sentence that ask for something and are in none of the patterns that have been read."""
    for pattern in read:
        rest = re.sub(rf"\b(?:{pattern})\b", " ", rest)
    return " ".join(word for word in re.findall(r"[a-z][a-z'-]+", rest) if word not in words.FILLING)
