"""Under which occupation a guide's role is counted: a proposal, from the names that O*NET lists, with its reason.

Only a name that O*NET has exactly (but for case, hyphens and accents), under one occupation, is written into the role
file; without O*NET, what a role of exactly this title is counted under. Near names, and a name that several
occupations share, are reported and left to the person.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from careercli.roles.model import Occupation
from careercli.skills import normalize

if TYPE_CHECKING:
    from careercli.catalog.catalog import Catalog
    from careercli.catalog.rows import OccupationName

NEAR = 0.84
"""The least similarity of two names that count as near: a letter or two of a usual title. 1 is the same."""
MOST_NEAR = 3
"""Near occupations in a message."""


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
    message: str


def occupations(catalog: Catalog) -> int:
    """How many O*NET occupations a catalogue holds."""
    return catalog.query.count_onet_occupations()


def candidates(catalog: Catalog, title: str) -> tuple[list[Candidate], list[Candidate]]:
    """The roles of a catalogue that have a title exactly, and the O*NET occupations that have one near it, best first.

    A name counts as exact but for case, hyphens and accents; of roles that are not O*NET's, only their own title.
    """
    key = normalize.name_key(title)
    if not key:
        return [], []
    exact = [
        candidate
        for candidate in map(_candidate, catalog.query.occupation_names(key))
        if candidate.onet or candidate.is_title
    ]
    preferred = [candidate for candidate in exact if candidate.onet] or exact
    return preferred, [] if preferred else _near(catalog, key)


def _candidate(row: OccupationName) -> Candidate:
    name = row.title if row.kind == "slug" else row.text  # a title that is its slug is kept under that kind only
    occupation = Occupation(system=row.system, code=row.code, title=row.occupation_title)
    return Candidate(name, row.kind not in ("alias", "reported"), row.slug, occupation, bool(row.from_onet))


def _near(catalog: Catalog, key: str) -> list[Candidate]:
    """The O*NET occupations with a name that differs from a key by a few letters, the nearest first."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    keys = catalog.query.onet_name_keys()
    matches = process.extract(key, keys, scorer=OSA.normalized_similarity, score_cutoff=NEAR, limit=20)
    return [
        _candidate(row)
        for matched_key, _similarity, _position in matches
        for row in catalog.query.occupation_names(matched_key, only_onet=True)
    ]


def propose(title: str, exact: Sequence[Candidate], near: Sequence[Candidate] = (), known: int = 0) -> Proposal:
    """What to write and what to say for a title, given what `candidates` found among `known` O*NET occupations."""
    by_code = {candidate.occupation.code: candidate.occupation for candidate in exact}
    if len(by_code) == 1:
        occupation, reason = _counted(exact[0])
        message = f"proposed occupation: {occupation.code}, because {reason}"
        return Proposal(dataclasses.replace(occupation, reason=reason), message)
    if by_code:
        codes = "; ".join(f"{occupation.code} {occupation.title}" for occupation in list(by_code.values())[:10])
        return Proposal(None, f'"{title}" is listed under {len(by_code)} occupations, so none is written: {codes}')
    none = "no occupation is proposed"
    if not known:
        return Proposal(None, f"O*NET is not imported, so {none} (see careers import onet)")
    missing = f'none of the {known:,} O*NET occupations here lists "{title}", so {none}'
    nearest = {candidate.occupation.code: candidate for candidate in reversed(near)}
    names = "; ".join(
        f'"{candidate.name}" ({candidate.occupation.code} {candidate.occupation.title})'
        for candidate in [*nearest.values()][::-1][:MOST_NEAR]
    )
    return Proposal(None, f"{missing}; near it: {names}" if names else missing)


def _counted(candidate: Candidate) -> tuple[Occupation, str]:
    """The occupation of a candidate and the reason: SOC's own code where O*NET adds nothing to it (.00)."""
    occupation = candidate.occupation
    if not candidate.onet:
        reason = f"the role {candidate.slug} of this catalogue has this title and is counted under {occupation.code}"
        return occupation, reason
    if occupation.code.endswith(".00"):
        occupation = Occupation(system="SOC-2018", code=occupation.code[:7], title=occupation.title)
    if candidate.is_title:
        return occupation, f"O*NET's title of {occupation.code} is {occupation.title}"
    return occupation, f'O*NET lists "{candidate.name}" among the titles of {occupation.code} ({occupation.title})'
