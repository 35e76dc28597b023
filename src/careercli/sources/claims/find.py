"""The claims of a sentence: pay, growth, openings, numbers of jobs and education, by the words in `rules`.

Nothing here knows the catalogue. Where words do not say plainly that a figure is such a claim, it is none.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from careercli.roles.pay_periods import yearly
from careercli.sources.claims import growth_rules, posting_rules, rules
from careercli.sources.guide import money
from careercli.text import parse_number


@dataclass(frozen=True)
class Claim:
    """What a sentence claims: `low` and `high` are the same for a single figure.

    Pay is in `currency` (a code; None for a sign that several share) per `per`; growth in percent over `years`
    ("2024-34", or "-34" where only the end is named), and where it is a year's, `per` is "year"; `level` is that
    of an education. `start` and `end` are where the figure stands in the sentence, `year` is the one that the sentence
    names for it.
    """

    kind: str
    measure: str
    start: int
    end: int
    low: float | None = None
    high: float | None = None
    level: str | None = None
    currency: str | None = None
    per: str | None = None
    years: str | None = None
    year: int | None = None


def claims(sentence: str, *, posting: bool = False, required: bool = False, listed: bool = False) -> list[Claim]:
    """The claims of a sentence, in its order.

    `posting`: it stands in an advertisement for a job, whose pay is an offer unless it says that it is everybody's;
    `required`: it stands below a heading of requirements; `listed`: an occupation stands at the head of its line, as in
    "Plumber – $61,550 a year; 2% growth", so that figures need fewer words.
    """
    found: list[Claim] = []
    if _DIGIT.search(sentence):
        found += _pay(sentence, posting, listed)
        found += _growth(sentence, listed)
        found += _openings(sentence, listed)
        found += _jobs(sentence)
    if _SCHOOL.search(sentence):
        found += _education(sentence, posting, required, listed)
    return sorted((claim for claim in found if not _is_denied(sentence, claim)), key=lambda claim: claim.start)


def _is_denied(sentence: str, claim: Claim) -> bool:
    """Whether a sentence says of a figure or a level that it is not so."""
    clause = re.split(r"[;:]|\bbut\b", sentence[: claim.start])[-1]
    if claim.level and claim.level != rules.NO_DEGREE and rules.NOT_NEEDED.search(clause):
        return True
    return bool(rules.DENIED.search(clause) or rules.DENIED_BEHIND.match(sentence[claim.end :]))


_DIGIT = re.compile(r"\d")
_SCHOOL = re.compile(
    r"diploma|degree|education|award|certificate|associate|bachelor|master|doctor|\bGED\b|\b(?:Ph|Pharm)\.?D\b"
    r"|\b[BM]\.?(?:Sc|Tech|Eng|Com|E|A|S)\b\.? (?:in|or|degree|\()",
    re.I,
)
"""A word of every pattern in `rules.LEVELS`."""


def may_claim(sentence: str) -> bool:
    """Whether a sentence has what every claim has: a figure, or a word of schooling."""
    return _DIGIT.search(sentence) is not None or _SCHOOL.search(sentence) is not None


def _first(pattern: re.Pattern[str], sentence: str) -> Iterator[re.Match[str]]:
    return itertools.islice(pattern.finditer(sentence), rules.MOST_FIGURES)


# Pay


def _pay(sentence: str, posting: bool, listed: bool) -> Iterator[Claim]:
    before_end = 0
    cue, personal = rules.PAY_CUE.search(sentence), rules.PERSONAL.search(sentence)
    for match in itertools.islice(_money(sentence), rules.MOST_FIGURES):
        low, high, end = _amounts(match)
        clause = _clause(sentence, before_end, match.start())
        before_end = end
        if low is None or high is None or _is_something_else(sentence, clause, match.start(), end):
            continue
        behind = sentence[end : end + 24]
        per = _period(behind, sentence[: match.start()], match.group(), low)
        if per is None or not (
            (cue and cue.end() <= end)
            or _is_pay(sentence, match.start(), end, posting)
            or (listed and _is_listed_pay(sentence, match.start(), end))
        ):
            continue
        if (
            personal
            and personal.end() <= match.start()
            and not posting
            and not rules.OUR_PEOPLE.search(sentence[: match.start()])
        ):
            continue
        if rules.OTHER_PEOPLE.search(clause):
            continue
        currency = _currency(match)
        most = rules.MOST_A_YEAR * rules.OF_SMALL_UNITS.get(currency or "", 1.0)
        if not all(rules.LEAST_A_YEAR <= (yearly(amount, per) or 0) <= most for amount in (low, high)):
            continue
        measure = _measure(clause, sentence[: match.start()], sentence[end:])
        if low != high and measure in ("", "least", "most"):
            measure = "range"
        own = posting and not posting_rules.PAY_OF_OCCUPATION.search(sentence)
        offered = own or (not listed and _is_offered(sentence, match.start(), end, low, high))
        measure = measure or ("offer" if offered else "typical")
        if offered and measure in ("range", "least", "most", "typical", "experienced", "starting"):
            measure = "offer"
        yield Claim(
            "pay", measure, match.start(), end, low, high, currency=currency, per=per,
            year=_year(sentence, match.start(), end),
        )  # fmt: skip


def _money(sentence: str) -> Iterator[re.Match[str]]:
    """The amounts and ranges of a sentence, the second of two that "and" joins by itself."""
    at = 0
    while match := rules.MONEY.search(sentence, at):
        yield match
        at = max(_amounts(match)[2], match.start() + 1)


def _is_offered(sentence: str, start: int, end: int, low: float, high: float) -> bool:
    """Whether an amount is an employer's own offer by its words, though the text is no posting."""
    before = sentence[:start]
    if rules.OFFERED.search(before) or rules.OFFERED_BEHIND.match(sentence[end:]):
        return True
    return low < high <= low * rules.OFFERED_AT_MOST and rules.OFFERED_RANGE.match(before) is not None


def _year(sentence: str, start: int, end: int) -> int | None:
    """The year that a sentence names for a figure: the nearest, those behind it first."""
    years = [
        (match.start() - end if match.start() >= end else (start - match.end()) * 2, int(match["year"]))
        for match in _first(rules.YEAR_OF_FIGURE, sentence)
    ]
    return min(years)[1] if years else None


def _is_listed_pay(sentence: str, start: int, end: int) -> bool:
    """Whether an amount behind an occupation at the head of a line is its pay: right behind it, with a period."""
    plain = _SHORT_FRONT.search(sentence[:start])
    if plain and _PAY_COLUMN.search(plain.group()):
        return True
    behind = sentence[end : end + 24]
    return bool(
        plain
        and (
            money.period(behind[:14])
            or money.period(sentence[start:end])
            or rules.MEASURE_BEHIND.match(behind)
            or _MEASURE_ALONE.search(plain.group())
        )
    )


_MEASURE_ALONE = re.compile(r"\b(?:median|average|mean)(?: is| of| at|:)? ?(?:about |around |~|≈)?$", re.IGNORECASE)
_PAY_COLUMN = re.compile(r"\bpay\b", re.IGNORECASE)
_SHORT_FRONT = re.compile(r"(?:^|[:;,–—|-])[^:;,–—|$£€\d]{0,30}$")


def _amounts(match: re.Match[str]) -> tuple[float | None, float | None, int]:
    """The two ends of an amount, and where it ends; "and" joins two only behind "between"."""
    text, end = match.group(), match.end()
    low_times, high_times = match["low_times"] or match["bare_times"], match["high_times"]
    joined = match["range"] is not None
    before = match.string[: match.start()]
    if joined and rules.HOLDS_AND.search(text) and not rules.BETWEEN.search(before):
        joined, end = False, match.start("range")
    if rules.TOO_LARGE.search(text[: end - match.start()]):
        return None, None, end
    low = parse_number(match["low"] or match["bare"])
    if not joined:
        return _times(low, low_times), _times(low, low_times), end
    high = _times(parse_number(match["high"]), high_times)
    thousands = low_times or (high_times if low is not None and low < 1_000 else None)
    low = _times(low, thousands)
    return (low, high, end) if low is not None and high is not None and low <= high else (None, None, end)


def _times(number: float | None, times: str | None) -> float | None:
    return None if number is None else number * 1_000 if times and times.strip() in "kK" else number


def _currency(match: re.Match[str]) -> str | None:
    """The code of the currency that an amount's sign or word names; a bare dollar is the place's to say: None."""
    text = match.group()
    if "dollars" in text:
        return None
    return {"euros": "EUR", "pounds": "GBP"}.get((match["behind"] or "").strip()) or money.currency(text)


def _period(behind: str, before: str, text: str, low: float) -> str | None:
    """The period of an amount: said behind it, within it, before it, or clear from its size."""
    said = money.period(_first_clause(behind)) or money.period(text)
    if said:
        return said
    named = [(match.start(), match.group().lower()) for match in _PERIOD_BEFORE.finditer(before)]
    if named and (period := money.period(named[-1][1])):
        return period if period != "hour" or low <= rules.BARE_HOUR * 5 else None
    return "year" if low >= rules.BARE_YEAR else None


_PERIOD_BEFORE = re.compile(r"\b(?:hourly|weekly|monthly|annual|annually|yearly)\b", re.IGNORECASE)


def _first_clause(text: str) -> str:
    return re.split(r"[$£€;.]| or |, ", text, maxsplit=1)[0]


def _clause(sentence: str, after: int, start: int) -> str:
    """What stands between the figure before, or the clause's beginning, and a figure."""
    return re.split(
        r"[;(]|, (?:and|but|while)\b|\bbut\b|\bplus\b|\bwhile\b|: (?=[A-Z]|(?:the|an?) )", sentence[after:start]
    )[-1]


def _is_something_else(sentence: str, clause: str, start: int, end: int) -> bool:
    if rules.NO_PAY.search(clause) or rules.NO_PAY_BEHIND.match(_PERIOD_BEHIND.sub("", sentence[end : end + 60])):
        return True
    return bool(re.search(r"\bplus\b[^;.]{0,40}$", sentence[:start])) or "million" in sentence[end : end + 9]


_PERIOD_BEHIND = re.compile(r"^(?: ?/ ?\w+| (?:per|an?|each) \w+)")


def _is_pay(sentence: str, start: int, end: int, posting: bool) -> bool:
    """Whether an amount is pay though no word for pay stands in front of it: by its label, or by what is behind it."""
    before = sentence[:start]
    if rules.LABEL.match(before) and any(pattern.search(before) for _name, pattern in rules.MEASURES[:6]):
        return True
    if rules.PAY_CUE.search(_first_clause(sentence[end : end + 60])):
        return True
    return posting and not before.strip() and bool(money.period(sentence[end : end + 14]))


def _measure(clause: str, before: str, behind: str) -> str:
    """What a figure of pay is: by the nearest words before it, or else behind it; "" where nothing says it."""
    for words in (clause, before):
        ends = [
            (match.end(), -rank, name)
            for rank, (name, pattern) in enumerate(rules.MEASURES)
            for match in pattern.finditer(words)
        ]
        strong = [place for place in ends if place[2] not in ("least", "most")]
        if strong or ends:
            return max(strong or ends)[2]
    match = rules.MEASURE_BEHIND.match(behind)
    return "" if match is None else "median" if (match["measure"] or "").lower() == "median" else "average"


# Growth


def _growth(sentence: str, listed: bool) -> Iterator[Claim]:
    last, goes_on, falls = 0, False, False
    amounts = [match.end() for match in _first(rules.MONEY, sentence)]
    for match in _first(growth_rules.PERCENT, sentence):
        start, end = match.span()
        clause, last = sentence[last:start].rpartition(";")[2], end
        whole = sentence[:start].rpartition(";")[2]
        behind = sentence[end : end + 60]
        near = f"{clause[-90:]} {behind}"
        has_cue = growth_rules.GROWTH_CUE.search(near) is not None
        goes_on = goes_on and not has_cue and growth_rules.GROWTH_GOES_ON.match(clause) is not None
        if not goes_on and not has_cue:
            continue
        amount = max((stop for stop in amounts if stop <= start), default=0)
        own = sentence[max(amount, start - len(whole)) : start]
        yearly_rate = _is_a_year(clause, behind)
        if yearly_rate and growth_rules.PAST_GROWTH.search(own + behind[:25]):
            continue
        foretold = growth_rules.FORECAST.search(sentence) or (yearly_rate and growth_rules.JOBS_SUBJECT.search(whole))
        if not _is_itself(own, behind, whole, listed=listed) and (
            not foretold or growth_rules.NO_GROWTH.search(_of_jobs(own, whole) + behind[:25])
        ):
            continue
        if (not yearly_rate and re.search(r"\baverage\b[^,;]{0,30}$", clause)) or re.match(
            r" (?:average|of|more|less|higher|lower|stake)\b", behind
        ):
            continue
        value = float(match["number"])
        sign = match["sign"] or ""
        minus = sign in ("-", "−") and not sentence[:start].rstrip()[-1:].isdigit()
        falls = falls if goes_on else growth_rules.FALLING.search(f"{clause[-60:]} {behind[:20]}") is not None
        if value and (minus or falls):
            value = -value
        goes_on = True
        per = "year" if yearly_rate else None
        yield Claim("growth", "projected", start, end, value, value, per=per, years=_years(sentence))


def _is_a_year(clause: str, behind: str) -> bool:
    """Whether a growth is that of one year: "2% a year", "an annual growth rate of 2%"."""
    return bool(growth_rules.A_YEAR_BEHIND.match(behind) or growth_rules.A_YEAR_BEFORE.search(clause))


def _is_itself(own: str, behind: str, whole: str, *, listed: bool) -> bool:
    """Whether a percentage is said to be growth in so many words: in the line of an occupation in more ways."""
    if growth_rules.PAST_GROWTH.search(own + behind):
        return False
    part = _LAST_PART.split(own)[-1]
    if growth_rules.GROWS_BY.search(part) and not growth_rules.NO_GROWTH.search(_of_jobs(own, whole)):
        return True
    if not listed:
        return growth_rules.GROWTH_CLAUSE.fullmatch(part) is not None
    if growth_rules.GROWTH_ITSELF_BEHIND.match(behind):
        return not growth_rules.NO_GROWTH.search(part)
    return growth_rules.GROWTH_ITSELF_BEFORE.search(part) is not None


_LAST_PART = re.compile(r"[,;|.]")


def _of_jobs(own: str, whole: str) -> str:
    """What stands in front of a percentage, from where it turns from pay to jobs: "pay was $61,690, and employment"."""
    subjects = [match.start() for match in growth_rules.JOBS_SUBJECT.finditer(own)]
    return own[subjects[-1] :] if subjects and len(own) < len(whole) else whole


def _years(sentence: str) -> str | None:
    if span := growth_rules.YEARS.search(sentence):
        return f"{span['start']}-{span['end'][-2:]}"
    end = growth_rules.END_YEAR.search(sentence)
    return f"-{end['end'][-2:]}" if end else None


# Openings and jobs


def _number(match: re.Match[str]) -> float:
    number = float(match["number"].replace(",", ""))
    times = (match["times"] or "").strip()
    return number * {"million": 1_000_000, "M": 1_000_000, "thousand": 1_000, "k": 1_000}.get(times, 1)


def _openings(sentence: str, listed: bool) -> Iterator[Claim]:
    cue = rules.OPENINGS.search(sentence)
    if not cue or not (listed or rules.YEARLY.search(sentence)):
        return
    numbers = [match for match in _first(rules.COUNT, sentence) if not _is_year(match)]
    before = [match for match in numbers if match.end() <= cue.start() and cue.start() - match.end() <= 40]
    behind = [match for match in numbers if match.start() >= cue.end() and match.start() - cue.end() <= 30]
    for match in before[-1:] or behind[:1]:
        value = _number(match)
        yield Claim(
            "openings", "a year", *match.span(), value, value,
            years=_years(sentence), year=_year(sentence, *match.span()),
        )  # fmt: skip


def _is_year(match: re.Match[str]) -> bool:
    return bool(re.fullmatch(r"20\d\d|19\d\d", match["number"])) and not match["times"]


def _jobs(sentence: str) -> Iterator[Claim]:
    """Numbers of jobs; whether the words behind a bare number name an occupation is for `subject` to say."""
    for match in _first(rules.COUNT, sentence):
        start, end = match.span()
        value = _number(match)
        if _is_year(match) or value < 100 or rules.NO_JOBS.search(sentence[max(0, start - 40) : start]):
            continue
        before, behind = sentence[:start], sentence[end : end + 60]
        if rules.OPENINGS.search(behind) or re.match(r" (?:new|more|additional|openings)\b", behind):
            continue
        measure = ""
        if rules.JOBS_LABEL.search(before) or (rules.JOBS_BEHIND.match(behind) and not rules.NO_JOBS.search(sentence)):
            measure = "jobs"
        elif re.search(
            r"\b(?:[Tt]here (?:are|were)|employs?|employed|counted|[Ss]ome|[Aa]bout|[Rr]oughly|[Nn]early|has"
            r"|had)\b[^.;]{0,25}$",
            before,
        ):
            measure = "workers"
        if measure:
            yield Claim("employment", measure, start, end, value, value, year=_year(sentence, start, end))


# Education


def _education(sentence: str, posting: bool, required: bool, listed: bool) -> Iterator[Claim]:
    levels = [
        (match.start(), match.end(), level) for level, pattern in rules.LEVELS for match in pattern.finditer(sentence)
    ]
    if not levels or rules.NO_EDUCATION.search(sentence):
        return
    levels.sort()
    own = posting and not posting_rules.EDUCATION_OF_OCCUPATION.search(sentence)
    last = 0
    for start, end, level in levels:
        between, last = sentence[last:start], end
        if start != levels[0][0] and not re.search(r"[;.]|\|", between):
            continue  # "bachelor's or master's degree": the first is the least
        label = rules.LABEL.match(sentence[:start]) or not sentence[:start].strip()
        cue = rules.EDUCATION_CUE.search(sentence)
        if cue or listed or (posting and (label or required)):
            yield Claim("education", "asked" if own else "typical", start, end, level=level)
