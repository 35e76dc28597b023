"""The database of places with a person's own, newer figures laid over those that come with the program.

It is a copy in the cache folder, made anew when the bundled database or one of the person's tables changes. Of each
place the newest survey counts as a whole: figures of two surveys are never mixed in one place.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import tempfile
import zlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from careercli import paths
from careercli.index.places import ALL_OCCUPATIONS, HOURLY, SIGNS
from careercli.roles import own_place_files, own_places
from careercli.roles.own_places import PERCENTILES, OwnPlaces, PlaceWages

_VERSION = 1
_Row = tuple[Any, ...]


def find(bundled: Path, own: Sequence[Path]) -> Path:
    """The bundled database with the person's tables, made if there is none that is up to date.

    Raises CareersError for a table that is damaged, and OSError if there is no place for the copy.
    """
    name = f"places-own-{_stamp([bundled, *own]):08x}.db"
    cached = paths.cache() / name
    if cached.is_file():
        return cached
    tables = [own_places.read(file) for file in own]
    try:
        cached.parent.mkdir(parents=True, exist_ok=True)
        build(bundled, tables, cached)
    except (OSError, sqlite3.OperationalError):
        target = Path(tempfile.mkdtemp(prefix="careers-"), name)
        build(bundled, tables, target)
        return target
    for old in cached.parent.glob("places-own-*.db"):
        if old != cached:
            with contextlib.suppress(OSError):
                old.unlink()
    return cached


def _stamp(files: Iterable[Path]) -> int:
    """A checksum of the sizes and times of files, and of how this module lays them over each other."""
    checksum = _VERSION
    for file in files:
        with contextlib.suppress(OSError):
            status = file.stat()
            checksum = zlib.crc32(f"{file} {status.st_size} {status.st_mtime_ns}".encode(), checksum)
    return checksum


def build(bundled: Path, tables: Sequence[OwnPlaces], target: Path) -> None:
    """Makes a copy of the bundled database with the person's tables, the oldest first, whole or not at all."""
    temporary = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        shutil.copyfile(bundled, temporary)
        with contextlib.closing(sqlite3.connect(temporary, isolation_level=None)) as connection:
            connection.execute("PRAGMA synchronous=OFF")
            connection.execute("PRAGMA journal_mode=OFF")
            connection.execute("BEGIN")
            for table in tables:
                _lay_over(connection, table)
            connection.execute("COMMIT")
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)


def _lay_over(connection: sqlite3.Connection, table: OwnPlaces) -> None:
    """Puts a survey's figures in the place of the older ones, place by place."""
    known = {code: (number, period) for number, code, period in connection.execute("SELECT id, code, period FROM area")}
    newest = own_place_files.order(table.period)
    rows = [row for row in table.rows if row.area not in known or own_place_files.order(known[row.area][1]) < newest]
    first_rows = {row.area: row for row in reversed(rows)}
    next_id = 1 + max(number for number, _period in known.values())
    added = [code for code in first_rows if code not in known]
    ids = {code: known[code][0] for code in first_rows if code in known}
    ids |= {code: next_id + at for at, code in enumerate(sorted(added))}
    replaced = ", ".join(str(ids[code]) for code in first_rows if code in known)
    connection.execute(f"DELETE FROM wage WHERE area IN ({replaced})")
    states = _states(connection)
    for code in added:
        row = first_rows[code]
        state = int(code[:2]) or states.get(row.state, 0)
        values = (ids[code], code, row.kind, state, row.name)
        connection.execute("INSERT INTO area (id, code, kind, state, name) VALUES (?, ?, ?, ?, ?)", values)
    jobs = {row.area: _count(row.employment) for row in rows if row.code == ALL_OCCUPATIONS}
    connection.executemany(
        "UPDATE area SET period = ?, ceiling_hour = ?, ceiling_year = ?, jobs = ? WHERE id = ?",
        [
            (table.period, table.ceilings.get("hour"), table.ceilings.get("year"), jobs.get(code), number)
            for code, number in ids.items()
        ],
    )
    occupations = _occupations(connection, rows)
    wages = [(occupations[row.code], ids[row.area], *_cells(row)) for row in rows]
    connection.executemany(f"INSERT OR REPLACE INTO wage VALUES ({', '.join('?' * 13)})", wages)


def _occupations(connection: sqlite3.Connection, rows: Iterable[PlaceWages]) -> dict[str, int]:
    """The ids of occupations by code; one that no bundled table has gets one."""
    ids: dict[str, int] = dict(connection.execute("SELECT code, id FROM occupation"))
    next_id = 1 + max(ids.values(), default=0)
    for row in rows:
        if row.code not in ids:
            ids[row.code] = next_id
            connection.execute("INSERT INTO occupation VALUES (?, ?, ?, 'detailed')", (next_id, row.code, row.title))
            next_id += 1
    return ids


def _states(connection: sqlite3.Connection) -> dict[str, int]:
    """The numbers of the states by their two small letters, as the names of metropolitan areas end: "Abilene, TX"."""
    areas = connection.execute("SELECT name, state FROM area WHERE kind = 'metro' ORDER BY id")
    return {name.rpartition(", ")[2][:2].lower(): state for name, state in areas}


def _cells(row: PlaceWages) -> _Row:
    """Basis, employment, errors, mean, percentiles and location quotient, as `places.sql` has them."""
    unit = 100 if row.basis == HOURLY else 0.1
    amounts = (_scaled(row.percentiles.get(name), unit) for name in PERCENTILES)
    errors = (_scaled(row.employment_error, 10), _scaled(row.wage_error, 10))
    employment = _scaled(row.employment, 1)
    return (
        row.basis or None,
        employment,
        *errors,
        _scaled(row.mean, unit),
        *amounts,
        _scaled(row.location_quotient, 100),
    )


def _scaled(value: float | str | None, times: float) -> int | None:
    return SIGNS[value] if isinstance(value, str) else None if value is None else round(value * times)


def _count(value: float | str | None) -> int | None:
    return None if isinstance(value, str) or value is None else round(value)
