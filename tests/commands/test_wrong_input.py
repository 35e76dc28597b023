"""What wrong input gets: a clear word, the right exit code, never a traceback, and the rest still answered."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from rich.cells import cell_len

from helper import OF_A_PROCESS, environment, program, run, run_process, run_with_profile

GOOD = "title: Night Baker\nsummary: Bakes at night.\n"


@pytest.mark.parametrize(
    ("name", "code", "said"),
    [
        ("legal-cordinator", 3, "did you mean: legal-coordinator"),
        ("../../etc/passwd", 3, "no role is called"),
        ("", 3, "no role is called"),
        ("x" * 10_000, 3, "no role is called"),
        ("\x1b[31mred", 3, "no role is called"),
    ],
)
@pytest.mark.parametrize("command", ["show", "salary", "tiers", "day", "faq"])
def test_a_name_that_is_no_role(careers, command: str, name: str, code: int, said: str) -> None:
    """Exit 3 with suggestions on stderr, nothing on stdout, and no escape sequence passed on."""
    ran = careers(command, name)
    assert (ran.exit_code, str(ran)) == (code, "")
    assert said in ran.stderr
    assert "\x1b" not in ran.stderr
    assert len(ran.stderr) < 500


@pytest.mark.parametrize("command", [("next",), ("related",), ("salary",), ("gap", "lawyer"), ("whatif", "excel")])
def test_a_role_of_the_profile_that_is_none_is_said_to_stand_there(tmp_path: Path, command: tuple[str, ...]) -> None:
    """Nobody typed it, so the message says where it is from and what changes it; a name that is typed is not said so."""
    profile = "role: zzqqx\n"
    ran = run_with_profile(profile, *command, home=tmp_path)
    assert (ran.exit_code, str(ran)) == (3, "")
    assert "the role in your profile: no role is called 'zzqqx'" in ran.stderr
    assert "`careers profile edit`" in ran.stderr
    assert "profile" not in run_with_profile(profile, "show", "zzqqx", home=tmp_path).stderr
    unreadable = run_with_profile("role: [zzqqx\n", "show", "zzqqx", home=tmp_path)
    assert (unreadable.exit_code, "no role is called" in unreadable.stderr) == (3, True)


@pytest.mark.parametrize("name", ["LEGAL coordinator", "Legal Coordinator", "legal_coordinator", "legal-co"])
def test_any_way_to_write_a_name(careers, name: str) -> None:
    """Case, spaces, a unique beginning."""
    assert careers("show", name, "--json").json["slug"] == "legal-coordinator"


def test_a_unique_beginning(careers) -> None:
    """legal-t is the Legal Technician."""
    assert careers("show", "legal-t", "--json").json["slug"] == "legal-technician"


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("show", "legal-t", "--section", "pross"), 2, "--section pros`"),
        (("show",), 2, "ROLE"),
        (("list", "--sort", "size"), 2, "sort by one of"),
        *((("list", "--family", sign), 2, "no field is called") for sign in (",", "-", " - , ", "&")),
        (("list", "--title", ","), 2, "no word of a title"),
        (("list", "--format", "xml"), 2, "choose from: table, json"),
        (("list", "--min-pay", "lots"), 2, "lots"),
        (("compare", "legal-t"), 2, "2 to 6 different roles"),
        (("compare", "legal-t", "Legal Technician"), 2, "2 to 6 different roles"),
        (("compare", "legal-t", "legal-co", "--section", "hats"), 2, "choose from: work"),
        (("salary", "legal-t", "--per", "day"), 2, "hour, week, month, year"),
        (("salary", "legal-t", "--offer", "-3"), 2, "not an amount of pay"),
        (("salary", "legal-t", "--offer", "lots"), 2, "not an amount of pay"),
        (("day", "legal-t", "--at", "25:00"), 2, "not a time of day"),
        (("shwo", "legal-t"), 2, "show"),
        (("--nonsense",), 2, "nonsense"),
        (("validate", "/nowhere/x.yaml"), 1, "no such file or folder"),
        (("compare", "-"), 2, "no role was named"),
    ],
)
def test_wrong_requests(careers, arguments: tuple[str, ...], code: int, said: str) -> None:
    """What is wrong and what is right instead, on stderr."""
    ran = careers(*arguments)
    assert ran.exit_code == code
    assert said in ran.stderr
    assert "Traceback" not in ran.stderr
    assert str(ran) == ""


BAD_FILES = {
    "empty": b"",
    "not-yaml": b"title: [unclosed\n",
    "cut-short": b'title: Baker\nsummary: "Bakes br',
    "latin-1": "title: Café\nsummary: x\n".encode("latin-1"),
    "utf-16": "title: x\nsummary: y\n".encode("utf-16"),
    "large": b"title: x\nsummary: y\n#" + b"x" * 50_000_000,
    "deep": b"title: x\nsummary: y\npros: " + b"[" * 10_000,
    "bomb": b"a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n",
    "python-tag": b"title: !!python/object/apply:os.system [echo hacked]\nsummary: x\n",
    "twice": b"title: x\ntitle: y\nsummary: z\n",
    "misspelt": b"titel: x\nsummary: y\n",
    "yes-no": b"title: no\nsummary: y\n",
    "words-for-number": b"title: x\nsummary: y\nsalary: {low: plenty}\n",
    "infinite": b"title: x\nsummary: y\nsalary: {low: .inf}\n",
    "negative": b"title: x\nsummary: y\nsalary: {low: -1}\n",
    "escape": b'title: "\\e]0;owned\\a"\nsummary: y\n',
    "raw-escape": b"title: \x1b[31mred\nsummary: y\n",
    "bidi": "title: ab\u202ecd\nsummary: y\n".encode(),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_a_bad_file_is_named_with_its_place_and_the_rest_is_answered(
    shared_home: Path, tmp_path: Path, name: str
) -> None:
    """validate names file, line, column and reason; list warns on stderr, leaves it out, and answers from the rest."""
    roles = tmp_path / "roles"
    roles.mkdir()
    (roles / f"{name}.yaml").write_bytes(BAD_FILES[name])
    (roles / "night-baker.yaml").write_text(GOOD, encoding="utf-8")
    checked = run("validate", str(roles), "--json", home=shared_home)
    assert checked.exit_code == 1
    errors = [one for one in checked.json if one["severity"] == "error"]
    assert errors
    assert all(one["file"].endswith(f"{name}.yaml") and one["line"] >= 1 and one["column"] >= 1 for one in errors)
    assert all(one["message"] for one in errors)
    listed = run("--roles", str(roles), "list", "--json", home=tmp_path)
    assert listed.exit_code == 0
    assert f"{name}.yaml" in listed.stderr
    slugs = {row["slug"] for row in listed.json}
    assert {"night-baker", "legal-coordinator"} <= slugs
    assert name not in slugs
    for ran in (checked, listed):
        assert "\x1b" not in ran.stderr + ran
        assert "Traceback" not in ran.stderr


def test_odd_things_in_a_folder_are_left_out(tmp_path: Path) -> None:
    """A folder that is not there, a folder named x.yaml, a dangling link, two files of one slug: told, the rest answered."""
    roles = tmp_path / "roles"
    (roles / "x.yaml").mkdir(parents=True)
    (roles / "dangling.yaml").symlink_to(roles / "nowhere")
    (roles / "night-baker.yaml").write_text(GOOD, encoding="utf-8")
    (roles / "night-baker.yml").write_text(GOOD, encoding="utf-8")
    ran = run("list", "--json", "--roles", str(roles), home=tmp_path, CAREERS_ROLES=str(tmp_path / "gone"))
    assert ran.exit_code == 0
    assert "night-baker" in {row["slug"] for row in ran.json}
    assert ran.stderr.splitlines() == [
        "careers: left out ~/gone: there is no such folder",
        "careers: left out ~/roles/dangling.yaml: the link points to nothing",
        "careers: left out ~/roles/night-baker.yml: has the same slug as night-baker.yaml, which is used",
        "careers: left out 1 more",
        f"  run `careers --roles {roles} validate` to see every problem and how to fix it",
    ]
    told = run("validate", str(roles), "--json", home=tmp_path)
    assert {Path(one["file"]).name for one in told.json if one["severity"] == "error"} == {
        "x.yaml", "dangling.yaml", "night-baker.yml",
    }  # fmt: skip


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read every folder")
def test_an_unreadable_folder_is_told(tmp_path: Path) -> None:
    """Its name on stderr, the rest answered."""
    roles = tmp_path / "roles"
    roles.mkdir(mode=0)
    ran = run("list", "--json", "--roles", str(roles), home=tmp_path)
    assert ran.exit_code == 0
    assert "cannot be read" in ran.stderr


def test_markup_in_a_file_is_shown_as_it_stands(tmp_path: Path) -> None:
    """No screen obeys [red] or [link]."""
    roles = tmp_path / "roles"
    roles.mkdir()
    text = "title: '[red]Baker[/]'\nsummary: '[link=x]y[/link] [bold'\npros: ['[/oops]']\ntiers: [{title: '[b]T'}]\n"
    (roles / "marked.yaml").write_text(text, encoding="utf-8")
    for arguments in (
        ("show", "marked", "--full"),
        ("show", "marked"),
        ("list",),
        ("tiers", "marked"),
        ("search", "red"),
    ):
        ran = run("--roles", str(roles), *arguments, "--format", "table", home=tmp_path)
        assert ran.exit_code == 0, ran.stderr
    assert "[red]Baker[/]" in run("--roles", str(roles), "show", "marked", "-f", "table", home=tmp_path)


def test_a_closed_pipe_ends_quietly(tmp_path: Path) -> None:
    """`| head -1` gets its line; nothing is complained about."""
    command = f"{sys.executable} -m careercli show legal-coordinator --full | head -1"
    done = subprocess.run(["sh", "-c", command], capture_output=True, env=environment(tmp_path), check=False)
    assert done.stdout.count(b"\n") == 1
    assert done.stderr == b""


def test_stdout_that_is_closed_from_the_start(tmp_path: Path) -> None:
    """`>&-` gives no traceback."""
    command = f"{sys.executable} -m careercli list >&-"
    done = subprocess.run(["sh", "-c", command], capture_output=True, env=environment(tmp_path), check=False)
    assert b"Traceback" not in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_told(tmp_path: Path) -> None:
    """Output that cannot be written is an error, not a traceback."""
    command = f"{sys.executable} -m careercli list --json > /dev/full"
    done = subprocess.run(["sh", "-c", command], capture_output=True, env=environment(tmp_path), check=False)
    assert done.returncode == 1
    assert b"disk full" in done.stderr
    assert b"Traceback" not in done.stderr


READING = """
import sys
from careercli import streams

read = streams.read_stdin

def told(most):
    print("reading", flush=True)
    return read(most)

streams.read_stdin = told
"""


def test_ctrl_c_ends_with_130(tmp_path: Path) -> None:
    """Interrupted while it waits for standard input: no traceback."""
    process = subprocess.Popen(
        program("compare", "-", first=READING),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(tmp_path),
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"reading\n"
    time.sleep(0.1)  # a moment more, and it waits; before that, it ends just the same
    process.send_signal(signal.SIGINT)
    _out, error = process.communicate()
    assert process.returncode == 130
    assert b"Traceback" not in error


SWALLOWED = """
import signal, sys, time
from careercli import __main__

class Odd:
    def __del__(self):
        signal.raise_signal(signal.SIGINT)

def command(_arguments):
    Odd()
    time.sleep(600)

signal.signal(signal.SIGINT, signal.default_int_handler)
__main__._command = command
__main__.main()
"""


def test_ctrl_c_where_python_ignores_it_ends_with_130_too(tmp_path: Path) -> None:
    """It arrives in a destructor: nothing can be raised out of that, and Python would print a traceback and go on."""
    done = subprocess.run(
        [sys.executable, "-c", SWALLOWED], capture_output=True, env=environment(tmp_path), timeout=120, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")


@pytest.mark.parametrize(
    "surroundings",
    [{"LANG": "C", "LC_ALL": "C"}, {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, {"TERM": "dumb"},
     {"COLUMNS": "20"}, {"NO_COLOR": "1"}, {"COLUMNS": "0"}, {"COLUMNS": "many"}],
)  # fmt: skip
def test_odd_surroundings(tmp_path: Path, surroundings: dict[str, str]) -> None:
    """Other locales, dumb terminals, 20 columns: every screen is drawn, legibly, without a traceback."""
    call = run_process if any(name.startswith(OF_A_PROCESS) for name in surroundings) else run
    for arguments in ((), ("list",), ("show", "legal-co"), ("salary", "legal-co", "--offer", "50000"),
                      ("compare", "legal-co", "legal-t"), ("day", "legal-co", "legal-t"), ("tiers", "legal-co", "legal-t")):  # fmt: skip
        more = ("--format", "table") if arguments else ()
        ran = call(*arguments, *more, home=tmp_path, **surroundings)
        assert ran.exit_code == 0, ran.stderr
        assert "legal" in ran.lower()
        assert "\x1b" not in ran
        if more and surroundings.get("COLUMNS") == "20":  # without a format a pipe gets rows, which never wrap
            assert max(map(cell_len, ran.lines)) <= 20


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
@pytest.mark.parametrize("columns", [20, 40])
def test_the_home_screen_fits_a_narrow_terminal(shared_home: Path, columns: int) -> None:
    """`careers` alone writes no line that is wider than the terminal."""
    from terminal import Terminal

    with Terminal(home=shared_home, columns=columns) as terminal:
        assert terminal.ended() == 0
        lines = re.sub(r"\x1b\[[0-9;]*m", "", terminal.raw.decode()).splitlines()
    assert len(lines) > 5
    assert "roles" in " ".join(lines)
    assert max(map(cell_len, lines)) <= columns


def test_no_home_at_all(tmp_path: Path) -> None:
    """Without HOME the system is asked; nothing is written at all for what is bundled."""
    surroundings = environment(tmp_path)
    del surroundings["HOME"], surroundings["CAREERS_HOME"]
    surroundings["XDG_CACHE_HOME"] = str(tmp_path / "cache")
    done = subprocess.run(
        [sys.executable, "-m", "careercli", "show", "legal-co", "--json"],
        capture_output=True, env=surroundings, cwd=tmp_path, check=False,
    )  # fmt: skip
    assert done.returncode == 0
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_named_and_not_there_is_an_error(tmp_path: Path) -> None:
    """A misspelt --roles would otherwise answer from other roles; one that exists answers."""
    ran = run("list", "--roles", str(tmp_path / "gone"), home=tmp_path)
    assert (ran.exit_code, str(ran)) == (1, "")
    assert ran.stderr.splitlines()[0] == "careers: ~/gone: there is no such folder of roles"
    (tmp_path / "here").mkdir()
    assert run("list", "--limit", "1", "--roles", str(tmp_path / "here"), home=tmp_path).exit_code == 0


def test_a_field_that_is_not_there_is_answered_with_the_nearest(tmp_path: Path) -> None:
    """`--family lgal` names legal; a field that is there, with too narrow a filter beside it, gets the usual hint."""
    assert "did you mean `careers list --family legal`?" in run("list", "--family", "lgal", home=tmp_path).stderr
    narrow = run("list", "--family", "legal", "--min-pay", "900000", home=tmp_path).stderr
    assert "drop or loosen a filter" in narrow


def test_a_sentence_is_no_title(tmp_path: Path) -> None:
    """`new` asks for a role's title, and writes nothing; a title that begins alike is one."""
    for words in ("I hate my job", "what could I become?", "How do I get a raise"):
        ran = run("new", words, home=tmp_path)
        assert (ran.exit_code, str(ran)) == (2, "")
        assert "give the title of a job" in ran.stderr
    assert run("new", "IT Support Specialist", "--print", home=tmp_path).exit_code == 0
