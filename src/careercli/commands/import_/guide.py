"""`careers import guide`: make a role file of a career guide saved from a web page."""

from __future__ import annotations

import dataclasses
import shlex
from typing import TYPE_CHECKING, Annotated

import typer

from careercli import paths
from careercli.answers.report import Report
from careercli.catalog.catalog import Catalog
from careercli.commands import global_options, output
from careercli.commands.import_.common import DryRun, Replace, To
from careercli.commands.output import Format, Json
from careercli.commands.progress import bar
from careercli.commands.role_files import at_terminal
from careercli.errors import EXIT_DONE, EXIT_PROBLEM, CareersError, UsageError
from careercli.system import expand_patterns
from careercli.text import count

if TYPE_CHECKING:
    from careercli.sources.guide.importer import GuideImport


def command(
    files: Annotated[
        list[str], typer.Argument(metavar="FILE...", help="Guides saved as text or HTML; - reads standard input.")
    ],
    title: Annotated[
        str | None, typer.Option("--title", metavar="TITLE", help="The role's title, if the guide's is not suitable.")
    ] = None,
    to: To = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace a file that you have changed, too.")] = False,
    replace: Replace = False,
    dry_run: DryRun = False,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> int:
    """Create a role file from a career guide saved from a web page.

    \b
    Examples:
      careers import guide lamp-warden.html
      careers import guide *.txt --dry-run

    Every section finds its place, every figure becomes a number. What has no place in a role file is listed
    with its line. If O*NET is imported and lists the title, its occupation is proposed.

    A guide of a role that comes with careers, written by hand, hides that one: on a terminal you are asked first.

    Exits with 1 if a file is no guide; nothing is written for that one.
    """
    from careercli.roles.folder import RoleFolder
    from careercli.sources.guide import importer

    if not all(file.strip() for file in files):
        raise UsageError("FILE has an empty value", "name the file that the guide's page was saved to")
    files = expand_patterns(files)
    if title is not None and len(files) != 1:
        raise UsageError("--title goes with one file", "import the files one by one")
    target = RoleFolder(to or paths.user_roles(), overwrite=overwrite, dry_run=dry_run)
    catalog = Catalog.open((*global_options.now().roles, *([to] if to and to.is_dir() else [])))
    read, refused = _read(list(dict.fromkeys(files)), catalog, title)
    hidden = {guide.slug for guide in read if _is_hand_written(catalog, guide.slug)}
    if not (to or dry_run) and at_terminal():
        declined = {slug for slug in sorted(hidden) if not _agreed(slug)}
        read = [guide for guide in read if guide.slug not in declined]
    if not read:
        return EXIT_PROBLEM if refused else EXIT_DONE
    written = importer.write(read, target, replace=replace)
    output.emit(_with_files(importer.report(read, written, target), len(read), refused), format, json)
    for guide in read:
        if guide.slug in hidden:
            file = target.path / f"{guide.slug}.yaml"
            hides = "would hide" if dry_run else "hides"
            undo = "" if dry_run else f"; undo: rm {shlex.quote(str(file))}"
            output.note(f"careers: {paths.display(file)} {hides} the role that comes with careers{undo}")
    return EXIT_PROBLEM if refused else EXIT_DONE


def _read(files: list[str], catalog: Catalog, title: str | None) -> tuple[list[GuideImport], dict[str, str]]:
    """The guides that could be read, and why each other file is refused, which is told at once."""
    from careercli.roles.problems import own_fault_as_error
    from careercli.sources.guide import importer

    read: list[GuideImport] = []
    refused: dict[str, str] = {}
    with bar("reading guides") as report:
        for number, file in enumerate(files, start=1):
            try:
                with own_fault_as_error(paths.display(file)):
                    read.append(importer.prepare(file, catalog.refresh(), title=title))
            except CareersError as error:
                refused[file] = error.message
                output.complain(error.message, error.hint)
            if report:
                report(number, len(files))
    for same in importer.duplicates(read):
        output.complain(same.message, same.hint)
        refused |= {guide.source: same.message for guide in read if guide.slug == same.slug}
        read = [guide for guide in read if guide.slug != same.slug]
    return read, refused


def _is_hand_written(catalog: Catalog, slug: str) -> bool:
    """Whether the role of a slug is a hand-written one that comes with the program, with nothing before it."""
    row = catalog.query.role_file(slug)
    return row is not None and row[1] is not None and catalog.folders[row[0]].origin == "bundled"


def _agreed(slug: str) -> bool:
    """Asks whether a guide may stand before a hand-written role."""
    question = f"{slug} would hide the role of that name that comes with careers. Write it? [y/N] "
    if output.ask(question).strip().lower() in ("y", "yes"):
        return True
    output.note(f"careers: {slug} is not written")
    return False


def _with_files(report: Report, read: int, refused: dict[str, str]) -> Report:
    """The report with how many files were read, and which were refused and why."""
    words = f"{count(read + len(refused), 'file')} read, {len(refused)} refused"
    facts = (("files", words), *(("refused", reason) for reason in dict.fromkeys(refused.values())))
    data = {**report.data, "refused": [{"file": file, "reason": reason} for file, reason in refused.items()]}
    return dataclasses.replace(report, facts=(*report.facts, *(facts if read + len(refused) > 1 else ())), data=data)
