"""Which kinds of tools, products and activities tell an occupation from others: by importance and by how few have them.

What a role lists stands in this order, so that a list that is cut keeps what says most.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Literal

IN_DEMAND, LISTED, ONLY_HOT = 1.0, 0.5, 0.25
"""What a kind of software weighs with a product that employers in the occupation ask for, with one that O*NET lists for
the occupation, and where all of them are only hot in other trades: a Python beside the work of a home health aide."""
MOST_USUAL_IN_TRADE = 1.5
"""What a kind counts at most for being more usual in the occupation's trade (its major group of the SOC) than in all:
what few there have, as video editing among nurses, says little of one of them."""
RARITY = {"software": 1.0, "tools": 0.5}
"""How much it counts that few occupations have a kind: the rarest tool of a trade, a nurse's phaco apparatus, is seldom
what tells most of it."""
MAJOR_GROUP = 2
"""Digits of a code that tell the major group."""

COMMON = 0.2
"""A product that this share of the occupations has is in use nearly everywhere."""

OFF_TOPIC = 0.3
"""What the core tasks of an activity count that shares no word with the occupation's other tasks."""
_WORD = re.compile("[a-z]+")


class Spread:
    """How many occupations have each entry of a table; `tables` are the entries of each occupation by its code."""

    def __init__(self, tables: Mapping[str, Iterable[str]]) -> None:
        self.occupations = len(tables)
        self.counts = Counter(name for names in tables.values() for name in {*names})

    def rarity(self, name: str) -> float:
        """0 for what every occupation has, more for what fewer have: ln(occupations / those that have it)."""
        return math.log(max(1.0, self.occupations / (self.counts[name] or 1)))

    def share(self, name: str) -> float:
        """The share of the occupations that have it."""
        return self.counts[name] / self.occupations if self.occupations else 0.0

    def is_common(self, name: str) -> bool:
        """Whether so many occupations have it (COMMON) that it tells none from others."""
        return self.counts[name] >= COMMON * self.occupations


class KindSpread:
    """How many occupations have each kind, and each product or tool, of a table of (kind, name) by codes.

    `source` says which table it is: RARITY has its names.
    """

    def __init__(self, tables: Mapping[str, Sequence[Sequence[str]]], source: Literal["software", "tools"]) -> None:
        self.source = source
        self.kinds = Spread({code: [entry[0] for entry in entries] for code, entries in tables.items()})
        self.names = Spread({code: [entry[1] for entry in entries] for code, entries in tables.items()})
        trades: dict[str, dict[str, list[str]]] = defaultdict(dict)
        for code, entries in tables.items():
            trades[code[:MAJOR_GROUP]][code] = [entry[0] for entry in entries]
        self._trades = {trade: Spread(of_trade) for trade, of_trade in trades.items()}

    def usual_in_trade(self, code: str, kind: str) -> float:
        """How much more usual a kind is in an occupation's trade than in all: 1 for equally, 0 where none there has it.

        MOST_USUAL_IN_TRADE is the most.
        """
        trade, everywhere = self._trades.get(code[:MAJOR_GROUP]), self.kinds.share(kind)
        return min(trade.share(kind) / everywhere, MOST_USUAL_IN_TRADE) if trade and everywhere else 1.0

    def ranked_kinds(
        self, code: str, by_kind: Mapping[str, Collection[str]], hot: Collection[str], in_demand: Collection[str]
    ) -> list[str]:
        """The keys of an occupation's kinds, the most telling first.

        That is demand x (1 + ln products) x rarity x how usual the kind is in the trade. Where the table marks nothing,
        as that of equipment does, demand says nothing.
        """

        def weight(kind: str) -> float:
            names = {*by_kind[kind]}
            marked = LISTED if names - {*hot} else ONLY_HOT
            marked = marked if names.isdisjoint(in_demand) else IN_DEMAND
            rarity = math.pow(self.kinds.rarity(kind), RARITY[self.source])
            return marked * (1 + math.log(len(names))) * rarity * self.usual_in_trade(code, kind)

        return sorted(by_kind, key=lambda kind: (-weight(kind), kind))

    def ranked_names(self, names: Collection[str], hot: Collection[str], in_demand: Collection[str]) -> tuple[str, ...]:
        """Products of one kind: those in demand, then the hot ones, then those that most occupations have.

        What is in use nearly everywhere, as Excel, comes last.
        """
        counts, is_common = self.names.counts, self.names.is_common

        def rank(name: str) -> tuple[bool, bool, bool, int, str]:
            return is_common(name), name not in in_demand, name not in hot, -counts[name], name

        return tuple(sorted(names, key=rank))


class TaskWords:
    """The words of what occupations do, by which an activity at the heart of one is told from one at its edge.

    `counts` are the words of each occupation's task statements by its code, in any case, singular or plural.
    """

    def __init__(self, counts: Mapping[str, Mapping[str, int]]) -> None:
        self.counts: dict[str, Counter[str]] = {}
        for code, words in counts.items():
            self.counts[code] = Counter()
            for word, count in words.items():
                self.counts[code][_singular(word)] += count
        self.spread = Spread(self.counts)

    def nearness(self, code: str, name: str) -> float:
        """How much an activity's name is in the words of an occupation's tasks: 0 where it shares none with them.

        The mean of ln(1 + times) over the name's words, each weighed by how few occupations have it.
        """
        weights = {word: self.spread.rarity(word) for word in words_of(name) if self.spread.counts[word]}
        counted: Mapping[str, int] = self.counts.get(code, {})
        total = sum(weights.values())
        near = sum(weight * math.log1p(counted.get(word, 0)) for word, weight in weights.items())
        return near / total if total else 0.0


def words_of(text: str) -> list[str]:
    """The words of a text in small letters and singular, as often as they stand there."""
    return [_singular(word) for word in _WORD.findall(text.lower())]


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def centrality(core_tasks: int | None, nearness: float) -> float:
    """By which the activities of an occupation are ranked: core tasks, more for those near to the words of its tasks.

    An activity of no core task has none.
    """
    return (core_tasks or 0) * (OFF_TOPIC + nearness)
