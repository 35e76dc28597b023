"""The tables of the index, and how they are asked about long lists."""

from __future__ import annotations

import sqlite3

from careercli.index import columns, statements, tables
from careercli.index.facets import columns as columns_of
from careercli.roles.model import Role, Salary


def test_a_list_of_any_length_is_asked_for_in_parts() -> None:
    """Every value is found once, in order, though SQLite is never given more than it takes in one list."""
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE number(id INTEGER PRIMARY KEY)")
    connection.executemany("INSERT INTO number VALUES (?)", [(number,) for number in range(3_000)])
    connection.setlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, statements.MAX_VALUES)
    wanted = range(0, 3_000, 2)
    rows = statements.select_in(connection.execute, "SELECT id FROM number WHERE id IN ({})", wanted)
    assert [row[0] for row in rows] == list(wanted)
    assert list(statements.select_in(connection.execute, "SELECT id FROM number WHERE id IN ({})", ())) == []
    connection.close()


def test_the_table_has_the_columns_of_a_listing_with_their_types() -> None:
    """What SQLite says of the table is what the class says of a role's values."""
    connection = sqlite3.connect(":memory:")
    for statement in tables.schema_statements():
        connection.execute(statement)
    there = [(name, kind) for _id, name, kind, *_rest in connection.execute("PRAGMA table_info(role)")]
    connection.close()
    assert there[:4] == [("id", "INTEGER"), ("slug", "TEXT"), ("rank", "INTEGER"), ("name", "TEXT")]
    assert tuple(name for name, _kind in there[4:]) == columns.NAMES
    types = dict(there)
    known = {"title": "TEXT", "claimed_median": "REAL", "remote_friendly": "INTEGER", "recorded_percent": "INTEGER"}
    assert {name: types[name] for name in known} == known


def test_a_role_gives_a_value_for_each_column() -> None:
    """A salary by the hour stands as pay a year of 2,080 hours."""
    role = Role(title="Baker", summary="Bakes.", salary=Salary(currency="USD", period="hour", median=20.0))
    values = vars(columns_of(role))
    assert tuple(values) == columns.NAMES
    assert (values["title"], values["claimed_median"], values["official_median"]) == ("Baker", 41_600.0, None)
