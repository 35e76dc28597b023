"""A role at a glance as text with colour codes, for the part of the picker's screen that prompt_toolkit draws."""

from __future__ import annotations

import io

from careercli.answers.show import Sheet
from careercli.catalog.catalog import Entry
from careercli.screens import show
from careercli.screens.console import Console, SafeConsole


def preview(entry: Entry, width: int, console: Console) -> str:
    """The screen of `careers show` in so many columns, in the colours and glyphs of `console`."""
    output = io.StringIO()
    inner = Console(
        SafeConsole(
            file=output, width=width, force_terminal=not console.plain,
            color_system=None if console.plain else "256", no_color=console.plain,
        )
    )  # fmt: skip
    inner.glyphs = console.glyphs
    inner.show(show.screen(Sheet(entry), inner))
    return output.getvalue()
