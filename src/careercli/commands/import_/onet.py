"""`careers import onet`: make a role file of every occupation of an O*NET release."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from careercli import paths
from careercli.commands import output, progress
from careercli.commands.import_.common import DryRun, Only, Projections, Replace, To, Wages
from careercli.commands.output import Format, Json


def command(
    path: Annotated[Path, typer.Argument(metavar="PATH", help="Folder or zip of a text or csv release of O*NET.")],
    wages: Wages = None,
    projections: Projections = None,
    to: To = None,
    only: Only = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace files that you have changed, too.")] = False,
    replace: Replace = False,
    dry_run: DryRun = False,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> None:
    """Create a role file for every occupation in an O*NET release.

    \b
    Examples:
      careers import onet db_30_3_text.zip
      careers import onet onet_30_3_text --only "23-*" --dry-run
      careers import onet db_30_3_text.zip --wages national_M2025_dl.xlsx --projections occupation.xlsx

    With the workbooks of BLS, each role gets the official figures of its occupation.

    Run twice, it changes nothing. Files that you have edited are left alone.
    """
    from careercli.roles.folder import RoleFolder
    from careercli.roles.problems import own_fault_as_error
    from careercli.sources.bls.tables import read_figures
    from careercli.sources.onet import importer
    from careercli.sources.onet.roles import Onet

    wanted = importer.role_filter(only)
    figures = read_figures(wages, projections)
    with own_fault_as_error(paths.display(path)):
        occupations = Onet(path, figures)
    target = RoleFolder(to or paths.user_roles(), overwrite=overwrite, dry_run=dry_run)
    with progress.bar("Writing role files") as report:
        summary = importer.import_roles(occupations, target, only=wanted, replace=replace, progress=report)
    output.emit(importer.report(summary), format, json)
