"""Skills and tools: which fit a query, which roles have them, where, and in which words."""

from __future__ import annotations

import functools
import itertools
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any, NamedTuple

from careercli.answer import Answer
from careercli.catalog.catalog import Catalog
from careercli.lazy_dataclass import dataclass
from careercli.search import candidates, ranking, spelling
from careercli.search.scoring import ALIAS, EXACT, MOST_HIGH, USUAL, Fit, fit
from careercli.skills import normalize
from careercli.table import Table

if TYPE_CHECKING:
    from careercli.search.reading import Named

_SCORES = {"exact": EXACT, "alias": ALIAS, "product": ALIAS, "usual": USUAL, "activity": USUAL}
"""What a name is worth that is read for certain, by the rule."""
MOST_ALIKE = 3
"""So many skills are offered for a name, of several in a query, that nothing is called."""
OTHER_NAME_COSTS = 1.0
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
    """A skill that fits: its name, a score from 0 to 100, the rule of the fit, and the roles that name it.

    `sure` says that the query names it, and does not only resemble it; `asked` is the name, of several in a query, that
    does. `why` is what the alias file says of a usual
    name: what stands for it may be a work activity, which the roles do.
    """

    skill: str
    score: float
    rule: str
    roles: tuple[SkillPlace, ...]
    sure: bool = False
    why: str = ""
    asked: str = ""


@dataclass(frozen=True)
class SkillHits(Answer):
    """The skills that fit a query, best first; `near` are names to offer when none does; `total` counts all.

    `absent` says why the catalogue has nothing of that name, where that is known. `nothing` are the names, of several
    in a query, that nothing is like.
    """

    query: str
    hits: tuple[SkillHit, ...]
    near: tuple[str, ...]
    total: int
    absent: str = ""
    nothing: tuple[str, ...] = ()

    @property
    def sure(self) -> tuple[SkillHit, ...]:
        """The hits that the query names, and does not only resemble."""
        return tuple(hit for hit in self.hits if hit.sure)

    def to_dict(self) -> list[dict[str, Any]]:
        """An array of {skill, score, sure, rule, roles: [{slug, where, text}]}, best first."""
        return [
            {
                "skill": hit.skill,
                "score": hit.score,
                "sure": hit.sure,
                "rule": hit.rule,
                "roles": [{"slug": place.slug, "where": place.where, "text": place.text} for place in hit.roles],
            }
            for hit in self.hits
        ]

    def to_table(self) -> Table:
        """A row for each place in which a role names one of the skills."""
        rows = tuple(
            (hit.skill, hit.score, place.slug, place.where, place.text, hit.sure, hit.rule)
            for hit in self.hits
            for place in hit.roles
        )
        return Table(("skill", "score", "slug", "where", "text", "sure", "rule"), rows)


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
        return [{"skill": use.skill, "count": use.roles, "roles": list(use.slugs)} for use in self.skills]

    def to_table(self) -> Table:
        """A row a skill."""
        return Table(("skill", "roles"), tuple((use.skill, use.roles) for use in self.skills))


@dataclass(frozen=True)
class SkillPhrase:
    """A phrase that names a skill: whose it is, where it stands, and the rule by which it was read."""

    slug: str
    where: str
    text: str
    rule: str


@dataclass(frozen=True)
class UsualName:
    """What people call something, what it stands for in the catalogue, a "skill" or an "activity", and why."""

    name: str
    stands_for: str
    kind: str
    why: str


@dataclass(frozen=True)
class SkillExplanation(Answer):
    """Why phrases count as one skill: its name, its other names, and each phrase with its rule.

    `usual` are the usual names by which it is asked for: that which was given, or else all that stand for it. `absent`
    says why the catalogue has nothing of that name, where that is known.
    """

    skill: str
    aliases: tuple[str, ...]
    phrases: tuple[SkillPhrase, ...]
    usual: tuple[UsualName, ...] = ()
    absent: str = ""

    def to_dict(self) -> dict[str, Any]:
        """The skill, its other names, its phrases, its usual names, and why there is nothing of that name."""
        return asdict(self)

    def to_table(self) -> Table:
        """A row a phrase."""
        rows = tuple((self.skill, phrase.slug, phrase.where, phrase.text, phrase.rule) for phrase in self.phrases)
        return Table(("skill", "slug", "where", "text", "rule"), rows)


class ScoredSkill(NamedTuple):
    """A skill that fits a query: its id in the index, its name, a score from 0 to 100, and the rule of the fit."""

    id: int
    name: str
    score: float
    rule: str


def search(catalog: Catalog, query: str, limit: int | None = None) -> SkillHits:
    """The skills that fit a query, best first, at most `limit` of them: what it names, then what resembles it.

    Of several names with commas between them, each is looked up.
    """
    from careercli.search import name_lists

    names = name_lists.split(catalog, query[: ranking.LONGEST_QUERY], prose=True)
    if len(names) == 1:
        return _search(catalog, query, limit)
    answers = [(name, _search(catalog, name)) for name in names]
    sure = [replace(hit, asked=name) for name, answer in answers for hit in answer.sure]
    alike = [
        replace(hit, asked=name) for name, answer in answers if not answer.sure for hit in answer.hits[:MOST_ALIKE]
    ]
    hits = tuple({hit.skill: hit for hit in reversed([*sure, *alike])}.values())[::-1]
    nothing = tuple(name for name, answer in answers if not answer.hits)
    return SkillHits(query, hits[:limit], (), len(hits), nothing=nothing)


def _search(catalog: Catalog, query: str, limit: int | None = None) -> SkillHits:
    from careercli.search import guesses, reading

    words = ranking.query_words(query)
    read = reading.read(catalog, query)
    others = [] if read.absent else scored(catalog, words, query) or _without_filler(catalog, query)
    if not read.absent and (not read.named or _is_whole_misspelt(catalog, query, read.named, others)):
        meant = guesses.misspelt(catalog, query, others)
        read = read if meant is None else reading.Reading(query, (meant,))
    doing = {named.name: _doing(catalog, named.name) for named in read.named if named.id is None}
    sure = [
        SkillHit(named.name, *_rank(named.rule, others, named.name), doing.get(named.name, ()), True, named.why)
        for named in read.named
        if named.id is not None or doing[named.name]  # what nobody in the catalogue does is not in it
    ]
    ids = {skill.name: skill.id for skill in others} | {named.name: named.id for named in read.named}
    most = min((hit.score for hit in sure), default=EXACT)
    names = {hit.skill for hit in sure}
    resembling = [
        SkillHit(skill.name, min(skill.score, most), skill.rule, ()) for skill in others if skill.name not in names
    ]
    hits = [*sure, *resembling][:limit]
    places = _places(catalog, [number for hit in hits if (number := ids[hit.skill]) is not None])
    hits = [hit if (number := ids[hit.skill]) is None else replace(hit, roles=places.get(number, ())) for hit in hits]
    offered = [] if hits or read.absent else ranking.nearest(catalog, candidates.SKILLS, words)
    near = tuple(name for name in offered if not guesses.is_far(words, name))
    return SkillHits(query, tuple(hits), near, len(sure) + len(resembling), read.absent, read.unread)


def _is_whole_misspelt(catalog: Catalog, query: str, named: Sequence[Named], others: Sequence[ScoredSkill]) -> bool:
    """Whether what a query names is but a part of it, while all of it is near a name: "pile driving analyzrrs"."""
    from careercli.search import reading

    best = others[0] if others else None
    if best is None or best.rule != "typo" or any(each.name == best.name for each in named):
        return False
    return reading.lookup(catalog, query) is None


def _rank(rule: str, others: Sequence[ScoredSkill], name: str) -> tuple[float, str]:
    """The score and the rule of a skill that is named: what its name scored, at least what its rule is worth."""
    worth = _SCORES.get(rule, 0.0)
    as_scored = next((skill for skill in others if skill.name == name and skill.score > worth), None)
    return (as_scored.score, as_scored.rule) if as_scored else (worth, rule)


def _doing(catalog: Catalog, activity: str) -> tuple[SkillPlace, ...]:
    """The roles whose people do a work activity, those with it among their core tasks first."""
    from careercli.catalog.moves import MoveTables

    with MoveTables.open() as tables:
        codes = tables.people_doing(activity)
    roles = defaultdict(list)
    for role in catalog.query.coded_roles():
        roles[role.code].append(role)
    return tuple(SkillPlace(role.slug, role.title, "work", activity) for code in codes for role in roles[code])


def _without_filler(catalog: Catalog, query: str) -> list[ScoredSkill]:
    """The skills that a phrase names: "proficiency in Excel", or the best for each of what it joins with "and"."""
    from careercli.skills import phrase as filler

    bare, shorter = "", query[: ranking.LONGEST_QUERY].strip()
    while bare != shorter:
        bare, shorter = shorter, filler.strip_filler(shorter)
    if bare != query.strip() and (skills := scored(catalog, ranking.query_words(bare), bare)):
        return skills
    parts = filler.split_at_and(bare, lambda _part: False)[: ranking.MOST_WORDS]
    if len(parts) < 2:
        return []
    best = [skill for part in parts for skill in scored(catalog, ranking.query_words(part), part)[:1]]
    by_id = {skill.id: skill._replace(score=min(skill.score, MOST_HIGH), rule="most") for skill in best}
    return list(by_id.values())


def scored(catalog: Catalog, words: list[str], typed: str | None = None, forgiving: bool = True) -> list[ScoredSkill]:
    """Every skill that fits the words (folded and stemmed), best first; `typed` and `forgiving` as in `ranked`."""
    if not words:
        return []
    exact = _by_key(catalog, "".join(words))
    best = {exact.id: exact} if exact else {}
    ranked = ranking.ranked(catalog, candidates.SKILLS, words, typed=typed, forgiving=forgiving)
    aliases = _by_alias(catalog, words) if forgiving and not best else ()
    for skill, name, name_fit in itertools.chain(ranked, aliases):
        score = round(name_fit.score, 1)
        if skill not in best or best[skill].score < score:
            best[skill] = ScoredSkill(skill, name, score, name_fit.rule)
    return sorted(best.values(), key=lambda skill: (-skill.score, len(skill.name), skill.name))


def _by_key(catalog: Catalog, key: str) -> ScoredSkill | None:
    """The skill of exactly this name, or of which it is another, a usual or the plain name."""
    from careercli.search import reading

    named = reading.by_key(catalog, key)
    return ScoredSkill(named.id, named.name, _SCORES[named.rule], named.rule) if named and named.id else None


def _by_alias(catalog: Catalog, words: list[str]) -> Iterator[tuple[int, str, Fit]]:
    """The skills one of whose other names fits: `exel` is nearer to Excel than to Microsoft Excel.

    Each is its id, its name, and how the other name fits.
    """
    aliases, known = _split_aliases(tuple(catalog.query.skill_aliases()))
    typed = spelling.corrected_among(words, known)
    if not all(word.expansions for word in typed):
        return
    for key, name, other in aliases:
        if any(word.expansions.keys().isdisjoint(other) for word in typed):
            continue  # a word that is not in it: no such fit, and a CV asks this for a thousand phrases
        alias_fit = fit(typed, other)
        if alias_fit is None or alias_fit.rule not in ("words", "typo"):
            continue
        if skill := catalog.query.skill_by_key(key):
            score = alias_fit.score - OTHER_NAME_COSTS
            yield skill[0], name, Fit(score, alias_fit.rule, frozenset(normalize.joined_stems(name)))


@functools.lru_cache(maxsize=2)
def _split_aliases(
    rows: tuple[tuple[str, str, str], ...],
) -> tuple[list[tuple[str, str, list[str]]], frozenset[str]]:
    """The alias file with each other name as words, and all these words. Cached, for a CV of many phrases."""
    aliases = [(key, name, normalize.joined_stems(other)) for key, name, other in rows]
    return aliases, frozenset(word for _key, _name, other in aliases for word in other)


def _places(catalog: Catalog, skills: list[int]) -> dict[int, tuple[SkillPlace, ...]]:
    """Where roles name some skills, by the skills' ids; a place that repeats one just before it is left out."""
    places: dict[int, list[SkillPlace]] = {}
    for skill, slug, title, where, text in catalog.query.mentions_of(skills):
        skill_places = places.setdefault(skill, [])
        place = SkillPlace(slug, title, where, text)
        if place not in skill_places[-3:]:
            skill_places.append(place)
    return {skill: tuple(skill_places) for skill, skill_places in places.items()}


MOST_SLUGS = 6
"""How many slugs `every` names for a skill."""


def all_skills(catalog: Catalog, limit: int | None = None) -> AllSkills:
    """All skills by how many roles name them, the most widespread first, at most `limit` of them."""
    uses = tuple(
        SkillUse(name, roles, tuple(catalog.query.slugs_with_skill(skill, MOST_SLUGS)))
        for skill, name, roles in catalog.query.widespread_skills(limit)
    )
    return AllSkills(uses, catalog.query.skill_count())


def explain(catalog: Catalog, name: str) -> SkillExplanation:
    """The phrases that name a skill, and the rules that joined them; without phrases if no role names it.

    A usual name is told with what it stands for: the phrases are then those of that skill, or of that work activity.
    """
    from careercli.skills.taxonomy import skill_key

    name = " ".join(name[: ranking.LONGEST_QUERY].split())
    typed_key = normalize.key(name)
    key = catalog.query.alias_targets([typed_key]).get(typed_key, typed_key)
    skill = catalog.query.skill_by_key(key)
    if skill is None and (usual := catalog.query.usual_name(typed_key) or catalog.query.usual_name(skill_key(name))):
        kind, target, why = usual
        if not kind:
            return SkillExplanation(name, (), (), absent=why)
        return _explained(catalog, normalize.key(target), target, (UsualName(name, target, kind, why),))
    shown = skill[1] if skill else name
    names = tuple(UsualName(usual, shown, kind, why) for usual, kind, why in catalog.query.usual_names_of(shown))
    return _explained(catalog, key, shown, names)


def _explained(catalog: Catalog, key: str, name: str, usual: tuple[UsualName, ...]) -> SkillExplanation:
    """The phrases of a skill, or the roles that do a work activity, with the usual names that stand for it."""
    from careercli.skills.aliases import ACTIVITY

    if any(each.kind == ACTIVITY for each in usual):
        places = _doing(catalog, name)
        phrases = tuple(SkillPhrase(place.slug, place.where, place.text, ACTIVITY) for place in places)
        return SkillExplanation(name, (), phrases, usual)
    key = catalog.query.alias_targets([key]).get(key, key)
    phrases = tuple(SkillPhrase(*phrase) for phrase in catalog.query.phrases_of_skill(key))
    return SkillExplanation(name, tuple(catalog.query.other_names(key)), phrases, usual)
