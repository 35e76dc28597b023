"""`careers import guide`: make a role file of a career guide saved from a web page."""

from __future__ import annotations

from typing import Annotated

import typer

from careercli import paths
from careercli.catalog.catalog import Catalog
from careercli.commands import global_options, output
from careercli.commands.import_.common import DryRun, Replace, To
from careercli.commands.output import Format, Json
from careercli.errors import EXIT_DONE, EXIT_PROBLEM, CareersError, UsageError
from careercli.system import expand_patterns


def command(
    files: Annotated[
        list[str], typer.Argument(metavar="FILE...", help="Guides saved as text or HTML; - reads standard input.")
    ],
    title: Annotated[
        str | None, typer.Option("--title", metavar="TITLE", help="The role's title, where the guide's will not do.")
    ] = None,
    to: To = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace a file that you have changed, too.")] = False,
    replace: Replace = False,
    dry_run: DryRun = False,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> int:
    """Make a role file of a career guide saved from a web page.

    \b
    Examples:
      careers import guide lamp-warden.html
      careers import guide *.txt --dry-run

    Every section finds its place, every figure becomes a number. What has no place in a role file is listed
    with its line. If O*NET is imported and lists the title, its occupation is proposed.

    Exits with 1 if a file is no guide; nothing is written for that one.
    """
    from careercli.roles.folder import RoleFolder
    from careercli.roles.problems import own_fault_as_error
    from careercli.sources.guide import importer

    if not all(file.strip() for file in files):
        raise UsageError("FILE has an empty value", "name the file that the guide's page was saved to")
    files = expand_patterns(files)
    if title is not None and len(files) != 1:
        raise UsageError("--title goes with one file", "import the files one by one")
    target = RoleFolder(to or paths.user_roles(), overwrite=overwrite, dry_run=dry_run)
    catalog = Catalog.open((*global_options.now().roles, *([to] if to and to.is_dir() else [])))
    read = []
    for file in dict.fromkeys(files):
        try:
            with own_fault_as_error(paths.display(file)):
                read.append(importer.prepare(file, catalog.refresh(), title=title))
        except CareersError as error:
            output.complain(error.message, error.hint)
    importer.refuse_duplicates(read)
    if not read:
        return EXIT_PROBLEM
    hidden = [] if to else _hidden(catalog, [guide.slug for guide in read])
    written = importer.write(read, target, replace=replace)
    output.emit(importer.report(read, written, target), format, json)
    stands = "would stand" if dry_run else "now stands"
    for slug in hidden:
        output.note(f"careers: your {slug} {stands} before the bundled role of that name, with all that one records")
    return EXIT_DONE if len(read) == len(dict.fromkeys(files)) else EXIT_PROBLEM


def _hidden(catalog: Catalog, slugs: list[str]) -> list[str]:
    """Which of some roles the catalogue has among the bundled ones."""
    folders = catalog.query.role_folders()
    bundled = {slug for slug, rank in folders.items() if catalog.folders[rank].origin == "bundled"}
    return [slug for slug in slugs if slug in bundled]
