"""Saved HTML pages."""

from __future__ import annotations

import re

import pytest
from guide_samples import KEYS, PLAIN, html

from careercli.errors import CareersError
from careercli.sources.guide import reader
from careercli.sources.guide.html import of_html


def test_a_saved_page_gives_the_same_role_as_the_text() -> None:
    """Headings, lists and figures survive; only the sources gain the page's own address."""
    page, text = reader.read(html()), reader.read(PLAIN)
    for key in KEYS:
        if key != "sources":
            assert getattr(page.role, key) == getattr(text.role, key), key
    assert page.role.sources[0].url == "https://example.org/guides/lamp-warden"
    assert page.unplaced == ()
    assert {"Home Jobs", "Share career guide", "Unlimited lamps"} <= {said for _number, said in page.site}


@pytest.mark.parametrize(
    "page",
    [
        html().replace("</li>", "").replace("</p>", ""),
        html().replace("\n", ""),
        html().replace("<p>", "<div class='x'><div>").replace("</p>", "</div></div>"),
        html().replace("<main>", "<div>").replace("</main>", "</div>"),
        html()
        .replace(" ", "&nbsp;")
        .replace("<link&nbsp;", "<link ")
        .replace("<a&nbsp;", "<a ")
        .replace("<html&nbsp;", "<html "),
        re.sub(r"</?\w+", lambda tag: tag.group().upper(), html()),
        html().partition("<main>")[2],
    ],
    ids=["unclosed", "one line", "divs", "no main", "hard spaces", "capitals", "a piece"],
)
def test_pages_of_other_makes(page: str) -> None:
    """Unclosed tags, one long line, divs for everything, no main, hard spaces, capitals, a piece of a page."""
    reading, text = reader.read(page), reader.read(PLAIN)
    for key in ("title", "summary", "outlook", "tech_stack", "tiers", "day", "pros", "faq"):
        assert getattr(reading.role, key) == getattr(text.role, key), key


def test_words_side_by_side_are_apart() -> None:
    """Badges and gauges made of spans without a space between are still words and figures."""
    page = html().replace("<p>-3.5%</p>\n<p>growth rate</p>", "<div><span>-3.5%</span><span>growth rate</span></div>")
    page = page.replace(
        "<p>$41,250</p>\n<p>median salary</p>", "<div><b>$</b><b>41,250</b><small>median salary</small></div>"
    )
    gauge = "<p>Low</p>\n<p>High</p>\n<p>Moderate</p>"
    assert gauge in page
    page = page.replace(gauge, "<div><span>Low</span><span>High</span><span>Moderate</span></div>")
    page = page.replace("Trim the wicks before dusk.", "Trim the <b>wick</b>s before dusk.")
    reading, text = reader.read(page), reader.read(PLAIN)
    assert reading.unplaced == ()
    for key in ("salary", "outlook", "demand", "responsibilities"):
        assert getattr(reading.role, key) == getattr(text.role, key), key


def test_headings_below_a_section_are_its_parts() -> None:
    """A group of the skill map, a tier or a question marked as a smaller heading stays in its section."""
    page = html()
    for name in ("Soft Skills", "Foundational Skills", "Helper", "The Long Fog of Pier Nine"):
        assert f"<h2>{name}</h2>" in page
        page = page.replace(f"<h2>{name}</h2>", f"<h3>{name}</h3>")
    page = page.replace("<p>Is the tower cold?</p>", "<h3>Is the tower cold?</h3>")
    reading, text = reader.read(page), reader.read(PLAIN)
    assert reading.unplaced == ()
    for key in ("skills", "skill_map", "tiers", "case_studies", "faq"):
        assert getattr(reading.role, key) == getattr(text.role, key), key


def test_an_unknown_heading_is_listed() -> None:
    """A heading of a section's own size that no pattern knows is not added to the section before."""
    page = html().replace("<h2>Tech Stack</h2>", "<h2>Dress Code</h2><p>Two coats.</p><h2>Tech Stack</h2>")
    assert [said for _number, said in reader.read(page).unplaced] == ["Dress Code", "Two coats."]


def test_lines_are_those_of_the_page() -> None:
    """Each text keeps the line of the page where its element stands."""
    page = "<html>\n<body>\n<h1>One</h1>\n\n<ul>\n<li><b>Two</b> and\n three</li>\n</ul></body></html>"
    lines, _address = of_html(page, "x")
    assert [(line.number, line.text, line.bullet, line.level) for line in lines] == [
        (3, "One", False, 1), (6, "Two and three", True, 0),
    ]  # fmt: skip


def test_programs_and_drawings_are_no_text() -> None:
    """Scripts, styles, templates and drawings give no lines, whatever they hold."""
    page = (
        "<body><script>'<p>a</p>'</script><style>p{}</style><template><p>b</p></template><svg><text>d</text></svg><p>e"
    )
    assert [line.text for line in of_html(page, "x")[0]] == ["e"]


@pytest.mark.parametrize(
    "page",
    [
        "<p>" * 300_000,
        "<html><body><p>" + "lamp " * 500_000,
        "<html>" + "<p>x</p>" * 25_000,
    ],
    ids=["tags", "long", "lines"],
)
def test_hostile_pages_get_an_error(page: str) -> None:
    """Made of nothing but tags, far too long: an error and no half-read page."""
    with pytest.raises(CareersError) as caught:
        reader.read(page, "page.html")
    assert caught.value.message.startswith("page.html")


def test_a_page_nested_deep_is_read_whole_or_refused() -> None:
    """Parsers differ in how deep they go: what one stops at is refused, never read in half."""
    page = "<html><body>" + "<div>" * 5_000 + html().partition("<main>")[2]
    try:
        role = reader.read(page, "page.html").role
    except CareersError as error:
        assert "nested too deep" in error.message
        return
    assert role.faq == reader.read(PLAIN).role.faq


def test_entities_are_not_expanded_into_more() -> None:
    """A page with a document type of its own entities reads as plain text: nothing is expanded or fetched."""
    entities = '<!ENTITY a "boom"><!ENTITY b SYSTEM "file:///etc/passwd">'
    page = f"<!DOCTYPE html [{entities}]><html><body><p>x &a; &b; y</p></body></html>"
    text = " ".join(line.text for line in of_html(page, "x")[0])
    assert "root:" not in text
    assert "boom" not in text.replace('"boom"', "")


def test_an_address_that_is_none_is_not_taken() -> None:
    """Only a web address becomes the source's address."""
    for bad in ("javascript:alert(1)", "file:///etc/passwd", "https://a b", ""):
        page = html().replace("https://example.org/guides/lamp-warden", bad)
        assert reader.read(page).role.sources[0].url is None


SILENT = """
script style noscript template svg math iframe object canvas select textarea title audio video picture
"""
INLINE = """
a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var
"""


@pytest.mark.parametrize("tag", SILENT.split())
def test_what_is_no_text_of_a_page_is_left_out(tag: str) -> None:
    """Programs, drawings and fields: nothing of each stands in a line; what follows it does."""
    lines, _address = of_html(f"<body><p>Before.</p><{tag}>hidden</{tag}><p>After.</p></body>", "x")
    assert [line.text for line in lines] == ["Before.", "After."]
    lines, _address = of_html("<head>hidden<meta></head><body><p>Fill in <input value=hidden> here.</p></body>", "x")
    assert lines[-1].text == "here."


@pytest.mark.parametrize("tag", INLINE.split())
def test_marks_inside_a_line_do_not_end_it(tag: str) -> None:
    """A word in another type is a word of the same line; a block is a line of its own."""
    lines, _address = of_html(f"<body><p>Trim the <{tag}>wick</{tag}>s.</p></body>", "x")
    assert [line.text for line in lines] == ["Trim the wicks."]
    lines, _address = of_html("<body><p>Trim the <div>wick</div>s.</p></body>", "x")
    assert [line.text for line in lines] == ["Trim the", "wick", "s."]


@pytest.mark.parametrize(
    "around",
    [
        *(f"<div role={role}>{{}}</div>" for role in ("navigation", "contentinfo", "banner", "search", "BANNER")),
        "<nav>{}</nav>",
        "<footer>{}</footer>",
        "<header>{}</header>",
    ],
)
def test_the_sites_own_parts_are_no_guide(around: str) -> None:
    """What a page marks as its site's is told apart; any other part is the guide's, and so is a header with the title."""
    lines, _address = of_html(f"<body>{around.format('<p>Own.</p>')}<p>Text.</p></body>", "x")
    assert [(line.text, line.site) for line in lines] == [("Own.", True), ("Text.", False)]
    for other in ("<div role=main>{}</div>", "<section>{}</section>", "<header><h1>Warden</h1>{}</header>"):
        lines, _address = of_html(f"<body>{other.format('<p>Own.</p>')}</body>", "x")
        assert not lines[-1].site, other


@pytest.mark.parametrize("level", range(1, 7))
def test_each_level_of_heading(level: int) -> None:
    """h1 to h6, with the level; a paragraph has none."""
    lines, _address = of_html(f"<body><h{level}>Head</h{level}><p>Text.</p></body>", "x")
    assert [(line.text, line.level) for line in lines] == [("Head", level), ("Text.", 0)]


def test_an_element_with_very_many_attributes_is_refused() -> None:
    """The parser would take minutes; a quoted value counts as one, however long it is."""
    values = " ".join(f"a{number}=1" for number in range(3_100))
    for tag in (
        f"<p {values}>",
        f'<p x=">" {values}>',
        f"<p y='\"' {values}>",
        "<p " + values.replace("=1", "") * 2 + ">",
    ):
        with pytest.raises(CareersError, match="guide:2: an element with more than 3,000 attributes"):
            of_html(f"<html><body>\n{tag}x</p>", "guide")
    assert of_html(f'<html><body><p title="{values}">Kept</p></body></html>', "guide")[0][0].text == "Kept"
