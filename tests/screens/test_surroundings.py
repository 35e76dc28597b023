"""What the terminal and the environment decide: the width of screens, and whether help is coloured."""

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from rich.cells import cell_len

from careercli import __main__ as entry
from careercli.screens import pager
from helper import run, run_process


@pytest.mark.parametrize("columns", [60, 200])
def test_a_dumb_terminal_has_the_width_it_is_given(careers, columns: int) -> None:
    """TERM=dumb, as in an editor's shell, says nothing of the width: COLUMNS does."""
    ran = careers("list", "-f", "table", TERM="dumb", COLUMNS=str(columns))
    other = careers("list", "-f", "table", TERM="xterm", COLUMNS=str(columns), NO_COLOR="1")
    assert str(ran) == str(other)
    assert max(map(cell_len, ran.lines)) <= columns


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
@pytest.mark.parametrize("columns", [60, 80])
def test_careers_alone_fits_a_terminal(atlas_data: Path, tmp_path: Path, columns: int) -> None:
    """80 by 24, and 60 by 24: all of it is seen, with the prompt below; a dumb terminal is as wide as it is."""
    from terminal import Terminal

    for term in ("xterm-256color", "dumb"):
        with Terminal(home=tmp_path, columns=columns, rows=24, CAREERS_DATA=str(atlas_data), TERM=term) as terminal:
            assert terminal.ended() == 0
            assert terminal.lines[0].startswith("careers  what a job is like"), terminal.text
            assert "careers --help" in terminal.text
            assert max(map(len, terminal.lines)) > columns - 20  # the fields take the width that there is


COLOR_VARIABLES = ("NO_COLOR", "FORCE_COLOR", "CLICOLOR", "CLICOLOR_FORCE")


@pytest.mark.parametrize(
    ("setting", "coloured"),
    [({}, False), ({"GITHUB_ACTIONS": "true"}, False), ({"PY_COLORS": "0"}, False), ({"PY_COLORS": "1"}, False),
     ({"FORCE_COLOR": "1"}, True), ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False), ({"FORCE_COLOR": "0"}, False),
     ({"CLICOLOR_FORCE": "1"}, True), ({"CLICOLOR_FORCE": "0"}, False), ({"CLICOLOR": "1"}, False)],
)  # fmt: skip
def test_help_in_a_pipe_has_colour_only_where_it_is_asked_for(
    tmp_path: Path, setting: dict[str, str], coloured: bool
) -> None:
    """A robot's variables do not ask for it."""
    more = {name: value for name, value in setting.items() if not name.startswith("PY")}
    first = f"import os; os.environ.update({setting!r})"
    assert ("\x1b" in run_process("list", "--help", home=tmp_path, first=first, **more)) is coloured
    if "PY_COLORS" not in setting:  # a screen has no use for it
        screen = run("list", "--limit", "2", "-f", "table", home=tmp_path, **more)
        assert ("\x1b" in screen) is coloured, "the help and the screens obey the same variables"


@pytest.mark.parametrize("columns", ["0", "many", "-3"])
def test_help_is_drawn_where_columns_is_no_width(careers, columns: str) -> None:
    """As without COLUMNS."""
    assert str(careers("list", "--help", COLUMNS=columns)) == str(careers("list", "--help"))


def test_an_answer_is_not_lost_to_a_pager_that_is_not_there(tmp_path: Path) -> None:
    """PAGER names no program: the answer comes all the same."""
    ran = run("show", "lawyer", "--full", home=tmp_path, terminal=True, PAGER="no-such-pager", TERM="xterm")
    assert (ran.exit_code, "Lawyer" in ran) == (0, True)
    assert "not found" not in ran.stderr


def test_no_shell_is_asked_for_a_pager_that_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """It would say so above the answer; what only a shell understands is left to it."""
    for setting, command in (
        ("no-such-pager -R", ([], False)),
        ("LESS=-R cat | cat", ("LESS=-R cat | cat", True)),
        ("cat", ("cat", True)),
    ):
        monkeypatch.setenv("PAGER", setting)
        assert pager._command() == command


@pytest.mark.parametrize(
    ("terminal", "setting", "arguments", "plain"),
    [
        (True, {}, ["list"], False),
        (True, {"FORCE_COLOR": "1"}, ["list"], False),
        (True, {"NO_COLOR": "1"}, ["list"], True),
        (True, {}, ["list", "--no-color"], True),
        (False, {}, ["list"], True),
        (False, {"FORCE_COLOR": "1"}, ["list"], False),
        (False, {"FORCE_COLOR": "1", "NO_COLOR": "1"}, ["list"], True),
        (True, {"FORCE_COLOR": "0"}, ["list"], True),
        (False, {"FORCE_COLOR": "0"}, ["list"], True),
        (False, {"FORCE_COLOR": ""}, ["list"], True),
        (True, {"CLICOLOR": "0"}, ["list"], True),
        (True, {"CLICOLOR": "1"}, ["list"], False),
        (False, {"CLICOLOR": "1"}, ["list"], True),
        (False, {"CLICOLOR_FORCE": "1"}, ["list"], False),
        (False, {"CLICOLOR_FORCE": "0"}, ["list"], True),
        (True, {"CLICOLOR": "0", "CLICOLOR_FORCE": "1"}, ["list"], False),
        (False, {"CLICOLOR_FORCE": "1", "NO_COLOR": "1"}, ["list"], True),
        (False, {"NO_COLOR": "1"}, ["--color", "list"], False),
    ],
)
def test_help_is_plain_in_a_pipe_or_where_that_is_asked_for(
    monkeypatch: pytest.MonkeyPatch, terminal: bool, setting: dict[str, str], arguments: list[str], plain: bool
) -> None:
    """A terminal needs no FORCE_COLOR. The parser reads this once, when it is loaded: so only the question is asked."""
    for name in COLOR_VARIABLES:
        monkeypatch.delenv(name, raising=False)
    for name, value in setting.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "stdout", SimpleNamespace(isatty=lambda: terminal))
    assert entry._is_plain(arguments) is plain
