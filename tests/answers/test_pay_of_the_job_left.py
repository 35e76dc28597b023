"""The pay of a role in a place is one figure, with one rule for who stands in for it, on every screen."""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli.answers import next_pay, salary
from careercli.answers.pay_at_home import in_place
from careercli.answers.pay_in_places import AskedPlaces
from careercli.api import Catalog
from helper import run

PLACES = ("Tucson", "MA", "rural AZ", "Guam")


@pytest.mark.parametrize("place", PLACES)
def test_moves_start_from_the_pay_that_salary_tells(catalog: Catalog, place: str) -> None:
    """Of every thirteenth role, whether O*NET describes it or not: other ones in each place."""
    entries = catalog.entries_with_figures(catalog.slugs()[PLACES.index(place) :: 13])
    told = salary.pay(entries, asked_places=AskedPlaces((place,)))
    asked = in_place(None, place, by_code=True)
    for entry, role in zip(entries, told.roles, strict=True):
        there = role.places[-1]
        record = there.record
        for pay in (asked.of_entry(entry), in_place(None, place, left=entry).of_source()):
            assert (pay.first.amount if pay.first else None) == (record.median if record else None), entry.slug
            assert pay.of == (there.wider or ""), entry.slug


def test_a_role_without_a_figure_there_has_no_other_ones(catalog: Catalog, tmp_path: Path, atlas_data: Path) -> None:
    # BLS OEWS May 2025, 47-5049: 70,130 in the nation, none in Tucson nor in Arizona; 47-5041 has 60,880 in Tucson.
    answer = catalog.next("copper miner", place="tucson")
    assert answer.pay is not None
    assert (answer.pay.amount, answer.pay_of) == (70130, next_pay.UNITED_STATES)
    assert all(next_pay.UNITED_STATES in (move.pay.change_of, move.pay.of) for move in answer.moves)
    miner = run(
        "next",
        "copper miner",
        "--in",
        "tucson",
        "--format",
        "table",
        home=tmp_path,
        CAREERS_DATA=str(atlas_data),
        COLUMNS="200",
    )
    assert "$70,130 a year (official median) nationwide" in miner


@pytest.mark.parametrize("place", ["Tucson", "MA"])
@pytest.mark.parametrize("role", ["copper miner", "waiter", "paralegal", "logging-equipment-operators"])
def test_every_screen_counts_from_one_pair(catalog: Catalog, role: str, place: str) -> None:
    entry = catalog.entry(role)
    for move in catalog.next(role, place=place).moves[:4]:
        found = catalog.gap(role, move.slug, place=place)
        assert found.pay_change == move.pay.change_percent, (entry.slug, move.slug)
        assert found.pay_change_of == move.pay.change_of
        way = catalog.path(role, move.slug, place=place).routes
        direct = next((each.moves[0] for each in way if len(each.moves) == 1), None)
        if direct is not None and direct.there is not None:
            assert direct.there.change_percent == move.pay.change_percent
            assert direct.there.change_of == move.pay.change_of
