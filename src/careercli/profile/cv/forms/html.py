"""A CV saved as an HTML page: its headings, lists, tables and paragraphs become lines. Nothing is fetched or run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from careercli.profile.cv import layout
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
        self.cells: list[str] | None = None

    def flush(self) -> None:
        """Ends a line."""
        text = re.sub(r"[ \n\r\f\v]+", " ", "".join(self.parts)).strip()
        self.parts = []
        if text and self.cells is None:
            self.lines.append(Line(self.mark + text, self.place))
        elif text and self.cells is not None:
            self.parts = [text, " "]

    def start(self, element: Any, tag: str) -> None:
        """An element begins."""
        if tag in _SILENT:
            self.silent += 1
        if tag in _INLINE:
            if tag in ("span", "time", "small") and self.parts and self.parts[-1].strip():
                self.parts.append("\t" if self.mark.startswith("#") else " ")
        else:
            self.flush()
            self.place = f"line {element.sourceline}"
            if tag == "tr":
                self.cells = []
            elif tag in _ITEMS:
                self.mark = "- "
            elif len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
                self.mark = "#" * min(6, int(tag[1])) + " "
            elif tag == "dt":
                self.mark = "##### "
            elif tag in ("p", "div", "section", "ul", "dl"):
                self.mark = ""
        if not self.silent and element.text:
            self.parts.append(element.text)

    def end(self, element: Any, tag: str) -> None:
        """An element ends."""
        if tag in _SILENT:
            self.silent -= 1
        if tag in ("td", "th") and self.cells is not None:
            self.cells.append(" ".join("".join(self.parts).split()))
            self.parts = []
        elif tag == "tr" and self.cells is not None:
            cells, self.cells, self.parts = [cell for cell in self.cells if cell], None, []
            if cells:
                self.lines.append(Line("| " + " | ".join(cell.replace("|", "/") for cell in cells) + " |", self.place))
        elif tag not in _INLINE:
            self.flush()
            if tag in ("ul", "ol", "section", "table", "dl", "header"):
                self.lines.append(Line("", self.place))
            if tag in _ITEMS or tag == "dt" or tag[:1] == "h":
                self.mark = ""
        if not self.silent and element.tail:
            self.parts.append(element.tail)


def _lines(root: Any) -> Iterator[Line]:
    from lxml import etree

    walk = _Walk()
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if isinstance(element.tag, str):
            (walk.start if event == "start" else walk.end)(element, element.tag.lower())
    walk.flush()
    yield from walk.lines


FORM = Form("HTML", 15, _fits, _read)
