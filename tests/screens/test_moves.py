"""The screens of moves, of the person's own things and of searches, over the hand-made roles of tests/data, at 80 columns.

Each is held against a file in golden/bakery that a person has read beside the role files; answers/test_tables.py says
how the figures come about. When a screen is changed on purpose: UPDATE_GOLDEN=1 pytest tests/screens, then read.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from rich.cells import cell_len

from careercli.api import Catalog
from careercli.roles.search_path import Folder
from careercli.screens import Screen
from helper import ROOT, hold_against

GOLDEN = Path(__file__).parent / "golden" / "bakery"
SCREENS = {
    "next": ("next", "confectioner"),
    "related": ("related", "baker"),
    "related-listed": ("related", "confectioner"),
    "gap": ("gap", "baker", "confectioner"),
    "gap-profile": ("gap", "baker"),
    "gap-tier": ("gap", "baker", "miller", "--tier", "master"),
    "path": ("path", "baker", "confectioner"),
    "match": ("match", "dough mixers", "patience", "juggling"),
    "match-profile": ("match",),
    "whatif": ("whatif", "sugar art software", "--leaving", "baker"),
    "plan": ("plan", "night-porter", "baker"),
    "plan-raise": ("plan", "baker", "confectioner"),
    "plan-status": ("plan", "--status", "plan.md"),
    "profile": ("profile", "show"),
    "where": ("where",),
    "search": ("search", "bread"),
    "skills": ("skills",),
    "skills-why": ("skills", "excel", "--why"),
    "show-yours": ("show", "baker"),
    "show-floor": ("show", "bread-taster"),
    "salary": ("salary", "baker", "miller", "night-porter", "bread-taster", "--offer", "35000"),
    "tiers": ("tiers", "baker", "miller", "night-porter"),
    "day": ("day", "baker", "miller", "confectioner"),
    "check": ("check", "baker", "miller", "night-porter"),
    "list": ("list",),
    "compare-three": ("compare", "baker", "confectioner", "miller"),
    "validate": ("validate", "broken.yaml"),
}


@pytest.mark.parametrize("name", SCREENS)
def test_screen(bakery, name: str) -> None:
    """The screen is the one on file, and no line is wider than the terminal."""
    ran = bakery(*SCREENS[name], "--format", "table", COLUMNS="80", NO_COLOR="1")
    assert ran.exit_code == (name == "validate")
    text = "".join(f"{line.rstrip()}\n" for line in ran.lines)
    if name == "where":  # name and size of the index differ from run to run
        text = re.sub(
            r"(?:index|atlas)-\w+\.db  [\d.]+ [kM]B",
            "index-….db  … kB",
            re.sub(r"cache  [\d.]+ [kM]B", "cache  … kB", text),
        )
    assert max(map(cell_len, text.splitlines())) <= 80
    held(name, text)


def held(name: str, text: str) -> None:
    """A screen is the one on file; with UPDATE_GOLDEN it is written there."""
    hold_against(GOLDEN / f"{name}.txt", text)


@pytest.mark.parametrize(("name", "width"), [("home", 80), ("home-narrow", 60), ("home-wide", 120)])
def test_home_screen(capsys, monkeypatch, tmp_path: Path, name: str, width: int) -> None:
    """What `careers` alone shows: five questions, every role, and commands that name roles which are there."""
    held(name, home_screen(capsys, monkeypatch, tmp_path, ROOT / "tests" / "data" / "roles", width))


def test_home_screen_of_many_roles_names_families(capsys, monkeypatch, tmp_path: Path) -> None:
    """More than thirty roles are told by their fields of work, with their sizes; roles without one are told too."""
    roles = tmp_path / "many"
    roles.mkdir()
    for number in range(31):
        family = "" if number < 5 else f"family: {'food' if number < 20 else 'mills'}\n"
        (roles / f"role-{number:02}.yaml").write_text(
            f"title: Role {number:02}\nsummary: x\n{family}", encoding="utf-8"
        )
    held("home-families", home_screen(capsys, monkeypatch, tmp_path, roles, 80))


def test_home_screen_without_a_role_says_what_to_do(capsys, monkeypatch, tmp_path: Path) -> None:
    """An empty catalogue has no examples that would fail."""
    (tmp_path / "none").mkdir()
    held("home-empty", home_screen(capsys, monkeypatch, tmp_path, tmp_path / "none", 80))


def home_screen(capsys, monkeypatch, home: Path, roles: Path, width: int) -> str:
    """The home screen of a folder of roles, as it is drawn where stdout is no terminal."""
    monkeypatch.setenv("CAREERS_HOME", str(home))
    monkeypatch.setenv("COLUMNS", str(width))
    catalog = Catalog([Folder(roles, "bundled")])
    Screen(catalog.refresh().home(), color=False).show()
    catalog.close()
    return "".join(f"{line.rstrip()}\n" for line in capsys.readouterr().out.splitlines())


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_careers_alone_on_a_terminal_shows_the_home_screen(shared_home: Path) -> None:
    """No argument: the roles, and what to type next."""
    from terminal import Terminal

    with Terminal(home=shared_home, rows=50) as terminal:
        assert terminal.ended() == 0
        assert terminal.lines[0].startswith("careers  what a job is like")
        assert "  careers salary legal-coordinator --offer 62000" in terminal.text


def test_no_golden_file_is_left_over() -> None:
    """Each file belongs to a screen."""
    home = {"home", "home-narrow", "home-wide", "home-families", "home-empty"}
    assert {file.stem for file in GOLDEN.glob("*.txt")} == {*SCREENS, *home}
