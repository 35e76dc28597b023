"""What two occupations share, and which activities tell what a job is about, over the tables that ship."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.catalog.moves import MoveTables
from careercli.moves import telling_work
from careercli.moves.shared_work import LEAST_IMPORTANCE, SharedWork
from careercli.moves.sides import work_of

PARALEGAL, ACCOUNTANT, WAITER = "23-2011.00", "13-2011.00", "35-3031.00"
places = st.integers(0, 922)


@pytest.fixture(scope="module")
def tables() -> Iterator[MoveTables]:
    """The tables that ship with the program."""
    with MoveTables.open() as opened:
        yield opened


@pytest.fixture(scope="module")
def shared(tables: MoveTables) -> SharedWork:
    """What occupations share."""
    return SharedWork(tables)


def test_an_activity_at_the_edge_is_nothing_shared(tables: MoveTables, shared: SharedWork) -> None:
    """Paralegals value an estate now and then, accountants assess a client's finances: that is no common ground."""
    paralegal, accountant = tables.ids[PARALEGAL], tables.ids[ACCOUNTANT]
    assert shared.between(paralegal, accountant) == ()
    assert next(rated.name for rated in shared.rated(paralegal, accountant)) == "Law and Government"


@given(before=places, after=places)
def test_what_is_shared_is_in_the_records_of_both(
    tables: MoveTables, shared: SharedWork, before: int, after: int
) -> None:
    """Activities by O*NET's names, core on both sides; knowledge and skills that are important to both; the same set
    either way.
    """
    names = shared.between(before, after, most=50)
    for number in (before, after):
        core = {work.name for work in work_of(tables, tables.occupations[number]).values() if work.core}
        assert set(names) <= core
    assert set(names) == set(shared.between(after, before, most=50))
    ratings = tables.ratings([before, after])
    for rated in shared.rated(before, after):
        for number in (before, after):
            both = {(each.kind, each.name): each.importance for each in ratings[number]}
            assert both[rated.kind, rated.name] >= LEAST_IMPORTANCE


@given(place=places)
def test_telling_activities_are_the_most_central(tables: MoveTables, place: int) -> None:
    """Each stands behind core tasks, and three at least are told where there are so many."""
    occupation = tables.occupations[place]
    work = work_of(tables, occupation)
    told = telling_work.telling(tables, occupation, work)
    core = [each for each in work.values() if each.core]
    assert set(told) <= set(core)
    assert len(told) >= min(telling_work.LEAST_TOLD, len(core))
    if len(told) > telling_work.LEAST_TOLD:
        near = telling_work.nearness(tables, place, told)
        assert all(near[each.activity] >= telling_work.LEAST_NEARNESS for each in told)


def test_two_wordings_of_an_activity_are_alike_if_they_share_a_word(tables: MoveTables) -> None:
    """Evaluating properties and assessing the finances of clients are of one activity, and not the same work."""
    work = [
        next(each for each in tables.work(tables.ids[code]) if each.name.startswith("Evaluate condition of financial"))
        for code in (PARALEGAL, ACCOUNTANT)
    ]
    assert not telling_work.is_alike(*work)
    assert telling_work.is_alike(work[0], work[0])
