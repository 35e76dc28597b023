"""A length of training as somebody writes it: "6 months", "6mo", "1 year", "half a year", "10 weeks"; in months."""

from __future__ import annotations

import re

from careercli.errors import UsageError

MONTHS_IN = {"day": 12 / 365, "week": 12 / 52, "month": 1.0, "year": 12.0}
MOST_YEARS = 20
"""Nobody trains longer."""
MOST_BARE_YEARS = 5
"""A number alone is one of years, as `start` asks for them, up to this."""
NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "twelve": 12, "eighteen": 18, "couple of": 2, "a couple of": 2, "half a": 0.5, "a half": 0.5,
}  # fmt: skip
_WORDS = "|".join(name for name in NUMBERS if " " not in name)
_NUMBER = rf"[0-9]+(?:\.[0-9]+)?|(?:half an?|an? half|(?:a )?couple of|{_WORDS})(?=[ -])"
_UNIT = r"(?P<unit>d(?:ays?)?|w(?:ee)?ks?|w|mo(?:nth)?s?|m|y(?:ea)?rs?|y)"
TIME = rf"(?<![a-z0-9.])(?P<number>{_NUMBER})[ -]*{_UNIT}(?P<half> and a half)?(?![a-z0-9])"
"""A time in small letters, as a sentence has it."""
UNDER = r"(?:under|less than|below|fewer than|shorter than)"
"""What leaves out the time itself."""
_LIMIT = rf"(?:(?:up to|at most|{UNDER}|within|no more than|max(?:imum)?) )?"
WHOLE = r"(?: in all| altogether| until trained)?"
"""What says of a time that paid training is in it, too."""
HOW = 'write a time: --training "6 months", --training "1 year"'


def parse(written: str) -> float:
    """The months of a time; a number alone is one of years.

    Raises UsageError for a text that is none, or none that training can take.
    """
    plain = re.sub(rf"{WHOLE}$", "", " ".join(written.lower().split()))
    match = re.fullmatch(rf"{_LIMIT}{TIME}(?: or less)?", plain)
    if match is None:
        if plain in ("0", "none", "no"):
            return 0.0
        if (bare := re.fullmatch(rf"{_LIMIT}(?P<number>[0-9]+(?:\.[0-9]+)?)", plain)) is None:
            raise UsageError(f"--training {written[:60]!r} is no time", HOW)
        if float(bare["number"]) > MOST_BARE_YEARS:  # 18 are months to most people
            several = f'--training "{bare["number"]} months", --training "{bare["number"]} years"'
            raise UsageError(f"--training {written[:60]!r}: of what?", f"write which: {several}")
        return 12 * float(bare["number"])
    months = months_of(match)
    if months > 12 * MOST_YEARS:
        raise UsageError(f"--training {written[:60]!r} is more than {MOST_YEARS} years", HOW)
    return months


def is_under(written: str) -> bool:
    """Whether a time is to be less than what is written: "under 2 years" has nothing that takes two."""
    return re.match(rf"{UNDER} ", " ".join(written.lower().split())) is not None


def is_whole(written: str) -> bool:
    """Whether a time is that until one is trained: "6 months in all" has the paid training on the job in it."""
    return bool(re.search(rf"{WHOLE}$", " ".join(written.lower().split()))[0])  # type: ignore[index]


def months_of(match: re.Match[str]) -> float:
    """The months of what TIME has matched."""
    number = match["number"].replace("half an", "half a") if "half" in match["number"] else match["number"]
    amount = NUMBERS[number] if number in NUMBERS else float(number)
    unit = next(name for name in MONTHS_IN if name[0] == match["unit"][0])
    return (amount + (0.5 if match["half"] else 0)) * MONTHS_IN[unit]


def in_words(months: float) -> str:
    """Months as people say them: "6 months", "1 year", "4 years", "10 weeks"."""
    if months < 6 and months != int(months):
        return _counted(months * 52 / 12, "week")
    if months >= 12 and not months % 12:
        return _counted(months / 12, "year")
    return _counted(months, "month")


def span_in_words(least: float, most: float) -> str:
    """From so many months to so many as people say them: "2 to 4 years", "6 months to 1 year", "up to 1 year"."""
    last = in_words(most)
    if not least:
        return f"up to {last}"
    number, _, unit = in_words(least).partition(" ")
    first = number if unit.rstrip("s") == last.partition(" ")[2].rstrip("s") else f"{number} {unit}"
    return last if least == most else f"{first} to {last}"


def _counted(number: float, unit: str) -> str:
    rounded = round(number, 1)
    return f"{rounded:g} {unit}{'' if rounded == 1 else 's'}"
