"""What reaches a terminal: whatever command draws it, nothing of a stranger's text acts there or hides from the reader."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path
from typing import Any

import onet_files
import pytest
import yaml

from careercli import app, text
from careercli.roles import loader, yaml_reader
from helper import ROOT, Ran, home_of, roles_of, run

TRAP = "\x1b]0;pwn\x07\x1b[2J\x9b31m\u202e\u2066\u200b\u2028\U000e0041\x7f"
"""Sets the title, clears the screen, turns the text round, hides letters. `pwn` tells that it was shown."""
ONE, TWO = "legal-coordinator", "legal-technician"
OWN = re.compile(r"\x1b\[[0-9;]*m|\x1b\[A\x1b\[2K|\x1b\[\?25[hl]|\r")
"""What the program itself tells a terminal: colours, and the progress bar's line, cursor and end."""
SOURCE = ROOT / "src" / "careercli"


def harmless(shown: str) -> bool:
    """Whether nothing but the program's own sequences would be obeyed."""
    rest = OWN.sub("", shown)
    return text.visible(rest, "\n\t") == rest


def trapped(value: Any) -> Any:
    """The data of a role file, every text of it with the trap in it."""
    if isinstance(value, dict):
        return {key: trapped(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [trapped(inner) for inner in value]
    return f"{value[:3]}{TRAP}{value[3:]}" if isinstance(value, str) else value


def write_trapped(source: Path, file: Path) -> None:
    """A bundled role with the trap in every text where the loader takes one: not in codes, times, words of a list."""
    plain = yaml.safe_load(source.read_text(encoding="utf-8"))
    data = trapped(plain)
    for _ in range(20):
        raw = yaml.safe_dump(data, allow_unicode=False).encode()
        errors = [problem for problem in loader.load_bytes(raw, file.name).problems if problem.severity == "error"]
        if not errors:
            break
        for problem in errors:
            put_back(data, plain, re.findall(r"[^.\[\]]+", problem.path))
    file.write_bytes(raw)


def put_back(data: Any, plain: Any, path: list[str]) -> None:
    """The plain value at the place of a problem."""
    for step in path[:-1]:
        key = int(step) if isinstance(data, list) else step
        data, plain = data[key], plain[key]
    key = int(path[-1]) if isinstance(data, list) else path[-1]
    data[key] = plain[key]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home whose own name, role files' names, profile, plan, CV, guide and O*NET release hold the trap."""
    home = tmp_path_factory.mktemp("home") / f"h{TRAP}"
    roles = roles_of(home)
    roles.mkdir(parents=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(yaml_reader, "_FORBIDDEN", re.compile("(?!)"))
        for slug in (ONE, TWO):
            write_trapped(ROOT / "data" / "roles" / f"{slug}.yaml", roles / f"{slug}.yaml")
    furnish(home)
    return home


@pytest.fixture(scope="module")
def guarded_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same, but the role files with the trap in their texts: for processes of their own, in which they are refused."""
    home = tmp_path_factory.mktemp("home") / f"h{TRAP}"
    roles_of(home).mkdir(parents=True)
    furnish(home)
    return home


def furnish(home: Path) -> None:
    """Puts everything into a home but the roles with the trap in every text."""
    roles = roles_of(home)
    (roles / f"x{TRAP}.yaml").write_text("title: Night Baker\nsummary: Bakes.\n", encoding="utf-8")
    (roles / "broken.yaml").write_text(f"title: Night Baker\nsummary: 'x{TRAP}\n{TRAP}: [\n", encoding="utf-8")
    profile = home_of(home) / "config" / "profile.yaml"
    profile.parent.mkdir(parents=True)
    profile.write_text(
        yaml.safe_dump({"name": f"A{TRAP}", "role": ONE, "skills": [f"odd{TRAP}", "excel"]}, allow_unicode=False),
        encoding="utf-8",
    )
    (home / "plan.md").write_text(
        f"<!-- careers plan: from={TWO} to={ONE} -->\n- [x] **a{TRAP}**\n- [ ] **b{TRAP}**\n", encoding="utf-8"
    )
    (home / "cv.md").write_text(f"# A{TRAP}\n\n## Skills\n\n- odd{TRAP}thing\n- Excel\n", encoding="utf-8")
    (home / "guide.txt").write_text((ROOT / "tests" / "sources" / "guide_samples.py").read_text(encoding="utf-8").partition('"""\\\n')[2].partition('"""')[0].replace("Lamp", f"La{TRAP}mp"), encoding="utf-8")  # fmt: skip
    onet_files.release(home / "onet")
    shutil.copytree(home / "onet", home / f"onet{TRAP}")


@pytest.fixture
def unguarded(monkeypatch: pytest.MonkeyPatch) -> None:
    """The loader's own refusal of such characters taken away, to see that what comes after it holds by itself."""
    monkeypatch.setattr(yaml_reader, "_FORBIDDEN", re.compile("(?!)"))


FULL_ROUND: dict[tuple[str, ...], tuple[tuple[str, ...], ...]] = {
    ("list",): ((), ("--skill", TRAP), ("--sort", TRAP), ("--family", TRAP)),
    ("show",): ((ONE, "--full"), (TRAP,), (ONE, "--section", TRAP)),
    ("salary",): ((ONE, TWO, "--offer", "60000"), (ONE, "--per", TRAP), (ONE, "--offer", TRAP), (ONE, "--in", TRAP)),
    ("tiers",): ((ONE,), (ONE, TWO)),
    ("day",): ((ONE,), (ONE, TWO, "--at", "14:30"), (ONE, "--at", TRAP)),
    ("compare",): ((ONE, TWO, "--all"), (ONE, TWO, "--section", TRAP)),
    ("check",): ((ONE, TWO),),
    ("report",): ((ONE, "-o", f"a{TRAP}.html"), (TRAP,), (ONE, "-o", f"no{TRAP}/a.html"), (ONE, "--in", TRAP)),
    ("faq",): ((ONE,), (ONE, TRAP)),
    ("skills",): ((), (TRAP,), ("excel", "--why"), (f"excel{TRAP}", "--why")),
    ("search",): (("legal",), (TRAP,), (f"title:{TRAP}",)),
    ("next",): ((ONE,), (TRAP,), (ONE, "--why", "--limit", "0"), (ONE, "--in", TRAP), (ONE, "--order", TRAP)),
    ("related",): ((ONE,), (TRAP,)),
    ("gap",): ((TWO, ONE), (ONE,), (TWO, ONE, "--tier", TRAP)),
    ("path",): ((TWO, ONE), (TWO, ONE, "--via", TRAP), (TWO, ONE, "--max-hops", TRAP)),
    ("match",): ((f"odd{TRAP}", "excel"), ("--from", "cv.md"), ("--from", f"no{TRAP}"), ()),
    ("whatif",): ((f"odd{TRAP}", "--leaving", ONE), ("excel", "--from", TWO)),
    ("plan",): ((TWO, ONE), ("--status", "plan.md"), ("--status", f"no{TRAP}")),
    ("profile", "show"): ((),),
    ("profile", "add"): ((f"odd{TRAP}", f"new{TRAP}"),),
    ("profile", "set"): (("place", "denver"), ("place", f"odd{TRAP}"), (f"no{TRAP}", "1")),
    ("profile", "remove"): ((f"gone{TRAP}",),),
    ("profile", "import"): (("cv.md",), (f"no{TRAP}",)),
    ("profile", "edit"): ((),),
    ("profile", "clear"): ((TRAP,),),  # refused: what comes behind it needs the profile
    ("new",): ((f"Baker{TRAP}", "--print"), ("Baker", "--to", f"to{TRAP}", "--slug", "baker"), ("B", "--slug", TRAP)),
    ("edit",): ((ONE,), (TRAP,)),
    ("validate",): ((), (f"no{TRAP}",)),
    ("where",): ((),),
    ("start",): ((), (TRAP,), ("--page",)),
    ("interests",): ((), (TRAP,), ("--answers", TRAP), ("SAE", "--no-keep")),
    ("star",): ((ONE,), (), (TRAP,), (f"x{TRAP}", "--remove")),
    ("note",): ((ONE, f"a note{TRAP}"), (), (TRAP, "x"), (ONE, "--remove", "9"), (ONE, TWO)),
    ("places",): ((), (TRAP,), ("texas",)),
    ("import", "onet"): ((f"onet{TRAP}", "--dry-run"), (f"no{TRAP}",), ("onet", "--section", TRAP, "--dry-run")),
    ("import", "bls"): (("--wages", f"no{TRAP}"), ("--wages", f"onet{TRAP}")),
    ("import", "guide"): (("guide.txt", "--dry-run"), (f"no{TRAP}",), ("guide.txt", "--title", TRAP)),
    ("export",): ((f"no{TRAP}/a.sqlite",), (f"a{TRAP}.csv",), (f"cv.md/{TRAP}",)),
    ("update",): ((f"odd{TRAP}",), ("--contact", TRAP), ("--projections", f"no{TRAP}")),
    ("fetch", "onet"): (("--release", TRAP),),
    ("fetch", "bls"): (("--year", TRAP),),
}  # fmt: skip
"""Calls of every command, each with the trap in what it reads, what was typed, or the names of files."""
ELSEWHERE = {("find",), ("mcp",), ("schema",)}
"""`find` draws on a real terminal only, and is tried on one below; `schema` says nothing of anybody's; `mcp` speaks to
a program, in JSON."""


def test_every_command_is_tried() -> None:
    """A new command has to be added to the calls above."""
    assert set(app.names()) == set(FULL_ROUND) | ELSEWHERE


@pytest.mark.usefixtures("unguarded")
@pytest.mark.parametrize("name", FULL_ROUND, ids=" ".join)
def test_nothing_acts_in_the_terminal(home: Path, name: tuple[str, ...]) -> None:
    """Screens and messages of a command, on a terminal with colours; the trap is seen, and does nothing."""
    seen = ""
    for arguments in FULL_ROUND[name]:
        ran = run(
            *name, *arguments, home=home, terminal=True, TERM="xterm", COLUMNS="90", LINES="9999", EDITOR=f"no{TRAP}"
        )
        assert "should not have happened" not in ran.stderr, ran.stderr
        assert harmless(ran), ascii(OWN.sub("", ran))
        assert harmless(ran.stderr), ascii(ran.stderr)
        seen += ran + ran.stderr
    assert "pwn" in re.sub(r"\s", "", OWN.sub("", seen))


@pytest.mark.usefixtures("unguarded")
@pytest.mark.parametrize("form", ["table", "json", "jsonl", "csv", "tsv", "markdown", "ids"])
def test_no_format_acts_in_the_terminal(home: Path, form: str) -> None:
    """Data that is printed on a terminal rather than piped."""
    ran = run("list", "--format", form, home=home, terminal=True, TERM="xterm", COLUMNS="90")
    assert ran.exit_code == 0
    assert harmless(ran + ran.stderr)
    if form == "json":
        assert any(TRAP in row["title"] for row in ran.json)  # and is the same text to a program


@pytest.mark.usefixtures("unguarded")
@pytest.mark.parametrize(
    "arguments",
    [(f"sh{TRAP}ow",), (f"--{TRAP}",), ("list", f"--{TRAP}"), ("list", f"-{TRAP}"), ("list", TRAP), ("profile", TRAP),
     ("list", "--limit", TRAP), ("--roles", TRAP, "list"), ("list", "--remote=" + TRAP), ("show", "a\udcff" + TRAP), ("--roles", "\udcff", "where")],
)  # fmt: skip
def test_what_was_typed_wrong_does_not_act(home: Path, arguments: tuple[str, ...]) -> None:
    """The parser's own messages, which say back what was typed, and names that are not UTF-8."""
    ran = run(*arguments, home=home, terminal=True, TERM="xterm", COLUMNS="90")
    assert harmless(ran + ran.stderr), ascii(ran.stderr)
    assert "should not have happened" not in ran.stderr


def test_an_error_with_its_traceback_does_not_act(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What nobody expected, and what CAREERS_DEBUG prints of it."""
    from careercli.commands import schema

    def fails(*_: object) -> None:
        raise RuntimeError(TRAP)

    monkeypatch.setattr(schema.output, "write", fails)
    for more in ({}, {"CAREERS_DEBUG": "1"}):
        ran = run("schema", home=home, terminal=True, **more)
        assert ran.exit_code == 1
        assert harmless(ran.stderr)
        assert ("Traceback" in ran.stderr) is bool(more)
        assert "pwn" in ran.stderr


def test_progress_does_not_act(monkeypatch: pytest.MonkeyPatch) -> None:
    """The label of a progress bar."""
    import io

    from careercli.commands import progress

    class Screen(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr(sys, "stderr", Screen())
    with progress.bar(f"Reading {TRAP}") as report:
        assert report
        report(400, 1_000)
    shown = sys.stderr.getvalue()  # type: ignore[attr-defined]  # the stream put there above
    assert "pwn" in shown
    assert harmless(shown)


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_a_real_terminal_is_told_nothing(guarded_home: Path) -> None:
    """Pager, wrong option, a stranger's plan: all that a pseudo-terminal got is colours and what a reader sees."""
    from terminal import Terminal

    for arguments, more in (
        (("show", "lawyer", "--full"), {"PAGER": "cat"}),
        (("list", f"--{TRAP}"), {}),
        (("plan", "--status", "plan.md"), {"PAGER": "cat"}),
    ):
        with Terminal(*arguments, home=guarded_home, **more) as terminal:
            terminal.ended()
            shown = terminal.raw.decode("utf-8")
        assert harmless(shown), ascii(shown)
        assert "left out" in shown or "pwn" in shown


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_the_picker_does_not_pass_on_what_is_typed(guarded_home: Path) -> None:
    """A query with the trap, given and pasted: the terminal gets none of it beside the picker's own sequences."""
    from terminal import Terminal

    with Terminal("find", f"zz{TRAP}", home=guarded_home) as terminal:
        terminal.until("No match")
        terminal.send("\u202e\u200bq")
        terminal.until("q").send("\x03")
        terminal.ended()
        shown = terminal.raw.decode("utf-8")
    assert "\x1b]" not in shown
    rest = re.sub(r"\x1b(?:\[[?0-9;]*[a-zA-Z]|\(B|[=>78])", "", shown).replace("\r", "").replace("\x08", "")
    assert text.visible(rest, "\n\t") == rest, ascii(rest)


def test_one_place_writes_to_each_stream() -> None:
    """No module makes a console, or writes to a stream by itself; the few that do are these."""
    allowed = {
        "stderr.write": {"commands/output.py", "commands/progress.py", "__main__.py"},
        "stdout.write": {"commands/output.py"},
        "buffer.write": {"commands/output.py"},
        "console.Console": set(),
        "typer.echo": set(),
        "typer.confirm": set(),
        "typer.prompt": set(),
        "SafeConsole": {"screens/console.py", "screens/picker/preview.py"},
    }  # fmt: skip
    texts = {file.relative_to(SOURCE).as_posix(): file.read_text(encoding="utf-8") for file in SOURCE.rglob("*.py")}
    for call, files in allowed.items():
        pattern = re.compile(rf"^(?!class ).*(?<!\w){re.escape(call)}\(", re.M)
        assert {file for file, source in texts.items() if pattern.search(source)} == files, call


def test_help_says_nothing_of_the_environment(home: Path) -> None:
    """A hostile home, editor and pager do not get into any help."""
    surroundings = {"EDITOR": TRAP, "PAGER": TRAP, "CAREERS_ROLES": TRAP, "TERM": "xterm"}
    ran: Ran = run("--help", home=home, terminal=True, **surroundings)
    assert ran.exit_code == 0
    assert harmless(ran)


def test_data_is_filtered_for_a_terminal_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is handed over to be written: a terminal gets it written out, a program gets it as it is."""
    import io

    from careercli.commands import output

    for terminal in (True, False):
        stream = io.TextIOWrapper(io.BytesIO(), "utf-8")
        stream.isatty = lambda terminal=terminal: terminal  # type: ignore[misc]
        monkeypatch.setattr(sys, "stdout", stream)
        monkeypatch.setattr(output, "_begun", False)
        output.write(f"a\t{TRAP}\n")
        written = stream.buffer.getvalue().decode()  # type: ignore[attr-defined]
        assert (written == f"a\t{TRAP}\n") is not terminal
        assert harmless(written) is terminal


@pytest.mark.parametrize("columns", [40, 60, 80])
def test_a_message_is_broken_between_words(shared_home: Path, columns: int) -> None:
    """A terminal breaks a long line anywhere; a hint's lines are as far in as its first, and a pipe gets one line."""
    from terminal import Terminal

    with Terminal("show", "nursse", home=shared_home, columns=columns) as terminal:
        assert terminal.ended() == 3
        lines = [line for line in terminal.lines if line]
    whole = run("show", "nursse", home=shared_home).stderr.splitlines()
    assert len(whole) == 2 < len(lines)
    assert " ".join(" ".join(lines).split()) == " ".join(" ".join(whole).split())
    assert all(line.startswith("  ") for line in lines[1:])
