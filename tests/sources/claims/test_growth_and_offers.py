"""Growth of one year, employers' own offers outside postings, and places without a comma."""

from __future__ import annotations

import pytest

from careercli.catalog.places import PlaceFigures
from careercli.sources.claims import document, verdicts
from careercli.sources.claims.find import Claim, claims
from careercli.sources.claims.places import Places
from careercli.sources.claims.record import Record


@pytest.mark.parametrize(
    ("sentence", "per"),
    [
        ("Employment of logisticians is growing 2% a year.", "year"),
        ("Employment of logisticians grows 2% annually.", "year"),
        ("Employment of logisticians is projected to grow 2 percent per year.", "year"),
        ("Employment is projected to grow 2% each year through 2034.", "year"),
        ("Employment is projected to grow by 2% yearly.", "year"),
        ("Jobs are expected to grow at a CAGR of 2%.", "year"),
        ("Jobs are expected to rise at an average annual rate of 2%.", "year"),
        ("Projected growth is 2%/yr.", "year"),
        ("Employment is projected to grow 2% from 2024 to 2034, with 500 openings each year.", None),
        ("The median pay is $50,000 a year, and employment is projected to grow 2%.", None),
    ],
)
def test_growth_of_a_year(sentence: str, per: str | None) -> None:
    """A growth that is said to be that of one year is no growth of ten."""
    assert [(claim.low, claim.per) for claim in claims(sentence) if claim.kind == "growth"] == [(2.0, per)]


def test_past_growth_of_a_year_is_no_projection() -> None:
    """What employment grew by is no forecast."""
    assert not claims("Employment of plumbers has been growing 2% a year since 2015.")


def record(growth: float, period: str | None = "2024-34") -> Record:
    """A record with nothing but growth."""
    return Record(
        "United States", "United States", False, "USD", {}, "year", None, None, (), None, None, {}, growth, period, None,
        None, None,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("claimed", "verdict"), [(1.6, "holds"), (1.3, "holds"), (2.0, "too high"), (1.0, "too low"), (16.7, "too high")]
)
def test_growth_of_a_year_is_held_against_that_of_a_year(claimed: float, verdict: str) -> None:
    """16.7 % in ten years is 1.6 % a year; the words give both figures."""
    row = verdicts.hold(Claim("growth", "projected", 0, 0, claimed, claimed, per="year"), record(16.7))
    assert row.verdict == verdict
    assert row.low == 1.6
    assert "+16.7 % for 2024-34, which is +1.6 % a year" in row.words
    if verdict != "holds":
        assert "points a year" in row.words


def test_what_a_growth_of_a_year_comes_to() -> None:
    """Two percent a year is 22 % in ten years; without a period nothing can be told; a decline compounds too."""
    claim = Claim("growth", "projected", 0, 0, 2.0, 2.0, per="year")
    assert "+22 % in 10 years" in verdicts.hold(claim, record(16.7)).words
    assert verdicts.hold(claim, record(16.7, None)).verdict == "not comparable"
    assert verdicts.hold(Claim("growth", "projected", 0, 0, -1.0, -1.0, per="year"), record(-9.6)).verdict == "holds"


@pytest.mark.parametrize(
    ("sentence", "measure"),
    [
        ("We pay $55,000 - $65,000 DOE.", "offer"),
        ("We offer $55,000 to $65,000 a year.", "offer"),
        ("Salary: $55,000 - $65,000 DOE", "offer"),
        ("Salary: $55,000 - $65,000, depending on experience", "offer"),
        ("Pay range: $17.50 - $21.00/hr", "offer"),
        ("Salary range: $45,000 - $130,000", "range"),
        ("Salary: $55,000 - $65,000", "range"),
        ("Our paralegals earn a median salary of $75,000.", "median"),
        ("These paralegals earn a median salary of $75,000.", "median"),
        ("Most paralegals earn a median salary of $75,000.", "median"),
    ],
)
def test_an_offer_is_one_in_any_text(sentence: str, measure: str) -> None:
    """An employer's words make an offer; a wide range, and a median of many, are claims about the occupation."""
    assert [claim.measure for claim in claims(sentence)] == [measure]


def test_one_persons_pay_is_no_claim() -> None:
    """Of one's own, or of one of ours."""
    assert not claims("Our paralegal earns $70,000.")
    assert not claims("Our salary is $75,000.")


def test_a_sentence_ends_behind_capitals() -> None:
    """As behind DOE; but not behind "St.", nor within "U.S.", in capitals."""
    text = "We pay $55,000 DOE. The field grows in the U.S. Navy. WE HIRE IN ST. LOUIS now."
    sentences = [sentence.text for sentence in document.read(text.encode(), "a text").sentences]
    assert sentences == ["We pay $55,000 DOE.", "The field grows in the U.S. Navy.", "WE HIRE IN ST. LOUIS now."]


@pytest.mark.parametrize("place", ["Columbus OH", "Columbus, OH", "Columbus, Ohio"])
@pytest.mark.parametrize("text", ["Logisticians in {} earn $80,000.", "Logistician, {}", "{}"])
def test_a_city_with_and_without_a_comma(text: str, place: str) -> None:
    """However its state is written."""
    with PlaceFigures.open() as figures:
        named = Places(tuple(figures.areas())).named(text.format(place))
    assert [each.place.name for each in named] == ["Columbus, OH"]


@pytest.mark.parametrize("text", ["Registered Nurse OR", "Jobs IN Demand", "Operating Room Nurse PA"])
def test_two_capitals_alone_make_no_place(text: str) -> None:
    """A city has to stand before them."""
    with PlaceFigures.open() as figures:
        assert Places(tuple(figures.areas())).named(text) == []
