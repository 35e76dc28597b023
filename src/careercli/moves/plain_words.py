"""Everyday words for the work, and what the record calls the same: the reviewed table `plain_words.tsv`.

O*NET's tasks grade assignments where a teacher does the marking, and administer medications where a nurse gives them.
A phrase is read with the record's words in the place of such words; the person's own ones are those that are shown.
Words that the record has no word for, as those of the armed forces, have an empty `read_as`: they are left out, and
that is said.

Whoever says what they like to work with names a thing and nothing that is done to it: of the record's words those are
meant that say what people who like it do with it. So a "liked" entry stands for a whole phrase, with or without what
frames it ("I love working with animals"): animals are cared for and trained, though others slaughter them.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from careercli.catalog.terms import words
from careercli.fit.stems import EVERYDAY, stem
from careercli.roles.reviewed_table import read_lines

FILE = "plain_words.tsv"
COLUMNS = ("said", "read_as", "kind", "reason")
MILITARY = "military"
LIKED = "liked"
KINDS = ("everyday", "British", "trade", LIKED, MILITARY)
MOST_BETWEEN = 1
"""So many other words may stand between two words of an entry: to carry five plates is to carry plates."""
LEAST_LEFT = 2
"""A phrase is read without its military words if at least so many telling ones are left of it."""
_LIKING = re.compile(
    r"(?i)^\s*(?:i(?:'d| would| really)*\s+)?(?:(?:like|love|enjoy|prefer)(?:s|d|ing)?\s+(?:to\s+)?)?(?:"
    r"(?:work(?:s|ing)?|be|being|jobs?)\s+(?:\w+ly\s+)?(?:(?:with|around|among|on|in|near)\s+)?|"
    r"help(?:s|ing)?\s+|(?:car(?:e|ing) for|tak(?:e|ing) care of|look(?:ing)? after)\s+)?"
    r"(?:(?:my|the|an?|some)\s+)?(?P<thing>\S.*?)\s*[.!]*$"
)
"""What frames a thing that is liked; it says nothing of the work itself."""
_WORD, _NO_WORD = re.compile(r"[^\W_]+"), re.compile(r"[\W_]+")
_CONSONANT = re.compile(r"[^aeiouy]")


@dataclass(frozen=True)
class PlainWord:
    """Words that people use, what they are read as (empty: the record has nothing of the kind), and why."""

    said: str
    read_as: str
    kind: str
    reason: str


@dataclass(frozen=True)
class Translated:
    """A phrase in the record's words, with the entries by which it was made so; without any, it is as it was."""

    text: str
    by: tuple[PlainWord, ...] = ()

    @property
    def military(self) -> bool:
        """Whether words of the armed forces were left out."""
        return any(entry.kind == MILITARY for entry in self.by)


@dataclass(frozen=True)
class PlainWords:
    """The entries of the table by the stem of their first word, the longest first, and those of what is liked.

    Several words are found in any form (cashing up, cashed up), a single one only as it is written, or in the plural.
    """

    entries: dict[str, list[tuple[tuple[str, ...], PlainWord]]]
    liked: dict[tuple[str, ...], PlainWord]

    def liking(self, text: str) -> PlainWord | None:
        """The entry of what a phrase names as liked, if it says nothing else."""
        found = _LIKING.match(text)
        return self.liked.get(_every_stem(text)) or (self.liked.get(_every_stem(found["thing"])) if found else None)

    def translated(self, text: str) -> Translated:
        """A phrase with what stands in the table put into the record's words.

        Of entries that begin with the same word the longest counts. Nothing is left of a phrase of military words.
        """
        given = list(words([text]))
        stems = [stem(word) for word in given]
        by: list[PlainWord] = []
        result: list[str | None] = list(given)
        for start, first in enumerate(stems):
            if result[start] is not given[start]:  # it is part of what was read as something else
                continue
            for entry_stems, entry in self.entries.get(first, ()):
                if len(entry_stems) == 1 and given[start] not in words([entry.said]):
                    continue  # a carer is no care
                places = _places(stems, entry_stems, start, result)
                if places:
                    by.append(entry)
                    for place in places:
                        result[place] = None
                    result[start] = entry.read_as
                    break
        if not by:
            return Translated(text)
        left = " ".join(word for word in result if word)
        if any(entry.kind == MILITARY for entry in by):
            telling = [word for word in words([left]) if word not in EVERYDAY]
            left = left if len(telling) >= LEAST_LEFT else ""
        return Translated(left, tuple(by))


def _every_stem(text: str) -> tuple[str, ...]:
    """The stems of all words, stop words among them: outside is where somebody likes to be."""
    return tuple(stem(word) for word in _WORD.findall(text.casefold()))


def _stems(text: str) -> tuple[str, ...]:
    return tuple(stem(word) for word in words([text]))


def _places(stems: Sequence[str], wanted: Sequence[str], start: int, free: Sequence[str | None]) -> list[int]:
    """Where the wanted stems stand from a place on, in order and close together; nothing if they do not."""
    places = [start]
    for stem_ in wanted[1:]:
        after = range(places[-1] + 1, min(places[-1] + 2 + MOST_BETWEEN, len(stems)))
        place = next((place for place in after if stems[place] == stem_ and free[place] is not None), None)
        if place is None:
            return []
        places.append(place)
    return places


@functools.cache
def read(folder: Path) -> PlainWords:
    """The whole table of a folder of data, read once. Raises CareersError if it is damaged or not there."""
    return _read(folder, None)


def read_for(folder: Path, texts: Sequence[str]) -> PlainWords:
    """The entries of the table that some texts may need: a question does not wait for the stems of all the others.

    Raises CareersError if the table is not there, or one of these lines is damaged.
    """
    given = [*words(texts), *(word for text in texts for word in _WORD.findall(text.casefold()))]
    return _read(folder, set(map(_skeleton, given)))


def _read(folder: Path, beginnings: set[str] | None) -> PlainWords:
    entries: dict[str, list[tuple[tuple[str, ...], PlainWord]]] = {}
    liked: dict[tuple[str, ...], PlainWord] = {}
    seen: set[tuple[str, ...]] = set()

    def add(*cells: str) -> None:
        stems, entry = _entry(*cells)
        key = stems if len(stems) > 1 else tuple(words([entry.said]))
        if stems in liked if entry.kind == LIKED else key in seen:
            raise ValueError(f'"{entry.said}" has an entry already')
        if entry.kind == LIKED:
            liked[stems] = entry
            return
        seen.add(key)
        entries.setdefault(stems[0], []).append((stems, entry))

    wanted = None if beginnings is None else functools.partial(_may_matter, beginnings=beginnings)
    read_lines(folder / FILE, COLUMNS, add, wanted)
    for of_word in entries.values():
        of_word.sort(key=lambda pair: -len(pair[0]))
    return PlainWords(entries, liked)


def _may_matter(line: str, beginnings: set[str]) -> bool:
    """Whether some word of what is said begins as one of a text does."""
    said = line.partition("\t")[0].casefold()
    every = [*_WORD.findall(said), *(_NO_WORD.sub("", part) for part in said.split())]
    return any(_skeleton(word) in beginnings for word in every)


def _skeleton(word: str) -> str:
    """The first letter and the next consonant of a word: they are the same in its stem, and in American spelling."""
    consonant = _CONSONANT.search(word.rstrip("s"), 1)
    return word[:1] + (consonant.group() if consonant else "")


def _entry(*cells: str) -> tuple[tuple[str, ...], PlainWord]:
    """The stems and the entry of a line's cells. Raises ValueError for one that is not as the columns want it."""
    entry = PlainWord(*cells)
    if entry.kind not in KINDS:
        raise ValueError(f'kind is "{entry.kind}", not one of: {", ".join(KINDS)}')
    if bool(entry.read_as) == (entry.kind == MILITARY):
        raise ValueError("read_as is empty for military words, and for no others")
    if not entry.reason:
        raise ValueError("the reason is empty")
    stems = _every_stem(entry.said) if entry.kind == LIKED else _stems(entry.said)
    if not stems:
        raise ValueError("said is empty, or has stop words only")
    if entry.kind != LIKED and len(stems) == 1 < len(entry.said.split()):
        raise ValueError("all but one word of said are stop words: it would stand for that word alone")
    return stems, entry
