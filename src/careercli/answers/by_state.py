"""Of which roles the record says that the way in differs by state: a license, more schooling, an academy.

Licenses are those that some or most states ask for (`careercli.roles.licences`); one that every state asks for is the
way in everywhere. What else differs stands in the texts of guides on schooling, read by their usual sentences.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from careercli import paths
from careercli.answers.list import RoleRow
from careercli.catalog.catalog import Catalog
from careercli.roles import licences

MARK, IN_WORDS = "\u2021", " (differs by state)"
"""Stands behind the title of such a role in a list, and what stands there where a mark would be read out."""
_PLACES = ("education.level", "education.path")
_CUES = ("state", "states", "department", "departments", "jurisdiction", "jurisdictions", "academy")
_DIFFERS = re.compile(
    r"(?i)\b(?:some|many|most|certain|several)\b[^.;]*\b(?:states?|(?:police |fire )?departments?|jurisdictions?)\b"
    r"[^.;]*\b(?:require|ask for)|\b(?:require|requires|certification)\b[^.;]*\bmost states\b|"
    r"\b(?:var(?:y|ies)|differs?|depends?)\b[^.;]*\b(?:by|on the) (?:state|jurisdiction)|\bacademy\b"
)
"""A sentence that tells what differs: "some police departments may require college coursework"."""


def differing(catalog: Catalog, rows: Iterable[RoleRow]) -> frozenset[str]:
    """The slugs of those among some roles."""
    told = {slug for slug, text in catalog.query.texts_at(_PLACES, _CUES) if _DIFFERS.search(text)}
    licensed = licences.read(paths.bundled_data())
    return frozenset(row.slug for row in rows if row.slug in told or _is_licensed_in_some(licensed, row.code))


def _is_licensed_in_some(licensed: licences.Licences, code: str | None) -> bool:
    licence = licensed.of(code) if code else None
    return licence is not None and licence.where != licences.EVERYWHERE


def note(slugs: Iterable[str], place: str, *, in_words: bool = False) -> str:
    """What the marks of roles in a list of a place mean; empty where none is marked."""
    first = next(iter(slugs), "")
    if not first:
        return ""
    marked = "The way in of some of these" if in_words else f"{MARK} the way in"
    what = "differs by state or employer: a license, an academy, or more schooling than is usual"
    return f"{marked} {what}; ask what {place} wants. `careers show {first}` has what is recorded."
