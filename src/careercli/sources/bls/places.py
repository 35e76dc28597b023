"""Workbooks by state and area brought in as a person's own figures of places, beside the bundled ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from careercli import paths
from careercli.answers.report import SHOWN, Report
from careercli.roles import own_place_files, own_places, releases
from careercli.roles.atomic_write import os_error_as_careers_error, write_atomically
from careercli.roles.own_places import OwnPlaces
from careercli.roles.problems import own_fault_as_error
from careercli.sources.bls.wage_tables import read_places
from careercli.text import abridged, count


@dataclass(frozen=True)
class BroughtIn:
    """What became of a workbook: the survey, its places by name, and the table written; None where there was no need.

    `reason` says why nothing was written.
    """

    workbook: Path
    period: str
    places: tuple[str, ...]
    table: Path | None
    reason: str = ""


def bring_in(workbooks: Sequence[Path], *, dry_run: bool) -> list[BroughtIn]:
    """Puts the figures of workbooks into the person's tables, one a survey; a place keeps nothing of an older survey.

    All workbooks are read before anything is written. Raises CareersError for one that is not by state or area.
    """
    read = []
    for workbook in workbooks:
        with own_fault_as_error(paths.display(workbook)):
            read.append((workbook, read_places(workbook)))
    return [_bring_in(workbook, places, dry_run=dry_run) for workbook, places in read]


def _bring_in(workbook: Path, places: OwnPlaces, *, dry_run: bool) -> BroughtIn:
    names = tuple(sorted(places.areas.values()))
    bundled = releases.WAGES.bundled.period
    if own_place_files.order(places.period) <= own_place_files.order(bundled):
        reason = f"the figures that come with careers are of {bundled}"
        return BroughtIn(workbook, places.period, names, None, reason)
    table = own_place_files.file_of(places.period)
    before = own_places.read(table) if table.is_file() else None
    text = own_places.dump(own_places.with_newer(before, places))
    if before is not None and text == own_places.dump(before):
        return BroughtIn(workbook, places.period, names, None, "the same figures were there before")
    if not dry_run:
        with os_error_as_careers_error(table):
            table.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(table, text)
    return BroughtIn(workbook, places.period, names, table)


def report(results: Sequence[BroughtIn], *, dry_run: bool) -> Report:
    """The report of what was brought in."""
    facts, notes = [], []
    verb = "would be put" if dry_run else "put"
    for result in results:
        words = f"{count(len(result.places), 'place')} of OEWS {result.period}"
        if result.table is None:
            notes.append(f"{paths.display(result.workbook)}: nothing to import from {words}: {result.reason}")
        else:
            facts.append((f"{verb} into", f"{paths.display(result.table)}: {words}"))
            facts.append(("places", abridged(result.places, SHOWN)))
    if facts:
        facts.append(("next", "careers salary ROLE --in PLACE"))
    entries = [
        {
            "workbook": str(result.workbook), "period": result.period, "places": list(result.places),
            "table": str(result.table) if result.table else None, "reason": result.reason or None,
        }
        for result in results
    ]  # fmt: skip
    brought = sum(len(result.places) for result in results if result.table)
    heading = f"Figures of {count(brought, 'place')} {'would be ' if dry_run else ''}brought in"
    return Report(heading, tuple(facts), tuple(notes), {"dry_run": dry_run, "places": entries})
