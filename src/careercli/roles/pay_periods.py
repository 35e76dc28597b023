"""How many hours, weeks and months a year of full-time work has, as BLS counts it (2,080 hours)."""

from __future__ import annotations

PERIODS = {"hour": 2_080, "week": 52, "month": 12, "year": 1}
"""How many of each period a year has."""


def yearly(amount: float | None, period: str) -> float | None:
    """An amount per period as an amount per year of full-time work, to the cent."""
    return None if amount is None else round(amount * PERIODS[period], 2)


def converted(amount: float | None, period: str, per: str) -> float | None:
    """An amount per one period as an amount per another, to the cent."""
    return None if amount is None else amount if period == per else round(amount * PERIODS[period] / PERIODS[per], 2)
