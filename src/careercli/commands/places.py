"""`careers places`: list the states and areas of the United States that pay is known for."""

from __future__ import annotations

from typing import Annotated

import typer

from careercli.commands import catalog_options, options, output
from careercli.commands.output import Format, Json


def command(
    query: Annotated[
        list[str] | None, typer.Argument(metavar="[QUERY]...", help="A state, a city, a code, or a part of a name.")
    ] = None,
    limit: options.Limit = None,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """List the US states and areas that have pay figures.

    \b
    Examples:
      careers places
      careers places austin
      careers places TX
      careers places rural vermont

    Each with its number of jobs, the median pay of all jobs, and the price level, the nation's being 100. Use these
    names with `careers salary ROLE --in PLACE`.

    What finds nothing is an empty answer, and the exit code 0.
    """
    catalog = catalog_options.catalog(whole=False)
    answer = catalog.places(" ".join(query or ()), limit=options.limited(limit, format, json))
    output.emit(answer, format, json)
