"""What a CV says of schooling and certificates that are not finished: in progress, expected, planned.

A state holds for the whole entry that it stands in or below, whatever is between: who gives the certificate, the place,
brackets. An entry of a line of several ends at a semicolon, a bar, or behind its own year.
"""

from __future__ import annotations

import re

from careercli.profile.cv import lists

_STATE = re.compile(
    r"(?i)\b(?:in progress|under\s?way|expected|anticipated|planned|planning (?:to|for|on)|scheduled|upcoming|"
    r"candidate|candidacy|not (?:yet )?(?:finished|completed?|taken|passed|held|awarded|certified)|not yet|unfinished|"
    r"incomplete|dropped out|without (?:a )?degree|ongoing|coursework|pursuing|preparing for|"
    r"(?:currently|now) (?:enrolled|studying|attending|taking|completing)|enrolled|"
    r"(?:working|studying|sitting) (?:for|on|towards?)|pending|awaiting|to be (?:completed|taken|awarded)|graduating|"
    r"(?:will|to) (?:graduate|complete|finish|sit|take|obtain|receive))\b"
)
_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?"
_SAYS_WHEN = re.compile(
    rf"(?i)\b(?:{_MONTH}|spring|summer|fall|autumn|winter|early|mid|late|end|q[1-4]|exam(?:ination)?s?|tests?|completion|"
    r"completed?|graduation|graduate|date|certification|course|classes|class|program(?:me)?|currently|now|still|status|"
    r"to|for|in|by|on|at|of|the|be|is|and|this|next|year|month|been|done|with|until|started|since|present)\b|\d+|[\W_]"
)
_GIVER = re.compile(
    r"(?i)\b(?:council|association|assn|institut\w*|board|society|college|universit\w*|academy|school|commission|department|"
    r"dept|red cross|agency|cent(?:er|re)|authority|foundation|federation|union|bureau|ministry|office|organi[sz]ation|"
    r"inc|llc|ltd|corp\w*|group|international|national|american|global|alliance|network|guild|chamber|services?)\b"
)
"""A name of who gives a certificate, not of one."""
_AWARD = re.compile(
    r"(?i)\b(?:certif\w*|licen[cs]\w*|registered|diplom\w*|specialist|professional|associate|expert|instructor|card|"
    r"permit|badge|\w*er|\w*or)\b"
)
"""Words of a certificate's own name."""
_ENTRIES = re.compile(r"\s*[;•|\t]\s*")
_PIECES = re.compile(r",\s*(?![^()]*\))")
_OWN_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_BEGUN = re.compile(r"(?i)\b(?:started|begun|began|since|from|enrolled)\b")


def is_unfinished(text: str) -> bool:
    """Whether a line says that something is not finished: schooling, a certificate."""
    return _STATE.search(text) is not None


def says_only_so(text: str) -> bool:
    """Whether a line only says that what stands above is not finished, and when it may be.

    >>> [says_only_so(text) for text in ("in progress, expected 2026", "Exam planned for May 2026", "PMP, in progress")]
    [True, True, False]
    """
    return is_unfinished(text) and not _SAYS_WHEN.sub("", _STATE.sub("", text)).strip()


def names_giver(line: str) -> bool:
    """Whether a line begins with who gives a certificate, and names none.

    >>> [names_giver(line) for line in ("Events Industry Council, in progress", "Licensed School Counselor")]
    [True, False]
    """
    first = _PIECES.split(line)[0]
    return _GIVER.search(first) is not None and _AWARD.search(first) is None


def is_begun(text: str) -> bool:
    """Whether the year of a line is that in which something was begun."""
    return _BEGUN.search(text) is not None


def entries(line: str) -> list[str]:
    """The entries of a line of certificates of which one is not finished; without one the line as it is.

    >>> entries("CPR, 2023, PMP, PMI, in progress"), entries("CMP, Events Industry Council (expected 2026)")
    (['CPR, 2023', 'PMP, PMI, in progress'], ['CMP, Events Industry Council (expected 2026)'])
    """
    if not is_unfinished(line):
        return [line]
    found: list[str] = []
    for part in _ENTRIES.split(line):
        if found and says_only_so(part):
            found[-1] += f", {part}"
        elif part:
            found += _by_years(part)
    return found


def _by_years(part: str) -> list[str]:
    """A part of a line, cut behind the years of its entries. One that goes on with the entry before stays with it."""
    groups: list[list[str]] = [[]]
    for piece in _PIECES.split(part):
        if groups[-1] and _is_over(groups[-1][-1]) and not _goes_on(piece):
            groups.append([])
        groups[-1].append(piece)
    texts: list[str] = []
    for text in map(", ".join, groups):
        if texts and is_unfinished(text) and (_GIVER.search(text) or says_only_so(text)):
            texts[-1] += f", {text}"
        else:
            texts.append(text)
    return texts


def _is_over(piece: str) -> bool:
    """Whether a piece ends its entry: it has a year in which something was got."""
    return _OWN_YEAR.search(piece) is not None and not is_unfinished(piece) and _BEGUN.search(piece) is None


def _goes_on(piece: str) -> bool:
    return lists.tells_of_before(piece) or says_only_so(piece)
