"""Amounts as people write them: what number, and in which currencies it can be."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.errors import UsageError
from careercli.roles.money import (
    MAX_AMOUNT,
    SHARED_SIGNS,
    Money,
    named_with_currency,
    parse,
    parse_bound,
    said_of_hours,
    taken_as,
    with_code,
)


@pytest.mark.parametrize(
    ("text", "amount", "currencies"),
    [
        ("62000", 62_000, ()), ("62,000", 62_000, ()), ("62k", 62_000, ()), ("60 K", 60_000, ()), ("29.50", 29.5, ()),
        ("$62,000", 62_000, SHARED_SIGNS["$"]), ("¥6,000,000", 6_000_000, ("JPY", "CNY")), ("£60,000", 60_000, ("GBP",)),
        ("CA$62k", 62_000, ("CAD",)), ("us$60k", 60_000, ("USD",)), ("60000 GBP", 60_000, ("GBP",)), ("gbp60k", 60_000, ("GBP",)),
        ("$60k CAD", 60_000, ("CAD",)), ("€35.000", 35_000, ("EUR",)), ("CHF 90'000", 90_000, ("CHF",)),
        ("60000 kr", 60_000, ("SEK", "NOK", "DKK")), (" 5 ", 5, ()), (0, 0, ()), (29.5, 29.5, ()),
    ],
)  # fmt: skip
def test_an_amount_is_read_with_its_currency(text: str | float, amount: float, currencies: tuple[str, ...]) -> None:
    """Signs and codes stand before or behind; a sign that several currencies share means any of them."""
    assert parse(text, "--offer") == Money(amount, currencies)


@pytest.mark.parametrize(
    ("text", "amount", "period"),
    [
        ("24 an hour", 24, "hour"), ("24/hour", 24, "hour"), ("$24/h", 24, "hour"), ("24 per hour", 24, "hour"),
        ("24hr", 24, "hour"), ("26.50 hourly", 26.5, "hour"), ("4000 a month", 4_000, "month"), ("£62k pa", 62_000, "year"),
        ("900 USD a week", 900, "week"), ("24 PHP", 24, None), ("62000", 62_000, None),
    ],
)  # fmt: skip
def test_an_amount_is_read_with_its_period(text: str, amount: float, period: str | None) -> None:
    """Words, a stroke or a short form behind it say for how long it is; a currency is none of them."""
    asked = parse(text, "--offer")
    assert (asked.amount, asked.period) == (amount, period)


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "lots", "k", "-5", "+5", "1e5", "1e400", "nan", "inf", "1_000", "٣", "１２", "£60,000 USD", "60000 GBP x",
        "1.234.5", "£", "60000 GBPX", "2000000000", "5" * 400, "5" + " " * 100_000 + "x",
        -1.0, float("nan"), float("inf"), 1e400, 2e9,
    ],
)  # fmt: skip
def test_what_is_no_amount_is_refused(text: str | float) -> None:
    """No guess is made: a sign that contradicts a code, another script's digits, more than a role file can hold."""
    with pytest.raises(UsageError, match="--offer"):
        parse(text, "--offer")


@given(st.text(max_size=80))
def test_any_text_is_an_amount_or_a_usage_error(text: str) -> None:
    """Nothing else comes out of reading what somebody typed."""
    with contextlib.suppress(UsageError):
        assert 0 <= parse(text, "--offer").amount <= MAX_AMOUNT


@pytest.mark.parametrize(
    ("text", "currency", "expected"),
    [("60k", "gbp", "GBP"), ("60k", "£", "GBP"), ("$60k", "CAD", "CAD"), ("£60k", "GBP", "GBP")],
)
def test_a_currency_can_be_named_apart(text: str, currency: str, expected: str) -> None:
    """By its code in any case, or by its sign."""
    assert parse(text, "--offer", currency).currencies == (expected,)


@pytest.mark.parametrize(("text", "currency"), [("£60k", "USD"), ("60k", "pounds"), ("60k", ""), ("60k", "U5D")])
def test_two_currencies_for_an_amount_are_refused(text: str, currency: str) -> None:
    """So is what is not a currency code."""
    with pytest.raises(UsageError):
        parse(text, "--offer", currency)


@pytest.mark.parametrize(
    ("text", "known", "expected"),
    [
        ("5", ["GBP", "USD"], "GBP"), ("5", [], None), ("$5", ["CAD"], "CAD"), ("$5", ["CAD", "USD"], "USD"),
        ("$5", ["GBP"], "USD"), ("¥5", ["CNY"], "CNY"), ("£5", ["USD"], "GBP"),
    ],
)  # fmt: skip
def test_the_currency_meant_is_one_of_its_own(text: str, known: list[str], expected: str | None) -> None:
    """A bare number is in the likeliest there is; a sign never stands for a currency of another sign."""
    assert parse(text, "--offer").meant(known) == expected


@pytest.mark.parametrize(
    ("given", "a_year", "said"),
    [
        ("18", 37_440, 1),
        (24.5, 50_960, 1),
        ("18 an hour", 37_440, 0),
        ("60000", 60_000, 0),
        ("301", 301, 0),
        ("5", 5, 0),
    ],
)
def test_a_bound_that_no_year_pays_is_an_hours(given: float | str, a_year: float, said: int) -> None:
    """2,080 hours a year; that it is taken so is said, unless the person said so."""
    assert parse_bound(given, "--min-pay").a_year == a_year
    assert len(said_of_hours({"--min-pay": given, "--max-pay": None})) == said


def test_sentences_name_roles_and_currencies() -> None:
    """Amounts in digits, as they can be typed; a role of two currencies once, and a code once."""
    assert [with_code(60_000, code) for code in ("USD", "CHF")] == ["$60,000 (USD)", "60,000 CHF"]
    assert named_with_currency([("a", "GBP"), ("b", "JPY"), ("a", "USD")]) == "a (GBP, USD); b (JPY)"
    assert taken_as(6_000_000, "JPY", ["JPY", "USD"]).startswith(
        "6000000 is taken as ¥6,000,000 (JPY); there is pay in USD"
    )
