"""`careers compare`: compare two to six roles, differences first."""

from __future__ import annotations

from typing import Annotated

import typer

from careercli.commands import catalog_options, output
from careercli.commands.output import Format, Json


def _parts(incomplete: str) -> list[str]:
    from careercli.answers.compare import PARTS

    return [name for name in PARTS if name.startswith(incomplete.lower())]


def command(
    roles: catalog_options.RoleNames,
    only: Annotated[
        list[str] | None,
        typer.Option("--only", metavar="SECTION", help="Only this part; may be repeated.", autocompletion=_parts),
    ] = None,
    everything: Annotated[bool, typer.Option("--all", help="Also what is alike, and every list in full.")] = False,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Compare two to six roles, differences first.

    \b
    Examples:
      careers compare legal-coordinator legal-technician
      careers compare legal-c legal-t --only skills
      careers search contract --format ids --limit 3 | careers compare -
    """
    catalog = catalog_options.catalog(whole=False)
    answer = catalog.compare(*catalog_options.named(roles), only=only or (), everything=everything)
    output.emit(answer, format, json, page=True)
