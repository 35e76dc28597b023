"""`careers list`: list roles with pay and growth, claimed and recorded."""

from __future__ import annotations

from typing import Annotated, Unpack

import typer

from careercli.answers.list import FilterOptions
from careercli.commands import catalog_options, options, output
from careercli.commands.output import Format, Json


@options.with_filters
def command(
    sort: Annotated[
        str, typer.Option("--sort", "-s", metavar="FIELD", help="Sort by this; -FIELD: descending.")
    ] = "title",
    place: Annotated[
        str | None,
        typer.Option(
            "--in",
            metavar="PLACE",
            help="Pay and jobs in this place of the United States.",
            autocompletion=catalog_options.complete_place,
        ),
    ] = None,
    limit: options.Limit = None,
    format: Format = None,  # noqa: A002
    json: Json = False,
    **filters: Unpack[FilterOptions],
) -> None:
    """List roles with pay and growth, claimed and recorded.

    \b
    Examples:
      careers list --sort -median
      careers list --remote --skill westlaw
      careers list --min-salary 55000 --json
      careers list --in Austin --sort -employment

    Sort by title, slug, family, median, low, high, official_median, growth, official_growth, openings, demand, stress,
    remote or recorded. Pay filters use the guide's median, or the official one where no guide claims any. Amounts in
    different currencies are not compared: pay is filtered and sorted in the one that is named, or that of most roles.
    With --in pay is the official median in that place, and employment and location_quotient are sorted by too.
    """
    if place is not None:
        local = catalog_options.catalog().list_in(place, sort, limit=options.limited(limit, format, json), **filters)
        output.emit(local, format, json)
        if not local.rows:
            output.note(f"no role that is counted in {local.area.name} fits: loosen a filter")
        return
    answer = catalog_options.catalog().list(
        sort,
        limit=options.limited(limit, format, json),
        **filters,
    )
    output.emit(answer, format, json)
    if not answer.rows:
        output.note(f"no role of {answer.total} fits: loosen a filter, or see `careers list` for all")
