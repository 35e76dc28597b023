"""How figures are written for a person, and parsed: money, percentages, years, lists. The only place for each.

It also names the characters that a terminal would obey, and escapes them.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from typing import Protocol

NOT_RECORDED = "not recorded"
NONE_NAMED = "none named in the sources; ask the state's licensing board"
"""What is said where no license is known: the sources do not speak of every occupation."""

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


def or_more(amount: float, currency: str = "USD") -> str:
    """$239,200 or more: an amount of which only a lower bound is published."""
    return f"{money(amount, currency)} or more"


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


def percent(share: float) -> str:
    """37 %: a share as a person reads it, in whole percent; less than one is `under 1 %`."""
    return "under 1 %" if 0 < share < 1 else f"{share:.0f} %"


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


def number_word(number: int) -> str:
    """A small number as a sentence has it, "two"; one above ten in figures, "1,016"."""
    small = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
    return small[number] if 0 <= number < len(small) else f"{number:,}"


def short_count(number: float) -> str:
    """3.3M, 367k, 820: how many, in a column that is narrow."""
    if number < 1000:
        return f"{number:,.0f}"
    if number < 999_500:
        return f"{number / 1000:.0f}k"
    return f"{number / 1_000_000:.1f}M"


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 11th, 90th."""
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def natural_list(names: Sequence[str], last: str = "and") -> str:
    """a, b and c."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {last} {names[-1]}"


def abridged(names: Sequence[str], most: int) -> str:
    """a, b and 3 more: at most `most` of the names, then how many there are beside them.

    Semicolons stand between names that have commas of their own.
    """
    more = f" and {len(names) - most:,} more" if len(names) > most else ""
    separator = "; " if any(", " in name for name in names[:most]) else ", "
    return separator.join(names[:most]) + more


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


def is_residual(title: str) -> bool:
    """Whether a title is that of a residual occupation, which gathers what no other holds: "…, All Other …"."""
    return ", all other" in title.casefold()


def catch_all_words(counted: str | None) -> str:
    """What to know of figures that are counted under a residual occupation; empty for any other."""
    return "a catch-all for jobs without a code of their own" if counted and is_residual(counted) else ""


def counted_words(counts: Sequence[Coded]) -> str:
    """What a group of occupations that is published as one counts; empty for none."""
    return f"counts {'; '.join(code_and_title(part) or '' for part in counts)}" if counts else ""


def heading(key: str) -> str:
    """`beginner_mistakes` as a heading: Beginner mistakes."""
    return key.replace("_", " ").replace("-", " ").capitalize().replace("Faq", "FAQ")


LONGEST_SAID = 80
"""Characters of what was asked for that are said back."""


def said_back(words: str) -> str:
    """What was asked for, as it is said back: in quotes, cut if it is long."""
    return repr(words if len(words) <= LONGEST_SAID else words[: LONGEST_SAID - 1] + "…")


def markdown_text(words: str) -> str:
    """Text that Markdown shows as it is."""
    return re.sub(r"([\\`*_\[\]<>|#])", r"\\\1", words)


def place_label(where: str) -> str:
    """A place in a role, in words: of a key within a section, as `job_zone.experience`, the section."""
    return PLACES.get(where) or PLACES.get(where.partition(".")[0]) or where.partition(".")[0].replace("_", " ")


# Figures read

MOST_DIGITS = 400
"""A number that is longer is none."""


_DECIMAL = re.compile(r"[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?")


def finite(text: str) -> float | None:
    """The number that a text is in the digits 0 to 9, with a point; None for nan, 1e400, 1_000, ٣ and all else."""
    if len(text) > MOST_DIGITS or not _DECIMAL.fullmatch(text):
        return None
    number = float(text)
    return number if math.isfinite(number) else None


def whole(text: str) -> int | None:
    """The whole number that a text is in the digits 0 to 9; None for all else."""
    return int(text) if len(text) <= MOST_DIGITS and re.fullmatch(r"[-+]?[0-9]+", text) else None


def parse_number(text: str, english: bool = False) -> float | None:
    """The number that a text states, or None if it states none: `1,234.5`, `1.234,5`, `4,00,000`, `35 000`, `85'000`.

    In general, either mark may be the decimal one: a mark followed by three digits divides thousands; by one or two, it
    is the decimal mark; anything else is refused. In `english` figures the point is the decimal mark, and commas are
    passed over wherever they stand.
    """
    if english:
        return finite(text.replace(",", "").strip())
    plain = re.sub(r"[ '’]", "", text)
    if not plain.isascii():
        return None
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
    return float(plain) if plain.isdigit() and len(plain) <= 12 else None


def _grouped(text: str, mark: str) -> bool:
    """True if the mark divides the digits by thousands (1,234,567), or as in India (12,34,567)."""
    mark = re.escape(mark)
    thousands = rf"[0-9]{{1,3}}(?:{mark}[0-9]{{3}})+"
    lakhs = rf"[0-9]{{1,2}}(?:{mark}[0-9]{{2}})+{mark}[0-9]{{3}}"
    return bool(re.fullmatch(f"{thousands}|{lakhs}", text))


# Texts of other programs


def marked_encoding(raw: bytes) -> str:
    """The encoding that a byte order mark in front of a text names: utf-8-sig, utf-16 or utf-32; "" without one."""
    for mark, encoding in _BYTE_ORDER_MARKS.items():
        if raw.startswith(mark):
            return encoding
    return ""


_BYTE_ORDER_MARKS = {
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


_STAND_INS = dict(zip("—–−‐‑…•·●○→×†‡✓’‘“”≈\xa0\u202f", "-----.*-*o>x#++''\"\"~  ", strict=True))
"""One column for one column: what surrounds them stays in line."""


# What a terminal would obey, and what a reader cannot see


_OBEYED = (
    "\x00-\x1f\x7f-\x9f"  # control characters, ESC among them, and those above ASCII that some terminals obey
    "\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069"  # line and paragraph ends, and what turns the direction of text
    "\ud800-\udfff"  # lone surrogates, which no encoding holds
)
_UNSEEN = (  # soft hyphens, fillers, spaces of no width: two names that differ by one of them look the same
    "\xad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb"
)
_UNSEEN_ABOVE = (  # controls of shorthand and music, and tags, which hide whole sentences
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e00ff\U000e01f0-\U000e0fff"
)
_JOINERS = "\u200c\u200d"
_VARIANTS, _VARIANTS_ABOVE = "\u180b-\u180d\u180f\ufe00-\ufe0f", "\U000e0100-\U000e01ef"
_VARIANT = f"[{_VARIANTS}{_VARIANTS_ABOVE}]"
_IN_PLANE = f"{_OBEYED}{_UNSEEN}{_JOINERS}{_VARIANTS}"
_DOUBTFUL_IN_PLANE, _DOUBTFUL = f"[{_IN_PLANE}]", f"[{_IN_PLANE}{_UNSEEN_ABOVE}{_VARIANTS_ABOVE}]"
"""These patterns are compiled by the first text that is no plain ASCII, which most commands never meet. A class with
characters above the first 65,536 takes five times as long: it is used where a text has any."""
_LAST_IN_PLANE = "\uffff"
_TAKES_JOINER = (
    "[\u0590-\u18af\u1900-\u1cff\u20e3\u2190-\u2bff\ua800-\uabff\ufb1d-\ufdff\ufe0f\ufe70-\ufefc"
    "\U00010a00-\U00011fff\U0001e900-\U0001eeff\U0001f000-\U0001faff]"
)
"""What a joiner may follow: letters of the scripts that are written with them, and emoji."""
_TAKES_VARIANT = rf"(?![{_JOINERS}{_VARIANTS}{_VARIANTS_ABOVE}\s])[0-9#*\xa9-\U0010ffff]"
"""What a variation selector may follow: what is seen and is no letter of ASCII, as an emoji or a Chinese character."""
_MARKS = "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
_MOST_MARKS = 8
"""More marks than this over one letter are no language's: they are stacked to cover the lines above and below."""
_TOO_MANY_MARKS = f"{_MARKS}(?<={_MARKS}{{{_MOST_MARKS + 1}}})"


def _escaped(char: str) -> str:
    return f"\\x{ord(char):02x}"


UNBROKEN = "\ue000"
"""Stands for a space at which no line is broken while lines are laid out: Rich breaks them at a no-break space, too."""
_COMMAND = re.compile(
    r"`careers [^`\n]{1,200}`|(?:(?<=: )(?<!^careers: )|(?<=read as ))careers [^`;·\n]{0,200}[^`;·\s](?=$|\n| ·)",
    re.MULTILINE,
)
"""A command between backticks; or behind a colon or "read as", to the end of the line or of what it is for."""


def whole_commands(text: str, width: int) -> str:
    """Text with UNBROKEN for the spaces of each command in it that fits into so many columns."""
    if "careers " not in text:
        return text
    return _COMMAND.sub(lambda found: found[0].replace(" ", UNBROKEN) if len(found[0]) <= width else found[0], text)


def visible(text: str, keep: str = "\n", written: Callable[[str], str] = _escaped) -> str:
    """Text as it may reach a terminal: what would be obeyed, or would not be seen, is `written` out, as \\x1b.

    Those in `keep` stay, and so do joiners, variation selectors and combining marks where words and emoji have them,
    and spaces of other kinds. Everything that the program says goes through here. Twice is the same as once.
    """
    if text.isascii() and text.isprintable():
        return text

    last = -1  # where a character was written out: what is there now takes no joiner

    def judged(match: re.Match[str]) -> str:
        nonlocal last
        char, place = match.group(), match.start()
        before = text[place - 1 : place] if last != place - 1 else ""
        if char in keep or (char in _JOINERS and re.match(_TAKES_JOINER, before)):
            return char
        if re.match(_VARIANT, char) and re.match(_TAKES_VARIANT, before):
            return char
        last = place
        return written(char)

    shown = re.sub(_DOUBTFUL if max(text, default="") > _LAST_IN_PLANE else _DOUBTFUL_IN_PLANE, judged, text)
    return shown if shown.isascii() else re.sub(_TOO_MANY_MARKS, lambda match: written(match.group()), shown)


def escape(text: str, keep: str = "") -> str:
    """A name or a path; what does not print and is not in `keep` is written out, as \\x1b, and what `visible` does."""
    if text.isascii() and text.isprintable():
        return text
    return visible("".join(char if char.isprintable() or char in keep else _escaped(char) for char in text), keep)


def blank(text: str, keep: str = "") -> str:
    """Text with a space for every character that does not print, or is not seen, except those in `keep`."""
    if text.isascii() and text.isprintable():
        return text
    plain = "".join(char if char.isprintable() or char in keep else " " for char in text)
    return visible(plain, keep, lambda _char: " ")


def small(name: str) -> str:
    """A name within a sentence: its first letter small unless the word is a name or short form."""
    first = name.split(" ", 1)[0]
    return name if any(letter.isupper() for letter in first[1:]) else name[:1].lower() + name[1:]
