"""`careers edit`: what comes back from the editor is checked, and nothing that was typed is ever lost."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from helper import CATALOGUE, Ran, environment, roles_of, run

BUNDLED = CATALOGUE / "legal-coordinator.yaml"
OWN = "# my own note\ntitle: Night Baker\nsummary: Bakes at night.  # and sleeps by day\n"


def editor(home: Path, body: str) -> str:
    """An EDITOR that runs these lines of Python with the file as `file`, and its text as `text`."""
    script = home / "editor.py"
    script.write_text(
        "import os, pathlib, signal, sys, time\nfile = pathlib.Path(sys.argv[-1])\ntext = file.read_text('utf-8')\n"
        + body,
        encoding="utf-8",
    )
    return f"{sys.executable} {script}"


def edit(home: Path, role: str, body: str, *options: str, **more: str) -> Ran:
    """Runs `careers edit` with such an editor."""
    return run(*options, "edit", role, home=home, EDITOR=editor(home, body), **more)


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A role file of the person's own."""
    file = roles_of(tmp_path) / "night-baker.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(OWN, encoding="utf-8")
    return file


def names(folder: Path) -> list[str]:
    """What stands in a folder, hidden files too."""
    return sorted(one.name for one in folder.iterdir())


def test_what_is_changed_of_a_bundled_role_becomes_ones_own(tmp_path: Path) -> None:
    """The bundled file stays; one's own has the title and that key as it was typed, wins, and finds its schema."""
    before = BUNDLED.read_bytes()
    ran = edit(tmp_path, "Legal Coordinator", "file.write_text(text.replace('median: 60000', 'median: 61000  # mine'))")
    assert ran.exit_code == 0, ran.stderr
    file = Path(ran.strip())
    assert file == roles_of(tmp_path) / "legal-coordinator.yaml"
    text = file.read_text(encoding="utf-8")
    assert text.startswith("# yaml-language-server: $schema=../role.schema.json\n# Your own keys for this role.")
    assert [line.partition(":")[0] for line in text.splitlines() if line[0] not in "# "] == ["title", "salary"]
    salary = before.decode().partition("\nsalary:\n")[2].partition("\noutlook:")[0]
    salary = salary.replace("median: 60000", "median: 61000  # mine")
    assert text.endswith(f"title: Legal Coordinator\nsalary:\n{salary}\n")
    assert "with the keys that you changed: salary;" in ran.stderr
    assert BUNDLED.read_bytes() == before
    assert names(file.parent) == ["legal-coordinator.yaml"]
    assert (file.parent / "../role.schema.json").read_text(encoding="utf-8") == run("schema", home=tmp_path)
    shown = run("show", "legal-coordinator", "--json", home=tmp_path).json
    assert (shown["origin"], shown["salary"]["median"]) == (str(file.parent), 61000)


def test_what_is_not_changed_still_comes_from_the_bundled_role(tmp_path: Path) -> None:
    """Every other key is what it was before the edit, without being in the file."""
    home = tmp_path
    bundled = run("show", "legal-coordinator", "--json", home=home).json
    assert (
        edit(home, "legal-coordinator", "file.write_text(text.replace('median: 60000', 'median: 61000'))").exit_code
        == 0
    )
    own = run("show", "legal-coordinator", "--json", home=home).json
    differs = {key for key in bundled if own[key] != bundled[key]}
    assert differs == {"origin", "salary", "sources"}
    covers = {key for source in own["sources"] for key in source["covers"]}
    assert not any(key.startswith("salary") for key in covers)  # the bundled sources do not stand for what was typed


def test_an_occupation_without_a_file(tmp_path: Path, atlas_data: Path) -> None:
    """The editor gets all that is recorded; the file has the title and what was added alone, and the record stays."""
    role, data = "agricultural-inspectors", str(atlas_data)
    before = run("show", role, "--json", home=tmp_path, CAREERS_DATA=data).json
    ran = edit(
        tmp_path,
        role,
        "assert 'activities:' in text\nfile.write_text(text + 'cons: [late hours]\\n')",
        CAREERS_DATA=data,
    )
    assert ran.exit_code == 0, ran.stderr
    assert f"{role} has no file" in ran.stderr
    lines = Path(ran.strip()).read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if not line.startswith("#")] == [
        "title: Agricultural Inspectors",
        "cons: [late hours]",
    ]
    after = run("show", role, "--json", home=tmp_path, CAREERS_DATA=data).json
    assert {key for key in after if after[key] != before[key]} == {"origin", "cons", "sources"}
    assert [source["name"] for source in after["sources"]] == [source["name"] for source in before["sources"]]


@pytest.mark.parametrize(
    ("body", "code", "said", "kept"),
    [
        ("file.write_text(text.replace('family: legal', 'family:    legal'))", 0, "unchanged: no key differs", None),
        ("file.write_text('# my own remark\\n' + text)", 0, "none but your comments", "# my own remark"),
        ("a, b = text.split('\\npros:\\n'); file.write_text(a + '\\n' + b[b.index('\\ncons:') + 1:])", 0, "still in the bundled role, since your own file only adds to it: pros", None),
        ("file.write_text(text.replace('family: legal', 'family: legal  # why?'))", 0, "changed: family;", "family: legal  # why?"),
        ("file.write_bytes(text.replace('family: legal', 'family: law').replace('\\n', '\\r\\n').encode('utf-8-sig'))", 0, "changed: family;", "family: law"),
        ("file.write_text('{title: Legal Coordinator, family: law}')", 0, "overrides the bundled one", "{title: Legal Coordinator, family: law}"),
    ],
    ids=["layout", "comment", "key taken out", "comment in a key", "other line ends", "braces"],
)  # fmt: skip
def test_only_what_differs_is_kept(tmp_path: Path, body: str, code: int, said: str, kept: str | None) -> None:
    """Another layout is no change, a comment is one; a file that cannot be cut is kept as it is: nothing typed is lost."""
    ran = edit(tmp_path, "legal-coordinator", body)
    assert ran.exit_code == code, ran.stderr
    assert said in ran.stderr
    assert names(roles_of(tmp_path)) == (["legal-coordinator.yaml"] if kept else [])
    if kept:
        text = (roles_of(tmp_path) / "legal-coordinator.yaml").read_text(encoding="utf-8")
        assert kept in text.splitlines()
        assert len(text.splitlines()) < 8
        assert run("show", "legal-coordinator", "--json", home=tmp_path).json["title"] == "Legal Coordinator"


@pytest.mark.parametrize("body", ["", "file.write_bytes(file.read_bytes())"])
def test_unchanged(tmp_path: Path, body: str) -> None:
    """It says so, and no copy of a bundled role is left."""
    ran = edit(tmp_path, "legal-coordinator", body)
    assert (ran.exit_code, str(ran)) == (0, "")
    assert "unchanged" in ran.stderr
    assert names(roles_of(tmp_path)) == []


def test_comments_and_layout_stay(tmp_path: Path, own: Path) -> None:
    """Only what was typed differs."""
    assert edit(tmp_path, "night-baker", "file.write_text(text + 'cons: [early hours]\\n')").exit_code == 0
    assert own.read_text(encoding="utf-8") == OWN + "cons: [early hours]\n"
    assert names(own.parent) == ["night-baker.yaml"]


def test_errors_without_a_terminal(tmp_path: Path, own: Path) -> None:
    """The file stays as it was, the work is beside it, every problem on stderr; a second time takes another name."""
    for name in ("night-baker.yaml.rejected", "night-baker.yaml.rejected-2"):
        ran = edit(tmp_path, "night-baker", "file.write_text(text + 'pros: 1\\nsalry: {}\\n')")
        assert (ran.exit_code, str(ran)) == (1, "")
        assert own.read_text(encoding="utf-8") == OWN
        assert (own.parent / name).read_text(encoding="utf-8") == OWN + "pros: 1\nsalry: {}\n"
        assert name in ran.stderr
        assert "expected a list" in ran.stderr
        assert "did you mean salary?" in ran.stderr
    assert len(names(own.parent)) == 3


@pytest.mark.parametrize(
    "raw", ["b''", "b'\\xff\\xfe'", "b'title: \\x1b[31m'", "b'x' * 3_000_000", "b'title: [\\n'", "b'- a\\n- b'"]
)
def test_what_is_no_role_is_kept_apart(tmp_path: Path, own: Path, raw: str) -> None:
    """Empty, another encoding, a control character, too large, no YAML, a list."""
    ran = edit(tmp_path, "night-baker", f"file.write_bytes({raw})")
    assert ran.exit_code == 1
    assert "Traceback" not in ran.stderr
    assert "\x1b" not in ran.stderr
    assert own.read_text(encoding="utf-8") == OWN
    assert (own.parent / "night-baker.yaml.rejected").read_bytes() == eval(raw)


@pytest.mark.parametrize(
    ("end", "said"), [("sys.exit(3)", "exit code 3"), ("os.kill(os.getpid(), signal.SIGKILL)", "signal 9")]
)
def test_an_editor_that_fails_loses_nothing(tmp_path: Path, own: Path, end: str, said: str) -> None:
    """What it had written is kept beside the file, which stays; had it written nothing, nothing is left."""
    ran = edit(tmp_path, "night-baker", f"file.write_text(text + 'pros: [quiet]\\n')\n{end}")
    assert ran.exit_code == 1
    assert said in ran.stderr
    assert own.read_text(encoding="utf-8") == OWN
    assert (own.parent / "night-baker.yaml.rejected").read_text(encoding="utf-8") == OWN + "pros: [quiet]\n"
    assert edit(tmp_path, "night-baker", end).exit_code == 1
    assert names(own.parent) == ["night-baker.yaml", "night-baker.yaml.rejected"]


def test_an_editor_that_removes_the_file(tmp_path: Path, own: Path) -> None:
    """Said, and the role file is unchanged."""
    ran = edit(tmp_path, "night-baker", "file.unlink()")
    assert ran.exit_code == 1
    assert "is gone" in ran.stderr
    assert own.read_text(encoding="utf-8") == OWN
    assert names(own.parent) == ["night-baker.yaml"]


def test_an_editor_that_replaces_the_file(tmp_path: Path, own: Path) -> None:
    """Some write another file and rename it."""
    body = "new = file.with_name('new'); new.write_text(text + 'pros: [quiet]\\n'); new.replace(file)"
    assert edit(tmp_path, "night-baker", body).exit_code == 0
    assert own.read_text(encoding="utf-8") == OWN + "pros: [quiet]\n"


@pytest.mark.skipif(sys.platform == "win32", reason="no signals there")
def test_told_to_end_while_the_editor_is_open(tmp_path: Path, own: Path) -> None:
    """The work is put aside, and the editor is ended too."""
    body = "file.write_text(text + 'pros: [quiet]\\n')\nprint('written', os.getpid(), flush=True)\ntime.sleep(600)"
    process = subprocess.Popen(
        [sys.executable, "-m", "careercli", "edit", "night-baker"],
        env=environment(tmp_path, EDITOR=editor(tmp_path, body)), cwd=tmp_path, text=True,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    pid = int(process.stdout.readline().split()[1])
    process.send_signal(signal.SIGINT)  # Ctrl-C is the editor's
    time.sleep(0.3)
    assert process.poll() is None
    process.send_signal(signal.SIGTERM)
    _out, error = process.communicate()
    assert process.returncode == 143
    assert "Traceback" not in error
    assert (own.parent / "night-baker.yaml.rejected").read_text(encoding="utf-8") == OWN + "pros: [quiet]\n"
    assert own.read_text(encoding="utf-8") == OWN
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_killed_outright_the_copy_is_found_again(tmp_path: Path, own: Path) -> None:
    """The copy lies beside the file, is no role, and the next edit names it."""
    left = own.with_name(".night-baker.edit-abc.yaml")
    left.write_text(OWN + "pros: [quiet]\n", encoding="utf-8")
    assert run("list", home=tmp_path).stderr == ""
    ran = edit(tmp_path, "night-baker", "")
    assert left.name in ran.stderr
    assert left.exists()


def test_changed_by_something_else_meanwhile(tmp_path: Path, own: Path) -> None:
    """Neither is lost: the file stays as the other left it, the work lies beside it."""
    ran = edit(
        tmp_path, "night-baker", f"open({str(own)!r}, 'a').write('# other\\n'); file.write_text(text + '# mine\\n')"
    )
    assert ran.exit_code == 1
    assert "changed by something else" in ran.stderr
    assert own.read_text(encoding="utf-8") == OWN + "# other\n"
    assert (own.parent / "night-baker.yaml.rejected").read_text(encoding="utf-8") == OWN + "# mine\n"


def test_a_broken_file_can_be_mended(tmp_path: Path, own: Path) -> None:
    """A file that the catalogue leaves out is opened by its name, its problems on top, and they are gone when saved."""
    own.write_text(OWN + "pros: 1\n", encoding="utf-8")
    body = (
        "assert text.startswith('## careers: '), text\nassert 'line 7, column 1: pros: expected a list' in text, text\n"
        "file.write_text(text.replace('pros: 1', 'pros: [quiet]'))"
    )
    ran = edit(tmp_path, "night-baker", body)
    assert ran.exit_code == 0, ran.stderr
    assert own.read_text(encoding="utf-8") == OWN + "pros: [quiet]\n"


def test_a_file_of_another_folder_is_edited_where_it_is(tmp_path: Path) -> None:
    """--roles DIR, and a link stays a link."""
    (tmp_path / "real").mkdir()
    roles = tmp_path / "roles"
    roles.mkdir()
    real = tmp_path / "real" / "baker.yaml"
    real.write_text(OWN, encoding="utf-8")
    (roles / "night-baker.yaml").symlink_to(real)
    ran = edit(tmp_path, "night-baker", "file.write_text(text + '# mine\\n')", "--roles", str(roles))
    assert ran.exit_code == 0, ran.stderr
    assert (roles / "night-baker.yaml").is_symlink()
    assert real.read_text(encoding="utf-8") == OWN + "# mine\n"


@pytest.mark.parametrize(
    ("surroundings", "said"),
    [({"EDITOR": "no-such-editor-here"}, "which is not a program here"), ({"EDITOR": '"'}, "cannot be understood"), ({}, "no terminal"),
     ({"VISUAL": "no-such-editor-here", "EDITOR": "true"}, "$VISUAL")],
)  # fmt: skip
def test_no_editor(tmp_path: Path, own: Path, surroundings: dict[str, str], said: str) -> None:
    """A clear word, and nothing is left behind."""
    ran = run("edit", "night-baker", home=tmp_path, **surroundings)
    assert ran.exit_code == 1
    assert said in ran.stderr
    assert names(own.parent) == ["night-baker.yaml"]


def test_no_such_role(tmp_path: Path) -> None:
    """Exit 3 with suggestions; no folder is made."""
    ran = run("edit", "legal-cordinator", home=tmp_path, EDITOR="true")
    assert ran.exit_code == 3
    assert "legal-coordinator" in ran.stderr
    assert not roles_of(tmp_path).exists()


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
class TestOnATerminal:
    """With errors, the person is asked."""

    FLAWED = "file.write_text(text + 'pros: 1\\n')"

    def test_edit_again_with_the_problems_on_top(self, tmp_path: Path, own: Path) -> None:
        """The second time the notes are there; they are gone from what is saved."""
        from terminal import Terminal

        body = (
            "if text.startswith('## careers: '):\n    assert 'line 7, column 1: pros' in text, text\n"
            "    file.write_text(text.replace('pros: 1', 'pros: [quiet]'))\nelse:\n    " + self.FLAWED
        )
        with Terminal("edit", "night-baker", home=tmp_path, EDITOR=editor(tmp_path, body)) as terminal:
            terminal.until("[e]dit again")
            terminal.send("what?\r")
            terminal.until(lambda one: one.text.count("[e]dit again") == 2)
            terminal.send("e\r")
            assert terminal.ended() == 0, terminal.text
        assert own.read_text(encoding="utf-8") == OWN + "pros: [quiet]\n"
        assert names(own.parent) == ["night-baker.yaml"]

    @pytest.mark.parametrize(
        ("answer", "left"),
        [("k\r", True), ("\x04", True), ("\x03", True), ("d\r", False)],
    )
    def test_keep_or_discard(self, tmp_path: Path, own: Path, answer: str, left: bool) -> None:
        """Kept as FILE.rejected, also by Ctrl-D and Ctrl-C; gone only when that was asked for."""
        from terminal import Terminal

        with Terminal("edit", "night-baker", home=tmp_path, EDITOR=editor(tmp_path, self.FLAWED)) as terminal:
            terminal.until("[e]dit again")
            terminal.send(answer)
            assert terminal.ended() == (130 if answer == "\x03" else 1)
        assert own.read_text(encoding="utf-8") == OWN
        rejected = own.parent / "night-baker.yaml.rejected"
        assert rejected.exists() is left
        assert not left or rejected.read_text(encoding="utf-8") == OWN + "pros: 1\n"


def test_a_letter_that_is_no_answer_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """The question comes again with the letters that are answers."""
    from careercli.commands import edit, output

    typed, told = iter(["x\n", "d\n"]), []
    monkeypatch.setattr(output, "ask", lambda _question: next(typed))
    monkeypatch.setattr(output, "note", told.append)
    assert edit._asked() == "d"
    assert told == ["careers: that is none of them; type e, k or d"]
