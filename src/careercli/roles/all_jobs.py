"""What the Bureau of Labor Statistics counts for all occupations together: what a role's own figures are read against.

So it is told here, too, which growth is notable, in the words of every command.

The rows 00-0000 of the tables behind the atlas: the wage survey of each May, and the projections.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from careercli import text
from careercli.roles.pay_periods import converted

if TYPE_CHECKING:
    from careercli.roles.model import Statistics

CODE = "00-0000"
"""Under which the tables have all occupations."""
MEDIANS = {2021: 45_760, 2022: 46_310, 2023: 48_060, 2024: 49_500, 2025: 50_980}
"""The median pay a year of all occupations, in US dollars, by the May of the survey."""


class Outlook(NamedTuple):
    """The projections of all occupations: growth over the period, and who leaves in a year, in percent."""

    growth_percent: float
    exit_rate: float
    transfer_rate: float


OUTLOOKS = {"2024-34": Outlook(growth_percent=3.1, exit_rate=4.7, transfer_rate=5.9)}
SELF_EMPLOYED = 5.8
"""The percent of people in all occupations who work for themselves, in 2024."""
FAST = 5.0
"""So many percent over ten years are what the Bureau calls faster than average."""
SAME_GROWTH_POINTS = 1.0
"""A growth that somebody claims is the record's within so many percentage points: texts round it."""


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


def notable_growth(percent: float | None, period: str | None) -> str:
    """A projected growth in words where it is notable, as "jobs shrinking 5.8 % by 2034"; else empty.

    `percent` is that over the `period`, as "2024-34". However many openings there are, a job of which there will be
    fewer is said to shrink: openings are mostly those that people leave.
    """
    if percent is None or 0 <= percent < FAST:
        return ""
    first, _dash, last = (period or "").partition("-")
    until = f" by {first[:2]}{last}" if last else ""
    if percent < 0:
        return f"jobs shrinking {-percent:g} %{until}"
    return f"jobs growing {percent:g} %{until}, faster than average"


def beside(percent: float | None) -> str:
    """As "; all jobs: +3.1 %", to stand behind a growth; empty if that of all jobs is not known."""
    return "" if percent is None else f"; all jobs: {text.growth(percent)}"


def growth() -> str:
    """What a growth in a verdict is read against, in the bundled projections: "all jobs: +3.1 % for 2024-34"."""
    period, everybody = next(reversed(OUTLOOKS.items()))
    return f"all jobs: {text.growth(everybody.growth_percent)} for {period}"


def newer_aside() -> str:
    """The same, shorter, behind a growth that names its period: "; 2025-35 came out on 27 August 2026"; else empty."""
    newer = newer_growth().removesuffix(".").partition("; ")[2]
    return newer and "; " + re.sub("^newer projections, (?:for )?([^,]+),", r"\1", newer)


def newer_growth() -> str:
    """The sentence that newer projections than the bundled ones are out, to stand once under growths; else empty."""
    from careercli.roles import releases

    newer = releases.newer_projections(next(reversed(OUTLOOKS)))
    return f"{newer}." if newer else ""
