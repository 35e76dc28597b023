"""What people call skills, in a profile, on the command line or in a CV, to the catalogue's skills.

A phrase is taken apart as those of role files are; what no role calls so is looked for as `careers skills` does, which
forgives typing errors. Running text is searched for names of skills word by word.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from careercli.catalog.catalog import Catalog
from careercli.moves import role_skills
from careercli.moves.role_skills import WeightedSkill
from careercli.skills import normalize

MIN_GUESS_SCORE = 75.0
"""A skill that search finds for a phrase that is not known counts from this score on."""
GUESSES = 5
"""Skills that are looked at when a phrase is not known."""
LONGEST_PHRASE = 300
"""Characters of a phrase that are looked at: as many as a name in a role file may have."""
USE_BONUS = 8.0
"""Points by which a skill counts more when ten times as many places name it."""
LONGEST_NAME = 7
"""Words of a skill's name that running text is searched for."""
_CLAUSES = re.compile(r"[\n\r,;:()|•·]|[.!?](?:\s|$)")
_AROUND = "\"'*_`[]<>{}“”‘’-–—/!?.~="


@dataclass(frozen=True)
class RecognizedPhrase:
    """A phrase, and the skills it names. `known` is False if no role names any of them; `rule` says how it was read."""

    text: str
    skills: tuple[WeightedSkill, ...]
    known: bool
    rule: str


def recognize_phrases(catalog: Catalog, texts: Sequence[str], guess: bool = True) -> list[RecognizedPhrase]:
    """The skills that each phrase names, in the order of the phrases.

    `guess` forgives typing errors in a phrase that is not known otherwise.
    """
    from careercli.skills.aliases import bundled_taxonomy

    named = [(text, bundled_taxonomy().skills(text[:LONGEST_PHRASE])) for text in texts]
    names = catalog.query.skill_names({skill.key for _text, skills in named for skill in skills})
    rarities = role_skills.rarity_weights(catalog, names)
    phrases = []
    for text, skills in named:
        known = tuple(_weighted(skill.key, names[skill.key], text, rarities) for skill in skills if skill.key in names)
        if known:
            phrases.append(RecognizedPhrase(text, known, True, "exact"))
            continue
        unknown = tuple(_weighted(skill.key, skill.name, text, rarities) for skill in skills)
        meant = guessed(catalog, text) if guess else None
        phrases.append(meant or RecognizedPhrase(text, unknown, False, "unknown"))
    return phrases


def skills_in_prose(catalog: Catalog, text: str) -> list[WeightedSkill]:
    """The skills that running text names. A single word counts only if it is written as a name, as Westlaw or SQL."""
    spans = _spans(text)
    known = catalog.query.skill_names(spans)
    targets = catalog.query.alias_targets(spans)
    phrases: dict[str, str] = {}
    for span_key, phrase in spans.items():
        key = span_key if span_key in known else targets.get(span_key)
        if key is not None:
            phrases.setdefault(key, phrase)
    names = catalog.query.skill_names(phrases)
    rarities = role_skills.rarity_weights(catalog, names)
    return [_weighted(key, names[key], phrase, rarities) for key, phrase in phrases.items() if key in names]


def _weighted(key: str, name: str, text: str, rarities: dict[str, float]) -> WeightedSkill:
    """A skill that somebody has, with its rarity as its weight; a skill that no role has weighs 1."""
    return WeightedSkill(key=key, name=name, text=text, weight=rarities.get(key, 1.0), words=role_skills.words(name))


def guessed(catalog: Catalog, text: str) -> RecognizedPhrase | None:
    """What was probably meant: a name that fits well, the more so the more roles use it (`exel` is Excel)."""
    from careercli.search import skills

    hits = [hit for hit in skills.search(catalog, text, GUESSES).hits if hit.score >= MIN_GUESS_SCORE]
    if not hits:
        return None
    best = max(hits, key=lambda hit: (hit.score + USE_BONUS * math.log10(len(hit.roles)), hit.skill))
    key = catalog.query.skill_key(best.skill) or normalize.key(best.skill)
    rarities = role_skills.rarity_weights(catalog, [key])
    return RecognizedPhrase(text, (_weighted(key, best.skill, text, rarities),), True, best.rule)


def _spans(text: str) -> dict[str, str]:
    """Every run of up to LONGEST_NAME words inside a clause that can be a name, by its key, as it is written first.

    The key of a run is the keys of its words one after another, so that each word is folded once.
    """
    spans: dict[str, str] = {}
    for clause in _CLAUSES.split(text):
        words = [word for word in (token.strip(_AROUND) for token in clause.split()) if word]
        keys = list(map(normalize.key, words))
        for start, first in enumerate(words):
            key = ""
            for end in range(start + 1, min(start + LONGEST_NAME, len(words)) + 1):
                key += keys[end - 1]
                if end - start == 1 and not _is_name(first, start == 0 and len(words) > 1):
                    continue
                if key and key not in spans:
                    spans[key] = " ".join(words[start:end])
    return spans


def _is_name(word: str, opens: bool) -> bool:
    """True if a single word is written as a name: with a digit, or a capital that is not just that of a first word.

    `opens` is True for the first of several words of a clause.
    """
    return any(letter.isupper() or letter.isdigit() for letter in word[1:]) or (word[0].isupper() and not opens)
