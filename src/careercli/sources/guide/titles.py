"""Which role a guide is about: from its title, from the headings that name it, and headings without that name."""

from __future__ import annotations

import functools
import re
from collections import defaultdict
from collections.abc import Callable, Iterable

from careercli.skills import normalize

_NAMING = (
    r"core functions? of (?:the |an? )?(?P<name>.+?)(?: role)?",
    r"path (?:to|into) (?:becoming )?(?:an? )?(?P<name>.+)",
    r"(?:how to become|becoming) an? (?P<name>.+)",
    r"what does an? (?P<name>.+) do\??",
    r"what (?:an? )?(?P<name>.+) does",
    r"(?:pros (?:&|and) cons|pros|cons) (?:for|of)(?: (?:being|becoming))? (?:an? )?(?P<name>.+)",
)
Words = tuple[str, ...]


def role_named(text: str) -> str:
    """The role that a heading names, as the X of `Path to X`; "" if none."""
    if len(text) > 200:
        return ""
    for pattern in _NAMING:
        if match := re.fullmatch(pattern, text.strip(" :"), re.IGNORECASE):
            return match["name"].strip()
    return ""


@functools.cache
def _title_patterns() -> tuple[re.Pattern[str], ...]:
    guide = r"career (?:path(?:way)? )?(?:guide|overview|profile|path|analysis|description)"
    job = r"(?:job|role|position) (?:description|profile)"
    tail = r"(?: *[|–—·,:-] .+)?(?: \(?\d{4}\)?)?"
    return (
        re.compile(rf"(?P<name>.+?)(?<![\s:–—|-])[\s:–—|-]+{guide}{tail}", re.IGNORECASE),
        re.compile(rf"(?:the )?{guide}[\s:–—|-]+(?:(?:for|to|of)\s+)?(?:an?\s+)?(?P<name>.+)", re.IGNORECASE),
        re.compile(r"(?:how to become|becoming) an? (?P<name>[^:|?]+?)\??(?: *[:|–—] *.+| - .+)?", re.IGNORECASE),
        re.compile(rf"(?P<name>.+?) {job}{tail}", re.IGNORECASE),
        re.compile(r"what does an? (?P<name>.+?) do\? ?[:|–—-]? ?\w.+", re.IGNORECASE),
        re.compile(r"(?:an? )?careers? as an? (?P<name>[^:|?]+?)(?: *[:|–—] *.+)?", re.IGNORECASE),
    )


def title_named(text: str) -> str:
    """The role in a guide's first line, as the X of `X Career Path Guide`; "" if the line is not of that kind."""
    if len(text) > 200:
        return ""
    for pattern in _title_patterns():
        if match := pattern.fullmatch(text.strip()):
            return _YEAR_BEHIND.sub("", match["name"]).strip(" \"'“”:")
    return ""


_YEAR_BEHIND = re.compile(r"\s+(?:in |\()?(?:19|20)\d\d\)?$")


# Headings with the role's name in them

_ARTICLES = frozenset({"a", "an", "the"})
_NO_NAME = frozenset({
    "a", "an", "the", "and", "or", "of", "for", "in", "job", "career", "work", "other", "common", "additional", "your",
    "our", "new", "more", "some", "all", "most", "any", "general", "specific", "role", "position", "industry", "market",
    "technical", "soft", "hard", "required", "preferred", "key", "main", "basic", "top", "best", "what", "how", "why",
})  # fmt: skip
"""Words that stand before `Skills` or `Duties` without being a role's name."""


def _stem(word: str) -> str:
    """A word without the ending of its plural or genitive."""
    bare = word.removesuffix("'s").removesuffix("s'")
    return bare.removesuffix("s") if len(bare) > 3 else bare


def stems(text: str) -> Words:
    """The words of a role's name, without articles and endings."""
    return tuple(_stem(word) for word in normalize.words(text) if word not in _ARTICLES)


def without_role(words: Words, roles: Iterable[Words]) -> Words:
    """A heading's words without the role's name in front of them or behind; unchanged if it is not there."""
    while words and words[0] in _ARTICLES:
        words = words[1:]
    for role in roles:
        size = len(role)
        if role and size < len(words):
            if tuple(map(_stem, words[:size])) == role:
                return words[size:]
            if tuple(map(_stem, words[-size:])) == role:
                return words[:-size]
    return words


def name_in_headings(headings: Iterable[str], kind_of: Callable[[str], str]) -> Words:
    """The name that stands before several known headings, `Glazier Duties` and `Glazier Salary`; empty if none does."""
    kinds: dict[Words, set[str]] = defaultdict(set)
    for heading in headings:
        words = normalize.words(heading)
        for size in range(1, min(len(words), 5)):
            if not _NO_NAME & set(words[:size]) and (kind := kind_of(" ".join(words[size:]))):
                kinds[tuple(map(_stem, words[:size]))].add(kind)
    names = [name for name, known in kinds.items() if len(known) >= 2]
    return max(names, key=lambda name: (len(kinds[name]), -len(name)), default=())


_GRADES = (
    r"(?:(?:trainee|junior|graduate|apprentice|associate|assistant|entry level|mid|mid level|middle|intermediate|senior"
    r"|lead|principal|staff|head|chief|experienced|expert|deputy) )+(?:of )?"
)
_RUNG = re.compile(r"(?:level|tier|grade|step|rung|l|band) ?\d{1,2}(?: .+)?")


def names_rung(text: str, roles: Iterable[Words]) -> bool:
    """True for a heading that is a step of the ladder: `Senior Glazier` of the role Glazier, `Level 2 - Engineer`."""
    if len(text) > 120:
        return False
    words = normalize.words(text)
    folded = " ".join(words)
    if _RUNG.fullmatch(folded):
        return True
    plain = tuple(map(_stem, words))
    for role in roles:
        before = plain[: -len(role)] if role and plain[-len(role) :] == role else ()
        if before and re.fullmatch(_GRADES.strip(), " ".join(before) + " "):
            return True
    return False
