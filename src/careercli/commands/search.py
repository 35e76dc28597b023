"""`careers search`: find roles by title, skill, or anything they say."""

from __future__ import annotations

from typing import Annotated

import typer

from careercli.commands import catalog_options, options, output
from careercli.commands.nothing_found import short, what_there_is
from careercli.commands.output import Format, Json


def command(
    query: Annotated[list[str], typer.Argument(metavar="QUERY...", help='Words; "a phrase", -not, title: skill: faq:')],
    limit: options.Limit = None,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Find roles by title, skill, or anything they say.

    \b
    Examples:
      careers search contract
      careers search "certfied paralegal"
      careers search "title:legal -technician"
      careers search filing --format ids --limit 3 | careers compare -
    """
    catalog = catalog_options.catalog()
    words = " ".join(query)
    answer = catalog.search(words, limit=options.limited(limit, format, json))
    output.emit(answer, format, json)
    if not answer.hits:
        output.note(f"no role says {short(words)}: {what_there_is(catalog, words, answer.near, searched=True)}")
