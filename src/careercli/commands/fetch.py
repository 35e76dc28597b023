"""Downloading official data from its publishers: the only commands that open a connection."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from careercli import paths
from careercli.commands import output, progress
from careercli.commands.output import Format, Json

To = Annotated[
    Path | None,
    typer.Option("--to", metavar="DIR", help="Where to put it. [default: downloads in the cache]", show_default=False),
]
Again = Annotated[bool, typer.Option("--again", help="Download it even if it is there already.")]


def onet(
    release: Annotated[str, typer.Option("--release", metavar="NUMBER", help="Which release.")] = "30.1",
    to: To = None,
    sha256: Annotated[str, typer.Option("--sha256", metavar="HEX", help="Refuse a file with another checksum.")] = "",
    again: Again = False,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Download a text release of O*NET from onetcenter.org.

    \b
    Examples:
      careers fetch onet --release 30.1
      careers import onet FILE
    """
    from careercli.sources import fetch

    wanted = fetch.onet(release)
    with progress.bar(f"{wanted.name}, kB", unit=1_000) as report:
        found = fetch.fetch(wanted, to or _downloads(), sha256=sha256, again=again, progress=report)
    output.emit(fetch.report([found], f"careers import onet {paths.shown(found.path)}"), format, json)


def bls(
    year: Annotated[int, typer.Option("--year", metavar="YEAR", help="The May of which wage survey.")] = 2024,
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

    folder = to or _downloads()
    found = []
    for wanted in fetch.bls(year):
        with progress.bar(f"{wanted.name}, kB", unit=1_000) as report:
            found.append(fetch.fetch(wanted, folder, again=again, progress=report))
    wages, projections = (paths.shown(one.path) for one in found)
    output.emit(fetch.report(found, f"careers import bls --wages {wages} --projections {projections}"), format, json)


def _downloads() -> Path:
    return paths.cache() / "downloads"
