"""`careers import bls`: put the figures of BLS into your role files."""

from __future__ import annotations

from careercli import paths
from careercli.commands import output, progress
from careercli.commands.import_.common import DryRun, Only, Projections, Replace, To, Wages
from careercli.commands.output import Format, Json
from careercli.errors import EXIT_DONE, EXIT_PROBLEM, UsageError


def command(
    wages: Wages = None,
    projections: Projections = None,
    to: To = None,
    only: Only = None,
    replace: Replace = False,
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
    from careercli.sources.bls.tables import read_figures
    from careercli.sources.onet import importer

    figures = read_figures(wages, projections)
    if not figures:
        raise UsageError("no workbook was named", "name one with --wages or --projections, or both")
    target = RoleFolder(to or paths.user_roles(), dry_run=dry_run)
    wanted = importer.role_filter(only)
    with progress.bar("Reading role files") as report:
        result = updater.update(target, figures, only=wanted, replace=replace, progress=report)
    output.emit(updater.report(result), format, json)
    return EXIT_PROBLEM if result.skipped else EXIT_DONE
