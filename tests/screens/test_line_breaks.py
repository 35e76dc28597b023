"""Where lines are broken: remarks, commands, figures, words wider than a line; headings below a long table."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest
from rich.console import Group
from rich.text import Text

from careercli.screens.console import SafeConsole, hanging, heading
from careercli.text import UNBROKEN, whole_commands


def drawn(part: Text, width: int) -> list[str]:
    """The lines that a part of a screen takes in so many columns."""
    stream = io.StringIO()
    SafeConsole(file=stream, width=width).print(Group(part))
    return stream.getvalue().splitlines()


def test_a_remark_without_room_begins_a_line_of_its_own() -> None:
    """Two columns in, and so do its further lines; where there is room, it stands behind."""
    line = heading("Open now", "no study required first")
    assert drawn(line, 40) == ["Open now  no study required first"]
    assert drawn(line, 28) == ["Open now", "  no study required first"]
    assert drawn(line, 20) == ["Open now", "  no study required", "  first"]


@pytest.mark.parametrize(
    "whole",
    [
        "(2 tasks)",
        "(under 5 years)",
        "by 2034",
        "by 2027-02-18",
        "a year",
        "other 1,001",
        "you none)",
        "median $62,890",
    ],
)
def test_what_is_read_as_one_is_not_broken(whole: str) -> None:
    """At every width that has room for it."""
    for width in range(20, 40):
        lines = drawn(
            Text(f"words (some more) and then ({whole}" if whole == "you none)" else f"words and {whole}"), width
        )
        assert any(whole in line for line in lines), (width, lines)


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("and 12 more: careers show judge -s activities", "careers show judge -s activities"),
        ("careers: read as careers list --sort -jobs", "careers list --sort -jobs"),
        ("Any role: careers nurse · guided: careers start", "careers nurse"),
    ],
)
def test_a_command_without_backticks_is_whole(text: str, command: str) -> None:
    """Behind a colon, or behind what says how words were read."""
    assert command.replace(" ", UNBROKEN) in whole_commands(text, 40)


def test_what_the_program_says_of_itself_is_no_command() -> None:
    """A message begins with the program's name, too."""
    assert whole_commands("careers: careers list has no option", 60) == "careers: careers list has no option"


def test_a_word_wider_than_a_line_is_broken_behind_a_hyphen() -> None:
    """A slug, the address of a page; one without either is broken where the line ends. Nothing is lost."""
    assert drawn(Text("electrical-power-line-installers"), 20) == ["electrical-power-", "line-installers"]
    assert drawn(Text("x" * 30), 20) == ["x" * 20, "x" * 10]
    styled = Text("see electrical-power-line-installers")
    styled.stylize("bold", 4)
    assert "".join(drawn(styled, 22)).replace(" ", "") == styled.plain.replace(" ", "")


def test_a_name_too_long_for_an_indent_has_none() -> None:
    """It would be broken for the indent's sake."""
    assert hanging("careers show a-very-long-name-of-a-role", 27).split("\n")[1] == " a-very-long-name-of-a-role"[-27:]


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
@pytest.mark.parametrize(("rows", "repeated"), [(24, True), (90, False)])
def test_a_table_longer_than_the_window_has_its_headings_below(
    atlas_data: Path, tmp_path: Path, rows: int, repeated: bool
) -> None:
    """So that its last rows can be read; one that fits, and one in a file, has them once."""
    from terminal import Terminal

    with Terminal("list", home=tmp_path, columns=80, rows=rows, CAREERS_DATA=str(atlas_data)) as terminal:
        assert terminal.ended() == 0
        written = terminal.raw.decode()
    assert written.count("Growth") - written.count("Growth is for") == 1 + repeated


def test_a_table_in_a_file_has_its_headings_once(careers) -> None:
    """However long it is."""
    assert str(careers("list", "--format", "table", LINES="10")).count("Way in") == 1
