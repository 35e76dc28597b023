"""What two occupations both work with, by name: software that employers ask for, and the tools of a trade."""

from __future__ import annotations

import functools
import math
from collections.abc import Collection, Iterable, Mapping

from careercli import text
from careercli.answers.kind_words import SOCIAL_MEDIA, is_everyday, plain_product
from careercli.catalog.moves import MoveTables, UsualKind
from careercli.moves.tool_gaps import OFFICES
from careercli.roles.characteristic import RARITY
from careercli.skills import normalize
from careercli.skills.products import without_short_form
from careercli.text import small

MOST_NAMED = 2
"""So many names are told."""
MOST_SPREAD = {"software": 0.6, "tools": 0.25}
"""A kind that more than this share of all occupations use says nothing of two of them: a database, a computer."""
LEAST_PRODUCTS = 2
"""Products of a kind on either side, for one to be named for which employers ask on the second alone."""
LARGEST = 3
"""Tools are a reason where they are among so many parts of the fit, the largest first."""
PARTS = {"products": "software", "software": "software", "tools": "tools"}
"""The parts of the fit that are made of products, by the source of their kinds."""


def beside_work(work: tuple[str, ...], tools: str, most: int) -> tuple[str, ...]:
    """What two occupations share, at most so much: work and knowledge, then the tools that both use, if they are told.

    A product says least of a job: whoever uses it did not choose the work for it.
    """
    return (*work[: most - 1], tools) if tools else work


class SharedTools:
    """What pairs of occupations both work with; occupations stand for their ids."""

    def __init__(self, tables: MoveTables) -> None:
        self._tables = tables
        self._kinds = functools.cache(self._kinds_of)

    def reason(self, before: int, after: int, parts: Mapping[str, float]) -> str:
        """What both use, in words, where it is among what makes them fit most (`parts`); else empty."""
        names = self.names(before, after, parts)
        return f"use of {text.natural_list(names)}" if names else ""

    def names(self, before: int, after: int, parts: Mapping[str, float]) -> tuple[str, ...]:
        """What both use, where it is among what makes them fit most (`parts`), by name: of offices, software alone."""
        largest = sorted(parts, key=lambda part: (-parts[part], part))[:LARGEST]
        sources = dict.fromkeys(PARTS[part] for part in largest if part in PARTS and parts[part] > 0)
        is_office = self._tables.occupations[after].code.startswith(OFFICES)
        for source in sorted(sources):  # software before tools: its names tell more
            if source == "tools" and is_office:
                continue
            if names := self.named(before, after, source):
                return names
        return ()

    def named(self, before: int, after: int, source: str) -> tuple[str, ...]:
        """The most telling names that are usual on both sides, at most MOST_NAMED, one of a kind, none of everyday use.

        A kind tells by how much of it there is on the side that has less, and by how few occupations use it. Software
        is named by what employers ask for (O*NET's "in demand") on both sides, else on one. What they ask for in many
        trades (its "hot") has to be asked for on the second side then, and the first has to use several of the kind:
        that O*NET lists such a product for a trade tells nothing of it.
        """
        own, theirs = self._kinds(before, source), self._kinds(after, source)
        spreads = self._tables.spread_of_kinds(own.keys() & theirs.keys())
        total = len(self._tables.occupations)
        shared = []
        for kind, (spread, _share) in spreads.items():
            name = _first_of_both(own[kind].usual, theirs[kind].usual)
            if name and spread <= MOST_SPREAD[source] * total:
                products = min(own[kind].products, theirs[kind].products)
                rarity = math.log(total / spread) ** RARITY[source]
                shared.append((name, products, (1 + math.log(products)) * rarity))
        shared.sort(key=lambda each: (-each[2], each[0]))
        if source == "tools":
            return _one_a_word(small(without_short_form(name)) for name, _products, _weight in shared)
        several = {name for name, products, _weight in shared if products >= LEAST_PRODUCTS}
        sides = self._sides_that_ask([name for name, _products, _weight in shared], before, after, several)
        asked = [name for count in (2, 1) for name, _products, _weight in shared if sides[name] == count]
        return _one_a_word(plain_product(name).removesuffix(" software") for name in asked)

    def _sides_that_ask(
        self, names: Iterable[str], before: int, after: int, several: Collection[str]
    ) -> dict[str, int]:
        """On how many of two sides employers ask for software, by its name; 0 for what tells nothing of one of them."""
        keys = {name: normalize.key(name) for name in names}
        products = self._tables.products(keys.values())
        sides = {}
        for name, key in keys.items():
            product = products.get(key)
            asking = {before, after} & product.in_demand if product else frozenset()
            is_told = not (product and product.hot) or (after in asking and name in several)
            sides[name] = len(asking) if is_told or len(asking) > 1 else 0
        return sides

    def _kinds_of(self, occupation: int, source: str) -> dict[int, UsualKind]:
        """The kinds of a source that an occupation uses, without those that every trade has."""
        usual = {kind.kind: kind for kind in self._tables.usual([occupation]).get(occupation, ()) if kind.usual}
        names = self._tables.kind_names(usual)
        return {kind: usual[kind] for kind, (name, of) in names.items() if of == source and not is_everyday(name)}


def _first_of_both(own: Collection[str], theirs: Collection[str]) -> str:
    """The first name that stands on both sides, but for social media: everybody has that."""
    return next((name for name in theirs if name in own and name not in SOCIAL_MEDIA), "")


def _one_a_word(names: Iterable[str]) -> tuple[str, ...]:
    """The first MOST_NAMED names that begin with different words: SAP and SAP Concur are one thing."""
    chosen: dict[str, str] = {}
    for name in names:
        chosen.setdefault(name.split()[0], name)
    return tuple(chosen.values())[:MOST_NAMED]
