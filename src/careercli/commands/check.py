"""`careers check`: hold what guides claim against the official record."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

import typer

from careercli.commands import catalog_options, output
from careercli.commands.nothing_found import note_missing
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

    Of the bundled roles, guides claim figures for legal-coordinator and legal-technician; others show the record alone.

    \b
    Examples:
      careers check
      careers check legal-coordinator
      careers check --json
    """
    catalog = catalog_options.catalog()
    answer = catalog.check(*(catalog_options.named(roles) if roles else ()))
    claimed = {figure.slug for figure in answer.figures}
    missing = [slug for slug, _title in answer.roles if slug not in claimed]
    if not output.wants_rows(format, json) and missing:
        from careercli.answers import instead

        answer = replace(answer, instead=tuple(instead.of_claims(catalog, catalog.entry(slug)) for slug in missing))
    output.emit(answer, format, json, page=True)
    if output.wants_rows(format, json):
        note_missing("claims of a guide", missing)
    if not answer.roles:
        output.note("no guide claims anything in this catalog, so there is nothing to hold against the record")
