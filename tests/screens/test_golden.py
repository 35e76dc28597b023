"""Every screen as it looks at 40, 80 and 200 columns, without colour, held against a file that a person has read.

When a screen is changed on purpose: UPDATE_GOLDEN=1 pytest tests/screens, then read the difference.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from rich.cells import cell_len

from helper import hold_against

GOLDEN = Path(__file__).parent / "golden"
TWO = ("legal-coordinator", "legal-technician")
SCREENS = {
    "show": ("show", "legal-coordinator"),
    "show-sparse": ("show", "judge"),
    "show-section": (
        "show",
        "legal-technician",
        "--section",
        "salary",
        "--section",
        "skill-map",
        "--section",
        "related",
    ),
    "show-full": ("show", "legal-technician", "--full"),
    "salary": ("salary", *TWO, "--offer", "62000"),
    "salary-hour": ("salary", "lawyer", "--per", "hour"),
    "salary-in": ("salary", "paralegal", "judge", "--in", "austin", "--in", "guam", "--offer", "62000"),
    "salary-where": ("salary", "paralegal", "--where"),
    "list-by-education": ("list", "--by", "education"),
    "list-by-major": ("list", "--by", "major", "--limit", "6"),
    "salary-by-sector": ("salary", "paralegal", "--by", "sector"),
    "salary-by-year": ("salary", "judge", "--by", "year"),
    "places": ("places", "vermont"),
    "list-in": ("list", "--in", "wyoming", "--sort", "-official_median"),
    "tiers": ("tiers", "legal-coordinator"),
    "tiers-two": ("tiers", *TWO),
    "day": ("day", "legal-technician"),
    "day-two": ("day", *TWO),
    "day-at": ("day", *TWO, "--at", "14:30"),
    "compare": ("compare", *TWO),
    "compare-sparse": ("compare", "paralegal", "lawyer"),
    "compare-all": ("compare", *TWO, "--all"),
    "list": ("list",),
    "check": ("check", *TWO),
    "faq": ("faq", "legal-technician", "remote"),
    "skills": ("skills", "wesltaw"),
    "next": ("next", "paralegal"),
    "next-why": ("next", "legal-coordinator", "--why", "--limit", "2"),
    "next-in": ("next", "legal-secretary", "--in", "austin", "--order", "fit"),
}


@pytest.mark.parametrize("width", [40, 80, 200])
@pytest.mark.parametrize("name", SCREENS)
def test_screen(careers, name: str, width: int) -> None:
    """The screen is the one on file, and no line is wider than the terminal."""
    ran = careers(*SCREENS[name], "--format", "table", COLUMNS=str(width), NO_COLOR="1")
    assert ran.exit_code == 0, ran.stderr
    text = "".join(f"{line.rstrip()}\n" for line in ran.lines)
    assert max(cell_len(line) for line in text.splitlines()) <= width
    hold_against(GOLDEN / f"{name}-{width}.txt", text)


def test_no_golden_file_is_left_over() -> None:
    """Each file belongs to a screen."""
    expected = {f"{name}-{width}.txt" for name in SCREENS for width in (40, 80, 200)}
    assert {file.name for file in GOLDEN.glob("*.txt")} == expected


@pytest.mark.parametrize("slug", [*TWO, "judge"])
def test_the_glance_leads_with_work_and_pay(careers, slug: str) -> None:
    """What one does and what it pays are on a screen of 80 by 24, and all of the glance on one of 140 by 40."""
    first = careers("show", slug, "--format", "table", COLUMNS="80").lines[:23]
    work, pay = (next(row for row, line in enumerate(first) if line.startswith(head)) for head in ("What they", "Pay"))
    assert work < pay
    assert any(line.startswith(("guide", "official")) for line in first[pay:])
    assert len(careers("show", slug, "--format", "table", COLUMNS="140").lines) <= 39  # and the prompt


def test_wide_characters_keep_the_columns_straight(careers, tmp_path: Path) -> None:
    """A title of double-width characters takes the room that it takes."""
    (tmp_path / "pan.yaml").write_text(
        "title: 面包师面包师\nsummary: 烤面包。\nsalary: {low: 1, median: 2, high: 3}\n", encoding="utf-8"
    )
    for command in (("list",), ("compare", "pan", "legal-t"), ("salary", "pan")):
        ran = careers("--roles", str(tmp_path), *command, "--format", "table", COLUMNS="80")
        assert "面包师" in ran
        assert max(cell_len(line) for line in ran.lines) <= 80


@pytest.mark.parametrize("setting", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_plain_surroundings_get_no_escape_sequence(careers, setting: dict[str, str]) -> None:
    """Not even bold, in a pseudo-terminal."""
    out = in_terminal(careers, ["show", "legal-t"], **setting)
    assert "\x1b" not in out
    assert "Legal Technician" in out


def test_a_terminal_gets_colour_and_a_pipe_none(careers) -> None:
    """And --color forces it, --no-color forbids it, in front of the command or behind it."""
    assert "\x1b[" in in_terminal(careers, ["show", "legal-t", "-s", "pros"], TERM="xterm-256color")
    assert "\x1b" not in in_terminal(careers, ["show", "legal-t", "-s", "pros", "--no-color"], TERM="xterm-256color")
    assert "\x1b" not in careers("show", "legal-t", "--format", "table")
    assert "\x1b[" in careers("--color", "show", "legal-t", "--format", "table")


def in_terminal(careers, arguments: list[str], **surroundings: str) -> str:
    """What the program writes when its output is a terminal of 80 by 40."""
    import fcntl
    import pty
    import struct
    import subprocess
    import sys
    import tempfile
    import termios

    from helper import environment

    leader, follower = pty.openpty()
    fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 80, 0, 0))
    with tempfile.TemporaryDirectory() as home:
        process = subprocess.Popen(
            [sys.executable, "-m", "careercli", *arguments],
            stdin=follower, stdout=follower, stderr=subprocess.DEVNULL, env=environment(Path(home), **surroundings),
        )  # fmt: skip
        os.close(follower)
        out = b""
        while True:
            try:
                chunk = os.read(leader, 65536)
            except OSError:
                break
            if not chunk:
                break
            out += chunk
        process.wait()
    os.close(leader)
    return out.decode("utf-8", "replace")


def test_full_goes_through_the_pager_only_if_it_does_not_fit(careers) -> None:
    """On a terminal `--full` starts $PAGER; a short section does not."""
    paged = in_terminal(careers, ["show", "legal-t", "--full"], TERM="xterm", PAGER="sed s/^/PAGED:/")
    assert "PAGED:" in paged
    short = in_terminal(
        careers, ["show", "legal-t", "--section", "pros", "--section", "cons"], TERM="xterm", PAGER="sed s/^/PAGED:/"
    )
    assert "PAGED:" not in short
