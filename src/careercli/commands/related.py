"""`careers related`: show the nearest roles, each with its reasons."""

from __future__ import annotations

from typing import Annotated

import typer

from careercli.commands import catalog_options, options, output
from careercli.commands.mover import SHOWN
from careercli.commands.output import Format, Json
from careercli.errors import UsageError


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
    """Show the nearest roles, each with its reasons.

    Examples:
      careers related legal-coordinator
      careers related paralegal --limit 20
      careers related legal-coordinator --format ids --limit 3 | careers compare -

    The score comes from the roles' contents alone; a source's own list of related roles is shown apart.
    """
    from careercli.answers.related import related as question

    found = catalog_options.catalog(whole=False)
    answer = question(found, role or _own_role(), limit)
    output.emit(answer, format, json)
    if not answer.roles:
        output.note(f"no other role shares anything with {answer.slug}")


def _own_role() -> str:
    """The role of the profile. Raises UsageError without one."""
    from careercli.profile import model

    mine = model.load()
    if mine is None or mine.role is None:
        raise UsageError("which role?", "name one, or put yours into your profile: careers profile edit")
    return mine.role
