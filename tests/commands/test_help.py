"""The help: its panels, and that every example of every command can be typed as it stands."""

from __future__ import annotations

import re
import shlex
import tomllib
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
import typer

from careercli import app
from careercli.commands import help_text
from helper import CATALOGUE, ROOT, Ran, run

GROUP = typer.main.get_command(app.app)
AFAR = {
    "update", "fetch", "edit", "find", "import", "start", "interests", "export", "mcp",
    "profile edit", "profile import", "profile set", "profile add", "profile remove", "profile clear",
}  # fmt: skip
"""Commands that go online, need a terminal, or take files or a profile that a test has not: their examples are parsed."""
MOST = 8
"""Commands that a panel holds."""


def examples() -> list[str]:
    """The lines of all help texts that are commands."""
    texts = [app.careers.__doc__, *(app.function(name).__doc__ for name in app.names())]
    return [line for text in texts for line in re.findall(r"^ +(careers .*)$", text or "", re.MULTILINE)]


@pytest.fixture(scope="module")
def typed(atlas_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, str], Ran]:
    """Runs a command in a home with a profile and a CV, and every occupation that ships with the program."""
    home = tmp_path_factory.mktemp("help")
    (home / "resume.json").write_text(
        '{"work": [{"position": "Paralegal", "startDate": "2019-01"}], "skills": [{"name": "Excel"}]}', encoding="utf-8"
    )
    (home / "posting.txt").write_text("Paralegals earn $70,000 a year.", encoding="utf-8")
    (home / "mine").mkdir()
    (home / "data").mkdir()
    (home / "data" / "roles").symlink_to(CATALOGUE)
    (home / "my-role.yaml").symlink_to(CATALOGUE / "paralegal.yaml")
    (home / "careers-home" / "data").mkdir(parents=True)
    (home / "careers-home" / "data" / "profile.yaml").write_text(
        "role: paralegal\nskills: [excel, negotiation]\n", encoding="utf-8"
    )

    def call(command: str, stdin: str = "") -> Ran:
        return run(*shlex.split(command)[1:], home=home, stdin=stdin, CAREERS_DATA=str(atlas_data))

    (home / "careers-home" / "data" / "kept.yaml").write_text(
        "stars: [paralegal, electrician]\nnotes: [{role: paralegal, text: ask}]\n", encoding="utf-8"
    )
    (home / "plan.md").write_text(call("careers plan legal-technician legal-coordinator"), encoding="utf-8")
    return call


@pytest.mark.parametrize("example", examples())
def test_an_example_runs(typed, example: str, tmp_path: Path) -> None:
    """Each part of a pipe ends well and hands something on; a file that is written is not."""
    out = ""
    for command in example.partition(" > ")[0].split(" | "):
        program, *words = shlex.split(command)
        if program == "grep":  # the one other program in an example, for lines with a word
            out = "\n".join(line for line in out.splitlines() if words[-1] in line)
            assert out, "it finds nothing"
            continue
        if words[:1] and (words[0] in AFAR or " ".join(words[:2]) in AFAR):
            parser = GROUP
            while hasattr(parser, "get_command"):
                name, *words = words
                parser = parser.get_command(None, name)
            parser.make_context(name, words)
            return
        ran = typed(command, out)
        assert ran.exit_code == 0, ran.stderr
        assert ran or ran.stderr, "it shows nothing"
        assert "read as" not in ran.stderr or command.startswith("careers search")  # it says how it reads a question
        out = str(ran)


def test_every_command_has_an_example() -> None:
    """At least one line of its help can be copied."""
    for name in app.names():
        if name[0] not in app.HIDDEN:
            assert f"careers {' '.join(name)}" in (app.function(name).__doc__ or ""), name


def test_panels_are_short_and_those_for_makers_come_last() -> None:
    """At most eight commands in each; questions first; no command stands twice."""
    assert all(0 < len(names) <= MOST for names in app.PANELS.values())
    *questions, makers = app.PANELS
    assert all(title.endswith("?") for title in questions) and makers == "Role files and data"
    every = [name for names in app.PANELS.values() for name in names]
    assert len(every) == len(set(every))


def text_of(ran: Ran) -> list[list[str]]:
    """The lines of each paragraph of a help, without the usage and the frames or lists between them."""
    is_drawn = "╭" in ran
    rows = (line.strip("\n").rstrip()[is_drawn:] for line in ran.lines if line[:1] not in tuple("╭│╰"))
    paragraphs = [each.split("\n") for each in re.split(r"\n{2,}", "\n".join(rows).strip("\n"))][1:]
    return [lines for lines in paragraphs if lines[0] == "Examples:" or not lines[-1].startswith("  ")]


@pytest.mark.parametrize("options", [{"COLUMNS": "60"}, {"COLUMNS": "80"}, {"CAREERS_PLAIN": "1"}])
def test_what_can_be_typed_stands_above_the_remarks(shared_home: Path, options: dict[str, str]) -> None:
    """Examples, commands, options, notes: whoever asks for help sees on the first screen what there is to type."""
    for name in [(), *app.names()]:
        shown = run(*name, "--help", home=shared_home, **options)
        heads = [line.strip("╭╮─ ") for line in shown.lines]
        _summary, notes = help_text.parted((app.function(name) if name else app.careers).__doc__ or "")
        where = [heads.index("Examples:"), heads.index("Options" if "╭" in shown else "Options:")]
        if not name:
            where.insert(1, heads.index("What is a job like?"))
            assert where[1] < 24 - 3, "some of them on the first screen"
        if notes:
            where.append(shown.lines.index(next(line for line in shown.lines if line.split()[:3] == notes.split()[:3])))
        assert where == sorted(where), name
        assert not re.search(r"\n[ ]*\n[ ]*\n(?=[ ]*\S)", shown) and "\b" not in shown, (
            "no hole, no sign of the parser's"
        )


@pytest.mark.parametrize("width", [40, 60, 80])
def test_a_sentence_is_broken_only_where_the_line_is_full(tmp_path: Path, width: int) -> None:
    """The help of every command at every width: the first word of a line would not have fit on the line before it,
    and what is left of an example stands further in, so that it does not look like the next one.
    """
    for name in [(), *app.names()]:
        examples, *others = sorted(
            text_of(run(*name, "--help", home=tmp_path, COLUMNS=str(width))), key=lambda lines: lines[0] != "Examples:"
        )
        assert examples[0] == "Examples:"
        written = (app.function(name) if name else app.careers).__doc__ or ""
        heads = [line for line in examples[1:] if not line.startswith("      ")]
        assert len(heads) == len(written.partition("Examples:\n")[2].partition("\n\n")[0].strip().split("\n")), name
        assert all(line.startswith("  ") for line in heads)
        for lines in others:
            for line, after in pairwise(lines):
                (first,) = re.findall(r"^(?:`careers [^`]+`\S*|\S*)", after)  # a command is not broken
                assert len(line) + 1 + len(first) > width - 2, (name, line, after)


def test_brackets_in_a_help_are_seen(tmp_path: Path) -> None:
    """What looks like a tag of the parser's markup is text."""
    assert "'careercli[mcp]'" in run("mcp", "--help", home=tmp_path, COLUMNS="100")
    assert "Say [ROLE]" in help_text.laid_out("Say [ROLE]", 80)


def bracketed() -> list[tuple[tuple[str, ...], str]]:
    """Every command with what its texts have in square brackets that Rich would read as markup."""
    found = []
    for name in app.names():
        command = GROUP
        for word in name:
            command = command.get_command(None, word)
        texts = [command.help or "", *(getattr(each, "help", None) or "" for each in command.params)]
        found += [(name, mark) for text in texts for mark in re.findall(r"\[[a-z#/@][^\[\]]*\]", text)]
    return found


def test_square_brackets_are_no_markup(tmp_path: Path) -> None:
    """Whatever a help text has in them is printed: `pip install 'careercli[mcp]'`."""
    assert (("mcp",), "[mcp]") in bracketed()
    for name, mark in bracketed():
        assert "".join(mark.split()) in "".join(run(*name, "--help", home=tmp_path).replace("│", "").split()), name


def test_brackets_in_any_text_of_a_help_are_printed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """In the help of the command, of an option and of an argument; and the texts are as before afterwards."""
    command = GROUP.get_command(None, "salary")
    argument, option = command.params[0], command.params[1]
    for owner, text in ((command, "Pay of [bold]."), (argument, "Roles [red]."), (option, "An [offer] or [/offer].")):
        monkeypatch.setattr(owner, "help", text)
    command.main(["--help"], standalone_mode=False)
    printed = "".join(capsys.readouterr().out.replace("│", "").split())
    assert all(mark in printed for mark in ("[bold]", "[red]", "[offer]", "[/offer]"))
    assert (command.help, argument.help) == ("Pay of [bold].", "Roles [red].")


@pytest.mark.parametrize("columns", [40, 60])
@pytest.mark.parametrize("command", [("next",), ("list",), ("import", "onet"), ()])
def test_on_a_narrow_screen_the_words_on_an_option_stand_below_it(
    shared_home: Path, command: tuple[str, ...], columns: int
) -> None:
    """Beside the names of all options they would have a column of a word; nothing is drawn, and every word is there."""
    shown = run(*command, "--help", home=shared_home, COLUMNS=str(columns))
    wide = run(*command, "--help", home=shared_home, COLUMNS="200")
    assert not re.search(r"[\u2500-\u257f\x08]", shown)
    assert all(len(line) <= columns for line in shown.lines)
    explained = [line for line in shown.lines if line.startswith("      ")]
    assert max(map(len, explained)) > columns * 3 // 4
    words = " ".join(re.sub(r"[\u2500-\u257f]", " ", wide).split())
    assert "Show this message and exit." in words
    assert "Show this message and exit." in " ".join(shown.split())


@pytest.mark.parametrize("columns", ["0", "1", "2", "3"])
@pytest.mark.parametrize("command", [("list",), ("import", "onet"), ()])
def test_help_is_written_however_narrow_the_terminal_says_it_is(
    shared_home: Path, command: tuple[str, ...], columns: str
) -> None:
    """A width that leaves no room between the margins, as a window that is being closed may tell, is no fault."""
    shown = run(*command, "--help", home=shared_home, COLUMNS=columns)
    assert (shown.exit_code, shown.stderr) == (0, "")
    assert "Showthismessageandexit." in "".join(re.sub(r"[\u2500-\u257f]", "", shown).split())


def test_the_keys_of_answers_are_told_by_the_program(careers) -> None:
    """The page of answers comes with it, and help names the command that prints it, and no path of a checkout."""
    page = careers("schema", "--answers")
    assert (page.exit_code, page.stderr) == (0, "")
    assert str(page) == (ROOT / "docs" / "answers.md").read_text(encoding="utf-8")
    for name in (("list",), ("next",), ("match",), ("salary",), ()):
        said = " ".join(careers(*name, "--help", COLUMNS="200").split())
        assert "careers schema --answers" in said
        assert "docs/" not in said
    said = " ".join(careers("--help", COLUMNS="200").split())
    assert "--json" in said and "import careercli" in said
    shipped = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]
    assert shipped["targets"]["wheel"]["force-include"]["docs/answers.md"] == "careercli/data/answers.md"
