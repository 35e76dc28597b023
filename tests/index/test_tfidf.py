"""The inverse document frequency of terms, updated role by role, is what it would be if all were computed anew."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.index import tfidf
from careercli.index.statements import Transaction
from careercli.index.tables import schema_statements

WORDS = st.dictionaries(st.sampled_from([f"n{letter}" for letter in "abcdefghijkl"]), st.integers(1, 9), max_size=6)
STEPS = st.lists(st.tuples(st.integers(1, 4), st.none() | WORDS), min_size=1, max_size=12)
"""Roles by number, each time with the terms that it has from then on, or None where it goes."""


def empty_index() -> sqlite3.Connection:
    """An index without roles."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    for statement in schema_statements():
        connection.execute(statement)
    return connection


def step(connection: sqlite3.Connection, number: int, words: dict[str, int] | None) -> None:
    """One role comes, changes or goes."""
    with Transaction(connection):
        counts = tfidf.TermCounts(connection)
        connection.execute("DELETE FROM role WHERE id = ?", (number,))
        if words is not None:
            connection.execute("INSERT INTO role(id, slug) VALUES (?, ?)", (number, f"role-{number}"))
        tfidf.write_terms(counts, number, [words, {}, {}, {}, {}, {}] if words is not None else [], exists=True)
        counts.flush()


def rarities(connection: sqlite3.Connection) -> tuple[int, bytes]:
    """The number of roles and the idf of every term in the table, without zeros at its end, of terms that are gone."""
    rows = connection.execute("SELECT id, roles, idf FROM rarity ORDER BY id").fetchall()
    idf = b"".join(block for _number, _roles, block in rows)
    while idf.endswith(bytes(8)):
        idf = idf[:-8]
    return rows[0][1] if rows else 0, idf


@given(STEPS, st.integers(1, 5))
def test_rarity_step_by_step_is_rarity_anew(steps: list[tuple[int, dict[str, int] | None]], block: int) -> None:
    """After any roles came, changed and went, with rows of any length."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tfidf, "IDF_BLOCK", block)
        connection = empty_index()
        for number, words in steps:
            step(connection, number, words)
        updated = rarities(connection)
        tfidf.write_idf(connection)
        assert updated == rarities(connection)
        connection.close()
