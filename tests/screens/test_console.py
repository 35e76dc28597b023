"""The console that all screens are drawn on: what is drawn cannot act in a terminal, however it came to be drawn."""

from __future__ import annotations

import io
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.console import Console as RichConsole
from rich.console import ConsoleOptions, Group, RenderResult
from rich.panel import Panel
from rich.segment import Segment
from rich.table import Table
from rich.text import Text

from careercli.screens import in_words
from careercli.screens.columns import keep_words
from careercli.screens.console import (
    Console,
    SafeConsole,
    facts,
    grid,
    hanging,
    highlighted,
    hung,
    in_lines,
    unbroken,
    visible_text,
)

TRAP = "\x1b[2J\u202e\u200b"
SHOWN = r"\x1b[2J\x202e\x200b"


class Raw:
    """Something that draws without Rich's texts."""

    def __rich_console__(self, console: RichConsole, options: ConsoleOptions) -> RenderResult:
        yield Segment(f"a{TRAP}b\n")


def table() -> Table:
    """Cells, a heading and a title."""
    grid = Table("name", f"h{TRAP}", title=f"t{TRAP}")
    grid.add_row(f"s{TRAP}", Text(f"x{TRAP}y"))
    return grid


@pytest.mark.parametrize(
    "drawn",
    [f"a{TRAP}b", Text(f"a{TRAP}b"), Raw(), table(), Panel(f"a{TRAP}b", title=f"t{TRAP}"), Group(Raw(), Text(TRAP))],
)
def test_whatever_is_drawn_is_safe(drawn: Any) -> None:
    """Strings, texts, tables and their headings, frames, and what yields segments; through the pager as well."""
    out = io.StringIO()
    console = SafeConsole(file=out, width=100)
    console.print(drawn)
    paged: list[str] = []

    class Pager:
        def show(self, content: str) -> None:
            paged.append(content)

    with console.pager(Pager()):  # type: ignore[arg-type]  # all that Rich asks of a pager
        console.print(drawn)
    for shown in (out.getvalue(), *paged):
        assert SHOWN in shown
        assert not set(TRAP[0] + TRAP[4:]) & set(shown)


def test_columns_hold_with_what_was_written_out() -> None:
    """The text is written out before it is laid out: no line is wider than the console, and the frame stands."""
    out = io.StringIO()
    SafeConsole(file=out, width=40).print(Panel(Text(f"{TRAP * 6}end", overflow="fold")))
    lines = out.getvalue().splitlines()
    assert {cell_len(line) for line in lines} == {40}
    assert all(line[-1] in "╮│╯" for line in lines)


def test_styles_stay_where_they_were() -> None:
    """A hit behind what was written out is still the letters that were found."""
    text = visible_text(highlighted("ab\x1bcd\u202eef", [(3, 5), (6, 8), (2, 3)]))
    assert text.plain == r"ab\x1bcd\x202eef"
    assert [text.plain[span.start : span.end] for span in text.spans] == ["cd", "ef", r"\x1b"]
    plain = Text("👩\u200d💻 naïve")
    assert visible_text(plain) is plain


@given(st.lists(st.text("ab $%", min_size=1, max_size=9).map(str.strip).filter(bool), min_size=1), st.integers(9, 30))
def test_pieces_stay_whole(pieces: list[str], width: int) -> None:
    """Lines are broken only between two pieces, none is wider than asked, and nothing is lost."""
    lines = unbroken([(" · ", piece) for piece in pieces], width).split("\n")
    assert all(len(line) <= width for line in lines)
    assert [piece for line in lines for piece in line.removesuffix(" ·").split(" · ")] == pieces


def test_a_long_command_goes_on_further_in_and_no_name_in_quotes_is_broken(careers) -> None:
    """At 60 columns: the name of the place stays in one line, and with its option where both fit, for who copies it."""
    lines = careers("places", "austin", "--format", "table", COLUMNS="60").lines
    at = next(number for number, line in enumerate(lines) if line.startswith("  careers salary"))
    assert lines[at : at + 2] == ["  careers salary ROLE", '    --in "Austin-Round Rock-San Marcos, TX"']
    assert hanging('careers salary ROLE --in "Austin-Round Rock-San Marcos, TX"', 40).split("\n") == [
        "  careers salary ROLE --in",
        '    "Austin-Round Rock-San Marcos, TX"',
    ]


def test_no_line_is_broken_inside_a_figure() -> None:
    """ "+3.1 %" and "60,000 CHF" stay whole, in a text and in a cell; what is drawn has ordinary spaces."""
    stream = io.StringIO()
    console = SafeConsole(file=stream, width=12, no_color=True)
    for words in ("all jobs +3.1 % more", "pays 60,000 CHF there"):
        console.print(Text(words))
        console.print(facts([("a", words)], Console(console)))
    lines = [line.strip() for line in stream.getvalue().splitlines()]
    assert not any(line.startswith(("%", "CHF")) for line in lines)
    assert any("+3.1 %" in line for line in lines)
    assert "\ue000" not in stream.getvalue()


@pytest.mark.parametrize("width", [60, 70, 80, 100])
@pytest.mark.parametrize(
    "roles",
    [
        ("legal-coordinator", "lawyer"),
        ("legal-coordinator", "lawyer", "administrative-law-judge"),
        ("regulatory-affairs-specialist", "administrative-services-manager", "judicial-law-clerk", "paralegal"),
    ],
)
def test_compare_breaks_no_word(careers, width: int, roles: tuple[str, ...]) -> None:
    """Every word of a narrow screen is one of a screen without bounds: no column is narrower than its longest word."""
    wide, narrow = (
        careers("compare", *roles, "-s", "education", "-s", "facts", "--format", "table", COLUMNS=str(columns))
        for columns in (400, width)
    )
    assert set(re.findall(r"[\w/'-]+", narrow)) <= set(re.findall(r"[\w/'-]+", wide))


@pytest.mark.parametrize(
    "whole", ["16 more", "3 h", "7+ years", "5 years", "and 135 more", "studies …", "Excel ✓", "2 to 4 years"]
)
def test_a_number_stays_with_what_it_counts(whole: str) -> None:
    """At every width that has room for it, on one line."""
    for width in range(20, 40):
        drawn = lines_of(Text(f"some words and then {whole}"), width)
        assert any(whole in line for line in drawn), (width, drawn)


def test_the_lines_of_a_heading_begin_under_its_text() -> None:
    """Behind its number or its time, not under them; a line that fits, and one in words, is as it was."""
    line = Text(" 1. ", style="dim").append("Ask two employers whether you can get in", style="bold")
    console = Console(SafeConsole(file=io.StringIO(), width=30))
    assert hung(line, 4, console).plain == " 1. Ask two employers whether\n    you can get in"
    console.be_linear()
    assert hung(line, 4, console) is line


@given(
    st.lists(st.text("abc", min_size=1, max_size=9), min_size=1, max_size=30), st.integers(12, 40), st.integers(1, 3)
)
def test_a_text_is_cut_to_its_lines_as_they_are_broken(words: list[str], width: int, most: int) -> None:
    """Never on a line more than asked for, and whole where it fits."""
    text = " ".join(words)
    cut = in_lines(text, width, most)
    assert len(lines_of(Text(cut), width)) <= most
    if len(lines_of(Text(text), width)) <= most:
        assert cut == text


@pytest.mark.parametrize("width", [34, 40, 60, 80])
def test_a_command_in_a_sentence_stands_on_one_line_where_it_fits(width: int) -> None:
    """It can be copied; one that is longer than the line is broken as other words are."""
    command = "`careers list --work desk --limit 0`"
    sentence = f"{'word ' * 9}more: {command} shows all of them."
    for rows in (lines_of(Text(sentence), width), in_words.wrapped(sentence, width)):
        assert any(command in row for row in rows) == (len(command) <= width)
        assert max(map(len, rows)) <= width
        assert " ".join(" ".join(rows).split()) == sentence


def lines_of(text: Text, width: int) -> list[str]:
    """What is drawn of a text in so many columns."""
    stream = io.StringIO()
    SafeConsole(file=stream, width=width).print(text)
    return stream.getvalue().splitlines()


def table_of(*rows: tuple[str, ...]) -> Table:
    """A table of such rows."""
    table = grid(rows[0], Console(SafeConsole(file=io.StringIO(), width=80)))
    for row in rows[1:]:
        table.add_row(*map(Text, row))
    return table


def test_columns_share_what_room_there_is_by_the_lines_it_saves() -> None:
    """Two columns of the same words have the same width; one whose words fit takes no more than they need."""
    words = "High school diploma or equivalent"
    console = Console(SafeConsole(file=io.StringIO(), width=56))
    table = table_of(("", "One", "Two"), ("Education", words, words), ("Zone", "3", "2"))
    assert keep_words(table, console)
    label, one, two = (column.width for column in table.columns)
    assert label == len("Education")
    assert one == two == len("High school diploma")


def test_a_table_without_room_for_its_words_is_left_alone() -> None:
    """Its columns have the widths they had."""
    table = table_of(("", "One"), ("Education", "apprenticeship"))
    assert not keep_words(table, Console(SafeConsole(file=io.StringIO(), width=20)))
    assert [column.width for column in table.columns] == [None, None]


@given(
    st.lists(st.tuples(*[st.text("ab ", max_size=30)] * 3), min_size=1, max_size=5), st.integers(20, 90)
)  # fmt: skip
def test_no_word_of_a_table_is_broken(rows: list[tuple[str, str, str]], width: int) -> None:
    """And the table is never wider than the screen."""
    table = table_of(("Role", "Pay", "Jobs"), *rows)
    if keep_words(table, Console(SafeConsole(file=io.StringIO(), width=width))):
        assert sum(column.width or 0 for column in table.columns) + 2 * len(table.columns) <= width
        for column in table.columns:
            longest = max((len(word) for cell in column.cells for word in str(cell).split()), default=0)
            assert longest <= (column.width or 0)
