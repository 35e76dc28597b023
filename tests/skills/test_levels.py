"""How well a skill is known, read off its name: a cue never hides what its pattern would find."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.skills import levels

FORMS = [*levels._AT_END, (levels._IN_FRONT, levels._CUE_IN_FRONT), (levels._VERSION, levels._CUE_OF_VERSION)]


@given(st.data())
@pytest.mark.parametrize(("pattern", "cue"), FORMS, ids=["brackets", "behind", "figure", "in front", "version"])
def test_what_a_pattern_fits_has_its_cue(pattern: str, cue: re.Pattern[str], data: st.DataObject) -> None:
    """Texts drawn from the pattern itself, in letters of either size."""
    compiled = re.compile(pattern.replace("(?<=[A-Za-z+#)])", "x"), re.ASCII | re.IGNORECASE)
    assert cue.search(data.draw(st.from_regex(compiled)))


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Docker - expert", ("Docker", "expert")),
        ("Docker [Expert; 3 years]", ("Docker", "Expert; 3 years")),
        ("Linux ★★★", ("Linux", "★★★")),
        ("Typing since 2001", ("Typing", "since 2001")),
        ("advanced user of Excel", ("Excel", "advanced user")),
        ("5+ years Java", ("Java", "5+ years")),
        ("Python 3 (advanced, 5 years)", ("Python 3", "advanced, 5 years")),
        ("legal research", ("legal research", "")),
    ],
)
def test_a_level_is_taken_off(text: str, parts: tuple[str, str]) -> None:
    """Behind a name, in brackets or in front of it; of a name without one nothing."""
    assert levels.without_level(text) == parts


@pytest.mark.parametrize(
    ("text", "name"), [("Python 3.x", "Python"), ("HTML5", "HTML"), ("Ubuntu lts", "Ubuntu"), ("Go", "Go")]
)
def test_a_version_is_taken_off(text: str, name: str) -> None:
    """A number behind the name, glued to it or not, and the word for a long-term one."""
    assert levels.without_version(text) == name
