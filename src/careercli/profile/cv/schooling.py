"""The level of schooling that words on a degree tell, on the scale of the Bureau of Labor Statistics.

What each degree, certificate and examination is held for stands in the reviewed table `schooling.tsv`: its name, how it
has to be written, its level (empty: it is no schooling), and why.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, cast

from careercli import paths
from careercli.errors import CareersError
from careercli.profile.cv import dates, lists, under_way
from careercli.profile.model import EntryLevel
from careercli.roles import releases
from careercli.roles.education import ENTRY_LEVELS
from careercli.skills import trade_names

FILE = "schooling.tsv"
COLUMNS = ("name", "form", "level", "reason")
FORMS = ("word", "letters", "caps", "dotted", "first")
"""How a name has to be written: as a word; as letters with dots or without (two of them as capitals); as letters of
which two are capitals; with its dots; as the first word of a line, with a capital, and no heading ("Licence: B")."""
AWARD: EntryLevel = "Postsecondary nondegree award"
COURSES: EntryLevel = "Some college, no degree"
"""What a certificate of a year or more counts as: years of study that count towards a degree."""
HIGH_SCHOOL: EntryLevel = "High school diploma or equivalent"
_HINT = "fix the line, or install the program again"
LEAST_OF_STUDY = 2
"""So many words that say "not finished" name no schooling of their own: dropped out."""
_EXPIRED = re.compile(r"(?i)\b(?:has\s+)?(?<!never )(?<!not )(?:expired|lapsed)\b")
_RENEWED = re.compile(r"(?i)\b(?:renewed|renewing|recertified|reinstated)\b")
_UNTIL = re.compile(
    r"(?i)\b(?:exp(?:\.|ires?|iry|iration)?|valid (?:until|through|thru|to))(?:\s+(?:date|in|on))?\s*:?\s*"
    r"(?:[a-z]{3,9}\.?\s+)?(?:\d{1,2}[/.-]){0,2}(?P<year>(?:19|20)\d\d)"
)
"""Until when a certificate holds, as it says."""
_OF_A_YEAR = re.compile(
    r"(?i)(?<![\d.,/-])(?:(?:one|two|[12])[\s-]?(?:academic[\s-])?years?|(?:1[2-9]|2[0-4])[\s-]?months?)\b(?!\s+of\s+exp)"
)
"""How long a program lasted, where that is a year or two."""
_DIPLOMA = re.compile(r"(?i)\bdiplom(?:a|e)s?\b")
_OF_COLLEGE = re.compile(
    r"(?i)\b(?:college|universit\w*|polytechnic|institut\w*|academy|trade|business|technical|vocational|nursing)\b"
)
_OF_SCHOOL = re.compile(r"(?i)\b(?:high|school|secondary|lycée|lycee)\b")
_LASTS = r"\d+[\s-]*(?:weeks?|wks?|hours?|hrs?|days?)"
_AWARDED = r"(?:diplom\w*|certific\w*|program\w*|course)"
_OF_TRADE = re.compile(
    rf"(?i)\b{_LASTS}\b[\s\w-]{{0,40}}\b{_AWARDED}\b|\b{_AWARDED}\b[^;|]{{0,60}}[\s,(-]{_LASTS}\b|"
    r"\b(?!(?:reading|flushing|ossining|wyoming|sterling|spring|king|leaving)\b)\w{3,}ing\s+school\b|"
    r"\bprofessional\s+(?:\w+\s+)?school\b|\b(?:farrier|barber|cosmetology|massage|culinary|trucking)\s+school\b"
)
"""A school of a trade, or a course of weeks or hours: what it gives is no diploma of a high school."""
_SCHOOL = re.compile(
    r"(?i)\b(?:universit\w*|college|school|institut\w*|academy|polytechnic|faculty|hochschule|lycée|escuela|campus)\b"
)
_AWARD_WORD = re.compile(
    r"(?i)\b(?:degree|diplom\w*|zertifikat|certific\w*|cert\.?|\w*exam(?:en|ination)?s?|t[ií]tulo|grado|laurea|licen[cs]\w*|"
    r"brevet|\w*abschluss|qualification|award|postgraduate|graduate|honou?rs)\b"
)
_BY_THE_WAY = re.compile(
    r"(?i)\b(?:gpa|cgpa|grade|marks?|average|thesis|dissertation|project|modules?|scholar\w*|dean|awards|society|club|"
    r"member|coursework|courses|relevant|minor|prize|distinction)\b"
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


_COLLEGE = re.compile(
    r"(?i)\b(?:college|universit\w*|polytechnic|institute of technology|undergraduate|bachelor|associate)\b"
)
_CREDITS = re.compile(r"(?i)\b\d+\+?\s+(?:\w+\s+){0,2}?(?:credits?|credit[ -]hours|units)\b")
_NO_DEGREE = re.compile(
    r"(?i)\b(?:not (?:yet )?(?:finished|completed?|awarded)|unfinished|incomplete|uncompleted|dropped out|"
    r"did ?n[o']t (?:finish|graduate|complete)|no degree|without (?:a )?degree|no diploma|"
    r"left (?:after|before|in|college|school|to|when)|withdrew|interrupted|discontinued)\b"
)
_WENT = re.compile(r"(?i)^(?:some (?:college|university|undergraduate)|attended\b|studied (?:at|for)\b)")
_NOT_OVER = re.compile(
    r"(?i)\b(?:high school|secondary|ged|master|doctor|ph\.?d|mba|expected|in progress|currently|graduating)"
)
"""What is no college, what comes behind it, and what goes on, of which nothing tells how far it is."""


_START_OF_WORD = re.compile(r"(?<![\w.&'])\w")
_NOT_LETTERS = re.compile(r"[\W_]+")


class _Entry(NamedTuple):
    """A name of the table, how it has to be written, and its level; None for what is no schooling."""

    name: str
    form: str
    level: EntryLevel | None


def level(text: str) -> EntryLevel | None:
    """The highest level that a line on schooling tells, or None. A school's name alone tells of high schools only.

    Of names inside each other the longest counts: a leaving certificate is no certificate. A certificate of a year or
    more is years of college. Raises CareersError if the
    table is damaged or not there.
    """
    line = text[:1_000].replace("’", "'")
    found = list(_names_in(line))
    levels = [
        name
        for start, end, name in found
        if name and not any(s <= start and end <= e and (s, e) != (start, end) for s, e, _ in found)
    ]
    if set(levels) <= {HIGH_SCHOOL} and _is_of_trade(line):
        levels = [AWARD]
    elif _DIPLOMA.search(line) and (not levels or (set(levels) == {HIGH_SCHOOL} and _OF_COLLEGE.search(line))):
        levels.append(_of_diploma(line))
    found_level = highest(levels)
    return COURSES if found_level == AWARD and _OF_A_YEAR.search(line) else found_level


def is_some_college(text: str) -> bool:
    """Whether a line tells of college that was left without a degree: "some college, no degree", as surveys call it.

    >>> is_some_college("Pima College, 62 credits, not finished"), is_some_college("BA, Ohio State University")
    (True, False)
    """
    is_left, has_credits = _NO_DEGREE.search(text) is not None, _CREDITS.search(text) is not None
    if _NOT_OVER.search(text) and not (has_credits and is_left):
        return False
    if is_left:
        return has_credits or names_college(text)
    is_college = _WENT.search(text) is not None and _COLLEGE.search(text) is not None
    return (has_credits or is_college) and level(text) in (None, COURSES)


def names_college(text: str) -> bool:
    """Whether a line names a college, or a degree that college begins with."""
    return _COLLEGE.search(text) is not None or _is_degree(level(text))


def _is_degree(found: EntryLevel | None) -> bool:
    """Whether a level is a degree that college begins with."""
    return found in ("Associate's degree", "Bachelor's degree")


def _is_of_trade(line: str) -> bool:
    """Whether a line tells of what the school of a trade gives, or a course of weeks: "Farrier diploma"."""
    if re.search(rf"(?i)\b{_AWARDED}\b", line) is None or re.search(r"(?i)\b(?:high|secondary)\s+school\b", line):
        return False
    named = re.search(r"(?i)\b([a-z]+)\s+diploma\b", line)
    return _OF_TRADE.search(line) is not None or (named is not None and trade_names.is_title(named[1]))


def _names_in(line: str) -> Iterator[tuple[int, int, EntryLevel | None]]:
    """Where names of the table begin and end in a line, with their levels; at each place the longest."""
    table = _read(paths.bundled_data())
    for start in (match.start() for match in _START_OF_WORD.finditer(line)):
        for entry in table.get(_key(line[start : start + 8]), ()):
            if not _letters(line[start : start + 3 * len(entry.name)]).startswith(_letters(entry.name)):
                continue  # a pattern takes a hundred times as long to make as this, and most are not needed
            match = _pattern(entry.name, entry.form).match(line, start)
            if match and _is_written_so(match.group(), entry.form, line[:start]):
                yield start, start + len(match.group().rstrip(".")), entry.level  # Boston, MA. is that town
                break


def _key(text: str) -> str:
    """By what names are looked up: their first two letters."""
    return _letters(text)[:2]


def _letters(text: str) -> str:
    """A text without what is no letter or digit, in small letters."""
    return _NOT_LETTERS.sub("", text).casefold()


def _of_diploma(line: str) -> EntryLevel:
    """What a diploma is by who gives it: a college's, or one in a subject, is an award, a school's is not."""
    if _OF_COLLEGE.search(line):
        return HIGH_SCHOOL if re.search(r"(?i)\bhigh school\b", line) else AWARD
    subject = re.sub(r"[\W\d_]+", "", _DIPLOMA.sub("", line))
    return HIGH_SCHOOL if not subject or _OF_SCHOOL.search(line) else AWARD


def _is_written_so(words: str, form: str, before: str) -> bool:
    """Whether letters, with what stands before them, are written as a degree is: BA, not "as" or "ma"."""
    letters = re.sub(r"[^\w]", "", words)
    capitals = sum(map(str.isupper, letters))
    if form == "caps" or (form == "letters" and len(letters) <= 2):
        return capitals >= 2
    return form != "first" or (words[:1].isupper() and not any(map(str.isalnum, before)))


def is_expired(text: str) -> bool:
    """Whether a line says that a certificate holds no longer: that it has expired, or did in a year that is over.

    >>> is_expired("Food Handler Card (expired 2022)"), is_expired("CPR, never expires"), is_expired("CPR, exp. 1999")
    (True, False, True)
    """
    if _EXPIRED.search(text):
        return _RENEWED.search(text) is None
    until = _UNTIL.search(text)
    return until is not None and int(until["year"]) < releases.today().year


def goes_on(text: str) -> bool:
    """Whether the years of a line on schooling go on until now, or into a year to come."""
    read = dates.span(text[:300])
    years = [int(year) for year in _YEAR.findall(text[:300])]
    return (read is not None and read[0].is_current) or max(years, default=0) > releases.today().year


def tells_when(text: str) -> bool:
    """Whether a line tells when schooling is over, or where it was, and not what was learnt there."""
    is_short = under_way.is_unfinished(text) and len(text.split()) <= LEAST_OF_STUDY
    says_when = is_short or under_way.says_only_so(text) or lists.tells_of_before(text)
    return level(text) is None and (says_when or _is_only_school(text))


def is_by_the_way(text: str) -> bool:
    """Whether a line of a section on schooling tells something beside the degree: a minor, marks, a thesis."""
    return _BY_THE_WAY.search(text) is not None


def names_award(text: str) -> bool:
    """Whether a line of a section on schooling names what was got there, and is no school's, and no remark on it."""
    if _BY_THE_WAY.search(text):
        return False
    return _AWARD_WORD.search(text) is not None or (_YEAR.search(text) is not None and not _is_only_school(text))


def _is_only_school(text: str) -> bool:
    """Whether a line is the name of a school with years and a place, or years alone."""
    return _SCHOOL.search(text) is not None or not any(map(str.isalpha, _YEAR.sub("", text)))


def highest(levels: list[EntryLevel]) -> EntryLevel | None:
    """The highest of some levels; None of none."""
    return max(levels, key=lambda name: (ENTRY_LEVELS[name], name), default=None)


@functools.cache
def _read(folder: Path) -> dict[str, list[_Entry]]:
    """The table of a folder of data, by the first two letters, the longest names first."""
    file = folder / FILE
    try:
        lines = file.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise CareersError(f"{paths.display(file)}: cannot be read: {error}", "install the program again") from error
    if tuple(lines[0].split("\t")) != COLUMNS:
        raise CareersError(f"{paths.display(file)}, line 1: the columns are {', '.join(COLUMNS)}", _HINT)
    table: dict[str, list[_Entry]] = {}
    for number, line in enumerate(lines[1:], 2):
        if line:
            entry = _entry(file, number, line)
            table.setdefault(_key(entry.name), []).append(entry)
    for entries in table.values():
        entries.sort(key=lambda entry: len(entry.name), reverse=True)
    return table


def _entry(file: Path, number: int, line: str) -> _Entry:
    name, form, named, reason = cells if len(cells := line.split("\t")) == len(COLUMNS) else ("", "", "", "")
    if not name or not reason or form not in FORMS or (named and named not in ENTRY_LEVELS):
        raise CareersError(f"{paths.display(file)}, line {number}: no name, form, level and reason", _HINT)
    return _Entry(name, form, cast(EntryLevel, named) if named else None)


@functools.cache
def _pattern(name: str, form: str) -> re.Pattern[str]:
    """What finds a name: dots between letters may be there or not, or have to; words may be plural."""
    if form in ("word", "first"):
        words = r"\.?[\s-]+".join(map(re.escape, name.split()))
        ending = r"(?![\w&:])" if form == "first" else r"(?:(?<=\w)'?s)?(?![\w&])"
        return re.compile(rf"(?i){words}{ending}")
    letters = (r"\. ?" if form == "dotted" else r"\.? ?").join(map(re.escape, name.split(".")))
    return re.compile(rf"(?i){letters}(?:s(?!\w)|\.(?!\w))?(?![\w&'])")
