"""Plain output (--plain): every command and every screen in lines of words, with all that the drawn screen says."""

from __future__ import annotations

import importlib
import io
import pkgutil
import re
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from careercli import app, screens
from careercli.commands import global_options, progress, terminal
from careercli.screens import console as console_module
from careercli.screens import linear
from careercli.screens.in_words import sentence
from helper import home_of, run

TWO = ("legal-coordinator", "legal-technician")
LINES: dict[str, tuple[tuple[str, ...], ...]] = {
    "check": (("check", *TWO),),
    "check_text": (("check", "posting.txt"),),
    "compare": (("compare", *TWO), ("compare", *TWO, "--all"), ("compare", "paralegal", "lawyer", "judge")),
    "day": (("day", TWO[0]), ("day", *TWO), ("day", *TWO, "--at", "14:30"), ("day", "paralegal")),
    "faq": (("faq", TWO[1], "remote"),),
    "gap": (("gap", "paralegal", "lawyer"), ("gap", *TWO)),
    "home": ((),),
    "interests": (("interests", "SAE", "--no-keep"), ("interests", "--activities")),
    "list": (("list",), ("list", "--sort", "-claimed_median")),
    "list_by": (("list", "--by", "education"), ("list", "--by", "major")),
    "list_in_place": (("list", "--in", "wyoming"),),
    "match": (("match", "excel", "westlaw"),),
    "next": (("next", "paralegal"), ("next", TWO[0], "--why", "--limit", "2"), ("next", TWO[0], "--in", "austin")),
    "path": (("path", "paralegal", "lawyer"),),
    "pay_by": (("salary", "paralegal", "--by", "sector"), ("salary", "judge", "--by", "year")),
    "pay_where": (("salary", "paralegal", "--where"),),
    "places": (("places", "vermont"),),
    "plan": (("plan", "paralegal", "lawyer", "--format", "table"),),
    "note": (("note",), ("note", "paralegal")),
    "profile": (("profile", "show"),),
    "related": (("related", "paralegal"),),
    "salary": (
        ("salary", *TWO, "--offer", "62000"),
        ("salary", "lawyer", "--per", "hour"),
        ("salary", "paralegal", "judge", "--in", "austin", "--in", "guam", "--offer", "62000"),
    ),
    "search": (("search", "court"),),
    "show": (("show", TWO[0]), ("show", "judge"), ("show", TWO[1], "--full"), ("show", TWO[1], "-s", "statistics")),
    "skills": (("skills", "wesltaw"), ("skills",), ("skills", "excel", "--why")),
    "star": (("star",),),
    "start": (("start", "--page"),),
    "tiers": (("tiers", TWO[0]), ("tiers", *TWO), ("tiers", "judge")),
    "validate": (("validate", "broken.yaml"), ("validate",)),
    "whatif": (("whatif", "python", "--leaving", "paralegal"),),
    "where": (("where",),),
}
"""Command lines by the module of `careercli.screens` that draws their answer."""
WITHOUT_A_SCREEN = {"report", "profile_import", "instead"}
"""Screens of what imports did, which take files (their parts are facts and bullets), and lines that others add."""
ASKED = [(module, line) for module, lines in LINES.items() for line in lines]
DRAWN = re.compile(r"[\u00b7\u2022\u2023\u2043\u2219\u25e6\u2500-\u25ff\u2b24\x1b]")
FIGURE = r"\d+(?:,\d{3})*(?:\.\d+)?(?![\d,.]*\d)"
SIDE_BY_SIDE = re.compile(rf"[$€£]{FIGURE}[ ,;]+[$€£]\d|(?<![\w.,-])[$€£]?{FIGURE}(?: %)? +[$€£]?\d")
"""Two amounts, or two figures, without a word between them."""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with a profile, and a role file that is broken."""
    home = tmp_path_factory.mktemp("plain")
    (home_of(home) / "data").mkdir(parents=True)
    (home_of(home) / "data" / "profile.yaml").write_text(
        "role: paralegal\npay: {amount: 51000}\nplace: Austin\nskills: [excel, {name: negotiation, level: 4, years: 3}]\n",
        encoding="utf-8",
    )
    (home_of(home) / "data" / "kept.yaml").write_text(
        "stars: [paralegal, judge, no-more]\nnotes: [{role: paralegal, date: 2026-05-12, text: open day}]\n",
        encoding="utf-8",
    )
    (home / "posting.txt").write_text("Paralegals earn a median of $75,000 a year.\n", encoding="utf-8")
    (home / "broken.yaml").write_text("title: A\nsalary: {low: x}\n", encoding="utf-8")
    return home


def assert_plain(text: str) -> None:
    """No drawing, no escape sequence, nothing indented or set apart by blanks, no figure beside a figure."""
    for line in text.splitlines():
        assert not DRAWN.search(line), line
        assert line == line.strip(), line
        assert "  " not in line, line
        assert not re.match(r"[*|+-] ", line), line
        assert not SIDE_BY_SIDE.search(line), line


def figures(text: str) -> set[str]:
    """The figures of a text; not those of scales and their ticks, which are part of a drawing, and of what was cut."""
    own = re.sub(r"│\$[\d,.]+k?|\$\d+k\b|\band \d+ more\b", "", text)
    return set(re.findall(r"\d(?:[\d,.]*\d)?", own))


def test_every_screen_and_every_command_is_tried() -> None:
    """A screen that joins needs a line in LINES, a command that draws one too."""
    drawing = {
        module.name
        for module in pkgutil.iter_modules(screens.__path__)
        if hasattr(importlib.import_module(f"careercli.screens.{module.name}"), "screen")
    }
    assert drawing - WITHOUT_A_SCREEN == set(LINES)
    typed = {line[:1] for _module, line in ASKED} | {line[:2] for _module, line in ASKED}
    without_an_answer = {
        *("find", "new", "edit", "schema", "import", "update", "fetch", "profile", "export", "mcp", "report")
    }
    assert [name for name in app.names() if name not in typed and name[0] not in without_an_answer] == []


@pytest.mark.parametrize(("module", "line"), ASKED, ids=[" ".join(line) or "careers" for _module, line in ASKED])
def test_plain_screens(
    careers, home: Path, monkeypatch: pytest.MonkeyPatch, module: str, line: tuple[str, ...]
) -> None:
    """Lines of words on a terminal, also with colour asked for; and every figure of the drawn screen is in them."""
    drawing = importlib.import_module(f"careercli.screens.{module}")
    screen, drawn = drawing.screen, []
    monkeypatch.setattr(drawing, "screen", lambda *given: drawn.append(module) or screen(*given))
    surroundings = {"home": home, "CAREERS_PLAIN": "1", "TERM": "xterm-256color", "COLUMNS": "100"}
    plain = careers("--color", *line, terminal=True, **surroundings)
    assert drawn == [module], plain.stderr
    assert_plain(plain)
    assert_plain(plain.stderr)
    table = line if "--format" in line else (*line, "--format", "table")
    ordinary = careers(*(table if line else ()), home=home, NO_COLOR="1", COLUMNS="200", terminal=not line)
    drawn_only = {"0"} if "$0  " in ordinary else set()  # the end of a scale
    assert figures(ordinary) - figures(plain) <= figures(_legend(ordinary)) | drawn_only


def _legend(text: str) -> str:
    """What a legend says of bars."""
    return "".join(re.findall(r"Bars?: .*?earn less|Bar: .*?median", " ".join(text.split())))


@pytest.mark.parametrize("name", app.names(), ids=" ".join)
def test_plain_help(careers, name: tuple[str, ...]) -> None:
    """The help of every command in plain lines, with each option and the examples, a line each."""
    drawn, plain = careers(*name, "--help", NO_COLOR="1", COLUMNS="200"), careers(*name, "--help", "--plain")
    assert plain.exit_code == 0, plain.stderr
    assert_plain(plain)
    for option in set(re.findall(r"(?<!\S)--[a-z-]+", drawn)):
        assert option in plain
    assert {line.strip() for line in plain.lines} >= {
        re.sub(r" {2,}", ": ", example)
        for example in re.findall(r"^ +(careers .*?) *$", app.function(name).__doc__, re.M)
    }


def test_plain_help_of_all_commands(careers) -> None:
    """`careers --plain --help` names each command on a line, under its panel."""
    plain = careers("--plain", "--help")
    assert_plain(plain)
    shown = [line.partition(":")[0] for line in plain.lines]
    for panel, names in app.PANELS.items():
        assert panel in shown
        assert set(names) <= set(shown)


@pytest.mark.parametrize(
    "line", [("frobnicate",), ("show",), ("show", "nobody"), ("list", "--limt", "3"), ("new", "x-y")]
)
def test_plain_words_on_stderr(careers, tmp_path: Path, line: tuple[str, ...]) -> None:
    """Errors, hints and notes, too."""
    ran = careers("--plain", *line, terminal=True, home=tmp_path)
    assert ran.stderr
    assert_plain(ran.stderr)


def test_the_option_stands_anywhere_and_the_variable_has_an_off(careers) -> None:
    """In front of the command or behind it; CAREERS_PLAIN is off where it is empty, 0, no, false or off."""
    plain = careers("--plain", "show", "legal-t", terminal=True)
    assert careers("show", "legal-t", "--plain", terminal=True) == plain
    assert careers("show", "legal-t", terminal=True, CAREERS_PLAIN="yes") == plain
    for off in ("", "0", "no", "False", "off"):
        assert "─" in careers("show", "legal-t", "--format", "table", CAREERS_PLAIN=off)


def test_a_pipe_gets_words_if_asked_and_a_program_its_rows(careers) -> None:
    """--plain holds in a pipe, too; the variable leaves rows, and neither changes a format that is asked for."""
    asked = ("show", "judge")
    assert careers(*asked, "--plain") == careers(*asked, "--format", "table", CAREERS_PLAIN="1")
    assert careers(*asked, CAREERS_PLAIN="1") == careers(*asked)
    for name in ("json", "csv", "markdown"):
        assert careers(*asked, "--plain", "--format", name) == careers(*asked, "--format", name)
    plan = careers("plan", "paralegal", "lawyer", "--plain")
    assert plan == careers("plan", "paralegal", "lawyer")  # a file to tick, which `plan --status` reads


def test_plain_output_has_no_pager(careers, tmp_path: Path) -> None:
    """A screen longer than the terminal is written as it is."""
    ran = careers("show", "legal-t", "--full", "--plain", terminal=True, LINES="10", PAGER=f"tee {tmp_path / 'paged'}")
    assert len(ran.lines) > 100
    assert not (tmp_path / "paged").exists()


def test_lines_are_broken_between_words(careers) -> None:
    """On a narrow terminal no line is longer than it, but for a word that is; the words are the same."""
    wide = careers("show", "legal-t", "--plain", terminal=True, COLUMNS="9999")
    narrow = careers("show", "legal-t", "--plain", terminal=True, COLUMNS="40")
    assert wide.split() == narrow.split()
    assert all(len(line) <= 40 or " " not in line for line in narrow.lines)


def test_find_says_what_to_use(careers) -> None:
    """It is redrawn at each key."""
    ran = careers("find", "court", "--plain", terminal=True)
    assert ran.exit_code == 2
    assert "`careers search court`" in ran.stderr


def test_a_foreign_drawing_is_taken_out(careers, tmp_path: Path) -> None:
    """A role file's own bullets, boxes and bars do not come through."""
    (tmp_path / "odd.yaml").write_text(
        "title: Odd\nsummary: '• one │ two ███ three'\nresponsibilities: ['▪ four', '■■□□ five']\n", encoding="utf-8"
    )
    ran = careers("--roles", str(tmp_path), "show", "odd", "--full", "--plain")
    assert_plain(ran)
    assert "one two three" in ran.lines
    assert {"four", "five"} <= set(ran.lines)


def test_progress_is_told_in_sentences(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each quarter once, nothing that moves; and nothing at all for little work."""
    shown = io.StringIO()
    shown.isatty = lambda: True  # type: ignore[method-assign]
    monkeypatch.setattr(sys, "stderr", shown)
    monkeypatch.setattr(global_options, "is_plain", lambda: True)
    for total in (1_000, 10):
        with progress.bar("Reading role files") as report:
            for done in range(total + 1):
                report(done, total)
    assert shown.getvalue().splitlines() == [f"Reading role files: {share} % done" for share in (0, 25, 50, 75, 100)]


def test_a_key_is_a_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Questions are answered by a line and Enter; an empty one skips, the end of what is typed leaves."""
    monkeypatch.setattr(global_options, "is_plain", lambda: True)
    monkeypatch.setattr(sys, "stdin", io.StringIO("5\n\n b \n"))
    with terminal.keys() as key:
        assert [key(), key(), key(), key()] == ["5", "\n", "b", terminal.END]
    assert "Your answer: " in capsys.readouterr().err


def test_parts_in_words() -> None:
    """Tables by their columns' names, rows of words, drawings by their words, and nothing else."""
    table = Table()
    for name in ("", "Baker", "Cook"):
        table.add_column(name)
    table.add_row("Median pay", "$36,000", "–")
    grid = Table.grid()
    for _ in range(2):
        grid.add_column()
    grid.add_row("Way in", Text("none"))
    grid.add_row("•", Padding(Group("mixes", "bakes"), 1))
    drawing = console_module.Drawing("├──●──┤", "Record: median $36,000")
    assert list(linear.lines(["", Text("Pay  USD a year"), table, grid, "", "", drawing, ""])) == [
        "Pay: USD a year",
        "Median pay. Baker: $36,000; Cook: not given",
        "Way in: none",
        "mixes",
        "bakes",
        "",
        "Record: median $36,000",
    ]
    with pytest.raises(TypeError, match="object has no words"):
        list(linear.lines([object()]))


@given(st.text(alphabet="ab1 \t·•─█●–≥*(),.:?$%", max_size=40))
def test_a_sentence_is_plain_and_keeps_its_words(line: str) -> None:
    """Whatever stands in a line: nothing drawn, no gap, the same words and figures in the same order, and said twice
    it does not change."""
    said = sentence(line)
    assert not DRAWN.search(said)
    assert "  " not in said
    assert said == said.strip()
    added = re.compile(r"not given|at least|\(yours\)|\(marked\)|Marked: |, broader occupation")
    assert re.findall(r"[ab1]+", added.sub("", said)) == re.findall(r"[ab1]+", added.sub("", line))


@pytest.mark.parametrize(
    ("drawn", "told"),
    [
        ("Median  $55,570*", "Median: $55,570 (marked)"),
        ("Pay* and jobs*, 3.9 of 5*", "Pay (marked) and jobs (marked), 3.9 of 5 (marked)"),
        ("* of Bakers, not of this job alone.", "Marked: of Bakers, not of this job alone."),
        ("Of 5: how important. * of Bakers.", "Of 5: how important. Marked: of Bakers."),
        ("no experience (BLS*)", "no experience (BLS, broader occupation)"),
        ("$37,440*\u2020", "$37,440 (marked) (computed from an hour's pay)"),
        ("nurse\u2021", "nurse (differs by state)"),
        ("O*NET 30.3", "O*NET 30.3"),
        ("the *real* thing", "the *real* thing"),
    ],
)
def test_a_sign_that_leads_to_a_note_is_a_word_at_both_ends(drawn: str, told: str) -> None:
    """Behind the figure, and in front of the note that it leads to; what a person writes in stars is left."""
    assert sentence(drawn) == told


def test_a_comparison_keeps_whom_its_marked_conditions_are_of(tmp_path: Path, atlas_data: Path) -> None:
    """Legal coordinators are a part of the occupation that the Handbook and O*NET describe."""
    plain = run("compare", "paralegal", "legal-coordinator", "--plain", home=tmp_path, CAREERS_DATA=str(atlas_data))
    assert "Marked: of Legal Secretaries and Administrative Assistants, not of this job alone." in " ".join(
        plain.split()
    )
    assert not re.search(r"\d\*", plain)
