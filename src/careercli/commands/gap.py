"""`careers gap`: show what a move keeps, asks to learn, and leaves behind."""

from __future__ import annotations

from typing import Annotated

import typer

from careercli.commands import catalog_options, output
from careercli.commands.move_options import FromTo, from_to
from careercli.commands.output import Format, Json


def command(
    roles: FromTo,
    tier: Annotated[
        str | None, typer.Option("--tier", metavar="TIER", help="Your tier in FROM: says where one would start.")
    ] = None,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Show what a move keeps, asks to learn, and leaves behind.

    Examples:
      careers gap legal-technician legal-coordinator
      careers gap legal-coordinator paralegal --tier senior
      careers gap legal-coordinator

    Coverage is the part of TO's weighted skills that FROM covers; it is not the same in the other direction.
    """
    start, to = from_to(roles)
    output.emit(catalog_options.catalog(whole=False).gap(start, to, tier=tier), format, json, page=True)
