"""`careers plan`: write a move as a checklist, or read its ticks back."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from careercli.commands import catalog_options, output
from careercli.commands.mover import FROM_TO, from_to, who_moves
from careercli.commands.output import Format, Json


def command(
    roles: Annotated[list[str] | None, FROM_TO] = None,
    status: Annotated[
        Path | None, typer.Option("--status", metavar="FILE", help="Read the ticks of a plan: where you stand now.")
    ] = None,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Write a move as a checklist, or read its ticks back.

    Examples:
      careers plan legal-technician legal-coordinator > plan.md
      careers plan --status plan.md
      careers plan paralegal --json
    """
    from careercli.answers import plan as plans

    found = catalog_options.catalog(whole=False)
    if status is not None:
        from careercli import paths
        from careercli.profile.person import YOU

        checklist = plans.read(status)
        person = who_moves(found, None if checklist.source == YOU else checklist.source)
        output.emit(plans.status(found, person, checklist, paths.shown(status)), format, json)
        return
    start, to = from_to(roles or [])
    answer = plans.plan(found, who_moves(found, start), to)
    plain = format is None and not json
    output.emit(answer, "markdown" if plain and output.wants_rows(format, json) else format, json, page=True)
