"""`careers export`: write the whole catalogue as an SQLite database or as CSV files."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from careercli.commands import catalog_options, output, progress
from careercli.commands.role_files import print_path


def command(
    target: Annotated[
        Path, typer.Argument(metavar="FILE.sqlite|DIR", help="A file ending in .sqlite or .db, or else a folder.")
    ],
    force: Annotated[bool, typer.Option("--force", help="Replace an earlier export.")] = False,
) -> None:
    """Write the whole catalogue as an SQLite database, or as CSV files into a folder.

    \b
    Examples:
      careers export careers.sqlite
      careers export careers-csv
      careers export careers.sqlite --force

    For questions of your own, in SQLite, DuckDB, Datasette, pandas or a spreadsheet: roles with other names, pay by
    place, projections, skills, activities, software, education, and a table of sources. The schema of the
    database describes every column. Nothing there is overwritten without --force. The path is printed
    on stdout.
    """
    catalog = catalog_options.catalog()
    with progress.bar("Writing tables") as report:
        written = catalog.export(target, force=force, progress=report)
    print_path(written.path)
    output.note(f"{len(written.rows)} tables, {sum(written.rows.values()):,} rows")
