"""A list that begins with occupations of very few jobs says so, and what leaves them out."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from careercli.answers import few_jobs

MANY = 60_000


@pytest.mark.parametrize(
    ("jobs", "said"),
    [
        ((2000, MANY, MANY), "The first row is of fewer than 5,000 jobs: --min-jobs 5000 leaves such out."),
        ((MANY, 2000, 3000, MANY, MANY), "Of the first 5 rows 2 are of fewer than 5,000 jobs"),
        ((MANY, 2000, MANY), ""),
        ((MANY, None, MANY), ""),
        ((MANY, MANY, MANY, MANY, MANY, 10, 10), ""),
        ((), ""),
    ],
)
def test_few_jobs_at_the_top_are_told(jobs: Sequence[int | None], said: str) -> None:
    """Among the first rows of a list by pay or growth, the highest first."""
    words = few_jobs.note(jobs, "-pay", "")
    assert words.startswith(said) and bool(words) is bool(said)
    assert bool(few_jobs.note(jobs, "-growth", "")) is bool(said)


def test_nothing_is_told_where_the_number_of_jobs_was_asked_for() -> None:
    """As a filter, as the order, or of the lowest first; in a place fewer jobs are few."""
    assert not few_jobs.note((10, 10), "-pay", " --min-jobs 5")
    assert not few_jobs.note((10, 10), "-jobs", "")
    assert not few_jobs.note((10, 10), "pay", "")
    assert not few_jobs.note((2000, 2000), "-pay", "", there=True)
    assert "--min-jobs 250 leaves" in few_jobs.note((180, 2000), "-pay", "", there=True)
