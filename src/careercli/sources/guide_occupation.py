"""Under which occupation a guide's role is counted: a proposal, from the names that O*NET lists, with its reason.

Only a name that O*NET has exactly (but for case, hyphens and accents), under one occupation, is written into the role
file. Near names, and a name that several occupations share, are told and left to the person.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from careercli.catalog.model import Occupation
from careercli.words import fold

if TYPE_CHECKING:
    from careercli.catalog.index import Index

SYSTEM = "O*NET-SOC"
NEAR = 0.84
"""How alike two names have to be to be told as near: a letter or two of a usual title. 1 is the same."""
TOLD = 3


@dataclass(frozen=True)
class Candidate:
    """A name of the catalogue that is the guide's title, or near it, and the occupation that has it."""

    name: str
    is_title: bool
    slug: str
    code: str
    title: str


@dataclass(frozen=True)
class Proposal:
    """The occupation to write into the role file (None: none), and a sentence that says why."""

    occupation: Occupation | None
    said: str


def candidates(index: Index, title: str) -> tuple[list[Candidate], list[Candidate]]:
    """The O*NET occupations of a catalogue that have a title exactly, and those that have one near it, best first."""
    key = fold.name_key(title)
    if not key:
        return [], []
    rows = index.rows(
        "SELECT called.key, called.text, called.kind, role.slug, role.code, role.title, json_extract(body.json, "
        "'$.occupation.system') FROM called JOIN role ON role.id = called.role JOIN body ON body.id = role.id "
        "WHERE role.code IS NOT NULL AND called.key = ? ORDER BY role.code",
        (key,),
    )
    exact = [_candidate(row) for row in rows if str(row[6]).startswith(SYSTEM)]
    return exact, [] if exact else _near(index, key)


def has_onet(index: Index) -> bool:
    """True if O*NET occupations are among the roles of a catalogue."""
    return bool(index.rows("SELECT 1 FROM role WHERE code LIKE '__-____.__' LIMIT 1"))


def _candidate(row: tuple[object, ...]) -> Candidate:
    name = row[5] if row[2] == "slug" else row[1]  # a title that is its slug is kept under that kind only
    return Candidate(str(name), row[2] != "alias", str(row[3]), str(row[4]), str(row[5]))


def _near(index: Index, key: str) -> list[Candidate]:
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    rows = index.rows(
        "SELECT called.key, called.text, called.kind, role.slug, role.code, role.title FROM called "
        "JOIN role ON role.id = called.role WHERE role.code LIKE '__-____.__' ORDER BY called.key, role.code"
    )
    hits = process.extract(key, [row[0] for row in rows], scorer=OSA.normalized_similarity, score_cutoff=NEAR, limit=20)
    return [_candidate(rows[position]) for _key, _score, position in hits]


def propose(title: str, exact: Sequence[Candidate], near: Sequence[Candidate] = ()) -> Proposal:
    """What to write and what to say for a title, given the names that `candidates` found."""
    by_code = {one.code: one for one in exact}
    if len(by_code) == 1:
        only = exact[0]
        occupation = _occupation(only)
        reason = f"O*NET's title of {occupation.code} is {only.title}"
        if not only.is_title:
            reason = f'O*NET lists "{only.name}" among the titles of {occupation.code} ({only.title})'
        return Proposal(
            dataclasses.replace(occupation, reason=reason),
            f"proposed occupation: {occupation.code}, because {reason}",
        )
    if by_code:
        named = "; ".join(f"{one.code} {one.title}" for one in list(by_code.values())[:10])
        return Proposal(None, f'O*NET lists "{title}" under {len(by_code)} occupations, so none is written: {named}')
    if near:
        told = list({one.code: one for one in reversed(near)}.values())[::-1][:TOLD]
        named = "; ".join(f'"{one.name}" ({one.code} {one.title})' for one in told)
        return Proposal(None, f'O*NET does not list "{title}"; near it: {named}. No occupation is written')
    return Proposal(None, f'O*NET does not list "{title}", so no occupation is proposed')


def _occupation(one: Candidate) -> Occupation:
    """SOC's own code where O*NET adds nothing to it (.00); the code of a detailed occupation as O*NET has it."""
    if one.code.endswith(".00"):
        return Occupation(system="SOC-2018", code=one.code[:7], title=one.title)
    return Occupation(system="O*NET-SOC-2019", code=one.code, title=one.title)
