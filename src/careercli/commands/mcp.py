"""`careers mcp`: the questions as tools for an assistant, on stdin and stdout."""

from __future__ import annotations

import sys

from careercli.commands import catalog_options, output


def command() -> None:
    """Answer an assistant's questions as tools, over the Model Context Protocol on stdin and stdout.

    \b
    Examples:
      careers mcp

    For the settings of a desktop program, which starts it; a person sees nothing here. The tools are
    search, show, salary, places, list, compare, next, gap, path, match, check, where. They read only, need no network,
    and tell nothing of your profile. Needs `pip install 'careercli[mcp]'`.
    """
    from careercli.mcp import serve

    if sys.stdin is not None and sys.stdin.isatty():
        output.note(
            "careers: waiting for a program on stdin; Ctrl-C ends it, and `careers mcp --help` tells what it is for"
        )
    serve(catalog_options.catalog)
