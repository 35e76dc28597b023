"""`careers show`: show a role: at a glance, a section of it, or in full."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING, Annotated

import typer

from careercli import offered
from careercli.commands import catalog_options, completion, output
from careercli.commands.output import Format, Json
from careercli.errors import NoSuchRole

if TYPE_CHECKING:
    from careercli.answers.show import Sheet
    from careercli.api import Catalog


def _sections() -> list[str]:
    from careercli.answers.sections import NAMES

    return [name.replace("_", "-") for name in NAMES]


def command(
    roles: Annotated[
        list[str],
        typer.Argument(
            metavar="ROLE...",
            help="Title, alias or slug, or its unique beginning; several are shown one after another.",
            autocompletion=catalog_options.complete_role,
        ),
    ],
    section: Annotated[
        list[str] | None,
        typer.Option(
            "--section",
            "-s",
            metavar="NAME",
            help="Only this section; may be repeated.",
            autocompletion=completion.among(_sections),
        ),
    ] = None,
    full: Annotated[bool, typer.Option("--full", help="Every section, each with its long lists cut.")] = False,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Show a role: at a glance, a section of it, or in full.

    \b
    Examples:
      careers show legal-coordinator
      careers show legal-technician --section pros --section cons
      careers show registered-nurse --section conditions
      careers show legal-t --full
      careers show legal-coordinator --format markdown > handout.md
      careers show legal-coordinator legal-technician --format markdown

    Sections are, among others, summary, responsibilities, conditions (hours, lifting, travel and the like), education,
    entry-path, skills, tools, statistics and sources; a name that is none is answered with all of them.

    As Markdown, long lists are cut too; with --full they are not. Words that together name a role are that role.
    """
    from careercli.answers.show import Sheets

    rows = output.wants_rows(format, json)
    catalog = catalog_options.catalog(whole=False)
    is_handout = not json and output.is_markdown(format)
    names, behind = _parted(catalog_options.named(roles))
    if behind:
        typed = f"careers show {shlex.join(names)} {' '.join(f'--section {name}' for name in behind)}"
        output.note(f"read as {offered.command(typed)}")
    sections = (*(section or ()), *behind)
    sheets = [
        catalog.show(role, *sections, full=full or (rows and not is_handout), mark_own=not rows)
        for role in _roles(catalog, names)
    ]
    output.emit(Sheets(tuple(sheets)) if len(sheets) > 1 else sheets[0], format, json, page=True)
    for answer in sheets:
        _note_missing(answer, rows=rows, format=format, json=json)


def _parted(names: list[str]) -> tuple[list[str], list[str]]:
    """The roles, and the sections named behind them: legal-coordinator tiers. No role's whole name is a section's."""
    from careercli.answers.sections import is_section

    first = next((at for at in range(1, len(names)) if all(map(is_section, names[at:]))), len(names))
    return names[:first], names[first:]


def _roles(catalog: Catalog, names: list[str]) -> list[str]:
    """The roles that are named, each once; one, where the words together are its name: nurse practitioner."""
    together = " ".join(names)
    if len(names) > 1 and together in catalog:
        return [together]
    if len(names) < 2:
        return names
    try:
        return [entry.slug for entry in catalog.entries(names)]
    except NoSuchRole as error:
        if error.ambiguous:  # the first word of a name of several: "legal cordinator"
            catalog.slug(together)
        raise


def _note_missing(answer: Sheet, *, rows: bool, format: str | None, json: bool) -> None:  # noqa: A002
    if rows and not json and format in (None, "csv", "tsv"):
        from careercli.commands.nothing_found import note_missing

        for key in answer.empty_keys:
            note_missing(key.replace("_", " "), [answer.entry.slug])
