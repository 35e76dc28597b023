"""The tables of moves between occupations, for the rooms above."""

from __future__ import annotations

from careercli.index.moves import (
    THOUSANDTHS,
    Duty,
    Kind,
    MoveTables,
    Occupation,
    OwnDuty,
    Product,
    Rated,
    UsualKind,
    WordUse,
    Work,
)

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
