"""Amounts of money in a sentence about one's own job: pay that is had, and pay that is wished for."""

from __future__ import annotations

import re

from careercli import cued
from careercli.commands.asked.lists import (
    asked_amounts,
    list_words,
)
from careercli.commands.asked.question_words import DIGITS, JOBS
from careercli.offered import written

_OWN = r"\b(?:on|at|i'm|my (?:pay|salary|wage)(?: is)?|now|currently)(?: (?:only|just|about|around))* $"
_WISHED_BEHIND = (
    r"^(?: ?(?:an?|per|/) ?(?:hour|hr|week|month|year)| ?/ ?h(?:ou)?r)? ?"
    rf"(?:\+|plus|or (?:more|better)|{JOBS}\b)"
)
"""What stands behind it."""
_WISHED_PAY = (
    r"\b(?:want\w*|need\w*|looking|hoping|no|not|without|less|least|over|above|than|min\w*|pay\w*|paid|jobs?|make|making|"
    r"earn|earning|under|below|up to|about|around|hit|reach|to)\b"
)
"""What stands in front of an amount that is wished for."""
_EARNED = (
    rf"(?<!\bto )(?<!\bthat )(?<!which )(?<!jobs )(?<!job )(?<!could )(?<!can )(?<!would )(?<!should )(?<!thing )"
    rf"(?<!work )(?<!careers )(?<!roles )\b(?:earns?|earning|makes?|making|gets?|getting|paid)"
    rf"(?: (?:only|just|about|around|now|currently))* {list_words.AMOUNT}"
)


def own_pay(slug: str, rest: str, place: str = "") -> tuple[str, float, tuple[str, ...]]:
    """A sentence without the pay that somebody says to have, that pay a year, and how to place it; 0 without one."""
    left, earning, typed = _earned(rest)
    if not earning:
        return rest, 0, ()
    return left, float(earning), (how_pay_stands(slug, earning, place, f"your {typed.strip()}"),)


def how_pay_stands(slug: str, amount: str, place: str, what: str) -> str:
    """What is said of pay that is had in a job: the command that places it."""
    where = ("--in", place.title()) if place else ()
    return f"`{written(['salary', slug, '--offer', amount, *where])}` tells how {what} stands"


def earned(rest: str) -> tuple[str, float]:
    """A sentence without the pay that somebody says to have, and that pay a year; 0 without one."""
    left, amount, _typed = _earned(rest)
    return left, float(amount or 0)


def _earned(rest: str) -> tuple[str, str | None, str]:
    """A sentence without the pay that somebody says to have, that pay a year, and as it was typed."""
    match = re.search(_EARNED, rest) if any(digit in rest for digit in DIGITS) else None
    amount = asked_amounts.yearly(match["amount"], rest[match.end("amount") :], is_pay=True) if match else None
    if match is None or amount is None:
        return rest, None, ""
    period = re.match(list_words.PERIOD, rest[match.end("amount") :])
    end = match.end("amount") + (period.end() if period else 0)
    typed = rest[match.start("amount") : end].rstrip(" .,")
    end = match.start("amount") + len(typed)  # a full stop behind it ends the sentence
    return f"{rest[: match.start()]} {rest[end:]}", amount, typed


def paid(name: str) -> tuple[str, float, tuple[str, ...]]:
    """The name of a job without the pay that is had in it, that pay a year, and what is said of it; 0 without one."""
    rest, earned, said = own_pay("", name)
    rest, earned, said = (rest, earned, ()) if earned else bare_pay(name)
    rest = cued.sub(r"(?: (?:at|on|for|with|who|that|and|i))+$", "", rest.strip())
    return (rest, earned, said) if earned else (name, 0, ())


def bare_pay(rest: str) -> tuple[str, float, tuple[str, ...]]:
    """A sentence without an amount that stands by itself beside one's own job, and is its pay: "welder 62k"."""
    match = cued.search(list_words.BARE, rest) if any(digit in rest for digit in DIGITS) else None
    front = rest[: match.start()] if match else ""
    behind = rest[match.end() :] if match else ""
    amount = asked_amounts.yearly(match["amount"], rest[match.end() :]) if match else None
    if match is None or amount is None or cued.search(_WISHED_PAY, front) or cued.search(_WISHED_BEHIND, behind):
        return rest, 0, ()
    period = cued.match(list_words.PERIOD, rest[match.end() :])
    end = match.end() + (period.end() if period else 0)
    return f"{front} {rest[end:]}", float(amount), (taken_as_pay(rest[match.start() : end].strip(), amount),)


def taken_as_pay(typed: str, amount: str) -> str:
    """What is said of an amount that stands by itself and is read as one's own pay."""
    return f"{typed} is taken as your pay: `--min-pay {amount}` asks for at least that much"


def taken_as_wish(typed: str) -> str:
    """What is said of one that is read as a wish."""
    return f"{typed} is taken as the least that you wish for; say 'I earn {typed}' where it is your pay"


def bare_wish(rest: str) -> tuple[str, float, tuple[str, ...]]:
    """A sentence with an amount that stands by itself among wishes, and is one: "no law school, remote, 75k".

    Behind "on" and the like it is one's own all the same, and taken out.
    """
    match = cued.search(list_words.BARE, rest) if any(digit in rest for digit in DIGITS) else None
    left, earned, said = bare_pay(rest)
    if match is None or not earned or cued.search(_OWN, rest[: match.start()]):
        return left, earned, said
    return rest, 0, (taken_as_wish(match["amount"].strip()),)
