"""`careers match`: show the roles that fit what you can do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Unpack

import typer

from careercli.answers.list import FilterOptions
from careercli.commands import catalog_options, options, output
from careercli.commands.cv_files import refuse_files
from careercli.commands.move_options import SHOWN
from careercli.commands.output import Format, Json
from careercli.text import abridged

if TYPE_CHECKING:
    from careercli.profile.own_words import ReadPhrase

PHRASES = 30
"""So many phrases of a CV are named as recognised, and as many as not recognised."""


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

    Keys of --json and columns of --format csv: `careers schema --answers`.
    """
    refuse_files(skills or ())
    answer = catalog_options.catalog().match(skills or (), place=place, cv=file, limit=limit, **filters)
    output.emit(answer, format, json, page=True)
    if limit == SHOWN == len(answer.roles):
        options.say_cut(answer.total - SHOWN, f"only the first {SHOWN} are named", format, json)
    if file:
        _report(answer.read)
    else:
        report_reading(answer.unknown, answer.guesses)
    if not answer.roles:
        output.note(f"no role fits{_why_none(skills or (), is_filtered=any(filters.values()))}")


def _why_none(skills: Sequence[str], *, is_filtered: bool) -> str:
    """Why nothing fits: the filters, or words that no role has, with what the catalogue holds."""
    if is_filtered:
        return ": none matches these words, or the filters leave none"
    from careercli.commands.nothing_found import what_there_is

    words = ", ".join(skills)
    return f": {what_there_is(catalog_options.catalog(warn=False), words, searched=True)}" if words else ""


def report_reading(unknown: Iterable[str], guesses: Iterable[tuple[str, str]]) -> None:
    """Says on stderr which phrases say nothing of any role, and which were taken for typing errors."""
    names = list(unknown)
    if names:
        output.note(f"not recognized {len(names)}: {abridged(names, PHRASES)}")
    for phrase, name in guesses:
        output.note(f"{phrase} is read as {name}, which is a guess")


def _report(read: Iterable[ReadPhrase]) -> None:
    """Says on stderr which phrases of a CV were recognised and which not."""
    phrases = list(read)
    known = [phrase.text for phrase in phrases if phrase.known]
    if known:
        output.note(f"recognized {len(known)}: {abridged(known, PHRASES)}")
    report_reading(
        (phrase.text for phrase in phrases if not phrase.known),
        ((phrase.text, phrase.guess) for phrase in phrases if phrase.guess),
    )
