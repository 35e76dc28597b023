"""`careers whatif`: show which roles learning a skill would open."""

from __future__ import annotations

from typing import Annotated

import typer

from careercli.commands import catalog_options, options, output
from careercli.commands.move_options import SHOWN
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
    answer = catalog_options.catalog().whatif(skills, start=role, limit=limit)
    output.emit(answer, format, json)
    unknown = [phrase.text for phrase in answer.read if not phrase.known]
    if unknown:
        output.note(f"no role asks for: {', '.join(unknown)}")
    elif not answer.roles:
        output.note("no role gains by it: you have it already")
