"""Pay: claim and record apart, in any period, and where an offer stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.answers.salary import by_formula, pay, percentile
from careercli.errors import UsageError
from careercli.roles.model import Levels, Salary
from helper import entry_of

BOTH = """title: Baker
summary: Bakes.
salary: {currency: USD, low: 40000, median: 50000, high: 70000, levels: {entry: 42000, senior: 65000}, source: A guide}
statistics: {source: BLS, year: 2024, wages: {p10: 30000, p25: 40000, median: 50000, p75: 60000, p90: 80000}}
"""
CAPPED = """title: Surgeon
summary: Operates.
statistics: {source: BLS, wages: {p10: 90000, p25: 200000, at_least: {median: 239200, p75: 239200, p90: 239200}}}
"""
POINTS = [(10, 30_000.0), (25, 40_000.0), (50, 50_000.0), (75, 60_000.0), (90, 80_000.0)]


@pytest.mark.parametrize(
    ("amount", "expected"),
    [(30_000, 10), (35_000, 17.5), (50_000, 50), (55_000, 62.5), (80_000, 90), (29_999, None), (80_001, None)],
)
def test_an_amount_is_placed_by_a_straight_line(amount: float, expected: float | None) -> None:
    """Between two percentiles linearly; outside the published ones nothing is claimed."""
    assert percentile(POINTS, amount) == expected


@given(st.lists(st.integers(1, 10**6), min_size=5, max_size=5), st.integers(1, 10**6), st.integers(1, 10**6))
def test_more_money_is_never_a_lower_percentile(amounts: list[int], one: int, other: int) -> None:
    """The placing is monotonous for any published percentiles."""
    points = list(zip((10, 25, 50, 75, 90), sorted(amounts), strict=True))
    low, high = (percentile(points, amount) for amount in sorted((one, other)))
    lowest, highest = min(amounts), max(amounts)
    for amount, place in zip(sorted((one, other)), (low, high), strict=True):
        assert (place is not None) == (lowest <= amount <= highest)
    assert low is None or high is None or low <= high


def test_periods_follow_the_working_year_of_2080_hours() -> None:
    """A year's 52,000 are 25 an hour, 1,000 a week, 4,333.33 a month; and back."""
    entry = entry_of("title: x\nsummary: y\nsalary: {median: 52000, source: z}\n")
    medians = {per: pay([entry], per).roles[0].claim.median for per in ("hour", "week", "month", "year")}
    assert medians == {"hour": 25, "week": 1000, "month": 4333.33, "year": 52000}
    hourly = entry_of("title: x\nsummary: y\nsalary: {median: 25, period: hour, source: z}\n")
    assert pay([hourly], "year").roles[0].claim.median == 52_000


def test_an_offer_is_placed_in_both_and_says_how() -> None:
    """In words: the percentile with its method, and the place between the guide's amounts."""
    placed = pay([entry_of(BOTH)], offer=55_000).roles[0].offer
    assert placed is not None
    assert placed.percentile == 62.5
    assert "straight line" in placed.in_record
    assert "33 % of the way from the guide's mid level ($50,000) to its senior level ($65,000)" in placed.in_claim


def test_an_offer_above_a_ceiling_is_not_given_a_number() -> None:
    """Where the record says only "at least", no percentile is made up."""
    placed = pay([entry_of(CAPPED)], offer=220_000).roles[0].offer
    assert placed is not None
    assert placed.percentile is None
    assert "at least $239,200" in placed.in_record


@pytest.mark.parametrize("offer", [0, -5, 1e12, float("nan"), float("inf")])
def test_an_offer_that_is_no_pay_is_refused(offer: float) -> None:
    """Nothing, less than nothing, and no number at all."""
    with pytest.raises(UsageError):
        pay([entry_of(BOTH)], offer=offer)


def test_an_unknown_period_names_the_right_ones() -> None:
    """The error lists what can be asked for."""
    with pytest.raises(UsageError) as caught:
        pay([entry_of(BOTH)], "fortnight")
    assert "hour, week, month, year" in caught.value.hint


def test_bands_made_by_a_formula_are_known() -> None:
    """Median in the exact middle, entry and senior at 15 % and 85 %: the band of the Legal Coordinator guide."""
    guide = Salary(low=45_000, median=60_000, high=75_000, levels=Levels(entry=49_500, mid=60_000, senior=70_500))
    assert by_formula(guide)
    assert not by_formula(Salary(low=45_000, median=61_000, high=75_000, levels=Levels(entry=49_500, senior=70_500)))
    assert not by_formula(Salary(low=45_000, median=60_000, high=75_000))
