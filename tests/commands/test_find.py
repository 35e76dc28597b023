"""`careers find` in a real terminal: typing, moving, marking, leaving, other sizes, hostile roles."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from careercli.screens.picker.layout import _List
from helper import environment, run
from terminal import DOWN, END, ENTER, ESCAPE, HOME, INTERRUPT, LEFT_FULL_SCREEN, PAGE_DOWN, TAB, UP, Terminal

STARTED = "Esc exits"


def _here(terminal: Terminal) -> str:
    """The line of the list that the cursor is on."""
    return next((line for line in terminal.lines if line.startswith("▸")), "")


@pytest.mark.parametrize("arguments", [(), ("court",)])
def test_without_a_terminal_it_says_what_to_use(careers, arguments: tuple[str, ...]) -> None:
    """Exit 2, nothing on stdout, `careers search` on stderr."""
    ran = careers("find", *arguments)
    assert (ran.exit_code, str(ran)) == (2, "")
    assert "careers search WORDS" in ran.stderr


def test_a_dumb_terminal_is_none(shared_home: Path) -> None:
    """TERM=dumb cannot be drawn on."""
    with Terminal("find", home=shared_home, TERM="dumb") as terminal:
        assert terminal.ended() == 2
        assert "careers search WORDS" in terminal.text


def test_type_narrow_enter(shared_home: Path) -> None:
    """The list narrows as one types, the preview follows, and Enter shows the role as `careers show` does."""
    with Terminal("find", home=shared_home) as terminal:
        terminal.until(STARTED).until("20 of 20")
        terminal.send("legal te")
        terminal.until(lambda one: "▸" in one.text and "Legal Technician" in _here(one))
        terminal.until("A Legal Technician supports")
        terminal.send(ENTER)
        assert terminal.ended() == 0
        assert "What they do" in terminal.after
        assert "careers show legal-technician --full" in terminal.after


def test_part_of_a_word_finds_at_every_key(shared_home: Path) -> None:
    """From the first letter on the role that is meant stays on the list."""
    with Terminal("find", home=shared_home) as terminal:
        terminal.until("20 of 20")
        for key in "mediator":
            terminal.send(key)
            terminal.until(lambda one: any("Mediator" in line.partition("│")[0] for line in one.lines))
        terminal.until(lambda one: "Mediator" in _here(one))
        terminal.send(ESCAPE)
        assert terminal.ended() == 0


def test_a_misspelt_word_finds_a_moment_later(shared_home: Path) -> None:
    """What the titles do not have, the search finds."""
    with Terminal("find", "paralgal", home=shared_home) as terminal:
        terminal.until(lambda one: "Paralegal" in _here(one))
        terminal.send(INTERRUPT)
        assert terminal.ended() == 130


def test_tab_tab_enter_compares(shared_home: Path) -> None:
    """Two marked roles are compared."""
    with Terminal("find", "legal", home=shared_home) as terminal:
        terminal.until(lambda one: _here(one) != "")
        terminal.send(TAB)
        terminal.until("Tab marks another")
        terminal.send(TAB)
        terminal.until("Enter compares 2").until("●")
        terminal.send(ENTER)
        assert terminal.ended() == 0
        assert re.search(r"Legal \w+ and Legal \w+", terminal.after)
        assert "What they do" in terminal.after


def test_ctrl_s_stars_and_unstars(tmp_path: Path) -> None:
    """The role under the cursor gets a star, which `careers star` lists, and the line on keys tells; again takes it off."""
    with Terminal("find", "legal te", home=tmp_path) as terminal:
        terminal.until(lambda one: "Legal Technician" in _here(one)).until("^S stars")
        terminal.send("\x13")
        terminal.until("^S unstars").until(lambda one: "starred" in _here(one))
        assert run("star", "--format", "ids", home=tmp_path).lines == ["legal-technician"]
        terminal.send("\x13")
        terminal.until("^S stars").until(lambda one: "starred" not in _here(one))
        assert run("star", "--format", "ids", home=tmp_path).lines == []
        terminal.send(ESCAPE)
        assert terminal.ended() == 0


def test_marks_stay_while_the_list_changes_and_seven_are_too_many(shared_home: Path) -> None:
    """Six at most; a mark is taken away where it was made; marks survive another query."""
    with Terminal("find", home=shared_home) as terminal:
        terminal.until("20 of 20")
        terminal.send(TAB * 6)
        terminal.until("Enter compares 6")
        terminal.send(TAB)
        terminal.until("6 is the most")
        terminal.send(UP + TAB)
        terminal.until("Enter compares 5")
        terminal.send("mediator")
        terminal.until(lambda one: "Mediator" in _here(one)).until("Enter compares 5")
        terminal.send(ESCAPE)
        assert terminal.ended() == 0


def test_moving(shared_home: Path) -> None:
    """Down, End, Home, PgDn; the ends hold."""
    with Terminal("find", home=shared_home, rows=12) as terminal:
        terminal.until("20 of 20").until(lambda one: "Administrative Law Judge" in _here(one))
        terminal.send(DOWN)
        terminal.until(lambda one: "Administrative Services" in _here(one))
        terminal.send(END + DOWN)
        terminal.until(lambda one: "Title Examiner" in _here(one))
        terminal.send(HOME + UP)
        terminal.until(lambda one: "Administrative Law Judge" in _here(one))
        terminal.send(PAGE_DOWN)
        terminal.until(lambda one: _here(one) != "" and "Administrative" not in _here(one))
        terminal.send(ESCAPE)
        assert terminal.ended() == 0


@pytest.mark.parametrize(("keys", "code"), [(ESCAPE, 0), (INTERRUPT, 130)])
def test_leaving(shared_home: Path, keys: str, code: int) -> None:
    """Escape and Ctrl-C print nothing and put the screen back."""
    with Terminal("find", home=shared_home) as terminal:
        terminal.until(STARTED)
        terminal.send(keys)
        assert terminal.ended() == code
        assert "Traceback" not in terminal.text
        assert "Judge" not in terminal.after


def test_nothing_fits(shared_home: Path) -> None:
    """It says so; Enter then does nothing."""
    with Terminal("find", "qqzzxx", home=shared_home) as terminal:
        terminal.until("No match among 20 roles").until("Nothing to show").until("`careers list`")
        terminal.send(ENTER + ESCAPE)
        assert terminal.ended() == 0


def test_other_sizes(shared_home: Path) -> None:
    """Beside, under, and 20 columns by 5 rows; then wide again."""
    with Terminal("find", home=shared_home) as terminal:
        terminal.until("│").until("hold hearings")
        terminal.resize(60, 24)
        terminal.until("────").until("hold hearings")
        assert "│ " not in terminal.text.replace("├", "")
        terminal.resize(20, 5)
        terminal.until(lambda one: one.lines[-1].startswith("Enter shows it") and "20" in one.lines[0])
        assert len([line for line in terminal.lines[1:-1] if line]) == 3
        terminal.send("lawyer")
        terminal.until(lambda one: "Lawyer" in _here(one))
        terminal.resize(120, 30)
        terminal.until("│").until("Lawyer  legal")
        terminal.send(ENTER)
        assert terminal.ended() == 0


@pytest.mark.parametrize(("columns", "rows"), [(20, 5), (1, 1), (8, 2), (300, 80)])
def test_starting_in_odd_sizes(shared_home: Path, columns: int, rows: int) -> None:
    """However small or large, it starts and can be left."""
    with Terminal("find", home=shared_home, columns=columns, rows=rows) as terminal:
        terminal.until(lambda one: b"\x1b[?1049h" in one.raw)
        terminal.send(ESCAPE)
        assert terminal.ended() == 0
        assert "Traceback" not in terminal.raw.decode()


def test_hostile_roles_and_pasted_text(tmp_path: Path) -> None:
    """Markup is shown as it stands; wide and bidirectional letters do no harm; pasted controls vanish."""
    roles = tmp_path / "roles"
    roles.mkdir()
    (roles / "marked.yaml").write_text(
        "title: '<b>[red]Zed[/] \\033[31m {0} %s'\nsummary: '[/oops] <style fg=\"red\">'\n", encoding="utf-8"
    )
    (roles / "wide.yaml").write_text(
        "title: Zed 経理担当者経理担当者経理担当者経理担当者 مرحبا\nsummary: 経理\n", encoding="utf-8"
    )
    with Terminal("--roles", str(roles), "find", "zed", home=tmp_path) as terminal:
        terminal.until(lambda one: "<b>[red]Zed[/]" in one.text)
        terminal.until("経")
        terminal.send("\x1b[200~\x07\x1b]0;owned\x07\nx\x1b[201~")
        terminal.until("]0;owned")
        assert b"\x1b]0;owned" not in terminal.raw
        terminal.send(ESCAPE)
        assert terminal.ended() == 0


def test_no_colour(shared_home: Path) -> None:
    """With NO_COLOR no colour is set, and the cursor's line still stands out."""
    with Terminal("find", "lawyer", home=shared_home, NO_COLOR="1") as terminal:
        terminal.until("▸").until("Lawyer  legal")
        terminal.send(ESCAPE)
        assert terminal.ended() == 0
        assert not any(f"\x1b[{number}m".encode() in terminal.raw for number in (*range(30, 38), *range(90, 98)))
        assert b"38;5" not in terminal.raw


def test_an_index_in_memory(tmp_path: Path) -> None:
    """Where no cache can be written, it narrows all the same."""
    with Terminal("find", "paralgal", home=tmp_path, CAREERS_HOME="/dev/null/no") as terminal:
        terminal.until(lambda one: "Paralegal" in _here(one))
        terminal.send(ENTER)
        assert terminal.ended() == 0
        assert "careers show paralegal --full" in terminal.after


def test_told_to_end(shared_home: Path) -> None:
    """SIGTERM puts the screen back before it ends."""
    with Terminal("find", home=shared_home) as terminal:
        terminal.until(STARTED)
        os.kill(terminal.pid, signal.SIGTERM)
        assert terminal.ended() == 143
        assert LEFT_FULL_SCREEN.encode() in terminal.raw
        assert "Traceback" not in terminal.text


def test_a_query_typed_into_the_picker_keeps_the_place_where_one_has_moved(shared_home: Path) -> None:
    """What joins the list a moment later does not move the cursor to another role."""
    with Terminal("find", home=shared_home) as terminal:
        terminal.until("20 of 20")
        terminal.send("legal" + DOWN)
        terminal.until(lambda one: "Legal" in _here(one))
        role = _here(terminal).partition("│")[0].split("  ")[0]
        terminal.until(lambda one: "…" not in one.lines[0])
        assert _here(terminal).startswith(role)
        terminal.send(ESCAPE)
        assert terminal.ended() == 0


def test_no_other_command_imports_what_draws_it(tmp_path: Path) -> None:
    """prompt_toolkit takes a fifth of a second to import; only `find` pays for it, and that on a terminal."""
    commands = [["show", "lawyer"], ["list"], ["search", "court"], ["where"], ["find"], ["--help"]]
    code = (
        "import sys\nfrom careercli.__main__ import run\n"
        f"for command in {commands}:\n"
        "    run(command)\n"
        "    print('loaded', 'prompt_toolkit' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment(tmp_path), capture_output=True, text=True, check=False
    )
    answers = [line for line in done.stdout.splitlines() if line.startswith("loaded ")]
    assert answers == ["loaded False"] * len(commands), done.stderr


def test_the_preview_scrolls_and_begins_anew_with_another_role(shared_home: Path) -> None:
    """Ctrl-F shows what did not fit, Ctrl-B goes back; the next role is shown from its top."""
    with Terminal("find", home=shared_home, rows=14, columns=80) as terminal:
        terminal.until("20 of 20").until(lambda one: "Administrative Law Judge" in one.lines[1].partition("│")[2])
        terminal.send("\x06")
        terminal.until(lambda one: "Administrative Law Judge" not in one.lines[1].partition("│")[2])
        terminal.send("\x02")
        terminal.until(lambda one: "Administrative Law Judge" in one.lines[1].partition("│")[2])
        terminal.send("\x06" + DOWN)
        terminal.until(lambda one: "Administrative Services Manager" in one.lines[1].partition("│")[2])
        terminal.send(ESCAPE)
        assert terminal.ended() == 0


def test_the_footer_keeps_enter_the_arrows_and_the_preview_where_it_is_narrow(shared_home: Path) -> None:
    """At 60 columns, with a role marked and without."""
    with Terminal("find", home=shared_home, rows=24, columns=60) as terminal:
        terminal.until("20 of 20").until("Esc exits")
        kept = ("Enter shows it", "↑↓ moves", "^F ^B scroll")
        assert all(words in terminal.lines[-1] for words in kept), terminal.lines[-1]
        terminal.send("\t")
        terminal.until(lambda one: "Tab marks" not in one.lines[-1])  # there is no room for "another"
        assert all(words in terminal.lines[-1] for words in kept), terminal.lines[-1]
        terminal.send(ESCAPE)
        assert terminal.ended() == 0


def test_the_footer_names_every_key_at_80_columns_and_help_tells_them(shared_home: Path) -> None:
    """Escape closes the help first, then the picker; what is typed closes it too."""
    with Terminal("find", home=shared_home, rows=24, columns=80) as terminal:
        terminal.until("20 of 20").until("Esc exits")
        assert all(
            word in terminal.lines[-1] for word in ("Enter", "Tab", "↑↓ moves", "^F ^B scroll", "? help", "Esc exits")
        )
        terminal.send("?")
        terminal.until("marks a role to compare, at most six")
        terminal.send(ESCAPE)
        terminal.until(lambda one: "marks a role to compare" not in one.text and "20 of 20" in one.text)
        terminal.send("?")
        terminal.until("marks a role to compare")
        terminal.send("law")
        terminal.until(lambda one: "marks a role to compare" not in one.text and "Lawyer" in one.text)
        terminal.send(ESCAPE)
        assert terminal.ended() == 0


def test_a_reason_that_does_not_fit_ends_in_dots(shared_home: Path) -> None:
    """It is named in words, never by a dotted key."""
    with Terminal("find", "hearings", home=shared_home, columns=80) as terminal:
        terminal.until(lambda one: any("…│" in line for line in one.lines))
        listed = [line.partition("│")[0] for line in terminal.lines]
        assert not any(re.search(r"[a-z]\.[a-z]+:", line) for line in listed)
        terminal.send(ESCAPE)
        assert terminal.ended() == 0


@pytest.mark.parametrize("width", range(3, 40))
def test_a_title_that_is_cut_ends_in_an_ellipsis(width: int) -> None:
    """Wherever the cut falls: in what was typed, behind it, or in what stands behind the title."""
    rows = _List(SimpleNamespace(ellipsis="…"), ">", "*")  # type: ignore[arg-type]
    title = "Psychiatric Nurses"
    for last in ([], [("", "  alias: Nurse")]):
        parts = [("", "  "), ("", "Psychiatric "), ("", "Nur"), ("", "ses"), *last]
        shown = "".join(part[1] for part in rows._fitted(parts, 4, width, ""))
        assert len(shown) == width
        assert shown.startswith(f"  {title}") or shown.rstrip().endswith("…"), shown
