"""How figures are written for a person, and parsed: money, percentages, years, lists. The only place for each.

It also names the characters that a terminal would obey, and escapes them.
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


def count(number: int, singular: str, plural: str = "") -> str:
    """1 role, 2 roles. Without a `plural` the singular gets an s."""
    return f"{number:,} {singular if number == 1 else plural or singular + 's'}"


def natural_list(names: Sequence[str], last: str = "and") -> str:
    """a, b and c."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {last} {names[-1]}"


def abridged(names: Sequence[str], most: int) -> str:
    """a, b and 3 more: at most `most` of the names, then how many there are beside them."""
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


def place_label(where: str) -> str:
    """A place in a role, in words."""
    return PLACES.get(where, where.replace("_", " "))


# Figures read


def parse_number(text: str, english: bool = False) -> float | None:
    """The number that a text states, or None if it states none: `1,234.5`, `1.234,5`, `4,00,000`, `35 000`, `85'000`.

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
        integer, fraction = plain[:decimal], plain[decimal + 1 :]
        mark = "," if plain[decimal] == "." else "."
        if not _grouped(integer, mark) or not fraction.isdigit():
            return None
        return float(f"{integer.replace(mark, '')}.{fraction}")
    for mark in ",.":
        if mark in plain:
            if _grouped(plain, mark):
                return float(plain.replace(mark, ""))
            integer, _mark, fraction = plain.partition(mark)
            decimal_fits = integer.isdigit() and fraction.isdigit() and len(fraction) <= 2
            return float(f"{integer}.{fraction}") if decimal_fits else None
    return float(plain) if plain.isdigit() and plain.isascii() and len(plain) <= 12 else None


def _grouped(text: str, mark: str) -> bool:
    """True if the mark divides the digits by thousands (1,234,567), or as in India (12,34,567)."""
    mark = re.escape(mark)
    thousands = rf"[0-9]{{1,3}}(?:{mark}[0-9]{{3}})+"
    lakhs = rf"[0-9]{{1,2}}(?:{mark}[0-9]{{2}})+{mark}[0-9]{{3}}"
    return bool(re.fullmatch(f"{thousands}|{lakhs}", text))


# Texts of other programs


def marked_encoding(raw: bytes) -> str:
    """The encoding that a byte order mark in front of a text names: utf-8-sig, utf-16 or utf-32; "" without one."""
    for mark, encoding in _MARKS.items():
        if raw.startswith(mark):
            return encoding
    return ""


_MARKS = {
    b"\xef\xbb\xbf": "utf-8-sig",
    b"\xff\xfe\x00\x00": "utf-32",
    b"\x00\x00\xfe\xff": "utf-32",
    b"\xff\xfe": "utf-16",
    b"\xfe\xff": "utf-16",
}


def decode(raw: bytes) -> str:
    """A text that a person or a program has saved: UTF-8, or what its mark names, as `>` of PowerShell writes UTF-16.

    Bytes that are none of the encoding are replaced.
    """
    return raw.decode(marked_encoding(raw) or "utf-8", "replace")


def stand_in(error: UnicodeError) -> tuple[str, int]:
    """For `codecs.register_error`: a character of ASCII for each that an encoding lacks, a question mark at worst."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(_STAND_INS.get(char, "?") for char in error.object[error.start : error.end]), error.end


_STAND_INS = dict(zip("—–−‐‑…•·●○→×’‘“”≈\xa0\u202f", "-----.*-*o>x''\"\"~  ", strict=True))
"""One column for one column: what surrounds them stays in line."""


# What a terminal would obey


OBEYED_CHARACTERS = "\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff"
"""What a terminal obeys beside the control characters of ASCII, as the inside of a character class of a pattern: the
control characters above ASCII, those that change the direction of text, and surrogates."""


def visible(text: str) -> str:
    """The text of an answer, with control and direction characters written out, as \\x1b.

    Line ends stay, and so do joiners and spaces of other kinds, which words and emoji of some languages need.
    """
    if text.isprintable():
        return text
    return re.sub(f"[\x00-\x09\x0b-\x1f{OBEYED_CHARACTERS}]", lambda match: _escaped(match.group()), text)


def escape(text: str, keep: str = "") -> str:
    """A name, a path or a message; what does not print and is not in `keep` is written out, as \\x1b."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() or char in keep else _escaped(char) for char in text)


def blank(text: str, keep: str = "") -> str:
    """Text with a space for every character that does not print, except those in `keep`."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() or char in keep else " " for char in text)


def _escaped(char: str) -> str:
    return f"\\x{ord(char):02x}"
