"""How likely a move is, from the fit of two occupations and the openings of the second.

ln(openings) has the weight with which the sum follows most closely where people went, as published of US surveys; how
it was measured stands in docs/moves.md.
"""

from __future__ import annotations

import math

WEIGHT = 0.67
"""What ln(openings) adds to the fit."""
LEAST_OPENINGS = 10.0
"""An occupation of which no openings are known is taken to have as many a year: it comes late, and is not left out."""


def of(fit: float, openings: float | None) -> float:
    """The logarithm of how likely a move is, but for a constant: fit + 0.67 ln(openings)."""
    return fit + WEIGHT * log_openings(openings)


def log_openings(openings: float | None) -> float:
    """The natural logarithm of openings a year."""
    return math.log(max(LEAST_OPENINGS, openings or 0.0))
