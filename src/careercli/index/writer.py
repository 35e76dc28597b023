"""Role files taken into the index: the rows that `prepared` made of them go into every table, under numbers."""

from __future__ import annotations

import sqlite3

from careercli.index import full_text, tfidf
from careercli.index.columns import NAMES
from careercli.index.extract import Read, Rows
from careercli.roles.scan import Found

_ROLE = f"REPLACE INTO role(id, slug, rank, name, {', '.join(NAMES)}) VALUES (?, ?, ?, ?{', ?' * len(NAMES)})"


class Taking:
    """Takes files into the tables within one transaction: `take` for each slug, then `settle`."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self.database = database
        self.terms = tfidf.Terms(database)
        self.words = full_text.Words(database)
        self.left: set[int] = set()

    def take(self, slug: str, files: list[Read]) -> None:
        """Puts what was read of a slug's files in the place of what the index has of them; no files: takes it out."""
        self.database.execute("DELETE FROM file WHERE slug = ?", (slug,))
        self.database.executemany(
            "INSERT INTO file(rank, name, slug, change, size, problem) VALUES (?, ?, ?, ?, ?, ?)",
            [(one.rank, one.name, slug, one.change, one.size, problem or None) for one, problem, _rows in files],
        )
        known = self.database.execute("SELECT id FROM role WHERE slug = ?", (slug,)).fetchone()
        number = known[0] if known else None
        winning = next(((file, rows) for file, _problem, rows in files if rows is not None), None)
        if winning:
            self._put(number, *winning)
        elif number is not None:
            self._drop(number)

    def settle(self) -> None:
        """Writes what is counted over many roles, words and terms; forgets the skills that none names any more."""
        self.words.settle()
        self.terms.settle()
        full_text.forget_unused_skills(self.database, self.left)

    def _put(self, number: int | None, file: Found, rows: Rows) -> None:
        """Puts a role in, or in the place of what the index has of it."""
        there = number is not None
        role = self.database.execute(_ROLE, (number, file.slug, file.rank, file.name, *rows.columns)).lastrowid
        assert role is not None
        self.database.execute("REPLACE INTO body VALUES (?, ?)", (role, rows.body))
        self.left |= full_text.put(self.database, role, rows, self.words, there=there)
        tfidf.put(self.terms, role, rows.terms, there=there)

    def _drop(self, number: int) -> None:
        self.left |= full_text.put(self.database, number, None, self.words, there=True)
        tfidf.put(self.terms, number, [], there=True)
        for table in ("body", "role"):
            self.database.execute(f"DELETE FROM {table} WHERE id = ?", (number,))
