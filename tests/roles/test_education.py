"""Which education is most often required, where O*NET holds shares back."""

from __future__ import annotations

import pytest

from careercli.roles.education import ENTRY_LEVELS, most_named, most_required, step_named
from careercli.roles.model import EducationShare


@pytest.mark.parametrize(
    ("shares", "leading"),
    [
        ({"Bachelor's": 84.8, "Master's": 10.0}, "Bachelor's"),
        # Title examiners in O*NET 30.1: the largest share, 60 % high school, is suppressed; what is left adds to 39.67 %.
        ({"Bachelor's": 13.4, "Some college": 26.27}, None),
        ({"Only": 50.1}, "Only"),
        ({"Only": 49.9}, None),
        ({}, None),
    ],
)
def test_a_level_leads_only_if_what_is_held_back_could_not_outweigh_it(
    shares: dict[str, float], leading: str | None
) -> None:
    """What is missing up to 100 % may all be one level."""
    share = most_required([EducationShare(level=level, percent=percent) for level, percent in shares.items()])
    assert (share.level if share else None) == leading


@pytest.mark.parametrize("name", ENTRY_LEVELS)
def test_the_bureaus_own_words_name_a_step(name: str) -> None:
    """Every entry education that the Bureau states, in any case, with a curly apostrophe or hyphens."""
    for words in (name, name.upper(), name.replace("'", "’"), name.replace(" ", "-")):
        assert step_named(words) == ENTRY_LEVELS[name]


@pytest.mark.parametrize(
    ("words", "level"),
    [("phd", "doctoral"), ("PhD", "doctoral"), ("Ph.D.", "doctoral"), ("MBA", "master"), ("MSc", "master"),
     ("BA", "bachelor"), ("undergraduate degree", "bachelor"), ("GED", "high school")],
)  # fmt: skip
def test_a_degrees_own_name_is_its_level(words: str, level: str) -> None:
    """As people name what they have."""
    assert step_named(words) == step_named(level)


def test_levels_that_as_many_name_are_named_together() -> None:
    """A diploma and a certificate that 36 % each ask for of inspectors of buildings (O*NET 30.3); none without a lead."""
    shares = [("Diploma", 36.0), ("Certificate", 35.9), ("Degree", 28.0)]
    asked = [EducationShare(level=level, percent=percent) for level, percent in shares]
    assert [each.level for each in most_named(asked)] == ["Diploma", "Certificate"]
    assert most_named(asked[2:]) == ()
