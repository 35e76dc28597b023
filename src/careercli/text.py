"""How figures are written for a person, and read: money, percentages, years, lists. The one place for each.

And what of a text a terminal would obey, and how it is shown instead.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Protocol

NOT_RECORDED = "not recorded"

CURRENCY_SIGNS = {"USD": "$", "GBP": "£", "EUR": "€", "CAD": "CA$", "AUD": "A$", "NZD": "NZ$", "INR": "₹", "JPY": "¥"}
"""The sign by which an amount of a currency is written; other currencies are written by their codes."""
PLACES = {
    "tech_stack": "tools and technology",
    "tools": "equipment",
    "skills.technical": "technical skills",
    "skills.soft": "soft skills",
    "skill_map": "skill map",
    "ratings": "rated",
}
"""What the keys of a role file that hold skills are called."""
_PER = {"hour": "an hour", "week": "a week", "month": "a month", "year": "a year"}


def money(amount: float | None, currency: str = "USD") -> str:
    """$60,000; below 1,000 with the cents if there are any ($26.03); another currency by its code (60,000 CHF)."""
    if amount is None:
        return NOT_RECORDED
    digits = f"{amount:,.2f}" if abs(amount) < 1000 and round(amount, 2) != round(amount) else f"{amount:,.0f}"
    symbol = CURRENCY_SIGNS.get(currency)
    return f"{symbol}{digits}" if symbol else f"{digits} {currency}"


def short_money(amount: float | None, currency: str = "USD") -> str:
    """$60k, for an axis; below 1,000 as `money` writes it."""
    if amount is None:
        return "–"
    if abs(amount) < 1000:
        return money(amount, currency)
    digits = f"{amount / 1000:.1f}".removesuffix(".0") + "k"
    symbol = CURRENCY_SIGNS.get(currency)
    return f"{symbol}{digits}" if symbol else f"{digits} {currency}"


def per(period: str) -> str:
    """`a year` for year."""
    return _PER.get(period, period)


def growth(percent: float | None) -> str:
    """+7 %, -5.8 %, 0 %."""
    if percent is None:
        return NOT_RECORDED
    return f"{percent:+g} %" if percent else "0 %"


def years(low: float, high: float | None) -> str:
    """0-2 years, 5+ years."""
    return f"{low:g}+ years" if high is None else f"{low:g}-{high:g} years"


def short_years(low: float, high: float | None) -> str:
    """0-2, 5+."""
    return f"{low:g}+" if high is None else f"{low:g}-{high:g}"


def yes_no(value: bool | None) -> str:
    """yes, no, or not recorded."""
    return NOT_RECORDED if value is None else "yes" if value else "no"


def count(number: int, one: str, several: str = "") -> str:
    """1 role, 2 roles."""
    return f"{number:,} {one if number == 1 else several or one + 's'}"


def listed(names: Sequence[str], last: str = "and") -> str:
    """a, b and c."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {last} {names[-1]}"


def some(names: Sequence[str], most: int) -> str:
    """a, b and 3 more: at most so many of the names."""
    more = f" and {len(names) - most:,} more" if len(names) > most else ""
    return ", ".join(names[:most]) + more


class Coded(Protocol):
    """What has a code of a classification, and the title that goes with it: an occupation."""

    @property
    def code(self) -> str:
        """As 11-1011."""
        ...

    @property
    def title(self) -> str | None:
        """As Chief Executives."""
        ...


def code_and_title(occupation: Coded | None) -> str | None:
    """23-2011 Paralegals and Legal Assistants; the code alone without a title."""
    return f"{occupation.code} {occupation.title or ''}".strip() if occupation else None


def heading(key: str) -> str:
    """`beginner_mistakes` as a heading: Beginner mistakes."""
    return key.replace("_", " ").replace("-", " ").capitalize().replace("Faq", "FAQ")


def markdown_text(words: str) -> str:
    """Text that Markdown shows as it is."""
    return re.sub(r"([\\`*_\[\]<>|#])", r"\\\1", words)


def place(where: str) -> str:
    """A place in a role, in words."""
    return PLACES.get(where, where.replace("_", " "))


# Figures read


def parse_number(text: str, english: bool = False) -> float | None:
    """The number that a text is, or None if it is none: `1,234.5`, `1.234,5`, `4,00,000`, `35 000`, `85'000`.

    In general, either mark may be the decimal one: a mark followed by three digits divides thousands; by one or two, it
    is the decimal mark; anything else is refused. In `english` figures the point is the decimal mark, and commas are
    passed over wherever they stand.
    """
    if english:
        try:
            number = float(text.replace(",", ""))
        except ValueError:
            return None
        return number if math.isfinite(number) else None
    plain = re.sub(r"[ '’]", "", text)
    if "," in plain and "." in plain:
        decimal = max(plain.rfind(","), plain.rfind("."))
        whole, part = plain[:decimal], plain[decimal + 1 :]
        mark = "," if plain[decimal] == "." else "."
        if not _grouped(whole, mark) or not part.isdigit():
            return None
        return float(f"{whole.replace(mark, '')}.{part}")
    for mark in ",.":
        if mark in plain:
            if _grouped(plain, mark):
                return float(plain.replace(mark, ""))
            whole, _mark, part = plain.partition(mark)
            return float(f"{whole}.{part}") if whole.isdigit() and part.isdigit() and len(part) <= 2 else None
    return float(plain) if plain.isdigit() and plain.isascii() and len(plain) <= 12 else None


def _grouped(text: str, mark: str) -> bool:
    one = re.escape(mark)
    by_three, indian = rf"[0-9]{{1,3}}(?:{one}[0-9]{{3}})+", rf"[0-9]{{1,2}}(?:{one}[0-9]{{2}})+{one}[0-9]{{3}}"
    return bool(re.fullmatch(f"{by_three}|{indian}", text))


# What a terminal would obey


OBEYED = "\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff"
"""Beside the control characters of ASCII: those above it, what changes the direction of text, and half characters."""


def visible(text: str) -> str:
    """The text of an answer, with control and direction characters written out, as \\x1b.

    Line ends stay, and so do joiners and spaces of other kinds, which words and emoji of some languages need.
    """
    if text.isprintable():
        return text
    return re.sub(f"[\x00-\x09\x0b-\x1f{OBEYED}]", lambda match: _escaped(match.group()), text)


def escape(text: str, keep: str = "") -> str:
    """A name, a path or a message with everything that does not print written out, as \\x1b, but what is in `keep`."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() or char in keep else _escaped(char) for char in text)


def blank(text: str, keep: str = "") -> str:
    """Text with a space for every character that does not print, but those in `keep`."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() or char in keep else " " for char in text)


def _escaped(char: str) -> str:
    return f"\\x{ord(char):02x}"
