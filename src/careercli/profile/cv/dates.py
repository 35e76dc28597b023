"""When somebody held a job, read out of a line: "Mar. 2019 - present", "2014–2018", "since 2017", "03/2017 – today"."""

from __future__ import annotations

import re
from dataclasses import dataclass

_MONTH = (
    r"(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\.?,?[ ]{0,3}|(?:0?[1-9]|1[0-2])[/.-]"
    r"|(?:spring|summer|autumn|fall|winter)[ ]{1,3}|q[1-4][ ]{1,3})?"
)
_YEAR = r"(?:19[4-9]\d|20\d\d)"
_TAIL = r"(?:[-/](?:0?[1-9]|1[0-2])(?:[-/]\d{1,2})?(?!\d))?"
_UNTIL = r"-{1,3}|–|—|‒|−|to|until|till|bis|à|a|al|hasta|até|tot|fino ad?"
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
_SINCE = re.compile(
    rf"(?i)\b(?:since|from|seit|ab|depuis|desde|dal|sedan|sinds)[ ]{{1,3}}{_date('first')}(?:[ ]{{0,3}}[-–—](?!\w))?"
)
_SINGLE = re.compile(rf"(?i)(?:^|[\s(,|·]){_date('first')}(?![\w-])(?P<open>[ ]{{0,3}}[-–—][ ]{{0,3}}(?=$|[)|]))?")


@dataclass(frozen=True)
class Span:
    """The years of a job; `last` is None for one that goes on, or where only one year is told."""

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
        found = Span(int(match["first"]), int(last) if last else None, is_current=last is None)
    elif match := _SINCE.search(text):
        found = Span(int(match["first"]), None, is_current=True)
    elif match := _SINGLE.search(text):
        found = Span(int(match["first"]), None, is_current=bool(match["open"]))
    else:
        return None
    return found, text[: match.start()], text[match.end() :]


def between(first: object, last: object, *, is_current: bool = False) -> Span:
    """The span from one text that holds a year to another; without the second it goes on."""
    begun, ended = year(first), year(last)
    return Span(begun, ended, is_current=is_current or (begun is not None and ended is None))


def year(value: object) -> int | None:
    """The year in a text or a number; None if there is none."""
    match = re.search(rf"(?<!\d){_YEAR}(?!\d)", str(value)[:100]) if isinstance(value, str | int) else None
    return int(match.group()) if match else None


def without(text: str) -> str:
    """A text without the years in it, and without what is then left over between."""
    read = span(text)
    if read is None:
        return text
    _span, before, behind = read
    return f"{before.rstrip(' ,|·(–—-')} {behind.lstrip(' ,|·)–—-')}".strip()
