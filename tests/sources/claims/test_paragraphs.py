"""Line breaks of a text: inside a sentence they are spaces, those of lists, labels, titles and tables stay."""

from __future__ import annotations

import re
import textwrap
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.sources.claims import document, paragraphs
from helper import ROOT

FOLDER = ROOT / "benchmarks" / "check_texts"
TEXTS = sorted(file.name for file in FOLDER.iterdir() if file.suffix in (".txt", ".md"))
PROSE = re.compile(r"(?![#|>*+\s-]|\d+[.)] )(?!(?:.*[.!?] )?[A-Z][\w' -]{1,30}: ).{50,}[.!?][\"”')*]*$")
"""A line of a text that is a paragraph of sentences, to be wrapped; those with a label ("Pay: …") are lines."""


@cache
def text(name: str) -> str:
    """A text of the benchmark."""
    return (FOLDER / name).read_text(encoding="utf-8")


@cache
def words() -> frozenset[str]:
    """Every word of the texts, which the names of all occupations are among."""
    return frozenset(re.findall(r"[a-z]+", " ".join(map(text, TEXTS)).lower()))


def wrapped(written: str, width: int, *, hyphens: bool) -> str:
    """A text with its paragraphs broken at a width."""
    return "\n".join(
        "\n".join(textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=hyphens))
        if PROSE.match(line)
        else line
        for line in written.split("\n")
    )


def read(written: str) -> document.Document:
    """The sentences of a text, with every word of the benchmark known."""
    return document.read(written.encode(), "a text", words().__contains__)


def without_lines(read: document.Document) -> list[Any]:
    """All that rows are made of, but for the numbers of lines."""
    sentences = [
        (each.text, each.paragraph, each.lead, each.row, each.at, tuple(each.section.headings))
        for each in read.sentences
    ]
    return [sentences, read.first, read.year, read.abroad]


@given(st.sampled_from(TEXTS), st.integers(24, 130), st.booleans(), st.sampled_from(("", "> ", "> > ", "\r\n")))
def test_any_wrapping_of_prose_reads_the_same(name: str, width: int, hyphens: bool, dress: str) -> None:
    """However a text's paragraphs are wrapped, quoted or ended, its sentences are the same, and on their lines."""
    typed = wrapped(text(name), width, hyphens=hyphens)
    lines = typed.split("\n")
    sent = "\r\n".join(lines) if dress == "\r\n" else "\n".join(f"{dress}{line}".rstrip() for line in lines)
    result = read(sent)
    assert without_lines(result) == without_lines(read(text(name)))
    for sentence in result.sentences:
        if "|" not in lines[sentence.line - 1]:
            first = re.split(r"[ -]", sentence.text, maxsplit=1)[0]
            assert first in lines[sentence.line - 1].replace("*", "")


JOINED = [
    ("The average accounts payable\nclerk in Phoenix earns $45,000.", 1),
    ("A medical\nassistant earns $45,000 a year.", 1),
    ("The median\nAccountant earns $83,680.", 1),
    ("Nurses in\nOhio earn\n$80,000.", 1),
    ("The range is $52,000\n- $58,000 a year for clerks.", 1),
    ("Clerks get a raise\nfrom $52,000 -\n$58,000 a year.", 1),
    ("Nurses\u00a0in Ohio\u00a0earn\r\nabout $80,000.", 1),
    ("    Nurses in Ohio earn\n      about $80,000.", 1),
    ("> Nurses in Ohio earn\n> about $80,000.", 1),
    ("- High school diploma or\n  GED\n- 2 years", 2),
    ("Pay: $24 - $30 per hour\nJob type: Full-time", 2),
    ("Accounts Payable Clerk\nPhoenix, AZ\nStarting pay $22 an hour.\nSalary: $52,000 - $58,000", 4),
    ("Requirements\n- High school diploma", 2),
    ("Good to know\nParalegals earn a median of $61,010 a year, and more of them are needed.", 2),
    ("High school diploma\nValid license\nOwn tools", 3),
    ("Pay\n---\nNurses earn more.", 3),
    ("| Role | Pay |\n| --- | --- |\n| Chef | $60,990 |", 3),
    ("> Was it so?\nIt was.", 2),
]


@pytest.mark.parametrize(("written", "number"), JOINED)
def test_what_is_one_line_and_what_stays_apart(written: str, number: int) -> None:
    """The number of lines that a text has when its sentences are whole."""
    assert len(paragraphs.lines(written, words().__contains__)) == number


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("an accounts pay-\nable clerk", "an accounts payable clerk"),
        ("many weld-\ners", "many welders"),
        ("an entry-\nlevel job", "an entry-level job"),
        ("nurse-\nmidwives earn", "nurse-midwives earn"),
        ("a two- \nor four-year degree", "a two- or four-year degree"),
        ("from 2024-\n34", "from 2024-34"),
        ("soft\u00ad\nware developers", "software developers"),
        ("the statis-\ntics say", "the statistics say"),
    ],
)
def test_a_word_broken_at_the_end_of_a_line(broken: str, whole: str) -> None:
    """The hyphen goes where it only broke the word, and stays where the word is written with it."""
    known = frozenset(("payable", "welders", "nurse", "midwives"))
    (line,) = paragraphs.lines(broken, known.__contains__)
    assert line.text == whole


def test_lines_behind_a_broken_word() -> None:
    """A sentence that begins behind a word broken at a line's end has the number of its own line."""
    result = read("Many weld-\ners work here and there are enter-\ntainers. Cooks earn more.\nCooks do.")
    assert [(sentence.line, sentence.text) for sentence in result.sentences][1:] == [
        (3, "Cooks earn more."),
        (4, "Cooks do."),
    ]
