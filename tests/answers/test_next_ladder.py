"""What is further up in one's own line, as the guide to a role tells it."""

from __future__ import annotations

import pytest

from careercli.answers.next_ladder import further_up
from careercli.profile.model import Profile
from helper import entry_of

LADDER = """\
title: Baker
summary: x
tiers:
  - {title: Junior Baker, years: {min: 0, max: 2}}
  - {title: Baker in Charge, years: {min: 2, max: 5}}
  - {title: Head Baker, years: {min: 5}}
"""
PAID = "salary: {country: US, period: month, levels: {senior: 4000}}\n"


def titles(text: str, mine: Profile | None = None) -> list[str]:
    """The steps above one's own."""
    ladder = further_up(entry_of(text, "baker"), mine)
    return [tier.title for tier in ladder.tiers] if ladder else []


@pytest.mark.parametrize(
    ("mine", "above"),
    [
        (None, ["Baker in Charge", "Head Baker"]),
        (Profile(role="baker", years=3), ["Head Baker"]),
        (Profile(role="baker", tier="Baker in Charge"), ["Head Baker"]),
        (Profile(role="baker", years=20), []),
        (Profile(role="cook", years=20), ["Baker in Charge", "Head Baker"]),
    ],
)
def test_the_steps_above_ones_own(mine: Profile | None, above: list[str]) -> None:
    """By the profile of somebody in the role; else above the first."""
    assert titles(LADDER, mine) == above


def test_a_step_that_is_called_as_the_role_is_ones_own() -> None:
    """An apprentice is below, and where nothing is above nothing is told."""
    text = "title: Baker\nsummary: x\ntiers: [{title: Apprentice}, {title: Baker}, {title: Head Baker}]\n"
    assert titles(text) == ["Head Baker"]
    assert titles("title: Baker\nsummary: x\ntiers: [{title: Apprentice}, {title: Baker}]\n") == []
    assert titles("title: Baker\nsummary: x\ntiers: [{title: Bakery Director}]\n") == ["Bakery Director"]
    assert titles("title: Baker\nsummary: x\n") == []


def test_the_pay_is_marked_as_the_guides_claim() -> None:
    """A year's, as all pay in the answer is; without a claim no pay is told."""
    ladder = further_up(entry_of(LADDER + PAID, "baker"))
    assert ladder is not None
    assert ladder.sentence == (
        "Further up in your own line, by the guide: Baker in Charge (2-5 years); Head Baker (5+ years); "
        "the guide claims $48,000 for seniors."
    )
    assert ladder.to_dict()["claimed_senior"] == 48000
    bare = further_up(entry_of(LADDER, "baker"))
    assert bare is not None
    assert "$" not in bare.sentence
    assert (bare.to_dict()["claimed_senior"], bare.to_dict()["claimed_currency"]) == (None, None)
