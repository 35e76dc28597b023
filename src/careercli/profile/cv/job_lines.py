"""The lines below "Work experience" to jobs: a line with years is one, with what stands on it and right above it.

Which part of such a line is the title is told by its words: "Line cook, Café Pontalba" and "Bellwether Paper, 2017 to
2019" below "Sales representative" each have one part that is called as trades are called.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from careercli.profile.cv import dates, lists, time_away
from careercli.skills import military_ranks
from careercli.skills.trade_names import is_title, is_trade

if TYPE_CHECKING:
    from careercli.profile.cv.document import Draft

_PARTS = re.compile(r"\s*[|·•\t]\s*|\s*(?:\.{3,}|…)\s*|\s{2,}|,\s+|\s+[–—-]{1,2}\s+|\s+(?:at|@)\s+|\s*\(|\)\s*|:\s+")
_AROUND = " ,:;|()·\t–—-*_"
MOST_PARTS = 8
_FIRM = re.compile(
    r"(?i)\b(?:ltd|llc|inc|corp|corporation|company|co|gmbh|ag|as|ab|plc|llp|hospital|school|university|college|clinic|group|bank|"
    r"agency|studio|works|sons|services|solutions|systems|institute|department|city|county|state|garage|pharmacy|restaurant|café|cafe|"
    r"diner|hotel|salon|store|shop|firm|church|airport|museum|library|industries|partners|associates|bros)\b"
)
_LEGAL_FORM = re.compile(
    r"(?i)\b(?:ltd|llc|inc|corp|corporation|company|co|gmbh|plc|llp|sons|bros|partners|associates)\b"
)
EMPLOYER = "an employer or a place"
NO_YEARS = "a job without years, beside others that have them"
MOST_OF_EMPLOYER = 9
"""Words of an employer with its place."""
_DONE = re.compile(r"(?i)[a-z]{2,}ed|ran|kept|wrote|led|made|built|taught|sold|drove|took|gave|held|bought|oversaw|did")
"""A verb at the head of a line that says what was done."""
_GOES_ON = (",", "&", "+", "/", " and", " or", " with", " of", " the", " to", " for", " in")
"""With one of these at its end, what was done goes on in the next line."""
_WITHIN = re.compile(
    r"(?:[;.]\s|\b(?:in|since|by|during|for|of|until|before|after|to|from|between)\s*$)", re.IGNORECASE
)
"""What stands in front of a year inside a sentence."""


class JobLines:
    """Takes the lines of a section of jobs one by one, and puts jobs and running text into a draft."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.above: list[tuple[str, str, bool]] = []
        self.pending: tuple[list[str], str, dates.Span] | None = None
        self.undated: list[tuple[str, str, bool]] = []
        self.told: tuple[str, str] | None = None
        """What was done, of the last line, which may go on in the next, and its place."""
        self.below_head: tuple[str, str] | None = None
        """A line below the head of a job that may be the next job's title; an employer where duties follow."""
        self.has_dated = False
        self.is_below_head = False
        self.is_at_head = False
        """Whether nothing stands yet below the head of the last job."""
        self.last: dates.Span | None = None
        self.is_volunteer = False

    def line(self, text: str, place: str, *, is_heading: bool = False, is_volunteer: bool = False) -> None:
        """A line of the section; `is_volunteer` says that the posts of the section are unpaid."""
        if is_volunteer != self.is_volunteer:
            self._let_go()
            self.above, self.is_volunteer = [], is_volunteer
        words = text.strip()
        has_bullet = lists.BULLET.match(words) is not None
        if self.told is not None and not has_bullet and not is_heading and _goes_on(self.told[0], words):
            self.told = (f"{self.told[0]} {words}", self.told[1])
            return
        self._tell()
        if has_bullet and ((in_item := dates.span(words[:300])) is None or _is_within(in_item)):
            self._let_go()
            self._settle_below_head()
            self.is_below_head = self.is_at_head = False
            self.told = (lists.without_bullet(text), place)
            return
        plain = lists.without_marks(lists.without_bullet(text).replace("\t", " | "))
        is_below_head, self.is_below_head = self.is_below_head, False
        read = dates.span(plain[:300])
        if read is not None and _is_entry(plain, read):
            if not self._is_away(plain, read, place):
                self._dated(read, place, is_heading=is_heading)
            return
        if self.pending is not None and len(self.pending[0]) < MOST_PARTS and _may_be_title(plain):
            titles, at, span = self.pending
            if not any(map(is_title, titles)) and any(map(is_title, _parts(plain))):
                self.below_head = None
                self._put([*_parts(plain), *titles], at, span)
                self.pending = None
                return
        self._let_go()
        if self.is_at_head and military_ranks.is_specialty(plain) and self.draft.job_called(_titles(_parts(plain))):
            return
        if self.has_dated and not is_heading and _is_duty(plain):
            self._settle_below_head()
            self.told = (lists.without_bullet(text).strip(), place)
        elif (
            is_below_head
            and not is_heading
            and _may_be_title(plain)
            and len(plain.split()) <= 6
            and not _names_job(plain)
        ):
            self.draft.leave_out(plain, place, EMPLOYER, _parts(plain), self.last)
        elif is_heading or _may_be_title(plain):
            self._keep(plain, place, is_heading=is_heading)
            self.below_head = (plain, place) if is_below_head and not is_heading else None
        else:
            undated = [each[:2] for each in self.undated]
            for kept in self.above:  # no title, as no years follow it: what was done
                if kept[:2] not in undated and not kept[2]:
                    self.draft.prose(*kept[:2])
            self.above = []
            self.told = (plain, place)

    def _tell(self) -> None:
        """Puts in what was done, once no line can go on with it."""
        if self.told is not None:
            self.draft.prose(*self.told)
            self.told = None

    def _settle_below_head(self) -> None:
        """A line between the head of a job, which has a title, and what was done there is its employer."""
        if self.below_head is not None and [self.below_head] == [kept[:2] for kept in self.above]:
            text, place = self.below_head
            self.above = []
            self.undated = [each for each in self.undated if each[:2] != self.below_head]
            self.draft.leave_out(text, place, EMPLOYER)
        self.below_head = None

    def _keep(self, plain: str, place: str, *, is_heading: bool) -> None:
        """Keeps a line that may be the title of the job whose years come below."""
        if is_heading:
            self.above = []
        if len(self.above) >= 3:
            old, at, _is_heading = self.above.pop(0)
            self.draft.prose(old, at)
        self.above.append((plain, place, is_heading))
        if (is_heading or _names_job(plain)) and not time_away.is_away(plain):
            self.undated.append((plain, place, self.is_volunteer))

    def _is_away(self, plain: str, read: tuple[dates.Span, str, str], place: str) -> bool:
        """Whether a line with years is time away from paid work, by itself or by the title above; takes it in then."""
        here = next((words for side in read[1:] if (words := side.strip(_AROUND))), "")
        above = "" if here else next((kept[0] for kept in self.above if time_away.is_away(kept[0])), "")
        if not time_away.is_away(here or above):
            return False
        self._let_go()
        self._settle_below_head()
        self.undated = [each for each in self.undated if each[:2] not in [kept[:2] for kept in self.above]]
        self.above = []
        self.has_dated = True
        self.draft.away(f"{above}, {plain}" if above else plain, place)
        return True

    def _dated(self, read: tuple[dates.Span, str, str], place: str, *, is_heading: bool) -> None:
        """A line with years: a job, with what stands on it, or above it, for a title."""
        span, before, behind = read
        self.below_head = None
        self._let_go()
        here = [part for side in (before, behind) for part in _parts(side)]
        above = [part for line, _at, _is_heading in reversed(self.above) for part in _parts(line)]
        self.undated = [each for each in self.undated if each[:2] not in [kept[:2] for kept in self.above]]
        at = self.above[-1][1] if self.above and not any(map(is_title, here)) else place
        parts = [*here, *above] if any(map(is_title, here)) or not any(map(is_title, above)) else above
        self.above = []
        self.has_dated, self.last = True, span
        self.is_below_head = len(here) < 2
        if any(map(is_title, parts)) or is_heading:
            self._put(parts, at, span)
        else:
            self.pending = (parts, at, span)

    def _put(self, parts: list[str], place: str, span: dates.Span) -> None:
        titles = _titles(parts) or [part for part in parts if not _FIRM.search(part)][:2] or parts[:1]
        self.draft.job(titles, place, span, is_volunteer=self.is_volunteer)
        self.is_at_head = True

    def _let_go(self) -> None:
        """A job whose title is not called as trades are is put in as it stands."""
        if self.pending is not None:
            parts, place, span = self.pending
            self.pending = None
            self._put(parts, place, span)

    def blank(self) -> None:
        """An empty line, or a heading: what stands above has nothing to do with what comes."""
        self._tell()
        self.is_below_head, self.is_at_head, self.below_head = False, False, None
        if self.above and not self.above[-1][2]:
            for text, place, _is_heading in self.above:
                if len(text.split()) > MOST_OF_EMPLOYER:
                    self.draft.prose(text, place)  # what was done there, in one line
                elif time_away.is_away(text):
                    self.draft.away(text, place)
                elif not _names_job(text):
                    self.draft.leave_out(text, place, EMPLOYER, _parts(text))
            self.above = []

    def finish(self) -> None:
        """The end of the text: without any years, lines that are called as trades are jobs; else they are left out."""
        self._let_go()
        self.blank()
        for text, place, is_volunteer in self.undated:
            if self.has_dated:
                self.draft.leave_out(text, place, NO_YEARS, _titles(_parts(text)))
            else:
                titles = _titles(_parts(text)) or [text]
                self.draft.job(titles, place, is_volunteer=is_volunteer)


def _may_be_title(text: str) -> bool:
    """Whether a line is short, and no sentence; in small letters only the name of a trade: porter."""
    if len(text) > 120 or len(text.split()) > 14 or text.endswith((".", ";", ",")):
        return False
    return text[:1].isupper() or military_ranks.is_specialty(text) or (len(text.split()) <= 3 and is_trade(text))


def _names_job(text: str) -> bool:
    """Whether a line, or a part of it beside an employer and a place, is called as trades are."""
    return is_trade(text) or any(map(is_title, _parts(text)))


def _titles(parts: list[str]) -> list[str]:
    """The parts of the head of a job called as trades are: a bank teller, too, but no firm by its legal form."""
    titles = [part for part in parts if is_trade(part) or (is_title(part) and not _LEGAL_FORM.search(part))]
    return sorted(titles, key=military_ranks.is_rank)  # a rank tells less of the work than what stands beside it


def _goes_on(told: str, line: str) -> bool:
    """Whether a line without a bullet goes on with the one before: inside brackets, behind a comma, mid-sentence.

    >>> _goes_on("repaired engines (mowers,", "saws)"), _goes_on("sold lamps,", "2014-2016  Cook"), _goes_on("a.", "B")
    (True, False, False)
    """
    if not line or told.endswith((".", ";", ":")) or dates.span(line[:300]) is not None:
        return False
    return told.count("(") > told.count(")") or told.endswith(_GOES_ON) or (line[:1].islower() and not is_trade(line))


def _is_duty(text: str) -> bool:
    """Whether a line without a bullet says what was done: it begins with a verb in its past, and is no name."""
    first, *rest = text.split()
    return (
        bool(rest)
        and _DONE.fullmatch(first) is not None
        and not is_trade(text)
        and not _FIRM.search(text)
        and any(word[:1].islower() and len(word) > len("and") for word in rest)
    )


def _is_within(read: tuple[dates.Span, str, str]) -> bool:
    """Whether years stand inside a sentence: "no accidents in 2022 and 2023"."""
    span, before, _behind = read
    return not span.is_range and _WITHIN.search(before) is not None


def _is_entry(text: str, read: tuple[dates.Span, str, str]) -> bool:
    """Whether a line with years is the head of a job, and no sentence with a year in it."""
    _span, before, behind = read
    return len(before.split()) + len(behind.split()) <= 16 and not text.endswith((". ", ";"))


def _parts(text: str) -> list[str]:
    """The parts of the head of a job: its title, employer and place."""
    parts = [part.strip(" ,;|·()–—-*_").lstrip(". ") for part in _PARTS.split(text[:300])]
    parts = [part for part in parts if any(map(str.isalpha, part))]
    return parts[:MOST_PARTS]
