"""No command but `careers update` (and `fetch`, its name of before) opens a connection."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import onet_files
import pytest
from guide_samples import PLAIN
from onet_files import careers

from careercli import app

CONNECTING = ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "socket.sendmsg")


class Connected(BaseException):
    """Ends a command, before anything is sent, as soon as it looks up a host or connects to one."""


class Guard:
    """Python tells it of everything that happens; it cannot be taken out again, only look away."""

    def __init__(self) -> None:
        self.looking, self.seen = False, list[str]()
        sys.addaudithook(self._told)

    def _told(self, event: str, _arguments: tuple[object, ...]) -> None:
        if self.looking and event in CONNECTING:
            self.seen.append(event)
            raise Connected(event)


@pytest.fixture(scope="module")
def guard() -> Guard:
    """One guard for all of this file."""
    return Guard()


@pytest.fixture
def connections(guard: Guard) -> Iterator[list[str]]:
    """What was tried on the network during a test, also if the command took no notice of being stopped."""
    guard.looking, guard.seen = True, []
    yield guard.seen
    guard.looking = False


CONNECTED = ("fetch", "update")
ROLE, OTHER = "legal-coordinator", "legal-technician"
ARGUMENTS: dict[str, list[str]] = {
    **{name: [] for name in ("list", "validate", "schema", "check", "where", "places", "note")},
    **{name: [ROLE] for name in ("show", "salary", "tiers", "day", "next", "related", "find", "edit", "star")},
    **{name: [ROLE, OTHER] for name in ("compare", "gap", "path", "plan", "report")},
    **{name: ["westlaw"] for name in ("skills", "match", "profile add", "profile remove")},
    **{name: ["law"] for name in ("search", "faq")},
    "whatif": ["westlaw", "--leaving", ROLE],
    "new": ["Night Baker"],
    "export": ["careers.sqlite"],
    "mcp": [],
    "start": ["--page"],
    "interests": ["SAE", "--no-keep"],
    "profile import": ["cv.md"],
    "profile show": [],
    "profile set": ["role", ROLE],
    "profile clear": [],
    "profile edit": [],
    "import onet": ["text"],
    "import bls": ["--wages", "wages.xlsx", "--to", "roles"],
    "import guide": ["guide.txt"],
}
"""What to call each command with, in a folder that holds these files."""


def offline() -> list[list[str]]:
    """Every command but those that go online, with its arguments."""
    names = [" ".join(name) for name in app.names() if name[0] not in CONNECTED]
    return [[], ["--help"], ["--version"], *([*name.split(), *ARGUMENTS[name]] for name in names)]


def test_there_are_commands_to_try() -> None:
    """The list is not empty, and those that must not connect are on it."""
    names = {call[0] for call in offline() if call}
    assert {"list", "show", "search", "validate", "import"} <= names
    assert not names & set(CONNECTED)


@pytest.mark.parametrize("call", [["fetch", "onet"], ["fetch", "bls"], ["update", "--yes"]], ids=" ".join)
def test_the_guard_sees_a_connection(tmp_path: Path, connections: list[str], call: list[str]) -> None:
    """It catches the commands that are meant to connect: so it would catch another."""
    with pytest.raises(Connected):
        careers(*call, home=tmp_path)
    assert connections


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with a file for every command that reads one: each command is called in it once."""
    folder = tmp_path_factory.mktemp("home")
    onet_files.release(folder / "text")
    onet_files.wages(folder / "wages.xlsx", onet_files.WAGE_ROW)
    (folder / "roles").mkdir()
    (folder / "guide.txt").write_text(PLAIN, encoding="utf-8")
    (folder / "cv.md").write_text("# Me\n\n## Skills\n- Westlaw, Clio\n", encoding="utf-8")
    return folder


@pytest.mark.parametrize("call", offline(), ids=" ".join)
def test_no_connection(home: Path, connections: list[str], call: list[str]) -> None:
    """The command does its work without a connection (`find` needs a terminal, `mcp` its SDK)."""
    ran = careers(*call, home=home, EDITOR="true", VISUAL="true")
    assert connections == []
    assert "Traceback" not in ran.stderr
    codes = {"find": 2, "mcp": 0 if find_spec("mcp") else 1}
    assert ran.exit_code == codes.get("".join(call[:1]), 0), ran.stderr
