"""Bringing other people's data in: occupations from O*NET, figures from the Bureau of Labor Statistics."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from careercli import paths
from careercli.commands import output, progress
from careercli.commands.output import Format, Json
from careercli.errors import EXIT_DONE, EXIT_PROBLEM, UsageError


def whole_folder(name: str) -> Path:
    """A folder as the person named it, as a whole path. Raises UsageError for an empty name."""
    if not str(name).strip():
        raise UsageError("--to needs a folder", "as --to my-roles")
    return paths.absolute(str(name))


To = Annotated[
    Path | None,
    typer.Option(
        "--to",
        metavar="DIR",
        help="The folder of role files. [default: your own roles]",
        show_default=False,
        parser=whole_folder,
    ),
]
Wages = Annotated[
    Path | None, typer.Option("--wages", metavar="XLSX", help="The national wage survey (OEWS): workbook, or its zip.")
]
Projections = Annotated[
    Path | None, typer.Option("--projections", metavar="XLSX", help="The Employment Projections: occupation.xlsx.")
]
Only = Annotated[
    str | None, typer.Option("--only", metavar="PATTERN", help="Only what fits, by slug, code or title: '23-*', law.")
]
DryRun = Annotated[bool, typer.Option("--dry-run", "-n", help="Tell what would be done, and write nothing.")]


def onet(
    path: Annotated[Path, typer.Argument(metavar="PATH", help="Folder or zip of a text release of O*NET.")],
    wages: Wages = None,
    projections: Projections = None,
    to: To = None,
    only: Only = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace files that you have changed, too.")] = False,
    dry_run: DryRun = False,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Make a role file of every occupation of an O*NET release.

    \b
    Examples:
      careers import onet db_30_1_text.zip
      careers import onet onet_30_1_text --only '23-*' --dry-run
      careers import onet db_30_1_text.zip --wages national_M2024_dl.xlsx --projections occupation.xlsx

    With the workbooks of BLS, each role gets the official figures of its occupation.

    Run twice, it changes nothing. Files that you have edited are left alone.
    """
    from careercli.roles.folder import RoleFolder
    from careercli.sources.bls.statistics import Figures
    from careercli.sources.onet import importer
    from careercli.sources.onet.roles import Onet

    wanted = importer.pattern(only)
    occupations = Onet(path, Figures.read(wages, projections))
    target = RoleFolder(to or paths.user_roles(), overwrite=overwrite, dry_run=dry_run)
    with progress.bar("Writing role files") as report:
        summary = importer.import_roles(occupations, target, only=wanted, progress=report)
    output.emit(importer.report(summary), format, json)


def bls(
    wages: Wages = None,
    projections: Projections = None,
    to: To = None,
    only: Only = None,
    dry_run: DryRun = False,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> int:
    """Put the figures of BLS into your role files.

    \b
    Examples:
      careers import bls --wages national_M2024_dl.xlsx --projections occupation.xlsx

    Roles that name a SOC code get new `statistics`; nothing else in their files changes, comments included.

    Exits with 1 if a file had to be skipped.
    """
    from careercli.roles.folder import RoleFolder
    from careercli.sources.bls import updater
    from careercli.sources.bls.statistics import Figures
    from careercli.sources.onet import importer

    figures = Figures.read(wages, projections)
    if not figures:
        raise UsageError("no workbook was named", "name one with --wages or --projections, or both")
    target = RoleFolder(to or paths.user_roles(), dry_run=dry_run)
    wanted = importer.pattern(only)
    with progress.bar("Reading role files") as report:
        result = updater.update(target, figures, only=wanted, progress=report)
    output.emit(updater.report(result), format, json)
    return EXIT_PROBLEM if result.skipped else EXIT_DONE
