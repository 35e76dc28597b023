"""Pages in a real browser: nothing is loaded, nothing sticks out, a checker of accessibility has nothing to say.

Chromium is the system's (`apt-get install chromium`), driven by Playwright; axe-core comes with axe-playwright-python:
`pip install -e '.[browser]'`. Where any of them is missing these tests skip, and say which.
"""

from __future__ import annotations

import io
import os
import shutil
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from helper import home_of, run

playwright = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed: the extra `browser`")
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed: the extra `browser`")
pypdf = pytest.importorskip("pypdf")

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed"),
    pytest.mark.xdist_group("browser"),
    # Playwright's own loop and pipes are collected late.
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]
SWITCHES = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip
WIDTHS = (320, 768, 1280)
LOOKS = ((320, "light"), (1280, "dark"), (768, "light"))
"""Widths and color schemes, those that matter most first."""
TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")
PAGES = {
    "one": ("report", "legal-coordinator", "--in", "Austin"),
    "three": ("report", "legal-coordinator", "legal-technician", "lawyer", "--in", "TX"),
    "show": ("show", "legal-coordinator", "--format", "html"),
    "compare": ("compare", "legal-coordinator", "lawyer", "--format", "html"),
    "salary": ("salary", "lawyer", "--in", "Austin", "--offer", "90000", "--format", "html"),
    "next": ("next", "paralegal", "--format", "html"),
    "gap": ("gap", "legal-technician", "lawyer", "--format", "html"),
    "plan": ("plan", "legal-technician", "lawyer", "--format", "html"),
}
HANDOUTS = ("one", "three")
MOST_SHEETS = {"one": 3, "three": 4}
"""Sheets that a handout takes in print at most: of three roles one a role, one side by side, one for claims and places."""
LEAST_POINTS = 9.5
"""The smallest letters of a print, in points."""
PEOPLE = {
    "nurse": ("role: registered-nurses\nplace: Austin\npay: {amount: 82000}\neducation: Bachelor's degree\n"
              "skills: [{name: Patient care}, {name: Excel}]\n"),
    "cook": "role: cooks-restaurant\nplace: Ohio\npay: {amount: 34000}\neducation: High school diploma or equivalent\n",
    "technician": ("role: legal-technician\nplace: Seattle\npay: {amount: 52000}\ninterests: {letters: ISC}\n"
                   "skills: [{name: Excel}, {name: legal research}]\nwishes: {min_pay: 60000}\n"),
    "electrician": ("role: electrician\nplace: Chicago\npay: {amount: 60000}\ninterests: {letters: SE}\n"
                    "wishes: {min_pay: 45000, max_stress: moderate}\n"),
    "skills only": "skills: [{name: Excel}, {name: driving}]\nplace: Texas\n",
}  # fmt: skip
"""Profiles of different people, who print what `careers start` tells them."""
A4, LETTER = (210 / 25.4, 297 / 25.4), (8.5, 11.0)
"""Width and height of a sheet in inches."""


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory, shared_home: Path) -> dict[str, str]:
    """The address of each page, written once."""
    folder = tmp_path_factory.mktemp("pages")
    addresses = {}
    for name, arguments in PAGES.items():
        ran = run(*arguments, home=shared_home)
        assert ran.exit_code == 0, ran.stderr
        file = folder / f"{name}.html"
        file.write_text(ran, encoding="utf-8")
        addresses[name] = file.as_uri()
    return addresses


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """One browser for all tests, with a home of its own; a test that needs it skips where it does not start."""
    home = tmp_path_factory.mktemp("browser")
    with playwright.sync_playwright() as driver:
        try:
            started = driver.chromium.launch(
                executable_path=CHROMIUM, args=list(SWITCHES), env={**os.environ, "HOME": str(home)}, timeout=60_000
            )
        except playwright.Error as error:
            pytest.skip(f"{CHROMIUM} does not start: {str(error).splitlines()[0]}")
        yield started
        started.close()


def opened(browser: Any, address: str, width: int = 1280, scheme: str = "light", **more: Any) -> tuple[Any, list[str]]:
    """A page that is open in a window of some width, and the addresses that it asked for."""
    window = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme, **more)
    asked: list[str] = []
    window.on("request", lambda request: asked.append(request.url))
    window.goto(address)
    return window, asked


@pytest.mark.parametrize("name", PAGES)
def test_no_request_leaves_and_nothing_is_said_on_the_console(browser: Any, pages: dict[str, str], name: str) -> None:
    """The page itself is all that is asked for, read, printed, or with every link in view."""
    window, asked = opened(browser, pages[name])
    said: list[str] = []
    window.on("console", lambda message: said.append(message.text))
    window.emulate_media(media="print")
    window.evaluate("window.scrollTo(0, document.body.scrollHeight)")
    window.reload()
    assert ({*asked}, said) == ({pages[name]}, [])
    window.close()


@pytest.mark.parametrize("name", PAGES)
def test_nothing_sticks_out(browser: Any, pages: dict[str, str], name: str) -> None:
    """From a phone to a desk the page is as wide as the window: only tables scroll, in frames of their own."""
    window, _asked = opened(browser, pages[name], WIDTHS[0])
    for width in WIDTHS:
        window.set_viewport_size({"width": width, "height": 900})
        assert window.evaluate("document.documentElement.scrollWidth") <= width
        outside = window.evaluate(
            """width => [...document.querySelectorAll('body *')].filter(element =>
                !element.closest('.scroll, svg, .skip') && element.getBoundingClientRect().right > width + 1
            ).map(element => element.outerHTML.slice(0, 80))""",
            width,
        )
        assert outside == [], width
    window.close()


@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing(browser: Any, pages: dict[str, str], name: str) -> None:
    """No violation of WCAG 2.2, levels A and AA, on a phone and a desk, light and dark.

    Contrast is something that it could tell, but for the amounts under a picture, which have the color of quiet words.
    """
    window, _asked = opened(browser, pages[name], bypass_csp=True)  # for axe, which is a script
    for width, scheme in LOOKS if name in HANDOUTS else LOOKS[:2]:
        window.set_viewport_size({"width": width, "height": 900})
        window.emulate_media(color_scheme=scheme)
        found = axe.Axe().run(window, options={"runOnly": list(TAGS)}).response
        assert [(rule["id"], rule["nodes"][0]["html"][:120]) for rule in found["violations"]] == [], (width, scheme)
        assert "color-contrast" in {rule["id"] for rule in found["passes"]}
        if width > WIDTHS[1]:  # on a phone or a small tablet it cannot tell of cells out of sight
            undecided = [node["html"] for rule in found["incomplete"] for node in rule["nodes"]]
            assert [html for html in undecided if not html.startswith("<text ")] == []
    window.close()


@pytest.mark.parametrize("name", HANDOUTS)
def test_the_keyboard_reaches_everything(browser: Any, pages: dict[str, str], name: str) -> None:
    """Tab goes to the skip link, then to every link and table in their order; each is seen when it has the focus."""
    window, _asked = opened(browser, pages[name], 320)
    count = window.evaluate("document.querySelectorAll('a[href], [tabindex=\"0\"]').length")
    seen = []
    for _number in range(count):
        window.keyboard.press("Tab")
        seen.append(
            window.evaluate(
                """() => { const here = document.activeElement, box = here.getBoundingClientRect();
                return [[...document.querySelectorAll('a[href], [tabindex="0"]')].indexOf(here),
                        getComputedStyle(here).outlineStyle, box.left >= 0 && box.width > 0]; }"""
            )
        )
    assert seen == [[number, "solid", True] for number in range(count)]
    window.close()


def test_the_skip_link_skips(browser: Any, pages: dict[str, str]) -> None:
    """Enter on it puts the focus on the content."""
    window, _asked = opened(browser, pages["three"])
    window.keyboard.press("Tab")
    window.keyboard.press("Enter")
    assert window.evaluate("document.activeElement.id") == "content"
    window.close()


@pytest.mark.parametrize(("sheet", "size"), [("A4", A4), ("Letter", LETTER)])
@pytest.mark.parametrize("name", HANDOUTS)
def test_a_print_is_whole(
    browser: Any, pages: dict[str, str], name: str, sheet: str, size: tuple[float, float]
) -> None:
    """On A4 and Letter: a few sheets of that size, with every caption and every figure of pay, and no list of contents."""
    window, asked = opened(browser, pages[name])
    printed = pypdf.PdfReader(io.BytesIO(window.pdf(format=sheet)))
    assert {*asked} == {pages[name]}
    assert all(float(page.mediabox.width) / 72 == pytest.approx(size[0], abs=0.02) for page in printed.pages)
    assert all(float(page.mediabox.height) / 72 == pytest.approx(size[1], abs=0.02) for page in printed.pages)
    assert 2 <= len(printed.pages) <= MOST_SHEETS[name]
    words = unicodedata.normalize("NFKC", "".join(page.extract_text() for page in printed.pages))  # without ligatures
    text = "".join(words.split())
    for cell in window.eval_on_selector_all("caption, td.number, h2, h3", "all => all.map(one => one.textContent)"):
        assert "".join(unicodedata.normalize("NFKC", cell).split()) in text
    assert "Skiptothecontent" not in text
    window.close()


@pytest.mark.parametrize("person", PEOPLE)
def test_what_a_session_tells_is_printed_on_one_sheet(
    browser: Any, atlas_data: Path, tmp_path: Path, person: str
) -> None:
    """On A4 and Letter, to its last words."""
    profile = home_of(tmp_path) / "data" / "profile.yaml"
    profile.parent.mkdir(parents=True)
    profile.write_text(PEOPLE[person], encoding="utf-8")
    page = tmp_path / "page.html"
    ran = run("start", "--page", "--report", str(page), home=tmp_path, CAREERS_DATA=str(atlas_data))
    assert ran.exit_code == 0, ran.stderr
    window, _asked = opened(browser, page.as_uri())
    for sheet in ("A4", "Letter"):
        printed = pypdf.PdfReader(io.BytesIO(window.pdf(format=sheet)))
        assert len(printed.pages) == 1, sheet
        assert "whomadeone" in "".join(printed.pages[0].extract_text().split())
    window.close()


@pytest.mark.parametrize("name", PAGES)
def test_no_letters_of_a_print_are_small(browser: Any, pages: dict[str, str], name: str) -> None:
    """What is printed can be read at arm's length."""
    window, _asked = opened(browser, pages[name])
    window.emulate_media(media="print")
    sizes = window.evaluate(
        """() => [...document.querySelectorAll('header *, main *, footer *')].filter(element =>
            !element.closest('title, desc') && [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
            .map(element => [parseFloat(getComputedStyle(element).fontSize) * 0.75, element.outerHTML.slice(0, 60)])"""
    )
    assert sizes
    assert [words for size, words in sizes if size < LEAST_POINTS - 0.01] == []
    window.close()


@pytest.mark.parametrize("sheet", ["A4", "Letter"])
@pytest.mark.parametrize("name", HANDOUTS)
def test_no_sheet_is_half_empty_or_ends_with_a_heading(
    browser: Any, pages: dict[str, str], name: str, sheet: str
) -> None:
    """All sheets but the last are written on into their lowest third, and none has a heading or caption as its last line."""
    window, _asked = opened(browser, pages[name])
    heads = {
        "".join(unicodedata.normalize("NFKC", words).split())
        for words in window.eval_on_selector_all(
            "h2, h3, h4, caption, .list-title", "all => all.map(one => one.textContent)"
        )
    }
    printed = pypdf.PdfReader(io.BytesIO(window.pdf(format=sheet)))
    for page in printed.pages[:-1]:
        lines = lines_of(page)
        lowest = min(lines)
        assert lowest < float(page.mediabox.height) / 3, lines[lowest]
        assert "".join(unicodedata.normalize("NFKC", lines[lowest]).split()) not in heads
    window.close()


def lines_of(page: Any) -> dict[int, str]:
    """The lines of a printed page by their height above its foot, in points."""
    lines: dict[int, str] = {}

    def read(words: str, matrix: Any, at: Any, *_font: Any) -> None:
        if words.strip():
            height = round(matrix[3] * at[5] + matrix[5])
            lines[height] = lines.get(height, "") + words

    page.extract_text(visitor_text=read)
    return lines


@pytest.mark.parametrize("sheet", [A4, LETTER])
def test_no_row_of_a_table_and_no_band_is_cut_in_print(
    browser: Any, pages: dict[str, str], sheet: tuple[float, float]
) -> None:
    """Nothing of them is wider than the sheet between its margins; rows, bands and short tables ask not to be cut."""
    window, _asked = opened(browser, pages["three"], round((sheet[0] - 30 / 25.4) * 96))
    window.emulate_media(media="print")
    wide = window.evaluate(
        """() => [...document.querySelectorAll('table, figure, dl')].filter(element =>
            element.getBoundingClientRect().right > window.innerWidth + 1).map(element => element.textContent.slice(0, 60))"""
    )
    assert wide == []
    kept = window.evaluate(
        """() => [...document.querySelectorAll('tr, .band-row, .whole')].every(element =>
            getComputedStyle(element).breakInside === 'avoid')"""
    )
    assert kept
    heads = "all => all.every(one => getComputedStyle(one).display === 'table-header-group')"
    assert window.eval_on_selector_all("thead", heads)
    window.close()
