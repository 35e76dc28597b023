"""What authors usually write wrongly: the hint says what to write instead, and that validates."""

from __future__ import annotations

import re

import pytest

from careercli.answers.validate import check_bytes
from careercli.roles.loader import load_bytes

MISTAKES = [
    ("tiers: [{title: J, years: 0-2}]", "0-2"),
    ("tiers: [{title: J, years: 2 years}]", "2 years"),
    ("tiers: [{title: J, years: 3+}]", "3+"),
    ("tiers: [{title: J, years: 2}]", "2"),
    ("tiers: [Junior]", "Junior"),
    ("demand: high", "high"),
    ("demand: Medium", "Medium"),
    ("skills: [Excel, SAP]", "[Excel, SAP]"),
    ("skills: Excel, SAP", "Excel, SAP"),
    ('salary: {currency: "$"}', '"$"'),
    ("salary: {currency: US dollars}", "US dollars"),
    ("salary: {currency: usd}", "usd"),
    ("salary: {period: yearly}", "yearly"),
    ("salary: {period: per hour}", "per hour"),
    ("salary: {country: USA}", "USA"),
    ("salary: 62,000", "62,000"),
    ("salary:\n  median: 62,000", "62,000"),
    ("salary:\n  median: $62,000", "$62,000"),
    ("salary: {median: 62k}", "62k"),
    ('day: [{period: x, start: "11pm", end: "23:30"}]', '"11pm"'),
    ("day: [{period: x, start: 9.30, end: 17:00}]", "9.30"),
    ("outlook: 5%", "5%"),
    ("outlook: {growth_percent: 5 %}", "5 %"),
    ("statistics: {source: x, year: 2024-05-01}", "2024-05-01"),
    ("aliases: Baker", "Baker"),
    ("sources: https://example.com", "https://example.com"),
    ("balance: {stress: High}", "High"),
    ("balance: good", "good"),
    ("salary: $18-25/hour", "$18-25/hour"),
    ("salary: 50k to 60k", "50k to 60k"),
    ("salary: £24 an hour", "£24 an hour"),
    ("job_zone: 3", "3"),
    ("faq: [what?]", "what?"),
    ("family: yes", "yes"),
]
"""A line of a role file, and what is wrong in it."""


@pytest.mark.parametrize(("line", "wrong"), MISTAKES, ids=[line for line, _wrong in MISTAKES])
def test_what_the_hint_says_validates(line: str, wrong: str) -> None:
    """One problem, at its line; its hint ends in what to write, which stands in for what was written."""
    (problem,) = load_bytes(f"title: T\n{line}\n".encode(), "x.yaml").problems
    assert problem.line == 2 + line.count("\n")
    match = re.fullmatch(r"(?:write it as |write the number alone: |write the year alone: |.*: )(.+)", problem.hint)
    assert match, problem.hint
    mended = match[1].join(line.rsplit(wrong, 1))
    assert load_bytes(f"title: T\n{mended}\n".encode(), "x.yaml").problems == (), mended


@pytest.mark.parametrize(
    ("line", "hint"),
    [
        ("salary: $18-25/hour", "write it as {low: 18, high: 25, currency: USD, period: hour}"),
        ("salary: 50-60k", "write it as {low: 50000, high: 60000}"),
        ("balance: good", "write it as {rating: good}"),
        ("outlook: growing", "write keys and their values there: growth_percent, status, source"),
    ],
)
def test_a_value_that_stands_alone_has_its_keys(line: str, hint: str) -> None:
    """Its own where it is clear which they are, else those that there are."""
    (problem,) = load_bytes(f"title: T\n{line}\n".encode(), "x.yaml").problems
    assert problem.hint == hint


def test_a_comma_in_a_number_in_braces_is_no_key() -> None:
    """`{median: 62,000}` would be 62 and an empty key 000."""
    (problem,) = load_bytes(b"title: T\nsalary: {median: 62,000}\n", "x.yaml").problems
    assert (problem.line, problem.hint) == (2, "write the number without commas")
    assert load_bytes(b"title: T\nsalary: {median: 62000, high: }\n", "x.yaml").problems == ()


def test_a_range_is_no_number() -> None:
    """Nothing is made of two numbers."""
    (problem,) = load_bytes(b"title: T\nsalary: {median: 50-60k}\n", "x.yaml").problems
    assert problem.hint == "write one number; the ends of a range have keys of their own"


def test_doubts_stand_beside_errors() -> None:
    """Those that do not come of the errors: pay without a source is told, the sources that do not fit are not missed."""
    text = b"title: T\nsalary: {median: 5, low: 9, high: 7, period: yearly}\nsources: BLS\n"
    told = [(problem.line, problem.severity, problem.path) for problem in check_bytes(text, "x.yaml")]
    assert told == [
        (2, "warning", "salary"),
        (2, "warning", "salary.low"),
        (2, "error", "salary.period"),
        (3, "error", "sources"),
    ]
    (error,) = check_bytes(b"summary: s\nsources: [{name: x}]\n", "x.yaml")
    assert error.message == "title is missing"
