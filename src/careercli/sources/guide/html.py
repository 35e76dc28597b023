"""A saved HTML page to the lines of its text, each with the line of the page that it stands on.

The parser is lxml's (libxml2): 20 ms to import, it says on which line each element stands, and headings and lists keep
their marks. Others, measured by import alone: selectolax 10 ms, without line numbers of elements (we saw none);
Beautiful Soup 90 ms; trafilatura 130 to 155 ms with 16 packages of its own, made to find the article and leave out the
rest, while this importer has to account for every line. Nothing is fetched: no images, styles, scripts or entities.
"""

from __future__ import annotations

import dataclasses
import re
from typing import Any

from careercli.errors import CareersError
from careercli.sources.guide.text import MAX_LINES, MAX_TEXT, Line, repair, table_row, with_columns, without_bullet

_SILENT = frozenset({
    "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "canvas", "select", "textarea",
    "input", "head", "title", "audio", "video", "picture",
})  # fmt: skip
"""Elements without text of the page: programs, drawings, fields to fill in."""
_INLINE = frozenset({
    "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins", "kbd",
    "label", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
})  # fmt: skip
MAX_TAGS = 200_000
"""A saved page has some thousands; each takes memory."""
MAX_ATTRIBUTES = 3_000
"""Of one element. The parser compares each with each: 20,000 take it a second, 80,000 a minute."""
_TAG = re.compile(r"""<[A-Za-z](?:[^>=]++|=\s*+(?:"[^"]*+"|'[^']*+'|))*+""")
_QUOTED_VALUE = re.compile(r"""=\s*+(?:"[^"]*+"|'[^']*+')""")
_APART = frozenset({"a", "b", "label", "small", "span", "strong", "time"})
"""Two of these without anything between are drawn apart by the page's style, as `<span>Low</span><span>High</span>`."""
_NO_CELL = frozenset({*(f"h{level}" for level in range(1, 7)), "ul", "ol", "dl", "table", "form", "article", "section"})
"""What no cell of a table of facts holds."""
LONGEST_CELL = 1_000
"""Characters."""
_SITE = frozenset({"nav", "footer"})
_SITE_ROLES = frozenset({"navigation", "contentinfo", "banner", "search"})
_LEVELS = {f"h{level}": level for level in range(1, 7)}


def of_html(text: str, name: str) -> tuple[list[Line], str]:
    """The lines of a page, and the address that it gives as its own ("" if none).

    Raises CareersError for a page that cannot be read to its end, or that is far longer than a guide.
    """
    root = _parsed(text, name)
    if root is None:
        return [], ""
    walk = _Walk(root)
    walk.run()
    if len(walk.lines) > MAX_LINES or sum(len(line.text) for line in walk.lines) > MAX_TEXT:
        raise CareersError(f"{name}: far longer than a career guide", "save only the guide's page")
    return with_columns(walk.lines), _address(root)


def _parsed(text: str, name: str) -> Any:
    from lxml import etree

    if text.count("<") > MAX_TAGS:
        raise CareersError(
            f"{name}: {text.count('<'):,} tags; a saved page has far fewer", "save only the guide's page"
        )
    _refuse_long_tags(text, name)
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    for problem in parser.error_log:
        if "depth" in problem.message:  # the parser stops there, and the rest would be lost in silence
            hint = "save the guide's page as text"
            raise CareersError(f"{name}:{problem.line}: elements nested too deep to read", hint)
    return root


def _refuse_long_tags(text: str, name: str) -> None:
    """Raises CareersError for an element with more attributes than the parser reads in good time."""
    for tag in _TAG.finditer(text):
        if tag.end() - tag.start() > 2 * MAX_ATTRIBUTES:
            bare = _QUOTED_VALUE.sub("=", tag.group())
            if bare.count("=") + bare.count("/") + len(bare.split()) > 2 * MAX_ATTRIBUTES:
                line = text.count("\n", 0, tag.start()) + 1
                message = f"{name}:{line}: an element with more than {MAX_ATTRIBUTES:,} attributes"
                raise CareersError(message, "save the guide's page as text")


def _address(root: Any) -> str:
    for element in root.iter("link", "meta"):
        if element.get("rel") == "canonical" or element.get("property") == "og:url":
            address = (element.get("href") or element.get("content") or "").strip()
            if re.fullmatch(r"https?://[\x21-\x7e]{3,900}", address):
                return str(address)
    return ""


def _main(root: Any) -> Any:
    """The first `main` of a page with a heading of the first level inside, or None."""
    from lxml import etree

    around: list[Any] = []
    for event, element in etree.iterwalk(root, events=("start", "end"), tag=("main", "h1")):
        if element.tag == "main" and event == "start":
            around.append(element)
        elif element.tag == "main":
            around.pop()
        elif around:
            return around[0]
    return None


class _Walk:
    """Goes through the page once, element by element, without recursion, and collects its lines."""

    def __init__(self, root: Any) -> None:
        self.root = root
        self.lines: list[Line] = []
        self.parts: list[str] = []
        self.number = 1
        self.bullet = self.gap = False
        self.level = 0
        self.silent = self.site = self.caption = 0
        self.main = _main(root)
        self.inside_main = 0
        self.row: _Row | None = None

    def run(self) -> None:
        """Fills `lines`."""
        from lxml import etree

        for event, element in etree.iterwalk(self.root, events=("start", "end")):
            if not isinstance(element.tag, str):
                continue
            if event == "start":
                self._start(element, element.tag.lower())
            else:
                self._end(element, element.tag.lower())
        self._flush()

    def _start(self, element: Any, tag: str) -> None:
        if tag == "br":
            self._flush()
        elif tag not in _INLINE:
            self._flush()
            self.gap = self.gap or tag not in ("td", "th", "li")
        if tag in _NO_CELL:
            self._no_row()
        elif tag == "tr":
            self._no_row()
            self.row = _Row()
        elif tag in ("td", "th") and self.row:
            self.row.open(tag)
        if tag in _SILENT:
            self.silent += 1
        if self._is_site(element, tag):
            self.site += 1
        self.caption += _is_caption(element, tag)
        if element is self.main:
            self.inside_main += 1
        if tag == "li":
            self.bullet = True
        self.level = _LEVELS.get(tag, self.level)
        self._take(element.text, element.sourceline)

    def _end(self, element: Any, tag: str) -> None:
        if tag not in _INLINE:
            self._flush()
            self.gap = self.gap or tag not in ("td", "th", "li", "br")
        if tag == "tr" and self.row:
            self.lines.extend(self.row.lines())
            self.row = None
        if tag in _SILENT:
            self.silent -= 1
        if self._is_site(element, tag):
            self.site -= 1
        self.caption -= _is_caption(element, tag)
        if element is self.main:
            self.inside_main -= 1
        if tag == "li":
            self.bullet = False
        if tag in _LEVELS:
            self.level = 0
        self._take(element.tail, element.sourceline)
        following = element.getnext()
        if tag in _APART and not element.tail and following is not None and following.tag in _APART:
            self._take(" ", element.sourceline)

    def _is_site(self, element: Any, tag: str) -> bool:
        if tag in _SITE or (element.get("role") or "").lower() in _SITE_ROLES:
            return True
        # The place first: of the header elements inside each other, only the outermost is looked through.
        return tag == "header" and element.getparent().tag == "body" and next(element.iter("h1"), None) is None

    def _take(self, text: str | None, line: int | None) -> None:
        if text and not self.silent:
            if not self.parts and text.strip():
                self.number = line or self.number
            self.parts.append(text)

    def _flush(self) -> None:
        text = repair(" ".join("".join(self.parts).split()))
        self.parts.clear()
        if not text:
            return
        words, mark = (text, "") if self.level else without_bullet(text)
        mark = mark or ("•" if self.bullet and not self.level else "")
        site = self.site > 0 or (self.main is not None and not self.inside_main)
        line = Line(
            number=self.number, text=words, mark=mark, level=self.level, gap=self.gap, site=site,
            caption=self.caption > 0,
        )  # fmt: skip
        if self.row and self.row.cells:
            self.row.add(line, text)
        else:
            self.lines.append(line)
        self.bullet = self.gap = False

    def _no_row(self) -> None:
        """Gives up the row at hand: a table that only arranges the page is read as its parts."""
        if self.row:
            self.lines.extend(self.row.parts)
            self.row = None


def _is_caption(element: Any, tag: str) -> bool:
    """True for the words below a picture."""
    return tag == "figcaption" or (tag == "div" and "image-caption" in (element.get("class") or "").split())


class _Row:
    """A row of a table: the texts of each cell, and the lines that they would be outside a table."""

    def __init__(self) -> None:
        self.cells: list[list[str]] = []
        self.parts: list[Line] = []
        self.head = True

    def open(self, tag: str) -> None:
        """Begins a cell."""
        self.cells.append([])
        self.head = self.head and tag == "th"

    def add(self, line: Line, text: str) -> None:
        """Adds a text to the cell at hand; `line` is what it is outside a table."""
        self.cells[-1].append(text)
        self.parts.append(line)

    def lines(self) -> list[Line]:
        """The row as a line; its parts where only one cell has a text, or one is too long for a table's cell."""
        cells = tuple(" / ".join(texts) for texts in self.cells)
        if sum(map(bool, cells)) < 2 or max(map(len, cells)) > LONGEST_CELL:
            return self.parts
        first = self.parts[0]
        row = table_row(cells, number=first.number, gap=first.gap, head=self.head)
        return [dataclasses.replace(row, site=first.site)]
