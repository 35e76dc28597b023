"""A text held against the record: whose figure it is, where, and the verdict. Figures are those of the twenty roles."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from careercli.sources.claims import verdicts
from careercli.sources.claims.find import Claim
from careercli.sources.claims.record import Record
from helper import Ran


@pytest.fixture
def check(careers: Callable[..., Ran], tmp_path: Path) -> Callable[[str], list[dict[str, Any]]]:
    """The rows of a text that are claims."""

    def call(text: str) -> list[dict[str, Any]]:
        file = tmp_path / "a text.txt"
        file.write_text(text, encoding="utf-8")
        rows: list[dict[str, Any]] = careers("check", str(file), "--json").json
        return [row for row in rows if row["verdict"] != verdicts.NOT_JUDGED]

    return call


def record(careers: Callable[..., Ran], slug: str) -> dict[str, Any]:
    """What the record says of a role."""
    statistics: dict[str, Any] = careers("show", slug, "--json").json["statistics"]
    return statistics


@pytest.mark.parametrize(
    ("claimed", "verdict"), [(1.0, "holds"), (1.04, "holds"), (0.96, "holds"), (1.3, "too high"), (0.5, "too low")]
)
def test_a_median(careers: Any, check: Any, claimed: float, verdict: str) -> None:
    """Within five percent it holds; else it is too high or too low, with the record's figure beside it."""
    median = record(careers, "lawyer")["wages"]["median"]
    (row,) = check(f"Lawyers earn a median of ${median * claimed:,.0f} a year.")
    assert (row["slug"], row["kind"], row["verdict"], row["official_low"]) == ("lawyer", "pay", verdict, median)
    assert row["claimed_low"] == row["claimed_high"] == round(median * claimed)
    assert row["line"] == 1
    assert row["source"]


def test_a_range_against_the_percentiles(careers: Any, check: Any) -> None:
    """A range holds within the 10th and 90th percentiles; beyond them the words say on which side."""
    wages = record(careers, "paralegal")["wages"]
    low, high = wages["p10"], wages["p90"]
    verdicts = [
        check(f"Paralegals earn between ${bottom:,.0f} and ${top:,.0f} a year.")[0]["verdict"]
        for bottom, top in ((low, high), (low, high * 1.5), (low / 2, high), (low / 2, high * 1.5))
    ]
    assert verdicts == ["holds", "too high", "too low", "too wide"]


def test_growth_of_this_edition_and_of_another(careers: Any, check: Any) -> None:
    """A projection for other years is out of date, whatever its figure."""
    official = record(careers, "lawyer")
    start, end = official["growth_period"].split("-")
    grows = "Employment of lawyers is projected to grow"
    now, later, before = (
        check(f"{grows} {official['growth_percent'] + more:g}% from {years}.")[0]["verdict"]
        for more, years in ((0, f"{start} to 20{end}"), (20, f"{start} to 20{end}"), (0, "2020 to 2030"))
    )
    assert (now, later, before) == ("holds", "too high", "out of date")


def test_education(check: Any) -> None:
    """A level is the record's, or lower, or higher."""
    verdicts = [
        check(f"Lawyers typically need a {level}.")[0]["verdict"] for level in ("doctoral degree", "bachelor's degree")
    ]
    assert verdicts == ["holds", "too low"]


def test_a_posting_is_placed_and_not_judged(check: Any) -> None:
    """An offer is located within the pay distribution, however high, and the phone number is no claim."""
    rows = check(
        "Paralegal\nSmith and Sons\n\nSalary: $900,000 per year\n\nRequirements\n- Master's degree\n\nApply: 614-555-0147"
    )
    assert [(row["kind"], row["measure"], row["verdict"]) for row in rows] == [
        ("pay", "offer", "located"),
        ("education", "asked", "located"),
    ]
    assert "90th percentile" in rows[0]["words"]
    assert "more than is typical" in rows[1]["words"]


def test_the_place_of_a_posting_is_that_of_its_offer(check: Any) -> None:
    """The offer is placed among all in its place; what the posting says of the trade is held against the nation."""
    rows = check(
        "Paralegal\nHart & Lowe, Denver, CO\n\nSalary: $60,000 per year\nBenefits: 401(k)\n\n"
        "Apply now! Paralegals earn a median of $70,000 a year."
    )
    assert [row["place"] for row in rows] == ["Denver-Aurora-Centennial, CO", "United States"]


def test_the_nearest_place(check: Any) -> None:
    """Of two places in a sentence each figure has the nearest before it; "in May 2025" is none."""
    rows = check(
        "In Texas lawyers earn $140,000 a year; nationally the median of lawyers is $150,000. Lawyers earned $1,000 a "
        "day. In May 2025 lawyers earned a median of $160,000 a year."
    )
    assert [row["place"] for row in rows] == ["Texas", "United States", "United States"]


def test_whose_figure_it_is(check: Any) -> None:
    """The nearest before the figure; then the sentence before, the heading, and the document's only occupation."""
    text = """# Lawyers

They earn a median of $150,000 a year.

# Work in court

Court reporters earn $67,000 a year; mediators earn $68,000 a year. Most start at $40,000 a year.
"""
    assert [(row["slug"], row["claimed_low"]) for row in check(text)] == [
        ("lawyer", 150_000),
        ("court-reporter", 67_000),
        ("mediator", 68_000),
        (None, 40_000),
    ]


def test_what_cannot_be_held_says_why(check: Any) -> None:
    """Nobody named, somebody unknown, several at once, another currency: each with its reason, and no official figure."""
    nobody, unknown, several = (
        check(text)[0]
        for text in (
            "The median salary is $70,000 a year.",
            "Lawyers are many. Zookeepers make $15 an hour.",
            "Lawyers and paralegals earn $70,000 a year.",
        )
    )
    assert [row["verdict"] for row in (nobody, unknown, several)] == ["not held"] * 3
    assert "no occupation is named" in nobody["words"]
    assert "Zookeepers" in unknown["words"]
    assert "together with others" in several["words"]
    (pounds,) = check("Lawyers earn £70,000 a year.")
    assert (pounds["verdict"], pounds["slug"], pounds["official_low"]) == ("not comparable", "lawyer", None)


def test_another_country(check: Any) -> None:
    """Dollars of another country are not held against those of the United States."""
    (row,) = check("In Canada, lawyers earn a median of $110,000 a year.")
    assert row["verdict"] == "not comparable"
    assert "Canada" in row["words"]


def claimed(rows: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
    """Occupation, kind and figure or level of each row."""
    return [(row["slug"], row["kind"], row["claimed_level"] or row["claimed_low"]) for row in rows]


@pytest.mark.parametrize(
    "sentence",
    ["The field is expected to shrink by 20% by 2034.", "They will nurse employment growth of 20% by 2034."],
)
def test_a_title_that_is_a_verb_names_nobody(check: Any, sentence: str) -> None:
    """Behind "to" or "will" a word is a verb, whoever it is the title of: the nearest occupation before is meant."""
    (row,) = check(f"Lawyers plead in court. {sentence}")
    assert (row["slug"], row["kind"], abs(row["claimed_low"])) == ("lawyer", "growth", 20)


@pytest.mark.parametrize(
    ("line", "claims"),
    [
        ("Plumber – Average $61,550 per year; 2% growth. No degree required.", [61_550, 2, "No degree"]),
        ("Plumber: $61,550 a year; growth 2%.", [61_550, 2]),
        ("- Plumber – about $57K a year.", [57_000]),
        ("Plumber: no degree required.", ["No degree"]),
        ("Plumber: a bachelor's degree is typical.", ["Bachelor's degree"]),
        ("1. **Plumber**: average pay of $59,310, 4% growth, 74,100 openings", [59_310, 4, 74_100]),
        ("| Job | Pay | Growth |\n| --- | --- | --- |\n| Plumber | $60,000 | 5% |", [60_000, 5]),
        ("Plumber: 3% growth last year", []),
        ("Plumber: a bonus of $2,000 a year", []),
    ],
)
def test_an_occupation_at_the_head_of_its_line(check: Any, line: str, claims: list[Any]) -> None:
    """Before a dash or colon, or in a row of a table, an occupation owns the line, whose figures need fewer words."""
    rows = check(f"Lawyers argue.\n\n{line.replace('Plumber', 'Paralegal')}\n")
    assert [figure for _slug, _kind, figure in claimed(rows)] == claims
    assert {slug for slug, _kind, _figure in claimed(rows)} <= {"paralegal"}


def test_no_degree_holds_where_the_record_asks_none(careers: Any, check: Any) -> None:
    """It agrees with any entry education below an associate's degree, and is too low where the record has more."""
    (row,) = check("Lawyers need no degree.")
    assert (row["claimed_level"], row["verdict"]) == ("No degree", "too low")


@pytest.mark.parametrize(
    "text",
    [
        "The median pay of lawyers was $61,690 in 2010.",
        "Lawyers used to earn $30,000 a year in 1995.",
        "Lawyers made $30,000 a year in the 1990s.",
        "Posted: June 14, 2011\n\nLawyers earn $61,690 a year.",
        "---\ntitle: Lawyers\ndate: 2011-06-14\n---\n\nLawyers earn $61,690 a year.",
        "By Joan Field, March 2011\n\nLawyers earn $61,690 a year.",
        '<html><body><time datetime="2011-06-14">long ago</time><p>Lawyers earn $61,690 a year.</p></body></html>',
        "Published 3 May 2009\n\nJobs of lawyers are projected to grow 30 percent.",
    ],
)
def test_a_year_long_past_is_out_of_date(check: Any, text: str) -> None:
    """By the year of the figure or of the text; the year is in the row, and today's figure stands beside it."""
    (row,) = check(text)
    assert row["verdict"] == "out of date"
    assert row["claimed_period"] and row["claimed_period"] < "2012"
    assert row["official_low"]


def test_a_text_of_today_is_held(check: Any) -> None:
    """A date of late changes nothing."""
    (row,) = check("Posted: June 14, 2025\n\nLawyers earn $61,690 a year.")
    assert (row["verdict"], row["claimed_period"]) == ("too low", None)


@pytest.mark.parametrize(
    "text",
    [
        "In Canada, jobs for lawyers will grow 9 percent by 2030.",
        "What UK lawyers do\n\nJobs for lawyers will grow 9 percent by 2030.",
        "Lawyers there are few. They are paid in £, from £20 up. Jobs for lawyers will grow 9 percent by 2030.",
        "Lawyers in Germany need a bachelor's degree.",
        "There are 900 openings for lawyers in Ontario each year.",
        "Lawyers in India earn $9,000 a year.",
        "Lawyers in Ontario are busy. Jobs for lawyers there will grow by 9% by 2031.",
    ],
)
def test_whatever_is_of_another_country(check: Any, text: str) -> None:
    """Growth, openings and education are no more comparable than pay is."""
    (row,) = check(text)
    assert (row["slug"], row["verdict"]) == ("lawyer", "not comparable")


def test_growth_of_jobs_that_nobody_is_named_for_is_listed(check: Any) -> None:
    """With its reason; a growth of anything else is no claim."""
    (row,) = check("Jobs are expected to grow 5 percent by 2034. The city will grow 5 percent by 2034.")
    assert (row["verdict"], row["words"]) == ("not held", "no occupation is named for it")


@pytest.mark.parametrize(("claimed", "verdict"), [(0, verdicts.HOLDS), (49, verdicts.HOLDS), (50, verdicts.TOO_HIGH)])
@pytest.mark.parametrize("kind", ["openings", "employment"])
def test_a_count_that_is_nothing_in_the_record(kind: str, claimed: int, verdict: str) -> None:
    """The record counts in hundreds: 0 stands for fewer than 50, and no percentage of it is told."""
    none = Record(
        place="US", nation="US", abroad=False, currency="USD", wages={}, pay_per="year", pay_period=None,
        pay_source=None, above=(), ceiling=None, employment=0, earlier={}, growth=None, growth_period=None,
        growth_source=None, openings=0, education=None,
    )  # fmt: skip
    answer = verdicts.hold(Claim(kind, "a year", 0, 1, float(claimed), float(claimed)), none, None)
    assert answer.verdict == verdict
    assert "stands for fewer than 50" in answer.words
    assert answer.low == answer.high == 0


def test_a_figure_is_that_of_the_occupation_right_behind_it(check: Any) -> None:
    """ "For" and "of" behind a figure name whose it is, before whoever was named earlier in the sentence."""
    rows = check("The typical lawyer makes $150,000 a year, more than twice the $62,000 of a paralegal.\n")
    assert [(row["slug"], row["claimed_low"]) for row in rows] == [("lawyer", 150_000), ("paralegal", 62_000)]


def test_the_pay_of_somebody_with_a_name_is_no_claim(check: Any) -> None:
    """It is left alone, where that of an occupation nobody knows is listed as not held."""
    assert check("Senator Ruiz earns $174,000 a year.\n") == []
    assert [row["verdict"] for row in check("Gizmo wranglers earn $174,000 a year.\n")] == ["not held"]
