"""`careers show`: show a role: at a glance, a section of it, or in full."""

from __future__ import annotations

from typing import Annotated

import typer

from careercli import paths
from careercli.catalog.catalog import Catalog
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
    found = catalog_options.catalog(whole=False)
    from careercli.answers.show import Sheet

    keys = _keys(section) if section else ()
    rows = output.wants_rows(format, json)
    entry = found.entry(role)
    yours = frozenset() if rows else _yours(found, entry.slug)
    output.emit(Sheet(entry, keys, full or rows, yours), format, json, page=True)


def _yours(found: Catalog, slug: str) -> frozenset[str]:
    """The phrases of a role that are the person's. Without a profile, nothing that reads one is loaded."""
    if not paths.user_profile().is_file():
        return frozenset()
    from careercli.profile.person import own_texts

    return own_texts(found, slug)


def _keys(names: list[str]) -> tuple[str, ...]:
    from careercli.answers.sections import named

    return tuple(dict.fromkeys(named(name) for name in names))
