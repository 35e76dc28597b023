"""`careers path`: show the ways from one role to another."""

from __future__ import annotations

from typing import Annotated

import typer

from careercli.commands import catalog_options, output
from careercli.commands.move_options import Cv, Earning, FromTo, Have, from_to, note_profile
from careercli.commands.output import Format, Json


def command(
    roles: FromTo,
    max_hops: Annotated[int, typer.Option("--max-hops", metavar="N", help="Maximum number of moves, 1 to 3.")] = 3,
    min_pay: Annotated[
        str | None,
        typer.Option("--min-pay", metavar="AMOUNT", help="Lowest pay a year on the way, such as 50000 or £40k."),
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
    place: catalog_options.Place = None,
    file: Cv = None,
    earning: Earning = None,
    have: Have = None,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Show ways from one role to another: moves, study, licenses, pay on the way.

    A path shows which roles to go through; `careers plan` turns one move into a checklist.

    Examples:
      careers path waiter registered-nurse
      careers path paralegal lawyer
      careers path registered-nurse --from resume.json
      careers path legal-secretary lawyer --min-pay 45000 --max-hops 2
      careers path paralegal lawyer --in Ohio
      careers path waiter accountant --have bachelor --earning 31k

    The direct way is always listed. A way through other roles is listed if it makes the largest step clearly smaller;
    the easiest way comes first. With --min-pay, roles whose pay is not recorded are left out.

    Changes in pay count from what you earn (--earning, or your profile's pay where FROM is your role), else from the
    median of FROM. The schooling that counts is yours, with its field (--have "bachelor's in accounting", or your
    profile's); where you name none, the higher of the least that the guide to FROM names and of what is usual there.
    """
    start, to = from_to(roles)
    answer = catalog_options.catalog(whole=False).path(
        start,
        to,
        max_hops=max_hops,
        min_pay=min_pay,
        avoid=avoid or (),
        via=via or (),
        cv=file,
        place=place,
        earning=earning,
        have=have,
    )
    output.emit(answer, format, json, page=True)
    if not output.wants_rows(format, json):
        note_profile(start, file)
    if not answer.routes:
        output.note(f"no route: {answer.stopped_by}")
