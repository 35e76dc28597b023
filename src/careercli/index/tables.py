"""The tables of an index, which `schema.sql` defines: made in an empty database, and looked at in one that is there."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

from careercli.errors import CareersError
from careercli.index.statements import Transaction


def create_tables(connection: sqlite3.Connection, version: str, *, indexes: bool = True) -> None:
    """Makes the tables of an index in an empty database; one that has them is left as it is.

    Without `indexes` those are for `create_indexes` to make, when the tables have been filled.
    """
    from careercli.skills.aliases import bundled_taxonomy, bundled_usual_names
    from careercli.skills.usual_roots import rooted

    with Transaction(connection):
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
        if "meta" in tables:  # another process made the tables meanwhile
            return
        if tables:
            raise sqlite3.DatabaseError("a database of something else")
        for statement in schema_statements():
            if not indexes and _makes_index(statement):
                continue
            try:
                connection.execute(statement)
            except sqlite3.OperationalError as error:
                if "no such module" not in str(error):
                    raise
                message = f"the SQLite of this Python ({sqlite3.sqlite_version}) has no full-text search (FTS5)"
                raise CareersError(message, "use another build of Python: that of python.org has it") from None
        connection.execute("INSERT INTO meta VALUES ('version', ?)", (version,))
        connection.executemany("INSERT INTO same VALUES (?, ?, ?, ?)", bundled_taxonomy().rows())
        connection.executemany("INSERT INTO usual VALUES (?, ?, ?, ?, ?, ?, ?)", rooted(bundled_usual_names()))


def create_indexes(connection: sqlite3.Connection) -> None:
    """Makes the indexes that `create_tables` has left out."""
    for statement in filter(_makes_index, schema_statements()):
        connection.execute(statement)


def _makes_index(statement: str) -> bool:
    return statement.startswith("CREATE INDEX")


def schema_statements() -> list[str]:
    """The statements of `schema.sql`, which make the tables of an index. Read only when an index is made."""
    from careercli.index.columns import column_definitions

    script = re.sub(r"^--.*\n", "", _schema(), flags=re.MULTILINE).format(columns=column_definitions())
    return [statement for statement in script.split(";\n") if statement.strip()]


def _schema() -> str:
    return (Path(__file__).parent / "schema.sql").read_text(encoding="utf-8")


def is_intact(connection: sqlite3.Connection) -> bool:
    """True if every table is there and SQLite finds nothing wrong with the pages."""
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    needed = set(re.findall(r"^CREATE (?:VIRTUAL )?TABLE (\w+)", _schema(), flags=re.MULTILINE))
    return needed <= tables and connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
