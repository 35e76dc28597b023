"""`careers match`: show the roles that fit what you can do."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Unpack

import typer

from careercli.answers.list import FilterOptions
from careercli.commands import catalog_options, options, output
from careercli.commands.cv_files import refuse_files
from careercli.commands.move_options import SHOWN
from careercli.commands.output import Format, Json


@options.with_filters
def command(
    skills: Annotated[
        list[str] | None,
        typer.Argument(metavar="[SKILL]...", help="What you can do, in your own words: tools, duties, job titles."),
    ] = None,
    file: Annotated[
        Path | None, typer.Option("--from", metavar="FILE", help="Read skills from a JSON Resume, RenderCV or text CV.")
    ] = None,
    place: catalog_options.FigurePlace = None,
    limit: options.Limit = SHOWN,
    format: Format = None,  # noqa: A002
    json: Json = False,
    **filters: Unpack[FilterOptions],
) -> None:
    """Show the roles that fit what you can do.

    Examples:
      careers match westlaw excel "legal research"
      careers match "cash handling" "food service" "3 years as waiter"
      careers match --from resume.json --min-pay 60000
      careers match forklift "stock counts" --in Ohio
      careers match

    Without skills and --from, your profile's are used, and its wishes apply unless a filter says otherwise. Where only
    interests are known, by --interests or your profile, the roles that fit these are shown.

    What finds nothing is an empty answer, and the exit code 0.

    Keys of --json and columns of --format csv: `careers schema --answers`.
    """
    refuse_files(skills or ())
    answer = catalog_options.catalog().match(skills or (), place=place, cv=file, limit=limit, **filters)
    output.emit(answer, format, json, page=True)
    if not answer.roles:
        output.note(f"no role fits{_why_none(skills or (), is_filtered=any(filters.values()))}")


def _why_none(skills: Sequence[str], *, is_filtered: bool) -> str:
    """Why nothing fits: the filters, or words that no role has, with what the catalogue holds."""
    if is_filtered:
        return ": none matches these words, or the filters leave none"
    from careercli.commands.nothing_found import what_there_is

    words = ", ".join(skills)
    return f": {what_there_is(catalog_options.catalog(warn=False), words, searched=True)}" if words else ""
