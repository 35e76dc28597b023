"""An export: the tables of `export.sql` as an SQLite database, or as a folder of CSV files."""

from __future__ import annotations

import contextlib
import csv
import re
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import NamedTuple

from careercli.formats.csv import guarded
from careercli.index.build_file import new_database
from careercli.index.export_rows import Row
from careercli.index.statements import placeholders

INDEXED = ("slug", "code")
"""Columns that tables are joined by: where one is not the first of the primary key, it gets an index."""


class Column(NamedTuple):
    """A column: its name, its SQL type with what constrains it, and what stands in it."""

    name: str
    type: str
    meaning: str


class TableOfExport(NamedTuple):
    """A table: its name, what a row of it is, its columns, and the statement that makes it."""

    name: str
    meaning: str
    columns: tuple[Column, ...]
    statement: str


def tables() -> list[TableOfExport]:
    """The tables of an export, in their order."""
    script = (Path(__file__).parent / "export.sql").read_text(encoding="utf-8")
    blocks = re.findall(r"((?:^-- .*\n)+)(CREATE TABLE (\w+)\(\n(?s:.*?)^\)[^;\n]*);$", script, re.MULTILINE)
    return [
        TableOfExport(name, " ".join(line.removeprefix("-- ") for line in comment.splitlines()), _columns(made), made)
        for comment, made, name in blocks
    ]


def _columns(statement: str) -> tuple[Column, ...]:
    lines = re.findall(r"^  ([a-z]\w*) (.*?),? -- (.*)$", statement, re.MULTILINE)
    return tuple(Column(*line) for line in lines)


def write_sqlite(target: Path, rows: Iterable[Row]) -> Counter[str]:
    """Writes the rows as a database, which is in its place when it is whole; how many rows each table has.

    Raises OSError, also where SQLite cannot write the file.
    """
    made = tables()
    sql = {table.name: f"INSERT INTO {table.name} VALUES ({placeholders(table.columns)})" for table in made}
    written: Counter[str] = Counter({table.name: 0 for table in made})
    try:
        with new_database(target) as connection:
            connection.execute("BEGIN")
            for table in made:
                connection.execute(table.statement)
            for name, group in groupby(rows, key=itemgetter(0)):
                batch = [values for _, values in group]
                connection.executemany(sql[name], batch)
                written[name] += len(batch)
            for table in made:
                _create_indexes(connection, table)
            connection.execute("COMMIT")
    except sqlite3.OperationalError as error:
        raise OSError(str(error)) from None
    return written


def _create_indexes(connection: sqlite3.Connection, table: TableOfExport) -> None:
    for column in table.columns:
        leads = "PRIMARY KEY" in column.type or f"PRIMARY KEY ({column.name}" in table.statement
        if column.name in INDEXED and not leads:
            connection.execute(f"CREATE INDEX {table.name}_{column.name} ON {table.name}({column.name})")


def write_csv(folder: Path, rows: Iterable[Row]) -> Counter[str]:
    """Writes the rows as a file for each table, named by it, in a folder that is there; how many rows each has.

    UTF-8, with a header line; an empty cell is NULL, 1 and 0 are true and false, a number of a column of fractions
    has a point, and a text that a spreadsheet would run has an apostrophe in front. Raises OSError.
    """
    with contextlib.ExitStack() as stack:
        writers = dict(_writers(folder, stack))
        written: Counter[str] = Counter(dict.fromkeys(writers, 0))
        for name, values in rows:
            writers[name](values)
            written[name] += 1
    return written


def _text_cell(value: object) -> object:
    if isinstance(value, bool):
        return int(value)
    return guarded(value) if isinstance(value, str) else value


def _fraction_cell(value: object) -> object:
    """A number with its point: who guesses types from the first rows, as DuckDB does, rounds the rest to them."""
    return value if value is None else float(value)  # type: ignore[arg-type]


def _writers(folder: Path, stack: contextlib.ExitStack) -> Iterator[tuple[str, Callable[[Iterable[object]], object]]]:
    for table in tables():
        file = stack.enter_context((folder / f"{table.name}.csv").open("w", encoding="utf-8", newline=""))
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow([column.name for column in table.columns])
        cells = [_fraction_cell if column.type.startswith("REAL") else _text_cell for column in table.columns]
        yield table.name, partial(_write_row, writer.writerow, cells)


def _write_row(
    write: Callable[[Iterable[object]], object], cells: Sequence[Callable[[object], object]], values: Iterable[object]
) -> None:
    write(cell(value) for cell, value in zip(cells, values, strict=True))
