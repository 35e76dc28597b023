"""A page is well-formed, loads nothing, and shows every text as it is, whatever stands in it."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from careercli import formats
from careercli.answer import Answer, Table
from careercli.errors import UsageError
from careercli.formats.bands import scale_of
from careercli.page import (
    Band,
    Bullets,
    Facts,
    Grid,
    HeadedEntry,
    Link,
    Links,
    Mark,
    Page,
    Paragraph,
    Picture,
    Section,
    Tile,
    Tiles,
)
from careercli.text import visible
from page_reading import Reading

HOSTILE = (
    "<script>alert(1)</script>",
    "\"'><img src=x onerror=alert(1)>",
    "</style></title></svg><b>",
    "{{ 7*7 }}{% raw %}",
    "&lt;b&gt; &amp;",
    "a\x00b\x1b[31m\x85\u202e",
    "javascript:alert(1)",
    "]]><!--",
)
POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


@dataclass(frozen=True)
class PageAnswer(Answer):
    """An answer that is its page and its pictures."""

    page: Page
    pictures: tuple[Picture, ...] = ()

    def to_dict(self) -> Any:
        return None

    def to_table(self) -> Table:
        return Table(("a",), ())

    def to_page(self) -> Page:
        return self.page

    def to_pictures(self) -> tuple[Picture, ...]:
        return self.pictures


def picture(words: str) -> Picture:
    """A picture with a text in every place."""
    bands = (
        Band(words, words, words, 10, 50, 20, 40, 30, words),
        Band(words, "", words, 10, 60, is_claim=True, is_open=True),
    )
    return Picture(words, "USD", bands, (Mark(25, words), Mark(70, words, is_offer=True)), words)


def page(words: str) -> Page:
    """A page with a text in every place of every block."""
    blocks = (
        Paragraph(words, "warn"),
        Bullets((words, words), words),
        Bullets((words,), ordered=True),
        Facts(((words, words), ("", words), (words, words))),
        Tiles((Tile(words, words, words),)),
        Grid(words, ("", words), ((words, words),), frozenset((1,))),
        HeadedEntry(words, words, (words,), (words,), ((words, words),), words),
        Links((Link(words, words, (words,)), Link("BLS", "https://www.bls.gov/oes/"))),
        picture(words),
        Section(words, (Paragraph(words),), words),
    )
    sections = tuple(Section(words, blocks, words) for _number in range(3))
    return Page(words, sections, words, (words,), blocks[:1], (words,))


def shape(words: str) -> list[tuple[str, tuple[str, ...]]]:
    """The elements of a page with a text in every place, each with the elements around it."""
    reading = Reading(formats.text("html", PageAnswer(page(words))))
    return [(element.name, element.path) for element in reading.elements]


@pytest.mark.parametrize("words", HOSTILE)
def test_no_text_adds_an_element_or_gets_lost(words: str) -> None:
    """The page has the elements that it has with a harmless text, and in each heading the text stands as it is."""
    reading = Reading(formats.text("html", PageAnswer(page(words))))
    assert shape(words) == shape("words")
    assert visible(words) in reading.all("h1")[0].text
    assert all(visible(words) in heading.text for heading in reading.all("h2"))


@given(st.text(min_size=1).filter(lambda text: text.strip()))
def test_any_text_is_only_text(words: str) -> None:
    """As above, for any text at all."""
    assert shape(words) == shape("words")


def test_only_addresses_of_the_web_become_links() -> None:
    """Any other one is shown as text."""
    reading = Reading(formats.text("html", PageAnswer(page("javascript:alert(1)"))))
    outside = {link.attributes["href"] for link in reading.all("a") if not link.attributes["href"].startswith("#")}
    assert outside == {"https://www.bls.gov/oes/"}


def test_a_page_forbids_all_loading() -> None:
    """Its policy lets in nothing but its own style; there is no script; the language and the width are named."""
    reading = Reading(formats.text("html", PageAnswer(page("words"))))
    policies = [meta.attributes["content"] for meta in reading.all("meta") if "http-equiv" in meta.attributes]
    assert policies == [POLICY]
    assert reading.all("html")[0].attributes == {"lang": "en"}
    style = reading.all("style")[0].text
    assert "url(" not in style
    assert "@import" not in style
    assert "prefers-color-scheme: dark" in style
    assert "@media print" in style


def test_a_page_has_landmarks_and_headings_in_order() -> None:
    """One main, one header, one footer, a skip link first; no heading goes more than one level deeper."""
    reading = Reading(formats.text("html", PageAnswer(page("words"))))
    assert [len(reading.all(name)) for name in ("main", "header", "footer", "nav", "h1")] == [1] * 5
    assert reading.all("a")[0].attributes == {"class": "skip", "href": "#content"}
    levels = [int(element.name[1]) for element in reading.elements if element.name in ("h1", "h2", "h3", "h4", "h5")]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


def test_tables_and_pictures_can_be_heard() -> None:
    """A head cell says what it heads, a table has a caption, a picture a title and a description."""
    reading = Reading(formats.text("html", PageAnswer(page("words"))))
    assert {cell.attributes["scope"] for cell in reading.all("th")} == {"col", "row"}
    assert len(reading.all("caption")) == len(reading.all("table")) > 0
    pictures = [svg for svg in reading.all("svg") if svg.attributes.get("role") == "img"]
    titles = [title for title in reading.all("title") if "svg" in title.path]
    assert len(pictures) == len(titles) == len(reading.all("desc")) == 6
    hidden = [svg for svg in reading.all("svg") if svg not in pictures and "svg" not in svg.path]
    assert all(svg.attributes["aria-hidden"] == "true" for svg in hidden)


@pytest.mark.parametrize("words", HOSTILE)
def test_a_picture_on_its_own_is_xml(words: str) -> None:
    """It parses as SVG with no other elements than with a harmless text, and has a title and a description."""

    def names(text: str) -> list[str]:
        answer = PageAnswer(page(text), (picture(text), picture(text)))
        root = etree.fromstring(formats.text("svg", answer).encode())
        assert not root.xpath("//@*[local-name() = 'href']")
        return [str(element.tag) for element in root.iter()]

    assert names(words) == names("words")
    assert names(words)[1:3] == ["{http://www.w3.org/2000/svg}title", "{http://www.w3.org/2000/svg}desc"]


def test_an_answer_without_a_picture_says_so() -> None:
    """`--format svg` of it is refused with what has one."""
    with pytest.raises(UsageError, match="no picture of pay"):
        formats.text("svg", PageAnswer(page("words")))


@given(st.lists(st.floats(1, 1e7), min_size=1, max_size=5), st.floats(1, 1e7))
def test_every_amount_stands_on_the_scale(amounts: list[float], mark: float) -> None:
    """Places are 0 to 100, in the order of the amounts, and there are a few round amounts at most."""
    bands = tuple(Band("a", "", "a", min(amounts), max(amounts), median=amount) for amount in amounts)
    scale = scale_of(Picture("a", "USD", bands, (Mark(mark, "m"),)))
    places = [scale.at(amount) for amount in sorted([*amounts, mark])]
    assert places == sorted(places)
    assert 0 <= places[0] <= places[-1] <= 100
    assert len(scale.ticks) <= 5


def _contrast(one: str, other: str) -> float:
    """The contrast of two colors as #rrggbb or #rgb, by the formula of WCAG 2."""

    def luminance(color: str) -> float:
        digits = color.lstrip("#")
        digits = digits if len(digits) == 6 else "".join(digit * 2 for digit in digits)
        parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_colors_of_text_and_of_pictures_are_told_from_the_paper() -> None:
    """On light and dark paper and in print: 4.5 for text, 3 for what a picture says, as WCAG asks at level AA."""
    style = Reading(formats.text("html", PageAnswer(page("words")))).all("style")[0].text
    palettes = [dict(re.findall(r"--([a-z-]+): (#[0-9a-f]+)", block)) for block in style.split(":root")[1:]]
    assert len(palettes) == 3
    for palette in palettes:
        text = {name: _contrast(palette[name], palette["paper"]) for name in ("ink", "soft", "record", "claim", "link")}
        assert min(text.values()) >= 4.5, text
        assert _contrast(palette["offer"], palette["paper"]) >= 3
        for name in ("record", "claim"):  # the edge of a bar, and the median on it
            assert _contrast(palette[name], palette[f"{name}-light"]) >= 2
