"""The whole catalogue as a file or a folder for other programs: where it goes, and what must not be lost there."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from careercli import paths
from careercli.catalog.places import published_code
from careercli.errors import CareersError, UsageError
from careercli.index import export as tables
from careercli.index.export_rows import Row, place_rows, release_rows, role_rows, wage_rows
from careercli.index.places import PlaceFigures
from careercli.roles import licences
from careercli.roles.atomic_write import os_error_as_careers_error, replace_file
from careercli.roles.indexed import indexed_role
from careercli.roles.staging import staging

if TYPE_CHECKING:
    from careercli.catalog.catalog import Catalog
    from careercli.index.sync import Progress

DATABASE_ENDINGS = (".sqlite", ".sqlite3", ".db")
OTHER_ENDINGS = (
    ".csv",
    ".tsv",
    ".json",
    ".jsonl",
    ".parquet",
    ".xlsx",
    ".xls",
    ".duckdb",
    ".zip",
    ".sql",
    ".md",
    ".html",
)
"""Endings of files that an export is not: a folder of that name is not what is meant."""
_HINT = "what was there before is unchanged: is the disk full, or the folder not yours?"
_WAYS = "name a file that ends in .sqlite for a database, or a folder for CSV files"


@dataclass(frozen=True)
class Export:
    """What was written: the database or the folder, and how many rows each table has."""

    path: Path
    rows: dict[str, int]


def export(catalog: Catalog, target: Path, *, force: bool = False, progress: Progress | None = None) -> Export:
    """Writes the catalogue as an SQLite database (`x.sqlite`) or as a folder of CSV files, whole or not at all.

    What is there is replaced only with `force`, and of a folder only the files of the same names. `progress` is called
    with the roles and occupations done, and how many there are. Raises UsageError for a name that is neither,
    CareersError for what is there or cannot be written.
    """
    ending = target.suffix.lower()
    if ending in OTHER_ENDINGS and not target.is_dir():
        raise UsageError(f"nothing is exported as {ending}", _WAYS)
    if not target.parent.is_dir():
        raise CareersError(f"{paths.display(target.parent)}: there is no such folder", "make it first")
    write = _write_database if ending in DATABASE_ENDINGS else _write_folder
    with PlaceFigures.open() as figures:
        return Export(target, write(target, every_row(catalog, figures, progress), force))


def every_row(catalog: Catalog, figures: PlaceFigures, progress: Progress | None = None) -> Iterator[Row]:
    """The rows of all tables, a role after the other, then places and data sets."""
    known = licences.read(paths.bundled_data())
    roles, occupations = catalog.count(), figures.occupations()
    for done, (slug, rank, json_text) in enumerate(catalog.query.role_bodies()):
        role = indexed_role(json_text)
        counted = published_code(figures, role)
        yield from role_rows(slug, catalog.folders[rank].origin, role, counted and counted.code, known)
        if progress:
            progress(done, roles + len(occupations))
    yield from place_rows(figures)
    for done, occupation in enumerate(occupations, roles):
        yield from wage_rows(figures, *occupation)
        if progress:
            progress(done, roles + len(occupations))
    yield from release_rows()


def _write_database(target: Path, rows: Iterator[Row], force: bool) -> dict[str, int]:
    if target.is_dir():
        raise CareersError(f"{paths.display(target)}: is a folder", f"a database is a file; {_WAYS}")
    if os.path.lexists(target) and not force:
        raise _in_the_way(target)
    with os_error_as_careers_error(target, _HINT):
        if target.exists() and not target.is_file():
            raise OSError(errno.EINVAL, "something else than an ordinary file is there")
        return tables.write_sqlite(Path(os.path.realpath(target)), rows)


def _write_folder(target: Path, rows: Iterator[Row], force: bool) -> dict[str, int]:
    if os.path.lexists(target) and not target.is_dir():
        raise CareersError(f"{paths.display(target)}: is a file", f"CSV files go into a folder; {_WAYS}")
    if not os.path.lexists(target):
        return _write_new_folder(target, rows)
    files = [target / f"{table.name}.csv" for table in tables.tables()]
    there = [file for file in files if os.path.lexists(file)]
    if there and not force:
        raise _in_the_way(there[0])
    if unusual := [file for file in there if not file.is_file() or file.is_symlink()]:
        raise CareersError(f"{paths.display(unusual[0])}: something else than an ordinary file is there", _WAYS)
    with staging(target, _HINT) as stage, os_error_as_careers_error(target, _HINT):
        written = tables.write_csv(target / stage.name, rows)
        for file in files:
            replace_file(target / stage.name / file.name, file)
    return written


def _write_new_folder(target: Path, rows: Iterator[Row]) -> dict[str, int]:
    """Fills a hidden folder beside, which then gets the name: all files are there, or none."""
    with staging(target.parent, _HINT) as stage, os_error_as_careers_error(target, _HINT):
        new = target.parent / stage.name / "export"
        new.mkdir()
        written = tables.write_csv(new, rows)
        with contextlib.suppress(FileNotFoundError):
            target.rmdir()  # an empty one that was made meanwhile: Windows renames over none
        replace_file(new, target)
    return written


def _in_the_way(path: Path) -> CareersError:
    return CareersError(f"{paths.display(path)}: is there already", "choose another name, or replace it with --force")
