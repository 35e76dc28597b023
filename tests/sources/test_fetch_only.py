"""No command but `careers fetch` opens a connection."""

from __future__ import annotations

from pathlib import Path

import onet_files
import pytest
from onet_files import careers

from careercli.app import COMMANDS, GROUPS

CAUGHT = 97
GUARD = f"""
import os, sys
def guard(event, arguments):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "socket.sendmsg"):
        os._exit({CAUGHT})
sys.addaudithook(guard)
"""
"""Ends the program, before anything is sent, as soon as it looks up a host or connects to one."""

ARGUMENTS: dict[str, list[str]] = {
    **{name: [] for name in ("list", "validate", "schema", "check", "where")},
    **{name: ["legal-coordinator"] for name in ("show", "salary", "tiers", "day", "related")},
    "compare": ["legal-coordinator", "legal-technician"],
    "skills": ["westlaw"],
    "search": ["law"],
    "faq": ["law"],
}
"""What to call each command with. One that is not here is called with a role's name."""


def offline() -> list[list[str]]:
    """Every command but those of `fetch`, with its arguments."""
    calls = [[name, *ARGUMENTS.get(name, ["legal-coordinator"])] for name in COMMANDS]
    calls += [[group, name] for group, (_, inner) in GROUPS.items() if group != "fetch" for name in inner]
    return [[], ["--help"], ["--version"], *calls]


def test_there_are_commands_to_try() -> None:
    """The list is not empty, and those that must not connect are on it."""
    names = {call[0] for call in offline() if call}
    assert {"list", "show", "search", "validate", "import"} <= names
    assert "fetch" not in names


@pytest.mark.parametrize("call", [["fetch", "onet"], ["fetch", "bls"]], ids=" ".join)
def test_the_guard_sees_a_connection(tmp_path: Path, call: list[str]) -> None:
    """It catches the two commands that are meant to connect: so it would catch another."""
    assert careers(*call, home=tmp_path, code=GUARD).exit_code == CAUGHT


@pytest.mark.parametrize("call", offline(), ids=" ".join)
def test_no_connection(tmp_path: Path, call: list[str]) -> None:
    """The command does its work, or says what it lacks, without a connection."""
    paths: list[str | Path] = []
    if call[:2] == ["import", "onet"]:
        paths = [onet_files.release(tmp_path / "text")]
    elif call[:2] == ["import", "bls"]:
        (tmp_path / "roles").mkdir()
        paths = ["--wages", onet_files.wages(tmp_path / "w.xlsx"), "--to", tmp_path / "roles"]
    elif call[:1] == ["import"]:
        (tmp_path / "guide.txt").write_text("Lighthouse Keeper\n\nSummary\nKeeps the light.\n")
        paths = [tmp_path / "guide.txt"]
    ran = careers(*call, *paths, home=tmp_path, code=GUARD, env={"EDITOR": "true", "VISUAL": "true"})
    assert ran.exit_code != CAUGHT
    assert "Traceback" not in ran.stderr
    if not call or call[0] in ARGUMENTS or call[:2] in (["import", "onet"], ["import", "bls"]):
        assert ran.exit_code == 0 or call == ["check"], ran.stderr
