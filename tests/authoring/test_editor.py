"""The notes on top of a file that is edited again."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from careercli.authoring.editor import MOST_NOTES, NOTE, notes, without_notes
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
