"""What was read of role files, written into all tables of the index."""

from __future__ import annotations

import sqlite3

from careercli.index import full_text, tfidf
from careercli.index.columns import NAMES
from careercli.index.extract import FileResult, Rows

_REPLACE_ROLE = f"REPLACE INTO role(id, slug, rank, name, {', '.join(NAMES)}) VALUES (?, ?, ?, ?{', ?' * len(NAMES)})"


class RoleWriter:
    """Writes roles into the tables within one transaction: `write` for each slug, then `flush`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.terms = tfidf.TermCounts(connection)
        self.words = full_text.Words(connection)
        self.unlinked_skills: set[int] = set()

    def write(self, slug: str, results: list[FileResult]) -> None:
        """Replaces what the index has of a slug's files, the winning one first; an empty list removes it."""
        self.connection.execute("DELETE FROM file WHERE slug = ?", (slug,))
        self.connection.executemany(
            "INSERT INTO file(rank, name, slug, change, size, problem) VALUES (?, ?, ?, ?, ?, ?)",
            [(file.rank, file.name, slug, file.change, file.size, problem or None) for file, problem, _rows in results],
        )
        row = self.connection.execute("SELECT id FROM role WHERE slug = ?", (slug,)).fetchone()
        role_id = row[0] if row else None
        winner = next(((file, rows) for file, _problem, rows in results if rows is not None), None)
        if winner:
            file, rows = winner
            self._replace(role_id, slug, file.rank, file.name, rows)
        elif role_id is not None:
            self._delete(role_id)

    def put(self, slug: str, rank: int, name: str | None, rows: Rows) -> None:
        """Writes a role that is not in the tables yet; `name` is its file's, or None if it has no file."""
        self._replace(None, slug, rank, name, rows)

    def flush(self) -> None:
        """Writes what is counted over many roles, words and terms; deletes the skills that no role names any more."""
        self.words.flush()
        self.terms.flush()
        full_text.delete_unused_skills(self.connection, self.unlinked_skills)

    def _replace(self, role_id: int | None, slug: str, rank: int, name: str | None, rows: Rows) -> None:
        """Writes a role, in the place of the one that has this id, or as a new one."""
        exists = role_id is not None
        values = (role_id, slug, rank, name, *rows.columns)
        role = self.connection.execute(_REPLACE_ROLE, values).lastrowid
        assert role is not None
        self.connection.execute("REPLACE INTO body VALUES (?, ?)", (role, rows.body))
        self.unlinked_skills |= full_text.write_texts(self.connection, role, rows, self.words, exists=exists)
        tfidf.write_terms(self.terms, role, rows.terms, exists=exists)

    def _delete(self, role_id: int) -> None:
        self.unlinked_skills |= full_text.write_texts(self.connection, role_id, None, self.words, exists=True)
        tfidf.write_terms(self.terms, role_id, [], exists=True)
        for table in ("body", "role"):
            self.connection.execute(f"DELETE FROM {table} WHERE id = ?", (role_id,))
