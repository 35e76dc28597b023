"""The misspelt name of a job inside a sentence that no rule reads: "electrition apprenticeship pay"."""

from __future__ import annotations

from collections.abc import Callable

from careercli import cued
from careercli.api import Catalog
from careercli.commands.asked import named_roles
from careercli.commands.asked.question import Question
from careercli.commands.typed_words import names_something

ABOUT = (
    r"\b(?:salar\w+|pay|pays|paid|wages?|earn\w*|incomes?|mak(?:e|es)|train\w*|school\w*|apprentic\w+|become|becoming|"
    r"vs|versus|compare|outlook|growth|demand|openings|skills|tools|tasks|duties|licen[sc]\w+|requirements|zone|code|"
    r"hours|related|similar|difference|do|does|long|hard|hir\w+|or|which|better|more|what|jobs?|next|leav\w+|switch\w*)\b"
)
"""What says that something is asked of a job."""
_LONGEST, _SHORTEST, _MOST_WORDS = 14, 5, 3


def corrected(catalog: Catalog, sentence: str) -> tuple[str, str] | None:
    """A sentence with the name that some of its words misspell, and what is said of that; None without one."""
    words = [word.strip(",.;:?!") or word for word in sentence.split()]
    if len(words) > _LONGEST or not cued.search(ABOUT, sentence):
        return None
    for at in named_roles.misspelt_at(catalog, words):
        if len(words[at]) < _SHORTEST or cued.fullmatch(ABOUT, words[at]):
            continue
        for first, last in _spans(words, at):
            name = " ".join(words[first:last])
            slugs, remarks = named_roles.named_or_misspelt(catalog, name)
            if not slugs or named_roles.named_or_work(catalog, name)[0] or not remarks:
                continue
            title = catalog.entry(slugs[0]).role.title.lower()
            if named_roles.named(catalog, title)[:1] == slugs[:1]:
                return " ".join((*words[:first], title, *words[last:])), remarks[0]
    return None


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
        if all(names_something(word) and not cued.fullmatch(ABOUT, word) for word in words[first:last])
    ]


def read(catalog: Catalog, sentence: str, read_one: Callable[[Catalog, str], Question | None]) -> Question | None:
    """A sentence read with the name of its job spelt right; None where none is misspelt, or no rule reads it then."""
    right = corrected(catalog, sentence)
    question = read_one(catalog, right[0]) if right else None
    if right is None or question is None:
        return None
    return Question(question.arguments, (right[1], *question.remarks), question.term)
