"""Money as a person asks about it: an amount, the currency that its sign or code names, and for how long it is.

Amounts of different currencies are never compared: whoever compares asks `Money.meant` in which currency to do it, and
names the rest with `named_with_currency`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from careercli.errors import UsageError
from careercli.lazy_dataclass import dataclass
from careercli.roles.pay_periods import yearly
from careercli.text import CURRENCY_SIGNS, abridged, money, parse_number

if TYPE_CHECKING:
    from careercli.roles.model import Period

MAX_AMOUNT = 1_000_000_000
"""The largest amount that a role file may hold, or that can be asked about."""
SHARED_SIGNS = {
    "$": ("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "ARS", "CLP", "COP"),
    "¥": ("JPY", "CNY"),
    "kr": ("SEK", "NOK", "DKK"),
    "R": ("ZAR",),
}
"""Signs that several currencies share, that one first which this program writes by the sign alone."""
SIGNS = {sign: code for code, sign in CURRENCY_SIGNS.items() if sign not in SHARED_SIGNS} | {
    "US$": "USD", "C$": "CAD", "AU$": "AUD", "S$": "SGD", "HK$": "HKD", "R$": "BRL", "MX$": "MXN", "₽": "RUB",
    "₩": "KRW", "₪": "ILS", "₺": "TRY", "₴": "UAH", "₦": "NGN", "₱": "PHP", "฿": "THB", "₫": "VND", "zł": "PLN",
    "Kč": "CZK", "Ft": "HUF", "Rs.": "INR", "Rs": "INR",
}  # fmt: skip
"""Signs that mean one currency: those that this program writes itself, and others that people use."""
CALLED = {
    "dollars": SHARED_SIGNS["$"], "dollar": SHARED_SIGNS["$"], "bucks": SHARED_SIGNS["$"], "pounds": ("GBP",),
    "quid": ("GBP",), "euros": ("EUR",), "euro": ("EUR",),
}  # fmt: skip
"""Words for money: its names, and what people say."""
MOST_AN_HOUR, LEAST_A_YEAR = 300, 6_000
"""Bare pay up to the first is taken for an hour's, from the second on for a year's; between them it may be either."""
LEAST_AN_HOUR = 7
"""The least bare bound on pay that is taken for an hour's: the federal minimum wage is $7.25."""
MAX_LENGTH = 60
"""Characters of an amount, so that nothing long is searched."""
SHOWN = 5
"""So many roles are named as left out, then how many more there are."""
DIFFERENT = "amounts in different currencies are not compared"
"""Why something is left out."""
_AMOUNT = (
    r"(?P<before>[^0-9.,+-]{0,8}?)\s*(?P<number>[0-9][0-9., '’]{0,30})\s*"
    r"(?P<thousands>[kK](?![A-Za-z])|(?i:thousand|grand)\b)?\s*(?P<after>[^0-9.,+-]{0,8})"
)
_PERIOD = (
    r"(?i:\s*(?:(?:/|\bper\b|\ban?\b|\bevery\b)?\s*(?:\b|(?<=[0-9]))"
    r"(hour|hr|h|week|wk|month|mo|year|yr|annum|hourly|weekly|monthly|yearly|annually)"
    r"|(?:\b|(?<=[0-9k]))(?:p[./]?c?([hwma])))\.?\s*$)"
)
"""Both are compiled by the first amount that is read, which most commands never do."""
_PERIODS: dict[str, Period] = {"h": "hour", "w": "week", "m": "month", "y": "year", "a": "year"}


@dataclass(frozen=True)
class Money:
    """An amount. `currencies` are those that it can be in, the likeliest first; none of them: any.

    `period` is for how long it is, None where nobody says.
    """

    amount: float
    currencies: tuple[str, ...] = ()
    period: Period | None = None

    @property
    def a_year(self) -> float:
        """The amount in a full-time year; one without a period is a year's."""
        return self.amount if self.period is None else yearly(self.amount, self.period) or 0.0

    def in_currency(self, currency: str) -> Money:
        """This amount in one of its currencies. Raises ValueError for another one."""
        if self.currencies and currency not in self.currencies:
            raise ValueError(f"in {self.currencies[0]}, not in {currency}")
        return replace(self, currencies=(currency,))

    def meant(self, known: Sequence[str]) -> str | None:
        """The currency in which it is held against amounts of `known` ones (the likeliest first); None: any would do.

        A bare number is in the likeliest of them, a sign that several share stands for the first of its own among them.
        """
        if not self.currencies:
            return known[0] if known else None
        return next((code for code in self.currencies if code in known), self.currencies[0])


FEDERAL_MINIMUM = 7.25
"""Dollars an hour: the Fair Labor Standards Act's since 24 July 2009 (US Department of Labor)."""
_LEAST_DOUBTED, _MOST_DOUBTED = LEAST_A_YEAR, 2_000_000


def doubt(amount: float, currency: str | None, period: str) -> str:
    """What is said of dollars that nobody is paid for full-time work, however the period was named; else empty."""
    a_year = yearly(amount, period) or 0.0
    if currency in (None, "USD") and period == "hour" and amount < FEDERAL_MINIMUM and a_year >= _LEAST_DOUBTED:
        least = f"${FEDERAL_MINIMUM:.2f} an hour (US Department of Labor)"
        return f"that is below the federal minimum of {least}: is it a typing error?"
    if currency not in (None, "USD") or _LEAST_DOUBTED <= a_year <= _MOST_DOUBTED:
        return ""
    far = "little" if a_year < _LEAST_DOUBTED else "much"
    return (
        f"that is too {far} for full-time pay, ${a_year:,.0f} a year: is it {plain(amount)} an hour, a month or a year?"
    )


PayAmount = float | str | Money
"""How an amount can be given: 60000, "60k", "£60,000", "60000 GBP", "24 an hour"."""


def parse(given: PayAmount, option: str, currency: str | None = None, hint: str = "") -> Money:
    """The amount that somebody gives for an option, in `currency` if that is not None. `hint` is of that option.

    Raises UsageError for what is no amount of 0 to MAX_AMOUNT, an unknown sign, or another currency than `currency`.
    """
    asked = given if isinstance(given, Money) else _number(given) if isinstance(given, int | float) else _text(given)
    if asked is None or not 0 <= asked.amount <= MAX_AMOUNT:
        raise UsageError(
            f"{option} {_shown(given)} is not an amount of pay",
            f"write it as {option} 62000, {option} '62000 GBP', or {option} '24 an hour'{hint}",
        )
    if currency is None:
        return asked
    code = currency_code(currency)
    try:
        return asked.in_currency(code)
    except ValueError as error:
        raise UsageError(
            f"{option} {_shown(given)} is {error}", "leave --currency out, or the currency there"
        ) from None


def parse_bound(given: PayAmount, option: str, currency: str | None = None) -> Money:
    """The amount of a bound on pay: one without a period that no year pays, from 7 to 300, is an hour's (18, 24.50).

    Raises UsageError as `parse` does.
    """
    asked = parse(given, option, currency)
    is_of_hour = asked.period is None and LEAST_AN_HOUR <= asked.amount <= MOST_AN_HOUR
    return replace(asked, period="hour") if is_of_hour else asked


def said_of_hours(bounds: Mapping[str, PayAmount | None]) -> tuple[str, ...]:
    """What is said of bounds on pay, by their options, that are taken for an hour's though nobody says so."""
    given = {option: amount for option, amount in bounds.items() if amount is not None}
    bare = {option: amount for option, amount in given.items() if parse(amount, option).period is None}
    asked = ((option, parse_bound(amount, option)) for option, amount in bare.items())
    return tuple(
        f"{option} {plain(bound.amount)} is taken as pay an hour: {bound.a_year:,.0f} a year of full-time work"
        for option, bound in asked
        if bound.period == "hour"
    )


def currency_code(given: str) -> str:
    """The ISO 4217 code that a code in any case or a sign means. Raises UsageError."""
    codes = _named(given)
    if not codes:
        raise UsageError(
            f"--currency {given[:MAX_LENGTH]!r} is not a currency code",
            "use a code of three letters, such as USD, GBP or JPY",
        )
    return codes[0]


def without_period(given: str) -> tuple[str, Period | None]:
    """What stands before the period, and that: "24.50 an hour" is "24.50", "hour"; None where there is not a period."""
    if len(given) <= MAX_LENGTH:
        match = re.search(_PERIOD, given)
        if match is not None:
            return given[: match.start()], _PERIODS[(match[1] or match[2])[0].lower()]
    return given, None


def with_code(amount: float, currency: str) -> str:
    """An amount whose currency cannot be mistaken: `$60,000 (USD)`, `60,000 CHF`."""
    written = money(amount, currency)
    return written if currency in written else f"{written} ({currency})"


def taken_as(amount: float, currency: str, known: Iterable[str]) -> str:
    """The sentence that says in which currency a bare number was taken, of all the `known` ones it could be in."""
    others = ", ".join(sorted(set(known) - {currency}))
    return (
        f"{plain(amount)} is taken as {with_code(amount, currency)}; there is pay in {others} too, "
        "and --currency says which is meant"
    )


def named_with_currency(roles: Iterable[tuple[str, str]]) -> str:
    """Roles as (slug, currency), for a sentence: `baker (GBP), cook (GBP, JPY) and 3 more`."""
    currencies: dict[str, list[str]] = {}
    for slug, currency in roles:
        currencies.setdefault(slug, []).append(currency)
    return abridged([f"{slug} ({', '.join(codes)})" for slug, codes in currencies.items()], SHOWN)


def plain(amount: float) -> str:
    """An amount in digits alone: 6000000, 29.5."""
    return f"{amount:.12g}"


def _shown(given: PayAmount) -> str:
    if isinstance(given, Money):
        return " ".join([plain(given.amount), *given.currencies[:1]])
    return repr(given[:MAX_LENGTH]) if isinstance(given, str) else plain(given)


def _number(amount: float) -> Money:
    return Money(float(amount))


def _text(given: str) -> Money | None:
    """What is written: 62000, 62,000, €62.000, 62k, CA$62k, 62000 GBP, £24 an hour; None if that is no amount."""
    amount, period = without_period(given)
    match = re.fullmatch(_AMOUNT, amount.strip()) if len(given) <= MAX_LENGTH else None
    if match is None:
        return None
    number = parse_number(match["number"].strip())
    named = [
        CALLED.get(sign.strip().lower()) or _named(sign) for sign in (match["before"], match["after"]) if sign.strip()
    ]
    if number is None or not all(named):
        return None
    currencies = [code for code in (named[0] if named else ()) if all(code in codes for codes in named)]
    if named and not currencies:
        return None
    return Money(number * 1000 if match["thousands"] else number, tuple(currencies), period)


def _named(sign: str) -> tuple[str, ...]:
    """The currencies that a sign or a code can mean, the likeliest first; none if it is neither."""
    sign = sign.strip()
    for spelling in (sign, sign.upper(), sign.lower()):
        if spelling in SIGNS:
            return (SIGNS[spelling],)
        if spelling in SHARED_SIGNS:
            return SHARED_SIGNS[spelling]
    return (sign.upper(),) if re.fullmatch("[A-Za-z]{3}", sign) else ()
