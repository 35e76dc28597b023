"""What an answer to `careers start` about pay means: what somebody earns, and the least that the next job must pay."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from careercli import text
from careercli.answers.start_answers import CLEAR, Choices, UnderstoodAnswer, with_wish
from careercli.errors import UsageError
from careercli.profile.model import OwnPay, Profile
from careercli.roles import money
from careercli.roles.pay_periods import PERIODS, yearly

if TYPE_CHECKING:
    from careercli.catalog.catalog import Catalog
    from careercli.roles.model import Period


def read_pay(_catalog: Catalog, _mine: Profile, answer: str) -> UnderstoodAnswer | Choices:
    """What somebody earns."""
    if answer == CLEAR or answer.lower() in ("0", "none", "nothing"):
        return UnderstoodAnswer("no pay", lambda _mine: {"pay": None})
    amount, currency, period = _amount(answer)
    if period is None and money.MOST_AN_HOUR < amount < money.LEAST_A_YEAR:
        options = tuple(
            (f"{text.money(amount, currency)} {text.per(per)}", f"{answer} a {per}")
            for per in PERIODS
            if per != "hour" and not _is_no_pay(amount, currency, per)
        )
        return Choices("What period is that for?", options)
    own = OwnPay(
        amount=amount, currency=currency, period=period or ("hour" if amount <= money.MOST_AN_HOUR else "year")
    )
    if _is_no_pay(own.amount, own.currency, own.period):
        a_year = text.money(yearly(own.amount, own.period) or 0.0, currency)
        raise UsageError(
            f"{answer[:40]!r} is no pay of a job: it would be {a_year} a year",
            "such as 62000, 24.50 an hour, or 4000 a month; Enter skips",
        )
    doubt = money.doubt(own.amount, own.currency, own.period)
    return UnderstoodAnswer("; ".join(filter(None, (pay_words(own), doubt))), lambda _mine: {"pay": own})


_ABOUT = re.compile(
    r"(?i)^(?:i(?:'m| am)? |make |earn(?:ing)? |get(?:ting)? |paid |just |a (?:bit|little) |over |under |at least |"
    r"(?:about|around|roughly|approx(?:imately|\.)?|circa|ca\.?|maybe|like|some|almost|nearly|probably) |~\s*)+"
)
"""What people put before an amount of pay."""
_TWO_WEEKS = re.compile(r"(?i)\s*\b(?:every (?:two|2|other|second) weeks?|bi-?weekly|(?:a )?fortnight(?:ly)?)$")
"""How pay is told that comes every other week."""


def _amount(answer: str) -> tuple[float, str, Period | None]:
    """The amount, its currency (dollars where none is named), and for how long it is, if that is said."""
    amount, in_two_weeks = _TWO_WEEKS.subn(" a week", _ABOUT.sub("", answer.strip()))
    try:
        asked = money.parse(amount, "the amount")
    except UsageError:
        raise UsageError(
            f"{answer[:40]!r} is not an amount of pay", "such as 62000, 24.50 an hour, or 4000 a month; Enter skips"
        ) from None
    if not asked.amount:
        raise UsageError("0 is not an amount of pay", "such as 62000, or 24.50 an hour; Enter skips")
    return asked.amount / (2 if in_two_weeks else 1), asked.meant(["USD"]) or "USD", asked.period


def _is_no_pay(amount: float, currency: str, period: str) -> bool:
    """Whether dollars are less than a quarter of full-time pay at the federal minimum: a slip of the keys."""
    least = yearly(money.FEDERAL_MINIMUM, "hour") or 0.0
    return currency == "USD" and (yearly(amount, period) or 0.0) < least / 4


def pay_words(pay: OwnPay) -> str:
    """Pay as it is said back."""
    words = f"{text.money(pay.amount, pay.currency)} {text.per(pay.period)}"
    if pay.period == "year":
        return words
    return f"{words}, {text.money(round(yearly(pay.amount, pay.period) or 0), pay.currency)} in a full year"


_NOW = r"(?:(?:what )?i (?:make|earn|get|have)(?: (?:now|today|at present|currently))?|now|today|my pay(?: now)?)"
_THAN_NOW = re.compile(
    r"(?i)(?:(?P<share>\d{1,3})\s?(?:%|percent|per cent) |(?P<sum>\S*\d\S*) )?"
    rf"(?:(?P<more>more|higher|better)(?: than {_NOW})?"
    rf"|(?:at least |(?:the )?same as |as much as |(?:no|not) less than )+{_NOW}|(?:the )?same)"
)
"""A bound beside what somebody earns: "more than now", "10 % more", "5000 more than I make", "the same"."""


def read_min_pay(_catalog: Catalog, mine: Profile, answer: str) -> UnderstoodAnswer:
    """The least that the next job must pay."""
    if answer == CLEAR or answer.lower() in ("0", "none", "any"):
        return UnderstoodAnswer("no minimum pay", with_wish(min_pay=None))
    if match := _THAN_NOW.fullmatch(answer.strip(" .!")):
        return _beside_now(mine, match)
    amount, currency, period = _amount(answer)
    own = mine.pay.currency if mine.pay else "USD"
    if currency != own and re.search(r"[^\d\s.,k]", answer.partition(" ")[0] or ""):
        raise UsageError(f"that is in {currency}, but your pay is in {own}", f"give it in {own}; Enter skips")
    least = yearly(amount, period or ("hour" if amount <= money.MOST_AN_HOUR else "year")) or 0.0
    is_bare_doubt = period is None and (amount < money.LEAST_AN_HOUR or money.doubt(least, own, "year"))
    if is_bare_doubt or _is_no_pay(least, own, "year"):
        raise UsageError(
            f"{answer[:40]!r} is no pay of a job: it would be {text.money(least, own)} a year",
            "give it a year, such as 55000; 26 an hour; or more than now; Enter skips",
        )
    return UnderstoodAnswer(f"at least {text.money(least, own)} a year", with_wish(min_pay=least))


def _beside_now(mine: Profile, match: re.Match[str]) -> UnderstoodAnswer:
    """A bound that is told beside the pay that somebody has."""
    now = yearly(mine.pay.amount, mine.pay.period) if mine.pay else None
    if mine.pay is None or now is None:
        raise UsageError("what you earn is not known", "b goes back to say it; or a year, such as 55000; Enter skips")
    least = float(math.floor(now) + 1) if match["more"] else now
    if match["share"]:
        least = float(math.ceil(round(now * (100 + int(match["share"])) / 100, 2)))
    elif match["sum"]:
        least = now + _amount(match["sum"])[0]
    return UnderstoodAnswer(f"at least {text.money(least, mine.pay.currency)} a year", with_wish(min_pay=least))
