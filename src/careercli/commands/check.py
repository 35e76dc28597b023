"""`careers check`: hold what guides claim against the official record."""

from __future__ import annotations

from typing import Annotated

import typer

from careercli.commands import catalog_options, output
from careercli.commands.output import Format, Json


def command(
    roles: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[ROLE]...", help="Only these roles; - reads them.", autocompletion=catalog_options.complete_role
        ),
    ] = None,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Hold what guides claim against the official record.

    \b
    Examples:
      careers check
      careers check legal-coordinator
      careers check --json
    """
    answer = catalog_options.catalog().check(*(catalog_options.named(roles) if roles else ()))
    output.emit(answer, format, json, page=True)
    if not answer.figures:
        output.note("no claim of a guide is recorded in these roles, so there is nothing to hold against the record")
