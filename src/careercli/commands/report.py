"""`careers report`: write a handout of one to six roles, a page to print or hand on."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from careercli.commands import catalog_options, output

DEFAULT = Path("handout.html")
"""The file that is written where nobody names one and nothing reads what is printed."""


def command(
    roles: catalog_options.RoleNames,
    target: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", help="The file to write; without it handout.html, or a pipe."),
    ] = None,
    places: catalog_options.Places = None,
    notes: Annotated[bool, typer.Option("--notes", help="Put your notes on the roles on it.")] = False,
    wishes: Annotated[
        bool, typer.Option("--wishes", help="Put your wishes on it, and how each role stands to them.")
    ] = False,
    full: Annotated[
        bool, typer.Option("--full", help="All that is known, on four to six sheets; without it one to three.")
    ] = False,
    force: Annotated[bool, typer.Option("--force", help="Replace the file if it is there.")] = False,
) -> None:
    """Write a handout of one to six roles: one self-contained web page, to mail, read or print.

    \b
    Examples:
      careers report paralegal
      careers report paralegal lawyer court-reporter --in Austin --in TX -o law.html
      careers report nurse --notes --force
      careers report electrician --full > electrician.html

    The page is HTML that loads nothing and runs nothing: what the work is like, pay, outlook, the way in, where the
    job leads next, claims beside the record, and every source. A browser prints it, or saves it as PDF. It is
    short, and says what it leaves out; --full has all. In a pipe it goes to stdout. A file that is there is
    replaced only with --force. Your notes stand on it only with --notes, your wishes only with
    --wishes. The path is printed on stdout.
    """
    from careercli.commands import page_file

    if target is None and sys.stdout.isatty():
        target = DEFAULT
    if target is not None:
        page_file.refuse_existing(target, force=force)
    answer = catalog_options.catalog().report(
        *catalog_options.named(roles), places=places or (), notes=notes, wishes=wishes, full=full
    )
    if target is None:
        output.emit(answer, "html")
        return
    page_file.write(answer, target, force=force)
