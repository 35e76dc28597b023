"""The commands that a screen offers keep what was typed: the place, the pay and the schooling."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from helper import Ran, run

TOLD = ("--earning", "31k", "--have", "bachelor")
TYPED = "--earning 31k --have bachelor"


@pytest.fixture
def atlas(tmp_path: Path, atlas_data: Path) -> Callable[..., Ran]:
    """Runs the program with every occupation."""
    return lambda *words, **more: run(*words, home=tmp_path, CAREERS_DATA=str(atlas_data), **more)


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (("gap", "waiter", "paralegal", "--in", "Ohio", *TOLD), ("plan", "path", "gap")),
        (("path", "waiter", "paralegal", "--in", "Ohio", *TOLD), ("gap", "plan")),
        (("next", "waiter", "--in", "Ohio", *TOLD), ("gap",)),
        (("plan", "waiter", "paralegal", "--in", "Ohio", *TOLD), ("plan",)),
        (("whatif", "waiter", "negotiation", *TOLD), ("gap",)),
    ],
    ids=lambda each: each[0],
)
def test_an_offered_command_keeps_the_place_the_pay_and_the_schooling(
    atlas: Callable[..., Ran], words: tuple[str, ...], offered: tuple[str, ...]
) -> None:
    """Each is run again as it is offered, and answers."""
    shown = atlas(*words, terminal=True, TERM="dumb", COLUMNS="200")
    assert shown.exit_code == 0, shown.stderr
    for name in offered:
        line = next(line.strip() for line in shown.lines if line.strip().startswith(f"careers {name} "))
        assert TYPED in line and ("--in" not in words or "--in ohio" in line.lower()), line


def test_gap_counts_what_is_typed_of_pay_and_schooling(atlas: Callable[..., Ran]) -> None:
    """As `next`, `path` and `plan` do."""
    told = atlas("gap", "waiter", "paralegal", *TOLD, "--json").json
    assert (told["pay_before"], told["pay_before_from"]) == (31000, "you")
    assert (told["schooling_before"], told["schooling_before_from"]) == ("Bachelor's degree", "you")
    without = atlas("gap", "waiter", "paralegal", "--json").json
    assert without["pay_before_from"] == "official" and without["requirements"] != told["requirements"]


def test_whatif_counts_what_is_typed_of_pay_and_schooling(atlas: Callable[..., Ran]) -> None:
    """What pays far less than one earns is left out, and the schooling had is not asked for."""
    rows = atlas("whatif", "waiter", "negotiation", *TOLD, "--json").json
    assert {(row["pay_before"], row["schooling_before"]) for row in rows} == {(31000, "Bachelor's degree")}
