"""`careers path`: show the best routes from one role to another."""

from __future__ import annotations

from typing import Annotated

import typer

from careercli.commands import catalog_options, output
from careercli.commands.move_options import FromTo, from_to
from careercli.commands.output import Format, Json


def command(
    roles: FromTo,
    max_hops: Annotated[int, typer.Option("--max-hops", metavar="N", help="At most so many moves, 1 to 5.")] = 3,
    min_pay: Annotated[
        float | None, typer.Option("--min-pay", metavar="SHARE", help="Never below this share of today's pay, as 0.9.")
    ] = None,
    min_coverage: Annotated[
        float | None, typer.Option("--min-coverage", metavar="SHARE", help="Each move covers at least this, as 0.1.")
    ] = None,
    avoid: Annotated[
        list[str] | None,
        typer.Option(
            "--avoid", metavar="ROLE", help="Not through this role.", autocompletion=catalog_options.complete_role
        ),
    ] = None,
    via: Annotated[
        list[str] | None,
        typer.Option(
            "--via", metavar="ROLE", help="Only through this role.", autocompletion=catalog_options.complete_role
        ),
    ] = None,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Show the best routes from one role to another.

    Examples:
      careers path legal-secretary lawyer
      careers path legal-secretary lawyer --min-pay 0.9 --max-hops 2
      careers path legal-coordinator paralegal --avoid legal-technician

    A route costs the sum of -ln(coverage) over its moves, so two easy steps can beat one hard leap. What is learned on
    the way counts later. With --min-pay, roles whose pay is not recorded are left out.
    """
    start, to = from_to(roles)
    answer = catalog_options.catalog(whole=False).path(
        start,
        to,
        max_hops=max_hops,
        min_coverage=min_coverage,
        min_pay=min_pay,
        avoid=avoid or (),
        via=via or (),
    )
    output.emit(answer, format, json, page=True)
    if not answer.routes:
        output.note(f"no route: {answer.stopped_by}")
