"""`careers import bls`: put the figures of BLS into your role files."""

from __future__ import annotations

from careercli import paths
from careercli.commands import output, progress
from careercli.commands.import_.common import DryRun, Only, Places, Projections, Replace, To, Wages
from careercli.commands.output import Format, Json
from careercli.errors import EXIT_DONE, EXIT_PROBLEM, UsageError


def command(
    wages: Wages = None,
    projections: Projections = None,
    places: Places = None,
    to: To = None,
    only: Only = None,
    replace: Replace = False,
    dry_run: DryRun = False,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> int:
    """Update your role files with BLS figures.

    \b
    Examples:
      careers import bls --wages national_M2025_dl.xlsx --projections occupation.xlsx
      careers import bls --places state_M2026_dl.xlsx --places MSA_M2026_dl.xlsx

    Roles that name a SOC code get new `statistics`; nothing else in their files changes, comments included. Wages by
    state or area stand beside the bundled ones, and `salary --in` takes the newest of each place.

    Exits with 1 if a file had to be skipped.
    """
    from careercli.roles.folder import RoleFolder
    from careercli.sources.bls import places as own_places
    from careercli.sources.bls import updater
    from careercli.sources.bls.tables import read_figures
    from careercli.sources.onet import importer

    figures = read_figures(wages, projections)
    if not figures and not places:
        raise UsageError("no workbook was named", "name one with --wages, --projections or --places")
    if places:
        if figures:
            raise UsageError("--places updates local figures, the others role files", "name it alone")
        if to or only:
            raise UsageError("--to and --only are for role files, and --places changes none", "leave them out")
        results = own_places.bring_in(places, dry_run=dry_run)
        output.emit(own_places.report(results, dry_run=dry_run), format, json)
        return EXIT_DONE
    target = RoleFolder(to or paths.user_roles(), dry_run=dry_run)
    wanted = importer.role_filter(only)
    with progress.bar("Reading role files") as report:
        result = updater.update(target, figures, only=wanted, replace=replace, progress=report)
    output.emit(updater.report(result), format, json)
    return EXIT_PROBLEM if result.skipped else EXIT_DONE
