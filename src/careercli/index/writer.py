"""What was read of role files, written into all tables of the index."""

from __future__ import annotations

import sqlite3

from careercli.index import full_text, tfidf
from careercli.index.columns import NAMES
from careercli.index.entries import EntryResult
from careercli.index.extract import Rows

_REPLACE_ROLE = f"REPLACE INTO role(id, slug, rank, name, {', '.join(NAMES)}) VALUES (?, ?, ?, ?{', ?' * len(NAMES)})"


class RoleWriter:
    """Writes roles into the tables within one transaction: `write` for each slug, then `flush`."""

    def __init__(self, connection: sqlite3.Connection, fixed: int = -1, *, bulk: bool = False) -> None:
        """`fixed` is the rank of the folder whose files are never looked at, if there is one.

        `bulk` says that many roles will be written: what the tables have is read at once.
        """
        self.connection, self.fixed = connection, fixed
        self.terms = tfidf.TermCounts(connection, bulk=bulk)
        self.words = full_text.Words(connection, bulk=bulk)
        self.unlinked_skills: set[int] = set()

    def write(self, slug: str, result: EntryResult) -> str | None:
        """Replaces what the index has of a slug; without rows it is removed.

        Returns the slug of a bundled entry that this one stood in the place of and does no more: it has to be written.
        """
        self.connection.execute("DELETE FROM file WHERE slug = ? AND rank <> ?", (slug, self.fixed))
        self.connection.executemany(
            "INSERT INTO file(rank, name, slug, change, size, problem) VALUES (?, ?, ?, ?, ?, ?)",
            [(file.rank, file.name, slug, file.change, file.size, problem or None) for file, problem in result.files],
        )
        role_id = self._role_id(slug)
        if result.rows is not None:
            self._replace(role_id, slug, result.rank, result.name, result.rows)
        elif role_id is not None:
            self._delete(role_id)
        return self._note_replaced(slug, result.replaces)

    def is_replaced(self, slug: str) -> bool:
        """Whether an entry of another slug stands in the place of this one."""
        return self.connection.execute("SELECT 1 FROM replaced WHERE slug = ?", (slug,)).fetchone() is not None

    def _note_replaced(self, slug: str, replaces: str | None) -> str | None:
        """Removes the entry that this one replaces, and returns the slug of that which it replaced before."""
        row = self.connection.execute("SELECT slug FROM replaced WHERE by = ?", (slug,)).fetchone()
        before = row[0] if row else None
        if before == replaces:
            return None
        self.connection.execute("DELETE FROM replaced WHERE by = ?", (slug,))
        if replaces is not None:
            self.connection.execute("REPLACE INTO replaced VALUES (?, ?)", (replaces, slug))
            if (role_id := self._role_id(replaces)) is not None:
                self._delete(role_id)
        return str(before) if before else None

    def _role_id(self, slug: str) -> int | None:
        row = self.connection.execute("SELECT id FROM role WHERE slug = ?", (slug,)).fetchone()
        return row[0] if row else None

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
        if rows.interests is not None:
            self.connection.execute("REPLACE INTO interest VALUES (?, ?, ?, ?, ?, ?, ?)", (role, *rows.interests))
        elif exists:
            self.connection.execute("DELETE FROM interest WHERE role = ?", (role,))
        self.unlinked_skills |= full_text.write_texts(self.connection, role, rows, self.words, exists=exists)
        tfidf.write_terms(self.terms, role, rows.terms, exists=exists)

    def _delete(self, role_id: int) -> None:
        self.unlinked_skills |= full_text.write_texts(self.connection, role_id, None, self.words, exists=True)
        tfidf.write_terms(self.terms, role_id, [], exists=True)
        self.connection.execute("DELETE FROM interest WHERE role = ?", (role_id,))
        for table in ("body", "role"):
            self.connection.execute(f"DELETE FROM {table} WHERE id = ?", (role_id,))
