"""Ladders side by side."""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli.answers.tiers import steps, tier_at, without_years
from careercli.roles.model import Tier, Years
from helper import roles_of, run

ONE = tuple(
    Tier(title=title, years=Years(min=low, max=high))
    for title, low, high in (("J", 0, 2), ("M", 2, 5), ("S", 5, None), ("L", 7, None))
)
OTHER = tuple(
    Tier(title=title, years=Years(min=low, max=high)) for title, low, high in (("j", 0, 2), ("m", 3, 5), ("s", 5, None))
)


@pytest.mark.parametrize(("years", "title"), [(0, "J"), (2, "M"), (4.9, "M"), (6, "S"), (7, "L"), (40, "L")])
def test_the_tier_of_so_many_years_is_the_last_reached(years: float, title: str) -> None:
    """Open-ended tiers end where the next begins."""
    tier = tier_at(ONE, years)
    assert tier is not None
    assert tier.title == title


def test_in_a_gap_one_is_still_on_the_lower_tier() -> None:
    """The Legal Technician guide leaves the third year out."""
    tier = tier_at(OTHER, 2.5)
    assert tier is not None
    assert tier.title == "j"


def test_side_by_side_there_is_a_step_wherever_one_of_them_changes() -> None:
    """From the lowest up; the last step is open."""
    found = [
        (step.start, step.end, tuple(one.title if one else None for one in step.tiers)) for step in steps([ONE, OTHER])
    ]
    assert found == [
        (0, 2, ("J", "j")),
        (2, 3, ("M", "j")),
        (3, 5, ("M", "m")),
        (5, 7, ("S", "s")),
        (7, None, ("L", "s")),
    ]


def test_no_tiers_no_steps() -> None:
    """A role without tiers has nothing to show, and does not disturb the others."""
    assert steps([()]) == []
    assert [step.tiers[1] for step in steps([ONE, ()])] == [None] * 4


def test_tiers_without_years_are_kept_for_those_laid_side_by_side(tmp_path: Path) -> None:
    """An electrician's ladder has years on its lowest step alone: the others are shown all the same, at any width."""
    bare = (ONE[0], Tier(title="Journey"), Tier(title="Master"))
    assert [tier.title for tier in without_years(bare)] == ["Journey", "Master"]
    text = "title: {}\nsummary: x\ntiers: [{{title: Apprentice, years: {{min: 0}}}}, {{title: Journey}}, {{title: Master}}]\n"
    roles_of(tmp_path).mkdir(parents=True)
    for slug in ("baker", "miller"):
        (roles_of(tmp_path) / f"{slug}.yaml").write_text(text.format(slug.title()), encoding="utf-8")
    for width in ("40", "100"):
        words = run("tiers", "baker", "miller", "--format", "table", home=tmp_path, COLUMNS=width)
        assert words.index("Master") < words.index("Journey") < words.index("Apprentice")
