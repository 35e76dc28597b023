"""`careers list`: list roles with pay and growth, claimed and recorded."""

from __future__ import annotations

from typing import Annotated

import typer

from careercli.commands import catalog_options, options, output
from careercli.commands.output import Format, Json


def command(
    sort: Annotated[
        str, typer.Option("--sort", "-s", metavar="FIELD", help="Sort by this; -FIELD: descending.")
    ] = "title",
    family: options.Family = None,
    min_salary: options.MinSalary = None,
    max_salary: options.MaxSalary = None,
    min_growth: options.MinGrowth = None,
    remote: options.Remote = None,
    demand: options.Demand = None,
    stress: options.Stress = None,
    skill: options.Skill = None,
    limit: options.Limit = None,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """List roles with pay and growth, claimed and recorded.

    \b
    Examples:
      careers list --sort -median
      careers list --remote --skill westlaw
      careers list --min-salary 55000 --json

    Sort by title, slug, family, median, low, high, official_median, growth, official_growth, openings, demand, stress,
    remote or recorded. Pay filters use the guide's median, or the official one where no guide claims any.
    """
    answer = catalog_options.catalog().list(
        sort,
        limit=options.limited(limit, format, json),
        family=family,
        min_salary=min_salary,
        max_salary=max_salary,
        min_growth=min_growth,
        remote=remote,
        demand=demand,
        stress=stress,
        skill=skill,
    )
    output.emit(answer, format, json)
    if not answer.rows:
        output.note(f"no role of {answer.total} fits: loosen a filter, or see `careers list` for all")
