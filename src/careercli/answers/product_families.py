"""Products of one family: SharePoint and SharePoint Server are one thing to somebody who learns it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from careercli.skills.phrase import is_product_name

if TYPE_CHECKING:
    from careercli.catalog.rows import RoleMention

MAKERS = frozenset(("adobe", "apple", "google", "ibm", "intuit", "microsoft", "oracle", "salesforce", "sap"))
"""Makers whose name people leave out before that of a product."""
EDITIONS = frozenset((
    "365", "basic", "business", "cloud", "cs", "dc", "desktop", "edition", "enterprise", "meetings", "mobile", "online",
    "plus", "premium", "pro", "professional", "server", "standard", "suite", "web", "workplace",
))  # fmt: skip
"""Words behind a product's name that tell its edition."""


class Family(NamedTuple):
    """The maker of a product, empty where its name has none, and the words of its name without maker and edition."""

    maker: str
    words: tuple[str, ...]


def family(name: str) -> Family:
    """The family of a product by its name alone; what is left of a name is never nothing."""
    words = name.lower().split()
    maker = words.pop(0) if len(words) > 1 and words[0] in MAKERS else ""
    while len(words) > 1 and words[-1].strip(".") in EDITIONS:
        words.pop()
    return Family(maker, tuple(words))


def families(names: Iterable[str]) -> dict[str, Family]:
    """The family of each of some products, which may leave out the maker that another of them has.

    Two makers' products are never one family, whatever is left of their names ("SAP software", "Oracle software"). A
    name without a maker is some maker's product where that is the only one, and where it is written as only a product's
    is, or in several words: "SharePoint" is Microsoft's, "persuasion" is not Adobe's.
    """
    own = {name: family(name) for name in names}
    makers: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
    for maker, words in own.values():
        makers[words].add(maker)
    return {name: _of_maker(name, group, makers[group.words] - {""}) for name, group in own.items()}


def _of_maker(name: str, group: Family, makers: set[str]) -> Family:
    """The family of a product among those of some makers whose names have the same words."""
    is_own_name = len(group.words) > 1 or is_product_name(name.split()[0])
    return group._replace(maker=min(makers)) if not group.maker and len(makers) == 1 and is_own_name else group


def as_families(mentions: Sequence[RoleMention]) -> list[RoleMention]:
    """Mentions of skills, those of one family under the shortest name that any of them has."""
    groups = families({mention.name for mention in mentions})
    shortest: dict[Family, tuple[int, str, str]] = {}
    for mention in mentions:
        rank = (len(mention.name), mention.name, mention.key)
        group = groups[mention.name]
        shortest[group] = min(shortest.get(group, rank), rank)
    return [
        mention._replace(name=name, key=key)
        for mention in mentions
        for _length, name, key in [shortest[groups[mention.name]]]
    ]
