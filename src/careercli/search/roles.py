"""Roles by title, alias, skill, or anything that their texts say.

Scores run from 0 to 100 and mean the same in every query. A title scores as `find.fit` says and an alias one point
less; a skill that fits gives 45 to 59; a text that holds every word 30 to 44, by where it stands; a name that holds
most of the words, or a role that says every word in different places, 10 to 29.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from careercli.answer import Answer
from careercli.catalog.catalog import Catalog
from careercli.index.full_text import NUMBER_BITS, PLACE_BITS, PLACE_RANKS, ROLE_BITS, TEXT
from careercli.search import candidates, highlight, query, ranking, skills, spelling
from careercli.search.scoring import MOST_HIGH, SHORT, WORDS_LOW
from careercli.skills import normalize
from careercli.table import Table

ALIAS_COSTS = 1.0
SKILL_LOW, SKILL_HIGH = 45.0, 59.0
SURE_SKILL = SKILL_LOW + (SKILL_HIGH - SKILL_LOW) * (ranking.SATISFIED - WORDS_LOW) / (100 - WORDS_LOW)
"""From this score on, a skill fits so well that nothing in the query is misspelt."""
TEXT_LOW, TEXT_HIGH = 30.0, 44.0
MOST_LOW, MOST_TOP = 10.0, 29.0
SPREAD = 5
"""So many words may stand in different places of a role."""


@dataclass(frozen=True)
class RoleHit:
    """A role that fits: where (title, alias, skill, or the key of a text), the line, and the spans that matched."""

    slug: str
    title: str
    score: float
    where: str
    text: str
    spans: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class RoleHits(Answer):
    """The roles that fit a query, best first; `near` are names to offer when none does; `total` counts all."""

    screen: ClassVar[str] = "search"

    query: str
    hits: tuple[RoleHit, ...]
    near: tuple[str, ...]
    total: int

    def to_dict(self) -> list[dict[str, Any]]:
        """An array of {slug, title, score, matched: {where, text}}, best first."""
        return [
            {
                "slug": hit.slug,
                "title": hit.title,
                "score": hit.score,
                "matched": {"where": hit.where, "text": hit.text},
            }
            for hit in self.hits
        ]

    def to_table(self) -> Table:
        """A row a role."""
        rows = tuple((hit.slug, hit.title, hit.score, hit.where, hit.text) for hit in self.hits)
        return Table(("slug", "title", "score", "where", "text"), rows)


@dataclass(frozen=True)
class _Found:
    """A role that fits, before its line is fetched: the number of the name, skill or passage, and the words meant."""

    score: float
    where: str
    number: int
    meant: frozenset[str]


def search(catalog: Catalog, text: str, limit: int | None = None) -> RoleHits:
    """The roles that fit a query, best first, at most `limit` of them."""
    asked = query.parsed(text)
    if asked.empty:
        return RoleHits(text, (), (), 0)
    parts = [_by_words(catalog, field, words, limit, text) for field, words in asked.words.items()]
    parts += [_by_phrase(catalog, field, phrase) for field, phrase in asked.phrases]
    found = _in_all(parts)
    for field, words in asked.without:
        for role in _by_phrase(catalog, field, words):
            found.pop(role, None)
    hits = _told(catalog, found, limit)
    free = [word for words in asked.words.values() for word in words]
    near = () if hits or not free else _near(catalog, free)
    return RoleHits(text, hits, near, len(found))


def _in_all(parts: list[dict[int, _Found]]) -> dict[int, _Found]:
    """The roles that every part found, each with its first part's line and the mean of the scores."""
    first, *others = parts
    if not others:
        return first
    return {
        role: _Found(
            round(sum(part[role].score for part in parts) / len(parts), 1), hit.where, hit.number,
            frozenset().union(*(part[role].meant for part in parts)),
        )
        for role, hit in first.items()
        if all(role in other for other in others)
    }  # fmt: skip


def _by_words(
    catalog: Catalog, field: str, words: tuple[str, ...], limit: int | None, typed: str | None = None
) -> dict[int, _Found]:
    found: dict[int, _Found] = {}
    bound = None if limit is None else ranking.CANDIDATES
    # A name or a skill that is just what was typed shows that nothing is misspelt.
    for forgiving in (False, True):
        if field in ("", "title"):
            _keep_best(found, _in_names(catalog, words, bound, typed, forgiving))
        if field in ("", "skill"):
            _keep_best(found, _in_skills(catalog, words, forgiving))
        if any(one.score >= (SURE_SKILL if one.where == "skill" else ranking.SATISFIED) for one in found.values()):
            break
    if field in ("", "faq"):
        _keep_best(found, _in_texts(catalog, field, words, forgiving))
    if not found and not field and 1 < len(words) <= SPREAD:
        return _spread(catalog, words, limit)
    return found


def _spread(catalog: Catalog, words: tuple[str, ...], limit: int | None) -> dict[int, _Found]:
    """The roles that say every word, but not in one place, by how well the words fit one by one."""
    each = [_by_words(catalog, "", (word,), limit) for word in words]
    low = (MOST_TOP - MOST_LOW) / 100
    return {role: replace(one, score=round(MOST_LOW + low * one.score, 1)) for role, one in _in_all(each).items()}


def _keep_best(found: dict[int, _Found], more: Iterable[tuple[int, _Found]]) -> None:
    for role, one in more:
        if role not in found or found[role].score < one.score:
            found[role] = one


def _in_names(
    catalog: Catalog, words: tuple[str, ...], bound: int | None, typed: str | None, forgiving: bool
) -> Iterable[tuple[int, _Found]]:
    ranked = {one.name: one for one in ranking.ranked(catalog, candidates.ROLES, words, bound, typed, forgiving)}
    if len(ranked) == bound:  # a word as common as "manager": the names left out count, too, at the lowest score
        for number, role in candidates.roles_with(catalog, words):
            yield role, _Found(WORDS_LOW, "alias", number, frozenset(words))
    for number, key, kind, role in _called(catalog, list(ranked)):
        fit = ranked[key].fit
        score = fit.score
        if score < WORDS_LOW:
            score = MOST_LOW + (MOST_TOP - MOST_LOW) * score / MOST_HIGH
        where, cost = ("title", 0.0) if kind == "title" else ("alias", ALIAS_COSTS)
        yield role, _Found(round(score - cost, 1), where, number, fit.matched)


def _called(catalog: Catalog, keys: list[str]) -> Iterable[tuple[int, str, str, int]]:
    return catalog.index.select_in("SELECT id, key, kind, role FROM called WHERE key IN ({}) AND kind <> 'slug'", keys)


def _in_skills(catalog: Catalog, words: tuple[str, ...], forgiving: bool) -> Iterable[tuple[int, _Found]]:
    for number, name, score, _rule in skills.scored(catalog, list(words), forgiving=forgiving):
        if score < WORDS_LOW:
            continue
        meant = frozenset(normalize.joined(name))
        value = round(SKILL_LOW + (SKILL_HIGH - SKILL_LOW) * (score - WORDS_LOW) / (100 - WORDS_LOW), 1)
        for row, role in catalog.index.rows(
            "SELECT min(rowid), role FROM mention WHERE skill = ? GROUP BY role", (number,)
        ):
            yield role, _Found(value, "skill", row, meant)


def _in_texts(catalog: Catalog, field: str, words: tuple[str, ...], forgiving: bool) -> Iterable[tuple[int, _Found]]:
    found = list(_passages(catalog, field, _side_by_and(words), frozenset(words), sure=True))
    if not found and forgiving:
        typed = spelling.corrected(catalog, TEXT, words)
        meant = [one.likeliest for one in typed]
        guessed = [one for one in typed if not one.known]
        if all(meant) and guessed and all(len(one.word) > SHORT for one in guessed):
            return _passages(catalog, field, _side_by_and(meant), frozenset(meant), sure=False)
    return found


def _side_by_and(words: Iterable[str]) -> str:
    return " AND ".join(f'"{word}"' for word in words)


def _passages(
    catalog: Catalog, field: str, match: str, meant: frozenset[str], sure: bool
) -> Iterable[tuple[int, _Found]]:
    mask = (1 << ROLE_BITS) - 1
    rows = catalog.index.rows(
        f"SELECT rowid >> {ROLE_BITS}, min(rowid & {mask}), count(*) FROM passage_words WHERE passage_words MATCH ? "
        f"{_only(field)} GROUP BY 1",
        (match,),
    )
    step = (TEXT_HIGH - TEXT_LOW) / (1 << PLACE_BITS)
    for role, best, count in rows:
        rank = min(best >> NUMBER_BITS, len(PLACE_RANKS))
        score = TEXT_HIGH - rank * 2 - (0 if sure else step) - 1 / count
        yield role, _Found(round(score, 1), "text", (role << ROLE_BITS) | best, meant)


def _only(field: str) -> str:
    if field != "faq":
        return ""
    rank = PLACE_RANKS.index("faq")
    return f"AND (rowid >> {NUMBER_BITS}) & {(1 << PLACE_BITS) - 1} = {rank}"


def _by_phrase(catalog: Catalog, field: str, phrase: tuple[str, ...]) -> dict[int, _Found]:
    """The roles that have exactly these words, in this order, side by side, in a name, a skill or a text."""
    found: dict[int, _Found] = {}
    meant = frozenset(phrase)
    if field in ("", "title"):
        held = ranking.holding(catalog, candidates.ROLES, phrase)
        _keep_best(found, (
            (role, _Found(95.0 if kind == "title" else 94.0, "title" if kind == "title" else "alias", number, meant))
            for number, _key, kind, role in _called(catalog, [name for _number, name in held])
        ))  # fmt: skip
    if field in ("", "skill"):
        for number, _name in ranking.holding(catalog, candidates.SKILLS, phrase):
            rows = catalog.index.rows("SELECT min(rowid), role FROM mention WHERE skill = ? GROUP BY role", (number,))
            _keep_best(found, ((role, _Found(SKILL_HIGH - 1, "skill", row, meant)) for row, role in rows))
    if field in ("", "faq"):
        match = '"' + " ".join(word.replace('"', "") for word in phrase) + '"'
        _keep_best(found, _passages(catalog, field, match, meant, sure=True))
    return found


def _told(catalog: Catalog, found: dict[int, _Found], limit: int | None) -> tuple[RoleHit, ...]:
    """The best of what was found as hits: equal scores by title."""
    cut = sorted((one.score for one in found.values()), reverse=True)[:limit]
    lowest = cut[-1] if cut else 0.0
    kept = [(role, one) for role, one in found.items() if one.score >= lowest]
    hits = []
    for role, one in kept:
        slug, title = catalog.index.rows("SELECT slug, title FROM role WHERE id = ?", (role,))[0]
        where, text = _line(catalog, one)
        marked = highlight.spans(text, one.meant)
        if one.where == "text":
            text, shift = highlight.shortened(text, marked[0][0] if marked else 0)
            marked = tuple((start + shift, end + shift) for start, end in marked)
            marked = tuple((start, end) for start, end in marked if start >= 0 and end <= len(text))
        hits.append(RoleHit(slug, title, one.score, where, text, marked))
    return tuple(sorted(hits, key=lambda hit: (-hit.score, hit.title, hit.slug))[:limit])


def _line(catalog: Catalog, one: _Found) -> tuple[str, str]:
    """Where a hit stands, and the line."""
    if one.where == "text":
        place, text = catalog.index.rows("SELECT place, text FROM passage WHERE id = ?", (one.number,))[0]
        return str(place), str(text)
    if one.where == "skill":
        return "skill", str(catalog.index.rows("SELECT text FROM mention WHERE rowid = ?", (one.number,))[0][0])
    return one.where, str(catalog.index.rows("SELECT text FROM called WHERE id = ?", (one.number,))[0][0])


def _near(catalog: Catalog, words: list[str]) -> tuple[str, ...]:
    keys = ranking.nearest(catalog, candidates.ROLES, words)
    sql = "SELECT key, iif(kind = 'slug', title, text) FROM called JOIN role ON role.id = called.role "
    texts = dict(catalog.index.select_in(f"{sql} WHERE key IN ({{}}) ORDER BY kind = 'slug' DESC", keys))
    return tuple(dict.fromkeys(texts[key] for key in keys))
