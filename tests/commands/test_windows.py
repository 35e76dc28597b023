"""Commands under Windows' rules, imposed here as far as that goes; see tests/windows.py for which."""

from __future__ import annotations

import errno
import io
import os
import shutil
import ssl
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from guide_samples import PLAIN

import careercli.__main__ as entry
import helper
from careercli import system
from careercli.authoring import editor, new
from careercli.catalog.catalog import Catalog
from careercli.commands import output
from careercli.errors import CareersError
from careercli.index import database, tables
from careercli.profile.cv import read_cv
from careercli.roles.file_lock import file_lock
from careercli.roles.search_path import Folder, active_folders
from careercli.sources import fetch, http
from helper import cache_of, environment, harm, home_of, roles_of, run
from windows import Refusals, be_windows, impose, needs_descriptors

GOOD = "title: Night Baker\nsummary: Bakes at night.\n"


@pytest.fixture(scope="module")
def used_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with an index, to copy."""
    home = tmp_path_factory.mktemp("used")
    roles_of(home).mkdir(parents=True)
    (roles_of(home) / "own.yaml").write_text("title: Own\n", encoding="utf-8")
    assert run("list", "--json", home=home).exit_code == 0
    return home


@pytest.fixture
def home(used_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of a test's own, with an index."""
    shutil.copytree(home_of(used_home), home_of(tmp_path))
    monkeypatch.setenv("CAREERS_HOME", str(home_of(tmp_path)))
    file = database.index_path(active_folders())
    index_of(tmp_path).rename(file)
    assert run("list", "--json", home=tmp_path).exit_code == 0
    assert index_of(tmp_path) == file
    return tmp_path


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> Refusals:
    """All of Windows' rules."""
    return impose(monkeypatch)


def index_of(home: Path) -> Path:
    """The only index of a home."""
    (file,) = cache_of(home).glob("index-*.db")
    return file


# The index


def damage(file: Path) -> None:
    """Makes a role of the index unreadable, in a way that no check of SQLite's sees."""
    harm(file, "UPDATE body SET json = x'7b22'")


@needs_descriptors
def test_a_damaged_index_heals_though_this_process_has_it_open(home: Path, windows: Refusals) -> None:
    """An open file cannot be deleted: the program closes it first, answers, and the next run finds a sound index."""
    damage(index_of(home))
    for _ in range(2):
        ran = run("show", "legal-coordinator", "--json", home=home)
        assert (ran.exit_code, ran.stderr) == (0, "")
        assert ran.json["title"] == "Legal Coordinator"
    assert not windows.count


@needs_descriptors
def test_a_damaged_index_that_another_process_has_open(home: Path, windows: Refusals) -> None:
    """This run answers from memory and says so; the others go all the same; once it is let go of, it is made anew."""
    file = index_of(home)
    other = file.with_name("index-0000000000000000.db")
    other.write_bytes(b"")
    damage(file)
    windows.held.add(file)
    ran = run("show", "legal-coordinator", "--json", home=home)
    assert ran.exit_code == 0
    assert ran.json["title"] == "Legal Coordinator"
    assert windows.count, ran.stderr
    assert "another process has it open" in ran.stderr
    assert not other.exists()
    ran = run("show", "legal-coordinator", "--json", home=home)  # a new process, the other one still there
    assert ran.exit_code == 0
    assert "another careers has the index open" in ran.stderr
    windows.held.clear()
    ran = run("show", "legal-coordinator", "--json", home=home)
    assert (ran.exit_code, ran.stderr) == (0, "")


def test_one_process_at_a_time_by_windows_locks(tmp_path: Path, windows: Refusals) -> None:
    """`msvcrt.locking` is waited for, and let go of at the end."""
    import msvcrt  # the fixture's

    attempts: list[int] = []
    real = msvcrt.locking  # type: ignore[attr-defined]

    def locking(descriptor: int, mode: int, count: int) -> None:
        attempts.append(count)
        if len(attempts) == 1:
            raise PermissionError(13, "Permission denied")
        real(descriptor, mode, count)

    msvcrt.locking = locking  # type: ignore[attr-defined]
    for _ in range(2):
        with file_lock(tmp_path / "index.lock"):
            pass
    assert attempts == [1, 1, 1]


def test_a_sqlite_without_full_text_search_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What is missing, and where to get it; not "please report"."""
    statements = ["CREATE VIRTUAL TABLE a USING no_such_thing(b)"]
    monkeypatch.setattr(tables, "schema_statements", lambda: statements)
    (tmp_path / "roles").mkdir()
    with pytest.raises(CareersError, match=r"has no full-text search \(FTS5\)") as caught:
        Catalog([Folder(tmp_path / "roles", "x")])
    assert "python.org" in caught.value.hint


# A closed pipe


class ClosedPipe(io.RawIOBase):
    """A pipe whose reader has gone, as Windows tells it."""

    def writable(self) -> bool:
        """It can be written to, for all one knows."""
        return True

    def write(self, _data: Any) -> int:
        """Fails."""
        raise OSError(errno.EINVAL, "Invalid argument")


@pytest.mark.parametrize(
    "arguments",
    [["list", "--json"], ["list"], ["list", "--format", "table"], ["show", "legal-t", "--full", "-f", "table"], ["--help"],
     ["show", "--help"], ["--version"], ["schema"]],
)  # fmt: skip
@pytest.mark.parametrize("system_is_windows", [True, False])
def test_a_closed_pipe_ends_quietly(
    shared_home: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], system_is_windows: bool
) -> None:
    """EINVAL on stdout is the end of the reader on Windows: exit code 0, not a word. Elsewhere it is an error."""
    error = io.TextIOWrapper(io.BytesIO(), "utf-8")
    monkeypatch.setattr(output, "_begun", False)  # and what it was, afterwards
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(io.BufferedWriter(ClosedPipe()), "utf-8"))
    monkeypatch.setattr(sys, "stderr", error)
    for name, value in environment(shared_home).items():
        monkeypatch.setenv(name, value)
    if system_is_windows:
        be_windows(monkeypatch)
    code = entry.run(arguments)
    error.flush()
    told = error.buffer.getvalue().decode()  # type: ignore[attr-defined]
    assert (code, told) == (0, "") if system_is_windows else code == 1 and told.startswith("careers: ")


# Files in use


@needs_descriptors
def test_a_file_in_use_for_a_moment_is_tried_again(
    home: Path,
    windows: Refusals,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A virus scanner lets go of it soon; nobody notices."""
    pauses: list[float] = []
    monkeypatch.setattr("time.sleep", pauses.append)
    assert run("profile", "add", "Baking", home=home).exit_code == 0
    profile = home_of(home) / "data" / "profile.yaml"
    windows.held.add(profile)
    windows.release_after = 3
    assert run("profile", "add", "Contracts", home=home).exit_code == 0
    assert "Contracts" in profile.read_text(encoding="utf-8")
    assert pauses[:3] == [0.01, 0.02, 0.04]


@needs_descriptors
@pytest.mark.parametrize("read_only", [True, False])
def test_a_file_that_stays_in_use_is_left_as_it_was(
    home: Path,
    windows: Refusals,
    monkeypatch: pytest.MonkeyPatch,
    read_only: bool,
) -> None:
    """After a second: what to do, the file whole, and no temporary file beside it; likewise a read-only one."""
    pauses: list[float] = []
    monkeypatch.setattr("time.sleep", pauses.append)
    assert run("profile", "add", "Baking", home=home).exit_code == 0
    profile = home_of(home) / "data" / "profile.yaml"
    before = profile.read_bytes()
    if read_only:
        profile.chmod(0o444)
    else:
        windows.held.add(profile)
    ran = run("profile", "add", "Contracts", home=home)
    assert ran.exit_code == 1
    assert "is the file open in another program, or read-only?" in ran.stderr
    assert profile.read_bytes() == before
    assert not list(profile.parent.glob(".careers-*.part"))
    assert 1 < sum(pauses) < 2


# The way of a person


@needs_descriptors
def test_every_kind_of_command_runs(home: Path, windows: Refusals, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without fork, fcntl, descriptors of folders and signals, with files that resist: the same exit codes as here."""
    script = home / "my editor.py"
    script.write_text(
        "import pathlib, sys\nfile = pathlib.Path(sys.argv[1])\n"
        "file.write_text(file.read_text('utf-8').replace('Bakes', 'Makes'), 'utf-8')\n",
        encoding="utf-8",
    )
    editor = f'"{sys.executable}" "{script}"'
    (home / "guide.txt").write_text(PLAIN, encoding="utf-8")
    made = run("new", "Night Baker", home=home)
    assert made.exit_code == 0, made.stderr
    Path(made.strip()).write_text(GOOD, encoding="utf-8")
    for arguments in (
        ["list"], ["show", "night-baker"], ["search", "contract"], ["match", "contracts"], ["where"],
        ["validate"], ["profile", "add", "Contracts"], ["profile", "remove", "Contracts"], ["path", "legal-t", "paral"],
        ["import", "guide", "*.txt"], ["edit", "night-baker"], ["show", "night-baker", "--json"],
    ):  # fmt: skip
        ran = run(*arguments, home=home, EDITOR=editor)
        assert ran.exit_code == 0, (arguments, ran.stderr)
    assert ran.json["summary"] == "Makes at night."
    assert sorted(file.name for file in roles_of(home).iterdir() if file.suffix == ".yaml") == [
        "lamp-warden.yaml", "night-baker.yaml", "own.yaml",
    ]  # fmt: skip
    assert not windows.count


@pytest.mark.parametrize("title", ["Con", "NUL", "LPT1", "Com 1"])
def test_names_that_windows_keeps_are_refused_everywhere(careers, tmp_path: Path, title: str) -> None:
    """Role files travel: none is made that a checkout on Windows would fail at."""
    slug = title.lower().replace(" ", "-")
    ran = careers("new", title, "--print")
    assert (ran.exit_code == 2) == (slug in system.RESERVED_NAMES)
    guide = tmp_path / "guide.txt"
    guide.write_text(PLAIN, encoding="utf-8")
    ran = careers("import", "guide", str(guide), "--title", title, "--to", str(tmp_path / "to"))
    assert (f"Windows does not allow a file called {slug}" in ran.stderr) == (slug in system.RESERVED_NAMES)


def test_a_file_system_without_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A memory stick: the role is made all the same, and never over another that somebody made meanwhile."""

    def refuse(*_arguments: object, **_named: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    assert new.create(tmp_path, "baker", GOOD).read_text(encoding="utf-8") == GOOD
    monkeypatch.setattr(os, "listdir", lambda _folder: [])  # somebody was quicker than the look
    with pytest.raises(CareersError, match="there already"):
        new.create(tmp_path, "baker", "title: Other\n")
    monkeypatch.undo()
    assert [file.name for file in tmp_path.iterdir()] == ["baker.yaml"]
    assert (tmp_path / "baker.yaml").read_text(encoding="utf-8") == GOOD


def test_a_file_system_that_refuses_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An error that names the file, and nothing left behind."""

    def refuse(*_arguments: object, **_named: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "link", refuse)
    monkeypatch.setattr(new, "replace_file", refuse)
    with pytest.raises(CareersError, match=r"baker\.yaml: cannot be written: Permission denied"):
        new.create(tmp_path, "baker", GOOD)
    assert not list(tmp_path.iterdir())


def test_endings_in_capitals_count(home: Path, tmp_path: Path) -> None:
    """`.YAML` is a role file, `.Yml` its twin that is told, and `new` sees that it is there."""
    (tmp_path / "baker.YAML").write_text(GOOD, encoding="utf-8")
    (tmp_path / "baker.Yml").write_text(GOOD, encoding="utf-8")
    ran = run("--roles", str(tmp_path), "show", "baker", "--json", home=home)
    assert ran.json["title"] == "Night Baker"
    assert "has the same slug as baker.YAML, which is used" in run("validate", str(tmp_path), home=home)
    ran = run("new", "Baker", "--to", str(tmp_path), home=home)
    assert (ran.exit_code, "this file is there already" in ran.stderr) == (1, True)


# Texts of other programs


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32"])
def test_what_powershell_wrote_is_read(careers, tmp_path: Path, encoding: str) -> None:
    """Its `>` writes UTF-16 with a mark and CRLF: a plan is read back, a CV too."""
    mark = "\ufeff" if encoding == "utf-16-be" else ""
    plan = str(careers("plan", "legal-t", "paralegals")).replace("- [ ]", "- [x]", 1)
    file = tmp_path / "plan.md"
    file.write_bytes((mark + plan.replace("\n", "\r\n")).encode(encoding))
    ran = careers("plan", "--status", str(file), "--json")
    assert len(ran.json["done"]) == 1, ran.stderr
    cv = tmp_path / "cv.txt"
    cv.write_bytes((mark + "Skills\r\n- Contract drafting\r\n").encode(encoding))
    assert [said.text for said in read_cv(cv).skills] == ["Contract drafting"]


def test_role_names_with_a_byte_order_mark(careers) -> None:
    """PowerShell puts one in front of what it pipes."""
    ran = careers("compare", "-", "--json", stdin="\ufefflegal-coordinator\r\nlegal-technician\r\n")
    assert ran.exit_code == 0, ran.stderr


# Editors


def test_an_editor_that_comes_back_at_once_is_waited_for(
    home: Path, windows: Refusals, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows' Notepad hands the file to its window: the person says when it is saved, and the copy is still there."""
    made = Path(run("new", "Night Baker", home=home).strip())
    made.write_text(GOOD, encoding="utf-8")
    monkeypatch.setattr("careercli.commands.role_files.at_terminal", lambda: True)
    monkeypatch.setattr("careercli.commands.edit.at_terminal", lambda: True)

    class Person(io.TextIOWrapper):
        """Saves in the window, then presses Enter."""

        def readline(self, _size: int = -1) -> str:
            """The Enter."""
            (copy,) = made.parent.glob(".night-baker.edit-*.yaml")
            copy.write_text(GOOD.replace("Bakes", "Makes"), encoding="utf-8")
            return "\n"

    monkeypatch.setattr(helper, "io", SimpleNamespace(TextIOWrapper=Person, BytesIO=io.BytesIO))
    ran = run("edit", "night-baker", home=home, EDITOR=shutil.which("true") or "")
    assert ran.exit_code == 0, ran.stderr
    assert "press Enter" in ran.stderr
    assert made.read_text(encoding="utf-8") == GOOD.replace("Bakes", "Makes")


def test_without_an_editor_windows_has_some(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`edit` stays in the terminal and is tried before Notepad."""
    be_windows(monkeypatch)
    for name in ("VISUAL", "EDITOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(CareersError) as caught:
        editor.editor(terminal=True)
    assert "setx EDITOR" in caught.value.hint
    for name in ("notepad", "edit"):
        (tmp_path / name).write_text("", encoding="utf-8")
        (tmp_path / name).chmod(0o755)
        assert editor.editor(terminal=True) == [str(tmp_path / name)]


def test_a_batch_file_is_started_by_a_quoted_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`code` is `code.cmd` there, which cmd reads: an ampersand in a path stays part of it."""
    be_windows(monkeypatch)
    started: list[object] = []

    def popen(command: object) -> None:
        started.append(command)
        raise FileNotFoundError(2, "gone")

    monkeypatch.setattr(subprocess, "Popen", popen)
    with pytest.raises(CareersError, match="cannot be started"):
        editor.run([r"C:\VS Code\code.cmd", "--wait"], Path("R&D/x.yaml"))
    assert started == [r'"C:\VS Code\code.cmd" --wait "R&D/x.yaml"']


# The net and the terminal


def test_a_mac_without_certificates_is_told_how_to_get_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """python.org's Python comes without; the command that installs them is named, on a Mac alone."""
    error = OSError()
    error.reason = ssl.SSLCertVerificationError(1, "certificate verify failed")  # type: ignore[attr-defined]
    assert "certificate verify failed" in http._reason(error)
    monkeypatch.setattr(http, "sys", SimpleNamespace(platform="darwin"))
    assert "Install Certificates.command" in http._reason(error)


def test_a_terminal_that_is_none(careers, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows' NUL says that it is a terminal, and cannot be drawn on: a usage error, as elsewhere."""

    class NoConsoleScreenBufferError(Exception):
        """What prompt_toolkit raises there."""

    class Null(io.TextIOWrapper):
        """A stream of NUL."""

        def isatty(self) -> bool:
            """So says Windows."""
            return True

    def pick(*_arguments: object) -> None:
        raise NoConsoleScreenBufferError

    monkeypatch.setattr("careercli.screens.picker.pick", pick)
    monkeypatch.setattr(helper, "io", SimpleNamespace(TextIOWrapper=Null, BytesIO=io.BytesIO))
    ran = careers("find", TERM="xterm")
    assert ran.exit_code == 2
    assert "find needs an interactive terminal" in ran.stderr


def test_the_command_after_a_download_can_be_typed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder with a blank is quoted for the shell of the system."""
    folder = tmp_path / "My Files"
    monkeypatch.setattr(fetch, "fetch", lambda download, to, **_rest: fetch.Fetched(to / download.name, 1, "0" * 64))
    for command in (("onet",), ("bls",)):
        ran = run("fetch", *command, "--to", str(folder), "--format", "tsv", home=tmp_path)
        assert f"'{folder}/" in ran
    be_windows(monkeypatch)
    assert f'careers import onet "{folder}/db' in run(
        "fetch", "onet", "--to", str(folder), "--format", "tsv", home=tmp_path
    )
