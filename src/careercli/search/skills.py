"""Skills and tools: which fit a query, which roles have them, where, and in which words."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import asdict, dataclass
from typing import Any

from careercli.answer import Answer
from careercli.catalog.catalog import Catalog
from careercli.search import candidates, ranking, spelling
from careercli.search.scoring import ALIAS, EXACT, MOST_HIGH, Fit, fit
from careercli.skills import normalize
from careercli.table import Table

ALIAS_COSTS = 1.0
"""Points by which another name of a skill counts less than the name that is shown."""


@dataclass(frozen=True)
class SkillPlace:
    """Where a role names a skill: the key of the role file, and the phrase as it stands there."""

    slug: str
    title: str
    where: str
    text: str


@dataclass(frozen=True)
class SkillHit:
    """A skill that fits: its name, a score from 0 to 100, the rule of the fit, and the roles that name it."""

    skill: str
    score: float
    rule: str
    roles: tuple[SkillPlace, ...]


@dataclass(frozen=True)
class SkillHits(Answer):
    """The skills that fit a query, best first; `near` are names to offer when none does; `total` counts all."""

    query: str
    hits: tuple[SkillHit, ...]
    near: tuple[str, ...]
    total: int

    def to_dict(self) -> list[dict[str, Any]]:
        """An array of {skill, score, roles: [{slug, where, text}]}, best first."""
        return [
            {
                "skill": hit.skill,
                "score": hit.score,
                "roles": [{"slug": one.slug, "where": one.where, "text": one.text} for one in hit.roles],
            }
            for hit in self.hits
        ]

    def to_table(self) -> Table:
        """A row for each place in which a role names a skill that was found."""
        rows = tuple((hit.skill, hit.score, one.slug, one.where, one.text) for hit in self.hits for one in hit.roles)
        return Table(("skill", "score", "slug", "where", "text"), rows)


@dataclass(frozen=True)
class SkillUse:
    """A skill and how many roles name it; `slugs` are some of them, in order."""

    skill: str
    roles: int
    slugs: tuple[str, ...]


@dataclass(frozen=True)
class AllSkills(Answer):
    """Skills and tools, the most widespread first; `total` counts all there are."""

    skills: tuple[SkillUse, ...]
    total: int

    def to_dict(self) -> list[dict[str, Any]]:
        """An array of {skill, count, roles: [slug]}."""
        return [{"skill": one.skill, "count": one.roles, "roles": list(one.slugs)} for one in self.skills]

    def to_table(self) -> Table:
        """A row a skill."""
        return Table(("skill", "roles"), tuple((one.skill, one.roles) for one in self.skills))


@dataclass(frozen=True)
class SkillPhrase:
    """A phrase that names a skill: whose it is, where it stands, and the rule by which it was read."""

    slug: str
    where: str
    text: str
    rule: str


@dataclass(frozen=True)
class SkillExplanation(Answer):
    """Why phrases count as one skill: its name, its other names, and each phrase with its rule."""

    skill: str
    aliases: tuple[str, ...]
    phrases: tuple[SkillPhrase, ...]

    def to_dict(self) -> dict[str, Any]:
        """The skill, its other names, and its phrases."""
        return asdict(self)

    def to_table(self) -> Table:
        """A row a phrase."""
        rows = tuple((self.skill, phrase.slug, phrase.where, phrase.text, phrase.rule) for phrase in self.phrases)
        return Table(("skill", "slug", "where", "text", "rule"), rows)


def search(catalog: Catalog, query: str, limit: int | None = None) -> SkillHits:
    """The skills that fit a query, best first, at most `limit` of them."""
    words = ranking.query_words(query)
    fitting = scored(catalog, words, query) or _without_filler(catalog, query)
    shown = fitting[:limit]
    places = _places(catalog, [number for number, _name, _score, _rule in shown])
    hits = tuple(SkillHit(name, score, rule, places.get(number, ())) for number, name, score, rule in shown)
    near = () if hits else tuple(ranking.nearest(catalog, candidates.SKILLS, words))
    return SkillHits(query, hits, near, len(fitting))


def _without_filler(catalog: Catalog, query: str) -> list[tuple[int, str, float, str]]:
    """The skills that a phrase names: "proficiency in Excel", or the best for each of what it joins with "and"."""
    from careercli.skills import phrase as filler

    bare, shorter = "", query[: ranking.LONGEST_QUERY].strip()
    while bare != shorter:
        bare, shorter = shorter, filler.shorter(shorter)
    if bare != query.strip() and (found := scored(catalog, ranking.query_words(bare), bare)):
        return found
    parts = filler.joined_by_and(bare, lambda _part: False)[: ranking.MOST_WORDS]
    if len(parts) < 2:
        return []
    best = [scored(catalog, ranking.query_words(part), part)[:1] for part in parts]
    each = {one[0]: (one[0], one[1], min(one[2], MOST_HIGH), "most") for found in best for one in found}
    return list(each.values())


def scored(
    catalog: Catalog, words: list[str], typed: str | None = None, forgiving: bool = True
) -> list[tuple[int, str, float, str]]:
    """Number, name, score and rule of every skill that fits, best first."""
    if not words:
        return []
    first = _by_key(catalog, "".join(words))
    found = {number: (number, name, score, rule) for number, name, score, rule in first}
    ranked = ranking.ranked(catalog, candidates.SKILLS, words, typed=typed, forgiving=forgiving)
    fits = [(one.number, one.name, one.fit) for one in ranked]
    for number, name, how in [*fits, *_by_alias(catalog, words, found, forgiving)]:
        score = round(how.score, 1)
        if number not in found or found[number][2] < score:
            found[number] = (number, name, score, how.rule)
    return sorted(found.values(), key=lambda one: (-one[2], len(one[1]), one[1]))


def _by_key(catalog: Catalog, key: str) -> list[tuple[int, str, float, str]]:
    """The skill of exactly this name, or the one that the alias file says has it."""
    sql = "SELECT id, name FROM skill WHERE key = ?"
    hits = [(number, name, EXACT, "exact") for number, name in catalog.index.rows(sql, (key,))]
    if not hits:
        for (own,) in catalog.index.rows("SELECT shown FROM same WHERE key = ?", (key,)):
            hits = [(number, name, ALIAS, "alias") for number, name in catalog.index.rows(sql, (own,))]
    return hits


def _by_alias(
    catalog: Catalog, words: list[str], found: Collection[int], forgiving: bool
) -> Iterator[tuple[int, str, Fit]]:
    """The skills one of whose other names fits: `exel` is nearer to Excel than to Microsoft Excel."""
    if found or not forgiving:
        return
    rows = catalog.index.rows("SELECT shown, name, other FROM same")
    others = [(shown, name, normalize.joined(other)) for shown, name, other in rows]
    typed = spelling.among(words, {word for _shown, _name, other in others for word in other})
    for shown, name, other in others:
        how = fit(typed, other)
        if how is None or how.rule not in ("words", "typo"):
            continue
        for (number,) in catalog.index.rows("SELECT id FROM skill WHERE key = ?", (shown,)):
            yield number, name, Fit(how.score - ALIAS_COSTS, how.rule, frozenset(normalize.joined(name)))


def _places(catalog: Catalog, skills: list[int]) -> dict[int, tuple[SkillPlace, ...]]:
    places: dict[int, list[SkillPlace]] = {}
    rows = catalog.index.select_in(
        "SELECT skill, slug, title, place, text FROM mention JOIN role ON role.id = mention.role "
        "WHERE skill IN ({}) ORDER BY skill, slug, mention.rowid",
        skills,
    )
    for skill, slug, title, where, text in rows:
        here = places.setdefault(skill, [])
        one = SkillPlace(slug, title, where, text)
        if one not in here[-3:]:
            here.append(one)
    return {skill: tuple(here) for skill, here in places.items()}


SOME = 6
"""How many slugs `every` names for a skill."""


def every(catalog: Catalog, limit: int | None = None) -> AllSkills:
    """All skills by how many roles name them, the most widespread first, at most `limit` of them."""
    rows = catalog.index.rows(
        "SELECT skill, name, count(DISTINCT role) AS roles FROM mention JOIN skill ON skill.id = mention.skill "
        "GROUP BY skill ORDER BY roles DESC, name LIMIT ?",
        (-1 if limit is None else limit,),
    )
    used = tuple(SkillUse(name, roles, _some(catalog, number)) for number, name, roles in rows)
    return AllSkills(used, int(catalog.index.rows("SELECT count(*) FROM skill")[0][0]))


def _some(catalog: Catalog, skill: int) -> tuple[str, ...]:
    rows = catalog.index.rows(
        "SELECT DISTINCT slug FROM mention JOIN role ON role.id = mention.role WHERE skill = ? ORDER BY slug LIMIT ?",
        (skill, SOME),
    )
    return tuple(row[0] for row in rows)


def explain(catalog: Catalog, name: str) -> SkillExplanation:
    """The phrases that name a skill, and the rules that joined them; without phrases if no role names it."""
    key = normalize.key(name[: ranking.LONGEST_QUERY])
    own = next((row[0] for row in catalog.index.rows("SELECT shown FROM same WHERE key = ?", (key,))), key)
    shown = next((row[0] for row in catalog.index.rows("SELECT name FROM skill WHERE key = ?", (own,))), name)
    aliases = catalog.index.rows("SELECT other FROM same WHERE shown = ? AND key <> ? ORDER BY other", (own, own))
    rows = catalog.index.rows(
        "SELECT slug, place, text, rule FROM mention JOIN skill ON skill.id = mention.skill "
        "JOIN role ON role.id = mention.role WHERE skill.key = ? ORDER BY slug, mention.rowid",
        (own,),
    )
    return SkillExplanation(shown, tuple(row[0] for row in aliases), tuple(SkillPhrase(*row) for row in rows))
