"""The verdict on a move, over the tables that ship with the program."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from careercli.catalog.moves import MoveTables, Occupation
from careercli.moves.ranking import Ranking
from careercli.moves.requirements import Requirements
from careercli.moves.verdict import NEARNESS, SAME, has_few_openings, verdict
from careercli.roles.all_jobs import notable_growth

WAITER = "35-3031.00"
NOTHING = Requirements()


@pytest.fixture(scope="module")
def waiters() -> Iterator[Ranking]:
    """Where waiters go."""
    with MoveTables.open() as opened:
        yield Ranking(opened, opened.ids[WAITER])


def _bare(occupation: Occupation) -> Occupation:
    """An occupation of which neither openings nor growth are known, so that the verdict is its nearness alone."""
    return replace(occupation, openings=None, growth=None)


@pytest.mark.parametrize(
    ("growth", "period", "words"),
    [
        (-5.8, "2024-34", "jobs shrinking 5.8 % by 2034"),
        (-0.1, "2024-34", "jobs shrinking 0.1 % by 2034"),
        (-1.0, None, "jobs shrinking 1 %"),  # without a period nothing is said of the year
        (0.0, "2024-34", ""),
        (4.9, "2024-34", ""),  # about as all jobs: not notable
        (5.0, "2024-34", "jobs growing 5 % by 2034, faster than average"),
        (None, None, ""),
    ],
)
def test_it_tells_a_notable_growth(waiters: Ranking, growth: float | None, period: str | None, words: str) -> None:
    """A job that shrinks is said to, whatever openings it has; the growth of most jobs is not worth a word."""
    cashiers = waiters.tables.occupations[waiters.tables.ids["41-2011.00"]]
    target = replace(cashiers, openings=20_000, growth=growth, growth_period=period)
    _near, _comma, rest = verdict(waiters, target, NOTHING).partition(", many openings")
    assert rest.removeprefix(", ") == words
    assert notable_growth(growth, period) == words


def test_the_growth_is_that_of_the_record(waiters: Ranking) -> None:
    """Every occupation of the tables has BLS's own figure: executive secretaries -1.6 %, legal ones -5.8 %."""
    occupations, ids = waiters.tables.occupations, waiters.tables.ids
    of_code = {code: occupations[ids[code]] for code in ("43-6011.00", "43-6012.00")}
    assert [(each.growth, each.growth_period) for each in of_code.values()] == [(-1.6, "2024-34"), (-5.8, "2024-34")]
    assert sum(each.growth is None for each in occupations) < len(occupations) / 20


@pytest.mark.parametrize(
    ("openings", "words"),
    [(15_000, "many openings"), (14_999, "some openings"), (5_000, "some openings"), (4_999, "few openings")],
)
def test_it_tells_nearness_and_openings(waiters: Ranking, openings: float, words: str) -> None:
    """By the rank of the fit and the openings a year; of openings that are not known nothing is said."""
    cashiers = waiters.tables.occupations[waiters.tables.ids["41-2011.00"]]
    rank = waiters.fit_ranks[cashiers.id]
    near = next(name for most, name in NEARNESS if rank <= most)
    assert verdict(waiters, replace(cashiers, openings=openings, growth=None), NOTHING) == f"{near}, {words}"
    assert verdict(waiters, replace(cashiers, openings=None, growth=None), NOTHING) == near


def test_openings_are_those_that_are_printed(waiters: Ranking) -> None:
    """BLS counts 33,300 for Compliance Officers, who are one of O*NET's eight parts: many. A part has its share."""
    tables = waiters.tables
    whole, part = (tables.occupations[tables.ids[code]] for code in ("13-1041.00", "13-1041.07"))
    assert round(whole.openings or 0) == 33_300 and "many openings" in verdict(waiters, whole, NOTHING)
    assert round(part.openings or 0) == 4_757 and "few openings" in verdict(waiters, part, NOTHING)
    assert has_few_openings(part) and not has_few_openings(whole)


def test_nearness_goes_by_rank(waiters: Ranking) -> None:
    """Off the ladder what is nearer is never called farther; each word is said of one there at least."""
    ladder = waiters.ladder
    on_ladder = {waiters.source, ladder.supervisor, *ladder.places, *ladder.beyond, *ladder.rungs}
    names = [name for _most, name in NEARNESS]
    places = [
        names.index(verdict(waiters, _bare(waiters.tables.occupations[number]), NOTHING))
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
        told = verdict(ranking, _bare(tables.occupations[tables.ids[target]]), NOTHING)
    assert names.index(told) <= names.index(word)


def test_long_study_belongs_to_it(waiters: Ranking) -> None:
    """From five years on, however near; and the very occupation is told as the same."""
    other = waiters.tables.occupations[waiters.tables.ids["41-2011.00"]]
    assert verdict(waiters, other, Requirements(study_years=5)).endswith("; 5 years of study first")
    assert "study" not in verdict(waiters, other, Requirements(study_years=4.9))
    assert verdict(waiters, waiters.tables.occupations[waiters.source], NOTHING) == SAME
