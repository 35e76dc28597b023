"""Contrast: each style's colour against the backgrounds of common terminals, by the formula of WCAG 2; never colour alone.

The backgrounds: white and black, Solarized light and dark (base3 and base03), and the dark greys that VS Code (Dark+),
Windows Terminal (Campbell), Ubuntu and GNOME (Tango) start with.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from rich.color import Color, ColorSystem
from rich.style import Style

from careercli.screens import palette
from careercli.screens.console import BAD, CLAIM, QUIET, RECORD, WARN
from careercli.screens.palette import COLORS, readable
from helper import ROOT

LIGHT = {"white": "#ffffff", "Solarized light": "#fdf6e3"}
DARK = {
    "black": "#000000",
    "Solarized dark": "#002b36",
    "VS Code": "#1e1e1e",
    "Windows Terminal": "#0c0c0c",
    "Ubuntu": "#300a24",
}
TEXT, GRAPHICS = 4.5, 3.0
"""What WCAG 2 asks of text (1.4.3, level AA), and of large text and of graphics (1.4.11)."""
XTERM = {"yellow": "#cdcd00", "green": "#00cd00", "cyan": "#00cdcd"}
"""What xterm makes of the sixteen colours: what this palette takes the place of."""
ESCAPE = re.compile(r"\x1b\[[\d;]*m")


def luminance(color: str) -> float:
    """The relative luminance of a colour, 0 to 1."""
    parts = [int(color[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(color: str, behind: str) -> float:
    """The contrast of two colours, 1 to 21."""
    low, high = sorted((luminance(color), luminance(behind)))
    return (high + 0.05) / (low + 0.05)


def in_256(color: str) -> str:
    """What a terminal of 256 colours makes of one."""
    return Color.parse(color).downgrade(ColorSystem.EIGHT_BIT).get_truecolor().hex


def test_the_formula() -> None:
    """Black on white is 21 to 1; the sixteen colours of xterm on white are what the palette is for."""
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert all(contrast(color, "#ffffff") < 2.2 for color in XTERM.values())


@pytest.mark.parametrize(("background", "behind"), [("light", LIGHT), ("dark", DARK)])
def test_words_can_be_read_on_a_known_background(background: str, behind: dict[str, str]) -> None:
    """4.5 to 1 for every colour and for quiet words, also where a terminal has 256 colours only."""
    for color in (*COLORS[background].values(), palette.QUIET[background]):
        for name, ground in behind.items():
            assert contrast(color, ground) >= TEXT, (color, name)
            assert contrast(in_256(color), ground) >= TEXT, (color, name)


def test_words_can_be_read_on_an_unknown_background() -> None:
    """4.5 to 1 on white and on black (4.58 is all that one colour can have on both), 3 to 1 on all others."""
    for color in COLORS["unknown"].values():
        assert min(contrast(color, "#ffffff"), contrast(color, "#000000")) >= TEXT, color
        for name, ground in {**LIGHT, **DARK}.items():
            assert contrast(color, ground) >= GRAPHICS, (color, name)
            assert contrast(in_256(color), ground) >= GRAPHICS, (color, name)


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
@pytest.mark.parametrize("background", ["light", "dark", "unknown"])
def test_the_help_has_the_same_colours_and_no_dim_words(tmp_path: Path, background: str) -> None:
    """The parser's own are the terminal's yellow and green, and dim paragraphs and examples."""
    from terminal import Terminal

    with Terminal("list", "--help", home=tmp_path, columns=80, CAREERS_BACKGROUND=background) as terminal:
        assert terminal.ended() == 0
        written = re.findall(r"\x1b\[([\d;]*)m", terminal.raw.decode())
    parts = {part for codes in written for part in re.sub(r"38;5;\d+", "known", codes).split(";")}
    assert "known" in parts
    assert parts <= {"known", "0", "1", ""}


def test_the_documented_figures() -> None:
    """docs/accessibility.md tells the least contrast on each background, to one decimal and not rounded up."""
    rows = re.findall(
        r"^\| ([^|]+) \| ([\d.]+) \| ([\d.]+) \|$", (ROOT / "docs" / "accessibility.md").read_text("utf-8"), re.M
    )
    assert {name for name, _told, _untold in rows} >= {*LIGHT, "black", "Solarized dark", "VS Code"}
    for name, told, untold in rows:
        background = "light" if name in LIGHT else "dark"
        ground = {**LIGHT, **DARK}[name]
        for figure, colors in (
            (told, [*COLORS[background].values(), palette.QUIET[background]]),
            (untold, COLORS["unknown"].values()),
        ):
            least = min(contrast(color, ground) for color in colors)
            assert float(figure) <= least < float(figure) + 0.1, name


@pytest.mark.parametrize("behind", ["light", "dark", "unknown"])
def test_every_style_is_mapped_and_words_are_never_dim(behind: str) -> None:
    """Each style of the screens, alone and with others, as words and as a line."""
    for name in (CLAIM, RECORD, WARN, BAD):
        for style in (name, f"bold {name}", f"not dim {name}"):
            shown = readable(Style.parse(style), "$36,000", behind, sixteen=False)
            assert shown is not None
            assert shown.color is not None
            assert shown.color.get_truecolor().hex in COLORS[behind].values()
    for style in (QUIET, f"not bold {QUIET}", f"{QUIET} {RECORD}"):
        for sixteen in (False, True):
            shown = readable(Style.parse(style), "source", behind, sixteen=sixteen)
            assert shown is not None
            assert not shown.dim
    line = readable(Style.parse(QUIET), " ─── ", behind, sixteen=False)
    assert line is not None
    assert line.dim


def test_sixteen_colours_are_the_terminals_own() -> None:
    """Nothing better can be asked of such a terminal."""
    style = Style.parse(CLAIM)
    assert readable(style, "word", "light", sixteen=True) == style


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({}, "unknown"),
        ({"COLORFGBG": "15;0"}, "dark"),
        ({"COLORFGBG": "0;15"}, "light"),
        ({"COLORFGBG": "0;default;15"}, "light"),
        ({"COLORFGBG": "default;default"}, "unknown"),
        ({"COLORFGBG": ""}, "unknown"),
        ({"COLORFGBG": "0;15", "CAREERS_BACKGROUND": "dark"}, "dark"),
        ({"CAREERS_BACKGROUND": " Light "}, "light"),
        ({"CAREERS_BACKGROUND": "mauve", "COLORFGBG": "15;0"}, "dark"),
    ],
)
def test_the_background(monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], expected: str) -> None:
    """As the person says, else as the terminal does."""
    for name in ("COLORFGBG", palette.VARIABLE):
        monkeypatch.delenv(name, raising=False)
    for name, content in variables.items():
        monkeypatch.setenv(name, content)
    assert palette.background() == expected


SCREENS = [
    ("show", "legal-technician"), ("show", "judge"), ("salary", "legal-coordinator", "--offer", "62000"), ("list",),
    ("compare", "legal-coordinator", "legal-technician"), ("check", "legal-coordinator"), ("next", "paralegal"),
    ("gap", "paralegal", "lawyer"), ("path", "paralegal", "lawyer"), ("tiers", "legal-coordinator"), ("where",),
]  # fmt: skip


@pytest.mark.parametrize("line", SCREENS, ids=" ".join)
def test_colour_says_nothing_alone(careers, line: tuple[str, ...]) -> None:
    """Without colour the same is said, word for word; and a screen with claims names the guide, one with a record it."""
    asked = (*line, "--format", "table")
    plain = careers(*asked, NO_COLOR="1")
    colored = careers("--color", *asked, TERM="xterm-256color", COLORTERM="truecolor")
    assert ESCAPE.sub("", colored) == plain
    assert "\x1b" in colored
    assert "\x1b" not in plain
    words = plain.lower()
    if _sequence(CLAIM) in colored:
        assert "guide" in words or "career ladder" in words
    if _sequence(RECORD) in colored:
        assert re.search(r"record|official|bls|o\*net|agrees|ready", words)


def _sequence(name: str) -> str:
    """What a terminal is sent for a colour on a background that is not known."""
    style = readable(Style.parse(name), "word", "unknown", sixteen=False)
    assert style is not None
    assert style.color is not None
    return ";".join(style.color.get_ansi_codes())


def test_no_word_is_dim_on_a_terminal(careers) -> None:
    """In the bytes of a screen, what is sent dim holds no letter and no figure."""
    for line in SCREENS:
        colored = careers("--color", *line, "--format", "table", TERM="xterm-256color")
        for codes, text in re.findall(r"\x1b\[([\d;]+)m([^\x1b]*)", colored):
            attributes = re.sub(r"[34]8;(?:5;\d+|2;\d+;\d+;\d+)", "", codes).split(";")
            assert "2" not in attributes or not re.search(r"\w", text), (line, text)
