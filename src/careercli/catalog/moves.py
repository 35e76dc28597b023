"""The tables of moves between occupations, for the rooms above."""

from __future__ import annotations

from careercli.index.move_rows import (
    Duty,
    Kind,
    Occupation,
    OwnDuty,
    Product,
    Rated,
    UsualKind,
    WordUse,
    Work,
)
from careercli.index.moves import THOUSANDTHS, MoveTables

__all__ = [
    "THOUSANDTHS",
    "Duty",
    "Kind",
    "MoveTables",
    "Occupation",
    "OwnDuty",
    "Product",
    "Rated",
    "UsualKind",
    "WordUse",
    "Work",
]
