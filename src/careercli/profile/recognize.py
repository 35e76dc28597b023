"""What people call skills, in a profile, on the command line or in a CV, to the catalogue's skills.

A phrase is read as `careers skills` reads it (`careercli.search.reading`). Running text is searched for names of skills
word by word.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from careercli.catalog.catalog import Catalog
from careercli.moves import role_skills
from careercli.moves.role_skills import WeightedSkill
from careercli.skills import normalize

LONGEST_PHRASE = 300
"""Characters of a phrase that are looked at: as many as a name in a role file may have."""
LONGEST_NAME = 7
"""Words of a skill's name that running text is searched for."""
_CLAUSES = re.compile(r"[\n\r,;:()|•·]|[.!?](?:\s|$)")
_AROUND = "\"'*_`[]<>{}“”‘’-–—/!?.~="


@dataclass(frozen=True)
class RecognizedPhrase:
    """A phrase, and the skills it names. `known` is False if the catalogue has none of them; `rule` is how it was read.

    `offers` are names that may be meant and are not taken; `level` is what stands beside the name ("expert"). `absent`
    says why the catalogue has nothing of the kind, where that is known.
    """

    text: str
    skills: tuple[WeightedSkill, ...]
    known: bool
    rule: str
    offers: tuple[str, ...] = ()
    level: str = ""
    absent: str = ""


def recognize_phrases(catalog: Catalog, texts: Sequence[str], guess: bool = True) -> list[RecognizedPhrase]:
    """The skills that each phrase names, in the order of the phrases.

    `guess` forgives typing errors in a phrase that is not known otherwise, where they are beyond doubt, and looks for
    names to offer.
    """
    from careercli.search import reading

    readings = [reading.read(catalog, text[:LONGEST_PHRASE]) for text in texts]
    if guess:
        readings = [reading.with_guess(catalog, each) for each in readings]
    rarities = role_skills.rarity_weights(catalog, {named.key for each in readings for named in each.named})
    phrases = []
    for text, each in zip(texts, readings, strict=True):
        if each.named:
            skills = tuple(_weighted(named.key, named.name, text, rarities) for named in each.named)
            phrases.append(RecognizedPhrase(text, skills, True, each.named[0].rule, each.offers, each.level))
        else:
            unknown = _unknown(catalog, text, rarities)
            phrases.append(RecognizedPhrase(text, unknown, False, "unknown", each.offers, each.level, each.absent))
    return phrases


def _unknown(catalog: Catalog, text: str, rarities: dict[str, float]) -> tuple[WeightedSkill, ...]:
    """What a phrase names that no role has, in its own words."""
    from careercli.skills.taxonomy import Taxonomy

    skills = Taxonomy.of_rows(catalog.query.alias_rows()).skills(text[:LONGEST_PHRASE])
    return tuple(_weighted(skill.key, skill.name, text, rarities) for skill in skills)


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
    """What was meant by a misspelt phrase, if that is beyond doubt (`exel` is Excel)."""
    from careercli.search import reading

    named = reading.misspelt(catalog, text)
    if named is None:
        return None
    rarities = role_skills.rarity_weights(catalog, [named.key])
    return RecognizedPhrase(text, (_weighted(named.key, named.name, text, rarities),), True, named.rule)


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
