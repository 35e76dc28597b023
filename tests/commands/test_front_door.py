"""Every question that the first page and the help print is understood when it is typed as it stands."""

from __future__ import annotations

from pathlib import Path

import pytest
from rich.text import Text

from careercli.app import PANELS
from careercli.screens import home as home_screen
from careercli.screens.console import Console
from helper import home_of

PANEL_QUESTIONS = [panel for panel in PANELS if panel.endswith("?")]


def test_the_questions_of_the_first_page_are_answered(careers, catalog) -> None:
    """With and without a question mark, in small letters too; those over the panels of the help as well."""
    questions = [question for question, _command in home_screen._asked(catalog.home()) if question.endswith("?")]
    assert len(questions) == 5
    for question in [*questions, *PANEL_QUESTIONS]:
        for typed in (question, question.lower().rstrip("?")):
            ran = careers(*typed.split())
            assert ran.exit_code == 0, typed
            assert "not understood" not in ran.stderr, typed


def test_each_command_of_the_first_page_is_as_bright_as_the_others(catalog) -> None:
    """Also those of the last line, of which one is a newcomer's first; what they are for is of less weight."""
    (line,) = (
        part
        for part in home_screen.screen(catalog.home(), Console.of_stdout().narrowed(80))
        if isinstance(part, Text) and "careers start" in part.plain
    )
    bright = [line.plain[span.start : span.end] for span in line.spans if span.style == "not dim"]
    assert bright == ["careers nurse", "careers start", "careers --help"]


def test_what_fits_me_is_answered_as_its_command_does(careers) -> None:
    """As the first page says beside it: by `careers match` with two skills; that they are an example is said."""
    asked = careers("what", "fits", "me")
    assert str(asked) == str(careers("match", "excel", "cooking"))
    assert "as an example" in asked.stderr


@pytest.mark.parametrize(("question", "command"), [("what is it like", "show"), ("is the pay good", "salary")])
def test_a_question_without_a_job_is_of_the_profiles(careers, tmp_path: Path, question: str, command: str) -> None:
    """Where the profile has one, no example is needed."""
    profile = home_of(tmp_path) / "data" / "profile.yaml"
    profile.parent.mkdir(parents=True)
    profile.write_text("role: paralegal\n", encoding="utf-8")
    asked = careers(*question.split(), home=tmp_path)
    assert str(asked) == str(careers(command, "paralegal", home=tmp_path))
    assert "example" not in asked.stderr


@pytest.mark.parametrize("width", [40, 80])
def test_the_command_beside_the_number_of_roles_is_indented(catalog, width: int) -> None:
    """Where the two have no room side by side, the command stands on a line of its own, in from the first column."""
    parts = home_screen.screen(catalog.home(), Console.of_stdout().narrowed(width))
    (told,) = (part.plain for part in parts if isinstance(part, Text) and "careers list" in part.plain)
    assert all(line.startswith("  ") and len(line) <= width for line in told.split("\n"))


@pytest.mark.parametrize(
    ("question", "command"),
    [
        ("how do I import my CV", "careers profile import FILE"),
        ("How do I bring in my resume?", "careers profile import FILE"),
        ("can you read my resume", "careers profile import FILE"),
        ("read my CV", "careers profile import FILE"),
        ("what is wrong with my file", "careers validate FILE"),
        ("how do I check my role file", "careers validate FILE"),
        ("is my file valid?", "careers validate FILE"),
        ("where does my file go", "careers where"),
        ("where are my files", "careers where"),
        ("how do I make a pull request", "careers new TITLE --to data/roles"),
        ("here is my CV cv.txt, what jobs do I match?", "careers match --from cv.txt"),
        ("what jobs fit my CV", "careers match --from FILE"),
        ("which jobs suit my resume and what am I missing", "careers match --from FILE"),
        ("what jobs fit my skills?", "careers match"),
        ("how do I add my own role wound care nurse in a pull request", "careers new TITLE --to data/roles"),
        ("add a role in a pull request", "careers new TITLE --to data/roles"),
        ("how can I contribute a role", "careers new TITLE --to data/roles"),
        ("how do I add my own trade", 'careers new "TITLE"'),
        ("add a job", 'careers new "TITLE"'),
        ("my job is missing", 'careers new "TITLE"'),
        ("my trade is not listed", 'careers new "TITLE"'),
        ("I can't find my occupation", 'careers new "TITLE"'),
    ],
)
def test_questions_about_ones_own_files_name_the_command(careers, question: str, command: str) -> None:
    """They name no job, and none is looked for."""
    ran = careers(*question.split())
    assert f"`{command}`" in ran.stderr and "not understood" not in ran.stderr
    assert ran == ""
