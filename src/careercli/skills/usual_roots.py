"""The roots of usual names, by which running text is compared with them: worked out once, when an index is made."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from careercli.skills import normalize
from careercli.skills.inflection import roots

if TYPE_CHECKING:
    from careercli.skills.aliases import UsualName

WORD = re.compile(r"[^\s\"“”*`<>{}]+")
"""A word of running text, with the signs around it."""
_NAMES_AS_WRITTEN = (
    "Room service",
    "Setting out",
    "Marking out",
    "Support work",
    "Floor care",
    "Home care",
    "Child care",
    "Recommender systems",
    "Recommendation systems",
    "Deposition preparation",
    "Policy administration",
    "Meeting organisation",
    "Organising meetings",
    "Court reports",
    "Network support",
    "Client meetings",
    "Case recording",
    "Skills development",
    "Business improvement",
    "Software project management",
    "Test planning",
)
_AS_WRITTEN = frozenset(map(normalize.key, _NAMES_AS_WRITTEN))
"""Usual names that are none in other forms: rooms are serviced, an agenda is set out, a care home is a place, deposits
are prepared, policies administered, a system is recommended."""


class RootedName(NamedTuple):
    """A usual name as the index keeps it: the roots of its words with blanks between (empty: it only counts as it is
    written), and the key of what it stands for."""

    key: str
    name: str
    kind: str
    target: str
    why: str
    roots: str
    target_key: str


def rooted(names: Iterable[UsualName]) -> Iterator[RootedName]:
    """Usual names with their roots. Of those with the same only the first has them, and none that mean two things."""
    own = [(name, _roots_of(name)) for name in names]
    targets: dict[str, set[str]] = {}
    for name, name_roots in own:
        targets.setdefault(name_roots, set()).add(name.target)
    taken = {name_roots for name_roots, meant in targets.items() if len(meant) > 1}
    for name, name_roots in own:
        is_new = name_roots not in taken
        taken.add(name_roots)
        yield RootedName(*name, name_roots if is_new else "", normalize.key(name.target))


def _roots_of(name: UsualName) -> str:
    """The roots of a name of two words or more that counts in any form."""
    if not name.target or name.key in _AS_WRITTEN:
        return ""
    of_name = roots(WORD.findall(name.name.replace("-", " ")))
    return "" if len(of_name) < 2 or "and" in of_name else " ".join(of_name)
