"""The parts of a guide that hold figures: the badges on top, demand, pay, outlook, stress and balance."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from careercli.skills import normalize
from careercli.sources.guide import figures
from careercli.sources.guide import money as guide_money
from careercli.sources.guide.draft import NAME, TEXT, Draft, sentence
from careercli.sources.guide.headings import Section
from careercli.sources.guide.text import Line

_YES = r"(?: (?:friendly|work|possible|ok|available|options?|allowed|yes))*"
_REMOTE = re.compile(rf"(?:fully |100 |partly )?remote{_YES}")
_NOT_REMOTE = re.compile(rf"(?:not|no) remote{_YES}|remote{_YES} no|on ?site only")
_GROWTH = re.compile(r"(?:projected |job |expected )*growth(?: rate)?")


@dataclass(frozen=True)
class Badge:
    """A median salary among the badges on top, kept until the section on pay says in which currency."""

    line: Line
    label: Line
    value: float


# The badges on top


def badges(lines: list[Line], draft: Draft) -> tuple[list[Line], Badge | None]:
    """Places growth and remote work of the opening; gives the lines that are left, and the median salary."""
    left: list[Line] = []
    median: Badge | None = None
    position = 0
    while position < len(lines):
        line = lines[position]
        beside = lines[position + 1] if position + 1 < len(lines) else line
        if not (used := _growth(line, beside, draft)):
            found = _median(line, beside) if median is None else None
            if found:
                median, used = found, 1 if found.label is line else 2
            else:
                used = _remote(line, draft)
        if not used:
            left.append(line)
        position += used or 1
    return left, median


def _growth(line: Line, beside: Line, draft: Draft) -> int:
    """Places a growth rate and its label, on one line or two, in either order; gives how many lines that took."""
    if len(line.text) > 80:
        return 0
    if re.search(r"\b(?:growth|outlook)\b", line.text.lower()) or re.search(r"%\s*growth\b", line.text.lower()):
        value = figures.percent(line.text)
        if value is not None:
            return 1 if draft.put("outlook.growth_percent", value, line) else 0
    pairs = ((line, beside), (beside, line)) if beside is not line else ()
    for number, label in pairs:
        value = figures.percent(number.text) if len(number.text) <= 20 else None
        if value is not None and _GROWTH.fullmatch(label.text.lower().strip(" :")):
            draft.put("outlook.growth_percent", value, number, label)
            return 2
    return 0


def _median(line: Line, beside: Line) -> Badge | None:
    said = re.compile(r"median(?: annual| yearly)?(?: salary| pay| wage)?")
    value = guide_money.one_amount(line.text) if len(line.text) <= 80 else None
    if value is not None and said.search(line.text.lower()):
        return Badge(line, line, value)
    pairs = ((line, beside), (beside, line)) if beside is not line else ()
    for number, label in pairs:
        value = guide_money.one_amount(number.text) if len(number.text) <= 40 else None
        if value is not None and said.fullmatch(label.text.lower().strip(" :")):
            return Badge(number, label, value)
    return None


def _remote(line: Line, draft: Draft) -> int:
    words = " ".join(normalize.words(line.text)) if len(line.text) <= 60 else ""
    if _NOT_REMOTE.fullmatch(words):
        return int(draft.put("remote_friendly", False, line))
    if _REMOTE.fullmatch(words):
        return int(draft.put("remote_friendly", True, line))
    return 0


# Demand


def demand(section: Section, draft: Draft) -> None:
    """A gauge (its ends, then its value) or a word, and what the guide says about it."""
    marked: list[Line] = []
    values: list[str] = []
    rest: list[Line] = []
    for line in section.lines:
        said = re.sub(r"^(?:market )?(?:demand|level)(?: level)?\s*:\s*", "", line.text, flags=re.IGNORECASE)
        found = figures.gauge(said) if len(said) <= 60 else []
        if found:
            values.extend(found)
            marked.append(line)
        else:
            rest.append(line)
    if _says_one(values):
        if draft.put("demand.level", values[-1], *marked):
            renamed(marked[-1], values[-1], draft)
    elif values:
        draft.note("grades that may be a gauge without its value; no demand is recorded", marked[0])
    if "demand.level" in draft.values:
        draft.text("demand.note", [line for line in rest if sentence(line)])
    elif rest:
        draft.note("the level of demand is not said in a word, so its note has no place", rest[0])


_SCALE = ("low", "moderate", "high", "very high")


def _says_one(values: list[str]) -> bool:
    """True for one grade, for a gauge's two ends and a value, and for a whole scale and a value that is not its end."""
    if len(values) == 3:
        return values[:2] == ["low", "high"]
    ranks = [_SCALE.index(one) for one in values]
    rising = all(one < two for one, two in pairwise(ranks[:-1]))
    return len(values) == 1 or (len(values) > 3 and rising and ranks[-1] <= ranks[-2])


def renamed(line: Line, grade: str, draft: Draft) -> None:
    """Notes that a word such as `Medium` is recorded under the word that role files use."""
    if not line.text.lower().endswith(grade):
        draft.note(f'"{line.text[-40:]}" is recorded as {grade}', line)


# Pay

_LEVELS = (
    ("entry", re.compile(r"(?:entry|junior|starting|beginner)(?:[ -]level)?(?: \(.*\))?(?: salary| pay)?")),
    ("mid", re.compile(r"(?:mid|middle|intermediate|mid-career)(?:[ -]level)?(?: \(.*\))?(?: salary| pay)?")),
    ("senior", re.compile(r"(?:senior|experienced|expert)(?:[ -]level)?(?: \(.*\))?(?: salary| pay)?")),
)
_MEDIAN = re.compile(r"median(?: (?:annual )?(?:salary|pay|wage))?")
_RANGE = re.compile(r"(?:salary |pay )?range")
_TOP = re.compile(r"\btop (?:10 ?(?:%|percent|per cent)|tenth|ten (?:%|percent|per cent))", re.IGNORECASE)


def salary(section: Section, badge: Badge | None, draft: Draft) -> None:
    """The figures of a section on pay, if it names a currency; a role file holds one such section, the first."""
    if draft.salary_kept:
        draft.note("a second section on pay; a role file holds one, and the first is kept", section.heading)
        return
    heading = section.heading.text if section.heading else ""
    land = guide_money.country(heading)
    texts = [line.text for line in section.lines if not sentence(line)] + ([badge.line.text] if badge else [])
    texts += [line.text for line in section.lines if _TOP.search(line.text)]
    money = next(filter(None, (guide_money.currency(text, land) for text in [heading, *texts])), None)
    money = money or (guide_money.currency_of(land) if land else None)
    if money is None and any(guide_money.has_dollar(text) for text in [heading, *texts]):
        money = "USD"
        draft.note("the dollar is taken as the US dollar; no country is named", section.heading)
    if money is None:
        draft.note("pay without a currency; no figure of it is recorded", section.heading)
        return
    draft.salary_kept = True
    _figures_of_pay(section.lines, draft)
    if any(key.startswith("salary.") for key in draft.values):
        per = next(filter(None, (guide_money.period(text) for text in [heading, *texts] if len(text) <= 200)), None)
        if per is None:
            draft.note("pay without a period; it is taken as pay per year", section.heading)
        draft.values.update({"salary.currency": money, "salary.period": per or "year"})
        if land:
            draft.values["salary.country"] = land


def median_badge(badge: Badge, draft: Draft) -> None:
    """Places the median salary from the top of the page, unless the section on pay is in another currency."""
    own = guide_money.currency(badge.line.text, draft.values.get("salary.country"))
    kept = draft.values.get("salary.currency")
    if kept is None and own is None and guide_money.has_dollar(badge.line.text):
        own = "USD"
        draft.note("the dollar is taken as the US dollar; no country is named", badge.line)
    if kept is None and own is None:
        draft.note("a median salary without a currency; it is not recorded", badge.line)
        return
    if kept and own and kept != own:
        draft.note(f"a median salary in {own}, where the section on pay is in {kept}; it is not recorded", badge.line)
        return
    draft.values.setdefault("salary.currency", own or kept)
    draft.values.setdefault("salary.period", guide_money.period(badge.label.text) or "year")
    lines = [badge.line] if badge.label is badge.line else [badge.line, badge.label]
    draft.put("salary.median", badge.value, *lines)


def _figures_of_pay(lines: list[Line], draft: Draft) -> None:
    position = 0
    while position < len(lines):
        line = lines[position]
        beside = lines[position + 1] if position + 1 < len(lines) else None
        position += _pay_line(line, beside, draft)


def _pay_line(line: Line, beside: Line | None, draft: Draft) -> int:
    """Places a line of a section on pay, with the next one where it is its label's value; gives how many it took."""
    if _TOP.search(line.text):
        return _top_tenth(line, beside, draft)
    label, value = _label_and_value(line.text)
    key = _pay_key(label)
    if key and guide_money.amounts(value):
        _pay_value(key, value, (line,), draft)
        return 1
    if key and not value and beside is not None and guide_money.amounts(beside.text) and not _TOP.search(beside.text):
        _pay_value(key, beside.text, (line, beside), draft)
        return 2
    ends = guide_money.money_range(line.text) if len(line.text) <= 120 else None
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
    said = label.strip(" :").lower()
    if _MEDIAN.fullmatch(said):
        return "salary.median"
    if _RANGE.fullmatch(said):
        return "range"
    return next((f"salary.levels.{name}" for name, pattern in _LEVELS if pattern.fullmatch(said)), "")


def _pay_value(key: str, value: str, lines: tuple[Line, ...], draft: Draft) -> None:
    ends = guide_money.money_range(value)
    if key == "range" and ends:
        _range(ends, lines, draft)
    elif key != "range" and (amount := guide_money.one_amount(value)) is not None:
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


def _top_tenth(line: Line, beside: Line | None, draft: Draft) -> int:
    found = {one.value for one in guide_money.amounts(_TOP.sub(" ", line.text))}
    if len(found) == 1:
        if draft.put("salary.top_tenth_from", found.pop(), line) and sentence(line):
            draft.text("salary.note", [line])
        return 1
    amount = guide_money.one_amount(beside.text) if beside and not found and not sentence(line) else None
    if beside and amount is not None:
        draft.put("salary.top_tenth_from", amount, line, beside)
        return 2
    draft.note("what the top tenth earns is not said in one amount", line)
    return 1


# Labels with values


Valued = tuple[str, str, tuple[Line, ...]]
"""The name of a label, the value behind it, and the lines that both stand on."""


def labelled(lines: list[Line], labels: dict[str, re.Pattern[str]]) -> tuple[list[Valued], list[Line]]:
    """Values behind known labels, on the label's line or the next one, and the lines that are left."""
    found: list[Valued] = []
    rest: list[Line] = []
    position = 0
    while position < len(lines):
        line = lines[position]
        label, _colon, value = line.text.partition(":")
        name = next((name for name, pattern in labels.items() if pattern.fullmatch(label.strip().lower())), "")
        if name and value.strip():
            found.append((name, value.strip(), (line,)))
        elif name and position + 1 < len(lines) and len(lines[position + 1].text) <= NAME:
            position += 1
            found.append((name, lines[position].text, (line, lines[position])))
        else:
            rest.append(line)
        position += 1
    return found, rest


_OUTLOOK = {
    "growth": re.compile(r"(?:projected |job |expected |employment )*growth(?: rate)?(?: \(.*\))?"),
    "status": re.compile(r"(?:outlook )?status|outlook"),
    "source": re.compile(r"(?:data )?source"),
}
_BALANCE = {
    "stress": re.compile(r"stress(?: level| rating)?"),
    "rating": re.compile(r"(?:work[- ]life )?balance(?: rating| score)?|rating"),
}


def outlook(section: Section, draft: Draft) -> None:
    """Growth, its status and its source."""
    found, rest = labelled(section.lines, _OUTLOOK)
    for name, value, lines in found:
        if name == "growth":
            percent = figures.percent(value)
            if percent is None:
                draft.note(f'"{value[:60]}" is no single growth rate', lines[0])
            else:
                draft.put("outlook.growth_percent", percent, *lines)
        elif len(value) <= (NAME if name == "status" else TEXT):
            draft.put(f"outlook.{name}", value, *lines)
    for line in rest:
        _growth(line, line, draft)


def balance(section: Section, draft: Draft) -> None:
    """Stress, how work and private life go together, and what the guide says about them."""
    found, rest = labelled(section.lines, _BALANCE)
    for name, value, lines in found:
        grade = figures.grade(value) if name == "stress" else figures.rating(value)
        if grade is None:
            draft.note(f'"{value[:60]}" is not a grade that a role file knows', lines[0])
        elif draft.put(f"balance.{name}", grade, *lines):
            renamed(lines[-1], grade, draft)
    draft.text("balance.note", [line for line in rest if sentence(line) or line.bullet])
