"""An index that was refreshed after each of any edits has the content of an index made anew."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.index.full_text import ROLE_BITS
from careercli.index.index import Index
from careercli.roles import scan
from careercli.roles.search_path import Folder

WORDS = ("baker", "miller", "oven", "flour", "case", "mill")
PHRASES = st.lists(
    st.sampled_from([f"{first.title()} {second}" for first in WORDS for second in WORDS]), max_size=3, unique=True
)
ROLES = st.none() | st.fixed_dictionaries({
    "title": st.sampled_from(["Baker", "Miller", "Night Baker"]),
    "summary": st.sampled_from(["Bakes at night.", "Mills flour.", "Keeps the oven."]),
    "aliases": PHRASES,
    "tech_stack": PHRASES,
    "responsibilities": PHRASES,
})  # fmt: skip
STEPS = st.lists(st.tuples(st.sampled_from(["one", "two", "three"]), ROLES), min_size=1, max_size=8)
"""Slugs, each time with what its file says from then on, or None where the file goes."""


@contextmanager
def index(folder: Path, cache: Path) -> Iterator[Index]:
    """The index of a folder, refreshed."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("careercli.paths.cache", lambda: cache)
        opened = Index([Folder(folder, "test")])
        opened.refresh()
        yield opened
        opened.close()


def content(opened: Index) -> dict[str, Any]:
    """The content of an index, by slugs and words instead of ids."""

    def hits(sql: str) -> dict[str, list[tuple[Any, ...]]]:
        return {word: sorted(opened.rows(sql, (word,))) for word in (*WORDS, "night", "bake", "flour")}

    terms = opened.rows("SELECT id, word FROM term")
    return {
        "roles": sorted(opened.rows("SELECT slug, title, recorded_percent, json FROM role JOIN body USING (id)")),
        "names": sorted(opened.rows("SELECT slug, key, text, kind FROM called JOIN role ON role.id = called.role")),
        "mentions": sorted(
            opened.rows(
                "SELECT slug, skill.key, rule, place, text FROM mention "
                "JOIN role ON role.id = mention.role JOIN skill ON skill.id = mention.skill"
            )
        ),
        "skills": sorted(opened.rows("SELECT key FROM skill")),
        "texts": sorted(
            opened.rows(f"SELECT slug, place, text FROM passage JOIN role ON role.id = passage.id >> {ROLE_BITS}")
        ),
        "found names": hits(
            "SELECT DISTINCT key FROM called_words JOIN called ON called.id = called_words.rowid WHERE called_words MATCH ?"
        ),
        "found skills": hits(
            "SELECT key FROM skill_words JOIN skill ON skill.id = skill_words.rowid WHERE skill_words MATCH ?"
        ),
        "found texts": hits(
            "SELECT text FROM passage_words JOIN passage ON passage.id = passage_words.rowid WHERE passage_words MATCH ?"
        ),
        "terms": sorted(opened.rows("SELECT word, roles, total, squares FROM term")),
        "found terms": sorted(
            (word, *row)
            for number, word in terms
            for row in opened.rows(
                "SELECT slug FROM vector_terms JOIN role ON role.id = vector_terms.rowid WHERE vector_terms MATCH ?",
                (f'"{number}"',),
            )
        ),
    }


@settings(max_examples=settings.default.max_examples // 2)  # of up to eight edits each
@given(STEPS)
def test_an_index_kept_up_equals_one_made_anew(steps: list[tuple[str, dict[str, Any] | None]]) -> None:
    """It is refreshed after each edit; in the end every table and every full-text search agrees."""
    with tempfile.TemporaryDirectory() as place:
        folder, kept, anew = (Path(place, name) for name in ("roles", "kept", "anew"))
        folder.mkdir()
        for slug, role in steps:
            file = folder / f"{slug}.yaml"
            if role is None:
                file.unlink(missing_ok=True)
            else:
                file.write_text("\n".join(f"{key}: {value!r}" for key, value in role.items()), encoding="utf-8")
            with index(folder, kept):
                pass
        with index(folder, kept) as updated, index(folder, anew) as fresh:
            assert content(updated) == content(fresh)
            for table in ("called_words", "skill_words", "passage_words", "vector_terms"):
                updated.rows(f"INSERT INTO {table}({table}) VALUES ('integrity-check')")


def test_there_is_something_to_hold() -> None:
    """A role fills every part that is compared."""
    with tempfile.TemporaryDirectory() as place:
        Path(place, "one.yaml").write_text(
            "title: Night Baker\nsummary: Bakes at night.\naliases: [Oven miller]\ntech_stack: [Flour mill]\n",
            encoding="utf-8",
        )
        with index(Path(place), Path(place, "cache")) as opened:
            parts = content(opened)
    assert all(parts.values())
    assert any(parts["found names"].values())
    assert any(parts["found skills"].values())
    assert any(parts["found texts"].values())


@pytest.mark.parametrize("change", ["added", "changed", "removed"])
def test_an_older_look_never_undoes_a_newer_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: str) -> None:
    """Looked before a file was written, put into the tables after another process had: what that wrote stays."""
    folder, cache = tmp_path / "roles", tmp_path / "cache"
    folder.mkdir()
    file, other = folder / "one.yaml", folder / "two.yaml"
    role = "title: {}\nsummary: Works.\n"
    if change != "added":
        file.write_text(role.format("Baker"), encoding="utf-8")
    with index(folder, cache):
        pass
    real = scan.snapshot

    def looked_too_early(folders: list[Folder]) -> list[scan.FolderSnapshot]:
        before = real(folders)
        monkeypatch.setattr("careercli.roles.scan.snapshot", real)
        if change == "removed":
            file.unlink()
        else:
            file.write_text(role.format("Night Baker"), encoding="utf-8")
        with index(folder, cache):  # another process
            pass
        return before

    other.write_text(role.format("Miller"), encoding="utf-8")
    monkeypatch.setattr("careercli.paths.cache", lambda: cache)
    late = Index([Folder(folder, "test")])
    monkeypatch.setattr("careercli.roles.scan.snapshot", looked_too_early)
    late.refresh()
    expected = {"two": "Miller"} | ({} if change == "removed" else {"one": "Night Baker"})
    assert dict(late.rows("SELECT slug, title FROM role")) == expected
    late.close()
