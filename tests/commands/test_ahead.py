"""A large index is held against its files by another process while the answer is worked out: no answer is ever old."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from careercli import app
from careercli.__main__ import ASK_ALL
from careercli.commands import settings
from helper import environment, harm, run

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no copy of a process can be relied on")

PROGRAM = """
import os, sys, time
os.sched_getaffinity = lambda process: {0, 1}
from careercli.catalog import ahead
ahead.LARGE = 0
HOW = sys.argv.pop(1)
real = ahead._look
def look(folders, pipe):
    if HOW == "dies":
        os.kill(os.getpid(), 9)
    if HOW == "fails":
        raise OSError("no luck")
    if HOW == "late":
        time.sleep(1)
    if HOW == "another":
        from careercli.catalog.index import Index
        Index.refresh = lambda index, most=None: True
        Index.identity = "another"
    real(folders, pipe)
    if HOW == "lingers":
        time.sleep(30)
ahead._look = look
if HOW == "cannot begin":
    def fork():
        raise BlockingIOError(11, "no more processes")
    os.fork = fork
if HOW == "told":
    confirm = ahead.confirm
    def telling():
        try:
            confirm()
        finally:
            with open("said", "wb") as file:
                file.write(ahead._now[0].said)
    ahead.confirm = telling
from careercli.__main__ import main
main()
"""
"""The program, with a look ahead however small the index is, and one that goes as the first argument says."""


def ahead(home: Path, how: str, *arguments: str, stdin: str | None = None) -> subprocess.CompletedProcess[str]:
    """Runs `careers` so."""
    return subprocess.run(
        [sys.executable, "-c", PROGRAM, how, "--roles", str(home / "roles"), *arguments],
        capture_output=True, text=True, env=environment(home), cwd=home, check=False, timeout=20,
        **({"stdin": subprocess.DEVNULL} if stdin is None else {"input": stdin}),
    )  # fmt: skip


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home whose folder of roles has three, all of them indexed."""
    folder = tmp_path / "roles"
    folder.mkdir()
    for name in ("night-baker", "day-baker", "miller"):
        text = f"title: {name.replace('-', ' ').title()}\nsummary: Works.\ntech_stack:\n  - Stone Oven\n"
        (folder / f"{name}.yaml").write_text(text)
    assert run("--roles", str(folder), "list", home=tmp_path).exit_code == 0
    return tmp_path


def said(home: Path) -> str:
    """What the copy said in the last run that was told."""
    return (home / "said").read_text()


def slugs(home: Path, how: str, *arguments: str) -> list[str]:
    """The slugs that a command answers with."""
    ran = ahead(home, how, *arguments, "--json")
    found = [one["slug"] for one in json.loads(ran.stdout)]
    assert ran.returncode == 0
    assert ran.stderr.count("\n") == (0 if found else 1)
    return found


HOWS = ["told", "late", "dies", "fails", "cannot begin", "another"]
"""`late`: the first answer is ready long before the copy has looked, and so it is from the old index. `another`: the copy
finds nothing new, but in an index that is not the one which was asked."""


@pytest.mark.parametrize("how", HOWS)
def test_an_edit_is_in_the_very_next_answer(home: Path, how: str) -> None:
    """Whatever becomes of the copy, a file changed a moment ago answers with what it says now."""
    assert slugs(home, how, "search", "pretzel artist") == []
    (home / "roles" / "miller.yaml").write_text("title: Miller\naliases: [Pretzel Artist]\nsummary: Works.\n")
    assert slugs(home, how, "search", "pretzel artist") == ["miller"]
    assert slugs(home, how, "search", "stone oven") == ["day-baker", "night-baker"]


@pytest.mark.parametrize("how", HOWS)
def test_files_that_come_and_go_are_in_the_very_next_answer(home: Path, how: str) -> None:
    """The list has a file that was added and none that was removed."""
    (home / "roles" / "day-baker.yaml").unlink()
    (home / "roles" / "cook.yaml").write_text("title: Cook\nsummary: Cooks.\n")
    found = slugs(home, how, "list")
    assert "cook" in found
    assert "day-baker" not in found


def test_the_copy_says_what_it_found(home: Path) -> None:
    """Nothing new, something new, and after that nothing again."""
    for text, expected in (("", "="), ("title: Cook\nsummary: Cooks.\n", "+"), ("", "=")):
        if text:
            (home / "roles" / "cook.yaml").write_text(text)
        slugs(home, "told", "list")
        assert said(home) == expected


def test_many_changes_are_left_to_the_process_that_shows_progress(home: Path) -> None:
    """A hundred new files: the copy leaves them, the answer has them."""
    for number in range(100):
        (home / "roles" / f"cook-{number}.yaml").write_text(f"title: Cook {number}\nsummary: Cooks.\n")
    assert len([slug for slug in slugs(home, "told", "list") if slug.startswith("cook-")]) == 100
    assert said(home) == "-"


def test_nothing_is_said_before_the_answer_is_sure(home: Path) -> None:
    """A warning about a file that was mended meanwhile does not appear, one about a file just broken appears once."""
    broken = home / "roles" / "broken.yaml"
    broken.write_text("title: [")
    assert run("--roles", str(home / "roles"), "list", home=home).stderr.count("broken.yaml") == 1
    broken.write_text("title: Mended\nsummary: Works.\n")
    assert "mended" in str(slugs(home, "told", "search", "mended")) or slugs(home, "told", "list")
    broken.write_text("title: [")
    assert ahead(home, "told", "list").stderr.count("left out") == 1


def test_an_error_is_held_against_the_files_too(home: Path) -> None:
    """A role that did not exist at the last look is found; one that never did is an error, told once."""
    (home / "roles" / "cook.yaml").write_text("title: Cook\nsummary: Cooks.\nsalary: {median: 1000}\n")
    assert ahead(home, "told", "check", "cook", "--json").returncode == 0
    ran = ahead(home, "told", "check", "cooc")
    assert ran.returncode == 3
    assert ran.stderr.count("no role is called") == 1


def test_what_is_piped_in_is_read_once(home: Path) -> None:
    """Standard input cannot be asked twice, so a command that reads it looks at the files itself."""
    (home / "roles" / "cook.yaml").write_text("title: Cook\nsummary: Cooks.\nsalary: {median: 1000}\n")
    ran = ahead(home, "dies", "check", "-", "--json", stdin="cook\nnight-baker\n")
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "cook" in ran.stdout


def test_a_file_that_is_read_only_once_is_read_once(home: Path) -> None:
    """So is one that stands on the command line, such as a CV that comes from a pipe."""
    (home / "roles" / "cook.yaml").write_text("title: Cook\nsummary: Cooks.\ntech_stack: [Stone Oven]\n")
    ran = ahead(home, "dies", "match", "--from", "/dev/stdin", "--json", stdin="I have worked with a stone oven.\n")
    assert ran.returncode == 0, ran.stderr
    assert "cook" in ran.stdout


def test_what_another_process_puts_in_meanwhile_is_in_the_answer(home: Path) -> None:
    """The index was asked before it, and the copy looks after it and finds nothing new: the answer is new all the same."""
    (home / "roles" / "miller.yaml").write_text("title: Miller\naliases: [Pretzel Artist]\nsummary: Works.\n")
    with ThreadPoolExecutor() as pool:
        first = pool.submit(slugs, home, "late", "search", "pretzel artist")
        time.sleep(0.5)
        assert [one["slug"] for one in run_here(home, "search", "pretzel artist")] == ["miller"]
        assert first.result() == ["miller"]


def run_here(home: Path, *arguments: str) -> list[dict[str, str]]:
    """What another process answers, which looks at the files itself."""
    found: list[dict[str, str]] = run("--roles", str(home / "roles"), *arguments, "--json", home=home).json
    return found


def test_a_command_does_not_wait_for_the_copy_to_tidy_up(home: Path) -> None:
    """The copy lives on for half a minute after it said what it found: the command ends, and so does its output."""
    assert slugs(home, "lingers", "list")


@pytest.mark.parametrize(
    "harming",
    [
        lambda file: file.write_bytes(b"not a database at all"),
        lambda file: file.write_bytes(file.read_bytes()[:5000]),
        lambda file: file.write_bytes(file.read_bytes()[:4096] + b"\xff" * 40_000),
        lambda file: harm(file, "DROP TABLE body; DROP TABLE called"),
        lambda file: harm(file, "UPDATE meta SET value = 'another version'"),
        lambda file: harm(file, "DELETE FROM called; UPDATE body SET json = 'no JSON'"),
    ],
    ids=["foreign", "truncated", "overwritten", "tables gone", "other version", "wrong rows"],
)
def test_a_harmed_index_is_made_anew_under_two_processes(home: Path, harming: Callable[[Path], object]) -> None:
    """Both find it broken at once; the answer is right, without a word, and the next one is too."""
    (file,) = (home / "careers-home" / "cache").glob("index-*.db")
    harming(file)
    for _ in range(2):
        assert slugs(home, "told", "search", "oven stone") == ["day-baker", "miller", "night-baker"]


def test_the_screen_is_the_same(home: Path) -> None:
    """With a look ahead or without, a table is drawn once and alike."""
    alone = run("--roles", str(home / "roles"), "list", "--format", "table", home=home)
    assert ahead(home, "told", "list", "--format", "table").stdout == alone


def test_the_commands_that_are_answered_twice_exist() -> None:
    """Each is a command of the program."""
    assert ASK_ALL
    assert set(app.COMMANDS) >= ASK_ALL


@pytest.mark.parametrize(
    ("arguments", "command", "roles"),
    [
        ([], "", ()),
        (["list"], "list", ()),
        (["--roles", "a", "search", "x"], "search", ("a",)),
        (["search", "x", "--roles=b"], "search", ("b",)),
        (["--no-color", "list", "--roles", "a"], "list", ("a",)),
        (["--help"], "", ()),
        (["--", "--roles"], "", ()),
        (["--color", "--", "list"], "", ()),
        (["list", "--help"], "", ()),
    ],
)
def test_the_command_is_known_before_anything_is_loaded(
    arguments: list[str], command: str, roles: tuple[str, ...]
) -> None:
    """Which command it is and which folders it reads, without the parser of the command line."""
    assert settings.command(arguments) == (command, roles)
