"""`careers fetch onet`: download a text release of O*NET from onetcenter.org."""

from __future__ import annotations

from typing import Annotated

import typer

from careercli.commands import output, progress
from careercli.commands.fetch.common import Again, To, downloads
from careercli.commands.output import Format, Json
from careercli.system import quoted


def command(
    release: Annotated[
        str | None, typer.Option("--release", metavar="NUMBER", help="Which release. [default: the newest]")
    ] = None,
    to: To = None,
    sha256: Annotated[
        str | None, typer.Option("--sha256", metavar="HEX", help="Refuse a file with another checksum.")
    ] = None,
    again: Again = False,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Download a text release of O*NET from onetcenter.org.

    \b
    Examples:
      careers fetch onet --release 31.0
      careers import onet FILE
    """
    from careercli.sources import fetch

    wanted = fetch.onet(release)
    with progress.bar(f"{wanted.name}, kB", unit=1_000) as report:
        download = fetch.fetch(wanted, to or downloads(), sha256=sha256 or "", again=again, progress=report)
    output.emit(fetch.report([download], f"careers import onet {quoted(download.path)}"), format, json)
