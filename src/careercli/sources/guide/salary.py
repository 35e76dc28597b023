"""The section of a guide on pay: currency, country, period, and each figure behind its label."""

from __future__ import annotations

import re

from careercli.sources.guide import money
from careercli.sources.guide.draft import Draft, MedianBadge, sentence
from careercli.sources.guide.entries import tier_of_row
from careercli.sources.guide.headings import Section
from careercli.sources.guide.text import Line

LONGEST_FIGURE = 120
"""Characters of a line that may be a figure, or a range; a longer one is a remark that happens to hold an amount."""
_LEVELS = (
    ("entry", re.compile(r"(?:entry|junior|starting|starter|beginner)(?:[ -]level)?(?: \(.*\))?(?: salary| pay)?")),
    ("mid", re.compile(r"(?:mid|middle|intermediate|mid-career)(?:[ -]level)?(?: \(.*\))?(?: salary| pay)?")),
    ("senior", re.compile(r"(?:senior|experienced|expert)(?:[ -]level)?(?: \(.*\))?(?: salary| pay)?")),
)
_MEDIAN = re.compile(r"median(?: (?:annual )?(?:salary|pay|wage))?")
_BRACKETS = re.compile(r"\([^()]*\)")
_RANGE = re.compile(r"(?:salary |pay )?range")
_TOP = re.compile(r"\b(?:top|highest) (?:10 ?(?:%|percent|per cent)|tenth|ten (?:%|percent|per cent))", re.IGNORECASE)


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
        period = next(
            filter(None, (money.period(_without_second_period(text)) for text in texts if len(text) <= 200)), None
        )
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
    texts += [line.text for line in section.lines if _TOP.search(line.text)]
    prose = (line for line in section.lines if sentence(line))
    return texts + [said for line in prose for said in _sentences(line.text) if _OF_ALL.search(said) and _signed(said)]


def _without_second_period(text: str) -> str:
    """`Median: $47,900 ($23.03/hour)` without what the brackets say in another period."""
    bare = _BRACKETS.sub(" ", text[:2_000])
    return bare if money.amounts(bare) else text


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
    if sentence(line) and (len(_signed(line.text)) > 1 or not _TOP.search(line.text)) and _from_prose(line, draft):
        return 1
    if _TOP.search(line.text):
        return _top_tenth(line, following, draft)
    if line.cells:
        return _pay_row(line, draft)
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
    elif (line.text[-1] in ".!?" and len(line.text.split()) > 3) or (not key and _signed(line.text)):
        draft.text("salary.note", [line])
    return 1


# Prose and tables

_SENTENCE_END = re.compile(r"(?<=[.!?;]) +(?=[A-Z])")
_OF_ALL = re.compile(
    r"\b(?:median|average|mean|typical\w*|salar\w+|wages?|pay|paid|earn\w*|make|range[sd]?)\b", re.IGNORECASE
)
_CLAUSE_END = re.compile(r"[,;] (?:and|while|whereas|with|but) ")
_CLAUSES = (("salary.top_tenth_from", _TOP), ("salary.median", re.compile(r"\bmedian\b", re.IGNORECASE)))
_SPAN = re.compile(r"\b(?:from|between|range[sd]?)\b", re.IGNORECASE)
_LEVEL_WORDS = (
    ("salary.levels.entry", re.compile(r"\b(?:entry[- ]level|starting|junior|beginners?|trainees?)\b", re.IGNORECASE)),
    ("salary.levels.mid", re.compile(r"\b(?:mid[- ]level|mid[- ]career|intermediate)\b", re.IGNORECASE)),
    ("salary.levels.senior", re.compile(r"\b(?:senior|experienced)\b", re.IGNORECASE)),
)


def _sentences(text: str) -> list[str]:
    return _SENTENCE_END.split(text[:2_000])


def _signed(text: str) -> list[float]:
    """The amounts of a text that have a currency's sign or code in front."""
    return [amount.value for amount in money.amounts(text) if amount.signed]


def _from_prose(line: Line, draft: Draft) -> bool:
    """Figures that a text on pay states plainly, one to a sentence, and the text as the note; False if it has none.

    A sentence about another period of pay than the first that names one gives no figure.
    """
    values: dict[str, float] = {}
    period = draft.values.get("salary.period") or next(filter(None, map(money.period, _sentences(line.text))), None)
    for said in _sentences(line.text):
        own = money.period(said)
        if _signed(said) and not (own and period and own != period):
            for key, value in _plain_figures(said).items():
                values.setdefault(key, value)
    fresh = {key: value for key, value in values.items() if draft.values.get(key, value) == value}
    if not fresh or len(fresh) < len(values):
        return False
    draft.values.update(fresh)
    draft.text("salary.note", [line])
    return True


def _plain_figures(said: str) -> dict[str, float]:
    """The figures of a sentence: median, top tenth, a range, or what people of a level earn."""
    values: dict[str, float] = {}
    for part in _CLAUSE_END.split(said):
        if key := _figure_of_clause(part, amounts := _signed(part)):
            values.setdefault(key, amounts[0])
            if key == "salary.low":
                values.setdefault("salary.high", amounts[1])
    return values


def _figure_of_clause(part: str, amounts: list[float]) -> str:
    """The key of the figure that a clause states, "salary.low" for a range; "" where it states none plainly."""
    key = next((key for key, words in _CLAUSES if words.search(part)), "")
    if key or _OTHER_SHARE.search(part):
        return key if len(amounts) == 1 else ""
    levels = [key for key, words in _LEVEL_WORDS if words.search(part)]
    if levels:
        return levels[0] if len(levels) == len(amounts) == 1 and not _BOUND.search(part) else ""
    span = len(amounts) == 2 and amounts[0] < amounts[1] and _SPAN.search(part) and _OF_ALL.search(part)
    return "salary.low" if span else ""


_OTHER_SHARE = re.compile(r"\b(?:10|25|75|90|lowest|bottom|average|mean)\b", re.IGNORECASE)
_BOUND = re.compile(r"\b(?:up to|as much as|(?:more|less) than|over|under|at least|at most)\b", re.IGNORECASE)


_YEARS = re.compile(r"\d ?\+? ?(?:years?|yrs?|months?)\b", re.IGNORECASE)


def _pay_row(line: Line, draft: Draft) -> int:
    """A row of a table of pay: its one amount, that of the latest year where the columns are years; else its text.

    A range of a level is no single figure: it is kept as a step of the ladder, with the range in words.
    """
    key = _pay_key(_label_and_value(f"{line.cells[0]}: ")[0])
    cells = [cell for cell in line.cells[1:] if money.amounts(cell) and not _YEARS.search(cell)]
    if any(_YEARS.search(cell) for cell in line.cells[1:]) and cells:
        tier_of_row(line, draft)
    years = [column for column in line.columns[1:] if re.fullmatch(r"(?:19|20)\d\d", column)]
    if len(years) == len(cells) > 1:
        latest = max(range(len(years)), key=lambda position: years[position])
        cells = [cells[latest]]
        draft.note(f"pay of {years[latest]}, the latest year of the table", line)
    value = cells[0] if len(cells) == 1 else ""
    ends = money.money_range(value)
    amount = money.single_amount(value)
    if key == "range" and ends:
        _range(ends, (line,), draft)
    elif key.startswith("salary.levels.") and ends:
        tier_of_row(line, draft)
    elif key not in ("", "range") and amount is not None:
        if draft.put(key, amount, line) and len(line.cells) > 2:
            draft.text("salary.note", [line])
    else:
        draft.text("salary.note", [line])
    return 1


_AMOUNT_FIRST = re.compile(r"(?P<amount>[$£€₹¥] ?\d[\d.,]*k?) +(?P<label>[A-Za-z][A-Za-z -]{2,40})")


def _label_and_value(text: str) -> tuple[str, str]:
    """`Entry-Level (0-2 years): $45,250` to label and value, with or without a colon; remarks in brackets go."""
    bare = _BRACKETS.sub(" ", text[:300])
    label, colon, value = bare.partition(":")
    if not colon and (match := _AMOUNT_FIRST.fullmatch(bare.strip())):
        label, value = match["label"], match["amount"]
    elif not colon:
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
    bare = _TOP.sub(" ", line.text)
    amounts = {amount.value for amount in money.amounts(_BRACKETS.sub(" ", bare)) or money.amounts(bare)}
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
