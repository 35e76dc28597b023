"""The badges on top of a guide's page: growth, remote work, median salary, each a figure or word with its label."""

from __future__ import annotations

import re

from careercli.skills import normalize
from careercli.sources.guide import figures, money
from careercli.sources.guide.draft import Draft, MedianBadge
from careercli.sources.guide.headings import Section
from careercli.sources.guide.text import Line

_YES = r"(?: (?:friendly|work|possible|ok|available|options?|allowed|yes))*"
_REMOTE = re.compile(rf"(?:fully |100 |partly )?remote{_YES}")
_NOT_REMOTE = re.compile(rf"(?:not|no) remote{_YES}|remote{_YES} no|on ?site only")
_GROWTH = re.compile(r"(?:projected |job |expected )*growth(?: rate)?")
_MEDIAN = re.compile(r"median(?: annual| yearly)?(?: salary| pay| wage)?")


def badges(section: Section, draft: Draft) -> None:
    """Places growth and remote work of the opening, and holds the median salary back as `draft.median_badge`.

    The section keeps the lines that are no badges: title and summary are among them.
    """
    lines = section.lines
    left: list[Line] = []
    position = 0
    while position < len(lines):
        line = lines[position]
        following = lines[position + 1] if position + 1 < len(lines) else line
        if not (used := growth(line, following, draft)):
            median = _median(line, following) if draft.median_badge is None else None
            if median:
                draft.median_badge, used = median, 1 if median.label is line else 2
            else:
                used = _remote(line, draft)
        if not used:
            left.append(line)
        position += used or 1
    section.lines = left


def growth(line: Line, following: Line, draft: Draft) -> int:
    """Places a growth rate and its label, on one line or two, in either order; gives how many lines that took."""
    if len(line.text) > 80:
        return 0
    if re.search(r"\b(?:growth|outlook)\b", line.text.lower()) or re.search(r"%\s*growth\b", line.text.lower()):
        value = figures.percent(line.text)
        if value is not None:
            return 1 if draft.put("outlook.growth_percent", value, line) else 0
    pairs = ((line, following), (following, line)) if following is not line else ()
    for number, label in pairs:
        value = figures.percent(number.text) if len(number.text) <= 20 else None
        if value is not None and _GROWTH.fullmatch(label.text.lower().strip(" :")):
            draft.put("outlook.growth_percent", value, number, label)
            return 2
    return 0


def _median(line: Line, following: Line) -> MedianBadge | None:
    value = money.single_amount(line.text) if len(line.text) <= 80 else None
    if value is not None and _MEDIAN.search(line.text.lower()):
        return MedianBadge(line, line, value)
    pairs = ((line, following), (following, line)) if following is not line else ()
    for number, label in pairs:
        value = money.single_amount(number.text) if len(number.text) <= 40 else None
        if value is not None and _MEDIAN.fullmatch(label.text.lower().strip(" :")):
            return MedianBadge(number, label, value)
    return None


def _remote(line: Line, draft: Draft) -> int:
    words = " ".join(normalize.words(line.text)) if len(line.text) <= 60 else ""
    if _NOT_REMOTE.fullmatch(words):
        return int(draft.put("remote_friendly", False, line))
    if _REMOTE.fullmatch(words):
        return int(draft.put("remote_friendly", True, line))
    return 0
