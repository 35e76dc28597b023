"""The page of `start`: what a person reads on a terminal and on paper is the same, and own pay is no offer."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from helper import Ran, home_of, run

PROFILE = "role: machinist\npay: {amount: 52000, period: year}\nplace: Toledo\n"


@pytest.fixture
def person(tmp_path: Path, atlas_data: Path) -> Callable[..., Ran]:
    """Runs the program for a machinist of Toledo, Ohio, with more in the profile."""

    def call(*arguments: str, more: str = "") -> Ran:
        file = home_of(tmp_path) / "data" / "profile.yaml"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(PROFILE + more, encoding="utf-8")
        return run(*arguments, home=tmp_path, CAREERS_DATA=str(atlas_data), COLUMNS="200")

    return call


def read(page: str) -> str:
    """The words of a page or picture, in small letters."""
    return re.sub(r"<[^>]*>", " ", re.sub(r"<style.*?</style>", "", page, flags=re.DOTALL)).lower()


@pytest.mark.parametrize("form", [("--plain", "salary"), *(("salary", "--format", to) for to in ("md", "html", "svg"))])
def test_own_pay_is_no_offer(person: Callable[..., Ran], form: tuple[str, ...]) -> None:
    """In every form of `salary` what the profile earns is called that; an amount that is asked about is an offer."""
    own, asked = read(person(*form)), read(person(*form, "--offer", "60000"))
    assert "your pay" in own and "offer" not in own
    assert "offer" in asked and "your pay" not in asked


def test_json_says_which_amount_is_own_pay(person: Callable[..., Ran]) -> None:
    """So does the page of `start`, which rests on it."""
    shown = [person("salary", *more, "--json").json[0]["offer"]["own"] for more in ((), ("--offer", "60000"))]
    assert shown == [True, False]
    assert "offer" not in read(person("start", "--page", "--format", "html"))
