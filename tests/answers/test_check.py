"""Claims held against the record."""

from __future__ import annotations

from careercli.answers.check import check_claims
from helper import entry_of

TEXT = """title: Baker
summary: Bakes.
salary: {{currency: USD, median: {median}, source: A guide}}
outlook: {{growth_percent: {growth}, source: A guide}}
statistics: {{source: BLS, year: 2024, growth_percent: -5.8, growth_period: 2024-34, wages: {{median: 54140}},
  occupation: {{code: "51-3011", title: Bakers}}}}
"""


def figures(median: int, growth: float) -> dict[str, object]:
    answer = check_claims([entry_of(TEXT.format(median=median, growth=growth))])
    return {one.figure: one for one in answer.figures}


def test_growth_that_parts_is_told_with_both_figures_the_period_and_the_occupation() -> None:
    """The words name both; the figures stand beside them as numbers."""
    one = figures(60_000, 7)["growth_percent"]
    assert (one.claimed, one.official, one.difference, one.agrees) == (7, -5.8, 12.8, False)
    assert one.words.startswith("the guide says +7 %; BLS projects -5.8 % for 2024-34")
    assert one.occupation == "51-3011 Bakers"


def test_pay_within_five_percent_agrees() -> None:
    """54,000 against 54,140 agrees; 60,000 is 11 % more and does not."""
    assert figures(54_000, 0)["median"].agrees is True
    parted = figures(60_000, 0)["median"]
    assert parted.agrees is False
    assert "$5,860 (11 %) more than the official $54,140 of 2024" in parted.words


def test_what_has_no_record_is_left_open() -> None:
    """No verdict without an official figure, and none between two currencies."""
    alone = entry_of("title: x\nsummary: y\nsalary: {median: 1000, source: z}\n")
    assert [one.agrees for one in check_claims([alone]).figures] == [None]
    pounds = entry_of(TEXT.replace("USD", "GBP").format(median=60_000, growth=0))
    assert [one.agrees for one in check_claims([pounds]).figures if one.figure == "median"] == [None]


def test_no_claim_nothing_to_hold() -> None:
    """A role from a statistic claims nothing."""
    assert check_claims([entry_of("title: x\nsummary: y\n")]).figures == ()


def test_a_statement_that_time_has_overtaken_stands_beside_what_has_changed_and_who_says_so() -> None:
    """With the keys in which it stands, the guide that made it, and the year; it counts as no official figure."""
    role = TEXT.format(median=54_000, growth=7).partition("statistics")[0]
    note = (
        "overtaken:\n  - {claim: the county licenses bakers, keys: [education.path, faq], since: 2020,\n"
        "     change: It stopped., source: A court (2020), url: https://example.org/a}\n"
        "sources: [{name: Other, covers: [summary]}, {name: A guide, covers: [faq]}]\n"
    )
    answer = check_claims([entry_of(role + note)])
    (one,) = [check for check in answer.figures if check.figure == "overtaken"]
    said = "the guide says that the county licenses bakers (in education path and faq). It stopped"
    assert one.words == said
    assert (one.year, one.claimed_by, one.official_by) == (2020, "A guide", "A court (2020), https://example.org/a")
    assert (one.claimed, one.official, one.agrees) == (None, None, None)
    assert answer.notes == ()
