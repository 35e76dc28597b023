"""What a role asks for, or a person can do: canonical skills, each with its weight, its level, and its words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from careercli.catalog.catalog import Catalog, Entry
from careercli.index import tfidf
from careercli.moves import vectors
from careercli.skills import normalize

_SAYS_NOTHING = frozenset(
    ("software", "system", "tool", "skill", "platform", "equipment", "machine", "program", "application", "database")
)
"""Words of a skill's name that do not tell it from another one."""


@dataclass(frozen=True, kw_only=True)
class Holding:
    """A skill that a role asks for, or that somebody has.

    `weight` is how much it marks the role out: what its place weighs (or its rating) times how rare it is over the
    catalogue, above 0, up to 1. `level` is O*NET's, 0 to 7, where the source rates it. `places` are the keys of the
    role file where it stands, `text` the phrase that names it best.
    """

    key: str
    name: str
    weight: float = 1.0
    level: float | None = None
    places: tuple[str, ...] = ()
    text: str = ""
    words: frozenset[str] = field(default=frozenset(), compare=False)


def of_role(catalog: Catalog, entry: Entry) -> list[Holding]:
    """The skills of a role, in the order of its file."""
    rows = catalog.index.rows(
        "SELECT skill.key, skill.name, rule, place, text FROM mention JOIN skill ON skill.id = mention.skill "
        "JOIN role ON role.id = mention.role WHERE role.slug = ? ORDER BY mention.rowid",
        (entry.slug,),
    )
    mentions: dict[str, list[_Mention]] = {}
    for row in rows:
        mentions.setdefault(row[0], []).append(_Mention(*row))
    levels: dict[str, float] = {}
    for one in entry.role.ratings:
        levels[one.name] = max(levels.get(one.name, 0.0), one.level or 0.0)
    weights = _weights(catalog, entry.slug)
    return [_holding(found, weights.get(key, 0.0), levels) for key, found in mentions.items()]


class _Mention(NamedTuple):
    key: str
    name: str
    rule: str
    place: str
    text: str


def _weights(catalog: Catalog, slug: str) -> dict[str, float]:
    """What each skill of a role weighs, by its key: its place times its rarity."""
    (_number, [(terms, places)]), *_none = vectors.columns(catalog, [vectors.number(catalog, slug)], ["skills"])
    rarity, words_of = vectors.rarity(catalog), vectors.words(catalog, terms)
    return {
        words_of[term][1:]: place / tfidf.HUNDREDTHS * rarity.marks_out(term)
        for term, place in zip(terms, places, strict=True)
    }


def rated(entry: Entry) -> dict[str, float]:
    """The level of everything that a role is rated on, important or not, by the skill's key."""
    found: dict[str, float] = {}
    for one in entry.role.ratings:
        if one.level is not None:
            key = normalize.key(one.name)
            found[key] = max(found.get(key, 0.0), one.level)
    return found


def rarities(catalog: Catalog, keys: Iterable[str]) -> dict[str, float]:
    """How much skills mark a role out, by their keys."""
    rarity = vectors.rarity(catalog)
    return {key: rarity.marks_out(term) for key, term in vectors.skill_terms(catalog, keys).items()}


def words(name: str) -> frozenset[str]:
    """The words that tell a skill from another one."""
    found = frozenset(tfidf.words([name]))
    return found - _SAYS_NOTHING or found


def _holding(mentions: list[_Mention], weight: float, levels: dict[str, float]) -> Holding:
    best = next((one for one in mentions if one.rule == "phrase"), mentions[0])
    places = tuple(dict.fromkeys(one.place for one in mentions))
    level = max((levels.get(one.text, 0.0) for one in mentions if one.place == "ratings"), default=0.0)
    return Holding(
        key=best.key,
        name=best.name,
        weight=weight,
        level=level or None,
        places=places,
        text=best.text,
        words=words(best.name),
    )
