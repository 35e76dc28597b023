"""Role files taken into the index: the rows that `prepared` made of them go into every table, under numbers."""

from __future__ import annotations

import sqlite3

from careercli.catalog import searched, weighed
from careercli.catalog.prepared import COLUMNS, Read, Rows

_ROLE = f"INSERT INTO role(id, slug, rank, name, {', '.join(COLUMNS)}) VALUES (?, ?, ?, ?{', ?' * len(COLUMNS)})"


class Taking:
    """Takes files into the tables within one transaction: `take` for each slug, then `settle`."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self.database = database
        self.terms = weighed.Terms(database)
        self.words = searched.Words(database)
        self.left: set[int] = set()

    def take(self, slug: str, files: list[Read]) -> None:
        """Puts what was read of a slug's files in the place of what the index has of them; no files: takes it out."""
        for (old,) in self.database.execute("SELECT id FROM role WHERE slug = ?", (slug,)).fetchall():
            self._drop(old)
        self.database.execute("DELETE FROM file WHERE slug = ?", (slug,))
        for file, problem, rows in files:
            row = self.database.execute(
                "INSERT INTO file(rank, name, slug, change, size, problem) VALUES (?, ?, ?, ?, ?, ?)",
                (file.rank, file.name, file.slug, file.change, file.size, problem or None),
            )
            if rows is not None:
                assert row.lastrowid is not None
                self.database.execute(_ROLE, (row.lastrowid, file.slug, file.rank, file.name, *rows.columns))
                self._add(row.lastrowid, rows)

    def settle(self) -> None:
        """Writes what is counted over many roles, words and terms; forgets the skills that none names any more."""
        self.words.settle()
        self.terms.settle()
        searched.forget_unused_skills(self.database, self.left)

    def _add(self, number: int, rows: Rows) -> None:
        self.database.execute("INSERT INTO body VALUES (?, ?)", (number, rows.body))
        searched.add(self.database, number, rows, self.words)
        weighed.add(self.terms, number, rows.terms)

    def _drop(self, number: int) -> None:
        self.left |= searched.drop(self.database, number, self.words)
        weighed.drop(self.terms, number)
        for table in ("body", "role"):
            self.database.execute(f"DELETE FROM {table} WHERE id = ?", (number,))
