"""The verdict on a move, over the tables that ship with the program."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from careercli.catalog.moves import MoveTables
from careercli.moves.ranking import Ranking
from careercli.moves.requirements import Requirements
from careercli.moves.verdict import NEARNESS, SAME, verdict

WAITER = "35-3031.00"
NOTHING = Requirements()


@pytest.fixture(scope="module")
def waiters() -> Iterator[Ranking]:
    """Where waiters go."""
    with MoveTables.open() as opened:
        yield Ranking(opened, opened.ids[WAITER])


@pytest.mark.parametrize(
    ("openings", "words"),
    [(15_000, "many openings"), (14_999, "some openings"), (5_000, "some openings"), (4_999, "few openings")],
)
def test_it_tells_nearness_and_openings(waiters: Ranking, openings: float, words: str) -> None:
    """By the rank of the fit and the openings a year; of openings that are not known nothing is said."""
    cashiers = waiters.tables.occupations[waiters.tables.ids["41-2011.00"]]
    rank = waiters.fit_ranks[cashiers.id]
    near = next(name for most, name in NEARNESS if rank <= most)
    assert verdict(waiters, replace(cashiers, openings=openings), NOTHING) == f"{near}, {words}"
    assert verdict(waiters, replace(cashiers, openings=None), NOTHING) == near


def test_nearness_goes_by_rank_alone(waiters: Ranking) -> None:
    """Of 922 others 9 are nearest (1 %), 37 near (to 5 %), 138 some way off (to 20 %): what is nearer is never called
    farther.
    """
    names = [name for _most, name in NEARNESS]
    places = [
        names.index(verdict(waiters, replace(waiters.tables.occupations[number], openings=None), NOTHING))
        for number in sorted(range(len(waiters.fits)), key=waiters.fit_ranks.__getitem__)
        if number != waiters.source
    ]
    assert places == sorted(places)
    assert [places.count(place) for place in range(4)] == [9, 37, 138, 738]


def test_long_study_belongs_to_it(waiters: Ranking) -> None:
    """From five years on, however near; and the very occupation is told as the same."""
    other = waiters.tables.occupations[waiters.tables.ids["41-2011.00"]]
    assert verdict(waiters, other, Requirements(study_years=5)).endswith("; 5 years of study first")
    assert "study" not in verdict(waiters, other, Requirements(study_years=4.9))
    assert verdict(waiters, waiters.tables.occupations[waiters.source], NOTHING) == SAME
