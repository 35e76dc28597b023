"""A CV saved as an HTML page: its headings, lists, tables and paragraphs become lines. Nothing is fetched or run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from careercli.profile.cv import dates, headings, layout, lists
from careercli.profile.cv.document import Cv
from careercli.profile.cv.forms import Form
from careercli.profile.cv.layout import Line
from careercli.profile.cv.source import Source
from careercli.profile.cv.xml_tree import MOST_TAGS

_SILENT_WORDS = """
    script style noscript template svg math iframe object canvas select textarea head title audio video nav footer
    del s strike
"""
_SILENT = frozenset(_SILENT_WORDS.split())
_INLINE_WORDS = """
    a abbr b bdi big cite code data em font i img ins kbd label mark q samp small span strong sub sup time u var wbr
"""
_INLINE = frozenset(_INLINE_WORDS.split())
_ITEMS = frozenset(("li", "dd"))
_START = re.compile(
    r"(?:<!--.{0,500}?-->\s*)?<(?:!doctype html|html|head|body|div|section|h[1-6]|ul|main|article|table|p)\b"
)
_CELLS = frozenset(("td", "th"))
_BREAKS = frozenset(("wbr",))
_CALLED = re.compile(r"(?i)(?<![a-z])(?:chip|badge|tag|pill|skill|keyword)s?(?![a-z])")
"""In the name of a class: of chips."""
LEAST_CHIPS, LEAST_CALLED = 3, 2
SEPARATOR = "; "
MOST_OF_PHRASE = 6
"""Words of a phrase in a cell."""
MOST_ATTRIBUTES = 3_000
"""Of one element: the parser compares each with each."""


def _fits(source: Source) -> bool:
    return source.starts.startswith("<") and _START.match(source.starts) is not None


def _read(source: Source) -> Cv:
    from lxml import etree

    text = source.text
    if text.count("<") > MOST_TAGS or _most_attributes(text) > MOST_ATTRIBUTES:
        raise source.refuse("a page of HTML that is far larger than a CV", "save only the CV, or as plain text")
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    if root is None:
        raise source.refuse("a page of HTML without text in it")
    return layout.read("HTML", _lines(root), source.remarks)


def _most_attributes(text: str) -> int:
    """The most equals signs between a beginning of a tag and the next bracket."""
    return max(
        (piece.partition(">")[0].count("=") + piece.partition(">")[0].count(" ") for piece in text.split("<")),
        default=0,
    )


class _Walk:
    """Goes through the page once, element by element, and collects its lines."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.parts: list[str] = []
        self.place = ""
        self.mark = ""
        self.silent = 0
        self.outer: list[list[Line]] = []
        """The lines around the cells that are open."""
        self.rows: list[list[list[Line]]] = []
        """The cells of the rows that are open."""
        self.chips: dict[Any, frozenset[Any]] = {}
        """Elements of which some are chips, with those."""

    def flush(self) -> None:
        """Ends a line."""
        blanks = re.compile(r"[ \n\r\f\v\t]+")  # one pass: a tab among them parts phrases
        text = blanks.sub(lambda run: "\t" if "\t" in run[0] else " ", "".join(self.parts)).strip()
        self.parts = []
        if text:
            self.lines.append(Line(self.mark + text, self.place))

    def start(self, element: Any, tag: str) -> None:
        """An element begins."""
        if tag in _SILENT:
            self.silent += 1
        if tag in _INLINE:
            if self._is_chip(element):
                self.parts.append("\t")
            elif tag in ("span", "time", "small") and self.parts and self.parts[-1].strip():
                self.parts.append("\t" if self.mark.startswith("#") else " ")
        else:
            self.flush()
            self._block(element, tag)
        if not self.silent and element.text:
            self.parts.append(_without_tabs(element.text))

    def _block(self, element: Any, tag: str) -> None:
        self.place = f"line {element.sourceline}"
        if tag == "tr":
            self.rows.append([])
        elif tag in _CELLS and self.rows:
            self.outer.append(self.lines)
            self.lines, self.mark = [], ""
        elif tag in _ITEMS:
            self.mark = "- "
        elif len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            self.mark = "#" * min(6, int(tag[1])) + " "
        elif tag == "dt":
            self.mark = "##### "
        elif tag in ("p", "div", "section", "ul", "dl"):
            self.mark = ""

    def end(self, element: Any, tag: str) -> None:
        """An element ends."""
        if tag in _SILENT:
            self.silent -= 1
        if tag in _INLINE:
            if self._is_chip(element):
                self.parts.append("\t")
        else:
            self.flush()
            if tag in _CELLS and self.outer and self.rows:
                cell, self.lines, self.mark = self.lines, self.outer.pop(), ""
                self.rows[-1].append(cell)
            elif tag == "tr" and self.rows:
                self.lines += _row(self.rows.pop(), self.place)
            elif tag in ("ul", "ol", "section", "table", "dl", "header"):
                self.lines.append(Line("", self.place))
            if tag in _ITEMS or tag == "dt" or tag[:1] == "h":
                self.mark = ""
        if not self.silent and element.tail:
            self.parts.append(_without_tabs(element.tail))

    def _is_chip(self, element: Any) -> bool:
        """Whether an element is one of several of its kind beside each other: badges, tags."""
        around = element.getparent()
        if around is None or self.silent:
            return False
        if around not in self.chips:
            self.chips[around] = _chips_in(around)
        return element in self.chips[around]


def _chips_in(around: Any) -> frozenset[Any]:
    """The inline elements in one that are chips: three of one tag and class, or two called so, without text between."""
    kinds: dict[tuple[str, str], list[Any]] = {}
    for element in around:
        if isinstance(element.tag, str) and element.tag.lower() in _INLINE - _BREAKS:
            kinds.setdefault((element.tag.lower(), _class(element)), []).append(element)
    chips: list[Any] = []
    for (_tag, name), elements in kinds.items():
        called = f"{name} {_class(around)}".strip()
        apart = [element for element in elements[:-1] if not any(map(str.isalnum, element.tail or ""))]
        least = LEAST_CALLED if _CALLED.search(called) else LEAST_CHIPS
        if len(elements) < least or len(apart) < len(elements) - 1:
            continue
        if sum(any(map(str.strip, element.itertext())) for element in elements) >= least:
            chips += elements
    return frozenset(chips)


def _class(element: Any) -> str:
    return " ".join(str(element.get("class", "")).split())


def _without_tabs(text: str) -> str:
    """Text as it is shown: how its source is indented says nothing."""
    return text.replace("\t", " ")


def _row(cells: list[list[Line]], place: str) -> list[Line]:
    """A row of a table as a line; of a table that lays out the page, its cells one behind the other."""
    cells = [written for cell in cells if (written := [line for line in cell if line.text.strip()])]
    if not cells:
        return []
    if len(cells[0]) > 1 or any(map(_is_layout, cells)):  # several lines are no label of what stands beside
        return [line for cell in cells for line in (*cell, Line("", place))]
    words = [SEPARATOR.join(line.text.removeprefix("- ").replace("\t", SEPARATOR) for line in cell) for cell in cells]
    return [Line("| " + " | ".join(cell.replace("|", "/") for cell in words) + " |", place)]


def _is_heading(text: str) -> bool:
    return headings.kind(lists.without_marks(text)) is not None


def _is_layout(cell: list[Line]) -> bool:
    """Whether a cell is a part of the page: it has a heading, or several lines that are no phrases."""
    if any(line.text.startswith("#") for line in cell) or any(_is_heading(line.text) for line in cell[:-1]):
        return True
    return len(cell) > 1 and any(len(line.text.split()) > MOST_OF_PHRASE or dates.span(line.text) for line in cell)


def _lines(root: Any) -> Iterator[Line]:
    from lxml import etree

    walk = _Walk()
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if isinstance(element.tag, str):
            (walk.start if event == "start" else walk.end)(element, element.tag.lower())
    walk.flush()
    yield from walk.lines


FORM = Form("HTML", 15, _fits, _read)
