"""The rarity of terms, kept up role by role, is what it would be if all were weighed anew."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.index import database as store
from careercli.index import tfidf
from careercli.index.database import Transaction

WORDS = st.dictionaries(st.sampled_from([f"n{letter}" for letter in "abcdefghijkl"]), st.integers(1, 9), max_size=6)
STEPS = st.lists(st.tuples(st.integers(1, 4), st.none() | WORDS), min_size=1, max_size=12)
"""Roles by number, each time with the terms that it has from then on, or None where it goes."""


def database() -> sqlite3.Connection:
    """An empty index."""
    made = sqlite3.connect(":memory:", isolation_level=None)
    for statement in store.statements():
        if statement.strip():
            made.execute(statement)
    return made


def step(made: sqlite3.Connection, number: int, words: dict[str, int] | None) -> None:
    """One role comes, changes or goes."""
    with Transaction(made):
        terms = tfidf.Terms(made)
        made.execute("DELETE FROM role WHERE id = ?", (number,))
        if words is not None:
            made.execute("INSERT INTO role(id, slug) VALUES (?, ?)", (number, f"role-{number}"))
        tfidf.put(terms, number, [words, {}, {}, {}, {}, {}] if words is not None else [], there=True)
        terms.settle()


def rarities(made: sqlite3.Connection) -> list[tuple[int, int, bytes]]:
    """What stands in the table, without zeros at its end: they are terms that are gone."""
    rows = made.execute("SELECT id, roles, idf FROM rarity ORDER BY id").fetchall()
    together = b"".join(idf for _number, _roles, idf in rows)
    while together.endswith(bytes(8)):
        together = together[:-8]
    return [(0, rows[0][1] if rows else 0, together)]


@settings(max_examples=150, deadline=None)
@given(STEPS, st.integers(1, 5))
def test_rarity_step_by_step_is_rarity_anew(steps: list[tuple[int, dict[str, int] | None]], stretch: int) -> None:
    """After any roles came, changed and went, with rows of any length."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tfidf, "STRETCH", stretch)
        made = database()
        for number, words in steps:
            step(made, number, words)
        kept = rarities(made)
        tfidf.weigh(made)
        assert kept == rarities(made)
        made.close()
