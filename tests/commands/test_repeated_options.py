"""An option of several values takes them with commas, repeated, or both, with the same answer."""

from __future__ import annotations

from pathlib import Path

import pytest

from helper import run

pytestmark = pytest.mark.usefixtures("catalog")


@pytest.mark.parametrize(
    ("once", "repeated"),
    [
        (("list", "--work", "no-weekends,no-lifting"), ("list", "--work", "no weekends", "--work", "no lifting")),
        (("list", "--interests", "RC"), ("list", "--interests", "R", "--interests", "C")),
        (("list", "--interests", "RC"), ("list", "--interests", "R,C")),
        (("list", "--family", "office work,tech"), ("list", "--family", "office work", "--family", "tech")),
        (("list", "--not-family", "trades,food"), ("list", "--not-family", "trades", "--not-family", "food")),
        (("list", "--skill", "excel, sap"), ("list", "--skill", "excel", "--skill", "sap")),
        (
            ("next", "waiter", "--work", "no-weekends,no-lifting"),
            ("next", "waiter", "--work", "no weekends", "--work", "no lifting"),
        ),
    ],
)
def test_repeats_are_as_commas(tmp_path: Path, once: tuple[str, ...], repeated: tuple[str, ...]) -> None:
    expected, got = (run(*words, "--format", "ids", home=tmp_path) for words in (once, repeated))
    assert got.exit_code == 0
    assert got == expected != run(*once[:-2], "--format", "ids", home=tmp_path)


def test_a_report_takes_places_with_commas(tmp_path: Path) -> None:
    page = run("report", "nurse", "--in", "Arizona,Tucson", home=tmp_path)
    assert page.exit_code == 0
    assert "Tucson, AZ" in page
    assert "Arizona" in page


def test_openings_in_a_place_are_said_to_be_the_nations(tmp_path: Path) -> None:
    said = "openings and growth are the nation's: projections by state are not in the data"
    assert said in run("list", "--in", "arizona", "--sort", "-openings", home=tmp_path).stderr
    assert said not in run("list", "--in", "arizona", "--sort", "-pay", home=tmp_path).stderr
