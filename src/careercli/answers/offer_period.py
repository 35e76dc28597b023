"""For how long an offer is: what its words say, else what a number alone is likely to be."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple, cast

from careercli import text
from careercli.roles import money
from careercli.roles.money import Money
from careercli.roles.pay_periods import converted

if TYPE_CHECKING:
    from careercli.roles.model import Period


class Offer(NamedTuple):
    """An offer, or `own` pay, in the period that is shown (`per`), and as it was given, with its period."""

    amount: float
    currency: str | None
    per: str
    given: Money
    own: bool = False


BY_THE_HOUR = "--per hour shows all pay that way, and '{} a year' overrides it"
"""What one can type where an offer was taken as an hour's."""


def with_period(asked: Money, currency: str | None, per: str, instead: str = BY_THE_HOUR) -> tuple[Money, list[str]]:
    """An offer with its period, and what is to be said of that; `instead` is what one can type for a number alone.

    A number alone is in the period asked for; where that is a year, and it is far too little for one, it is an hour's.
    """
    number = money.plain(asked.amount)
    if asked.period is not None:
        doubted = [doubt] if (doubt := money.doubt(asked.amount, currency, asked.period)) else []
        if asked.period == per:
            return asked, doubted
        given = _words(asked.amount, currency, asked.period)
        return asked, [f"{given} is {_shown(asked, asked.period, currency, per)} of full-time work", *doubted]
    if per != "year" or asked.amount >= money.LEAST_A_YEAR:
        return replace(asked, period=cast("Period", per)), []
    if asked.amount > money.MOST_AN_HOUR:
        said = f"{number} is taken as yearly pay; if it is not, write '{number} a month' or '{number} a week'"
        return replace(asked, period="year"), [said]
    said = (
        f"{number} is taken as {_words(asked.amount, currency, 'hour')}, {_shown(asked, 'hour', currency, per)} of "
        f"full-time work; {instead.format(number)}"
    )
    return replace(asked, period="hour"), [said]


def _shown(asked: Money, period: str, currency: str | None, per: str) -> str:
    """An amount that is a period's, in the period that is shown: "$49,920 a year"."""
    return _words(converted(asked.amount, period, per) or 0.0, currency, per)


def _words(amount: float, currency: str | None, period: str) -> str:
    return f"{text.money(amount, currency) if currency else money.plain(amount)} {text.per(period)}"
