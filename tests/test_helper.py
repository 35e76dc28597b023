"""The tests' own runner: a command run within this process and one in a process of its own say the same."""

from __future__ import annotations

import gc
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from careercli import paths
from careercli.commands import global_options, output
from careercli.roles import loader, releases
from helper import ROOT, cache_of, roles_of, run, run_process

COMMANDS: list[tuple[tuple[str, ...], dict[str, str]]] = [
    (("show", "legal-coordinator", "--json"), {}),
    (("show", "legal-technician", "--full", "--format", "table"), {"COLUMNS": "57"}),
    (("list",), {}),
    (("compare", "legal-coordinator", "legal-technician", "--format", "markdown"), {}),
    (("skills", "wesltaw", "--format", "table", "--color"), {"TERM": "xterm-256color"}),
    (("--help",), {"COLUMNS": "100"}),
    (("show", "--help"), {"NO_COLOR": "1"}),
    (("show", "legal-cordinator"), {}),
    (("shwo",), {}),
    (("gap", "legal-technician"), {}),
    (("validate", "-", "--json"), {}),
    (("--roles", "gone", "list", "--json"), {}),
    (("--version",), {}),
]


real_day = releases.today


@pytest.mark.parametrize(("arguments", "more"), COMMANDS, ids=[" ".join(arguments) for arguments, _ in COMMANDS])
def test_within_this_process_and_in_one_of_its_own_it_is_the_same(
    shared_home: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], more: dict[str, str]
) -> None:
    """Stdout, stderr and exit code, byte for byte: screens, data, help, mistakes, standard input."""
    monkeypatch.setattr(releases, "today", real_day)  # as it is in a process
    here = run(*arguments, home=shared_home, stdin="title: Baker\n", **more)
    there = run_process(*arguments, home=shared_home, stdin="title: Baker\n", **more)
    assert (str(here), here.stderr, here.exit_code) == (str(there), there.stderr, there.exit_code)
    assert here + here.stderr


def test_nothing_of_a_run_is_left_in_this_process(tmp_path: Path) -> None:
    """Environment, folder, streams, options of the command, garbage collection and signals are as they were."""

    def state() -> tuple[object, ...]:
        streams = sys.stdin, sys.stdout, sys.stderr
        options = vars(global_options.now()).copy()
        signals = signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)
        return dict(os.environ), Path.cwd(), streams, options, output.begun(), gc.isenabled(), signals

    before = state()
    for arguments in (
        ("--no-color", "--roles", str(tmp_path), "list", "--format", "table"),
        ("show", "nothing"),
        ("new", "Night Baker"),
    ):
        run(*arguments, home=tmp_path, COLUMNS="many", NO_COLOR="1")
        assert state() == before


def test_a_home_is_used_by_its_own_runs_only(tmp_path: Path) -> None:
    """A role that one home has is not in another, neither within this process nor in one of its own."""
    for call in (run, run_process):
        one, other = tmp_path / f"{call.__name__}-1", tmp_path / f"{call.__name__}-2"
        one.mkdir()
        other.mkdir()
        assert call("new", "Night Baker", home=one).exit_code == 0
        assert (roles_of(one) / "night-baker.yaml").is_file()
        assert call("show", "night-baker", home=one).exit_code == 0
        assert call("show", "night-baker", home=other).exit_code == 3
        assert list(cache_of(one).glob("index-*.db"))
        assert not cache_of(other).exists()  # what is bundled is read in place


def test_a_home_begins_with_what_is_bundled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is read or written for the bundled roles; of a folder's own, each file is read once."""
    (tmp_path / "roles").mkdir()
    (tmp_path / "roles" / "baker.yaml").write_text("title: Baker\nsummary: Bakes.\n", encoding="utf-8")
    read: list[str] = []
    real = loader.load_file
    monkeypatch.setattr(loader, "load_file", lambda path: read.append(path.name) or real(path))
    assert run("search", "court", "--json", home=tmp_path).json
    assert (read, cache_of(tmp_path).exists()) == ([], False)
    for _ in range(2):
        assert run("--roles", str(tmp_path / "roles"), "show", "baker", "--json", home=tmp_path).exit_code == 0
    assert read == ["baker.yaml"]


def test_whoever_runs_the_tests_keeps_their_own_home() -> None:
    """A test that names no home has one beside the tests' catalogue, which goes with it."""
    assert paths.cache().is_relative_to(paths.bundled_data())
    assert paths.user_roles().is_relative_to(paths.bundled_data())


def test_what_only_a_process_reads_is_refused(tmp_path: Path) -> None:
    """A locale given to a run within this process would have no effect, and so prove nothing."""
    for name in ("LC_ALL", "LANG", "PYTHONUTF8"):
        with pytest.raises(ValueError, match="use run_process"):
            run("list", home=tmp_path, **{name: "C"})


@pytest.mark.skipif(sys.platform == "win32", reason="signals are others there")
def test_a_process_can_be_interrupted_wherever_the_tests_were_started() -> None:
    """Where SIGINT is ignored, as behind `&` in a script, it is not in a process that a test starts."""
    ignoring = (
        f"import signal, sys; signal.signal(signal.SIGINT, signal.SIG_IGN); sys.path.insert(0, {str(ROOT / 'tests')!r})"
    )
    asked = "import subprocess; subprocess.run([sys.executable, '-c', 'import signal; print(signal.getsignal(signal.SIGINT).__name__)'])"
    done = subprocess.run(
        [sys.executable, "-c", f"{ignoring}; import conftest; {asked}"], capture_output=True, text=True, check=False
    )
    assert (done.stdout.strip(), done.stderr) == ("default_int_handler", "")
