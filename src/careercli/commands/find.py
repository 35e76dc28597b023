"""`careers find`: find a role while you type, with a look at it beside the list."""

from __future__ import annotations

import os
import sys
from typing import Annotated

import typer

from careercli.catalog.catalog import Catalog
from careercli.commands import catalog_options, global_options, output
from careercli.errors import UsageError


def command(
    query: Annotated[list[str] | None, typer.Argument(metavar="[QUERY]...", help="What to search for first.")] = None,
) -> None:
    """Find a role as you type, with a preview beside the list.

    The list narrows at each key. Enter shows the role. Tab marks several, and Enter compares them. Ctrl-S stars the
    role, or takes its star off. Arrows, PgUp, PgDn, Home and End move, Ctrl-F and Ctrl-B scroll the preview, ? lists
    the keys, Escape exits. It needs a terminal; elsewhere and with --plain, `careers search WORDS` finds the same.

    \b
    Examples:
      careers find
      careers find court
    """
    if global_options.is_plain():
        raise UsageError(
            "find redraws the whole terminal at each key, so it has no plain output",
            f"`careers search {' '.join(query or ('WORDS',))}` finds the same, line by line",
        )
    no_terminal = UsageError("find needs an interactive terminal", "elsewhere: `careers search WORDS`")
    if not (sys.stdin is not None and sys.stdin.isatty() and sys.stdout.isatty()) or os.environ.get("TERM") == "dumb":
        raise no_terminal
    from careercli.screens.console import Console
    from careercli.screens.picker import pick

    catalog = catalog_options.catalog()
    console = Console.of_stdout(global_options.now().color)
    try:
        chosen = pick(catalog, lambda: Catalog(catalog.folders), " ".join(query or ()), console)
    except Exception as error:
        if type(error).__name__ != "NoConsoleScreenBufferError":  # Windows' NUL says that it is a terminal
            raise
        raise no_terminal from None
    if len(chosen) == 1:
        output.emit(catalog.show(chosen[0], full=False))
    elif chosen:
        output.emit(catalog.compare(*chosen))
