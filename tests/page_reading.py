"""Reads a page as strictly as a checker: every element closed in its place, names used once, nothing loaded."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset(("meta", "br"))
"""Elements of the pages that have no end tag."""
SELF_CLOSED = frozenset(("line", "rect", "path"))
"""Elements of a drawing, which may close themselves."""
LOADING = frozenset(("src", "srcset", "poster", "background", "data", "action", "formaction", "xlink:href", "ping"))
"""Attributes that load or send something."""


@dataclass
class Element:
    """An element: its attributes, the text in it and in what it holds, and the elements that it stands in."""

    name: str
    attributes: dict[str, str]
    path: tuple[str, ...]
    text: str = ""


@dataclass
class Reading(HTMLParser):
    """Every element of a page, in order. Raises AssertionError for a tag out of place, a name used twice, or a load."""

    source: str
    elements: list[Element] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[Element] = []
        self.feed(self.source)
        self.close()
        assert not self._open, f"not closed: {[element.name for element in self._open]}"
        self._check()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = Counter(name for name, _value in attrs)
        assert not names or max(names.values()) == 1, f"<{tag}> has an attribute twice: {names}"
        element = Element(tag, {name: value or "" for name, value in attrs}, tuple(e.name for e in self._open))
        self.elements.append(element)
        if tag not in VOID:
            self._open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in SELF_CLOSED, f"<{tag}/>"
        self.elements.append(Element(tag, {name: value or "" for name, value in attrs}, ()))

    def handle_endtag(self, tag: str) -> None:
        assert self._open, f"</{tag}> closes nothing"
        assert self._open[-1].name == tag, f"</{tag}> closes <{self._open[-1].name}>"
        self._open.pop()

    def handle_data(self, data: str) -> None:
        for element in self._open:
            element.text += data

    def all(self, name: str) -> list[Element]:
        """The elements of a name."""
        return [element for element in self.elements if element.name == name]

    def rows(self) -> list[list[str]]:
        """The cells of every row of every table."""
        rows: list[list[str]] = []
        for element in self.elements:
            if element.name == "tr":
                rows.append([])
            elif element.name in ("td", "th") and rows:
                rows[-1].append(" ".join(element.text.split()))
        return rows

    @property
    def text(self) -> str:
        """All that is read on it, with single blanks."""
        return " ".join(self.all("body")[0].text.split())

    def _check(self) -> None:
        ids = Counter(element.attributes["id"] for element in self.elements if "id" in element.attributes)
        assert not [name for name, number in ids.items() if number > 1], ids
        for element in self.elements:
            assert element.name not in ("script", "link", "iframe", "object", "embed", "img", "form", "base")
            assert not LOADING & {*element.attributes}, element
            assert not [name for name in element.attributes if name.startswith("on")], element
            for name in element.attributes.get("aria-labelledby", "").split():
                assert name in ids, f"{name} is named by nothing"
            href = element.attributes.get("href", "#")
            assert element.name == "a" or href == "#", element
            assert href.startswith(("https://", "http://")) or href.removeprefix("#") in {*ids, ""}, href
