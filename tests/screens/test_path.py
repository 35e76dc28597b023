"""The screen of `careers path`, over every occupation as it comes with the program, and from a profile.

The goldens are of the bundled atlas. When a screen is changed on purpose, or the data are: UPDATE_GOLDEN=1 pytest
tests/screens/test_path.py -n 0, then read the difference.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from rich.cells import cell_len

from helper import Ran, hold_against, home_of, run

GOLDEN = Path(__file__).parent / "golden" / "path"
SCREENS = {
    "waiter-nurse": ("waiter", "registered-nurse"),
    "retail-hr": ("retail-supervisor", "human-resources-managers"),
    "paralegal-lawyer": ("paralegal", "lawyer"),
}


@pytest.fixture
def atlas(shared_home: Path, atlas_data: Path) -> Callable[..., Ran]:
    """Runs `path` on the bundled atlas."""

    def call(*arguments: str, home: Path = shared_home, **more: str) -> Ran:
        return run("path", *arguments, "--format", "table", home=home, CAREERS_DATA=str(atlas_data), **more)

    return call


@pytest.mark.parametrize("width", [40, 80, 200])
@pytest.mark.parametrize("name", SCREENS)
def test_screen(atlas: Callable[..., Ran], name: str, width: int) -> None:
    """The screen is the one on file, and no line but a command to copy is wider than the terminal."""
    ran = atlas(*SCREENS[name], COLUMNS=str(width), NO_COLOR="1")
    assert (ran.exit_code, ran.stderr) == (0, "")
    text = "".join(f"{line.rstrip()}\n" for line in ran.lines)
    assert max(cell_len(line) for line in text.splitlines()) <= width
    hold_against(GOLDEN / f"{name}-{width}.txt", text)


def test_no_golden_file_is_left_over() -> None:
    """Each file belongs to a screen."""
    expected = {f"{name}-{width}.txt" for name in SCREENS for width in (40, 80, 200)}
    assert {file.name for file in GOLDEN.glob("*.txt")} == expected


def test_colour_tells_nothing_alone(atlas: Callable[..., Ran]) -> None:
    """With colours the same words, and escape sequences only then."""
    plain, colored = (atlas(*SCREENS["paralegal-lawyer"], NO_COLOR=no) for no in ("1", ""))
    assert "\x1b" not in plain
    assert "law school (J.D.), 3 years" in plain
    assert "law school (J.D.), 3 years" in colored


def test_from_a_profile_the_pay_is_your_pay(tmp_path: Path) -> None:
    """What one earns is never called official; changes count from it, and it bounds."""
    profile = home_of(tmp_path) / "data" / "profile.yaml"
    profile.parent.mkdir(parents=True)
    profile.write_text("role: paralegal\npay: {amount: 70000, currency: USD}\n", encoding="utf-8")
    shown = run("path", "lawyer", "--format", "table", home=tmp_path)
    assert "From Paralegal to Lawyer" in shown
    assert "today: $70,000 a year (your pay)" in shown
    assert "$151,160 a year (official median, +116 %)" in shown
    assert "  careers plan lawyer" in shown  # from the profile again
    stopped = run("path", "compliance-officer", "--min-pay", "105000", "--json", home=tmp_path)
    assert "the route may not go below $105,000" in stopped.stderr


def test_a_profile_without_a_role_is_asked_for_one(tmp_path: Path) -> None:
    """A way starts somewhere."""
    profile = home_of(tmp_path) / "data" / "profile.yaml"
    profile.parent.mkdir(parents=True)
    profile.write_text("skills: [Westlaw]\n", encoding="utf-8")
    ran = run("path", "lawyer", home=tmp_path)
    assert (ran.exit_code, ran) == (2, "")
    assert "the role to leave is missing" in ran.stderr
    assert "careers profile import CV --take-role" in ran.stderr


def test_beside_the_pay_of_a_place_each_change_says_whose_it_is(atlas: Callable[..., Ran]) -> None:
    """May 2025 of the Bureau: paralegals have $62,890 in the nation, $60,430 in Columbus; 52,000 are the asker's."""
    way = ("legal-coordinator", "paralegal", "--earning", "52000")
    shown = " ".join(atlas(*way, "--in", "columbus-oh").split())
    assert "$62,890 a year (official median, +21 % nationwide) in Columbus, OH: $60,430 (+16 % on your pay" in shown
    assert "(official median, +21 %)" in " ".join(atlas(*way).split())
