"""What a role asks for, or a person can do: canonical skills, each with its weight, its level, and its words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from careercli.catalog.catalog import Catalog, Entry
from careercli.catalog.terms import HUNDREDTHS
from careercli.catalog.terms import words as term_words
from careercli.moves import vectors
from careercli.skills import normalize

if TYPE_CHECKING:
    from careercli.catalog.rows import SkillMention

_GENERIC_WORDS = frozenset(
    ("software", "system", "tool", "skill", "platform", "equipment", "machine", "program", "application", "database")
)
"""Words of a skill's name that do not tell it from another one."""


@dataclass(frozen=True, kw_only=True)
class WeightedSkill:
    """A skill that a role asks for, or that somebody has.

    `weight` is how much it tells the role from others: what its place in the role file weighs (or its rating) times
    how rare it is over the catalogue (`Rarity.weight`), above 0, up to 1. `level` is O*NET's, 0 to 7, where the source
    rates it. `places` are the keys of the role file where it stands, `text` the phrase that names it best.
    """

    key: str
    name: str
    weight: float = 1.0
    level: float | None = None
    places: tuple[str, ...] = ()
    text: str = ""
    words: frozenset[str] = field(default=frozenset(), compare=False)


def of_role(catalog: Catalog, entry: Entry) -> list[WeightedSkill]:
    """The skills of a role, in the order of its file."""
    mentions: dict[str, list[SkillMention]] = {}
    for mention in catalog.query.skill_mentions(entry.slug):
        mentions.setdefault(mention.key, []).append(mention)
    levels: dict[str, float] = {}
    for rating in entry.role.ratings:
        levels[rating.name] = max(levels.get(rating.name, 0.0), rating.level or 0.0)
    weights = _weights(catalog, entry.slug)
    return [_holding(of_skill, weights.get(key, 0.0), levels) for key, of_skill in mentions.items()]


def _weights(catalog: Catalog, slug: str) -> dict[str, float]:
    """The weight of each skill of a role, by its key: what its place weighs times how rare it is."""
    (_role, [(terms, places)]), *_none = vectors.term_columns(catalog, [catalog.query.role_id(slug)], ["skills"])
    rarity, words_of = vectors.rarity(catalog), catalog.query.term_words(terms)
    return {
        words_of[term][1:]: place / HUNDREDTHS * rarity.weight(term) for term, place in zip(terms, places, strict=True)
    }


def rated_levels(entry: Entry) -> dict[str, float]:
    """The level (O*NET's, 0 to 7) of everything that a role is rated on, important or not, by the skill's key."""
    levels: dict[str, float] = {}
    for rating in entry.role.ratings:
        if rating.level is not None:
            key = normalize.key(rating.name)
            levels[key] = max(levels.get(key, 0.0), rating.level)
    return levels


def rarity_weights(catalog: Catalog, keys: Iterable[str]) -> dict[str, float]:
    """The weight (`Rarity.weight`) of skills by their keys; a skill that no role has is left out."""
    rarity = vectors.rarity(catalog)
    return {key: rarity.weight(term) for key, term in vectors.skill_terms(catalog, keys).items()}


def words(name: str) -> frozenset[str]:
    """The words, folded and stemmed, that tell a skill from another one; all of them if all are generic."""
    name_words = frozenset(term_words([name]))
    return name_words - _GENERIC_WORDS or name_words


def _holding(mentions: list[SkillMention], weight: float, levels: dict[str, float]) -> WeightedSkill:
    """One skill of a role from all its mentions there. `levels` are those of the role's ratings, by their names."""
    best = next((mention for mention in mentions if mention.rule == "phrase"), mentions[0])
    places = tuple(dict.fromkeys(mention.place for mention in mentions))
    level = max((levels.get(mention.text, 0.0) for mention in mentions if mention.place == "ratings"), default=0.0)
    return WeightedSkill(
        key=best.key,
        name=best.name,
        weight=weight,
        level=level or None,
        places=places,
        text=best.text,
        words=words(best.name),
    )
