"""A list by pay or growth has jobs of very few behind the others, and says which, and what sorts them in."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from careercli.answers import few_jobs

MANY = 60_000


def parted(jobs: Sequence[int | None], order: str = "-pay", again: str = "") -> few_jobs.Parted[int | None]:
    return few_jobs.parted(jobs, lambda number: number, order, again)


@pytest.mark.parametrize(
    ("jobs", "read", "behind"),
    [
        ((2000, MANY, 70_000), (MANY, 70_000, 2000), (2000,)),
        ((MANY, 10, None, 20, MANY), (MANY, None, MANY, 10, 20), (10, 20)),
        ((MANY, None, 5000), (MANY, None, 5000), ()),
        ((10, 20), (10, 20), ()),
        ((), (), ()),
    ],
)
def test_few_jobs_stand_behind_the_others(
    jobs: Sequence[int | None], read: Sequence[int | None], behind: Sequence[int | None]
) -> None:
    """In their order; a number that is not known is not few, and few beside nothing but few are the list."""
    of_list = parted(jobs)
    assert (tuple(of_list.rows), tuple(of_list.behind)) == (read, behind)
    assert parted(jobs, "-growth") == of_list


@pytest.mark.parametrize(("order", "again"), [("-pay", " --min-jobs 0"), ("-jobs", ""), ("pay", ""), ("title", "")])
def test_where_the_number_of_jobs_was_asked_for_the_order_stays(order: str, again: str) -> None:
    """As a filter, as the order, or of the lowest first."""
    assert tuple(parted((10, MANY), order, again).rows) == (10, MANY)


def test_each_group_has_its_few_jobs_behind() -> None:
    """A list in groups keeps them; one of few jobs alone has nothing behind."""
    rows = [("a", 10), ("a", MANY), ("b", 20)]
    of_list = few_jobs.parted(rows, lambda row: row[1], "-pay", "", group=lambda row: row[0])
    assert of_list.rows == [("a", MANY), ("a", 10), ("b", 20)] and of_list.behind == [("a", 10)]


def test_what_is_few_in_a_place_depends_on_how_many_jobs_it_has() -> None:
    """One in 30,000, and at least 100."""
    assert [few_jobs.bound_in(jobs) for jobs in (None, 290_000, 5_500_000, 18_000_000)] == [100, 100, 200, 600]


def test_a_sentence_names_them_and_the_command_that_sorts_them_in() -> None:
    """With the bound, and the place of a list that is of one; nothing without them."""
    said = few_jobs.Parted((), (), 100).note(["Boilermakers"], "careers list --in toledo-oh --sort -pay", "Toledo, OH")
    assert "1 role with fewer than 100 jobs in Toledo, OH (Boilermakers)" in said
    assert "`careers list --in toledo-oh --sort -pay --min-jobs 0` sorts it" in said
    assert not few_jobs.Parted(()).note([], "careers list")
