"""Several occupations that are counted as one, put together."""

from __future__ import annotations

import pytest

from careercli import loads
from careercli.roles.merged_occupations import together
from careercli.roles.model import Role

FIRST = """
title: First Aides
occupation: {code: "31-1121.00", title: First Aides}
statistics:
  source: BLS
  occupation: {code: "31-1120", title: All Aides}
  wages: {median: 30000}
  note: "BLS counts 31-1121 together with others: the figures are for 31-1120, All Aides. Hourly only."
activities: [{name: Feed patients, core_tasks: 1, tasks: 2}, {name: Clean, core_tasks: 1, tasks: 1}]
tech_stack: [Word]
tech_kinds: [{name: Word processing, examples: [Word]}]
tools: [Gloves]
ratings: [{name: Speaking, kind: skill, importance: 3, level: 2}]
interests: {social: 6}
job_zone: {zone: 2}
education: {required: [{level: None, percent: 60}]}
related: [other]
sources: [{name: O*NET, covers: [ratings, tools, education]}, {name: Wages, covers: [statistics]}]
"""
SECOND = """
title: Second Aides
occupation: {code: "31-1122.00", title: Second Aides}
activities: [{name: Feed patients, core_tasks: 2, tasks: 2}]
tech_stack: [Excel, Word]
tech_kinds: [{name: Word processing, examples: [WordPerfect]}]
ratings: [{name: Speaking, kind: skill, importance: 4}, {name: Writing, kind: skill, importance: 2}]
interests: {social: 5, realistic: 2}
job_zone: {zone: 3}
sources: [{name: O*NET, covers: [ratings, activities]}]
"""


@pytest.fixture(scope="module")
def role() -> Role:
    """The two as one."""
    return together("Aide", "31-1120", [loads(FIRST), loads(SECOND)])


def test_names_are_those_of_all(role: Role) -> None:
    """Whatever one of the occupations has, the role has, once."""
    assert role.tech_stack == ("Word", "Excel")
    assert role.tools == ("Gloves",)
    assert [(kind.name, kind.examples) for kind in role.tech_kinds] == [("Word processing", ("Word", "WordPerfect"))]
    assert role.related == ("other",)


def test_ratings_are_means_and_tasks_sums(role: Role) -> None:
    """A rating is the mean of those that have it; what only one has is that one's."""
    assert [(r.name, r.importance, r.level) for r in role.ratings] == [("Speaking", 3.5, 2.0), ("Writing", 2.0, None)]
    assert role.interests is not None and (role.interests.social, role.interests.realistic) == (5.5, 2.0)
    assert [(a.name, a.core_tasks, a.tasks) for a in role.activities] == [("Feed patients", 3, 4), ("Clean", 1, 1)]


def test_what_differs_and_shares_of_a_survey_are_left_out(role: Role) -> None:
    """Two job zones are none, and shares of people cannot be added up without their numbers."""
    assert role.job_zone is None
    assert role.education is None


def test_figures_are_those_of_the_common_code(role: Role) -> None:
    """The remark that others are counted along falls away, since they are what the role stands for."""
    assert role.statistics is not None and role.statistics.wages is not None
    assert role.statistics.wages.median == 30000
    assert role.statistics.note == "Hourly only."


def test_a_source_covers_what_was_taken_of_it(role: Role) -> None:
    """The survey's source does not cover the education that is left out."""
    assert {source.name: set(source.covers) for source in role.sources} == {
        "O*NET": {"ratings", "tools", "activities"},
        "Wages": {"statistics"},
    }
