"""Words to figures."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.roles.model import Years
from careercli.sources.guide import figures, money
from careercli.text import parse_number


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("40,000—75,000", (40_000, 75_000)),
        ("$45,000 - $75,000", (45_000, 75_000)),
        ("€35.000–€60.000", (35_000, 60_000)),
        ("$40–75k", (40_000, 75_000)),
        ("$40k–$75k", (40_000, 75_000)),
        ("35 000 – 60 000 €", (35_000, 60_000)),
        ("CHF 85’000 – 120’000", (85_000, 120_000)),
        ("₹4,00,000 – ₹12,00,000", (400_000, 1_200_000)),
        ("₹4.5 - 12 LPA", (450_000, 1_200_000)),
        ("£30,000 to £45,000", (30_000, 45_000)),
        ("$18.50 - $31.75 per hour", (18.5, 31.75)),
        ("75,000—45,000", None),
        ("$50,000", None),
        ("1 to 2 years", None),
        ("from 5% to 10%", None),
    ],
)
def test_ranges_of_pay(text: str, ends: tuple[float, float] | None) -> None:
    """The two ends of a range in the ways of several countries; what is no range, or runs backwards, is none."""
    assert money.money_range(text) == ends


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,234.56", 1234.56), ("1.234,56", 1234.56), ("1,234", 1234), ("1.234", 1234), ("12,5", 12.5), ("12.5", 12.5),
        ("1,23,456", 123_456), ("85'000", 85_000), ("1,2,3", None), ("1.23.4", None), ("12,34,5", None), ("", None),
        ("٣٤", None),
    ],
)  # fmt: skip
def test_numbers(text: str, value: float | None) -> None:
    """A mark before three digits divides thousands, before one or two it is a decimal mark; else it is no number."""
    assert parse_number(text) == value


@pytest.mark.parametrize(
    ("heading", "land", "currency", "period"),
    [
        ("🇺🇸 Annual Salary (US, USD)", "US", "USD", "year"),
        ("🇬🇧 Annual Salary (UK, GBP)", "GB", "GBP", "year"),
        ("Annual Salary (India, INR)", "IN", "INR", "year"),
        ("Average Salary in the United Kingdom", "GB", None, None),
        ("Monthly Pay (€)", None, "EUR", "month"),
        ("Hourly Wage (Canada, C$)", "CA", "CAD", "hour"),
        ("Salary (Sweden, kr)", "SE", "SEK", None),
        ("Salary (Canada, $)", "CA", "CAD", None),
        ("Salary ($)", None, None, None),
        ("🇺🇸 Salary (UK)", None, None, None),
        ("Pay per week in Poland, zł", "PL", "PLN", "week"),
        ("Tips for us", None, None, None),
    ],
)
def test_headings_name_country_currency_and_period(
    heading: str, land: str | None, currency: str | None, period: str | None
) -> None:
    """By code, name, flag or sign; two countries are none, and a dollar alone is nobody's."""
    assert money.country(heading) == land
    assert money.currency(heading, land) == currency
    assert money.period(heading) == period


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("8%", 8), ("-1.5%", -1.5), ("−3,5 %", -3.5), ("– 5%", -5), ("(−2%)", -2), ("+7 %", 7), ("0%", 0),
        ("4% decline", -4), ("3.25 percent", 3.25), ("5-7%", None), ("2–4 %", None), ("5% to 7%", None), ("fast", None),
        ("", None), ("500000%", None), ("-150%", None),
    ],
)  # fmt: skip
def test_percentages(text: str, value: float | None) -> None:
    """The sign counts whatever dash it is; a range is no single figure."""
    assert figures.percent(text) == value


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("0-2 years", 0, 2), ("5+ years", 5, None), ("Less than 1 year", 0, 1), ("10-15 years", 10, 15),
        ("8+ years", 8, None), ("10 or more years", 10, None), ("6 months - 2 years", 0.5, 2), ("up to 2 years", 0, 2),
        ("More than 7 years", 7, None), ("3 years", 3, 3), ("0–1 year", 0, 1), ("At least five years", 5, None),
        ("1 to 3 yrs", 1, 3), ("12+", 12, None), ("2 - 5", 2, 5), ("3 – 5+ years", 3, 5), ("Under 18 months", 0, 1.5),
    ],
)  # fmt: skip
def test_years(text: str, low: float, high: float | None) -> None:
    """Years of experience in the ways that guides write them; open-ended ones have no upper end."""
    assert figures.years(text) == Years(min=low, max=high)


@pytest.mark.parametrize("text", ["", "entry", "some years", "99-120 years", "5-2 years", "years", "a lot"])
def test_what_is_no_count_of_years(text: str) -> None:
    """No figure, backwards, or longer than a working life: nothing is recorded."""
    assert figures.years(text) is None


@pytest.mark.parametrize(
    ("text", "start", "end", "rest"),
    [
        ("Morning (9:00 AM - 12:00 PM)", "09:00", "12:00", "Morning"),
        ("Dusk Watch (5:30 PM - 9:15 PM)", "17:30", "21:15", "Dusk Watch"),
        ("Night (10:30 PM – 6:15 AM)", "22:30", "06:15", "Night"),
        ("22:00–06:00", "22:00", "06:00", ""),
        ("9 to 11:30 am", "09:00", "11:30", ""),
        ("11 - 1 PM", "11:00", "13:00", ""),
        ("12:00 – 12:30 PM", "12:00", "12:30", ""),
        ("9am-5", "09:00", "17:00", ""),
        ("10pm – midnight", "22:00", "24:00", ""),
        ("Evening: 8:00 PM - 12:00 AM", "20:00", "24:00", "Evening"),
        ("midnight - 4 AM", "00:00", "04:00", ""),
        ("noon to 3 p.m.", "12:00", "15:00", ""),
        ("08h30 – 10h00", "08:30", "10:00", ""),
    ],
)
def test_clocks(text: str, start: str, end: str, rest: str) -> None:
    """Stretches of the day, with minutes, across midnight, on either clock."""
    assert figures.clocks(text) == figures.Clocks(start, end, rest)


@pytest.mark.parametrize("text", ["25:00-26:00", "5-7 cups", "9 - 12", "13:00 PM - 2 PM", "at 9:00", "9:75-10:00"])
def test_what_is_no_stretch_of_the_day(text: str) -> None:
    """Counts, single times and impossible ones are left alone."""
    assert figures.clocks(text) is None


def test_grades() -> None:
    """Grades and ratings are known words and nothing else; a gauge may stand on one line."""
    assert figures.gauge("Low High Very High") == ["low", "high", "very high"]
    assert figures.gauge("Low demand") == []
    assert figures.grade("Medium") == "moderate"
    assert figures.grade("Unbearable") is None
    assert figures.rating("Very Good") == "very good"
    assert figures.rating("7/10") is None


@given(st.text(alphabet="0123456789.,'-–— $£€kKmM+%:apAP years to(", max_size=60))
def test_no_text_breaks_the_readers_of_figures(text: str) -> None:
    """Whatever stands there, each reader gives a figure in its bounds or None."""
    ends = money.money_range(text)
    assert ends is None or 0 <= ends[0] <= ends[1] <= money.MAX_AMOUNT
    value = figures.percent(text)
    assert value is None or -100 <= value <= 10_000
    years = figures.years(text)
    assert years is None or 0 <= years.min <= (years.max if years.max is not None else 70) <= 70
    figures.clocks(text)
    figures.gauge(text)
