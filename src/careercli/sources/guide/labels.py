"""What stands above the first section: front matter, banners, and labels with values, as a job posting begins with."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable

from careercli.sources.guide import money
from careercli.sources.guide.draft import NAME, TEXT, Draft
from careercli.sources.guide.headings import Section
from careercli.sources.guide.salary import salary
from careercli.sources.guide.text import Line

_LABEL = re.compile(r"(?P<label>[A-Za-z][A-Za-z /-]{2,40}?)\s*:\s+(?P<value>\S.*)")
_BANNER = re.compile(r"(?P<sign>[=*~#_+-])(?P=sign){1,}\s*[^=*~#_+-].*?(?P=sign){2,}")
LONGEST_BANNER = 120


def _title(value: str, line: Line, draft: Draft) -> None:
    if len(value) <= NAME and "title" not in draft.values:
        draft.values["title"] = value
        draft.place("title", line)


def _setting(value: str, line: Line, draft: Draft) -> None:
    draft.text("work_setting", [line])
    if re.fullmatch(r"(?:fully |100 ?% )?remote", value.strip().lower()):
        draft.values.setdefault("remote_friendly", True)


def _pay(value: str, line: Line, draft: Draft) -> None:
    if any(amount.signed for amount in money.amounts(value)) or money.currency(value):
        salary(Section("salary", None, [dataclasses.replace(line, text=value)]), draft)


def _summary(value: str, line: Line, draft: Draft) -> None:
    if len(value) <= TEXT:
        draft.text("summary", [dataclasses.replace(line, text=value)])


def _aliases(value: str, line: Line, draft: Draft) -> None:
    names = [name.strip() for name in value.split(",") if name.strip()]
    if names and max(map(len, names)) <= NAME and len(names) <= 100:
        draft.values.setdefault("aliases", []).extend(names)
        draft.place("aliases", line)


_LABELS: tuple[tuple[re.Pattern[str], Callable[[str, Line, Draft], None]], ...] = (
    (re.compile(r"(?:(?:job|role|position) )?title|position|role|job|occupation|vacancy"), _title),
    (
        re.compile(
            r"(?:job |work )?locations?|place(?: of work)?|(?:job|employment|contract|work) type|type of contract"
            r"|(?:work(?:ing)? )?(?:hours|schedule|arrangement|pattern|mode)|workplace"
        ),
        _setting,
    ),
    (re.compile(r"(?:salary|pay|compensation|wage|rate)(?: (?:range|rate|band|scale))?|rate of pay"), _pay),
    (re.compile(r"summary|description|about"), _summary),
    (re.compile(r"(?:alternative|other)(?: job)? titles?|also known as"), _aliases),
)


def labels(section: Section, draft: Draft) -> None:
    """Takes banners and labels with values out of an opening; the section keeps the other lines.

    `Location` and `Job Type` say where and how one works (`work_setting`), `Salary` is read like a section on pay.
    """
    left = []
    for line in section.lines:
        if is_banner(line):
            draft.place("divider", line)
            continue
        match = _LABEL.fullmatch(line.text) if len(line.text) <= 1_000 and not line.level else None
        if match:
            words = match["label"].lower()
            place = next((place for pattern, place in _LABELS if pattern.fullmatch(words)), None)
            if place:
                place(match["value"], line, draft)
        if not draft.where(line):
            left.append(line)
    section.lines = left


def is_label(line: Line) -> bool:
    """True for `Department: Collections`, which no title or summary is."""
    return bool(len(line.text) <= 200 and _LABEL.fullmatch(line.text)) and not line.level


def is_banner(line: Line) -> bool:
    """True for a line in a frame of signs, `=== JOB DETAILS ===`."""
    return len(line.text) <= LONGEST_BANNER and bool(_BANNER.fullmatch(line.text))


def front_matter(lines: list[Line], draft: Draft) -> None:
    """Places the front matter of a Markdown page: title and summary are the guide's, the rest is the site's own."""
    if not lines or lines[0].text != "---":
        return
    end = next((position for position, line in enumerate(lines[1:60], 1) if line.text == "---"), None)
    if end is None or not all(":" in line.text or line.bullet for line in lines[1:end]):
        return
    for line in lines[1:end]:
        key, _colon, value = line.text.partition(":")
        value = value.strip().strip("\"'")
        if key.strip().lower() == "title" and 0 < len(value) <= NAME:
            draft.values["front_title"] = value
            draft.place("title", line)
        elif key.strip().lower() in ("description", "summary", "excerpt") and value:
            _summary(value, line, draft)
        else:
            draft.place("site", line)
