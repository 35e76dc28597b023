"""Names of skills and tools that a person takes for one thing, though the taxonomy has a key for each.

Two names of the same words, or of words that mean the same there, are one: health records and medical records. What a
name of another role has among its words is no difference either: sales beside a sales representative. Nor is what
another role does: to read blueprints beside to review blueprints.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from careercli.skills import normalize

if TYPE_CHECKING:
    from careercli.catalog.rows import RoleMention

_ALIKE = (
    ("health", "medical", "healthcare", "patient", "clinical"),
    ("customer", "client", "guest"),
    ("staff", "personnel", "employee"),
    ("car", "auto", "automobile", "automotive"),
    ("law", "legal"),
)
"""Words that mean the same in front of the same noun."""
_ONE = {word: words[0] for words in _ALIKE for word in words[1:]}
_EMPTY = frozenset(("and", "or", "of", "the", "a", "an", "in", "on", "for", "to", "with", "by"))
_KINDS = frozenset((
    "system", "software", "equipment", "machine", "terminal", "unit", "tool", "device", "program", "application",
    "skill", "technique",
))  # fmt: skip
"""What a name is of: it tells things of one name apart, and nothing of the work."""
_ACTS = frozenset((
    "reading", "interpretation", "review", "use", "method", "procedure", "practice", "work", "operation", "process",
    "preparation", "handling", "knowledge", "basic", "general",
))  # fmt: skip
"""What is done with the thing that a skill is named for: an activity may tell it in another word."""
LEAST = 2
"""A name within a longer one of the same role's has so many words; a single one tells too little."""


def words_of(name: str) -> frozenset[str]:
    """The words of a name that tell something, each as one of those that mean the same; with nothing else, all."""
    spelt = [_single(word) for word in re.findall(r"[a-z0-9+#]+", name.lower().replace("'s", ""))]
    told = frozenset(_ONE.get(word, word) for word in spelt if word not in _EMPTY and word not in _KINDS)
    return told or frozenset(spelt)


def _single(word: str) -> str:
    """A word in the singular, as far as its end tells."""
    if len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    return f"{word[:-3]}y" if word.endswith("ies") else word[:-1]


def as_one(mentions: Sequence[RoleMention]) -> list[RoleMention]:
    """Mentions with one key and one name for names of the same words in several roles; a role keeps what it tells
    apart itself.
    """
    names = {mention.key: mention.name for mention in mentions}
    slugs: dict[str, set[str]] = {}
    for mention in mentions:
        slugs.setdefault(mention.key, set()).add(mention.slug)
    alike: dict[frozenset[str], list[str]] = {}
    for key, name in names.items():
        alike.setdefault(words_of(name), []).append(key)
    first: dict[str, str] = {}
    for keys in alike.values():
        taken = set(slugs[keys[0]])
        for key in keys[1:]:
            if not taken & slugs[key]:
                first[key] = keys[0]
                taken |= slugs[key]
    return [
        mention._replace(key=one, name=names[one]) if (one := first.get(mention.key)) else mention
        for mention in mentions
    ]


def told_apart(
    own: Mapping[str, Sequence[str]], names: Mapping[str, str], others: Mapping[str, Iterable[tuple[str, bool]]]
) -> dict[str, list[str]]:
    """Each role's own keys without those that another has under a longer or a shorter name.

    `names` are those of the keys, `others` what each role names, its title too, with whether that is a tool, all by
    slug. A single word that is no acronym is held against its kind alone: auditing is more than auditing software.
    """
    known = {slug: {(words_of(name), is_tool) for name, is_tool in told} for slug, told in others.items()}
    tools = {name for told in others.values() for name, is_tool in told if is_tool}

    def is_own(key: str, slug: str) -> bool:
        words, name = words_of(names[key]), names[key]
        of_kind = (name in tools,) if len(words) < LEAST and not name.isupper() else (True, False)
        return not any(
            words <= other or (len(other) >= LEAST and other <= words)
            for of_slug, told in known.items()
            if of_slug != slug
            for other, is_tool in told
            if is_tool in of_kind
        )

    return {slug: [key for key in keys if is_own(key, slug)] for slug, keys in own.items()}


def told_in_work(
    own: Mapping[str, Sequence[str]],
    names: Mapping[str, str],
    work: Mapping[str, Iterable[str]],
    titles: Mapping[str, str],
    tools: Collection[str],
) -> dict[str, list[str]]:
    """Each role's own keys without the skills whose telling words all stand in one thing that another role does.

    `work` is what each role does, by slug, `titles` their titles, whose words tell nothing of a skill, and `tools` the
    names that are of tools: what is worked with is told by name.
    """
    in_titles = frozenset().union(*map(_roots, titles.values()))
    done = {slug: [_roots(line) for line in lines] for slug, lines in work.items()}

    def is_done(key: str, slug: str) -> bool:
        telling = frozenset(map(_root, words_of(names[key]) - _ACTS)) - in_titles
        others = (line for other, lines in done.items() if other != slug for line in lines)
        return bool(telling) and names[key] not in tools and any(telling <= line for line in others)

    return {slug: [key for key in keys if not is_done(key, slug)] for slug, keys in own.items()}


def _roots(text: str) -> frozenset[str]:
    return frozenset(map(_root, words_of(text)))


def _root(word: str) -> str:
    return normalize.root(normalize.stem(word))
