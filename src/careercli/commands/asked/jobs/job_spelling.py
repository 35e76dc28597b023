"""The misspelt names of jobs inside a sentence: "how do I become a dental hygenist", "electrition apprenticeship pay".

A word is taken for a slip only if it is no English word and none of the record, and the rest of the name, an article in
front of it or what is asked says that a job stands there. The sentence is read with the name spelt right.
"""

from __future__ import annotations

import re

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked.jobs import (
    field_workers,
    named_roles,
)
from careercli.commands.typed_words import names_something
from careercli.roles import beyond_words

_ABOUT = (
    r"\b(?:salar\w+|pay|pays|paid|wages?|earn\w*|incomes?|mak(?:e|es)|train\w*|school\w*|apprentic\w+|become|becoming|"
    r"vs|versus|compare|outlook|growth|demand|openings|skills|tools|tasks|duties|licen[sc]\w+|requirements|zone|code|"
    r"hours|related|similar|difference|do|does|long|hard|hir\w+|or|which|better|more|what|jobs?|next|leav\w+|switch\w*)\b"
)
"""What says that something is asked of a job."""
_IN_FRONT = frozenset(("a", "an", "as", "be", "become", "becoming", "being", "i'm", "am", "former", "ex", "for", "vs"))
"""Words in front of the name of a job."""
_LONGEST, _SHORTEST, _MOST_WORDS = 24, 5, 3
_SHORT_SENTENCE = 14
"""Words of a sentence in which anything asked says that a job is named."""


def put(catalog: Catalog, sentence: str) -> tuple[str, tuple[str, ...]]:
    """A sentence with the names that some of its words misspell spelt right, and what is said of them."""
    sentence, of_grade = _of_grade(sentence)
    if of_grade:
        return sentence, of_grade
    words = sentence.split()
    plain = [word.strip(",.;:?!") or word for word in words]
    if not 1 < len(words) <= _LONGEST or '"' in sentence:
        return sentence, ()
    for at in named_roles.unknown_at(catalog, plain, _SHORTEST):
        if right := _job(catalog, plain, at) or _work(plain, at):
            first, last, name, said = right
            end = words[last - 1][len(words[last - 1].rstrip(",.;:?!")) :]
            return " ".join((*words[:first], f"{name}{end}", *words[last:])), (said,)
    return sentence, ()


_GRADE_TEACHER = (
    r"\b(?P<grade>[1-9](?:st|nd|rd|th)|1[0-2]th|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|"
    r"twelfth)[ -]grade (?:[a-z]+ )?teacher(?P<more>s?)\b"
)


def _of_grade(sentence: str) -> tuple[str, tuple[str, ...]]:
    """A sentence with the teacher of a grade as who teaches it, and what is said of that."""
    match = cued.search(_GRADE_TEACHER, sentence) if " grade " in sentence or "-grade " in sentence else None
    title = named_roles.worker(f"teach {match['grade']} grade") if match else None
    if match is None or not title:
        return sentence, ()
    said = f"{match[0]} is taken as {title}"
    return f"{sentence[: match.start()]}{title}{match['more']}{sentence[match.end() :]}", (said,)


def _job(catalog: Catalog, words: list[str], at: int) -> tuple[int, int, str, str] | None:
    """Where the name stands that the word at a place misspells, the title, and what is said of it."""
    if not named_roles.misspelt_at(catalog, [words[at]]):
        return None
    is_asked = len(words) <= _SHORT_SENTENCE and cued.search(_ABOUT, " ".join(words)) is not None
    for first, last in _spans(words, at):
        in_front = first > 0 and words[first - 1] in _IN_FRONT
        if last - first == len(words) or not (is_asked or in_front or last - first > 1):
            continue
        name = " ".join(words[first:last])
        slugs, remarks = named_roles.named_or_misspelt(catalog, name)
        if not slugs or named_roles.named_or_work(catalog, name)[0] or not remarks:
            continue
        title = catalog.entry(slugs[0]).role.title.lower()
        if named_roles.named(catalog, title)[:1] == slugs[:1]:
            return first, last, title, remarks[0]
    return None


def _work(words: list[str], at: int) -> tuple[int, int, str, str] | None:
    """The same for a place or a field of work that sounds as the word: a restraunt."""
    from careercli.search import sounds

    cues = (cue for _name, _nearest, cues, _patterns in beyond_words.BEYOND for cue in cues)
    known = re.findall(rf"[a-z]{{{_SHORTEST + 1},}}", " ".join((*field_workers.FIELD_WORKERS, *cues)))
    if words[at] in known:
        return None
    name = sounds.heard_among(words[at], (form for word in known for form in (word.removesuffix("s"), word)))
    return (at, at + 1, name, f"{words[at]} is taken as {name}") if name else None


def _spans(words: list[str], at: int) -> list[tuple[int, int]]:
    """The spans of words around one, the longest first."""
    spans = [
        (first, first + count)
        for count in range(_MOST_WORDS, 0, -1)
        for first in range(max(0, at - count + 1), at + 1)
        if first + count <= len(words)
    ]
    return [
        (first, last)
        for first, last in spans
        if all(names_something(word) and not cued.fullmatch(_ABOUT, word) for word in words[first:last])
    ]
