"""`careers day`: show a working day by the clock, or several aligned."""

from __future__ import annotations

from typing import Annotated

import typer

from careercli.commands import catalog_options, output
from careercli.commands.nothing_found import note_missing
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
    answer = catalog_options.catalog(whole=False).day(*catalog_options.named(roles), at=at)
    output.emit(answer, format, json, page=True)
    note_missing("day", [role.slug for role in answer.roles if not role.blocks])
