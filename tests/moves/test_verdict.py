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


def test_nearness_goes_by_rank(waiters: Ranking) -> None:
    """Off the ladder what is nearer is never called farther; each word is said of one there at least."""
    ladder = waiters.ladder
    on_ladder = {waiters.source, ladder.supervisor, *ladder.places, *ladder.beyond, *ladder.rungs}
    names = [name for _most, name in NEARNESS]
    places = [
        names.index(verdict(waiters, replace(waiters.tables.occupations[number], openings=None), NOTHING))
        for number in sorted(range(len(waiters.fits)), key=waiters.fit_ranks.__getitem__)
        if number not in on_ladder
    ]
    assert places == sorted(places)
    assert set(places) >= {1, 2, 3}


@pytest.mark.parametrize(
    ("source", "target", "word"),
    [
        ("47-2111.00", "11-9021.00", "some way from your job"),  # an electrician becomes construction manager
        ("47-2031.00", "11-9021.00", "some way from your job"),
        ("53-3032.00", "53-1043.00", "near your job"),  # the supervisor of the work
        ("47-2111.00", "47-1011.00", "near your job"),
    ],
)
def test_the_usual_ladder_is_not_far(source: str, target: str, word: str) -> None:
    """The supervisor of the work is near at least, and what that post leads on to some way off at most."""
    names = [name for _most, name in NEARNESS]
    with MoveTables.open() as tables:
        ranking = Ranking(tables, tables.ids[source])
        told = verdict(ranking, replace(tables.occupations[tables.ids[target]], openings=None), NOTHING)
    assert names.index(told) <= names.index(word)


def test_long_study_belongs_to_it(waiters: Ranking) -> None:
    """From five years on, however near; and the very occupation is told as the same."""
    other = waiters.tables.occupations[waiters.tables.ids["41-2011.00"]]
    assert verdict(waiters, other, Requirements(study_years=5)).endswith("; 5 years of study first")
    assert "study" not in verdict(waiters, other, Requirements(study_years=4.9))
    assert verdict(waiters, waiters.tables.occupations[waiters.source], NOTHING) == SAME
