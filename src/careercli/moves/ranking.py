"""Where people of an occupation go from here: occupations in the order of fit and openings, and how common a move is.

The order is F + 0.3 ln(openings), where F is the fit of the two (`careercli.fit.matrix`) and openings are those a year
of the destination. How common a move is rests on F + 0.67 ln(openings), the sum that follows most closely who moved;
of it words are shown, by the rank among all destinations, as the figure itself would promise more than it holds.
docs/moves.md tells how both were measured. No weight is fitted on what people did.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable
from functools import cached_property

from careercli.catalog.moves import THOUSANDTHS, MoveTables
from careercli.fit import likelihood, pair

OPENINGS_WEIGHT = 0.3
"""What a destination's ln(openings) adds to the fit in the order of advice."""
COMMONNESS = ((0.01, "very common"), (0.05, "common"), (0.25, "now and then"), (1.0, "rare"))
"""The words for how common a move is, each with the share of all destinations, the commonest first, that it goes to."""
RAREST = COMMONNESS[-1][1]
MOST_SHARED = 3
"""Words that are named as shared."""
MOST_FIT_RANK = 0.2
LEAST_TASKS = 1.0
"""What makes a move one to be named without being asked: of all destinations it is in the first fifth by fit, and the
tasks are more alike than those of most pairs, by so many standard deviations of their part of the fit. Without it,
occupations with very many openings stand in every list.
"""


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
    def advice(self) -> list[float]:
        """What destinations are ordered by: the fit, and something for openings."""
        return [
            fit + OPENINGS_WEIGHT * likelihood.log_openings(occupation.openings)
            for fit, occupation in zip(self.fits, self.tables.occupations, strict=True)
        ]

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

    def shared_words(self, occupations: Iterable[int], most: int = MOST_SHARED) -> dict[int, tuple[str, ...]]:
        """The things of the work that both the occupation and some others have in their tasks, by the others' ids.

        First what weighs most in both: it is often in their tasks, and few others have it.
        """
        spoken = self.tables.spoken
        words = self.tables.task_words({self.source, *occupations})
        own = {term: weight for term, weight in zip(*words[self.source], strict=True) if term in spoken}
        shared = {}
        for number, (terms, weights) in words.items():
            both = [
                (-round(own[term] * weight, 6), term)
                for term, weight in zip(terms, weights, strict=True)
                if term in own
            ]
            shared[number] = tuple(spoken[term] for _weight, term in heapq.nsmallest(most, both))
        return shared

    def worth_naming(self, occupations: Iterable[int]) -> set[int]:
        """Those of some occupations whose move is not rare, and whose work is near; the occupation itself is, too."""
        likely = [number for number in dict.fromkeys(occupations) if number != self.source]
        likely = [
            number for number in likely if self.commonness[number] != RAREST and self.fit_ranks[number] <= MOST_FIT_RANK
        ]
        words = self.tables.task_words([self.source, *likely])
        own = dict(zip(*words.pop(self.source), strict=True))
        mean, deviation = self.tables.spreads["tasks"]
        least = mean + deviation * LEAST_TASKS
        return {self.source} | {
            number
            for number, (terms, weights) in words.items()
            if sum([own[term] * weight for term, weight in zip(terms, weights, strict=True) if term in own])
            >= least * least
        }

    @cached_property
    def fit_ranks(self) -> list[float]:
        """The rank of each occupation by fit among all others, as a share: 0 is itself, 1 the one that fits least."""
        order = sorted(range(len(self.fits)), key=lambda number: (-self.fits[number], number))
        ranks = [0.0] * len(order)
        for place, number in enumerate(order):
            ranks[number] = place / max(1, len(order) - 1)
        return ranks
