"""`careers fetch bls`: download the national wages and the Employment Projections from bls.gov."""

from __future__ import annotations

from typing import Annotated

import typer

from careercli.commands import output, progress
from careercli.commands.fetch.common import Again, To, downloads
from careercli.commands.output import Format, Json
from careercli.system import quoted


def command(
    year: Annotated[
        int | None,
        typer.Option("--year", metavar="YEAR", help="The May of which wage survey, from 2019. [default: the newest]"),
    ] = None,
    to: To = None,
    again: Again = False,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Download the national wages and the Employment Projections from bls.gov.

    \b
    Examples:
      careers fetch bls
      careers import bls --wages FILE --projections FILE
    """
    from careercli.sources import fetch

    folder = to or downloads()
    files = []
    for wanted in fetch.bls(year):
        with progress.bar(f"{wanted.name}, kB", unit=1_000) as report:
            files.append(fetch.fetch(wanted, folder, again=again, progress=report))
    wages, projections = (quoted(file.path) for file in files)
    output.emit(fetch.report(files, f"careers import bls --wages {wages} --projections {projections}"), format, json)
