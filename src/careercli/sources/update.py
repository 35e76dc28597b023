"""Bringing in what the publishers have released since the bundled data: what is newer, and the files into role files.

Figures go into one small role file an occupation, which counts as imported: it lies over what is bundled and under what
a person wrote, and of official figures the newest of each kind win (`roles.layers`).
"""

from __future__ import annotations

import dataclasses
import functools
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import msgspec

from careercli.catalog.catalog import Catalog
from careercli.errors import UsageError
from careercli.roles import loader, releases, surveys, update_record
from careercli.roles.dumper import dump
from careercli.roles.figures import Figures
from careercli.roles.folder import RoleFolder
from careercli.roles.model import Role, Source
from careercli.roles.releases import DataSet, Edition
from careercli.sources import fetch
from careercli.sources.bls import updater
from careercli.sources.differences import TAKE, Differences
from careercli.sources.http import Download, manual_hint
from careercli.sources.merge import Merged, merge

UPDATED = (releases.ONET, releases.WAGES, releases.PROJECTIONS)
"""The data sets that can be brought in, in this order."""
KEYS = tuple(data.key for data in UPDATED)
SIZES = {"onet": "about 10 MB", "wages": "about 0.3 MB", "projections": "about 0.4 MB"}
"""How large the files were in 2026."""
_CONTACT = re.compile(r"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,100}\.[A-Za-z]{2,20}")
_COMMENT = "Official figures by the U.S. Bureau of Labor Statistics, put here by `careers update`."
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Item:
    """A file to fetch: the edition of a data set that it should hold, and that which is in use."""

    data: DataSet
    edition: Edition
    in_use: str
    download: Download


@dataclass
class Imported:
    """What was brought in: lines for the person, the period of each data set by its key, and where files differ now."""

    facts: list[tuple[str, str]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    periods: dict[str, str] = field(default_factory=dict)
    files: int = 0
    changes: list[tuple[str, str]] = field(default_factory=list)
    differences: dict[str, Any] = field(default_factory=dict)


def in_use(data: DataSet) -> str:
    """The period of the edition in use: the bundled one, or that which was brought in."""
    return update_record.imported().get(data.key, data.bundled.period)


def items(keys: Sequence[str] = (), contact: str = "", on: date | None = None) -> tuple[Item, ...]:
    """What to fetch: of the data sets named, or else of those of which a newer edition is out than the one in use.

    Raises UsageError for an unknown data set, and for a contact that is no address.
    """
    if unknown := [key for key in keys if key not in KEYS]:
        raise UsageError(f"no data set is called {unknown[0][:40]!r}", f"use one of: {', '.join(KEYS)}")
    if contact and not _CONTACT.fullmatch(contact):
        raise UsageError(f"{contact[:60]!r} is not an email address", "write it as --contact you@example.org")
    chosen = []
    for data in UPDATED:
        newest, used = releases.newest(data, on), in_use(data)
        if data.key in keys or (not keys and _is_newer(data, used, on)):
            chosen.append(Item(data, newest, used, _download(data, newest, contact)))
    return tuple(chosen)


def _is_newer(data: DataSet, used: str, on: date | None) -> bool:
    """Whether the newest edition is a later one than that in use, which a person may have got before its time."""
    return _order(used) < _order(releases.newest(data, on).period)


def _order(period: str) -> tuple[int, ...]:
    """The numbers of a period, to compare periods of one data set: "31.0", "May 2025", "2024-34"."""
    return tuple(int(number) for number in re.findall(r"[0-9]{1,6}", period))


def _download(data: DataSet, edition: Edition, contact: str) -> Download:
    """The file of an edition; the contact is for BLS only, which asks for one."""
    if data is releases.ONET:
        return dataclasses.replace(fetch.onet(edition.period), command=f"careers update --{data.key}")
    file = fetch.wages(int(edition.period[-4:])) if data is releases.WAGES else fetch.projections()
    return dataclasses.replace(file, contact=contact, command=f"careers update --{data.key}")


def folder_of(item: Item, downloads: Path) -> Path:
    """Where a file is put: apart for each edition, since BLS gives all its projections one name."""
    return downloads / f"{item.data.key}-{item.edition.period.replace(' ', '-')}"


def bring_in(
    catalog: Catalog,
    files: dict[str, Path],
    target: RoleFolder,
    progress: Callable[[str], Progress | None],
    *,
    replace: bool = False,
) -> Imported:
    """Puts files, by the key of their data set, into role files. Raises CareersError for one that is something else.

    `progress` is asked with a label for each part of the work. All workbooks are read before anything is written.
    """
    from careercli.sources.bls.tables import read_figures
    from careercli.sources.onet import importer
    from careercli.sources.onet.roles import Onet

    result = Imported()
    figures = read_figures(files.get("wages"), files.get("projections"))
    if "onet" in files:
        bar = progress("Writing role files")
        summary = importer.import_roles(Onet(files["onet"]), target, replace=replace, progress=bar)
        result.facts.append((summary.release, f"{summary.roles:,} occupations"))
        result.differences |= summary.differences.data()
        result.changes += summary.differences.facts(examples=False)
        result.notes += importer.report(summary).notes
        result.periods["onet"] = summary.release.removeprefix("O*NET ").removesuffix(" Database")
        result.files += summary.roles
    if figures:
        bar = progress("Writing figures")
        written, differences = import_figures(catalog, figures, target, bar, replace=replace)
        result.files += written
        result.differences |= differences.data()
        result.changes += differences.facts(examples=False)
        result.notes += [TAKE] if differences.withheld else []
        for key, table in (("wages", figures.wages), ("projections", figures.projections)):
            if table:
                result.facts.append((table.name, f"figures of {len(table.rows):,} occupations"))
                result.periods[key] = table.name.removeprefix("OEWS ").removeprefix("Employment Projections ")
    return result


def of_another_edition(items: Sequence[Item], files: dict[str, Path], periods: dict[str, str]) -> list[str]:
    """Notes on what was fetched and holds another edition than the calendar has; such a file is not kept."""
    notes = []
    for item in items:
        period = periods.get(item.data.key)
        if period and period != item.edition.period:
            notes.append(f"{item.data.title}: the file is of {period}; {item.edition.period} is not out yet")
            files[item.data.key].unlink(missing_ok=True)
    return notes


def import_figures(
    catalog: Catalog, figures: Figures, target: RoleFolder, progress: Progress | None, *, replace: bool = False
) -> tuple[int, Differences]:
    """Writes the figures of every occupation of the catalogue into role files: for how many there are any, and where
    they differ from those in use.

    A file that a person wrote or changed is left alone. Raises CareersError if one cannot be written.
    """
    slugs, written, differences = catalog.slugs(), 0, Differences()
    with target.session():
        for done, slug in enumerate(slugs, start=1):
            if merged := _with_figures(catalog.body(slug), figures, target, replace=replace):
                outcome = target.put(slug, functools.partial(_file, merged.role, f"{slug}.yaml"))
                differences.add(f"{slug}.yaml", merged.changes if outcome != "kept" else ())
                written += 1
            if progress:
                progress(done, len(slugs))
    return written, differences


def _with_figures(
    entry: tuple[str, str, bytes], figures: Figures, target: RoleFolder, *, replace: bool
) -> Merged | None:
    """A role of the catalogue with new figures; None if there are none, or the entry is of another folder.

    The entry is as `Catalog.body` gives it: slug, origin and JSON.
    """
    _, origin, body = entry
    if origin not in ("bundled", str(target.path)):
        return None
    role = msgspec.json.decode(body, type=Role)
    code = updater.soc_code(role)
    fresh = figures.statistics(code) if code else None
    if fresh is None:
        return None
    new = Role(title=role.title, statistics=fresh, sources=figures.sources(fresh))
    return merge(role, new, scope=updater.SCOPE, replace=replace)


def _file(role: Role, name: str, before: bytes | None) -> bytes | None:
    """The file of a role that has the figures of `role`, and of it nothing else that was not there before."""
    sources = tuple(
        dataclasses.replace(source, covers=("statistics",)) for source in role.sources if _is_of_figures(source)
    )
    if before is None:
        figures = Role(title=role.title, occupation=role.occupation, statistics=role.statistics, sources=sources)
        return dump(figures, comment=_COMMENT).encode()
    old = loader.load_bytes(before, name).role
    if old is None:
        return None
    kept = [source for source in old.sources if not _is_of_figures(source)]
    after = dataclasses.replace(old, statistics=role.statistics, sources=(*kept, *sources))
    values = updater.changed_values(old, after, with_sources=True)
    return updater.with_values(before, values, name) if values else before


def _is_of_figures(source: Source) -> bool:
    return "statistics" in source.covers and bool(surveys.edition_of_source(source.name))


def page_and_file(item: Item, reason: str) -> tuple[str, str]:
    """What to tell a person whose file could not be fetched: what happened, and how to go on by hand."""
    what = f"{item.data.title} {item.edition.period} could not be fetched: {reason}"
    return what, manual_hint(item.download)
