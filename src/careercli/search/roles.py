"""Roles by title, alias, skill, or anything that their texts say.

Scores run from 0 to 100 and mean the same in every query. A title scores as `scoring.fit` says and an alias one point
less; a skill that fits gives 45 to 59; a text that holds every word 30 to 44, by where it stands; a name that holds
most of the words, or a role that says every word in different places, 10 to 29.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from careercli.catalog import title_words, usual_titles
from careercli.catalog.catalog import Catalog
from careercli.catalog.rows import NAME, TEXT, Standing
from careercli.lazy_dataclass import dataclass
from careercli.search import candidates, certainty, highlight, query, ranking, skills, sounds, spelling, titles
from careercli.search.near_titles import misspelt_names, strays
from careercli.search.role_hits import RoleHit, RoleHits
from careercli.search.scoring import MOST_HIGH, SHORT, WORDS_LOW
from careercli.search.title_reading import TitleReading
from careercli.skills import normalize

NAME_COSTS = {"title": 0.0, "code": 0.0, "singular": 0.0, "reported": 1.0, "alias": 1.0, "tier": 5.0}
"""Points by which a name counts less by its kind (`facets.NAME_KINDS`)."""
_OTHER_NAMES = ("reported", "alias", "tier")
"""Kinds of names beside the titles."""
RESIDUAL_COSTS = 5.0
"""Points by which what is left over of a group ("All Other") counts less: it has titles of every kind."""
SKILL_LOW, SKILL_HIGH = 45.0, 59.0
SATISFYING_SKILL = SKILL_LOW + (SKILL_HIGH - SKILL_LOW) * (ranking.SATISFIED - WORDS_LOW) / (100 - WORDS_LOW)
"""From this score on, a skill fits so well that nothing in the query is misspelt."""
TEXT_HIGH = 44.0
TEXT_PLACE_COSTS = 2.0
"""Points by which a text counts less with each rank of its place (`full_text.PLACE_RANKS`), of which there are 5."""
TEXT_GUESS_COSTS = 0.875
"""Points by which a text counts less that has what was typed only once typing errors are forgiven."""
PARTIAL_LOW, PARTIAL_HIGH = 10.0, 29.0
TITLE_PHRASE, ALIAS_PHRASE, SKILL_PHRASE = 95.0, 94.0, 58.0
"""The scores of what holds a quoted phrase; a text that does scores as for words."""
MOST_SPREAD_WORDS = 5
"""So many words may stand in different places of a role."""


_SMALL = frozenset(("a", "an", "and", "at", "by", "for", "from", "in", "into", "of", "on", "the", "to", "with"))
"""Words that a text need not hold: it may say the same with another."""


@dataclass(frozen=True)
class _Match:
    """Why a role fits, before its line is fetched: the id of the name, mention or passage, and the words that match.

    `where` is title, alias, skill or text. `rule` is how a name fits (`scoring.fit`), or why it is a guess.
    """

    score: float
    where: str
    id: int
    words: frozenset[str]
    rule: str = ""


_RoleMatch = tuple[int, _Match]
"""The id of a role, and why it fits."""


def search(catalog: Catalog, text: str, limit: int | None = None) -> RoleHits:
    """The roles that fit a query, best first, at most `limit` of them.

    Words alone may be a job title: then its head is searched for, and the roles that it names come first.
    """
    parsed = query.parse_query(text)
    if parsed.empty:
        return RoleHits(text, (), (), 0)
    if not parsed.is_words:
        matches = _matches(catalog, parsed, text, limit)
        return _answer(catalog, text, parsed, matches, limit)
    reading = titles.read_title(catalog, text, guess=False)
    words = parsed.words[""]
    spelt = reading.certainty in (titles.SURE, titles.HEAD) and _are_known(catalog, words)
    matches = _matches(catalog, parsed, text, limit, spelt=spelt)
    is_named = any(map(_is_near_name, matches.values()))
    is_misspelt = reading.certainty == titles.LIKELY and any(map(_is_whole_name_misspelt, matches.values()))
    if is_misspelt or (reading.certainty in (titles.SURE, titles.HEAD) and is_named):
        # "Night Auditer" is a misspelt name, and no auditor by night.
        reading = TitleReading(text, ())
    elif reading.certainty == titles.SURE:
        matches = _matches(catalog, query.parse_query(reading.name), reading.name, limit)
        matches = {role: replace(match, score=match.score - QUALIFIER_COSTS) for role, match in matches.items()}
    misses = not any(_is_name(match) or _satisfies(match) for match in matches.values())
    heard = [] if reading.slugs else sounds.titles_heard(catalog, text)
    if heard or (misses and not reading.slugs):
        reading = titles.read_title(catalog, text, heard=heard)
    if reading.certainty in _TITLE_SCORES:
        best = max((match.score for match in matches.values()), default=0.0)
        _keep_best(matches, _of_title(catalog, reading, best))
    elif reading.certainty == titles.WEAK:
        _keep_best(matches, _of_title(catalog, reading, 0.0))
    if reading.certainty == titles.SURE:
        parsed = query.parse_query(reading.name)
    return _answer(catalog, text, parsed, matches, limit, reading if reading.slugs else None)


def _are_known(catalog: Catalog, words: Sequence[str]) -> bool:
    """Whether every word is in a name, or is one of the reviewed table: an abbreviation that the trade knows."""
    known = catalog.query.known_words(NAME, words)
    return all(word in known or usual_titles.codes(word) for word in words)


def _matches(
    catalog: Catalog, parsed: query.Query, text: str, limit: int | None, *, spelt: bool = False
) -> dict[int, _Match]:
    """The roles that fit every part of a query, and nothing that it excludes, by their ids.

    Where every word is known to be `spelt` as names have it, no typing errors are looked for.
    """
    parts = [_by_words(catalog, field, words, limit, text, spelt=spelt) for field, words in parsed.words.items()]
    parts += [_by_phrase(catalog, field, phrase) for field, phrase in parsed.phrases]
    matches = _in_all(parts)
    for field, words in parsed.excluded:
        for role in _by_phrase(catalog, field, words):
            matches.pop(role, None)
    return matches


def _answer(
    catalog: Catalog,
    text: str,
    parsed: query.Query,
    matches: dict[int, _Match],
    limit: int | None,
    reading: TitleReading | None = None,
) -> RoleHits:
    free = [word for words in parsed.words.values() for word in words]
    left, shared = strays(catalog, _names_of_parts(matches), len(matches), text if parsed.is_words else "")
    matches = {role: match for role, match in matches.items() if role not in left}
    hits = _best_hits(catalog, matches, limit, free if parsed.is_words else [], reading.slugs if reading else ())
    near = () if hits or not free else misspelt_names(catalog, free)
    return RoleHits(text, hits, near, len(matches), reading, len(left), shared)


def _names_of_parts(matches: Mapping[int, _Match]) -> dict[int, tuple[float, frozenset[str]]]:
    """The scores of names that hold only some of what was typed, by role, and the words that they hold."""
    parts = {role: match for role, match in matches.items() if match.where in ("title", "alias")}
    return {role: (match.score, match.words) for role, match in parts.items() if match.score <= PARTIAL_HIGH}


def _is_name(match: _Match) -> bool:
    """True if all that was typed is in a name of the role."""
    return match.where in ("title", "alias") and match.score > SKILL_HIGH


def _is_near_name(match: _Match) -> bool:
    """True if what was typed is a name of the role but for some letters."""
    return match.where in ("title", "alias") and match.score >= NEAR_NAME


def _is_whole_name_misspelt(match: _Match) -> bool:
    """True if what was typed, all of it, is a name of the role but for a few letters."""
    return _is_near_name(match) and match.rule == "typo" and match.score >= MISSPELT_NAME


_TITLE_SCORES = {titles.EXACT: 99.0, titles.SURE: 98.0, titles.LIKELY: 69.0, titles.HEAD: 69.0}
"""The scores at least of the roles that a job title is read as, by how certain that is: none has a better one."""
WEAK_TITLE = PARTIAL_HIGH
"""The score of the roles that a job title may be read as: a guess."""
NEAR_NAME = 70.0
"""From this score on, what was typed is taken for a name that is misspelt, and nothing of it for a qualifier."""
MISSPELT_NAME = 80.0
"""From this score on, a name with typing errors comes before parts of a title, each of which may be another's."""
QUALIFIER_COSTS = 1.0
"""Points by which everything counts less where a part of what was typed was left out."""


def _of_title(catalog: Catalog, reading: TitleReading, best: float) -> Iterator[_RoleMatch]:
    """The roles that a job title names, in its order, none below the `best` of the others."""
    words = frozenset(normalize.joined_stems(reading.name))
    score = max(_TITLE_SCORES.get(reading.certainty, WEAK_TITLE), best)
    rule = certainty.HEAD if reading.certainty == titles.HEAD else ""
    for role, name in catalog.query.titles_of(reading.slugs):
        yield role, _Match(score, "title", name, words, rule)


def _in_all(parts: list[dict[int, _Match]]) -> dict[int, _Match]:
    """The roles that fit every part of a query, each with its first part's line and the mean of the scores."""
    first, *others = parts
    if not others:
        return first
    return {
        role: _Match(
            round(sum(part[role].score for part in parts) / len(parts), 1), match.where, match.id,
            frozenset().union(*(part[role].words for part in parts)),
        )
        for role, match in first.items()
        if all(role in other for other in others)
    }  # fmt: skip


def _by_words(
    catalog: Catalog,
    field: str,
    words: tuple[str, ...],
    limit: int | None,
    typed: str | None = None,
    *,
    spelt: bool = False,
) -> dict[int, _Match]:
    """The best match of each role that fits the words; `field` narrows where they may stand, "" does not."""
    matches: dict[int, _Match] = {}
    bound = None if limit is None else ranking.CANDIDATES
    # A name or a skill that is just what was typed shows that nothing is misspelt.
    for forgiving in (False,) if spelt else (False, True):
        if field in ("", "title"):
            _keep_best(matches, _in_names(catalog, words, bound, typed, forgiving))
        if field in ("", "skill"):
            _keep_best(matches, _in_skills(catalog, words, forgiving))
        if any(map(_satisfies, matches.values())):
            break
    if field in ("", "faq"):
        _keep_best(matches, _in_texts(catalog, field, words, forgiving))
    if not matches and not spelt and not field and 1 < len(words) <= MOST_SPREAD_WORDS:
        return _spread(catalog, words, limit)
    return matches


def _satisfies(match: _Match) -> bool:
    """True if a match is so good that no typing errors need be forgiven."""
    return match.score >= (SATISFYING_SKILL if match.where == "skill" else ranking.SATISFIED)


def _spread(catalog: Catalog, words: tuple[str, ...], limit: int | None) -> dict[int, _Match]:
    """The roles that say every word, but not in one place, by how well the words fit one by one."""
    each = [_by_words(catalog, "", (word,), limit) for word in words]
    share = (PARTIAL_HIGH - PARTIAL_LOW) / 100
    return {
        role: replace(match, score=round(PARTIAL_LOW + share * match.score, 1)) for role, match in _in_all(each).items()
    }


def _keep_best(matches: dict[int, _Match], more: Iterable[_RoleMatch]) -> None:
    """Adds matches of roles, each where it is the role's first or better than the one that is there."""
    for role, match in more:
        if role not in matches or matches[role].score < match.score:
            matches[role] = match


def _in_names(
    catalog: Catalog, words: tuple[str, ...], bound: int | None, typed: str | None, forgiving: bool
) -> Iterable[_RoleMatch]:
    names = ranking.ranked(catalog, candidates.ROLES, words, bound, typed, forgiving)
    fits = {name.name: name.fit for name in names}
    if len(fits) == bound:  # a word as common as "manager": the names left out count, too, at the lowest score
        for name_id, role in catalog.query.roles_named_with(words):
            yield role, _Match(WORDS_LOW, "alias", name_id, frozenset(words))
    for name_id, key, kind, role in catalog.query.titles_and_aliases(fits):
        fit = fits[key]
        score = fit.score
        if score < WORDS_LOW:
            score = PARTIAL_LOW + (PARTIAL_HIGH - PARTIAL_LOW) * score / MOST_HIGH
        where = "alias" if kind in _OTHER_NAMES else "title"
        yield role, _Match(round(score - NAME_COSTS[kind], 1), where, name_id, fit.matched, fit.rule)


def _in_skills(catalog: Catalog, words: tuple[str, ...], forgiving: bool) -> Iterable[_RoleMatch]:
    for skill in skills.scored(catalog, list(words), forgiving=forgiving):
        if skill.score < WORDS_LOW:
            continue
        matched = frozenset(normalize.joined_stems(skill.name))
        score = round(SKILL_LOW + (SKILL_HIGH - SKILL_LOW) * (skill.score - WORDS_LOW) / (100 - WORDS_LOW), 1)
        for mention, role in catalog.query.first_mentions(skill.id):
            yield role, _Match(score, "skill", mention, matched)


def _in_texts(catalog: Catalog, field: str, words: tuple[str, ...], forgiving: bool) -> Iterable[_RoleMatch]:
    faq_only, words = field == "faq", _telling(words)
    passages = catalog.query.passages_with_words(words, faq_only)
    if passages or not forgiving:
        return _text_matches(passages, words)
    typed = spelling.corrected(catalog, TEXT, words)
    meant = [word.best for word in typed]
    guessed = [word for word in typed if not word.known]
    if len(typed) == 1 and not spelling.is_likely(typed[0].text, typed[0].best):
        return ()  # a text has many words: one of them is near to most of what can be typed
    if all(meant) and guessed and all(len(word.text) > SHORT for word in guessed):
        return _text_matches(catalog.query.passages_with_words(meant, faq_only), meant, TEXT_GUESS_COSTS)
    return ()


def _telling(words: tuple[str, ...]) -> tuple[str, ...]:
    """Words without those that say nothing by themselves, if two are left: who goes before courts is in court, too."""
    telling = tuple(word for word in words if word not in _SMALL)
    return telling if len(telling) > 1 else words


def _text_matches(
    passages: Iterable[tuple[int, int, int, int]], words: Iterable[str], costs: float = 0.0
) -> Iterator[_RoleMatch]:
    """The roles with passages, as `TextQueries.passages_with_words` gives them; the more passages, the better."""
    matched = frozenset(words)
    for role, passage, rank, count in passages:
        score = TEXT_HIGH - TEXT_PLACE_COSTS * rank - costs - 1 / count
        yield role, _Match(round(score, 1), "text", passage, matched)


def _by_phrase(catalog: Catalog, field: str, phrase: tuple[str, ...]) -> dict[int, _Match]:
    """The roles that have exactly these words, in this order, side by side, in a name, a skill or a text."""
    matches: dict[int, _Match] = {}
    words = frozenset(phrase)
    if field in ("", "title"):
        names = ranking.names_with_phrase(catalog, candidates.ROLES, phrase)
        for name_id, _key, kind, role in catalog.query.titles_and_aliases([key for _id, key in names]):
            aliases = kind in _OTHER_NAMES
            where, score = ("alias", ALIAS_PHRASE) if aliases else ("title", TITLE_PHRASE)
            _keep_best(matches, [(role, _Match(score, where, name_id, words))])
    if field in ("", "skill"):
        for skill, _name in ranking.names_with_phrase(catalog, candidates.SKILLS, phrase):
            mentions = catalog.query.first_mentions(skill)
            _keep_best(matches, ((role, _Match(SKILL_PHRASE, "skill", mention, words)) for mention, role in mentions))
    if field in ("", "faq"):
        _keep_best(matches, _text_matches(catalog.query.passages_with_phrase(phrase, field == "faq"), phrase))
    return matches


def _best_hits(
    catalog: Catalog, matches: dict[int, _Match], limit: int | None, typed: Sequence[str], first: Sequence[str] = ()
) -> tuple[RoleHit, ...]:
    """The best matches with their lines, at most `limit` of them; `typed` are the words, if nothing but words was.

    Of equal scores come those whose slugs stand `first`, in that order, then those whose own title has what was
    matched, then the one with most jobs.
    """
    order = {slug: position for position, slug in enumerate(first)}
    scores = sorted((match.score for match in matches.values()), reverse=True)[:limit]
    lowest = (scores[-1] if scores else 0.0) - RESIDUAL_COSTS
    ranked: list[tuple[float, Standing]] = []
    for standing in catalog.query.standings(role for role, match in matches.items() if match.score >= lowest):
        costs = RESIDUAL_COSTS if standing.residual and standing.slug not in order else 0.0
        ranked.append((round(matches[standing.id].score - costs, 1), standing))
    ranked.sort(
        key=lambda entry: (
            -entry[0],
            order.get(entry[1].slug, len(order)),
            not _is_in_title(entry[1], matches[entry[1].id]),
            *_standing(entry[1]),
        )
    )
    best = [(standing, replace(matches[standing.id], score=score)) for score, standing in ranked[:limit]]
    names = catalog.query.name_texts(match.id for _role, match in best if match.where not in ("text", "skill"))
    lines = [_line(catalog, match, names) for _role, match in best]
    return tuple(
        _role_hit(role, match, *line, _guess(catalog, typed, role, match, line[1]))
        for (role, match), line in zip(best, lines, strict=True)
    )


def _guess(catalog: Catalog, typed: Sequence[str], role: Standing, match: _Match, text: str) -> str:
    """Why a match is a guess, empty for one that is none; `text` is the line that matched."""
    if match.score <= PARTIAL_HIGH or match.rule == certainty.HEAD:
        return match.rule if match.rule == certainty.HEAD else certainty.MOST
    if typed and match.where not in ("title", "alias") and typed[-1] in title_words.GENERIC:
        return certainty.MOST  # an officer of exams is a title, and no name says who that is
    if not typed or not _is_name(match):
        return ""
    if match.where == "alias" and match.rule == "exact":
        return certainty.ALIAS if certainty.is_odd_name(catalog, role, text) else ""
    return certainty.guess_of(catalog, typed, text, match.rule, match.words)


def _is_in_title(role: Standing, match: _Match) -> bool:
    """Whether the role's own title has what was matched; of what is not a name that says nothing."""
    return match.where != "alias" or match.words.issubset(normalize.joined_stems(role.title))


def _standing(role: Standing) -> tuple[bool, int, str, str]:
    return role.part, -role.jobs, role.title, role.slug


def _role_hit(role: Standing, match: _Match, where: str, text: str, guess: str) -> RoleHit:
    """A role with the line that matched; a text is cut around the first word that did."""
    spans = highlight.spans(text, match.words)
    if match.where == "text":
        text, shift = highlight.shortened(text, spans[0][0] if spans else 0)
        spans = tuple((start + shift, end + shift) for start, end in spans)
        spans = tuple((start, end) for start, end in spans if start >= 0 and end <= len(text))
    return RoleHit(role.slug, role.title, match.score, where, text, spans, guess)


def _line(catalog: Catalog, match: _Match, names: Mapping[int, str]) -> tuple[str, str]:
    """Where a match stands, and the line; `names` has those of titles and aliases."""
    if match.where == "text":
        return catalog.query.passage(match.id)
    if match.where == "skill":
        return "skill", catalog.query.mention_text(match.id)
    return match.where, names[match.id]
