"""Posts above the work that is told of, and wholes before their parts."""

from __future__ import annotations

from dataclasses import replace

from careercli.catalog.moves import Occupation
from careercli.moves import standing

CLERK = Occupation(
    0, "43-3031.00", "Clerks", 3, 100.0, "Some college, no degree", "None", None, "43-3031", None, 1.0, 1.0, ()
)
CONTROLLER = replace(CLERK, id=1, code="11-3031.01", entry="Bachelor's degree", experience="5 years or more")
LAWYER = replace(CLERK, id=2, code="23-1011.00", entry="Doctoral or professional degree", experience="None")
MANAGER = replace(CONTROLLER, id=3, code="11-3031.00")
ALL = (CLERK, CONTROLLER, LAWYER, MANAGER)


def test_posts_above_the_work_are_those_that_ask_for_more_than_the_best() -> None:
    """Years of related work and graduate degrees, unless what fits best asks for as much itself."""
    assert set(standing.above(ALL, {0: 0.9, 1: 0.8, 2: 0.7, 3: 0.6})) == {1, 2, 3}
    assert set(standing.above(ALL, {0: 0.5, 1: 0.8, 2: 0.7, 3: 0.6})) == {2}
    assert set(standing.above(ALL, {0: 0.5, 2: 0.7})) == {1, 3}
    assert standing.above(ALL, {}) == {}


def test_a_whole_comes_just_before_a_part_that_fits_a_little_better() -> None:
    """Not before one that fits far better, and not where no phrase speaks for the whole."""
    for whole, part, speaking, first in ((0.75, 0.8, {1, 3}, 3), (0.2, 0.8, {1, 3}, 1), (0.75, 0.8, {1}, 1)):
        scores = {1: part, 3: whole}
        standing.raise_wholes(ALL, scores, speaking)
        assert max(scores, key=scores.__getitem__) == first
        assert scores[1] == part
