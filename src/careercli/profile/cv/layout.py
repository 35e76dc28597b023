"""A CV as lines, with headings, bullets and tables in the marks of Markdown, to what it says.

Plain text is read so as it stands; the readers of Word, PDF, HTML and LaTeX first make such lines of theirs. One pass:
each line is a heading, which opens a section, or belongs to the section that is open.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import islice

from careercli.profile.cv import bare_list, evidence, headings, lists, person_name, text_patterns
from careercli.profile.cv.document import Cv, Draft
from careercli.profile.cv.job_lines import JobLines

MAX_LINES = 5_000
"""A CV has some hundreds."""
LONGEST_HEADING = 80
_OF_ITEMS = frozenset(("research", "training", "management", "development", "service", "services", "work"))
"""Last words of headings that are those of skills as well."""
JOBS = (headings.JOBS, headings.VOLUNTEERING)
"""Sections of jobs, paid or not."""
HEAD_LINES = 12
"""So many of the first lines may name the person and what they do."""
_BOLD_LINE = re.compile(r"\*\*(.{2,60}?):?\*\*:?")
_DECORATION = re.compile(r"^[^\w*#|(\[<\"'+.]{1,4}\s*(?=\w)|[\s:_=~—–-]+$")
_PAGE = re.compile(
    r"(?i)[-–—\s|]*(?:(?:page|pg\.?|p\.)\s*\d{1,2}(?:\s*(?:of|/)\s*\d{1,2})?|\d{1,2}\s*(?:of|/)\s*\d{1,2}|[-–—]\s*\d{1,2}\s*[-–—])"
    r"[-–—\s|]*|"
    r"(?:.{0,60}[\s/|,–—-])?(?:cv|resume|résumé|curriculum vitae)\b(?:[\s/|,–—-].{0,60})?[\s/|,–—-]"
    r"(?:page\s*)?\d{1,2}(?:\s*(?:of|/)\s*\d{1,2})?|"
    r".{0,60}[\s|,–—-](?:page|pg\.?)\s*\d{1,2}(?:\s*(?:of|/)\s*\d{1,2})?"
)
"""What stands at the edge of a page: its number, by itself or behind the name of the CV."""
_OF_PAGE = "the edge of a page"
_TABLE_RULE = re.compile(r"[|:\s+-]*-[|:\s+-]*")
_SPACED = re.compile(r"\S(?: \S){3,}")
_COLUMN = re.compile(r"\s*\|\s*")
_SKILL_COLUMN = re.compile(
    r"(?i)\b(?:skills?|tools?|technolog(?:y|ies)|names?|software|items?|competenc(?:y|ies)|keywords?)\b"
)
_LABEL_COLUMN = re.compile(r"(?i)\b(?:category|group|area|type|kind|field)\b")


@dataclass(frozen=True)
class Line:
    """A line of text with the place that it has for a person."""

    text: str
    place: str


@dataclass
class _Section:
    kind: str
    level: int
    """1 to 6 of a marked heading; 0 of one that is only a line."""


def read(form: str, lines: Iterable[Line], remarks: Iterable[str] = (), person: str = "") -> Cv:
    """What lines of marked text say, of a `person` whom the file names elsewhere."""
    given = list(islice(lines, MAX_LINES + 1))
    more = (f"longer than a CV: {MAX_LINES:,} lines of it are read",) if len(given) > MAX_LINES else ()
    layout = _Layout(given[:MAX_LINES])
    layout.draft.person(person)
    cv = layout.run().finished(form, (*remarks, *more))
    dated = sum(job.first is not None for job in cv.jobs)
    other = evidence.other_kind([line.text for line in layout.lines], layout.kinds, len(cv.skills), dated)
    return replace(cv, other=other, is_bare=layout.is_bare)


@dataclass
class _Layout:
    lines: list[Line]
    draft: Draft = field(default_factory=Draft)
    open: list[_Section] = field(default_factory=list)
    joined: list[str] = field(default_factory=list)
    joined_at: str = ""
    is_listed: bool = False
    columns: list[str] | None = None
    kinds: set[str] = field(default_factory=set)
    """What the sections say that were opened."""
    is_bare: bool = False
    """Whether all of it is a list without a heading."""

    def run(self) -> Draft:
        """Reads all lines."""
        self.jobs = JobLines(self.draft)
        if bare_list.is_bare([line.text for line in self.lines]):
            self.is_bare = True
            bare_list.read(self.lines, self.draft, self.jobs)
            self.jobs.finish()
            return self.draft
        self._name_person()
        in_capitals = _is_in_capitals(self.lines)
        for number, line in enumerate(self.lines):
            before = self.lines[number - 1].text if number else ""
            after = self.lines[number + 1].text if number + 1 < len(self.lines) else ""
            if _is_underline(line.text) and before.strip():
                continue
            if len(line.text.strip()) <= LONGEST_HEADING and _PAGE.fullmatch(line.text.strip()):
                self.draft.leave_out(line.text, line.place, _OF_PAGE)
                continue
            if (found := self._heading(line.text, before, after, in_capitals)) is not None:
                self._close()
                self._open(line, *found)
            elif not line.text.strip():
                self._close()
                self.jobs.blank()
                self.draft.blank()
            else:
                self._line(line, number)
        self._close()
        self.jobs.finish()
        return self.draft

    def _name_person(self) -> None:
        """Takes the name from the first line that is more than the word for a CV, or from a line that calls it one."""
        is_first = True
        for line in self.lines[:HEAD_LINES]:
            text = _DECORATION.sub("", lists.without_marks(line.text.strip().strip("#|"))).strip()
            label, rest = lists.labelled(text)
            if label.casefold() in person_name.LABELS:
                self.draft.person(rest)
            elif text and is_first and (name := person_name.in_line(_unspaced(text))) is not None:
                is_first = False
                if headings.kind(text) is None:
                    self.draft.person(name, is_named=False)

    @property
    def kind(self) -> str | None:
        """What the section says that is open; None above the first one."""
        return self.open[-1].kind if self.open else None

    # Headings

    def _heading(self, text: str, before: str, after: str, in_capitals: bool) -> tuple[str, int, str | None] | None:
        """A heading's words, level (0: not marked) and kind (None: not known by its words); None for another line."""
        words = text.strip()
        if not words or len(words) > 2 * LONGEST_HEADING:
            return None
        if (marked := _marked(words)) is not None:
            level, name = marked
            return name, level, headings.kind(lists.without_marks(name))
        if _is_underline(after) and not lists.BULLET.match(words) and "|" not in words:
            return words, 1 if "=" in after else 2, headings.kind(words)
        if text[:1] == "\t" or len(text) - len(text.lstrip()) > 3 or len(words) > LONGEST_HEADING:
            return None
        if bold := _BOLD_LINE.fullmatch(words):
            known = headings.kind(bold[1])
            # A label over a list of skills, and a job's title, are bold, too.
            return (bold[1], 6, known) if known is not None or self.kind == headings.SKILLS else None
        plain = _DECORATION.sub("", _unspaced(words)).strip()
        plain = _DECORATION.sub("", plain).strip()
        if (known := headings.kind(plain)) is not None and self._is_plain_heading(words, plain, before, known):
            return plain, 0, known
        if in_capitals and self._is_unknown_in_capitals(words, before, after):
            return plain, 0, None
        return None

    def _is_plain_heading(self, words: str, plain: str, before: str, known: str) -> bool:
        """Whether a line that could be a heading by its words is one: it has a capital, and is no item of a list."""
        if (lists.BULLET.match(words) and words[0] in "-*+•·–—") or words.endswith((".", ",")):
            return False
        if not plain[:1].isupper():
            return words.endswith(":")
        if self.kind == headings.SKILLS and before.rstrip().endswith(lists.GOES_ON_BEHIND):
            return False  # the last of a list that goes on: Payroll, / Training
        if self.kind == headings.SKILLS and before.strip() and plain.split()[-1].casefold() in _OF_ITEMS:
            return False  # Legal research in a list of skills
        if self.kind == headings.SKILLS and known == headings.SKILLS:
            # "Software" alone in a list of skills, one a line, is an item like others.
            return words.endswith(":") or plain.isupper() or not before.strip()
        return True

    def _is_unknown_in_capitals(self, words: str, before: str, after: str) -> bool:
        """Whether a line of unknown words is a heading as others of this text are: in capitals, apart from the list."""
        letters = [letter for letter in words if letter.isalpha()]
        if not words.isupper() or before.strip() or len(letters) < 6 or lists.BULLET.match(words) or "," in words:
            return False
        if self.kind == headings.SKILLS:
            return bool(after.strip()) and not after.strip().isupper() and (" " in words or len(letters) > 8)
        return bool(self.open) and not after.strip().isupper()

    def _open(self, line: Line, name: str, level: int, kind: str | None) -> None:
        """Opens the section of a heading, or stays in the one around it where the heading is a deeper one."""
        self.columns = None
        if level == 0 and kind is None and self.kind in (None, headings.PROSE):
            self.open = [_Section(headings.PROSE, 0)]
            return
        inside = [section for section in self.open if 0 < section.level < level] if level else []
        around = inside[-1] if inside else None
        if kind is None and around is not None and around.kind != headings.PROSE:
            self.open = inside
            if around.kind in JOBS:
                self._job_line(name, line.place, is_heading=True)
            elif around.kind not in (headings.SKILLS, headings.LEFT_OUT, headings.LANGUAGES):
                self._in_section(around.kind, name, line.place)
            return
        if kind is None and not self.open:
            self.draft.headline(name, line.place)
            return
        self.jobs.blank()
        self.draft.blank()
        if kind == headings.LEFT_OUT:
            self.draft.leave_out(name, line.place, "says nothing of what you can do")
        self.kinds.add(kind or headings.PROSE)
        self.open = [*inside, _Section(kind or headings.PROSE, level)]

    # Lines

    def _line(self, line: Line, number: int) -> None:
        kind, text = self.kind, line.text
        label, rest = lists.labelled(lists.without_bullet(text))
        of_label = headings.kind(label) if label and rest.strip() else None
        if _is_row(text):
            self._row(line)
        elif kind == headings.SKILLS:
            self._listed(line, number)
        elif of_label in (headings.SKILLS, headings.LANGUAGES) and kind not in (headings.LEFT_OUT, *JOBS):
            self._in_section(of_label, rest, line.place)
        elif kind is None:
            if number < HEAD_LINES:
                self.draft.head(text)
                self.draft.headline(text, line.place)
            if number >= HEAD_LINES or not text_patterns.CONTACT.search(text):  # streets and networks are no skills
                self.draft.prose(text, line.place)
        elif kind in JOBS:
            self._job_line(text, line.place)
        else:
            self._in_section(kind, lists.without_bullet(text), line.place, is_below=self._is_below(number))

    def _is_below(self, number: int) -> bool:
        """Whether a line stands further in than the one above it in its paragraph, of which it then tells."""
        own = _indent(self.lines[number].text)
        for at in range(number - 1, -1, -1):
            text = self.lines[at].text
            if not text.strip():
                return False
            if _indent(text) < own:
                return not lists.labelled(text)[0] and self._heading(text, "", "", False) is None
            if _indent(text) > own:
                return False
        return False

    def _job_line(self, text: str, place: str, *, is_heading: bool = False) -> None:
        self.jobs.line(text, place, is_heading=is_heading, is_volunteer=self.kind == headings.VOLUNTEERING)

    def _in_section(self, kind: str, text: str, place: str, *, is_below: bool = False) -> None:
        """A line of a section other than those of jobs; `is_below` says that it goes on with the entry above."""
        self.kinds.add(kind)
        if kind == headings.SKILLS:
            self.draft.skill_line(text, place)
        elif kind == headings.LANGUAGES:
            self.draft.language_line(text, place)
        elif kind == headings.STUDIES:
            self.draft.study(text, place, is_below=is_below)
        elif kind == headings.CERTIFICATES:
            self.draft.certificate(text, place, is_below=is_below)
        elif kind == headings.TRAINING:
            self.draft.training(text, place, is_below=is_below)
        elif kind == headings.LEFT_OUT:
            self.draft.leave_out(text, place, "says nothing of what you can do")
        else:
            self.draft.prose(text, place)

    def _listed(self, line: Line, number: int) -> None:
        """A line of a list of skills; one that goes on with the line before, or may, is joined to it."""
        words = line.text.strip()
        is_indented = line.text[:1] in " \t"
        has_bullet = lists.BULLET.match(words) is not None
        if (
            self.joined
            and not has_bullet
            and (self.joined[-1].rstrip().endswith(lists.GOES_ON_BEHIND) or (is_indented and self.is_listed))
        ):
            self.joined.append(words)
            return
        if self.joined and not has_bullet and (joint := self._joint(words, number)):
            self.joined[-1] += joint
            self.joined.append(words)
            return
        self._close()
        self.joined, self.joined_at = [lists.without_bullet(line.text)], line.place
        self.is_listed = has_bullet or "," in words

    def _close(self) -> None:
        """Takes in the lines of a list that belong together."""
        if self.joined:
            self.draft.skill_line(
                " ".join(part.strip("\r\n ") for part in self.joined).replace(f"{lists.WRAP} ", lists.WRAP),
                self.joined_at,
            )
            self.joined = []

    def _joint(self, words: str, number: int) -> str:
        """What joins a line to the list before that no comma ends: a blank, WRAP where it only may go on, or nothing.

        A list was wrapped where the next word would have made a line the longest of its paragraph. That it goes on is
        sure if another line ends with a comma, or if only this one begins with a small letter.
        """
        before = self.joined[-1]
        if "," not in " ".join((*self.joined, words)) or before.endswith((".", ":")) or lists.labelled(words)[0]:
            return ""
        around = [words]
        for step in (-1, 1):
            at = number + step
            while 0 <= at < len(self.lines) and (text := self.lines[at].text.strip()) and not lists.BULLET.match(text):
                around.append(text)
                at += step
        if len(before) + 1 + len(words.split()[0]) <= max(map(len, around)):
            return ""
        is_sure = any(text.endswith(",") for text in around) or (words[0].islower() and self.joined[0][:1].isupper())
        return " " if is_sure else lists.WRAP

    def _row(self, line: Line) -> None:
        """A row of a table: under skills, its column of skills; elsewhere a line with its cells apart."""
        self._close()
        if _TABLE_RULE.fullmatch(line.text.strip()):
            return
        cells = _COLUMN.split(line.text.strip().strip("|").strip())
        if self.kind not in (headings.SKILLS, *JOBS) and self.columns is None:
            if any(headings.kind(lists.without_marks(cell)) == headings.SKILLS for cell in cells[1:]):
                self.columns = cells  # a table that says itself that it is one of skills
                return
        elif self.kind not in (headings.SKILLS, *JOBS) and self.columns:
            self.kinds.add(headings.SKILLS)
            for cell in self._cells_of_skills(cells):
                self.draft.skill_line(cell, line.place)
            return
        if self.kind != headings.SKILLS:
            known = headings.kind(lists.without_marks(cells[0])) if len(cells) > 1 else None
            text = "\t".join(cells)
            if self.kind in JOBS:
                self._job_line(text, line.place)
            elif known in (
                headings.SKILLS,
                headings.LANGUAGES,
                headings.CERTIFICATES,
                headings.STUDIES,
                headings.TRAINING,
            ):
                self._in_section(known, "; ".join(cells[1:]), line.place)
            else:
                self._in_section(self.kind or headings.PROSE, " ".join(cells), line.place)
            return
        if self.columns is None:
            self.columns = cells
            if any(_SKILL_COLUMN.search(cell) or _LABEL_COLUMN.search(cell) for cell in cells):
                return
            self.columns = []
        for cell in self._cells_of_skills(cells):
            self.draft.skill_line(cell, line.place)

    def _cells_of_skills(self, cells: list[str]) -> list[str]:
        """The cells of a row of which the heads of the columns say, or the other cells, that they hold skills."""
        named = [number for number, head in enumerate(self.columns or ()) if _SKILL_COLUMN.search(head)]
        if named:
            return [cells[number] for number in named if number < len(cells)]
        listing = [cell for cell in cells[1:] if "," in cell or ";" in cell]
        return listing or [cell for cell in cells if not lists.is_level(cell)]


def _marked(words: str) -> tuple[int, str] | None:
    """Level and text of a heading of Markdown, as `## Skills ##`, or None."""
    behind = words.lstrip("#")
    level = len(words) - len(behind)
    if not 1 <= level <= 6 or not behind[:1].isspace():
        return None
    text = behind.strip()
    return level, text.rstrip("#").rstrip() or "#"


def _indent(line: str) -> int:
    """How far in a line stands."""
    return len(line.expandtabs()) - len(line.expandtabs().lstrip())


def _is_underline(line: str) -> bool:
    """True for the second line of a heading: equals signs, or three hyphens or more."""
    signs = line.strip()
    return bool(signs) and (
        not signs.strip("=") or (len(signs) >= 3 and (not signs.strip("-") or not signs.strip("_")))
    )


def _unspaced(words: str) -> str:
    """S K I L L S as SKILLS."""
    if not _SPACED.fullmatch(words):
        return words
    return re.sub(r"(?<=\S) (?=\S)", "", words.replace("  ", "\0")).replace("\0", " ")


def _is_row(text: str) -> bool:
    """Whether a line is a row of a table of Markdown."""
    words = text.strip()
    return len(words) > 2 and words[0] == "|" and words.count("|") >= 2


def _is_in_capitals(lines: list[Line]) -> bool:
    """Whether the headings of a text are in capitals: some known one is, and most of its lines are not."""
    known = sum(line.text.strip().isupper() and headings.kind(line.text.strip()) is not None for line in lines)
    capitals = sum(line.text.isupper() for line in lines)
    return known > 0 and 2 * capitals < sum(bool(line.text.strip()) for line in lines)
