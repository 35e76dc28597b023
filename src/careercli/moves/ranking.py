"""The occupations near another in the order of advice, and how likely a move is.

The order is F + 0.3 ln(openings), where F is the fit of the two (`careercli.fit.matrix`) and openings are those a year
of the destination; and more for the next rung (`careercli.moves.ladder`) and for what O*NET names as near. How likely a
move is rests on F + 0.67 ln(openings), the sum that follows most closely who moved; of it words are shown, by the rank
among all destinations, as the figure itself would promise more than it holds. docs/moves.md tells how both were
measured. No weight is fitted on what people did.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from careercli.catalog.moves import THOUSANDTHS, MoveTables
from careercli.fit import likelihood, pair
from careercli.moves.ladder import MOST_NAMED, Ladder

OPENINGS_WEIGHT = 0.3
"""What a destination's ln(openings) adds to the fit in the order of advice."""
NAMED_WEIGHT = 0.2
"""What it adds that O*NET names one of the two among the ten nearest to the other."""
SUPERVISOR_WEIGHT = 1.0
"""What it adds to be the supervisor of those who do the work now."""
NEXT_RUNG_WEIGHT = 1.0
"""What it adds to be the next rung of one's own field."""
COMMONNESS = ((0.01, "very likely"), (0.05, "likely"), (0.25, "possible"), (1.0, "unlikely"))
"""The words for how common a move is reckoned to be, each with the share of all destinations, the commonest first, that
it goes to. They are of an estimate: no count of these moves is at hand."""
RAREST = COMMONNESS[-1][1]


class Ranking:
    """The destinations of an occupation. Occupations stand for their ids; every list is by id, from 0."""

    def __init__(self, tables: MoveTables, source: int) -> None:
        self.tables = tables
        self.source = source

    @cached_property
    def fits(self) -> list[float]:
        """The fit with every occupation; with itself it is above every other."""
        fits = [value / THOUSANDTHS for value in self.tables.fits(self.source)]
        fits[self.source] = max(fits) + 1
        return fits

    @cached_property
    def ladder(self) -> Ladder:
        """The next rungs, and what O*NET names as near."""
        return Ladder(self.tables, self.source, self.fits)

    @cached_property
    def advice(self) -> list[float]:
        """What destinations are ordered by: the fit, something for openings, and what the ladder adds."""
        advice = [
            fit + OPENINGS_WEIGHT * likelihood.log_openings(occupation.openings)
            for fit, occupation in zip(self.fits, self.tables.occupations, strict=True)
        ]
        supervisor = self.ladder.supervisor
        for number in {*self.ladder.places, *(() if supervisor is None else (supervisor,))}:
            advice[number] += self.from_named(number) + self.from_rung(number)
        return advice

    def from_named(self, number: int) -> float:
        """What it adds that O*NET names an occupation and this one as nearest."""
        return NAMED_WEIGHT if self.ladder.place(number) <= MOST_NAMED else 0.0

    def from_rung(self, number: int) -> float:
        """What it adds that an occupation supervises this one, or is the next rung of its field."""
        if number == self.ladder.supervisor:
            return SUPERVISOR_WEIGHT
        return NEXT_RUNG_WEIGHT if number in self.ladder.rungs else 0.0

    @cached_property
    def likelihood(self) -> list[float]:
        """What says how common the move to each occupation is: the fit, and more for openings."""
        return [
            likelihood.of(fit, occupation.openings)
            for fit, occupation in zip(self.fits, self.tables.occupations, strict=True)
        ]

    @cached_property
    def commonness(self) -> list[str]:
        """How common the move to each occupation is, in the words of COMMONNESS."""
        others = sorted(
            (number for number in range(len(self.fits)) if number != self.source),
            key=lambda number: (-self.likelihood[number], number),
        )
        words = [COMMONNESS[0][1]] * len(self.fits)
        for place, number in enumerate(others):
            share = (place + 1) / len(others)
            words[number] = next((word for most, word in COMMONNESS if share <= most), COMMONNESS[-1][1])
        return words

    def parts(self, occupations: Iterable[int]) -> dict[int, dict[str, float]]:
        """What each part adds to the fit with some occupations, by their ids; it adds up to `fits`."""
        wanted = [number for number in dict.fromkeys(occupations) if number != self.source]
        sides = self.tables.sides([self.source, *wanted])
        return {
            number: {
                part: value / THOUSANDTHS
                for part, value in pair.in_thousandths(
                    pair.parts(sides[self.source], sides[number], self.tables.spreads),
                    round(THOUSANDTHS * self.fits[number]),
                ).items()
            }
            for number in wanted
        }

    @cached_property
    def fit_ranks(self) -> list[float]:
        """The rank of each occupation by fit among all others, as a share: 0 is itself, 1 the one that fits least."""
        order = sorted(range(len(self.fits)), key=lambda number: (-self.fits[number], number))
        ranks = [0.0] * len(order)
        for place, number in enumerate(order):
            ranks[number] = place / max(1, len(order) - 1)
        return ranks
