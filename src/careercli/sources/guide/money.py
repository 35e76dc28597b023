"""Words to money: amounts in any country's way of writing them, ranges, currencies, countries, periods of pay.

Each function gives None where a text does not say it plainly; nothing is estimated.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from careercli.roles.money import MAX_AMOUNT, SHARED_SIGNS, SIGNS
from careercli.text import parse_number

_COUNTRIES = {
    "US": ("USD", "united states", "united states of america", "usa", "u.s.", "u.s.a.", "america"),
    "GB": ("GBP", "united kingdom", "uk", "u.k.", "great britain", "britain", "england"),
    "CA": ("CAD", "canada"), "AU": ("AUD", "australia"), "NZ": ("NZD", "new zealand"), "IE": ("EUR", "ireland"),
    "IN": ("INR", "india"), "DE": ("EUR", "germany", "deutschland"), "FR": ("EUR", "france"), "ES": ("EUR", "spain"),
    "IT": ("EUR", "italy"), "NL": ("EUR", "netherlands", "the netherlands"), "BE": ("EUR", "belgium"),
    "AT": ("EUR", "austria"), "PT": ("EUR", "portugal"), "FI": ("EUR", "finland"), "GR": ("EUR", "greece"),
    "CH": ("CHF", "switzerland"), "SE": ("SEK", "sweden"), "NO": ("NOK", "norway"), "DK": ("DKK", "denmark"),
    "PL": ("PLN", "poland"), "CZ": ("CZK", "czech republic", "czechia"), "HU": ("HUF", "hungary"),
    "RO": ("RON", "romania"), "UA": ("UAH", "ukraine"), "TR": ("TRY", "turkey", "türkiye"), "IL": ("ILS", "israel"),
    "AE": ("AED", "united arab emirates", "uae"), "SA": ("SAR", "saudi arabia"), "ZA": ("ZAR", "south africa"),
    "NG": ("NGN", "nigeria"), "KE": ("KES", "kenya"), "EG": ("EGP", "egypt"), "PK": ("PKR", "pakistan"),
    "BD": ("BDT", "bangladesh"), "JP": ("JPY", "japan"), "CN": ("CNY", "china"), "KR": ("KRW", "south korea", "korea"),
    "SG": ("SGD", "singapore"), "HK": ("HKD", "hong kong"), "MY": ("MYR", "malaysia"), "PH": ("PHP", "philippines"),
    "ID": ("IDR", "indonesia"), "TH": ("THB", "thailand"), "VN": ("VND", "vietnam"), "MX": ("MXN", "mexico"),
    "BR": ("BRL", "brazil"), "AR": ("ARS", "argentina"), "CL": ("CLP", "chile"), "CO": ("COP", "colombia"),
}  # fmt: skip
"""ISO 3166 country: its ISO 4217 currency, and how guides name the country."""
_NAMED = {name: code for code, (_currency, *names) in _COUNTRIES.items() for name in (code.lower(), *names)}
_CURRENCIES = {currency for currency, *_names in _COUNTRIES.values()}
_LONGEST_SIGNS_FIRST = sorted(SIGNS.items(), key=lambda item: -len(item[0]))


def country(text: str) -> str | None:
    """The country that a heading names in words, by code in brackets, or by a flag; None if none or several."""
    codes: set[str] = set()
    for first, second in re.findall("([\U0001f1e6-\U0001f1ff])([\U0001f1e6-\U0001f1ff])", text):
        codes.add(chr(ord(first) - 0x1F1E6 + 65) + chr(ord(second) - 0x1F1E6 + 65))
    for part in re.split(r"[(),;/|–—]| - | in (?:the )?", text):
        name = part.strip(" .").lower()
        if name in _NAMED and (len(name) > 2 or part.strip(" .").isupper()):
            codes.add(_NAMED[name])
        elif part.strip().lower() in _NAMED and len(part.strip()) > 2:
            codes.add(_NAMED[part.strip().lower()])
    codes.discard("EU")
    return codes.pop() if len(codes) == 1 else None


def currency(text: str, country_code: str | None = None) -> str | None:
    """The currency (ISO 4217) that a text names by code or sign.

    A sign that several share counts as that of the country (ISO 3166), if that is one of them.
    """
    for code in re.findall(r"\b[A-Z]{3}\b", text):
        if code in _CURRENCIES or code in SIGNS.values():
            return str(code)
    for sign, code in _LONGEST_SIGNS_FIRST:
        if _has_sign(text, sign):
            return code
    own_currency = _COUNTRIES[country_code][0] if country_code in _COUNTRIES else None
    for sign, codes in SHARED_SIGNS.items():
        if _has_sign(text, sign) and own_currency in codes:
            return own_currency
    return None


def has_dollar(text: str) -> bool:
    """True if a text holds a dollar sign, whosever it is."""
    return "$" in text


def currency_of(country_code: str) -> str | None:
    """The currency of a country, by its ISO code."""
    return _COUNTRIES[country_code][0] if country_code in _COUNTRIES else None


def _has_sign(text: str, sign: str) -> bool:
    return sign in text and _sign_pattern(sign).search(text) is not None


@functools.cache
def _sign_pattern(sign: str) -> re.Pattern[str]:
    before = r"(?<![A-Za-z])" if sign[0].isalpha() else ""
    after = r"(?![A-Za-z])" if sign[-1].isalpha() else ""
    return re.compile(before + re.escape(sign) + after)


def period(text: str) -> str | None:
    """The period of pay that a text names: hour, week, month or year."""
    lowered = text.lower()
    for name, pattern in (
        ("hour", r"\bhourly\b|\b(?:per|an|/) ?hour\b|/ ?h(?:r|our)?\b"),
        ("week", r"\bweekly\b|\b(?:per|a) week\b|/ ?w(?:k|eek)\b"),
        ("month", r"\bmonthly\b|\b(?:per|a) month\b|/ ?mo(?:nth)?\b"),
        ("year", r"\bannual(?:ly)?\b|\byearly\b|\b(?:per|a) (?:year|annum)\b|\bp\.? ?a\b|/ ?y(?:r|ear)\b|\blpa\b"),
    ):
        if re.search(pattern, lowered):
            return name
    return None


_SIGN = r"(?:(?:[A-Z]{1,3})?[$£€₹¥₽₩₪₺₴₦₱฿₫]|Rs\.?|R(?=\d)|zł|kr|(?<![A-Za-z])[A-Z]{3}(?![A-Za-z]))"
_NUMBER = r"\d{1,3}(?:[ '’]\d{3})+(?!\d)|\d[\d.,]*\d|\d"
_TIMES_NAMED = r"[kKmM](?![A-Za-z])|lakhs?\b|lpa\b|LPA\b|crores?\b|million\b"
_AMOUNT = re.compile(rf"(?<![\d.,A-Za-z])(?P<sign>{_SIGN})? ?(?P<number>{_NUMBER}) ?(?P<times>{_TIMES_NAMED})?")
_NO_MONEY = re.compile(r" ?(?:%|\+? ?(?:years?|yrs?|months?|hours?)\b|percent\b)")
_TIMES = {"k": 1_000, "m": 1_000_000, "lakh": 100_000, "lakhs": 100_000, "lpa": 100_000, "crore": 10_000_000,
          "crores": 10_000_000, "million": 1_000_000}  # fmt: skip


@dataclass(frozen=True)
class Amount:
    """Money as it stands in a text, in whole units of a currency.

    `scaled`: a word or letter behind the number multiplies it, as the k of 40k. `signed`: a currency's sign or code
    stands in front.
    """

    value: float
    scaled: bool
    signed: bool


def amounts(text: str) -> list[Amount]:
    """The amounts of money of a line, in order. Percentages and counts of years are none."""
    result: list[Amount] = []
    for match in _AMOUNT.finditer(text[:2_000]):
        value = parse_number(match["number"])
        if value is None or _NO_MONEY.match(text, match.end()) or _is_year_or_code(match, text):
            continue
        times = _TIMES[match["times"].lower()] if match["times"] else 1
        if value * times <= MAX_AMOUNT:
            result.append(Amount(value * times, bool(match["times"]), bool(match["sign"])))
    return result


_YEAR = re.compile(r"(?:19|20)\d\d")
_CODE = re.compile(r"(?<![\d.,$£€₹¥])\d\d-\d{4}(?:\.\d\d)?(?![\d,])")
_UNIT_BEHIND = re.compile(rf" ?(?:{_SIGN})")


def _is_year_or_code(match: re.Match[str], text: str) -> bool:
    """True for a bare number that is a year of the calendar or a part of an occupation's code, as 29-1141."""
    if match["sign"] or match["times"] or _UNIT_BEHIND.match(text, match.end()):
        return False
    start, end = match.span("number")
    in_code = _CODE.match(text, start) or (start >= 3 and _CODE.match(text, start - 3))
    return bool(in_code) or bool(_YEAR.fullmatch(text, start, end))


def money_range(text: str) -> tuple[float, float] | None:
    """The two ends of a range of pay, as `40,000—75,000`, `$40–75k`, `€35.000 to €60.000`; None if it is no range."""
    text = _CODE.sub(" ", text[:2_000])
    ends = amounts(re.sub(r"(?<=\d)[-–—−‒](?=\D{0,4}\d)", " – ", text))
    if len(ends) != 2 or not re.search(r"\d\D{0,12}?(?:[-–—−‒~]|\bto\b|\band\b)\D{0,8}\d", text):
        return None
    low, high = ends
    if not _looks_like_money(low, high, text):
        return None
    if high.scaled and not low.scaled and low.value < 1_000:
        factor = next((times for times in sorted(set(_TIMES.values())) if high.value / times < 1_000), 1)
        low = Amount(low.value * factor, True, low.signed)
    return (low.value, high.value) if low.value <= high.value else None


def _looks_like_money(low: Amount, high: Amount, text: str) -> bool:
    """False for two years of the calendar, and for small whole numbers without a sign, as `Levels 1-3`."""
    if low.signed or high.signed or low.scaled or high.scaled or currency(text) or "." in text or "," in text:
        return True
    return high.value >= 1_000 and not (1900 <= low.value <= 2100 and 1900 <= high.value <= 2100)


def single_amount(text: str) -> float | None:
    """The amount of money of a line that names exactly one."""
    named = amounts(text)
    return named[0].value if len(named) == 1 else None
