"""When somebody held a job, read out of a line: "Mar. 2019 - present", "Jun '16 to Feb '21", "since 2017", "03/2017 –".

A year of two digits has an apostrophe in front, or a month and a range around it: "06/16 - 02/21", "2016-21".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_MONTH = (
    r"(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\.?,?[ ]{0,3}|(?:0?[1-9]|1[0-2])[/.-]"
    r"|(?:spring|summer|autumn|fall|winter)[ ]{1,3}|q[1-4][ ]{1,3})?"
)
_MONTH_BEFORE = (
    r"(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\.?,?[ ]{1,3}|(?:0?[1-9]|1[0-2])[/.])"
)
_FULL_YEAR = r"(?:19[4-9]\d|20\d\d)"
_YEAR = rf"(?:{_FULL_YEAR}|['’‘`´]\d\d(?!\d))"
_TAIL = r"(?:[-/](?:0?[1-9]|1[0-2])(?:[-/]\d{1,2})?(?!\d))?"
_UNTIL = r"-{1,3}|–|—|‒|−|to|until|till|through|thru|bis|à|a|al|hasta|até|tot|fino ad?"
_NOW = (
    r"(?:(?:(?:up )?(?:to|till?)|until) (?:date|now|today|present|the present)|(?:the )?present(?:e|ly)?(?: day)?|"
    r"now|today|current(?:ly)?|on-?going|continuing|date|heute|jetzt|laufend|aktuell|aujourd['’]hui|présent|en cours|"
    r"(?:la )?actualidad|actual(?:mente)?|presente|oggi|atual(?:mente)?|heden|nu|nå|idag)"
)
"""What stands for the end of what goes on, in some languages."""


def _date(name: str) -> str:
    """The pattern of a date whose year is the group of that name."""
    return rf"(?<![\w/]){_MONTH}(?P<{name}>{_YEAR}){_TAIL}"


_SPAN = re.compile(
    rf"(?i){_date('first')}[ ]{{0,3}}(?:{_UNTIL})[ ]{{0,3}}"
    rf"(?:{_date('last')}|(?P<now>{_NOW})\b)"
)
_SHORT_DATE = r"(?<![\w/]){month}(?P<{name}>\d\d)(?![\d/.:])"
_SHORT_SPAN = re.compile(
    rf"(?i)(?:(?:{_SHORT_DATE.format(month=_MONTH_BEFORE, name='first')}|{_date('whole')})[ ]{{0,3}}(?:{_UNTIL})"
    rf"[ ]{{0,3}}(?:{_SHORT_DATE.format(month=_MONTH_BEFORE, name='last')}|{_date('full')}|(?P<now>{_NOW})\b)"
    rf"|(?<![\w/])(?P<begun>{_FULL_YEAR})[ ]{{0,1}}[-–/][ ]{{0,1}}(?P<ended>1[3-9]|[2-9]\d)(?![\d/.:%-]))"
)
"""A span with a year of two digits without an apostrophe: by its month, or behind a whole year (2016-12 is a month)."""
_END_ONLY = re.compile(rf"(?i)(?:^|[ (,|·])(?:until|till|to|through|thru)[ ]{{1,3}}{_date('last')}")
_PIVOT = 50
"""A year of two digits from this one on is of the last century."""
_SINCE = re.compile(
    rf"(?i)\b(?:since|from|seit|ab|depuis|desde|dal|sedan|sinds)[ ]{{1,3}}{_date('first')}(?:[ ]{{0,3}}[-–—](?!\w))?"
)
_SINGLE = re.compile(rf"(?i)(?:^|[\s(,|·]){_date('first')}(?![\w-])(?P<open>[ ]{{0,3}}[-–—][ ]{{0,3}}(?=$|[)|]))?")


@dataclass(frozen=True)
class Span:
    """The years of a job; `last` is None for one that goes on, or where only one year is told.

    `first` is None with a `last` where an end is told and no start that can be read.
    """

    first: int | None = None
    last: int | None = None
    is_current: bool = False

    @property
    def is_range(self) -> bool:
        """Whether it begins in one year and ends in another, or goes on."""
        return self.is_current or (self.last is not None and self.last != self.first)


def span(text: str) -> tuple[Span, str, str] | None:
    """The first span of years in a line, with what stands before and behind it; None if there is none."""
    if match := _SPAN.search(text):
        last = match["last"]
        found = Span(_number(match["first"]), _number(last) if last else None, is_current=last is None)
    elif match := _SHORT_SPAN.search(text):
        found = _of_short(match)
    elif match := _SINCE.search(text):
        found = Span(_number(match["first"]), None, is_current=True)
    elif match := _END_ONLY.search(text):
        found = Span(None, _number(match["last"]))
    elif match := _SINGLE.search(text):
        found = Span(_number(match["first"]), None, is_current=bool(match["open"]))
    else:
        return None
    return found, text[: match.start()], text[match.end() :]


def _number(year_said: str) -> int:
    """A year as a number, one of two digits in its century: '16 is 2016."""
    digits = year_said.lstrip("'’‘`´")
    if len(digits) > len("16"):
        return int(digits)
    return int(digits) + (1900 if int(digits) >= _PIVOT else 2000)


def _of_short(match: re.Match[str]) -> Span:
    """The span of a match in which a year of two digits stands without an apostrophe."""
    if match["begun"]:
        begun = int(match["begun"])
        ended = begun - begun % 100 + int(match["ended"])
        ended += 0 if ended >= begun else 100
        return Span(begun, ended if ended - begun < _PIVOT else None)
    last = match["last"] or match["full"]
    return Span(_number(match["first"] or match["whole"]), _number(last) if last else None, is_current=last is None)


def between(first: object, last: object, *, is_current: bool = False) -> Span:
    """The span from one text that holds a year to another; without the second it goes on."""
    begun, ended = year(first), year(last)
    return Span(begun, ended, is_current=is_current or (begun is not None and ended is None))


def year(value: object) -> int | None:
    """The year in a text or a number; None if there is none."""
    match = re.search(rf"(?<![\w]){_YEAR}(?!\d)", str(value)[:100]) if isinstance(value, str | int) else None
    match = match or (re.search(rf"(?<!\d){_FULL_YEAR}(?!\d)", str(value)[:100]) if isinstance(value, str) else None)
    return _number(match.group()) if match else None


def without(text: str) -> str:
    """A text without the years in it, and without what is then left over between."""
    read = span(text)
    if read is None:
        return text
    _span, before, behind = read
    return f"{before.rstrip(' ,|·(–—-')} {behind.lstrip(' ,|·)–—-')}".strip()
