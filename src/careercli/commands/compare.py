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
    from careercli.answers.compare import compare as question
    from careercli.answers.compare import part

    found = catalog_options.catalog(whole=False)
    parts = tuple(dict.fromkeys(part(name) for name in only or ()))
    output.emit(question(found, catalog_options.entries(found, roles), parts, everything), format, json, page=True)
