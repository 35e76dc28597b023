"""Where a list goes by pay and rows stand behind others all the same, a line says why before the first of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from helper import run

ASKED = ("list", "--work", "no-nights", "--family", "healthcare", "--sort=-pay", "--limit", "30", "--format", "table")
FIRST_FEW, FIRST_UNSURE = "Medical Dosimetrists", "Cardiologists"
"""Of 3,410 jobs; nights for some (Handbook 2024-34)."""


@pytest.mark.parametrize("more", [(), ("--plain",)])
@pytest.mark.parametrize("width", ["40", "80", "200"])
def test_a_group_begins_with_the_reason_why_it_stands_behind(
    atlas_data: Path, tmp_path: Path, more: tuple[str, ...], width: str
) -> None:
    """First what fits, then what fits and has few jobs, then what is not certain; the reason once."""
    screen = run(*ASKED, *more, home=tmp_path, CAREERS_DATA=str(atlas_data), COLUMNS=width)
    lines = [line.strip().removeprefix("Role: ") for line in screen.splitlines()]
    few, unsure = lines.index("Fewer than 5,000 jobs:"), lines.index("Not certain, so ask:")
    assert lines[few + 1].startswith(FIRST_FEW)
    assert lines[unsure + 1].startswith(FIRST_UNSURE)
    assert few < unsure
    assert lines.count("Fewer than 5,000 jobs:") == lines.count("Not certain, so ask:") == 1


def test_so_it_is_in_a_place(atlas_data: Path, tmp_path: Path) -> None:
    """Few there are fewer than one in so many of all jobs."""
    for more in ((), ("--plain",)):
        screen = run(*ASKED, "--in", "Ohio", *more, home=tmp_path, CAREERS_DATA=str(atlas_data), COLUMNS="80")
        lines = [line.strip().removeprefix("Role: ") for line in screen.splitlines()]
        assert lines[lines.index("Not certain, so ask:") + 1].startswith("Surgeons, All Other")
        assert lines[lines.index("Fewer than 200 jobs:") + 1].startswith("Genetic Counselors")


def test_a_list_of_one_group_has_no_reason(atlas_data: Path, tmp_path: Path) -> None:
    """Nor has one in groups of its own a line for the few jobs in each: there each row says it."""
    for asked in (("--sort=-jobs",), ("--sort=-education,-pay", "--limit", "60")):
        screen = run("list", "--family", "healthcare", *asked, "--format", "table", home=tmp_path,
                     CAREERS_DATA=str(atlas_data))  # fmt: skip
        assert "Not certain" not in screen
        assert "Fewer than" not in screen
