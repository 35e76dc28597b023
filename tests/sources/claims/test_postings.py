"""What a posting's employer offers and asks, which is never judged, beside what it says of the occupation, which is."""

from __future__ import annotations

from typing import Any

import pytest

from careercli.sources.claims import find
from careercli.sources.claims.check_text import check_text


@pytest.fixture(scope="module")
def check(catalog: Any) -> Any:
    """Kind, measure, verdict and place of each claim of a text."""

    def call(text: str) -> list[tuple[str, str, str, str | None]]:
        return [
            (row.kind, row.measure, row.verdict, row.place) for row in check_text(catalog, text.encode(), "it").claims
        ]

    return call


DENVER = "Denver-Aurora-Centennial, CO"
OFFERS = [
    "Paralegal\nHart Supply, Denver, CO (hybrid)\n\nSalary: $52,000 - $58,000 per year",
    "Paralegal\nDenver, CO\n\nPay: $24 - $30 per hour\nJob type: Full-time",
    "Paralegal\nDenver, CO\nStarting pay $22 an hour.",
    "Paralegal - Denver, CO (hybrid)\n\nWe pay $72,000 - $85,000 a year.",
    "Now hiring: Paralegal\nLocation: Denver, Colorado\nPay: $24 an hour\nHigh school diploma preferred.",
    "From: A\nTo: B\nSubject: Paralegal, Denver, CO\n\nWe are hiring a paralegal. We pay $24 - $30 an hour.",
]


@pytest.mark.parametrize("posting", OFFERS)
def test_pay_of_a_short_posting_is_an_offer_in_its_place(check: Any, posting: str) -> None:
    """Few words are enough: a job's title, its town, a label of pay."""
    assert check(posting)[0] == ("pay", "offer", "located", DENVER)


def test_an_offer_is_the_title_s_whoever_else_is_named(check: Any, catalog: Any) -> None:
    """ "For experienced lawyers" behind a starting pay names no other occupation than the one that is offered."""
    text = "Paralegal\nHart & Lowe, Denver, CO\n\nStarting pay: $28 an hour for experienced lawyers"
    (row,) = check_text(catalog, text.encode(), "it").claims
    assert (row.slug, row.verdict) == ("paralegal", "located")


@pytest.mark.parametrize(
    ("sentence", "measure"),
    [
        ("Bachelor's degree required.", "asked"),
        ("You start on Monday. Bachelor's degree required.", "asked"),
        ("Requirements: high school diploma, 3+ years of experience", "asked"),
        ("Candidates must have a bachelor's degree.", "asked"),
        ("Paralegals usually need an associate's degree.", "typical"),
        ("Most paralegals hold an associate's degree, which is typical.", "typical"),
    ],
)
def test_what_an_employer_asks_and_what_the_work_does(sentence: str, measure: str) -> None:
    """A level is the employer's own requirement unless the words say that it is everybody's."""
    assert [claim.measure for claim in find.claims(sentence, posting=True)] == [measure]


@pytest.mark.parametrize(
    ("sentence", "measure"),
    [
        ("Salary: $50,000 - $60,000", "offer"),
        ("Our paralegals earn $50,000 to $60,000 a year.", "offer"),
        ("New hires earn $50,000 to $60,000 a year.", "offer"),
        ("Paralegals earn $50,000 to $60,000 a year.", "range"),
        ("Nationally, pay is $50,000 to $60,000 a year.", "range"),
        ("The median paralegal earns $61,000.", "median"),
        ("Top earners in this role make over $95,000.", "top"),
    ],
)
def test_whose_pay_a_posting_tells(sentence: str, measure: str) -> None:
    """What all who do the work earn is a claim about the occupation, in a posting too."""
    assert [claim.measure for claim in find.claims(sentence, posting=True)] == [measure]


def test_both_kinds_in_one_posting(check: Any) -> None:
    """The offer and the requirement are located; what is said of the occupation is judged."""
    rows = check(
        "Paralegal - Denver, CO (hybrid)\n\nWe pay $62,000 - $85,000 a year, well above the market: the average\n"
        "paralegal earns $20,000.\nBachelor's degree required. The median lawyer earns $900,000 in the US.\n"
    )
    assert [(kind, measure, verdict) for kind, measure, verdict, _place in rows] == [
        ("pay", "offer", "located"),
        ("pay", "average", "too low"),
        ("education", "asked", "located"),
        ("pay", "median", "too high"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Paralegal\nDenver, Colorado\n\nMedian pay: $61,010 per year\nJob growth (2024-34): 1%\nSalary: $40,000 - $90,000",
        "Paralegal career guide\nDenver, CO\n\nSalary: $40,000 - $98,000 a year",
    ],
)
def test_a_fact_sheet_is_no_posting(check: Any, text: str) -> None:
    """Figures about an occupation are judged, though a town and a label of pay stand below its name."""
    assert "located" not in {row[2] for row in check(text)}


def test_a_place_is_no_occupation(check: Any, catalog: Any) -> None:
    """In "clerks in Phoenix earn" it is the clerks who do; who is meant is said without taking one for many."""
    (row,) = check_text(
        catalog, b"# Paralegals\n\nThe average worker in Denver earns $45,000. Beekeepers in Denver earn $40,000.", "it"
    ).claims
    assert row.words == "it is unclear which official occupation is meant by 'Beekeepers'"
