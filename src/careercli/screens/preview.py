"""A role at a glance as text with colour codes, for a part of a screen that something else draws."""

from __future__ import annotations

import io

from rich.console import Console

from careercli.answers.show import Sheet
from careercli.catalog.catalog import Entry
from careercli.screens import show
from careercli.screens.console import Look


def preview(entry: Entry, width: int, look: Look) -> str:
    """The screen of `careers show` at this width, in the colours and signs of `look`."""
    written = io.StringIO()
    plain = look.console.color_system is None
    inner = Look(
        Console(
            file=written, width=width, highlight=False, markup=False, emoji=False, force_terminal=not plain,
            color_system=None if plain else "standard", no_color=plain, legacy_windows=False,
        )
    )  # fmt: skip
    inner.signs = look.signs
    inner.show(show.screen(Sheet(entry), inner))
    return written.getvalue()
