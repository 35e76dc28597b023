"""`careers day`: show a working day by the clock, or several aligned."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

import typer

from careercli.commands import catalog_options, output
from careercli.commands.output import Format, Json


def command(
    roles: catalog_options.RoleNames,
    at: Annotated[
        str | None, typer.Option("--at", metavar="HH:MM", help="Show what each role is doing at this time.")
    ] = None,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Show a working day hour by hour, or several side by side.

    Only some guides have one; for other roles it shows what people do.

    \b
    Examples:
      careers day legal-coordinator
      careers day legal-coordinator legal-technician --at 14:30
    """
    catalog = catalog_options.catalog(whole=False)
    answer = catalog.day(*catalog_options.named(roles), at=at)
    missing = [role.slug for role in answer.roles if not role.blocks]
    if output.wants_rows(format, json):
        output.emit(answer, format, json)
        return
    if missing:
        from careercli.answers import instead

        answer = replace(answer, instead=tuple(instead.of_day(catalog, catalog.entry(slug)) for slug in missing))
    output.emit(answer, format, json, page=True)
