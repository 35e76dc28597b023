"""Which of several trades a name means: what stands beside it in a title may say so, and is asked before all is sure.

A machinist of garments sews, and a manager of a bank's branch keeps no shop. Where a word beside a name is known of
other trades of that name, and not of the one that has most jobs, the reading is theirs, or a guess.
"""

from __future__ import annotations

import collections
from collections.abc import Iterable, Sequence

from careercli.catalog import departments, english_words, title_words, usual_titles
from careercli.catalog.catalog import Catalog
from careercli.catalog.rows import NAME, SKILL
from careercli.roles import soc
from careercli.skills import normalize

SURE, LIKELY, HEAD, WEAK = "sure", "likely", "head", "weak"
"""How certain a reading is that is not the whole title (`careercli.search.titles`)."""
_MAJOR, _BROAD = len("25"), len("25-202")
_FEWEST_LETTERS, _MOST_LETTERS = 3, 5
"""So long is an acronym that is short for one thing."""
_MOST_TOOLS = 20
"""Tools with a word in their names that are looked at."""


def decided(catalog: Catalog, slugs: list[str], head: str, beside: Sequence[str]) -> tuple[list[str], str]:
    """The roles of the name `head`, the likeliest first, and how certain that is with these words `beside` it."""
    if not beside:
        return slugs, SURE
    if narrower := _narrower(catalog, head, beside):
        return list(dict.fromkeys([*narrower, *slugs])), SURE if slugs[0] in narrower else LIKELY
    ids = {slug: role for slug in _of_name(catalog, slugs, head) for role in catalog.query.role_ids([slug])}
    codes = catalog.query.codes_of(ids)
    in_field = _codes_in_field(beside)
    named = _named_with(catalog, head, beside)
    for meant in (
        [slug for slug in ids if codes.get(slug, "")[: soc.LENGTH] in in_field],
        [slug for slug in ids if ids[slug] in named],
    ):
        if meant:
            is_first = slugs[0] in meant
            return list(dict.fromkeys([*([] if is_first else meant), *slugs])), SURE if is_first else LIKELY
    speaking = speakers(catalog, set(ids.values()), list(beside))
    broad = {codes.get(slug, "")[:_BROAD] for slug in ids if ids[slug] in speaking}
    if broad == {codes.get(slugs[0], "")[:_BROAD]} and ids[slugs[0]] in speaking:
        return slugs, SURE
    return _undecided(catalog, slugs, head, beside, {code[:_BROAD] for code in codes.values()}, in_field)


def _undecided(
    catalog: Catalog, slugs: list[str], head: str, beside: Sequence[str], groups: set[str], in_field: set[str]
) -> tuple[list[str], str]:
    """The roles of a name of which none says the words beside it: a guess, unless those say nothing of the work."""
    major = catalog.query.codes_of(slugs[:1]).get(slugs[0], "")[:_MAJOR]
    if in_field and " " in head and len(groups) == 1:  # an executive assistant is one in any department
        return slugs, SURE
    if near := sorted((code for code in in_field if code[:_MAJOR] == major), reverse=True):
        return list(dict.fromkeys([*catalog.query.roles_of_codes(near[:1])[:1], *slugs])), HEAD
    if not in_field and set(_title_words(catalog, slugs[0])) == set(map(normalize.stem, head.split())):
        return slugs, SURE
    if len(groups) == 1 and _is_acronym(head):  # short for one thing, whatever stands beside it
        return slugs, SURE
    if catalog.query.known_words(NAME, list(map(normalize.stem, beside))):  # of the trades, and not of this one
        return slugs, HEAD
    if usual_titles.codes(normalize.name_key(head)):
        return slugs, SURE
    return slugs, SURE if len(groups) == 1 and len(head) >= _FEWEST_LETTERS else HEAD


def _is_acronym(head: str) -> bool:
    """Whether a name is in the reviewed table, and of one short word that is no English word: an SDET, a CNA."""
    is_short = _FEWEST_LETTERS <= len(head) <= _MOST_LETTERS and head.isalpha()
    return is_short and bool(usual_titles.codes(head)) and not english_words.is_word(normalize.stem(head))


def _narrower(catalog: Catalog, head: str, beside: Sequence[str]) -> list[str]:
    """The roles of the name that `head` is with a word before it that stands beside it."""
    forms = dict.fromkeys(form for word in beside for form in (word, normalize.stem(word)))
    return next((slugs for form in forms if (slugs := catalog.named(f"{form} {head}"))), [])


def is_titled(catalog: Catalog, slug: str, words: Sequence[str]) -> bool:
    """Whether the title of a role has all these words, so that names with more words say nothing narrower."""
    return set(words) <= set(_title_words(catalog, slug))


def _title_words(catalog: Catalog, slug: str) -> list[str]:
    return normalize.joined_stems(catalog.query.role_titles([slug]).get(slug, ""))


def _of_name(catalog: Catalog, slugs: list[str], head: str) -> list[str]:
    """The roles that have exactly a name, those that it means first."""
    others = [name.slug for name in catalog.query.roles_named(normalize.name_key(head)) if not name.residual]
    return list(dict.fromkeys([*slugs, *others]))


def _codes_in_field(words: Sequence[str]) -> set[str]:
    """The SOC codes of those who work in the department or trade that some words are, and of nobody else."""
    levels = (departments.MANAGER, departments.SUPERVISOR, departments.OFFICER, departments.CLERK)
    codes = (departments.codes_for(words, level) for level in levels)
    return {code for code, whole in codes if whole}


def _named_with(catalog: Catalog, head: str, beside: Iterable[str]) -> set[int]:
    """The ids of the roles that have a name with all words of another, and one of those beside it."""
    stems = list(map(normalize.stem, head.split()))
    known = catalog.query.known_words(NAME, list(map(normalize.stem, beside)))
    return {role for word in known for _name, role in catalog.query.roles_named_with([*stems, word])}


def speakers(catalog: Catalog, roles: set[int], words: list[str]) -> set[int]:
    """Those of some roles (ids) of which names, texts or tools hold half of some words at least."""
    known: collections.Counter[int] = collections.Counter()
    for word in words:
        forms = {normalize.stem(form) for form in (word, title_words.respelt(word))}
        saying = {role for form in forms for _name, role in catalog.query.roles_named_with([form])} & roles
        if not saying:
            saying = {row[0] for form in forms for row in catalog.query.passages_with_words([form])} & roles
        known.update(saying or {role for form in forms for role in _users(catalog, roles, form)})
    return {role for role in roles if 2 * known[role] >= len(words)}


def _users(catalog: Catalog, roles: set[int], word: str) -> set[int]:
    """Those of some roles (ids) that use a tool or skill with a word in its name: a SAS programmer."""
    tools = catalog.query.names_matching(SKILL, [{word: 1.0}], 1, _MOST_TOOLS)
    return roles & {role for tool, _name in tools for _mention, role in catalog.query.first_mentions(tool)}
