"""Text laid out in two columns, as a page is by `pdftotext -layout`: found by the blanks between, and read one by one.

A table, a list in two columns and dates at the right margin have such blanks as well: only where both sides have
headings of their own, or the right one is text under headings, are the sides columns.
Of three, the right is parted again.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from careercli.profile.cv import dates, headings, lists
from careercli.profile.cv.layout import Line

NOT_APART = (
    "two columns, which could not be read apart: save it with one column, or as Word (.docx); from a PDF, "
    "`pdftotext CV.pdf` without -layout writes one column after the other"
)
LEAST_GAP = 3
"""Blanks between columns, in the lines that show where the right one begins."""
LEAST_START = 12
"""Letters and blanks of a line before a right column may begin."""
LEAST_ROWS = 3
"""Lines with text on both sides of the blanks."""
MOST_STARTS = 40
"""Places that are tried, those at which most lines go on."""
MOST_DEPTH = 12
"""So often is what stands before, behind and at the right of columns looked through again, as the pages of a text."""
_GAP = re.compile(rf"\S[ ]{{{LEAST_GAP},}}(?=\S)")


class Parted(NamedTuple):
    """Lines of which columns stand one behind the other; `failed` says that there are some that could not be parted."""

    lines: list[Line]
    failed: bool = False


class _Region(NamedTuple):
    """The lines from `first` to before `last`, whose right column begins at `start`."""

    first: int
    last: int
    start: int


def parted(lines: Sequence[Line], depth: int = 0) -> Parted:
    """The lines of a text, the columns of each part that has two of them one behind the other."""
    given = [replace(line, text=line.text.expandtabs(4)) if "\t" in line.text else line for line in lines]
    texts = [line.text for line in given]
    if sum(_GAP.search(text) is not None for text in texts) < LEAST_ROWS:
        return Parted(list(lines))
    region = _region(texts)
    if region is None:
        return Parted(list(lines), failed=any(map(_has_two_headings, texts)))
    first, last, start = region
    left = _dedented([replace(line, text=line.text[: start - 1].rstrip()) for line in given[first:last]])
    right = _dedented([replace(line, text=line.text[start - 1 :].rstrip()) for line in given[first:last]])
    if depth >= MOST_DEPTH:
        return Parted(list(lines), failed=True)
    before, behind = parted(lines[:first], depth + 1), parted(lines[last:], depth + 1)
    gap = Line("", given[first].place)
    both = _in_order(left, parted(right, depth + 1).lines, gap)
    return Parted([*before.lines, gap, *both, gap, *behind.lines], before.failed or behind.failed)


def _in_order(left: list[Line], right: list[Line], gap: Line) -> list[Line]:
    """What stands above the first headings of both columns, and then the left column before the right one."""
    left_head, left_rest = _at_heading(left)
    right_head, right_rest = _at_heading(right)
    return [*left_head, gap, *right_head, gap, *left_rest, gap, *right_rest]


def _at_heading(lines: list[Line]) -> tuple[list[Line], list[Line]]:
    """The lines before the first heading, and the others."""
    at = next((number for number, line in enumerate(lines) if _is_heading(line.text)), len(lines))
    return lines[:at], lines[at:]


def _region(texts: Sequence[str]) -> _Region | None:
    """The part of a text that is laid out in two columns, the one with the most lines if there are several."""
    starts = Counter(match.end() for text in texts for match in _GAP.finditer(text) if match.end() >= LEAST_START)
    starts.update(
        at for text in texts if (at := len(text) - len(text.lstrip())) >= LEAST_START and _is_heading(text.strip())
    )
    best: tuple[int, int, _Region] | None = None
    for start, _count in starts.most_common(MOST_STARTS):
        for region in _regions_at(texts, start):
            rows = sum(bool(text[start:].strip()) for text in texts[region.first : region.last])
            if best is None or (rows, -start) > best[:2]:
                best = (rows, -start, region)
    return best[2] if best else None


def _regions_at(texts: Sequence[str], start: int) -> list[_Region]:
    """The runs of lines of which none has text in the blank before a place, and which are columns there."""
    regions = []
    first = 0
    for number in range(len(texts) + 1):
        if number < len(texts) and _is_free(texts[number], start):
            continue
        if region := _within(texts, first, number, start):
            regions.append(region)
        first = number + 1
    return regions


def _is_free(text: str, start: int) -> bool:
    """Whether a line has a blank before a place, or ends there; a row of a Markdown table is none of a column."""
    return text[start - 1 : start] in ("", " ") and not text.lstrip().startswith("|")


def _within(texts: Sequence[str], first: int, last: int, start: int) -> _Region | None:
    """The lines of a run between the first and the last that has text at its right behind a clear gap, if columns."""
    clear = [number for number in range(first, last) if _is_clear(texts[number], start)]
    if not clear:
        return None
    first, last = clear[0], clear[-1] + 1
    while last < len(texts) and texts[last].strip() and len(texts[last]) < start - 1:
        last += 1  # what is left of the left column
    while (
        first and texts[first - 1].strip() and _is_heading(texts[first - 1].strip()) and len(texts[first - 1]) < start
    ):
        first -= 1
    left = [text[: start - 1].strip() for text in texts[first:last]]
    right = [text[start - 1 :].strip() for text in texts[first:last]]
    rows = [number for number in range(len(left)) if left[number] and right[number]]
    return _Region(first, last, start) if len(rows) >= LEAST_ROWS and _are_columns(left, right) else None


def _is_clear(text: str, start: int) -> bool:
    """Whether a line goes on at a place, or behind it, after a gap."""
    return bool(text[start:].strip()) and not text[max(0, start - LEAST_GAP + 1) : start].strip()


def _are_columns(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether the sides of some lines are columns of text: each has a heading, or the right one is text."""
    if not any(map(_is_heading, right)):
        return _has_heading_of_list(left) and _is_text(right)
    return any(map(_is_heading, left)) or sum(map(bool, right)) > len([text for text in left if text])


def _has_heading_of_list(left: Sequence[str]) -> bool:
    return sum(map(_is_heading, left)) >= 2


def _is_text(right: Sequence[str]) -> bool:
    """Whether most lines are of several words, and no years."""
    written = [text for text in right if text]
    long = [text for text in written if len(text.split()) >= 4 and dates.span(text) is None]
    return len(written) >= LEAST_ROWS and 3 * len(long) >= 2 * len(written)


def _is_heading(text: str) -> bool:
    words = text.strip()
    if not 0 < len(words) <= 60 or "  " in words or not (words[0].isupper() or words[0] in "#*") or words.endswith("."):
        return False
    return "," not in words and headings.kind(lists.without_marks(words.lstrip("# "))) is not None


def _has_two_headings(text: str) -> bool:
    """Whether a line has headings on it with a gap between them."""
    parts = [part for part in re.split(r"[ ]{3,}", text.strip()) if part]
    return len(parts) > 1 and len({headings.kind(part) for part in parts if _is_heading(part)}) > 1


def headings_in(lines: Sequence[Line]) -> int:
    """How many lines are a heading by themselves."""
    return sum(_is_heading(line.text) for line in lines)


def _dedented(lines: list[Line]) -> list[Line]:
    """The lines of a column without the blanks that all of them begin with; a heading without any."""
    indents = [len(line.text) - len(line.text.lstrip()) for line in lines if line.text.strip()]
    least = min(indents, default=0)
    return [replace(line, text=line.text.strip() if _is_heading(line.text) else line.text[least:]) for line in lines]
