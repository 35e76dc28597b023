"""The colours of the parser's help: words that can be read on a light and on a dark background, as everywhere else.

The parser writes examples and paragraphs dim, and takes the terminal's own yellow and green.
"""

from __future__ import annotations

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
