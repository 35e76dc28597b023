"""A list that somebody writes by hand is changed without touching what stands between and behind its entries."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from careercli.roles.list_edit import with_appended, without_entries

BLOCK = """\
skills:   # mine
  # the first
  - {name: Westlaw, level: 4}

  - excel  # since 2019
  # from the office
  -
    name: Word   # always
    # and so on
    years: 2
  - |
    long
    text

  # behind

# of the next key
years: 4
"""


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (BLOCK, BLOCK.replace("    text\n", "    text\n  - New\n")),
        ("skills:\n- a\n- b # x", "skills:\n- a\n- b # x\n- New"),
        ("skills: [a, b] # mine\n", "skills: [a, b, New] # mine\n"),
        ("skills: [a, b,]\n", "skills: [a, b, New]\n"),
        ("skills: [\n  a,  # first\n  b   # second\n]\n", "skills: [\n  a,  # first\n  b, New   # second\n]\n"),
        ("skills: [ # none\n]\n", "skills: [New # none\n]\n"),
        ("skills: []  # none\n  # yet\nx: 1", "skills:  # none\n  - New\n  # yet\nx: 1"),
        ("skills:\n  # - old\nx: 1", "skills:\n  - New\n  # - old\nx: 1"),
        ("skills: ~", "skills:\n  - New"),
        ("{x: 1, skills: [a], y: 2}", "{x: 1, skills: [a, New], y: 2}"),
        ("x: {skills: [no]}\nskills: [a]\n", "x: {skills: [no]}\nskills: [a, New]\n"),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_an_entry_is_appended(before: str, after: str, end: str, mark: str) -> None:
    """Behind the last one, in its manner; comments, blank lines, line ends and a byte order mark stay."""
    before, after = (mark + text.replace("\n", end) for text in (before, after))
    if "\n" not in before:
        after = after.replace("\r\n", "\n")  # a text of one line says nothing about its line ends
    assert with_appended(before.encode(), "skills", ("New",)).decode() == after


@pytest.mark.parametrize(
    ("before", "positions", "after"),
    [
        (BLOCK, [0], BLOCK.replace("  - {name: Westlaw, level: 4}\n", "")),
        (BLOCK, [1], BLOCK.replace("  - excel  # since 2019\n", "")),
        (BLOCK, [2], BLOCK.replace("  -\n    name: Word   # always\n    # and so on\n    years: 2\n", "")),
        (BLOCK, [3], BLOCK.replace("  - |\n    long\n    text\n", "")),
        ("skills:\n- a\n- b # x", [0, 1], "skills: []\n"),
        ("skills: # mine\n  - a\n  # c\n", [0], "skills: [] # mine\n  # c\n"),
        ("skills: [a, b, c] # mine\n", [0], "skills: [b, c] # mine\n"),
        ("skills: [a, b, c] # mine\n", [1], "skills: [a, c] # mine\n"),
        ("skills: [a, b, c] # mine\n", [2], "skills: [a, b] # mine\n"),
        ("skills: [a, b, c]\n", [1, 2], "skills: [a]\n"),
        ("skills: [a, b, c]\n", [0, 1, 2], "skills: []\n"),
        ("skills: [\n  a,  # first\n  b,\n  c   # third\n]\n", [1], "skills: [\n  a,  # first\n  c   # third\n]\n"),
        ("skills: [\n  a,  # first\n  c   # third\n]\n", [1], "skills: [\n  a  # first\n  # third\n]\n"),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_entries_are_taken_out(before: str, positions: list[int], after: str, end: str) -> None:
    """Each with what is behind it on its line; a comment on a line of its own is the person's, and stays."""
    before, after = (text.replace("\n", end) for text in (before, after))
    changed = without_entries(before.encode(), "skills", positions).decode()
    assert [line.split() for line in changed.splitlines()] == [line.split() for line in after.splitlines()]
    assert changed.count(end) == changed.count("\n") == after.count("\n")


@pytest.mark.parametrize("text", ["other: [a]\n", "skills: {a: 1}\n", "- skills\n", ""])
def test_what_is_no_list_is_told(text: str) -> None:
    """Nothing is made up where the key is not there, or holds something else."""
    with pytest.raises(ValueError, match=r"no (list|key)"):
        with_appended(text.encode(), "skills", ("x",))


NAMES = st.sampled_from(["a", "b c", '"d, e"', "{name: f, level: 2}", "'g'", "{name: h}", '"i # j"'])
COMMENTS = st.sampled_from(["", "  # why", " #: [x], - y"])
LINES = st.sampled_from(["", "  # - old\n", "\n", "# left\n"])


@given(
    st.lists(st.tuples(LINES, NAMES, COMMENTS), min_size=1, max_size=5),
    st.sampled_from(["  - ", "- ", "[", "{"]),
    st.sets(st.integers(0, 4)),
    st.sampled_from(["\n", "\r\n"]),
)
def test_any_layout_keeps_every_comment(
    entries: list[tuple[str, str, str]], layout: str, unwanted: set[int], end: str
) -> None:
    """The data is what it should be, and every comment line that was there still is, in its order."""
    if layout in "[{":
        inner = "".join(f"{above}  {name},{comment}\n" for above, name, comment in entries)
        text = f"skills: [\n{inner}  ]\nx: 1\n" if layout == "[" else f"{{y: 2, skills: [\n{inner}  ], x: 1}}\n"
    else:
        text = "skills:\n" + "".join(f"{above}{layout}{name}{comment}\n" for above, name, comment in entries) + "x: 1\n"
    raw = text.replace("\n", end).encode()
    positions = {position for position in unwanted if position < len(entries)}
    data = yaml.safe_load(raw)
    kept = [skill for position, skill in enumerate(data["skills"]) if position not in positions]
    for changed, skills in (
        (without_entries(raw, "skills", positions), kept),
        (with_appended(raw, "skills", ("New, x",)), [*data["skills"], "New, x"]),
    ):
        assert yaml.safe_load(changed) == {**data, "skills": skills}
        assert _comment_lines(raw) == [line for line in _comment_lines(changed) if line in _comment_lines(raw)]
        assert changed.count(b"\n") == changed.count(end.encode())


def _comment_lines(raw: bytes) -> list[bytes]:
    return [line for line in raw.splitlines() if line.strip() in (b"# - old", b"# left")]
