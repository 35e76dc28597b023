"""What the Bureau of Labor Statistics counts for all occupations together: what a role's own figures are read against.

The rows 00-0000 of the tables behind the atlas: the wage survey of each May, and the projections.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from careercli.roles.pay_periods import converted

if TYPE_CHECKING:
    from careercli.roles.model import Statistics

MEDIANS = {2021: 45_760, 2022: 46_310, 2023: 48_060, 2024: 49_500, 2025: 50_980}
"""The median pay a year of all occupations, in US dollars, by the May of the survey."""


class Outlook(NamedTuple):
    """The projections of all occupations: growth over the period, and who leaves in a year, in percent."""

    growth_percent: float
    exit_rate: float
    transfer_rate: float


OUTLOOKS = {"2024-34": Outlook(growth_percent=3.1, exit_rate=4.7, transfer_rate=5.9)}


def median(statistics: Statistics, per: str | None = None) -> float | None:
    """The median of all occupations in the survey that some statistics are of, or None if unknown.

    It is `per` hour, week, month or year, or per the period of the statistics.
    """
    if "OEWS" not in statistics.source or statistics.currency != "USD" or statistics.year is None:
        return None
    yearly = MEDIANS.get(statistics.year)
    return converted(yearly, "year", per or statistics.period)


def outlook(statistics: Statistics) -> Outlook | None:
    """The outlook of all occupations in the projections that some statistics are of; None if unknown."""
    if not statistics.source.startswith("BLS ") or statistics.growth_period is None:
        return None
    return OUTLOOKS.get(statistics.growth_period)
