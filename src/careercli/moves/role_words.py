"""The words of roles that say more, or something else, than the occupation that they are counted under.

Those are the roles of files, and roles without an occupation that O*NET describes. The words of occupations themselves
come with the program (`MoveTables.words`); these are looked up in the index.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from careercli.catalog.catalog import Catalog
from careercli.catalog.terms import SIGNALS
from careercli.fit import bm25
from careercli.fit.stems import stem

if TYPE_CHECKING:
    from careercli.catalog.rows import TermColumn

MOST_ROLES = 400
"""So many roles, those with most of the words asked for, are read; with thousands of own roles that bounds the time."""
_PARTS = ("titles", "tasks")


class RoleWords:
    """How much some roles use words of titles and tasks, once these have been looked up."""

    def __init__(self, catalog: Catalog, roles: Collection[int]) -> None:
        self.catalog, self.roles = catalog, roles
        self._shares: dict[str, dict[int, float]] = {}

    def shares(self, word: str) -> dict[int, float]:
        """How much each role uses a stem that was looked up, 0 to 1, by the role's id."""
        return self._shares.get(word, {})

    def look_up(self, stems: Iterable[str]) -> None:
        """Looks up some stems, unless they have been."""
        wanted = sorted(set(stems) - self._shares.keys())
        self._shares.update((word, {}) for word in wanted)
        if not self.roles or not wanted:
            return
        terms = self._terms(wanted)
        using: dict[int, int] = defaultdict(int)
        for of_stem in terms.values():
            for role in self.catalog.query.roles_with_any_term([term for part in of_stem for term in part]):
                if role in self.roles:
                    using[role] += 1
        closest = sorted(using, key=lambda role: (-using[role], role))[:MOST_ROLES]
        for role, columns in self.catalog.query.role_vectors(closest, _PARTS):
            length = sum(len(ids) for ids, _values in columns)
            for word, of_stem in terms.items():
                titles, work = (
                    sum(_value(column, term) for term in part) for column, part in zip(columns, of_stem, strict=True)
                )
                if titles or work:
                    count = min(titles, bm25.MOST_TITLE_COUNT) + work
                    self._shares[word][role] = bm25.share(count, length)

    def _terms(self, stems: Iterable[str]) -> dict[str, tuple[list[int], ...]]:
        """The ids of the terms of titles and of tasks that have each stem; stems that none has are left out."""
        letters = [SIGNALS[part] for part in _PARTS]
        beginnings = {letter + word.removesuffix("i") for word in stems for letter in letters}
        wanted = set(stems)
        terms: dict[str, tuple[list[int], ...]] = {}
        for word, term in self.catalog.query.terms_beginning(sorted(beginnings)):
            root = stem(word[1:])
            if root in wanted:
                terms.setdefault(root, tuple([] for _ in letters))[letters.index(word[0])].append(term)
        return terms


def _value(column: TermColumn, term: int) -> int:
    """The value of a term in a role's terms of a signal; 0 if it has it not."""
    ids, values = column
    place = bisect_left(ids, term)
    return values[place] if place < len(ids) and ids[place] == term else 0
