"""A title as a CV has it to the role that it is: "Senior Accountant" is the accountants' work, whoever is senior."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from careercli.catalog.catalog import Catalog
from careercli.skills import normalize

LAST_RANK = 4
"""Of a name of a role: those behind are what a file calls somebody in passing."""
MOST_WORDS = 9
_QUALIFIERS = re.compile(
    r"(?i)^(?:senior|snr?\.?|junior|jnr?\.?|jr\.?|lead|principal|staff|trainee|apprentice|graduate|assistant|associate|deputy|acting|"
    r"interim|chief|head|experienced|qualified|licensed|certified|chartered|registered|temporary|temp|part[- ]time|"
    r"full[- ]time|"
    r"freelance|self[- ]employed|contract|bank|agency|student|intern|volunteer|regional|local|national|area|"
    r"district|night|day|"
    r"relief|substitute|supply|mid[- ]level|entry[- ]level|master|journeyman|first|second|third|digital|key|general)\s+"
)
_BEHIND = re.compile(
    r"(?i)\s*(?:,.*|\(.*|\b(?:i{1,3}|iv|v|[1-5])|[-–—/|].*|\s+(?:apprentice|intern|trainee|assistant))$"
)


class RoleOfTitle(NamedTuple):
    """A role with its title, and the words of a CV that named it."""

    slug: str
    title: str
    said: str


def role_of_title(catalog: Catalog, titles: Sequence[str]) -> RoleOfTitle | None:
    """The role that the first of some titles names that names one; None if none does."""
    for text in titles:
        for variant in _variants(text):
            names = catalog.query.roles_named(normalize.name_key(variant))
            best = next((name for name in names if name.rank <= LAST_RANK and not name.residual), None)
            if best is not None:
                return RoleOfTitle(best.slug, catalog.titles([best.slug])[best.slug], text)
    return None


def _variants(text: str) -> Iterator[str]:
    """A title as it is, without what qualifies it in front or behind, its halves, and then ever less of its front."""
    words = text.split()
    if not 0 < len(words) <= MOST_WORDS:
        return
    plain = " ".join(words)
    yield plain
    shorter = _BEHIND.sub("", plain)
    if shorter and shorter != plain:
        yield shorter
    while (without := _QUALIFIERS.sub("", shorter)) != shorter and without:
        shorter = without
        yield shorter
    first, joint, _second = re.sub(r"(?i)\s+(?:and|&)\s+", "/", shorter).partition("/")
    if joint and first.strip():
        yield first.strip()
    rest = shorter.split()
    while len(rest) > 2:
        rest = rest[1:]
        yield " ".join(rest)
