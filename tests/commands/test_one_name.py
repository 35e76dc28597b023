"""One name for one option in every command, earlier names that still work, and a group that answers alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

import pytest
import typer

from careercli import app
from careercli.screens.home import ASKED
from helper import Ran, run

TWO = ("legal-coordinator", "legal-technician")
BY_TWO_NAMES = ((("compare", *TWO, "--full", "-f", "table"), ("compare", *TWO, "--all", "-f", "table")),)


def shown_options() -> dict[str, set[tuple[str, ...]]]:
    """The long names that each short option of the help stands beside, over all commands."""
    long_names: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for name in app.names():
        single = typer.Typer()
        single.command()(app.function(name))
        for option in typer.main.get_command(single).params:
            if not getattr(option, "hidden", False):
                for short in (spelling for spelling in option.opts if spelling.startswith("-") and spelling[1] != "-"):
                    long_names[short].add(tuple(spelling for spelling in option.opts if spelling.startswith("--")))
    return long_names


def test_a_letter_means_one_option() -> None:
    """Whatever the command: -n is no number of rows here and a rehearsal there."""
    names = shown_options()
    assert {"-f", "-n", "-s"} <= set(names)
    assert {short: long for short, long in names.items() if len(long) > 1} == {}


@pytest.mark.parametrize(("now", "before"), BY_TWO_NAMES, ids=["full"])
def test_an_earlier_name_still_works(
    careers: Callable[..., Ran], now: tuple[str, ...], before: tuple[str, ...]
) -> None:
    """The same answer, from a name that the help no longer shows."""
    answer = careers(*now)
    assert answer.exit_code == 0, answer.stderr
    assert str(careers(*before)) == str(answer)
    [earlier] = set(before) - set(now)
    assert earlier not in careers(now[0], "--help").split()


def test_the_profile_alone_is_shown(tmp_path: Path) -> None:
    """As by `profile show`, in every format; --help is the help still."""
    run("profile", "add", "Westlaw", "calendar tracking", home=tmp_path)
    shown = run("profile", "show", "-f", "table", home=tmp_path)
    assert "Westlaw" in shown
    assert run("profile", "-f", "table", home=tmp_path) == shown
    assert run("profile", "--json", home=tmp_path).json == run("profile", "show", "--json", home=tmp_path).json
    assert "Commands" in run("profile", "--help", home=tmp_path)


def test_a_gap_in_full_has_what_it_counts_otherwise(careers: Callable[..., Ran]) -> None:
    """The rest of a cut list is had by the command that stands under it."""
    cut = careers("gap", *TWO, "-f", "table", COLUMNS="100")
    assert " more" in cut
    assert f"careers gap {' '.join(TWO)} --full" in cut
    full = careers("gap", *TWO, "--full", "-f", "table", COLUMNS="100")
    assert " more" not in full
    assert len(full.lines) > len(cut.lines)


def test_the_question_of_the_front_page_is_answered(careers: Callable[..., Ran], atlas_data: Path) -> None:
    """What the first screen offers to type is understood."""
    ran = careers(ASKED, CAREERS_DATA=str(atlas_data))
    assert ran.exit_code == 0, ran.stderr


def test_a_skill_is_not_both_added_and_unknown(tmp_path: Path) -> None:
    """What no role lists is kept as it was written, and said once."""
    said = run("profile", "add", "Westlaw", "frobnication", "-f", "table", home=tmp_path)
    assert said.count("frobnication") == 1
    assert "Not recognized" not in said
