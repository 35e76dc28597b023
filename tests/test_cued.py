"""Patterns that are compiled only where they may fit: what is found is what `re` finds."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli import cued

LETTERS = ("a", "b", "ab", "ba ", r"\.", r"\b", r"\w", "[ab]", "[^a]", "[0-9]", ".", "1", "^", "$")
GROUPS = ("(?:{})", "({})", "(?=.*{})", "(?!{})", "(?:{})?", "(?:{})*", "(?:{})+", "(?:{}){{2}}", "(?:{}){{0,2}}")
PATTERNS = st.recursive(
    st.sampled_from((*LETTERS, "ab?", "ba*b", "a{2}", "b{,1}", "a+?", "(?<=a)", "(?<!b)", "(?i:A)", "[]a]", "[a)]")),
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map("".join),
        st.lists(inner, min_size=1, max_size=3).map("|".join).map("(?:{})".format),
        st.builds(str.format, st.sampled_from(GROUPS), inner),
    ),
    max_leaves=8,
)


@settings(max_examples=400)
@given(pattern=st.lists(PATTERNS, min_size=1, max_size=2).map("|".join), text=st.text("ab1. )", max_size=6))
def test_what_is_found_is_what_re_finds(pattern: str, text: str) -> None:
    """Anywhere, from the beginning, as a whole, everywhere, and put in its place."""
    for name in ("search", "match", "fullmatch"):
        found, expected = getattr(cued, name)(pattern, text), getattr(re, name)(pattern, text)
        assert (found and found.span()) == (expected and expected.span()), name
    each, expected_each = ([found.span() for found in way(pattern, text)] for way in (cued.finditer, re.finditer))
    assert each == expected_each
    assert cued.sub(pattern, "-", text) == re.sub(pattern, "-", text)
    assert cued.sub(pattern, "-", text, count=1) == re.sub(pattern, "-", text, count=1)


@pytest.mark.parametrize(
    ("pattern", "fits", "lacks"),
    [
        ("what (?:can|could) i do", ("so what could i do",), ("what can he do", "what i do", "can i do")),
        (r"\b(?:[0-9]+|ten) years?\b", ("7 year", "ten years"), ("some years", "7 days")),
        ("apprentic(?:e|ing)s?", ("apprentices",), ("apprntic", "a price")),
        ("(?:no )?school|train", ("school", "train"), ("no",)),
        (r"(?<!from )here(?=[ ,]*$)", ("from here",), ("ere",)),
        ("cat{2}s{0,3}", ("catt",), ("ca",)),
    ],
)
def test_a_text_without_the_cues_is_told(pattern: str, fits: tuple[str, ...], lacks: tuple[str, ...]) -> None:
    """The letters that all of a pattern needs, one of those that its alternatives need, none of what may be missing."""
    assert all(cued.may_fit(pattern, text) for text in fits)
    assert not any(cued.may_fit(pattern, text) for text in lacks)


@pytest.mark.parametrize("pattern", ["(?i)pay", "(?i:pay)", "(?:pay)?", r"\w+", "pay|", "(?s:pay.day)", "[a-z]+|pay"])
def test_a_pattern_without_cues_may_fit_anything(pattern: str) -> None:
    """Letters of either size are not read, and what may be empty, or of any letters, needs none."""
    assert cued.may_fit(pattern, "PAY")


def test_a_pattern_that_does_not_fit_is_not_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    """What it is for."""
    compiled: list[str] = []
    monkeypatch.setattr(re, "search", lambda pattern, _text: compiled.append(pattern))
    cued.search("pay (?:in|at)", "what does a nurse earn")
    assert not compiled
    cued.search("pay (?:in|at)", "nurse pay in texas")
    assert compiled == ["pay (?:in|at)"]
