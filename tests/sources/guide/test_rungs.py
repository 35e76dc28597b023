"""A ladder whose steps stand on a line each, and the heading behind it."""

from __future__ import annotations

import pytest

from careercli.roles.model import Years
from careercli.sources.guide import reader

GUIDE = """Kite Tester Career Guide

Overview
A tester tests kites of every kind, so that others can fly them without harm.

Core Responsibilities
- Test kites
- Write reports

{heading}
{rungs}

Skills
- Patience
- Python
"""


@pytest.mark.parametrize("heading", ["Career Ladder", "Career Path Tiers", "Career Progression"])
@pytest.mark.parametrize("form", ["{}: {}", "{} - {}", "{} – {}", "{}, {}", "{} ({})", "{} [{}]"])
def test_years_behind_each_title_are_the_steps_years(heading: str, form: str) -> None:
    """Whatever sign stands between; and the section behind the ladder is no part of its last step."""
    steps = [("Junior tester", "0-2 years"), ("Tester", "2-5 years"), ("Senior tester", "5+ years")]
    rungs = "\n".join(form.format(*step) for step in steps)
    role = reader.read(GUIDE.format(heading=heading, rungs=rungs), "guide.txt").role
    assert [(tier.title, tier.years, tier.description) for tier in role.tiers] == [
        ("Junior tester", Years(min=0, max=2), None),
        ("Tester", Years(min=2, max=5), None),
        ("Senior tester", Years(min=5), None),
    ]
    assert role.market is None
    assert [(group.name, list(group.skills)) for group in role.skill_map] == [("Skills", ["Patience", "Python"])]


@pytest.mark.parametrize("line", ["Experience: 5 years", "It takes time: perhaps a lot", "Founded: 1985", "Room 12, 3"])
def test_other_lines_are_no_steps(line: str) -> None:
    """A label for years, and figures that are none."""
    role = reader.read(GUIDE.format(heading="Career Ladder", rungs=line), "guide.txt").role
    assert role.tiers == ()
