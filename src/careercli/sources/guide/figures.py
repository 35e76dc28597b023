"""Words to figures: percentages, years of experience, times of day, grades. Money is in `money`.

Each function gives None where a text does not say the figure plainly; nothing is estimated.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from careercli.roles.model import Years

MAX_YEARS = 70
DAY = 24 * 60
"""Minutes."""

# Percentages

_PERCENT = re.compile(r"(?P<minus>(?<![\d\w])[-−–‒—])?\+? ?(?P<number>\d{1,6}(?:[.,]\d+)?) ?(?:%|percent\b|per cent\b)")
_DOWN = r"(?:declin\w*|decreas\w*|shrink\w*|fall\w*|drop\w*|minus|down)"
_FALL = re.compile(
    rf"(?:%|percent|per cent) (?:expected |projected |annual )?{_DOWN}\b|\b{_DOWN}(?: of| by)? (?:about |around )?\d",
    re.IGNORECASE,
)


def percent(text: str) -> float | None:
    """A percentage (8 for 8 %) with its sign, as `8%`, `-1.5 %`, `−3,5%`, `4% decline`; None for a range or several."""
    matches = list(_PERCENT.finditer(text[:500]))
    if len(matches) != 1 or re.search(r"\d ?%? ?(?:[-–—−‒]|to|or) ?\d+(?:[.,]\d+)? ?(?:%|per ?cent)", text[:500]):
        return None
    value = float(matches[0]["number"].replace(",", "."))
    below = bool(matches[0]["minus"]) or bool(_FALL.search(text))
    value = -value if below and value else value
    return value if -100 <= value <= 10_000 else None


# Years of experience

_UNIT = r"(?:years?|yrs?|y|months?|mos?)"
_SPAN = (
    rf"(?P<low>\d+(?:[.,]\d+)?) ?(?P<unit>{_UNIT})?\.? ?(?:[-–—−‒~]|to) ?"
    rf"(?P<high>\d+(?:[.,]\d+)?) ?\+?(?P<last> ?{_UNIT})?\b"
)
_MORE = r"(?:and|or) (?:more|above|over|up|beyond)"
_LONE = rf"(?P<low>\d+(?:[.,]\d+)?) ?(?P<plus>\+|{_MORE}\b)? ?(?P<unit>{_UNIT}\b)?\.? ?(?P<more>\+|{_MORE}\b)?"
_UNDER = re.compile(r"\b(?:less than|under|below|up to|fewer than|maximum(?: of)?|max\.?|at most|no more than)\b|^[<≤]")
_OVER = re.compile(r"\b(?:more than|over|at least|minimum(?: of)?|min\.?|above|from|beyond)\b|^[>≥]")
_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_NUMBERS = {word: str(value) for value, word in enumerate(_WORDS)}


_YEARS_ONLY = re.compile(
    r"[\W\d]*(?:(?:less|more|than|under|over|up|to|or|at|least|of|and|experience|years?|yrs?|months?)[\W\d]+)*"
    r"(?:experience|years?|yrs?|months?|more)\W*"
)


def is_years(text: str) -> bool:
    """Whether a text is nothing but a number of years: `5+ years`, `less than 1 year of experience`."""
    return len(text) <= 40 and _YEARS_ONLY.fullmatch(text.lower()) is not None


def years(text: str) -> Years | None:
    """Years of experience, as `0-2 years`, `5+ years`, `Less than 1 year`, `6 months to 2 years`, `10 or more`."""
    words = re.sub(r"\b(" + "|".join(_NUMBERS) + r")\b", lambda match: _NUMBERS[match[1]], text.strip().lower()[:200])
    span, single = re.search(_SPAN, words), re.search(_LONE, words)
    low: float | None
    high: float | None
    if span:
        last = (span["last"] or span["unit"] or "years").strip()
        low, high = _in_years(span["low"], span["unit"] or last), _in_years(span["high"], last)
    elif single and (single["unit"] or single["plus"] or re.fullmatch(r"[<≤>≥]? ?[\d.,]+", words)):
        amount = _in_years(single["low"], single["unit"] or "years")
        if _UNDER.search(words):
            low, high = 0.0, amount
        elif single["plus"] or single["more"] or _OVER.search(words):
            low, high = amount, None
        else:
            low, high = amount, amount
    else:
        return None
    if low > MAX_YEARS or (high is not None and not low <= high <= MAX_YEARS):
        return None
    return Years(min=low, max=high)


def _in_years(amount: str, unit: str) -> float:
    value = float(amount.replace(",", "."))
    return round(value / 12, 2) if unit.startswith("m") else value


# Times of day

_TIME = (
    r"(?:(?P<hour{0}>\d{{1,2}})(?:[:.h](?P<minute{0}>\d{{2}}))? ?(?P<half{0}>[ap]\.? ?m\b\.?)?(?: ?(?:h|hrs|uhr)\b)?"
    r"|(?P<word{0}>noon|midday|midnight))"
)
_CLOCKS = re.compile(_TIME.format(1) + r" ?(?:[-–—−‒~]|to|until|till) ?" + _TIME.format(2), re.IGNORECASE)


@dataclass(frozen=True)
class Clocks:
    """A stretch of the day: start and end as "HH:MM", and the line's other words."""

    start: str
    end: str
    rest: str


def clocks(text: str) -> Clocks | None:
    """A stretch of the day, as `9:00 AM - 12:30 PM`, `22:00–06:00`, `9 to 11:30 am`, `10pm – midnight`.

    A half of the day that stands only behind the end holds for the start too, unless that would make the stretch
    longer than half a day. An end at midnight is "24:00".
    """
    match = _CLOCKS.search(text[:300])
    if not match or not re.search(r"[:.h]\d{2}|[ap]\.? ?m\b|noon|midday|midnight", match.group().lower()):
        return None
    start, end = _minutes(match, "1"), _minutes(match, "2")
    if start is None or end is None:
        return None
    if not _half(match, "1") and _half(match, "2") and not match["word1"] and int(match["hour1"]) <= 12:
        start = min(_both_halves(start), key=functools.partial(_length, end=end))
    elif _half(match, "1") and not _half(match, "2") and not match["word2"] and int(match["hour2"]) <= 12:
        end = min(_both_halves(end), key=functools.partial(_length, start))
    if end % DAY == 0 and start % DAY != 0:
        end = DAY
    rest = (text[: match.start()] + " " + text[match.end() :]).strip()
    rest = re.sub(r"\(\s*\)|\[\s*\]", " ", rest)
    return Clocks(_formatted(start % DAY), _formatted(end), " ".join(rest.split()).strip(" :-–—|,()[]"))


def _both_halves(minutes: int) -> tuple[int, int]:
    """A time on a clock of twelve hours in either half of the day."""
    return minutes % (DAY // 2), minutes % (DAY // 2) + DAY // 2


def _length(start: int, end: int) -> int:
    """The minutes from a start to an end, across midnight if need be; a whole day if both are the same."""
    return (end - start) % DAY or DAY


def _half(match: re.Match[str], side: str) -> str:
    """The half of the day, "a" or "p", that stands behind a time; "" if none."""
    return (match[f"half{side}"] or "")[:1].lower()


def _minutes(match: re.Match[str], side: str) -> int | None:
    """Minutes since midnight of the start ("1") or the end ("2"); None for a time that no clock shows."""
    word = (match[f"word{side}"] or "").lower()
    if word:
        return 0 if word == "midnight" else 720
    hour, minute, half = int(match[f"hour{side}"]), int(match[f"minute{side}"] or 0), _half(match, side)
    if minute > 59 or hour > (12 if half else 24) or (half and not hour) or (hour == 24 and minute):
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return hour * 60 + minute


def _formatted(minutes: int) -> str:
    """Minutes since midnight as "HH:MM"."""
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


# Grades

_GRADES = {
    "low": "low", "moderate": "moderate", "medium": "moderate", "high": "high", "very high": "very high",
    "extremely high": "very high",
}  # fmt: skip
LONGEST_GRADE = 40
"""Characters of a text that may be a grade with its marks around it."""
_RATINGS = {
    "poor": "poor", "fair": "fair", "moderate": "moderate", "medium": "moderate", "good": "good",
    "very good": "very good", "excellent": "excellent",
}  # fmt: skip


def grade(text: str) -> str | None:
    """low, moderate, high or very high, where a text says just that."""
    return _GRADES.get(_only_words(text))


def gauge(text: str) -> list[str]:
    """The grades of a line that holds nothing else, as `Low High High` of a gauge on one line."""
    words = text.lower().replace("/", " ").replace("|", " ").replace(",", " ").split()
    grades: list[str] = []
    position = 0
    while position < len(words):
        two = " ".join(words[position : position + 2])
        name = two if two in _GRADES else words[position]
        if name not in _GRADES:
            return []
        grades.append(_GRADES[name])
        position += len(name.split())
    return grades


def rating(text: str) -> str | None:
    """poor, fair, moderate, good, very good or excellent, where a text says just that."""
    return _RATINGS.get(_only_words(text))


def _only_words(text: str) -> str:
    """The words of a short text in small letters; empty for one too long to be a grade alone."""
    return " ".join(re.findall(r"[a-z]+", text.lower())) if len(text) <= LONGEST_GRADE else ""
