"""The file of starred roles and notes: read with care, changed without touching what else stands in it, never lost."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careercli import paths
from careercli.errors import CareersError
from careercli.profile import kept

MINE = """\
# my own words
stars: [lawyer, paralegal]   # the two
notes:
  # from the fair
  - {role: lawyer, text: "ask: Anna"}
  - role: judge
    date: 2026-05-12
    text: >-
      two
      lines
"""


@pytest.fixture
def file(folder: Path) -> Path:
    """Where the file of a person with an empty home stands."""
    path = paths.user_kept()
    path.parent.mkdir(parents=True)
    return path


def test_stars_and_notes_are_read(file: Path) -> None:
    """In any layout of YAML, in their order; the day of a note may be missing."""
    file.write_text(MINE, encoding="utf-8")
    mine = kept.load()
    assert mine.stars == ("lawyer", "paralegal")
    assert [(note.role, note.date, note.text) for note in mine.notes] == [
        ("lawyer", None, "ask: Anna"), ("judge", "2026-05-12", "two lines"),
    ]  # fmt: skip
    assert [note.text for note in mine.of("judge")] == ["two lines"]


def test_without_a_file_nothing_is_kept_and_reading_makes_none(file: Path) -> None:
    """The first star makes it, for its owner alone."""
    assert kept.load() == kept.StarsAndNotes()
    assert not file.exists()
    assert kept.star(["lawyer", "judge", "lawyer"]) == ("lawyer", "judge")
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.read_text(encoding="utf-8").startswith("# The roles you starred")
    assert kept.load() == kept.StarsAndNotes(stars=("lawyer", "judge"))


def test_changes_leave_every_other_line(file: Path) -> None:
    """Comments, layout and order of the rest stay."""
    file.write_text(MINE, encoding="utf-8")
    assert kept.star(["judge", "lawyer"]) == ("judge",)
    assert kept.unstar(["paralegal", "nobody"]) == ("paralegal",)
    kept.add_note("lawyer", "  a\n second  one ", "2026-11-26")
    assert [note.text for note in kept.remove_notes("lawyer", [1])] == ["ask: Anna"]
    text = file.read_text(encoding="utf-8")
    assert (
        text
        == MINE.replace("[lawyer, paralegal]", "[lawyer, judge]").replace('  - {role: lawyer, text: "ask: Anna"}\n', "")
        + '  - role: lawyer\n    date: "2026-11-26"\n    text: a second one\n'
    )


def test_notes_are_taken_out_by_number_or_all(file: Path) -> None:
    """Numbers count the role's own notes; with one that is not there, nothing is taken out."""
    for text in ("one", "two", "three"):
        kept.add_note("lawyer", text, "2026-11-26")
        kept.add_note("judge", text, "2026-11-26")
    before = file.read_bytes()
    for numbers in ([1, 4], [0], [-1]):
        with pytest.raises(CareersError, match="lawyer has 3 notes, but none with number"):
            kept.remove_notes("lawyer", numbers)
    assert file.read_bytes() == before
    assert [note.text for note in kept.remove_notes("lawyer", [3, 1, 3])] == ["one", "three"]
    assert len(kept.remove_notes("judge", None)) == 3
    assert kept.remove_notes("judge", None) == ()
    assert [(note.role, note.text) for note in kept.load().notes] == [("lawyer", "two")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("stars: lawyer", "1:1 stars: expected a list, got"),
        ("stars: [Lawyer]", r"1:9 stars\[0\]"),
        ("stars: [../../etc/passwd]", r"1:9 stars\[0\]"),
        ("notes:\n- {role: lawyer}", r"2:3 notes\[0\].*text"),
        ("notes:\n- {role: lawyer, text: x, when: y}", r"2:27 notes\[0\].when: unknown key"),
        ("notes:\n- {role: lawyer, text: x, date: May}", r"notes\[0\].date"),
        ("notes:\n- {role: lawyer, text: ''}", r"notes\[0\].text"),
        ("star: []", "1:1 star: unknown key"),
        ("stars: &x [a]", "anchors"),
        ("stars: [\x1b[31m]", "control character"),
        ('notes: [{role: a, text: "\\u202e"}]', r"U\+202E"),
        ("- a", "keys and values"),
        ("stars: [", "not YAML"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(file: Path, text: str, said: str) -> None:
    """The error names the file, line and column, and what to do; nothing is changed by a command that meets it."""
    file.write_text(text, encoding="utf-8")
    for ask in (kept.load, lambda: kept.star(["judge"]), lambda: kept.add_note("judge", "x", "2026-11-26")):
        with pytest.raises(CareersError, match=said) as caught:
            ask()
        assert "kept.yaml" in caught.value.message
        assert caught.value.hint
    assert file.read_text(encoding="utf-8") == text


@settings(suppress_health_check=list(HealthCheck))
@given(texts=st.lists(st.text(max_size=60), max_size=4))
def test_any_note_survives(file: Path, texts: list[str]) -> None:
    """Quotes, colons, hashes, what a terminal would obey: what is added is what is read back, on one line."""
    file.unlink(missing_ok=True)
    written = []
    for text in texts:
        try:
            written.append(kept.add_note("lawyer", text, "2026-11-26").text)
        except CareersError as error:
            assert "needs some words" in error.message
    assert [note.text for note in kept.load().notes] == written
    assert all("\n" not in text and text.isprintable() for text in written if text.isascii())


def test_too_much_is_refused(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A note of many pages, a star or a note too many: an error, and the file as it was."""
    with pytest.raises(CareersError, match="at most 2,000 characters, this one has 2,001"):
        kept.add_note("lawyer", "x" * 2001, "2026-11-26")
    monkeypatch.setattr(kept, "MAX_STARS", 1)
    monkeypatch.setattr(kept, "MAX_NOTES", 0)
    with pytest.raises(CareersError, match="at most 1 roles"):
        kept.star(["lawyer", "judge"])
    with pytest.raises(CareersError, match="at most 0 notes"):
        kept.add_note("lawyer", "x", "2026-11-26")
    assert not file.exists()


def test_thirty_processes_at_once_lose_nothing(folder: Path) -> None:
    """Every star and note that was added is there, every one that was taken out is not."""
    kept.star([f"old-{number}" for number in range(10)])
    for number in range(5):
        kept.add_note(f"noted-{number}", "old", "2026-11-26")
    change = "import sys; from careercli.profile import kept; eval(sys.argv[1])"
    changes = [f"kept.star(['new-{number}'])" for number in range(8)]
    changes += [f"kept.unstar(['old-{number}'])" for number in range(8)]
    changes += [f"kept.add_note('lawyer', 'new {number}', '2026-11-26')" for number in range(9)]
    changes += [f"kept.remove_notes('noted-{number}', None)" for number in range(5)]
    processes = [subprocess.Popen([sys.executable, "-c", change, line]) for line in changes]
    assert [process.wait() for process in processes] == [0] * 30
    mine = kept.load()
    assert sorted(mine.stars) == sorted([*(f"new-{number}" for number in range(8)), "old-8", "old-9"])
    assert sorted(note.text for note in mine.notes) == [f"new {number}" for number in range(9)]
    assert [entry.name for entry in paths.user_kept().parent.iterdir()] == ["kept.yaml"]


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes in folders there")
@pytest.mark.parametrize("make", [os.mkfifo, os.mkdir, lambda path: path.symlink_to("/dev/zero")])
def test_a_pipe_a_folder_or_a_device_is_refused_at_once(file: Path, make) -> None:
    """It is neither waited for nor read without an end nor replaced."""
    make(file)
    for ask in (kept.load, lambda: kept.star(["x"]), lambda: kept.remove_notes("x", None)):
        with pytest.raises(CareersError, match=r"this is a (pipe|folder|device)"):
            ask()
    assert not file.is_file()
