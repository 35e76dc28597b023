"""`careers gap`: show what a move keeps, what is new in it, what to raise, and what it requires."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

import typer

from careercli.commands import catalog_options, completion, output
from careercli.commands.move_options import Cv, Earning, FromTo, Have, from_to, note_profile
from careercli.commands.output import Format, Json


def command(
    roles: FromTo,
    tier: Annotated[
        str | None,
        typer.Option(
            "--tier",
            metavar="TIER",
            help="Your tier in FROM, to show where you might start.",
            autocompletion=completion.complete_tier,
        ),
    ] = None,
    place: catalog_options.Place = None,
    full: Annotated[bool, typer.Option("--full", help="Show every list in full.")] = False,
    file: Cv = None,
    earning: Earning = None,
    have: Have = None,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Show what a move keeps, what is new, which skills to strengthen, and what it requires.

    Examples:
      careers gap legal-technician legal-coordinator
      careers gap legal-coordinator paralegal --tier senior
      careers gap legal-coordinator
      careers gap lawyer --from resume.json
      careers gap waiter paralegal --have bachelor --earning 31k

    Without FROM, you are the one moving, with the role and skills in your profile; with --from, whoever the CV is of,
    and nothing is kept. --earning and --have are as in `careers path`.
    """
    start, to = from_to(roles)
    answer = catalog_options.catalog(whole=False).gap(
        start, to, tier=tier, cv=file, place=place, earning=earning, have=have
    )
    output.emit(replace(answer, in_full=full), format, json, page=True)
    if not output.wants_rows(format, json):
        note_profile(start, file)
