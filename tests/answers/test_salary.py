"""Pay: claim and record apart, in any period, and where an offer stands."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.answers.offer_place import percentile
from careercli.answers.pay_figures import by_formula
from careercli.answers.pay_words import HOURLY_ONLY
from careercli.answers.salary import pay
from careercli.errors import UsageError
from careercli.roles.model import Levels, Salary
from helper import Ran, entry_of, run

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


@pytest.mark.parametrize(
    ("offer", "per", "amount", "given", "remark"),
    [
        ("24 an hour", "year", 49_920, (24, "hour"), "$24 an hour is $49,920 a year"),
        (24, "year", 49_920, (24, "hour"), "24 is taken as $24 an hour, $49,920 a year"),
        ("24", "hour", 24, (24, "hour"), ""),
        ("4000 a month", "year", 48_000, (4_000, "month"), "$4,000 a month is $48,000 a year"),
        ("52000 a year", "hour", 25, (52_000, "year"), "$52,000 a year is $25 an hour"),
        (500, "year", 500, (500, "year"), "500 is taken as yearly pay; if it is not, write '500 a month'"),
        (52_000, "year", 52_000, (52_000, "year"), ""),
    ],
)
def test_an_offer_is_of_the_period_that_is_meant(
    offer: float | str, per: str, amount: float, given: tuple[float, str], remark: str
) -> None:
    """Its words say it; a number far too small for a year's pay is an hour's, and the answer says so, JSON too."""
    answer = pay([entry_of(BOTH)], per, offer)
    placed = answer.to_dict()[0]["offer"]
    assert (placed["amount"], placed["period"]) == (amount, per)
    assert (placed["given_amount"], placed["given_period"]) == given
    assert " ".join(answer.remarks).startswith(remark) and bool(answer.remarks) == bool(remark)


def test_the_hint_of_a_refused_offer_names_the_period() -> None:
    """Who typed an amount in another way learns both ways to say that it is an hour's."""
    with pytest.raises(UsageError) as refused:
        pay([entry_of(BOTH)], offer="lots")
    assert "--per hour" in refused.value.hint and "24 an hour" in refused.value.hint


def test_an_offer_is_placed_in_both_and_says_how() -> None:
    """In words: the percentile with its method, and the place between the guide's amounts."""
    placed = pay([entry_of(BOTH)], offer=55_000).roles[0].offer
    assert placed is not None
    assert placed.percentile == 62.5
    assert "interpolated" in placed.in_record
    assert placed.in_claim == "between the guide's mid level ($50,000) and senior level ($65,000), 33 % of the way up"


def test_an_offer_above_a_ceiling_is_not_given_a_number() -> None:
    """Where the record says only "at least", no percentile is made up."""
    placed = pay([entry_of(CAPPED)], offer=220_000).roles[0].offer
    assert placed is not None
    assert placed.percentile is None
    assert "$239,200 or more" in placed.in_record


FLOORS = """title: Judge
summary: Judges.
salary: {source: A guide}
statistics: {source: BLS, wages: {at_least: {median: 239200, p90: 239200}}}
"""
A_YEAR = "a year is"
GUESS = "(interpolated between published percentiles)"
IN_RECORD = [
    (BOTH, 29_999, None, f"$29,999 {A_YEAR} below the 10th percentile ($30,000), the lowest published"),
    (BOTH, 30_000, 10, f"$30,000 {A_YEAR} the 10th percentile: 10 % of workers earn less, 90 % earn more"),
    (BOTH, 35_000, 17.5, f"$35,000 {A_YEAR} about the 18th percentile: 18 % of workers earn less, 82 % earn more {GUESS}"),
    (BOTH, 42_100, 30.2, f"$42,100 {A_YEAR} about the 30th percentile: 30 % of workers earn less, 70 % earn more {GUESS}"),
    (BOTH, 50_000, 50, f"$50,000 {A_YEAR} the official median: half of workers earn less, half earn more"),
    (BOTH, 55_000, 62.5, f"$55,000 {A_YEAR} about the 62nd percentile: 62 % of workers earn less, 38 % earn more {GUESS}"),
    (BOTH, 80_000, 90, f"$80,000 {A_YEAR} the 90th percentile: 90 % of workers earn less, 10 % earn more"),
    (BOTH, 80_001, None, f"$80,001 {A_YEAR} above the 90th percentile ($80,000), the highest published as a figure"),
    (CAPPED, 220_000, None, f"$220,000 {A_YEAR} above the 25th percentile ($200,000); the next one published is $239,200 or more"),
    (CAPPED, 239_200, None, f"$239,200 {A_YEAR} above the 25th percentile ($200,000), the highest published as a figure"),
    (FLOORS, 200_000, None, f"$200,000 {A_YEAR} below the 50th percentile ($239,200 or more)"),
    (FLOORS, 239_200, None, "$239,200 a year may be below or above the 50th percentile ($239,200 or more)"),
    ("title: x\nsummary: y\n", 1, None, "no official percentiles are recorded"),
    ("title: x\nsummary: y\nstatistics: {source: BLS, wages: {}}\n", 1, None, "no official percentiles are recorded"),
]  # fmt: skip
IN_CLAIM = [
    (BOTH, 39_999, "below the guide's low end ($40,000)"),
    (BOTH, 40_000, "exactly the guide's low end"),
    (BOTH, 41_000, "between the guide's low end ($40,000) and entry level ($42,000), 50 % of the way up"),
    (BOTH, 42_000, "exactly the guide's entry level"),
    (BOTH, 44_000, "between the guide's entry level ($42,000) and mid level ($50,000), 25 % of the way up"),
    (BOTH, 50_000, "exactly the guide's mid level"),
    (BOTH, 53_000, "between the guide's mid level ($50,000) and senior level ($65,000), 20 % of the way up"),
    (BOTH, 65_000, "exactly the guide's senior level"),
    (BOTH, 66_000, "between the guide's senior level ($65,000) and high end ($70,000), 20 % of the way up"),
    (BOTH, 70_000, "exactly the guide's high end"),
    (BOTH, 70_001, "above the guide's high end ($70,000)"),
    (BOTH.replace("entry: 42000,", "mid: 52000,"), 52_000, "exactly the guide's mid level"),
    (FLOORS, 50_000, "the guide names no amounts"),
    (CAPPED, 50_000, "no guide's claim is recorded"),
]


@pytest.mark.parametrize(("role", "offer", "percent", "words"), IN_RECORD)
def test_where_an_offer_stands_in_the_record(role: str, offer: int, percent: float | None, words: str) -> None:
    """At, below, between and above every published percentile, above and below a ceiling, and without any figure."""
    placed = pay([entry_of(role)], offer=offer).roles[0].offer
    assert placed is not None
    assert (placed.percentile, placed.in_record) == (percent, words)


@pytest.mark.parametrize(("role", "offer", "words"), IN_CLAIM)
def test_where_an_offer_stands_in_the_claim(role: str, offer: int, words: str) -> None:
    """At, below, between and above every amount of the guide; the mid level before the median where there are both."""
    placed = pay([entry_of(role)], offer=offer).roles[0].offer
    assert placed is not None
    assert placed.in_claim == words


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


def test_a_year_computed_from_hours_is_said_to_be(atlas_data: Path, tmp_path: Path) -> None:
    """BLS OEWS May 2025 has an hour's pay only of 27-2042: the screen, Markdown and JSON say what a year is made of."""

    def careers(*arguments: str) -> Ran:
        return run("salary", *arguments, home=tmp_path, CAREERS_DATA=str(atlas_data))

    screen = careers("musicians-and-singers", "--format", "table")
    assert "BLS publishes hourly wages only" in " ".join(screen.split())
    assert "median of all jobs: $50,980" in " ".join(screen.split())
    assert HOURLY_ONLY in careers("musicians-and-singers", "--format", "markdown")
    [answer] = careers("musicians-and-singers", "--json").json
    assert answer["official"]["published_per"] == "hour"
    assert "hourly wages only" not in careers("musical-instrument-repairers-and-tuners", "--format", "table")


def test_the_best_areas_of_a_state_are_ranked_among_themselves(careers: Callable[..., Ran]) -> None:
    """Also those that lie partly in it; a place that is no state is refused, and so is a state beside --by."""
    found = careers("salary", "paralegal", "--where", "--in", "KS", "--json").json[0]["places"]
    names = [place["place"] for place in found]
    assert "Topeka, KS" in names
    assert "Kansas City, MO-KS" in names
    assert all("KS" in name.rpartition(", ")[2] or "Kansas" in name for name in names)
    assert sorted(place["pay_rank"] for place in found if place["pay_rank"])[0] == 1
    assert "of Kansas, also those partly there" in " ".join(
        careers("salary", "paralegal", "--where", "--in", "KS", "--format", "table").split()
    )
    assert careers("salary", "paralegal", "--where", "--in", "Austin").exit_code == 2
    assert careers("salary", "paralegal", "--by", "year", "--in", "KS").exit_code == 2
