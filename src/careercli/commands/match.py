"""`careers match`: show the roles that fit what you can do."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Unpack

import typer

from careercli.answers.list import FilterOptions
from careercli.commands import catalog_options, options, output
from careercli.commands.output import Format, Json
from careercli.text import abridged

if TYPE_CHECKING:
    from careercli.profile.recognize import RecognizedPhrase
from careercli.commands.move_options import SHOWN

PHRASES = 30
"""So many phrases of a CV are named as recognised, and as many as not recognised."""


@options.with_filters
def command(
    skills: Annotated[list[str] | None, typer.Argument(metavar="[SKILL]...", help="What you can do.")] = None,
    file: Annotated[
        Path | None, typer.Option("--from", metavar="FILE", help="Read skills from a JSON Resume, RenderCV or text CV.")
    ] = None,
    limit: options.Limit = SHOWN,
    format: Format = None,  # noqa: A002
    json: Json = False,
    **filters: Unpack[FilterOptions],
) -> None:
    """Show the roles that fit what you can do.

    Examples:
      careers match westlaw excel "legal research"
      careers match --from resume.json --min-salary 60000
      careers match

    Without skills and --from, the profile's are taken, and its wishes hold unless a filter says otherwise.
    """
    answer = catalog_options.catalog().match(
        skills or (),
        cv=file,
        limit=limit,
        **filters,
    )
    output.emit(answer, format, json, page=True)
    if answer.read and (file or answer.unknown):
        _report(answer.read)
    if not answer.roles:
        output.note("no role fits: none asks for any of these skills, or the filters leave none")


def _report(read: Iterable[RecognizedPhrase]) -> None:
    """Says on stderr which phrases were recognised and which not."""
    known = [phrase.text for phrase in read if phrase.known]
    unknown = [phrase.text for phrase in read if not phrase.known]
    if known:
        output.note(f"recognised {len(known)}: {abridged(known, PHRASES)}")
    if unknown:
        output.note(f"not recognised {len(unknown)}: {abridged(unknown, PHRASES)}")
