"""The colours of the parser's help: words that can be read on a light and on a dark background, as everywhere else.

The parser writes examples and paragraphs dim, takes the terminal's own yellow and green, and draws a group's options
above its commands.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

from typer import rich_utils

from careercli.screens import palette

_COLORED = {
    "STYLE_OPTION": palette.CYAN,
    "STYLE_SWITCH": palette.GREEN,
    "STYLE_NEGATIVE_OPTION": palette.CYAN,
    "STYLE_NEGATIVE_SWITCH": palette.GREEN,
    "STYLE_TYPES": palette.YELLOW,
    "STYLE_METAVAR": palette.YELLOW,  # the name of the same before Typer 0.28
    "STYLE_USAGE": palette.YELLOW,
    "STYLE_REQUIRED_SHORT": palette.RED,
    "STYLE_REQUIRED_LONG": palette.RED,
    "STYLE_COMMANDS_TABLE_FIRST_COLUMN": palette.CYAN,
}
_QUIET = (
    "STYLE_TYPES_SEPARATOR", "STYLE_METAVAR_SEPARATOR", "STYLE_OPTION_DEFAULT", "STYLE_OPTION_ENVVAR",
    "STYLE_OPTIONS_PANEL_BORDER", "STYLE_COMMANDS_PANEL_BORDER",
)  # fmt: skip
"""Of less weight; a panel's heading has the style of its border."""


def use() -> None:
    """From now on the parser's help is drawn in the colours of `palette`."""
    behind = palette.background()
    for name, color in _COLORED.items():
        setattr(rich_utils, name, f"bold {palette.COLORS[behind][color]}")
    for name in _QUIET:
        setattr(rich_utils, name, palette.QUIET.get(behind, ""))
    rich_utils.STYLE_HELPTEXT = ""


_OPTIONS_PANEL = "_print_options_panel"
"""The parser's function for a panel of options."""


@contextlib.contextmanager
def options_last() -> Iterator[None]:
    """While it lasts, panels of options wait, to be drawn at its end: below the commands, which one looks for."""
    draw = getattr(rich_utils, _OPTIONS_PANEL)
    waiting: list[dict[str, Any]] = []
    setattr(rich_utils, _OPTIONS_PANEL, lambda **panel: waiting.append(panel))
    try:
        yield
        for panel in waiting:
            draw(**panel)
    finally:
        setattr(rich_utils, _OPTIONS_PANEL, draw)
