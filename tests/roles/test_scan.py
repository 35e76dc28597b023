"""Two looks at a folder: what differs between them is just what came, went or changed."""

from __future__ import annotations

import os
from array import array
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.roles import scan
from careercli.roles.scan import Look, differing, files, look
from careercli.roles.search_path import Folder

FILES = st.dictionaries(
    st.text("abc", min_size=1, max_size=3).map(lambda name: f"{name}.yaml"),
    st.tuples(st.integers(0, 3), st.integers(0, 2), st.just(0o100644)),
    max_size=12,
)


def looked(seen: dict[str, tuple[int, int, int]]) -> Look:
    """A look that saw these files."""
    numbers = array("q", [number for one in seen.values() for number in one])
    return Look(0, "/roles", 1, None, "\0".join(seen).encode(), numbers.tobytes())


@given(FILES, FILES)
def test_what_differs_is_what_came_went_or_changed(
    before: dict[str, tuple[int, int, int]], now: dict[str, tuple[int, int, int]]
) -> None:
    """Held against two dictionaries, whatever the order in which a folder gives its files."""
    expected = {name.removesuffix(".yaml") for name in before.keys() | now.keys() if before.get(name) != now.get(name)}
    assert differing(looked(before), looked(now)) == expected


@given(st.integers(1, 3000), st.data())
def test_a_change_in_a_long_folder_is_found(count: int, data: st.DataObject) -> None:
    """Long folders are compared stretch by stretch."""
    changed = data.draw(st.sets(st.integers(0, count - 1), max_size=5))
    before = {f"role-{number}.yaml": (number, 10, 0o100644) for number in range(count)}
    now = {name: (-1, 10, 0o100644) if number in changed else before[name] for number, name in enumerate(before)}
    assert differing(looked(before), looked(now)) == {f"role-{number}" for number in changed}


@pytest.mark.parametrize("by_listing", [False, True], ids=["each file", "by listing"])
def test_a_look_has_every_role_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, by_listing: bool
) -> None:
    """On systems that cannot name a file from its open folder, too."""
    if by_listing:
        monkeypatch.setattr(os, "supports_dir_fd", set())
    for name in ("one.yaml", "two.yml", ".hidden.yaml", "notes.txt"):
        (tmp_path / name).write_text("title: x\nsummary: y\n")
    (tmp_path / "gone.yaml").symlink_to(tmp_path / "nowhere")
    folders = [Folder(tmp_path, "test")]
    found = {one.name: one for one in files(folders, look(folders))}
    assert set(found) == {"one.yaml", "two.yml", "gone.yaml"}
    assert (found["one.yaml"].change, found["one.yaml"].size) == scan.single(folders[0], "one.yaml")
    assert found["gone.yaml"].trouble == "the link leads nowhere"


def test_both_ways_of_looking_see_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So an index made one way is not made anew by the other."""
    for number in range(20):
        (tmp_path / f"role-{number}.yaml").write_text("x" * number)
    one = look([Folder(tmp_path, "test")])[0]
    monkeypatch.setattr(os, "supports_dir_fd", set())
    other = look([Folder(tmp_path, "test")])[0]
    assert differing(one, other) == set()
