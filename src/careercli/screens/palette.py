"""Which colours the screens' styles become, so that words can be read on a light and on a dark background.

The screens name the terminal's own colours (cyan, green, yellow, red, dim). Those are made for one background: most
terminals' green and yellow all but vanish on white, and so does what is dim. So each becomes a colour of known
contrast: one for a light background, one for a dark one, or, where nobody tells which it is, one between the two. Words
are never dim; only lines are. A terminal of sixteen colours keeps its own, which its theme chooses.
"""

from __future__ import annotations

import functools
import os
import re

from rich.color import Color, ColorType
from rich.style import Style

VARIABLE = "CAREERS_BACKGROUND"
"""Names the background, where the terminal does not: light or dark."""
RED, GREEN, YELLOW, CYAN = 1, 2, 3, 6
"""The terminal's own colours by which the screens' styles are called."""
COLORS: dict[str, dict[int, str]] = {
    "light": {RED: "#af0000", GREEN: "#005f00", YELLOW: "#875f00", CYAN: "#005f87"},
    "dark": {RED: "#ff8787", GREEN: "#87d787", YELLOW: "#d7af5f", CYAN: "#5fd7ff"},
    "unknown": {RED: "#ec0400", GREEN: "#008900", YELLOW: "#a76700", CYAN: "#0079c8"},
}
"""By the background. `tests/screens/test_palette.py` holds each against the backgrounds of common terminals."""
QUIET = {"light": "#585858", "dark": "#a8a8a8"}
"""For words of less weight; the terminal's own colour where the background is not known: no grey suits both."""
_LIGHT_FIELDS = ("7", "15")
"""The colours of a background in COLORFGBG that are light: white and bright white."""
_LINES = re.compile(r"[\s|+=\-\u2022\u2500-\u25ff]*")
"""What holds no word and no figure: rules, bars, dots, bullets."""


def background() -> str:
    """Light, dark or unknown: as CAREERS_BACKGROUND says, else as the terminal does in COLORFGBG ("15;0")."""
    named = os.environ.get(VARIABLE, "").strip().lower()
    if named in ("light", "dark"):
        return named
    field = os.environ.get("COLORFGBG", "").rpartition(";")[2]
    if not field.isascii() or not field.isdecimal():
        return "unknown"
    return "light" if field in _LIGHT_FIELDS else "dark"


def readable(style: Style | None, text: str, behind: str, *, sixteen: bool) -> Style | None:
    """The style in which a piece of text is written on such a background; `sixteen` leaves colours as they are."""
    if style is None or not (style.dim or style.color):
        return style
    return _readable(style, behind, sixteen=sixteen, lines=_LINES.fullmatch(text) is not None)


@functools.lru_cache(maxsize=256)
def _readable(style: Style, behind: str, *, sixteen: bool, lines: bool) -> Style:
    color = style.color
    if color is not None and color.type is ColorType.STANDARD and not sixteen:
        name = COLORS[behind].get(color.number or 0)
        style += Style(color=Color.parse(name)) if name else Style()
    if style.dim and not lines:
        own = color is None or color.is_default
        grey = QUIET.get(behind) if own and not sixteen else None
        style += Style(dim=False, color=Color.parse(grey) if grey else None)
    return style
