"""Which jobs come first for the person of a profile: those of a field of work that they wish for, and those that the
field of their degree prepares for.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from careercli import paths, text
from careercli.roles import field_words, soc, study_programs
from careercli.roles.study_programs import WHOSE

if TYPE_CHECKING:
    from careercli.answers.next_move import Move
    from careercli.catalog.catalog import Catalog
    from careercli.moves.facts import Destination
    from careercli.moves.requirements import Requirements
    from careercli.profile.model import Profile

MOST_WORDS = 3
"""Words of the name of a field."""
_BEFORE = r"^(?:(?:i(?:'d| would)? (?:like|want|love)|in|an?|some|maybe|something|do|doing|to) )+"
_BEHIND = r"(?: (?:work|jobs?|field|roles?|positions?|industry|stuff))+$"
_ENDS = r"(?:e|es|er|ers|s|ing|or|ors|ist|ists)?"
"""What stands behind the root of a word of work in a title: nurse, nursing, plumbers."""
LEAST_ROOT = 4


_JUDGED = re.compile(
    r"(?:boring|dull|tedious|monotonous|repetitive|stupid|fun|interesting|exciting|challenging|meaningful|rewarding|"
    r"fulfilling|satisfying|demanding|draining|exhausting|tiring|annoying|depressing|hard|easy|good|bad|nice|better)"
)
"""What people call work that they like or do not: no field, though machines bore holes."""


def fields_named(catalog: Catalog, piece: str) -> tuple[str, ...]:
    """The fields of work that all of a piece of a wish names, "office or nursing": none if a part of it is no field."""
    parts = [
        _JUDGED.sub("", _plain(part))
        for part in re.split(r"\s*(?:/|\bor\b|\band\b|&)\s*", piece.lower())
        if part.strip()
    ]
    return tuple(dict.fromkeys(parts)) if parts and all(slugs_of_field(catalog, part) for part in parts) else ()


def _plain(words: str) -> str:
    return re.sub(_BEHIND, "", re.sub(_BEFORE, "", words.strip(" .!")))


def slugs_of_field(catalog: Catalog, name: str) -> frozenset[str]:
    """The roles of a field: of the family that words stand for, else those with the word of work in their titles."""
    family = next((family for family, words in field_words.FIELDS.items() if re.fullmatch(words, name)), "")
    if family:
        return frozenset(
            role.slug
            for role in catalog.query.coded_roles()
            if role.code and field_words.families(family, [soc.family(role.code) or ""])
        )
    if not name or len(name.split()) > MOST_WORDS:
        return frozenset()
    patterns = [rf"\b{re.escape(_root(word))}{_ENDS}\b" for word in name.split()]
    return frozenset(
        slug
        for slug, title, _jobs in catalog.query.slugs_by_title()
        if all(re.search(pattern, title, re.IGNORECASE) for pattern in patterns)
    )


def _root(word: str) -> str:
    root = word.removesuffix("ing")
    return root if len(root) >= LEAST_ROOT else word


def by_wish(catalog: Catalog, mine: Profile) -> dict[str, str]:
    """The roles of the fields that somebody wishes for, by slug, with why they come first."""
    wished = mine.wishes.fields if mine.wishes else ()
    return {
        slug: f"in a field that you wish for: {name}"
        for name in reversed(wished)
        for slug in slugs_of_field(catalog, name)
    }


def by_study(catalog: Catalog, mine: Profile) -> dict[str, str]:
    """The roles that the field of somebody's degree prepares for, by slug, with whose word that is.

    Parts of a catch-all are left out: that a program leads to some Managers, All Other, does not say to which.
    """
    if mine.study is None:
        return {}
    from careercli.search import study_names

    found = study_names.named(study_programs.read(paths.bundled_data()), mine.study)
    why = f"what a degree in {mine.study} prepares for ({WHOSE})"
    return {
        role.slug: why
        for role in catalog.query.coded_roles()
        if role.code
        and not (soc.is_detail(role.code) or text.is_residual(role.title))
        and any(program.leads_to(role.code) for program in found.every)
    }


def is_open_by_degree(needs: Requirements, *, has_experience: bool) -> bool:
    """Whether a job can be had with the degree alone: nothing more to study, no years of experience that one lacks."""
    return not needs.study_years and (needs.experience is None or has_experience)


def first(
    moves: Sequence[tuple[Destination, Move]],
    others: Sequence[tuple[Destination, Move]],
    why: Mapping[str, str],
    limit: int,
) -> list[tuple[Destination, Move]]:
    """The moves to jobs that come first, with why, and then the rest, at most `limit` of each group."""
    chosen = {move.slug: (role, replace(move, preferred=why[move.slug])) for role, move in others if move.slug in why}
    for role, move in moves:
        if move.slug in why:
            chosen.setdefault(move.slug, (role, replace(move, preferred=why[move.slug])))
    counts: dict[str, int] = {}
    for _role, move in chosen.values():
        counts[move.group] = counts.get(move.group, 0) + 1
    rest = []
    for role, move in moves:
        if move.slug not in chosen:
            counts[move.group] = counts.get(move.group, 0) + (not move.bigger_change)
            if move.bigger_change or counts[move.group] <= limit:
                rest.append((role, move))
    return [*chosen.values(), *rest]
