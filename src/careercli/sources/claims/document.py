"""The bytes of a text (plain, Markdown, HTML) to sentences, each with its line and its section."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from careercli import paths
from careercli.errors import CareersError
from careercli.sources.claims import paragraphs, posting_rules, rules
from careercli.sources.guide import text as guide_text
from careercli.sources.guide.text import Line
from careercli.streams import read_stdin

MAX_BYTES = 16_000_000
_HINT = "give a plain text, Markdown or HTML file, or pipe the text in behind -"
_SENTENCE_END = re.compile(
    r"(?<=[a-z0-9%)\]\"”'’][.!?])\s+(?=[\"“(]?[A-Z0-9$£€*])|(?<=[.!?]\")\s+(?=[A-Z])"
    r"|(?<=[A-Z]{2}[.!?])(?<!\b(?:ST|MT|FT|DR|MR|MS|JR|SR|NO|CO|VS)\.)(?<!\b(?:INC|LTD)\.)\s+(?=[\"“(]?[A-Z0-9$£€*])"
)


@dataclass
class Section:
    """A heading and what stands below it; `parent` is the section of the next heading above, if any.

    `blocks` are its sentences, in order.
    """

    heading: str = ""
    level: int = 0
    parent: Section | None = None
    sentences: list[Sentence] = field(default_factory=list)

    @property
    def headings(self) -> Iterator[str]:
        """Its heading, and those above it."""
        section: Section | None = self
        while section is not None:
            if section.heading:
                yield section.heading
            section = section.parent


@dataclass(eq=False)
class Sentence:
    """A sentence, the line of the file it begins on, its number in its section, and its paragraph's.

    `lead` is how its line or paragraph begins (the first sentence of that), and `row` says that it is a row of a table
    with names above its columns.
    """

    text: str
    line: int
    section: Section
    at: int
    paragraph: int
    lead: str = ""
    row: bool = False


@dataclass(frozen=True)
class Document:
    """A text's sentences, and its first lines, in which a title and a place stand.

    `year` is the one in which it says that it was written; `abroad` the country whose money it is all in.
    """

    sections: tuple[Section, ...]
    first: tuple[str, ...]
    year: int | None = None
    abroad: str = ""

    @property
    def sentences(self) -> Iterator[Sentence]:
        """Every sentence, in order."""
        return (sentence for section in self.sections for sentence in section.sentences)

    @property
    def is_empty(self) -> bool:
        """Whether there is no text at all."""
        return not self.first


def load(path: str) -> bytes:
    """The bytes of a file, or of standard input for "-". Raises CareersError where they cannot be read."""
    if path != "-":
        return paths.read_small(Path(path), MAX_BYTES, _HINT)
    raw = read_stdin(MAX_BYTES)
    if len(raw) > MAX_BYTES:
        raise CareersError(f"standard input: larger than {MAX_BYTES:,} bytes", _HINT)
    return raw


def read(raw: bytes, name: str, knows: paragraphs.KnowsWord = frozenset[str]().__contains__) -> Document:
    """The sentences of a text; `knows` tells words that names are made of, so that broken ones are put together.

    Raises CareersError for what is no text.
    """
    if not raw.strip():
        return Document((), ())
    try:
        decoded, _note = guide_text.decode(raw, name)
    except CareersError as error:
        raise CareersError(error.message, _HINT) from None
    if guide_text.looks_like_html(decoded):
        from careercli.sources.guide.html import of_html

        try:
            lines = [line for line in of_html(decoded, name)[0] if not line.site]
        except CareersError as error:
            raise CareersError(error.message.replace("a career guide", "a page"), _HINT) from None
    else:
        lines = paragraphs.lines(decoded, knows)
    lines = [line for line in lines if not guide_text.is_rule(line.text)]
    first = tuple(line.text for line in lines[: posting_rules.LINES])
    return Document(tuple(_sections(lines)), first, _year(decoded, first), _abroad(decoded))


def _year(decoded: str, first: Sequence[str]) -> int | None:
    """The year in which a text was written, by the date in its first lines or one that its page marks; the latest."""
    years = [int(match["year"]) for match in rules.MARKED_DATE.finditer(decoded[: rules.DATED_CHARACTERS])]
    for line in first[: rules.DATE_LINES]:
        short = line[: rules.DATED_LINE]
        if match := rules.DATE_ALONE.fullmatch(short) or rules.DATED.search(short):
            years.append(int(match["year"]))
    return max(years, default=None)


def _abroad(decoded: str) -> str:
    """The money that all of a text is in, where it is not dollars; "" otherwise."""
    money = rules.FOREIGN_MONEY.search(decoded)
    without = rules.FOREIGN_MONEY.sub("", decoded) if money else ""
    return money.group() if money and not rules.DOLLARS.search(without) else ""


def _sections(lines: Sequence[Line]) -> Iterator[Section]:
    section, paragraph = Section(), 0
    for position, line in enumerate(lines):
        level = line.level or (7 if _looks_like_heading(line, lines, position) else 0)
        if level:
            if section.heading or section.sentences:
                yield section
            section = Section(line.text, level, _parent(section, level))
        paragraph += line.gap
        row, lead = bool(line.columns), ""
        for text, number, starts in _sentences(line):
            lead = text if starts else lead
            at = len(section.sentences)
            section.sentences.append(Sentence(text, number, section, at, paragraph, lead, row))
    yield section


def _parent(section: Section | None, level: int) -> Section | None:
    while section is not None and section.level >= level:
        section = section.parent
    return section


_MARKED = re.compile(r"[.;,!]$|[$£€%]|\d{3}|\|")


def _looks_like_heading(line: Line, lines: Sequence[Line], position: int) -> bool:
    """Whether a line of plain text is a heading: short, alone behind an empty line, without a full stop or figures."""
    if line.bullet or line.cells or len(line.text) > 80 or _MARKED.search(line.text) or not line.gap:
        return False
    if line.text.endswith(":"):
        return len(line.text) <= 50
    following = lines[position + 1] if position + 1 < len(lines) else None
    return following is not None and len(line.text.split()) <= 10


_ONE_SENTENCE = 400
_MAY_END = re.compile(r"[.!?]\S? ")


def _sentences(line: Line) -> Iterator[tuple[str, int, bool]]:
    """The sentences of a line, each with the line of the file it begins on, and whether it begins the line."""
    if len(line.text) <= _ONE_SENTENCE and not line.parts and not _MAY_END.search(line.text):
        yield line.text.replace("*", ""), line.number, True
        return
    ends, at = [], 0
    for number, text in line.sources:
        at += len(text) + 1
        ends.append((at, number))
    start, place = 0, 0
    cuts = [match.span() for match in _SENTENCE_END.finditer(line.text)] if not line.cells else []
    for stop, after in [*cuts, (len(line.text), len(line.text))]:
        for piece in range(start, max(stop, start + 1), rules.LONGEST_SENTENCE):
            while place + 1 < len(ends) and ends[place][0] <= piece:
                place += 1
            text = line.text[piece : min(stop, piece + rules.LONGEST_SENTENCE)]
            if text.strip():
                yield text.replace("*", ""), ends[place][1], piece == 0
        start = after
