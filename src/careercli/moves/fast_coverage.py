"""Coverage over the whole catalogue at once, quickly: only equal skills count, without levels and likeness of names.

It finds the roles worth a close look; every coverage that is shown comes from `careercli.answers.gap`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from careercli.catalog.catalog import Catalog
from careercli.index.tfidf import HUNDREDTHS, unpacked
from careercli.moves import vectors
from careercli.moves.vectors import Rarity

FEW = 1e-6
"""Less coverage than this is none."""
HELD_BACK = 1.0
"""Part of the usual (median) weight of a role's skills with which a coverage is drawn towards ANY in rankings."""
ANY = 0.023
"""What a role covers of one drawn at random, on O*NET (docs/moves.md)."""


class Scan:
    """The skills of every role, by the role's number, as their terms with what each weighs there."""

    def __init__(self, catalog: Catalog, roles: Iterable[int] | None = None) -> None:
        self.catalog = catalog
        self.skills: dict[int, dict[int, float]] = {}
        self.whole: dict[int, float] = {}
        marks_out = vectors.rarity(catalog).all_marks_out() if roles is None else _Asked(vectors.rarity(catalog))
        weigh = marks_out.__getitem__
        sql = "SELECT role, skills FROM vector"
        columns = (
            catalog.index.rows(sql) if roles is None else catalog.index.select_in(f"{sql} WHERE role IN ({{}})", roles)
        )
        for role, column in columns:
            ids, places = unpacked(column)
            weights = [place * weight / HUNDREDTHS for place, weight in zip(places, map(weigh, ids), strict=True)]
            self.skills[role] = dict(zip(ids, weights, strict=True))
            self.whole[role] = sum(weights)
        self.usual = sorted(self.whole.values())[len(self.whole) // 2] if self.whole else 0.0

    def covered(self, have: Collection[int], role: int) -> float:
        """The part of a role's weight that some terms cover."""
        skills, whole = self.skills[role], self.whole[role]
        return sum([skills[one] for one in skills.keys() & have]) / whole if whole else 0.0

    def fit(self, have: Collection[int], role: int) -> float:
        """The coverage, held back where a role records few skills."""
        return self.held_back(self.covered(have, role), self.whole[role])

    def held_back(self, coverage: float, whole: float) -> float:
        """A coverage drawn towards that of any role, the more, the less a role records: a short list says little."""
        held = HELD_BACK * self.usual
        return (coverage * whole + held * ANY) / (whole + held) if held else coverage

    def all_covered(self, have: Collection[int], roles: Iterable[int] | None = None) -> dict[int, float]:
        """The same for every role (or some) of which anything is covered."""
        own = frozenset(have)
        found = {}
        for role in self.skills if roles is None else roles:
            share = self.covered(own, role)
            if share > FEW:
                found[role] = share
        return found


class _Asked(dict[int, float]):
    """How much terms mark out, reckoned only for those that are asked for."""

    def __init__(self, rarity: Rarity) -> None:
        super().__init__()
        self.rarity = rarity

    def __missing__(self, term: int) -> float:
        found = self[term] = self.rarity.marks_out(term)
        return found
