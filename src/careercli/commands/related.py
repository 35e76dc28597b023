"""`careers related`: show the nearest roles, each with its reasons."""

from __future__ import annotations

from typing import Annotated

import typer

from careercli.commands import catalog_options, options, output
from careercli.commands.move_options import SHOWN
from careercli.commands.output import Format, Json


def command(
    role: Annotated[
        str | None,
        typer.Argument(
            metavar="[ROLE]",
            help="The role; without it, the one of your profile.",
            autocompletion=catalog_options.complete_role,
        ),
    ] = None,
    limit: options.Limit = SHOWN,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Show the most similar roles, each with its reasons.

    Examples:
      careers related legal-coordinator
      careers related paralegal --limit 20
      careers related legal-coordinator --format ids --limit 3 | careers compare -

    The score comes from the roles' contents alone; a source's own list of related roles is shown apart.
    """
    answer = catalog_options.catalog(whole=False).related(role, limit=limit)
    output.emit(answer, format, json)
    if not answer.roles:
        output.note(f"no other role has anything in common with {answer.slug}")
