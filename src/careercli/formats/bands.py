"""Where the amounts of a picture of pay stand on its scale, the same for a page and for a picture on its own."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from careercli.page import Picture

MOST_TICKS = 5
_STEPS = (1, 2, 2.5, 5, 10)
_ROOM = 0.03
"""Share of the span that stays free on either side."""


@dataclass(frozen=True)
class Scale:
    """Amounts to percent of the width."""

    low: float
    high: float

    def at(self, amount: float) -> float:
        """The place of an amount, 0 to 100."""
        return round(max(0.0, min(100.0, 100 * (amount - self.low) / (self.high - self.low))), 2)

    def span(self, first: float, last: float) -> float:
        """How far it is from one amount to another."""
        return round(self.at(last) - self.at(first), 2)

    @property
    def ticks(self) -> list[float]:
        """At most MOST_TICKS round amounts, multiples of 1, 2, 2.5 or 5 times a power of ten."""
        power = 10.0 ** math.floor(math.log10((self.high - self.low) / MOST_TICKS))
        for step in (factor * scale for scale in (power, 10 * power) for factor in _STEPS):
            first, last = math.ceil(self.low / step), math.floor(self.high / step)
            if 0 < last - first + 1 <= MOST_TICKS:
                return [step * number for number in range(first, last + 1)]
        return []


def scale_of(picture: Picture) -> Scale:
    """A scale that holds every amount of a picture, with a little room on either side."""
    amounts = [amount for band in picture.bands for amount in (band.low, band.high)]
    amounts += [mark.amount for mark in picture.marks]
    low, high = min(amounts), max(amounts)
    room = (high - low) * _ROOM or abs(high) * 0.1 or 1.0
    return Scale(max(0.0, low - room) if low >= 0 else low - room, high + room)
