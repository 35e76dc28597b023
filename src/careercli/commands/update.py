"""`careers update`: fetch and bring in what the publishers have released since; the only command that goes online."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from careercli import paths
from careercli.commands import catalog_options, completion, output, progress
from careercli.commands.import_.common import Replace
from careercli.commands.output import Format, Json
from careercli.commands.role_files import at_terminal
from careercli.errors import EXIT_DONE, EXIT_PROBLEM, CareersError, UsageError

if TYPE_CHECKING:
    from careercli.answers.report import Report
    from careercli.sources.update import Item


def _keys() -> list[str]:
    from careercli.sources import update

    return list(update.SIZES)


Data = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[DATA]...",
        help="onet, wages, projections. [default: what is newer]",
        show_default=False,
        autocompletion=completion.among(_keys),
    ),
]
OnetFile = Annotated[Path | None, typer.Option("--onet", metavar="ZIP", help="Use this O*NET file.")]
WagesFile = Annotated[Path | None, typer.Option("--wages", metavar="XLSX", help="Use this wage survey (OEWS).")]
ProjectionsFile = Annotated[
    Path | None, typer.Option("--projections", metavar="XLSX", help="Use this projections workbook.")
]
Yes = Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Show what would be fetched, and do nothing.")]
Again = Annotated[bool, typer.Option("--again", help="Download a file even if it is there already.")]
Contact = Annotated[
    str | None,
    typer.Option("--contact", metavar="MAIL", help="Your email, sent only to BLS, which asks for one."),
]


def command(
    data: Data = None,
    onet: OnetFile = None,
    wages: WagesFile = None,
    projections: ProjectionsFile = None,
    yes: Yes = False,
    dry_run: DryRun = False,
    again: Again = False,
    replace: Replace = False,
    contact: Contact = None,
    format: Format = None,  # noqa: A002
    json: Json = False,
) -> int:
    """Fetch and bring in newer figures and occupations: the only command that goes online.

    \b
    Examples:
      careers update --dry-run
      careers update
      careers update projections --contact you@example.org
      careers update --projections ~/Downloads/occupation.xlsx

    It says what is newer by the publishers' calendar, from where and how large, and asks. A file at hand is taken
    without going online.

    Exits with 1 if a file could not be fetched.
    """
    from careercli.sources import update

    files = {key: path for key, path in (("onet", onet), ("wages", wages), ("projections", projections)) if path}
    items = update.items(data or (), contact or "") if data or not files else ()
    items = tuple(item for item in items if item.data.key not in files)
    if dry_run or not (items or files):
        output.emit(_plan(items, files), format, json)
        return EXIT_DONE
    if items and not yes and not _agreed(items):
        output.note("nothing was fetched")
        return EXIT_DONE
    failed = _fetch(items, files, again=again)
    if files:
        output.emit(_bring_in(items, files, failed, replace=replace), format, json)
    for item in failed:
        output.complain(*update.page_and_file(item, failed[item].message))
    return EXIT_PROBLEM if failed else EXIT_DONE


def _plan(items: Sequence[Item], files: dict[str, Path]) -> Report:
    """What would be fetched, from where and how large."""
    from careercli.answers.report import Report
    from careercli.roles import releases
    from careercli.sources import update

    if not items and not files:
        due = [(data.title, releases.next_due(data)) for data in update.UPDATED]
        facts = tuple((title, f"next due in {releases.day_words(month)}") for title, month in due if month)
        return Report("Nothing newer is out, by the publishers' calendar", facts, data={"fetch": [], "files": {}})
    facts = tuple((item.data.title, _words(item)) for item in items)
    facts += tuple((f"--{key}", paths.display(path)) for key, path in files.items())
    entries = [
        {
            "data": item.data.key, "period": item.edition.period, "in_use": item.in_use,
            "published": item.edition.published, "url": item.download.url, "size": update.SIZES[item.data.key],
            "page": item.data.page,
        }
        for item in items
    ]  # fmt: skip
    data = {"fetch": entries, "files": {key: str(path) for key, path in files.items()}}
    note = "They then go into role files of your own, below your edits, and are indexed."
    return Report("What is newer, and would be fetched" if items else "What would be imported", facts, (note,), data)


def _words(item: Item) -> str:
    from careercli.sources.update import SIZES

    return f"{item.edition.period} instead of {item.in_use}: {SIZES[item.data.key]}, {item.download.url}"


def _agreed(items: Sequence[Item]) -> bool:
    """Tells what will be fetched, and asks. Raises UsageError where there is nobody to ask."""
    if not at_terminal():
        hint = "add --yes to go on, or --dry-run to see what it would do"
        raise UsageError("careers update asks before it goes online", hint)
    plan = _plan(items, {})
    output.note(f"{plan.heading}:")
    for what, words in plan.facts:
        output.note(f"  {what} {words}")
    for note in plan.notes:
        output.note(note)
    return output.ask("Fetch now? [y/N] ").strip().lower() in ("y", "yes")


def _fetch(items: Sequence[Item], files: dict[str, Path], *, again: bool) -> dict[Item, CareersError]:
    """Downloads each file, and adds it to `files`; returns those that could not be had, with the reason."""
    from careercli.sources import fetch, update

    failed: dict[Item, CareersError] = {}
    for item in items:
        folder = update.folder_of(item, paths.cache() / "downloads")
        with progress.bar(f"{item.download.name}, kB", unit=1_000) as report:
            try:
                files[item.data.key] = fetch.fetch(item.download, folder, again=again, progress=report).path
            except CareersError as error:
                failed[item] = error
    return failed


def _bring_in(
    items: Sequence[Item], files: dict[str, Path], failed: dict[Item, CareersError], *, replace: bool
) -> Report:
    """Imports files, brings the index up to them, and notes what was brought in."""
    from careercli.answers.report import Report
    from careercli.roles import update_record
    from careercli.roles.folder import RoleFolder
    from careercli.sources import update

    target = RoleFolder(paths.user_roles())
    with contextlib.ExitStack() as bars:
        catalog = catalog_options.catalog(warn=False)
        bar = lambda label: bars.enter_context(progress.bar(label))  # noqa: E731
        result = update.bring_in(catalog, files, target, bar, replace=replace)
        catalog.close()
    update_record.note(result.periods)
    notes = result.notes + update.of_another_edition(items, files, result.periods)
    with catalog_options.catalog() as indexed:
        entries = indexed.count()
    files_of = f"{result.files:,} in {paths.display(target.path)}"
    facts = (*result.facts, *result.changes, ("role files", files_of), ("indexed", f"{entries:,} roles"))
    data = {
        "brought_in": result.periods, "files": {key: str(path) for key, path in files.items()},
        "folder": str(target.path), "role_files": result.files, "differences": result.differences, "roles": entries,
        "failed": {item.data.key: error.message for item, error in failed.items()},
    }  # fmt: skip
    return Report("Imported", facts, tuple(notes), data)
