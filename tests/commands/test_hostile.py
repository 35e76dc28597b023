"""What a hostile surrounding does not achieve: one bad file never takes the others with it, nothing acts in a terminal."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from helper import cache_of, environment, roles_of, run

GOOD = "title: Night Baker\nsummary: Bakes at night.\n"


@pytest.fixture
def roles(tmp_path: Path) -> Path:
    """A folder with a good role in it."""
    folder = tmp_path / "roles"
    folder.mkdir()
    (folder / "night-baker.yaml").write_text(GOOD, encoding="utf-8")
    return folder


def slugs(home: Path, roles: Path | str) -> set[str]:
    ran = run("--roles", str(roles), "list", "--json", home=home)
    assert ran.exit_code == 0, ran.stderr
    return {row["slug"] for row in ran.json}


def test_an_escaped_character_takes_only_its_own_file_away(tmp_path: Path, roles: Path) -> None:
    """As an entry, a whole file or a key: the file is named with line and column, all else is answered as before."""
    (roles / "entry.yaml").write_text(GOOD + 'aliases: [ok, "\\u202e"]\n', encoding="utf-8")
    (roles / "whole.yaml").write_text('"\\e"', encoding="utf-8")
    (roles / "key.yaml").write_text(GOOD + 'skills: {"\\0": [x]}\n', encoding="utf-8")
    listed = run("--roles", str(roles), "list", "--json", home=tmp_path)
    assert listed.exit_code == 0
    assert {"night-baker", "lawyer"} <= {row["slug"] for row in listed.json}
    for place in ("entry.yaml:3:15", "whole.yaml:1:1", "key.yaml:3:10"):
        assert place in listed.stderr
    (index,) = cache_of(tmp_path).glob("index-*.db")
    inode = index.stat().st_ino
    assert run("--roles", str(roles), "show", "night-baker", "--json", home=tmp_path).exit_code == 0
    told = run("validate", str(roles), "--json", home=tmp_path)
    assert {Path(one["file"]).name for one in told.json if "not allowed" in one["message"]} == {
        "entry.yaml", "whole.yaml", "key.yaml",
    }  # fmt: skip
    assert index.stat().st_ino == inode


def test_a_number_that_no_database_holds(tmp_path: Path, roles: Path) -> None:
    """The file is named and left out; the rest is answered."""
    (roles / "big.yaml").write_text(
        GOOD + "statistics: {source: x, annual_openings: 9999999999999999999}\n", encoding="utf-8"
    )
    assert "night-baker" in slugs(tmp_path, roles)
    told = run("validate", str(roles / "big.yaml"), "--json", home=tmp_path)
    assert [one["path"] for one in told.json if one["severity"] == "error"] == ["statistics.annual_openings"]


@pytest.mark.parametrize("seconds", [0, 10_413_792_000, 15_000_000_000])
def test_files_from_the_far_past_and_future(tmp_path: Path, roles: Path, seconds: int) -> None:
    """1970, 2300 and 2445 are dates like others."""
    os.utime(roles / "night-baker.yaml", (seconds, seconds))
    assert "night-baker" in slugs(tmp_path, roles)


@pytest.mark.skipif(sys.platform != "linux", reason="file names are bytes on Linux")
def test_names_that_are_not_utf8(tmp_path: Path, roles: Path) -> None:
    """A file with such a name is left out and told; a folder with such a name is used."""
    Path(os.fsdecode(os.fsencode(roles) + b"/a\xff.yaml")).write_text(GOOD, encoding="utf-8")
    assert "night-baker" in slugs(tmp_path, roles)
    odd = os.fsdecode(os.fsencode(tmp_path) + b"/n\xff")
    roles.rename(odd)
    assert "night-baker" in slugs(tmp_path, odd)


@pytest.mark.skipif(sys.platform == "win32", reason="a file's time of change is that of its creation there")
def test_rights_that_come_back_are_noticed(tmp_path: Path, roles: Path) -> None:
    """A file set back to an old time is read again: its text changed, its size and time of modification did not."""
    file = roles / "night-baker.yaml"
    before = file.stat()
    assert "night-baker" in slugs(tmp_path, roles)
    file.write_text(GOOD.replace("Bakes", "Makes"), encoding="utf-8")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    shown = run("--roles", str(roles), "show", "night-baker", "--json", home=tmp_path).json
    assert shown["summary"] == "Makes at night."


def test_an_ambiguous_title_is_settled_by_an_edit(tmp_path: Path, roles: Path) -> None:
    """The next command sees that only one role has the title now."""
    (roles / "other.yaml").write_text(GOOD, encoding="utf-8")
    assert run("--roles", str(roles), "show", "Night Baker", home=tmp_path).exit_code == 0  # the slug wins
    (roles / "third.yaml").write_text("title: Twin\nsummary: x\n", encoding="utf-8")
    (roles / "fourth.yaml").write_text("title: Twin\nsummary: x\n", encoding="utf-8")
    assert run("--roles", str(roles), "show", "twin", home=tmp_path).exit_code == 3
    (roles / "fourth.yaml").write_text("title: Single\nsummary: x\n", encoding="utf-8")
    assert run("--roles", str(roles), "show", "twin", "--json", home=tmp_path).json["slug"] == "third"


@pytest.mark.parametrize("form", ["tsv", "csv", "json", "markdown", "table"])
def test_file_names_do_not_act_in_the_terminal(tmp_path: Path, roles: Path, form: str) -> None:
    """Escape sequences and direction overrides in a name are written out in every format."""
    (roles / "x\x1b[31m\x07\u202ez.yaml").write_text(GOOD, encoding="utf-8")
    for command in (("validate", str(roles)), ("--roles", str(roles), "where")):
        ran = run(*command, "--format", form, home=tmp_path)
        assert not {"\x1b", "\x07", "\u202e"} & set(ran + ran.stderr)


def test_a_stderr_that_cannot_be_written_changes_nothing(tmp_path: Path) -> None:
    """Full or closed, the answer and the exit code are the same, and no complaint lands in the data."""
    for redirect, arguments, code in (
        ("2>/dev/full", "--roles nosuch list --json", 1),
        ("2>&-", "--roles nosuch list --json", 1),
        ("2>/dev/full", "show nope", 3),
        ("2>/dev/full", "search zzqqx --json", 0),
    ):
        command = f"{sys.executable} -m careercli {arguments} {redirect}"
        done = subprocess.run(
            ["sh", "-c", command], capture_output=True, env=environment(tmp_path), cwd=tmp_path, check=False
        )
        assert done.returncode == code, command
        assert not done.stdout or done.stdout.lstrip()[:1] in (b"[", b"{"), command


@pytest.mark.parametrize(
    "arguments",
    ["show legal-coordinator --full --format table", "list --format table", "skills --format table", "--help"],
)
def test_a_screen_that_nobody_reads_to_the_end(tmp_path: Path, arguments: str) -> None:
    """`| head -1` with pipefail is a success."""
    command = f"set -o pipefail; {sys.executable} -m careercli {arguments} | head -1"
    done = subprocess.run(["bash", "-c", command], capture_output=True, env=environment(tmp_path), check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_help_without_colour_has_no_escape_sequence(tmp_path: Path) -> None:
    """Not even bold, in a pseudo-terminal."""
    import shlex

    for arguments, more in (
        (["--help"], {"NO_COLOR": "1"}),
        (["--no-color", "--help"], {}),
        (["show", "--help", "--no-color"], {}),
    ):
        command = shlex.join([sys.executable, "-m", "careercli", *arguments])
        done = subprocess.run(
            ["script", "-qec", command, "/dev/null"], capture_output=True, stdin=subprocess.DEVNULL,
            env=environment(tmp_path, TERM="xterm-256color", **more), check=False,
        )  # fmt: skip
        assert b"Usage" in done.stdout
        assert b"\x1b" not in done.stdout


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("list", "--roles"), 2),
        (("--", "--roles"), 2),
        (("list", "--limit", "99999999999999999999"), 2),
        (("--roles", "~nosuchuser/x", "list"), 1),
        (("validate", ""), 1),
        (("validate", "/etc/ssl"), 1),
        (("list", "--family", "\udcff"), 2),
    ],
)
def test_odd_arguments_are_ordinary_mistakes(shared_home: Path, arguments: tuple[str, ...], code: int) -> None:
    """No "unexpected error"."""
    ran = run(*arguments, home=shared_home)
    assert ran.exit_code == code, ran.stderr
    assert "should not have happened" not in ran.stderr


@pytest.mark.parametrize("columns", ["²", "9" * 5000, "0", "-5", "many"])
def test_odd_widths(shared_home: Path, columns: str) -> None:
    """What is no width is passed over."""
    ran = run("list", "--format", "table", home=shared_home, COLUMNS=columns)
    assert ran.exit_code == 0, ran.stderr


def test_a_folder_that_is_gone(tmp_path: Path) -> None:
    """Standing in a removed folder with a relative --roles: it is told that there is no such folder."""
    gone = tmp_path / "gone"
    gone.mkdir()
    command = f"cd {gone} && rmdir {gone} && {sys.executable} -m careercli --roles x list --json"
    done = subprocess.run(["sh", "-c", command], capture_output=True, env=environment(tmp_path), check=False)
    assert b"should not have happened" not in done.stderr
    assert done.returncode == 1


def test_a_pipe_is_checked_and_a_fifo_is_not_waited_for(tmp_path: Path) -> None:
    """`validate -` reads standard input; a FIFO in a folder or by name is no ordinary file."""
    assert run("validate", "-", home=tmp_path, stdin=GOOD + "sources: [{name: x}]\n").exit_code == 0
    bad = run("validate", "-", "--json", home=tmp_path, stdin="title: no\nsummary: x\n")
    assert (bad.exit_code, bad.json[0]["file"]) == (1, "-")
    os.mkfifo(tmp_path / "pipe.yaml")
    assert (
        "not an ordinary file"
        in run("validate", str(tmp_path / "pipe.yaml"), "--json", home=tmp_path).json[0]["message"]
    )


def test_a_pipe_in_the_place_of_a_folder_is_not_waited_for(tmp_path: Path) -> None:
    """It is told, and the rest is answered."""
    os.mkfifo(tmp_path / "pipe")
    command = [sys.executable, "-m", "careercli", "--roles", str(tmp_path / "pipe"), "list", "--json"]
    done = subprocess.run(command, capture_output=True, env=environment(tmp_path), check=False, timeout=120)
    assert done.returncode == 0
    assert b"left out ~/pipe: cannot be read" in done.stderr


def test_a_long_key_and_very_many_keys_do_not_flood(tmp_path: Path, roles: Path) -> None:
    """A key of 3,000 letters is cut, 20,000 unknown keys are told as a hundred."""
    (roles / "long.yaml").write_text(GOOD + f"? {'k' * 3000}\n: 1\n", encoding="utf-8")
    (roles / "many.yaml").write_text(
        GOOD + "".join(f"unknown{number}: 1\n" for number in range(20_000)), encoding="utf-8"
    )
    listed = run("--roles", str(roles), "list", "--json", home=tmp_path)
    assert len(listed.stderr) < 2_000
    assert (
        len(run("validate", str(roles / "many.yaml"), "--json", home=tmp_path).json) <= 102
    )  # 100 unknown keys, what is left of them, and a doubt


@pytest.mark.parametrize(
    "text",
    ['aliases: ["a\\nb"]', 'salary: {currency: "USD\\n"}', 'day: [{period: a, start: "09:00\\n", end: "10:00"}]',
     'related: ["lawyer\\n"]', 'pros: ["Good\\rEvil"]', 'aliases: ["Law\u200byer"]', 'pros: ["soft\u00adhyphen"]'],
)  # fmt: skip
def test_invisible_characters_and_line_ends_in_names_are_refused(shared_home: Path, tmp_path: Path, text: str) -> None:
    """What a reader cannot see, or what would break a line, is an error."""
    file = tmp_path / "x.yaml"
    file.write_text(GOOD + text + "\n", encoding="utf-8")
    assert run("validate", str(file), home=shared_home).exit_code == 1


def test_an_index_with_wrong_rows_is_made_anew(tmp_path: Path) -> None:
    """Rows that contradict each other are no error to SQLite; the answer is right all the same."""
    import sqlite3

    roles_of(tmp_path).mkdir(parents=True)
    (roles_of(tmp_path) / "own.yaml").write_text("title: Own\n", encoding="utf-8")
    assert run("list", home=tmp_path).exit_code == 0
    (file,) = cache_of(tmp_path).glob("index-*.db")
    database = sqlite3.connect(file)
    database.executescript("DELETE FROM passage; UPDATE body SET json = 'no JSON'")
    database.close()
    assert run("show", "legal-coordinator", "--json", home=tmp_path).json["title"] == "Legal Coordinator"
    found = run("search", "court filing", "--json", home=tmp_path)
    assert (found.exit_code, found.stderr) == (0, "")
    assert found.json
