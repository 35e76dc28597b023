"""Products of one family: SharePoint and SharePoint Server are one thing to somebody who learns it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from careercli.catalog.rows import RoleMention

MAKERS = frozenset(("adobe", "apple", "google", "ibm", "intuit", "microsoft", "oracle", "salesforce", "sap"))
"""Makers whose name people leave out before that of a product."""
EDITIONS = frozenset((
    "365", "basic", "business", "cloud", "cs", "dc", "desktop", "edition", "enterprise", "meetings", "mobile", "online",
    "plus", "premium", "pro", "professional", "server", "standard", "suite", "web", "workplace",
))  # fmt: skip
"""Words behind a product's name that tell its edition."""


def family(name: str) -> tuple[str, ...]:
    """The words of a product's name without its maker before and its edition behind; what is left of a name is never
    nothing.
    """
    words = name.lower().split()
    if len(words) > 1 and words[0] in MAKERS:
        words = words[1:]
    while len(words) > 1 and words[-1].strip(".") in EDITIONS:
        words = words[:-1]
    return tuple(words)


def as_families(mentions: Sequence[RoleMention]) -> list[RoleMention]:
    """Mentions of skills, those of one family under the shortest name that any of them has."""
    shortest: dict[tuple[str, ...], tuple[int, str, str]] = {}
    for mention in mentions:
        rank = (len(mention.name), mention.name, mention.key)
        group = family(mention.name)
        shortest[group] = min(shortest.get(group, rank), rank)
    return [
        mention._replace(name=name, key=key)
        for mention in mentions
        for _length, name, key in [shortest[family(mention.name)]]
    ]
