"""The fit of occupations: its parts, how they are standardised and summed, and what fills in for ratings."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.fit import likelihood, matrix
from careercli.fit.features import PARTS, Features, filled_ratings

COUNTS = st.lists(st.dictionaries(st.sampled_from("abcdefgh"), st.integers(1, 9), max_size=6), min_size=2, max_size=7)


def occupation(code: str, **parts: dict[str, float]) -> Features:
    """An occupation with some parts, given by their names."""
    terms = {
        name: {term: int(value) for term, value in part.items()} for name, part in parts.items() if name == "titles"
    }
    ratings = {name: part for name, part in parts.items() if name != "titles"}
    return Features(code=code, terms=terms, ratings=ratings)


def test_the_cosine_of_two_lists_is_the_one_worked_out_by_hand() -> None:
    """Weights are (1 + ln count) x idf, idf = ln((lists + 1) / lists that have it), and the root of the cosine counts."""
    pairs = matrix.root_cosines(matrix.term_weights([{"weld": 1, "cut": 2}, {"weld": 3}, {"teach": 1}]))
    weld, cut = math.log(4 / 2), (1 + math.log(2)) * math.log(4 / 1)
    assert pairs[1][0] == pytest.approx(math.sqrt(weld / math.hypot(weld, cut)))
    assert list(pairs[2]) == [0.0, 0.0], "nothing shared"


def test_a_term_of_too_many_lists_is_left_out() -> None:
    """With a bound of 40 %, a word that three of five have counts for nothing."""
    lists = [{"use": 1}, {"use": 1}, {"use": 1}, {"weld": 1}, {"weld": 1}]
    assert matrix.root_cosines(matrix.term_weights(lists))[1][0] == pytest.approx(1.0)
    bounded = matrix.root_cosines(matrix.term_weights(lists, most_lists=0.4))
    assert bounded[1][0] == 0.0
    assert bounded[4][3] == pytest.approx(1.0)


@given(COUNTS)
def test_a_cosine_is_between_0_and_1_and_1_for_equal_lists(lists: list[dict[str, int]]) -> None:
    """Whatever the lists; a list that is put in twice is as like itself as can be."""
    weights = matrix.term_weights([*lists, lists[0]])
    pairs = matrix.root_cosines(weights)
    assert all(-1e-9 <= value <= 1 + 1e-9 for row in pairs for value in row)
    assert pairs[-1][0] == pytest.approx(1.0 if weights[0] and any(weights[0].values()) else 0.0)


def test_distances_are_in_standard_deviations() -> None:
    """Columns of 0 and 2 have a mean of 1 and a deviation of 1, so that the two rows are two deviations apart."""
    columns = [matrix.standardised(column) for column in ([0.0, 2.0], [10.0, 30.0])]
    assert matrix.negative_distances(list(zip(*columns, strict=True)))[1][0] == pytest.approx(-2.0)
    assert matrix.standardised([5.0, 5.0]) == [0.0, 0.0], "a column that is all alike tells nothing"


def test_ratings_that_are_missing_are_those_of_the_narrowest_group() -> None:
    """Minor group before major group before all; an unrated occupation stands where its group does."""
    rated = [
        occupation("29-1141.00", skills={"care": 6.0}),
        occupation("29-1171.00", skills={"care": 4.0}),
        occupation("29-2061.00", skills={"care": 2.0}),
        occupation("11-1011.00", skills={"care": 0.0}),
        occupation("29-1151.00"),
        occupation("29-9099.00"),
        occupation("53-3032.00"),
    ]
    column = [row[0] for row in filled_ratings(rated, "skills")]
    assert column[4:] == [5.0, 4.0, 3.0]


def test_every_part_has_the_same_vote() -> None:
    """A part adds WEIGHT for each of its standard deviations, whatever its scale."""
    near, far = {"weld": 1, "cut": 1}, {"teach": 1}
    three = [
        occupation("51-4121.00", titles=near, skills={"hand": 5.0}),
        occupation("51-4122.00", titles=near, skills={"hand": 4.5}),
        occupation("25-2021.00", titles=far, skills={"hand": 0.0}),
    ]
    for part in ("titles", "skills"):
        pairs = matrix.fit(three, [part])
        mean, deviation = matrix.spread(pairs)
        assert (mean, deviation) == (pytest.approx(0.0, abs=1e-9), pytest.approx(matrix.WEIGHT)), part
        assert pairs[1][0] > max(pairs[2])
    both = matrix.fit(three, ["titles", "skills"])
    apart = [matrix.fit(three, [part]) for part in ("titles", "skills")]
    assert both[2][1] == pytest.approx(apart[0][2][1] + apart[1][2][1])


def test_a_part_that_nobody_has_adds_nothing() -> None:
    """No part, no deviation, no division by it."""
    assert [list(row) for row in matrix.fit([Features(code="11-1011.00"), Features(code="11-1021.00")])] == [[], [0.0]]
    assert len(PARTS) == len(set(PARTS)) == 10


def test_openings_that_are_not_known_are_few() -> None:
    """ln(10) stands for them: late, but not left out."""
    assert likelihood.of(1.0, None) == likelihood.of(1.0, 3.0) == pytest.approx(1 + 0.67 * math.log(10))
    assert likelihood.of(1.0, 1000.0) > likelihood.of(1.0, None)
