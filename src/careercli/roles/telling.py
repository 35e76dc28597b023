"""Which kinds of tools, products and activities tell an occupation from others: by importance and by how few have them.

What a role lists stands in this order, so that a list that is cut keeps what says most.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

IN_DEMAND, HOT, UNASKED = 1.0, 0.7, 0.5
"""What a kind of software weighs with a product that employers in the occupation ask for, with one that is hot
somewhere, and with neither."""

COMMON = 0.2
"""A product that this share of the occupations has is in use nearly everywhere."""


class Spread:
    """How many occupations have each entry of a table; `tables` are the entries of each occupation by its code."""

    def __init__(self, tables: Mapping[str, Iterable[str]]) -> None:
        self.occupations = len(tables)
        self.counts = Counter(name for names in tables.values() for name in {*names})

    def rarity(self, name: str) -> float:
        """0 for what every occupation has, more for what fewer have: ln(occupations / those that have it)."""
        return math.log(max(1.0, self.occupations / (self.counts[name] or 1)))

    def is_common(self, name: str) -> bool:
        """Whether so many occupations have it (COMMON) that it tells none from others."""
        return self.counts[name] >= COMMON * self.occupations


class KindSpread:
    """How many occupations have each kind, and each product or tool, of a table of (kind, name) by codes."""

    def __init__(self, tables: Mapping[str, Sequence[Sequence[str]]]) -> None:
        self.kinds = Spread({code: [entry[0] for entry in entries] for code, entries in tables.items()})
        self.names = Spread({code: [entry[1] for entry in entries] for code, entries in tables.items()})

    def ranked_kinds(
        self, by_kind: Mapping[str, Collection[str]], hot: Collection[str], in_demand: Collection[str]
    ) -> list[str]:
        """The keys of an occupation's kinds, the most telling first: demand x (1 + ln products) x rarity.

        Where the table marks nothing, as that of equipment does, demand says nothing.
        """

        def weight(kind: str) -> float:
            names = by_kind[kind]
            marked = (
                IN_DEMAND if not {*in_demand}.isdisjoint(names) else HOT if not {*hot}.isdisjoint(names) else UNASKED
            )
            return marked * (1 + math.log(len(names))) * self.kinds.rarity(kind)

        return sorted(by_kind, key=lambda kind: (-weight(kind), kind))

    def ranked_names(self, names: Collection[str], hot: Collection[str], in_demand: Collection[str]) -> tuple[str, ...]:
        """Products of one kind: those in demand, then the hot ones, then those that most occupations have.

        What is in use nearly everywhere, as Excel, comes last.
        """
        counts, is_common = self.names.counts, self.names.is_common

        def rank(name: str) -> tuple[bool, bool, bool, int, str]:
            return is_common(name), name not in in_demand, name not in hot, -counts[name], name

        return tuple(sorted(names, key=rank))
