"""`careers whatif`: show which roles learning a skill would open."""

from __future__ import annotations

from typing import Annotated

import typer

from careercli.commands import catalog_options, options, output
from careercli.commands.mover import SHOWN, who_moves
from careercli.commands.output import Format, Json


def command(
    skills: Annotated[list[str], typer.Argument(metavar="SKILL...", help="What you think of learning.")],
    role: Annotated[
        str | None,
        typer.Option("--from", metavar="ROLE", help="From this role.", autocompletion=catalog_options.complete_role),
    ] = None,
    limit: options.Limit = SHOWN,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Show which roles learning a skill would open.

    Examples:
      careers whatif "litigation support" --from legal-coordinator
      careers whatif "legal document software" negotiation --from legal-coordinator
    """
    from careercli.answers.whatif import whatif as question

    found = catalog_options.catalog()
    answer = question(found, who_moves(found, role), skills, limit)
    output.emit(answer, format, json)
    unknown = [one.text for one in answer.read if not one.known]
    if unknown:
        output.note(f"no role asks for: {', '.join(unknown)}")
    elif not answer.roles:
        output.note("no role gains by it: you have it already")
