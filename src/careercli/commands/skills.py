"""`careers skills`: search every skill and tool, or list the most used."""

from __future__ import annotations

from typing import Annotated

import typer

from careercli.commands import catalog_options, options, output
from careercli.commands.no_hits import nearest, short
from careercli.commands.output import Format, Json


def command(
    query: Annotated[list[str] | None, typer.Argument(metavar="[QUERY]...", help="Words of a skill or tool.")] = None,
    why: Annotated[bool, typer.Option("--why", help="Which phrases name this skill, and by which rule.")] = False,
    limit: options.Limit = None,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Search every skill and tool, or list the most used.

    \b
    Examples:
      careers skills
      careers skills excel
      careers skills "legal reserch"
      careers skills westlaw --why

    Typing errors, word order, hyphens and usual short names are understood.
    """
    from careercli.search import skills as finding

    found = catalog_options.catalog()
    words = " ".join(query or ())
    count = options.limited(limit, format, json)
    answer = (
        finding.explain(found.refresh(), words)
        if why
        else finding.search(found.refresh(), words, count)
        if words
        else finding.every(found.refresh(), count)
    )
    output.emit(answer, format, json)
    if words and not answer.to_table().rows:
        output.note(f"no skill or tool of {found.count()} roles is called {short(words)}{nearest(answer)}")
