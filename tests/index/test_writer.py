"""Roles written in bulk, when what the tables have is read at once, leave the tables as roles written by themselves."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from careercli.index import sync
from careercli.index.index import Index
from careercli.roles.search_path import Folder

NAMES = ["Doer", "Maker", "E-Baker", "Signal Box Keeper", "Café Owner", "C++ Clerk"]
TABLES = ("called", "skill", "mention", "passage", "word", "term", "vector", "rarity")


def write(folder: Path, seed: int) -> None:
    """Thirty roles that share names and skills, other ones for each seed, some of them gone."""
    chance = random.Random(seed)
    for number in range(30):
        file = folder / f"role-{number}.yaml"
        if seed and chance.random() < 0.2:
            file.unlink(missing_ok=True)
            continue
        aliases, tools = (", ".join(chance.sample(NAMES, 3)) for _ in range(2))
        text = f"title: Role {number}\naliases: [{aliases}]\nsummary: {tools}.\ntech_stack: [{tools}]\n"
        file.write_text(text, encoding="utf-8")


def contents(folder: Path, monkeypatch: pytest.MonkeyPatch, bulk: int) -> list[dict[str, list[tuple[object, ...]]]]:
    """The tables after each of four edits of all roles; `words` are the names found by each of their words."""
    monkeypatch.setattr(sync, "BULK", bulk)
    states = []
    for seed in range(4):
        write(folder, seed)
        index = Index([Folder(folder, "test")])
        index.refresh()
        state = {table: sorted(index.rows(f"SELECT * FROM {table}"), key=repr) for table in TABLES}
        for word in ("doer", "maker", "ebaker", "signal", "owner", "clerk", "role"):
            for words in ("called_words", "skill_words"):
                sql = f"SELECT rowid FROM {words} WHERE {words} MATCH ? ORDER BY rowid"
                state[f"{words} {word}"] = index.rows(sql, (word,))
        index.close()
        states.append(state)
    return states


def test_bulk_writes_what_single_lookups_write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Names and skills that go with one role, and come back with another, have their words again."""
    made = []
    for name, bulk in (("bulk", 1), ("single", 10_000)):
        folder = tmp_path / name
        folder.mkdir()
        monkeypatch.setenv("CAREERS_HOME", str(tmp_path / f"home of {name}"))
        made.append(contents(folder, monkeypatch, bulk))
    assert made[0] == made[1]
    assert made[0][0]["called_words owner"]
    assert made[0][0] != made[0][3]
