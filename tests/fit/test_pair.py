"""The parts of the fit of one pair, held against the fit of all pairs."""

from __future__ import annotations

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.fit import matrix
from careercli.fit.features import PARTS, RATING_PARTS, TERM_PARTS, Features
from careercli.fit.pair import Side, in_thousandths, parts

TERMS = st.dictionaries(st.sampled_from("abcdef"), st.integers(1, 9), max_size=5)
RATINGS = st.fixed_dictionaries({name: st.floats(0, 7) for name in "xyz"})
FEATURES = st.builds(
    Features,
    code=st.sampled_from(["11-1011.00", "11-1021.00", "29-1141.00"]),
    terms=st.fixed_dictionaries(dict.fromkeys(TERM_PARTS, TERMS)),
    ratings=st.fixed_dictionaries(dict.fromkeys(RATING_PARTS, RATINGS)),
)


def sides(occupations: list[Features]) -> list[Side]:
    """What the database keeps of occupations, in the precision in which it keeps it."""
    numbers = {term: number for number, term in enumerate("abcdef")}
    kept = [Side({}, {}) for _ in occupations]
    for part in TERM_PARTS:
        for side, weights in zip(kept, matrix.part_weights(occupations, part), strict=True):
            values = array("f", weights.values())
            side.terms[part] = [numbers[term] for term in weights], values
    for part in RATING_PARTS:
        for side, ratings in zip(kept, matrix.part_ratings(occupations, part), strict=True):
            side.ratings[part] = array("f", ratings)
    return kept


@given(st.lists(FEATURES, min_size=2, max_size=6))
def test_the_parts_of_a_pair_add_up_to_its_fit(occupations: list[Features]) -> None:
    """For every pair the ten parts, reckoned alone, are the fit that is reckoned for all pairs at once."""
    fits, spreads = matrix.fit_and_spreads(occupations)
    kept = sides(occupations)
    for number, row in enumerate(fits):
        for other, fit in enumerate(row):
            if all(deviation == 0 or deviation > 1e-3 for _mean, deviation in spreads.values()):
                of_pair = parts(kept[number], kept[other], spreads)
                assert set(of_pair) == set(PARTS)
                assert sum(of_pair.values()) == pytest.approx(fit, abs=2e-3)


@given(st.dictionaries(st.sampled_from(PARTS), st.floats(-3, 3), min_size=1))
def test_rounded_parts_add_up_exactly(values: dict[str, float]) -> None:
    """Each part is rounded up or down, and their sum is the rounded fit."""
    fit = round(1000 * sum(values.values()))
    rounded = in_thousandths(values, fit)
    assert sum(rounded.values()) == fit
    assert all(abs(rounded[part] - 1000 * value) <= 1.001 for part, value in values.items())


def test_a_part_without_any_spread_adds_nothing() -> None:
    """Where all pairs are alike in a part, it is not divided by its deviation of 0."""
    assert parts(Side(), Side(), {"titles": (0.0, 0.0), "skills": (-0.0, 0.0)}) == {"titles": 0.0, "skills": 0.0}
