"""Under which occupation a guide's role is counted: a proposal, from the names that O*NET lists, with its reason.

Only a name that O*NET has exactly (but for case, hyphens and accents), under one occupation, is written into the role
file; without O*NET, what a role of exactly this title is counted under. Near names, and a name that several
occupations share, are told and left to the person.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from careercli.roles.model import Occupation
from careercli.skills import normalize

if TYPE_CHECKING:
    from careercli.catalog.catalog import Catalog

NEAR = 0.84
"""How alike two names have to be to be told as near: a letter or two of a usual title. 1 is the same."""
TOLD = 3
_NAMED = "json_extract(CAST(body.json AS TEXT), '$.occupation.{}')"  # some releases of SQLite take a blob for JSONB
_FROM_ONET = f"role.code LIKE '__-____.__' AND {_NAMED.format('title')} = role.title"
"""An occupation as O*NET has it: an imported file has O*NET's own title and all the titles that O*NET lists."""


@dataclass(frozen=True)
class Candidate:
    """A name of the catalogue that is the guide's title, or near it, and the occupation of the role that has it.

    `onet`: the role is an occupation as imported from O*NET; else it is another role that names its occupation.
    """

    name: str
    is_title: bool
    slug: str
    occupation: Occupation
    onet: bool = True


@dataclass(frozen=True)
class Proposal:
    """The occupation to write into the role file (None: none), and a sentence that says why."""

    occupation: Occupation | None
    said: str


def occupations(catalog: Catalog) -> int:
    """How many O*NET occupations a catalogue holds."""
    return int(catalog.index.rows(f"SELECT count(*) FROM role JOIN body USING (id) WHERE {_FROM_ONET}")[0][0])


def candidates(catalog: Catalog, title: str) -> tuple[list[Candidate], list[Candidate]]:
    """The roles of a catalogue that have a title exactly, and the O*NET occupations that have one near it, best first.

    A name counts as exact but for case, hyphens and accents; of roles that are not O*NET's, only their own title.
    """
    key = normalize.name_key(title)
    if not key:
        return [], []
    rows = catalog.index.rows(f"{_SELECT} WHERE called.key = ? AND role.code IS NOT NULL ORDER BY role.code", (key,))
    exact = [one for one in map(_candidate, rows) if one.onet or one.is_title]
    known = [one for one in exact if one.onet] or exact
    return known, [] if known else _near(catalog, key)


_SELECT = (
    "SELECT called.text, called.kind, role.slug, role.title, role.code, "
    f"{_NAMED.format('system')}, {_NAMED.format('title')}, {_FROM_ONET} "
    "FROM called JOIN role ON role.id = called.role JOIN body ON body.id = role.id"
)


def _candidate(row: tuple[Any, ...]) -> Candidate:
    text, kind, slug, title, code, system, occupation, onet = row
    name = title if kind == "slug" else text  # a title that is its slug is kept under that kind only
    return Candidate(name, kind != "alias", slug, Occupation(system=system, code=code, title=occupation), bool(onet))


def _near(catalog: Catalog, key: str) -> list[Candidate]:
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    onet = {row[0] for row in catalog.index.rows(f"SELECT role.id FROM role JOIN body USING (id) WHERE {_FROM_ONET}")}
    names = catalog.index.rows("SELECT key, role FROM called ORDER BY key, role")
    keys = [str(name) for name, role in names if role in onet]
    hits = [hit[0] for hit in process.extract(key, keys, scorer=OSA.normalized_similarity, score_cutoff=NEAR, limit=20)]
    found = [
        catalog.index.rows(f"{_SELECT} WHERE called.key = ? AND {_FROM_ONET} ORDER BY role.code", (hit,))
        for hit in hits
    ]
    return [_candidate(row) for rows in found for row in rows]


def propose(title: str, exact: Sequence[Candidate], near: Sequence[Candidate] = (), known: int = 0) -> Proposal:
    """What to write and what to say for a title, given what `candidates` found among `known` O*NET occupations."""
    by_code = {one.occupation.code: one for one in exact}
    if len(by_code) == 1:
        occupation, reason = _counted(exact[0])
        said = f"proposed occupation: {occupation.code}, because {reason}"
        return Proposal(dataclasses.replace(occupation, reason=reason), said)
    if by_code:
        named = "; ".join(f"{one.code} {one.title}" for one in (one.occupation for one in list(by_code.values())[:10]))
        return Proposal(None, f'"{title}" is listed under {len(by_code)} occupations, so none is written: {named}')
    none = "no occupation is proposed"
    if not known:
        return Proposal(None, f"O*NET is not imported, so {none} (see careers import onet)")
    missing = f'none of the {known:,} O*NET occupations here lists "{title}", so {none}'
    told = {one.occupation.code: one for one in reversed(near)}
    named = "; ".join(
        f'"{one.name}" ({one.occupation.code} {one.occupation.title})' for one in [*told.values()][::-1][:TOLD]
    )
    return Proposal(None, f"{missing}; near it: {named}" if named else missing)


def _counted(one: Candidate) -> tuple[Occupation, str]:
    """The occupation of a candidate and the reason: SOC's own code where O*NET adds nothing to it (.00)."""
    found = one.occupation
    if not one.onet:
        return found, f"the role {one.slug} of this catalogue has this title and is counted under {found.code}"
    if found.code.endswith(".00"):
        found = Occupation(system="SOC-2018", code=found.code[:7], title=found.title)
    if one.is_title:
        return found, f"O*NET's title of {found.code} is {found.title}"
    return found, f'O*NET lists "{one.name}" among the titles of {found.code} ({found.title})'
