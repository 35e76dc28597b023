"""`list --by`: the jobs of each usual way in, and those that majors prepare for."""

from __future__ import annotations

import pytest

from careercli.api import Catalog
from careercli.errors import UsageError
from careercli.roles import education


def test_each_occupation_is_counted_once_by_its_usual_way_in(catalog: Catalog) -> None:
    """Jobs and openings are the sums of the list's, a code each; levels stand from the lowest up (BLS, Table 5.4)."""
    groups = catalog.list_by("education").groups
    counted = {row.official_code: row for row in catalog.list().rows if row.official_employment and row.entry_education}
    assert sum(group.jobs for group in groups) == sum(row.official_employment or 0 for row in counted.values())
    assert sum(group.openings for group in groups) == sum(row.official_openings or 0 for row in counted.values())
    assert [group.name for group in groups] == [
        level for level in education.ENTRY_LEVELS if level in {g.name for g in groups}
    ]
    assert all(group.lowest <= group.median <= group.highest for group in groups if group.lowest and group.highest)


def test_filters_hold_for_groups_too(catalog: Catalog) -> None:
    whole, health = (
        sum(group.jobs for group in catalog.list_by("education", **asked).groups)
        for asked in ({}, {"family": "health"})
    )
    assert 0 < health < whole


def test_majors_are_those_for_jobs_of_one_level_the_best_paid_first(catalog: Catalog) -> None:
    answer = catalog.list_by("major", education="associate")
    medians = [group.median or 0 for group in answer.groups]
    assert answer.level == "associate" and medians == sorted(medians, reverse=True)
    titles = {row.title for row in catalog.list(education="associate", min_education="associate").rows}
    assert {title for group in answer.groups for title in group.largest} <= titles
    assert any("expert judgement" in remark for remark in answer.remarks)


def test_another_grouping_is_refused_with_those_there_are(catalog: Catalog) -> None:
    with pytest.raises(UsageError, match="state"):
        catalog.list_by("state")
