"""`careers plan`: write a move as steps to take, or read their ticks back."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from careercli.commands import catalog_options, output
from careercli.commands.move_options import FROM_TO, Cv, Earning, Have, from_to, note_profile
from careercli.commands.output import Format, Json


def command(
    roles: Annotated[list[str] | None, FROM_TO] = None,
    by: Annotated[
        str | None, typer.Option("--until", metavar="YYYY-MM", help="Deadline: gives each step a date.")
    ] = None,
    place: catalog_options.Place = None,
    status: Annotated[
        Path | None,
        typer.Option("--status", metavar="FILE", help="Read a plan's checked boxes, and show where you stand."),
    ] = None,
    file: Cv = None,
    earning: Earning = None,
    have: Have = None,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Turn a move into a checklist, or check your progress.

    A plan is what to do for one move, step by step; `careers path` shows which roles to go through.

    Examples:
      careers plan legal-technician legal-coordinator > plan.md
      careers plan --status plan.md
      careers plan paralegal --until 2030-06 --format ics > plan.ics
      careers plan registered-nurse --from resume.json > plan.md
      careers plan waiter paralegal --have bachelor --earning 31k

    With --until, --format ics gives a calendar. A plan made with --from is for whoever the CV is of; --status asks for
    the CV again, as nothing of it is kept. --earning and --have are as in `careers path`.
    """
    catalog = catalog_options.catalog(whole=False)
    if status is not None:
        output.emit(catalog.plan_status(status, cv=file), format, json)
        return
    start, to = from_to(roles or [])
    answer = catalog.plan(start, to, by=by, place=place, cv=file, earning=earning, have=have)
    if (format or "").lower() == "ics" and not json:
        from careercli.answers.plan_dates import as_calendar
        from careercli.roles import releases

        output.write(as_calendar(answer, releases.today()))
        for remark in answer.remarks:
            output.note(remark)
        return
    in_file = format is None and not json and not sys.stdout.isatty()  # to tick, and for --status to read
    output.emit(answer, "markdown" if in_file else format, json, page=True)
    if not output.wants_rows(format, json):
        note_profile(start, file)
