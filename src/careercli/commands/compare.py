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
    section: Annotated[
        list[str] | None,
        typer.Option(
            "--section", "-s", metavar="NAME", help="Only this section; may be repeated.", autocompletion=_parts
        ),
    ] = None,
    only: Annotated[list[str] | None, typer.Option("--only", hidden=True)] = None,
    everything: Annotated[bool, typer.Option("--all", help="Show every list in full, and more sections.")] = False,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Compare two to six roles, differences first.

    \b
    Examples:
      careers compare legal-coordinator legal-technician
      careers compare legal-c legal-t --section skills
      careers search contract --format ids --limit 3 | careers compare -
    """
    catalog = catalog_options.catalog(whole=False)
    answer = catalog.compare(
        *catalog_options.named(roles), only=(*(section or ()), *(only or ())), everything=everything
    )
    output.emit(answer, format, json, page=True)
