"""Role files taken into the index: read, checked, and put into every table; what is wrong with them is noted."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from typing import Any

from careercli.catalog import entries, load, searched, weighed
from careercli.catalog.files import Found
from careercli.catalog.folders import Folder, known_as
from careercli.words.canonical import Canon

_COLUMNS = (
    "title", "family", "code", "currency", "low", "median", "high", "official_median", "official_floor",
    "official_currency", "growth", "official_growth", "growth_period", "openings", "demand", "stress", "balance",
    "remote", "recorded",
)  # fmt: skip
_ROLE = f"INSERT INTO role(id, slug, rank, name, {', '.join(_COLUMNS)}) VALUES (?, ?, ?, ?{', ?' * len(_COLUMNS)})"


class Taking:
    """Takes files into the tables within one transaction: `take` for each slug, then `settle`."""

    def __init__(self, database: sqlite3.Connection, folders: Sequence[Folder], canon: Canon) -> None:
        self.database, self.folders, self.canon = database, folders, canon
        self.terms = weighed.Terms(database)
        self.words = searched.Words(database)
        self.left: set[int] = set()

    def take(self, slug: str, files: list[Found]) -> None:
        """Puts the first of a slug's files that is a role into the index, and notes what is wrong with the others."""
        for (old,) in self.database.execute("SELECT id FROM role WHERE slug = ?", (slug,)).fetchall():
            self._drop(old)
        self.database.execute("DELETE FROM file WHERE slug = ?", (slug,))
        taken = False
        for one in files:
            problem, role = one.trouble, None
            if not problem and not taken:
                loaded = load.load_file(self.folders[one.rank].path / one.name)
                role, problem = loaded.role, str(loaded.problems[0]) if loaded.problems else ""
            row = self.database.execute(
                "INSERT INTO file(rank, name, slug, change, size, problem) VALUES (?, ?, ?, ?, ?, ?)",
                (one.rank, one.name, one.slug, one.change, one.size, known_as(problem) or None),
            )
            if role is not None:
                assert row.lastrowid is not None
                self._add(row.lastrowid, one, role)
                taken = True

    def settle(self) -> None:
        """Writes what is counted over many roles, words and terms; forgets the skills that none names any more."""
        self.words.settle()
        self.terms.settle()
        searched.forget_unused_skills(self.database, self.left)

    def _add(self, number: int, one: Found, role: Any) -> None:
        values = entries.columns(role)
        row = (number, one.slug, one.rank, one.name, *(values[name] for name in _COLUMNS))
        self.database.execute(_ROLE, row)
        self.database.execute("INSERT INTO body VALUES (?, ?)", (number, _written(role)))
        searched.add(self.database, number, role, one.slug, self.canon, self.words)
        weighed.add(self.terms, number, role, self.canon)

    def _drop(self, number: int) -> None:
        self.left |= searched.drop(self.database, number, self.words)
        weighed.drop(self.terms, number)
        for table in ("body", "role"):
            self.database.execute(f"DELETE FROM {table} WHERE id = ?", (number,))


def _written(role: Any) -> str:
    """A role as JSON, every key in the model's order. The encoder in C asks only for what it does not know."""
    return json.dumps(role, default=_keys, ensure_ascii=False, separators=(",", ":"))


def _keys(part: Any) -> dict[str, Any]:
    return {name: getattr(part, name) for name in part.__dataclass_fields__}
