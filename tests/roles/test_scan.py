"""Snapshots of a folder: two of them differ by just what was added, removed or changed."""

from __future__ import annotations

import os
from array import array
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.roles import scan
from careercli.roles.scan import FolderSnapshot, changed_slugs, role_files, snapshot
from careercli.roles.search_path import Folder

FILES = st.dictionaries(
    st.text("abc", min_size=1, max_size=3).map(lambda name: f"{name}.yaml"),
    st.tuples(st.integers(0, 3), st.integers(0, 2), st.just(0o100644)),
    max_size=12,
)


def snapshot_of(files: dict[str, tuple[int, int, int]]) -> FolderSnapshot:
    """A snapshot of a folder with these files, each with its change stamp, size and mode."""
    numbers = array("q", [number for record in files.values() for number in record])
    return FolderSnapshot(0, "/roles", 1, None, "\0".join(files).encode(), numbers.tobytes())


@given(FILES, FILES)
def test_what_differs_is_what_came_went_or_changed(
    before: dict[str, tuple[int, int, int]], now: dict[str, tuple[int, int, int]]
) -> None:
    """Held against two dictionaries, whatever the order in which a folder gives its files."""
    expected = {name.removesuffix(".yaml") for name in before.keys() | now.keys() if before.get(name) != now.get(name)}
    assert changed_slugs(snapshot_of(before), snapshot_of(now)) == expected


@given(st.integers(1, 3000), st.data())
def test_a_change_in_a_long_folder_is_found(count: int, data: st.DataObject) -> None:
    """Long folders are compared block by block."""
    changed = data.draw(st.sets(st.integers(0, count - 1), max_size=5))
    before = {f"role-{number}.yaml": (number, 10, 0o100644) for number in range(count)}
    now = {name: (-1, 10, 0o100644) if number in changed else before[name] for number, name in enumerate(before)}
    assert changed_slugs(snapshot_of(before), snapshot_of(now)) == {f"role-{number}" for number in changed}


@pytest.mark.parametrize("by_listing", [False, True], ids=["each file", "by listing"])
def test_a_snapshot_has_every_role_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, by_listing: bool
) -> None:
    """On systems that cannot name a file from its open folder, too."""
    if by_listing:
        monkeypatch.setattr(os, "supports_dir_fd", set())
    for name in ("one.yaml", "two.yml", ".hidden.yaml", "notes.txt"):
        (tmp_path / name).write_text("title: x\nsummary: y\n", encoding="utf-8")
    (tmp_path / "gone.yaml").symlink_to(tmp_path / "nowhere")
    folders = [Folder(tmp_path, "test")]
    files = {file.name: file for file in role_files(folders, snapshot(folders))}
    assert set(files) == {"one.yaml", "two.yml", "gone.yaml"}
    assert (files["one.yaml"].change, files["one.yaml"].size) == scan.stat_file(folders[0], "one.yaml")
    assert files["gone.yaml"].trouble == "the link points to nothing"


def test_both_ways_of_listing_give_the_same_snapshot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So an index made one way is not made anew by the other."""
    for number in range(20):
        (tmp_path / f"role-{number}.yaml").write_text("x" * number, encoding="utf-8")
    by_stat = snapshot([Folder(tmp_path, "test")])[0]
    monkeypatch.setattr(os, "supports_dir_fd", set())
    by_listing = snapshot([Folder(tmp_path, "test")])[0]
    assert changed_slugs(by_stat, by_listing) == set()
