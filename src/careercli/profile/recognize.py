"""What people call skills, in a profile, on the command line or in a CV, to the catalogue's skills.

A phrase is taken apart as those of role files are; what no role calls so is looked for as `careers skills` does, which
forgives typing errors. Running text is searched for names of skills word by word.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from careercli.catalog.catalog import Catalog
from careercli.moves import role_skills, vectors
from careercli.moves.role_skills import Holding
from careercli.skills import normalize

SURE = 75.0
"""A name found with typing errors forgiven counts from this score on."""
GUESSES = 5
"""Names that are looked at when a phrase is not known."""
USED = 8.0
"""Points by which a name counts more when ten times as many places use it."""
LONGEST_NAME = 7
"""Words of a skill's name that running text is searched for."""
_CLAUSES = re.compile(r"[\n\r,;:()|•·]|[.!?](?:\s|$)")
_AROUND = "\"'*_`[]<>{}“”‘’-–—/!?.~="


@dataclass(frozen=True)
class Recognised:
    """A phrase, and the skills it names. `known` is False if no role names any of them; `rule` says how it was read."""

    text: str
    skills: tuple[Holding, ...]
    known: bool
    rule: str


def recognise(catalog: Catalog, texts: Sequence[str], guess: bool = True) -> list[Recognised]:
    """What each phrase names, in their order. `guess` forgives typing errors in what is not known otherwise."""
    from careercli.skills.aliases import canon

    named = [(text, canon().skills(text)) for text in texts]
    known = vectors.skill_names(catalog, {one.key for _text, skills in named for one in skills})
    rare = role_skills.rarities(catalog, known)
    found = []
    for text, skills in named:
        there = tuple(_holding(one.key, known[one.key], text, rare) for one in skills if one.key in known)
        if there:
            found.append(Recognised(text, there, True, "exact"))
        else:
            found.append(
                (_guessed(catalog, text) if guess else None)
                or Recognised(text, tuple(_holding(one.key, one.name, text, rare) for one in skills), False, "unknown")
            )
    return found


def in_prose(catalog: Catalog, text: str) -> list[Holding]:
    """The skills that running text names. A single word counts only if it is written as a name, as Westlaw or SQL."""
    spans = _spans(text)
    known = vectors.skill_names(catalog, spans)
    aliases = _aliases(catalog, spans)
    found: dict[str, str] = {}
    for key, said in spans.items():
        own = key if key in known else aliases.get(key)
        if own is not None:
            found.setdefault(own, said)
    names = vectors.skill_names(catalog, found)
    rare = role_skills.rarities(catalog, names)
    return [_holding(key, names[key], said, rare) for key, said in found.items() if key in names]


def _holding(key: str, name: str, text: str, rare: dict[str, float]) -> Holding:
    return Holding(key=key, name=name, text=text, weight=rare.get(key, 1.0), words=role_skills.words(name))


def _guessed(catalog: Catalog, text: str) -> Recognised | None:
    """What was probably meant: a name that fits well, the more so the more roles use it (`exel` is Excel)."""
    from careercli.search import skills

    hits = [hit for hit in skills.search(catalog, text, GUESSES).hits if hit.score >= SURE]
    if not hits:
        return None
    best = max(hits, key=lambda hit: (hit.score + USED * math.log10(len(hit.roles)), hit.skill))
    rows = catalog.index.rows("SELECT key FROM skill WHERE name = ?", (best.skill,))
    key = str(rows[0][0]) if rows else normalize.key(best.skill)
    return Recognised(text, (_holding(key, best.skill, text, role_skills.rarities(catalog, [key])),), True, best.rule)


def _aliases(catalog: Catalog, keys: Iterable[str]) -> dict[str, str]:
    """The keys of the skills that the alias file says are meant."""
    return dict(catalog.index.select_in("SELECT key, shown FROM same WHERE key IN ({})", keys))


def _spans(text: str) -> dict[str, str]:
    """Every run of up to LONGEST_NAME words inside a clause that can be a name, by its key, as it is written first."""
    found: dict[str, str] = {}
    for clause in _CLAUSES.split(text):
        words = [word for word in (one.strip(_AROUND) for one in clause.split()) if word]
        for start, first in enumerate(words):
            for end in range(start + 1, min(start + LONGEST_NAME, len(words)) + 1):
                if end - start == 1 and not _is_name(first, start == 0 and len(words) > 1):
                    continue
                said = " ".join(words[start:end])
                if key := normalize.key(said):
                    found.setdefault(key, said)
    return found


def _is_name(word: str, opens: bool) -> bool:
    """True if a single word is written as a name: with a digit, or a capital that is not just that of a first word."""
    return any(one.isupper() or one.isdigit() for one in word[1:]) or (word[0].isupper() and not opens)
