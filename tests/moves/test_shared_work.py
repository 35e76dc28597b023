"""What two occupations share, and which activities tell what a job is about, over the tables that ship."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.answers.gap_words import MOST, activity_name, level_name, shared_reasons
from careercli.catalog.moves import MoveTables
from careercli.catalog.terms import words
from careercli.fit.stems import stem
from careercli.moves import characteristic_work
from careercli.moves.shared_work import LEAST_IMPORTANCE, SharedWork
from careercli.moves.sides import work_of

PARALEGAL, ACCOUNTANT, WAITER = "23-2011.00", "13-2011.00", "35-3031.00"
places = st.integers(0, 922)


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
    told = characteristic_work.telling(work)
    core = [each for each in work.values() if each.core]
    assert set(told) <= set(core)
    assert len(told) >= min(characteristic_work.LEAST_TOLD, len(core))
    if len(told) > characteristic_work.LEAST_TOLD:
        assert all(each.near >= characteristic_work.LEAST_NEARNESS for each in told)


@given(place=places)
def test_how_near_an_activity_is_comes_from_its_words(tables: MoveTables, place: int) -> None:
    """What is stored with an activity is the share of its words, by rarity, that the occupation's own words have."""
    for each in tables.work(place):
        uses = tables.words({stem(word) for word in words([each.detail or each.name])}).values()
        total = sum(use.rarity for use in uses)
        used = sum(use.rarity * use.shares.get(place, 0.0) for use in uses)
        assert each.near == pytest.approx(used / total if total else 0.0)


def test_how_many_have_an_activity_is_stored_with_it(tables: MoveTables) -> None:
    """The count is that of the occupations with the activity among their work."""
    counts = Counter(activity for own in tables.works(range(len(tables.occupations))).values() for activity in own)
    assert tables.activity_spread() == counts


@given(before=places, after=places)
def test_ratings_that_matter_are_the_same_when_only_those_are_read(tables: MoveTables, before: int, after: int) -> None:
    """With a least importance nothing is lost but what is less important."""
    every, some = tables.ratings([before, after]), tables.ratings([before, after], LEAST_IMPORTANCE)
    assert some == {
        number: [each for each in rated if each.importance >= LEAST_IMPORTANCE] for number, rated in every.items()
    }


@given(before=places, after=places)
def test_reasons_are_work_first_then_ratings(shared: SharedWork, before: int, after: int) -> None:
    """Ratings fill the places that work leaves, also where they are not read because it leaves none."""
    work = [activity_name(name) for name in shared.between(before, after, MOST)]
    rated = [level_name(each) for each in shared.rated(before, after)]
    assert shared_reasons(shared, before, after) == (*work, *rated)[:MOST]


def test_two_wordings_of_an_activity_are_alike_if_they_share_a_word(tables: MoveTables) -> None:
    """Evaluating properties and assessing the finances of clients are of one activity, and not the same work."""
    work = [
        next(each for each in tables.work(tables.ids[code]) if each.name.startswith("Evaluate condition of financial"))
        for code in (PARALEGAL, ACCOUNTANT)
    ]
    assert not characteristic_work.is_alike(*work)
    assert characteristic_work.is_alike(work[0], work[0])


def test_what_is_done_for_people_is_not_shared_with_who_does_it_for_animals(tables: MoveTables) -> None:
    """To help a person with special needs is no work of a veterinary assistant, though O*NET files both under it."""
    ids, shared = tables.ids, SharedWork(tables)
    aide, veterinary, psychiatric = ids["31-1121.00"], ids["31-9096.00"], ids["31-1133.00"]
    name = "Assist individuals with special needs"
    assert name in shared.between(aide, psychiatric)
    assert name not in shared.between(aide, veterinary)
