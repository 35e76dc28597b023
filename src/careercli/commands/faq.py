"""`careers faq`: show what people ask about a role, or the answers that fit."""

from __future__ import annotations

from typing import Annotated

import typer

from careercli.commands import catalog_options, output
from careercli.commands.nothing_found import short
from careercli.commands.output import Format, Json


def command(
    role: catalog_options.RoleName,
    query: Annotated[list[str] | None, typer.Argument(metavar="[QUERY]...", help="Only answers that fit.")] = None,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Show what people ask about a role, or the answers that fit.

    \b
    Examples:
      careers faq legal-coordinator
      careers faq legal-coordinator remote
    """
    catalog = catalog_options.catalog(whole=False)
    entry = catalog.entry(role)
    words = " ".join(query or ())
    answer = catalog.faq(entry.slug, words)
    output.emit(answer, format, json, page=True)
    if not answer.hits:
        output.note(
            f"no question of {entry.role.title} fits {short(words)}"
            if entry.role.faq
            else f"no questions are recorded for {entry.slug}"
        )
