"""The copy that is edited: the notes on top of it, and what an edit that was stopped leaves."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.authoring.editor import MOST_NOTES, NOTE, Draft, left_behind, notes, without_notes
from careercli.errors import CareersError
from careercli.roles.loader import load_bytes
from careercli.roles.problems import Problem

PROBLEMS = st.lists(
    st.builds(
        Problem, file=st.just("x.yaml"), line=st.integers(1, 99), path=st.text(), message=st.text(), hint=st.text()
    ),
    min_size=1,
    max_size=MOST_NOTES + 5,
)


@given(PROBLEMS, st.binary())
def test_notes_go_as_they_came(problems: list[Problem], raw: bytes) -> None:
    """Whatever the problems and the file say, taking the notes off gives the file back, byte for byte."""
    if not raw.startswith(NOTE.rstrip().encode()):
        assert without_notes(notes(problems) + raw) == raw
        assert without_notes(raw) == raw


@given(PROBLEMS)
def test_notes_are_comments_of_one_line_each(problems: list[Problem]) -> None:
    """Every line is ours and printable, so nothing in a message can act on a terminal or become part of the role."""
    lines = notes(problems).decode().split("\n")
    assert lines.pop() == ""
    assert all(line.startswith(NOTE) and line.isprintable() for line in lines)


def test_the_lines_named_are_those_under_the_notes() -> None:
    """Line 3 of the file stands as many lines lower as there are notes."""
    raw = b"title: x\nsummary: y\npros: 1\nsalry: 2\n"
    problems = load_bytes(raw, "x.yaml").problems
    assert len(problems) == 2
    shown = (notes(problems) + raw).decode().splitlines()
    for one in problems:
        (said,) = [line for line in shown if one.message in line and line.startswith(NOTE)]
        number = int(said.removeprefix(f"{NOTE}line ").partition(",")[0])
        assert shown[number - 1] == raw.decode().splitlines()[one.line - 1]


def test_an_edit_that_could_not_begin_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk under the copy: an error, and no empty copy that the next edit would take for somebody's work."""

    class Full:
        def __enter__(self) -> Full:
            return self

        def __exit__(self, *_exception: object) -> None:
            return

        def write(self, _data: bytes) -> None:
            raise OSError(28, "No space left on device")

    def full(handle: int, _mode: str) -> Full:
        os.close(handle)
        return Full()

    monkeypatch.setattr(os, "fdopen", full)
    with pytest.raises(CareersError, match="No space left on device"):
        Draft(tmp_path / "baker.yaml", b"title: Baker\n")
    assert list(tmp_path.iterdir()) == []


def test_only_copies_with_work_of_edits_that_have_ended_are_left_behind(tmp_path: Path) -> None:
    """Those without work are swept, also with notes on top; one that another process edits now is not touched."""
    target, original = tmp_path / "baker.yaml", b"title: Baker\n"
    running = Draft(target, original).path
    gone = 2**22 + 1  # above the highest number that Linux gives a process
    worked = tmp_path / f".baker.edit-{gone}-a.yaml"
    worked.write_bytes(b"title: Night Baker\n")
    earlier = tmp_path / ".baker.edit-k3f9.yaml"  # as versions before named it
    earlier.write_bytes(b"title: Day Baker\n")
    for name, content in (("b", original), ("c", b""), ("d", notes([Problem(file="x", message="x")]) + original)):
        (tmp_path / f".baker.edit-{gone}-{name}.yaml").write_bytes(content)
    assert left_behind(target, original) == sorted([worked, earlier])
    assert sorted(tmp_path.iterdir()) == sorted([running, worked, earlier])


@pytest.mark.parametrize("became", ["a folder", "a link to nothing"])
def test_work_is_set_aside_where_the_file_cannot_be_read_any_more(tmp_path: Path, became: str) -> None:
    """Something else took the file's place while it was edited: it stays, and the work stands beside it."""
    target = tmp_path / "baker.yaml"
    target.write_bytes(b"title: Baker\n")
    draft = Draft(target, b"title: Baker\n")
    draft.path.write_bytes(b"title: Night Baker\n")
    target.unlink()
    target.mkdir() if became == "a folder" else target.symlink_to("nowhere.yaml")
    with pytest.raises(CareersError, match="was left alone"):
        draft.save()
    assert target.is_dir() if became == "a folder" else target.is_symlink()
    assert (tmp_path / "baker.yaml.rejected").read_bytes() == b"title: Night Baker\n"
