"""A large catalogue on a terminal: its first look shows how far it is, can be interrupted, and is not lost."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

from helper import cache_of, run_process
from terminal import INTERRUPT, Terminal

MANY = 1500
FEWER = 300
"""Enough for two batches, and so for progress to be told; an interruption needs time to arrive."""
HIDE_CURSOR, SHOW_CURSOR = b"\x1b[?25l", b"\x1b[?25h"


def made_up(folder: Path, count: int) -> Path:
    """A folder of so many made-up roles."""
    folder.mkdir()
    tasks = "".join(f"  - Check the number {number} of every list that comes in.\n" for number in range(12))
    for number in range(count):
        text = f"title: Made Up Role {number}\nsummary: A role for a test.\nresponsibilities:\n{tasks}"
        (folder / f"made-up-{number}.yaml").write_text(text, encoding="utf-8")
    return folder


def kept(home: Path) -> int:
    """How many roles the index holds."""
    (file,) = cache_of(home).glob("index-*.db")
    with sqlite3.connect(file) as database:
        number = database.execute("SELECT count(*) FROM role").fetchone()[0]
    database.close()
    return int(number)


def test_a_first_look_tells_how_far_it_is_and_an_interruption_loses_little(tmp_path: Path) -> None:
    """Ctrl-C in the middle ends with 130 and no traceback; the next command reads only the rest and is complete."""
    many = made_up(tmp_path / "roles", MANY)
    with Terminal("list", "--roles", str(many), home=tmp_path) as terminal:
        terminal.until("Reading role files [")
        terminal.send(INTERRUPT)
        assert terminal.ended() == 130
    assert b"Traceback" not in terminal.raw
    assert "Reading role files" not in terminal.text
    assert terminal.raw.rfind(SHOW_CURSOR) > terminal.raw.rfind(HIDE_CURSOR) >= 0
    before = kept(tmp_path)
    assert 0 < before < MANY
    with Terminal("list", "--roles", str(many), home=tmp_path) as terminal:
        assert terminal.ended() == 0
    whole = kept(tmp_path)
    assert whole > MANY
    assert re.search(rf" {whole - before}/{whole - before}\b", terminal.raw.decode())


def test_progress_goes_to_a_terminal_only_and_leaves_no_trace(tmp_path: Path) -> None:
    """The progress line is wiped when it is done; a pipe gets none of it."""
    many = made_up(tmp_path / "roles", FEWER)
    with Terminal("list", "--roles", str(many), home=tmp_path) as terminal:
        assert terminal.ended() == 0
    assert b"Reading role files [" in terminal.raw
    assert "Reading role files" not in terminal.text
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    ran = run_process("list", "--roles", str(many), "--json", home=elsewhere)
    assert (ran.exit_code, ran.stderr) == (0, "")
    assert len(ran.json) > FEWER
