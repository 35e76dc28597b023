"""The database that comes with the program: every bundled role and occupation, indexed once, when the program is built.

It has the tables of any index, and two more that say what each entry was made of, so that a person's own file can be
laid over an entry, and the entry be brought back when that file goes. It is opened in place and never written: an index
with own files begins as a copy of it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import msgspec

from careercli.errors import CareersError
from careercli.index import matching
from careercli.index.build_file import new_database
from careercli.index.bundled import BundledEntry
from careercli.index.extract import OccupationFacts, rows_of
from careercli.index.seed import BUNDLED_RANK, inputs_stamp
from careercli.index.statements import Transaction
from careercli.index.tables import create_indexes, create_tables
from careercli.index.writer import RoleWriter
from careercli.roles import atlas, loader, scan
from careercli.roles.indexed import plain
from careercli.roles.layers import merged
from careercli.roles.model import Role
from careercli.roles.search_path import Folder
from careercli.skills.aliases import bundled_taxonomy
from careercli.skills.taxonomy import Taxonomy
from careercli.version import __version__


def build(data: Path, target: Path, progress: Callable[[int, int], None] | None = None) -> int:
    """Makes the database of the roles and tables in a data folder, and returns how many entries it has.

    `target` is replaced when the new one is whole. Raises CareersError for a role file that cannot be read,
    OSError, and ValueError for a table that is not as `data/make_atlas.py` writes it.
    """
    with new_database(target) as connection:
        create_tables(connection, __version__, indexes=False)
        with Transaction(connection):
            connection.execute("INSERT INTO meta VALUES ('inputs', ?)", (inputs_stamp(data),))
            _write_snapshot(connection, Folder(data / "roles", "bundled"))
            entries = list(bundled_entries(data))
            _write_entries(connection, entries, progress)
            create_indexes(connection)
            # Tables that are made of all entries have their place here: every row above can be asked for.
    return len(entries)


def _write_entries(
    connection: sqlite3.Connection, entries: Sequence[BundledEntry], progress: Callable[[int, int], None] | None
) -> None:
    taxonomy, writer = bundled_taxonomy(), RoleWriter(connection, bulk=True)
    for done, entry in enumerate(entries, start=1):
        write_entry(writer, entry, taxonomy, BUNDLED_RANK)
        _write_layers(connection, entry)
        if progress:
            progress(done, len(entries))
    writer.flush()


def bundled_entries(data: Path) -> Iterator[BundledEntry]:
    """The entries of a data folder: hand-written roles, each with the occupation that it is, then other occupations.

    Raises CareersError for a role file that cannot be read, and for two that are the same occupation.
    """
    folder = Folder(data / "roles", "bundled")
    tables = data / "atlas"
    occupations = {entry.code: entry for entry in atlas.read_occupations(tables)} if tables.is_dir() else {}
    figures = atlas.read_figures(tables) if tables.is_dir() else None
    absorbed: dict[str, str] = {}
    for file in scan.role_files([folder], scan.snapshot([folder])):
        loaded = loader.load_file(folder.path / file.name)
        if loaded.role is None:
            raise CareersError(str(loaded.problems[0]), "`careers validate` shows every problem and how to fix it")
        role, occupation = loaded.role, matching.same_occupation(loaded.role, occupations.get)
        if occupation is not None:
            if occupation.code in absorbed:
                names = f"{absorbed[occupation.code]} and {file.slug}"
                message = f"{names} both claim to be all of {occupation.code}"
                raise CareersError(message, "set `occupation.match: part` in one of them")
            absorbed[occupation.code] = file.slug
        elif figures is not None:
            role = matching.with_covered(role, occupations.get)
            role = matching.with_statistics(role, figures.with_sources)
        yield BundledEntry(file.slug, role, occupation, file)
    for code, occupation in occupations.items():
        if code not in absorbed:
            yield BundledEntry(occupation.slug, None, occupation)


def write_entry(writer: RoleWriter, entry: BundledEntry, taxonomy: Taxonomy, rank: int) -> None:
    """Writes a bundled entry into the tables of an index, in which the bundled folder has this rank."""
    role = merged(entry.layers)
    rows = rows_of(role, entry.slug, taxonomy, OccupationFacts.of(entry.occupation))
    writer.put(entry.slug, rank, entry.file.name if entry.file else None, rows)


def _write_layers(connection: sqlite3.Connection, entry: BundledEntry) -> None:
    if entry.guide is not None:
        connection.execute("INSERT INTO guide VALUES (?, ?)", (entry.slug, _json(entry.guide)))
    occupation = entry.occupation
    if occupation is not None:
        is_whole = entry.guide is None
        values = (
            occupation.code,
            occupation.slug,
            entry.slug,
            "\n".join(sorted(occupation.reported)),
            " ".join(f"{word}:{count}" for word, count in occupation.task_words.items()),
            None if is_whole else _json(occupation.role),
        )
        connection.execute("INSERT INTO occupation VALUES (?, ?, ?, ?, ?, ?)", values)


def _write_snapshot(connection: sqlite3.Connection, folder: Folder) -> None:
    """The snapshot of the bundled folder and its files, by which a checkout sees that one was edited."""
    snapshots = [snapshot._replace(rank=BUNDLED_RANK) for snapshot in scan.snapshot([folder])]
    for snapshot in snapshots:
        connection.execute("INSERT INTO folder VALUES (?, ?, ?, ?)", snapshot[:4])
        connection.execute("INSERT INTO names VALUES (?, ?)", (snapshot.rank, snapshot.names))
        connection.execute("INSERT INTO numbers VALUES (?, ?)", (snapshot.rank, snapshot.numbers))
    connection.executemany(
        "INSERT INTO file(rank, name, slug, change, size, problem) VALUES (?, ?, ?, ?, ?, NULL)",
        [(file.rank, file.name, file.slug, file.change, file.size) for file in scan.role_files([folder], snapshots)],
    )


def _json(role: Role) -> bytes:
    return msgspec.json.encode(plain(role))
