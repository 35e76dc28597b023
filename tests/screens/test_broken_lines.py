"""Every screen at five widths: no line wider than the window, no word and no command broken, no bracket's end alone."""

from __future__ import annotations

import re
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest
from rich.cells import cell_len

from helper import run

TWO = ("legal-coordinator", "legal-technician")
SCREENS = (
    (),
    ("show", "legal-coordinator"),
    ("show", "judge"),
    ("show", "legal-technician", "--full"),
    ("list",),
    ("list", "--family", "legal", "--min-pay", "60000"),
    ("list", "--in", "wyoming", "--sort", "-official_median"),
    ("compare", *TWO),
    ("compare", *TWO, "judge", "lawyer"),
    ("compare", *TWO, "judge", "lawyer", "paralegal", "mediator"),
    ("salary", "lawyer"),
    ("salary", *TWO, "--offer", "62000"),
    ("salary", "paralegal", "--in", "austin"),
    ("salary", "paralegal", "--where"),
    ("salary", "paralegal", "--by", "sector"),
    ("salary", "paralegal", "--by", "year"),
    ("places",),
    ("places", "vermont"),
    ("next", "paralegal"),
    ("next", "legal-coordinator", "--why"),
    ("gap", *TWO),
    ("path", "paralegal", "lawyer"),
    ("plan", "paralegal", "lawyer"),
    ("plan", "paralegal", "lawyer", "--until", "2040-06"),
    ("match", "westlaw", "excel", "legal research"),
    ("related", "paralegal"),
    ("whatif", "negotiation", "--leaving", "legal-coordinator"),
    ("where",),
    ("day", *TWO),
    ("tiers", "legal-coordinator"),
    ("tiers", *TWO),
    ("faq", "legal-technician"),
    ("check", *TWO),
    ("skills",),
    ("skills", "wesltaw"),
    ("search", "court"),
    ("interests", "SEC", "--no-keep"),
)
KEPT = (
    ("star", "paralegal", "lawyer"),
    ("note", "paralegal", "Ask the office about the hours, and whether they pay for the certificate"),
)
WORDS: dict[tuple[str, ...], set[str]] = {}
"""The words of a screen that is so wide that none of its lines is broken, by its command: asked for once."""
UNBROKEN_FROM = 60
"""Columns from which on even the longest command of these screens is whole, or broken between its words."""


@pytest.mark.parametrize("width", [40, 60, 80, 100, 140])
@pytest.mark.parametrize("command", [*SCREENS, *KEPT], ids=" ".join)
def test_lines_are_broken_where_they_may_be(careers, tmp_path: Path, command: tuple[str, ...], width: int) -> None:
    """And none is wider than the window. What is kept is kept in a home of its own."""
    ask = partial(run, home=tmp_path) if command in KEPT else careers
    as_screen = [*command, *(["--format", "table"] if command else [])]
    if command not in WORDS:
        WORDS[command] = set(ask(*as_screen, COLUMNS="1000", NO_COLOR="1").split())
    lines = [line.rstrip() for line in ask(*as_screen, COLUMNS=str(width), NO_COLOR="1").lines]
    assert max(map(cell_len, lines)) <= width
    whole = WORDS[command]
    assert not [pair for pair in pairwise(lines) for _ in broken_words(*pair, whole) if width >= UNBROKEN_FROM]
    assert not list(broken_commands(lines, width))
    assert not [line for line in lines if re.fullmatch(r"\s*(?:%|[\w-]{1,6}\))[,.;:]?", line)]


def broken_words(above: str, below: str, whole: set[str]) -> list[str]:
    """Words that stand in two lines, of which neither part is one."""
    parts = [[word for word in line.split() if word not in whole] for line in (above, below)]
    return [first + second for first in parts[0] for second in parts[1] if first + second in whole]


def broken_commands(lines: list[str], width: int) -> list[str]:
    """Commands between backticks in two lines that have room in one."""
    text = "\n".join(lines)
    found = (match[0] for match in re.finditer(r"`careers [^`]*`", text) if "\n" in match[0])
    return [command for command in found if len(re.sub(r"\s*\n\s*", " ", command)) <= width - 4]


def test_the_tests_own_eyes() -> None:
    """What is broken is seen to be."""
    assert broken_words("an elec", "trician", {"an", "electrician"}) == ["electrician"]
    assert broken_commands(["see `careers list", "--all` there"], 40) == ["`careers list\n--all`"]
    assert not broken_commands(["see", "`careers list` there"], 40)
