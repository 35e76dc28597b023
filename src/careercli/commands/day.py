"""`careers day`: show a working day by the clock, or several aligned."""

from __future__ import annotations

from typing import Annotated

import typer

from careercli.commands import catalog_options, output
from careercli.commands.missing import note_missing
from careercli.commands.output import Format, Json


def command(
    roles: catalog_options.RoleNames,
    at: Annotated[str | None, typer.Option("--at", metavar="HH:MM", help="What each is doing then.")] = None,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Show a working day by the clock, or several aligned.

    \b
    Examples:
      careers day legal-coordinator
      careers day legal-coordinator legal-technician --at 14:30
    """
    from careercli.answers.day import day as question

    answer = question(catalog_options.entries(catalog_options.catalog(whole=False), roles), at)
    output.emit(answer, format, json, page=True)
    note_missing("day", [one.slug for one in answer.roles if not one.blocks])
