"""The section of a guide on pay: currency, country, period, and each figure behind its label."""

from __future__ import annotations

import re

from careercli.sources.guide import money
from careercli.sources.guide.draft import Draft, MedianBadge, sentence
from careercli.sources.guide.headings import Section
from careercli.sources.guide.text import Line

LONGEST_FIGURE = 120
"""Characters of a line that may be a figure, or a range; a longer one is a remark that happens to hold an amount."""
_LEVELS = (
    ("entry", re.compile(r"(?:entry|junior|starting|beginner)(?:[ -]level)?(?: \(.*\))?(?: salary| pay)?")),
    ("mid", re.compile(r"(?:mid|middle|intermediate|mid-career)(?:[ -]level)?(?: \(.*\))?(?: salary| pay)?")),
    ("senior", re.compile(r"(?:senior|experienced|expert)(?:[ -]level)?(?: \(.*\))?(?: salary| pay)?")),
)
_MEDIAN = re.compile(r"median(?: (?:annual )?(?:salary|pay|wage))?")
_RANGE = re.compile(r"(?:salary |pay )?range")
_TOP = re.compile(r"\btop (?:10 ?(?:%|percent|per cent)|tenth|ten (?:%|percent|per cent))", re.IGNORECASE)


def salary(section: Section, draft: Draft) -> None:
    """The figures of a section on pay, if it names a currency; a role file holds one such section, the first."""
    if draft.salary_kept:
        draft.note("a second section on pay; a role file holds one, and the first is kept", section.heading)
        return
    texts = _telling_texts(section, draft)
    country = money.country(texts[0])
    currency = _currency(texts, country)
    if currency is None and any(money.has_dollar(text) for text in texts):
        currency = "USD"
        draft.note("the dollar is taken as the US dollar; no country is named", section.heading)
    if currency is None:
        draft.note("pay without a currency; no figure of it is recorded", section.heading)
        return
    draft.salary_kept = True
    _figures_of_pay(section.lines, draft)
    if any(key.startswith("salary.") for key in draft.values):
        period = next(filter(None, (money.period(text) for text in texts if len(text) <= 200)), None)
        if period is None:
            draft.note("pay without a period; it is taken as pay per year", section.heading)
        draft.values.update({"salary.currency": currency, "salary.period": period or "year"})
        if country:
            draft.values["salary.country"] = country


def _telling_texts(section: Section, draft: Draft) -> list[str]:
    """Where currency and period may stand: the heading ("" if none) first, then labels, badge, and the top tenth."""
    texts = [section.heading.text if section.heading else ""]
    texts += [line.text for line in section.lines if not sentence(line)]
    texts += [draft.median_badge.line.text] if draft.median_badge else []
    return texts + [line.text for line in section.lines if _TOP.search(line.text)]


def _currency(texts: list[str], country: str | None) -> str | None:
    """The first currency that one of the texts names, or else the country's."""
    named = next(filter(None, (money.currency(text, country) for text in texts)), None)
    return named or (money.currency_of(country) if country else None)


def place_median(badge: MedianBadge, draft: Draft) -> None:
    """Places the median salary from the top of the page, unless the section on pay is in another currency."""
    currency = money.currency(badge.line.text, draft.values.get("salary.country"))
    of_section = draft.values.get("salary.currency")
    if of_section is None and currency is None and money.has_dollar(badge.line.text):
        currency = "USD"
        draft.note("the dollar is taken as the US dollar; no country is named", badge.line)
    if of_section is None and currency is None:
        draft.note("a median salary without a currency; it is not recorded", badge.line)
        return
    if of_section and currency and of_section != currency:
        draft.note(
            f"a median salary in {currency}, where the section on pay is in {of_section}; it is not recorded",
            badge.line,
        )
        return
    draft.values.setdefault("salary.currency", currency or of_section)
    draft.values.setdefault("salary.period", money.period(badge.label.text) or "year")
    lines = [badge.line] if badge.label is badge.line else [badge.line, badge.label]
    draft.put("salary.median", badge.value, *lines)


def _figures_of_pay(lines: list[Line], draft: Draft) -> None:
    position = 0
    while position < len(lines):
        line = lines[position]
        following = lines[position + 1] if position + 1 < len(lines) else None
        position += _pay_line(line, following, draft)


def _pay_line(line: Line, following: Line | None, draft: Draft) -> int:
    """Places a line of a section on pay, with the next one where it is its label's value; gives how many it took."""
    if _TOP.search(line.text):
        return _top_tenth(line, following, draft)
    label, value = _label_and_value(line.text)
    key = _pay_key(label)
    if key and money.amounts(value):
        _pay_value(key, value, (line,), draft)
        return 1
    if (
        key
        and not value
        and following is not None
        and len(following.text) <= LONGEST_FIGURE
        and money.amounts(following.text)
        and not _TOP.search(following.text)
    ):
        _pay_value(key, following.text, (line, following), draft)
        return 2
    ends = money.money_range(line.text) if len(line.text) <= LONGEST_FIGURE else None
    if ends:
        _range(ends, (line,), draft)
    elif sentence(line) and len(line.text) > 40:
        draft.text("salary.note", [line])
    return 1


def _label_and_value(text: str) -> tuple[str, str]:
    """`Entry-Level (0-2 years): $45,250` to label and value, with or without a colon; remarks in brackets go."""
    bare = re.sub(r"\([^()]*\)", " ", text[:300])
    label, colon, value = bare.partition(":")
    if not colon:
        start = re.search(r"[\d$£€₹¥]|\b[A-Z]{3} ?\d", bare)
        label, value = (bare[: start.start()], bare[start.start() :]) if start else (bare, "")
    return " ".join(label.split()).strip(" -–—"), value.strip()


def _pay_key(label: str) -> str:
    """The key of a label, "range" for both ends at once, "" if it is no label of pay."""
    words = label.strip(" :").lower()
    if _MEDIAN.fullmatch(words):
        return "salary.median"
    if _RANGE.fullmatch(words):
        return "range"
    return next((f"salary.levels.{name}" for name, pattern in _LEVELS if pattern.fullmatch(words)), "")


def _pay_value(key: str, value: str, lines: tuple[Line, ...], draft: Draft) -> None:
    ends = money.money_range(value)
    if key == "range" and ends:
        _range(ends, lines, draft)
    elif key != "range" and (amount := money.single_amount(value)) is not None:
        draft.put(key, amount, *lines)
    else:
        draft.note("no single amount; a role file holds one figure here", lines[-1])


def _range(ends: tuple[float, float], lines: tuple[Line, ...], draft: Draft) -> None:
    if {"salary.low", "salary.high"} & draft.values.keys() and ends != (
        draft.values.get("salary.low"), draft.values.get("salary.high"),
    ):  # fmt: skip
        draft.note(f"another range of pay, {ends[0]:g} to {ends[1]:g}; the first is kept", lines[0])
        return
    draft.put("salary.low", ends[0], *lines)
    draft.put("salary.high", ends[1], *lines)


def _top_tenth(line: Line, following: Line | None, draft: Draft) -> int:
    """Places what the top tenth earns; gives how many lines it took, 2 where the amount stands on the next one."""
    amounts = {amount.value for amount in money.amounts(_TOP.sub(" ", line.text))}
    if len(amounts) == 1:
        if draft.put("salary.top_tenth_from", amounts.pop(), line) and sentence(line):
            draft.text("salary.note", [line])
        return 1
    amount = money.single_amount(following.text) if following and not amounts and not sentence(line) else None
    if following and amount is not None:
        draft.put("salary.top_tenth_from", amount, line, following)
        return 2
    draft.note("what the top tenth earns is not said in one amount", line)
    return 1
