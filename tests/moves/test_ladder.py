"""The rungs above an occupation, and what is named of all moves, over the tables that ship with the program."""

from __future__ import annotations

import itertools
from collections import Counter

import pytest

from careercli import paths
from careercli.catalog.moves import MoveTables, Occupation
from careercli.moves.ladder import NOT_NAMED, Ladder, is_supervisor
from careercli.moves.ranking import Ranking
from careercli.moves.requirements import Requirements, requirements
from careercli.moves.shortlist import LEAST_TASKS, Shortlist
from careercli.moves.verdict import nearness
from careercli.roles import licences

NURSES, TRUCKERS, WAITERS, TEACHERS = "29-1141.00", "53-3032.00", "35-3031.00", "25-2031.00"
SOURCES = (NURSES, TRUCKERS, WAITERS, TEACHERS, "47-2031.00", "43-3031.00", "13-1081.00", "15-2051.01")


@pytest.fixture(scope="module")
def shortlists(tables: MoveTables) -> dict[str, Shortlist]:
    """What is worth naming of all moves from some occupations, by the codes of these."""
    table = licences.read(paths.bundled_data())
    occupations = tables.occupations
    made = {}
    for code in SOURCES:
        source = occupations[tables.ids[code]]

        def needs(number: int, source: Occupation = source) -> Requirements:
            return requirements(source, occupations[number], table)

        made[code] = Shortlist(Ranking(tables, source.id), needs)
    return made


def _worth(shortlist: Shortlist) -> set[int]:
    """What is worth naming of all others."""
    ranking = shortlist.ranking
    return shortlist.worth_naming(set(range(len(ranking.fits))) - {ranking.source})


def _ladder(tables: MoveTables, code: str) -> Ladder:
    return Ranking(tables, tables.ids[code]).ladder


@pytest.mark.parametrize(
    ("code", "supervisor"),
    [
        (TRUCKERS, "53-1043.00"),
        ("47-2031.00", "47-1011.00"),
        ("43-3031.00", "43-1011.00"),
        (WAITERS, "35-1012.00"),
        ("41-2031.00", "41-1011.00"),
        ("33-9032.00", "33-1091.00"),
        ("51-4121.00", "51-1011.00"),
        ("39-5012.00", "39-1022.00"),
        (NURSES, None),
        ("15-2051.00", None),
        ("41-1011.00", None),
    ],
)
def test_the_supervisor_is_that_of_the_trade(tables: MoveTables, code: str, supervisor: str | None) -> None:
    """The first-line supervisors of the own major group that fit best; none where there are none, or for themselves."""
    number = _ladder(tables, code).supervisor
    assert (None if number is None else tables.occupations[number].code) == supervisor


@pytest.mark.parametrize(
    ("code", "rungs"),
    [
        ("15-2051.01", {"15-2051.00"}),  # a business intelligence analyst to data scientist
        ("53-3032.00", set()),  # somebody supervises there
    ],
)
def test_the_next_rung_where_nobody_supervises_is_the_nearest_of_the_field(
    tables: MoveTables, code: str, rungs: set[str]
) -> None:
    """First in O*NET's list, of the same minor group, and asking for no less."""
    ladder = Ranking(tables, tables.ids[code]).ladder
    found = {tables.occupations[number].code for number in ladder.rungs}
    assert rungs <= found
    assert all(each[:4] == code[:4] for each in found)
    assert bool(found) is bool(rungs)


def test_places_are_those_of_either_list(tables: MoveTables) -> None:
    """Whoever names the other: the lower place counts, both see the same, and nobody names itself."""
    named = tables.named(range(len(tables.occupations)))
    assert all(named[other][number] == place for number, places in named.items() for other, place in places.items())
    assert all(number not in places for number, places in named.items())
    assert all(1 <= place <= 20 for places in named.values() for place in places.values())
    ladder = _ladder(tables, TRUCKERS)
    assert ladder.place(tables.ids["53-3033.00"]) == 1  # light truck drivers name heavy ones first
    assert ladder.place(tables.ids["23-1011.00"]) == NOT_NAMED


def test_the_next_rungs_are_what_the_supervisor_is_near_to(tables: MoveTables) -> None:
    """A driver's supervisor leads to dispatcher and a carpenter's to construction manager, never to another trade's."""
    for code, beyond in ((TRUCKERS, "43-5032.00"), ("47-2031.00", "11-9021.00"), (WAITERS, "11-9051.00")):
        ladder = _ladder(tables, code)
        assert tables.ids[beyond] in ladder.beyond
        assert not any(is_supervisor(tables.occupations[number].code) for number in ladder.beyond)
    assert _ladder(tables, NURSES).beyond == frozenset()


def test_what_is_worth_naming_is_near_or_on_the_ladder(tables: MoveTables, shortlists: dict[str, Shortlist]) -> None:
    """The supervisor always; else it is among O*NET's nearest, or its tasks are alike and the move is not unlikely."""
    for shortlist in shortlists.values():
        ranking = shortlist.ranking
        named = _worth(shortlist)
        if ranking.ladder.supervisor is not None:
            assert ranking.ladder.supervisor in named
        parts = ranking.parts(named)
        for number in named - {ranking.ladder.supervisor}:
            assert ranking.fit_ranks[number] <= 0.2
            if ranking.ladder.place(number) > 10:
                assert parts[number]["tasks"] >= 0.1 * LEAST_TASKS - 0.001
            if ranking.ladder.place(number) == NOT_NAMED and number not in ranking.ladder.beyond:
                assert ranking.commonness[number] != "unlikely"


@pytest.mark.parametrize(
    ("source", "far"),
    [
        (TRUCKERS, ("53-2011.00", "11-1021.00", "13-2011.00")),
        (WAITERS, ("25-4022.00", "11-1021.00")),
        (NURSES, ("29-1215.00", "29-1229.02", "51-4121.00")),
        ("13-1081.00", ("17-1011.00", "35-1012.00")),
        ("47-2031.00", ("17-1011.00",)),
        ("15-2051.01", ("11-1011.03",)),
    ],
)
def test_far_posts_are_not_named(tables: MoveTables, shortlists, source: str, far: tuple[str, ...]) -> None:
    """No pilots for truck drivers, librarians for waiters, physicians for nurses, or managers of anything at all."""
    assert not {tables.ids[code] for code in far} & _worth(shortlists[source])


def test_a_longer_list_has_all_of_a_shorter_one(tables: MoveTables, shortlists: dict[str, Shortlist]) -> None:
    """And as many as there are: a family that is full leaves no place empty, and others come first where they are
    hardly worse, unless a family was asked for. What gains is chosen before what does not.
    """
    for shortlist in shortlists.values():
        worth = _worth(shortlist)
        lists = [shortlist.chosen(worth, most, {}) for most in range(13)]
        assert [len(chosen) for chosen in lists] == [min(most, len(worth)) for most in range(13)]
        assert all(shorter <= longer for shorter, longer in itertools.pairwise(lists))
        every = [shortlist.chosen(worth, most, {}, one_family=True) for most in range(13)]
        assert [len(chosen) for chosen in every] == [min(most, len(worth)) for most in range(13)]
        families = [Counter(tables.occupations[number].code[:2] for number in chosen[6]) for chosen in (lists, every)]
        assert max(families[0].values()) <= max(families[1].values())
        last = min(worth, key=lambda number: (shortlist.ranking.advice[number], number))
        assert last in shortlist.chosen(worth, 1, {last: 100.0})


def test_a_rise_counts_the_more_the_nearer_the_work_and_no_size_makes_up_for_distance(
    shortlists: dict[str, Shortlist], tables: MoveTables
) -> None:
    """Twice the openings never gain twice as much, the same rise gains less farther off and nothing from a tenth on."""
    for shortlist in shortlists.values():
        ranking = shortlist.ranking
        others = [each for each in tables.occupations if each.id != ranking.source and (each.openings or 0) > 0]
        gains = {each.id: shortlist.gain(each.id, 50) for each in others}
        assert all(0 <= gain < 2 for gain in gains.values())
        assert all(gains[each.id] == 0 for each in others if nearness(ranking, each.id) >= 0.1)
        nearest = sorted(others, key=lambda each: ranking.fit_ranks[each.id])[:40]
        for near, far in itertools.combinations(nearest, 2):
            if (near.openings or 0) >= (far.openings or 0) and nearness(ranking, near.id) < nearness(ranking, far.id):
                assert gains[near.id] > gains[far.id]
            if nearness(ranking, near.id) == nearness(ranking, far.id):
                assert (gains[near.id] > gains[far.id]) == ((near.openings or 0) > (far.openings or 0))
        assert all(shortlist.gain(each.id, 5) == 0 and shortlist.gain(each.id, -6) < 0 for each in nearest)
