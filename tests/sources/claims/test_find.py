"""The claims of a sentence: what is one, what is none, and what it says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.sources.claims import find


def read(sentence: str, **how: bool) -> list[tuple[object, ...]]:
    """The claims of a sentence: kind, measure, both ends or the level, and the period."""
    return [
        (claim.kind, claim.measure, claim.level or claim.low, claim.level or claim.high, claim.per or claim.years)
        for claim in find.claims(sentence, **how)
    ]


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("Plumbers earn a median of $63,800 a year.", ("pay", "median", 63_800, 63_800, "year")),
        ("The median pay is $30.09 an hour.", ("pay", "median", 30.09, 30.09, "hour")),
        ("Pharmacists earn about $2,700 a week.", ("pay", "typical", 2_700, 2_700, "week")),
        ("Starting pay is around $17 per hour.", ("pay", "starting", 17, 17, "hour")),
        ("They can expect between $95,000 and $190,000 a year.", ("pay", "range", 95_000, 190_000, "year")),
        ("Salaries run from $40–75k per year.", ("pay", "range", 40_000, 75_000, "year")),
        ("Paralegals in Leeds earn £26,000 a year.", ("pay", "typical", 26_000, 26_000, "year")),
        ("The highest 10 percent of them earn above $162,870.", ("pay", "top", 162_870, 162_870, "year")),
        ("Web developers make $150,000 on average!", ("pay", "average", 150_000, 150_000, "year")),
        ("Employment will grow 5 percent from 2024 to 2034.", ("growth", "projected", 5, 5, "2024-34")),
        ("Jobs are projected to decline 10 percent by 2034.", ("growth", "projected", -10, -10, "-34")),
        ("About 81,000 openings are projected each year.", ("openings", "a year", 81_000, 81_000, None)),
        ("Number of jobs: 1.6 million", ("employment", "jobs", 1_600_000, 1_600_000, None)),
        ("They typically need a bachelor's degree.", ("education", "typical", *2 * ("Bachelor's degree",), None)),
        ("It is false that they earn $75,000; the median is $45,230.", ("pay", "median", 45_230, 45_230, "year")),
        ("Jobs will not grow by 20%; the official projection is 4.5%.", ("growth", "projected", 4.5, 4.5, None)),
        ("They earn $51,000, not $90,000.", ("pay", "typical", 51_000, 51_000, "year")),
        ("The best paid of them earn more than $215,610.", ("pay", "top", 215_610, 215_610, "year")),
        ("You don't need a college degree for it.", ("education", "typical", *2 * ("No degree",), None)),
        ("A BSc in nursing is required.", ("education", "typical", *2 * ("Bachelor's degree",), None)),
        ("CTC: ₹6,00,000 - ₹9,00,000 per annum", ("pay", "range", 600_000, 900_000, "year")),
        ("Clerks earn $50,670 a year, more than twice as much.", ("pay", "typical", 50_670, 50_670, "year")),
    ],
)
def test_a_claim(sentence: str, claim: tuple[object, ...]) -> None:
    """Kind, measure and figures as the sentence has them."""
    assert read(sentence) == [claim]


@pytest.mark.parametrize(
    "sentence",
    [
        "Tuition is $9,120 a year and the salary of its teachers is low.",
        "Revenue grew 8% to $3.4 billion and will grow 9% in 2027.",
        "She earned $92,000 last year.",
        "My cousin, a nurse in Dallas, earns $92,000.",
        "A sign-on bonus of $10,000 comes with the salary.",
        "The company saved $2 million and cut 4,200 jobs.",
        "Call 614-555-0147; your 401(k) comes with a 5% match.",
        "Her rent is $2,400 a month, a third of her income.",
        "Employment of cashiers grew 4.2% last year.",
        "The median employee earns $97,000 a year here.",
        "They were much faster than the projected average of 4 percent growth.",
        "Nobody pays welders $90,000 a year.",
        "A salary of $90,000 a year is a myth.",
        "They do not need a bachelor's degree.",
    ],
)
def test_no_claim(sentence: str) -> None:
    """Other money, other percentages, other numbers, and one person's pay."""
    assert read(sentence) == []


def test_what_a_posting_offers() -> None:
    """In a posting pay is an offer, also without a word for pay in front of it, and a level is what is asked."""
    assert read("€52,000 - €62,000 per year", posting=True) == [("pay", "offer", 52_000, 62_000, "year")]
    assert read("€52,000 - €62,000 per year") == []
    asked = [("education", "asked", *2 * ("High school diploma or equivalent",), None)]
    assert read("High school diploma or GED", posting=True, required=True) == asked
    assert read("High school diploma or GED") == []


@given(st.text(alphabet="$€£0123456789,. %kM-–/abe andtoperyear\n", max_size=300))
def test_any_words(sentence: str) -> None:
    """Whatever the words: the figures lie in the sentence, in order, and a range does not run backwards."""
    for claim in find.claims(sentence, posting=True):
        assert 0 <= claim.start < claim.end <= len(sentence)
        assert claim.low is None or claim.high is None or claim.low <= claim.high


def test_one_growth_of_several_occupations() -> None:
    """Percentages that go on with "for" are of the growth that the sentence begins with, and fall as it does."""
    rises = read("Growth to 2034 is about 6% for roofers, 3% for glaziers.")
    assert [claim[2] for claim in rises] == [6, 3]
    falls = read("Jobs are projected to fall 13% for tellers and 6% for bookkeepers.")
    assert [claim[2] for claim in falls] == [-13, -6]


def test_a_median_right_behind_a_listed_amount() -> None:
    """In the line of an occupation, "$124,720 median" is pay, and a median."""
    assert read("Economists: $124,720 median, and more.", listed=True) == [
        ("pay", "median", 124_720, 124_720, "year"),
    ]
