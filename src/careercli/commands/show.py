"""`careers show`: show a role: at a glance, a section of it, or in full."""

from __future__ import annotations

from typing import Annotated

import typer

from careercli.commands import catalog_options, output
from careercli.commands.output import Format, Json


def _sections(incomplete: str) -> list[str]:
    from careercli.answers.sections import NAMES

    names = [name.replace("_", "-") for name in NAMES]
    return [name for name in names if name.startswith(incomplete.lower())]


def command(
    role: catalog_options.RoleName,
    section: Annotated[
        list[str] | None,
        typer.Option(
            "--section", "-s", metavar="NAME", help="Only this section; may be repeated.", autocompletion=_sections
        ),
    ] = None,
    full: Annotated[bool, typer.Option("--full", help="Everything that is recorded.")] = False,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Show a role: at a glance, a section of it, or in full.

    \b
    Examples:
      careers show legal-coordinator
      careers show legal-technician --section pros --section cons
      careers show legal-t --full
      careers show legal-coordinator --format markdown > handout.md
    """
    rows = output.wants_rows(format, json)
    answer = catalog_options.catalog(whole=False).show(role, *section or (), full=full or rows, mark_own=not rows)
    output.emit(answer, format, json, page=True)
    if rows and not json and format in (None, "csv", "tsv"):
        from careercli.commands.nothing_found import note_missing

        for key in answer.empty_keys:
            note_missing(key.replace("_", " "), [answer.entry.slug])
