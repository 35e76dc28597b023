"""`careers whatif`: show where a skill opens something near."""

from __future__ import annotations

from typing import Annotated

import typer

from careercli.commands import catalog_options, options, output
from careercli.commands.move_options import SHOWN, Earning, Have
from careercli.commands.output import Format, Json


def command(
    skills: Annotated[
        list[str] | None,
        typer.Argument(metavar="[ROLE] SKILL...", help="What you might learn, after the role to leave, if any."),
    ] = None,
    role: Annotated[
        str | None,
        typer.Option(
            "--leaving", metavar="ROLE", help="The role to leave.", autocompletion=catalog_options.complete_role
        ),
    ] = None,
    limit: options.Limit = SHOWN,
    earning: Earning = None,
    have: Have = None,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Show which jobs close to yours a skill opens.

    Examples:
      careers whatif "litigation support" --leaving legal-coordinator
      careers whatif legal-coordinator "legal document software" negotiation
      careers whatif sql

    Without a role, your profile's is the one to leave. --earning and --have are as in `careers path`.
    """
    answer = catalog_options.catalog().whatif(skills or (), start=role, limit=limit, earning=earning, have=have)
    output.emit(answer, format, json, page=True)
    if answer.unknown and not (answer.learned or answer.held or answer.everyday):
        from careercli.commands.nothing_found import what_there_is

        words = ", ".join(answer.unknown)
        output.note(what_there_is(catalog_options.catalog(warn=False), words, searched=True))
