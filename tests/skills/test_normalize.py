"""Two spellings of the same words fold into one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.skills import normalize


@pytest.mark.parametrize(
    "spellings",
    [
        ("e-discovery", "eDiscovery", "e discovery", "E-Discovery"),
        ("Legal Databases", "legal database", "LEGAL  DATABASE"),
        ("counselling", "Counseling"),
        ("organisational", "organizational"),
        ("catalogues", "catalog"),
        ("Résumé", "resume"),
    ],
)
def test_spellings_of_one_name_share_a_key(spellings: tuple[str, ...]) -> None:
    """Case, hyphens, spaces, plurals, accents and British spelling do not count."""
    assert len({normalize.key(spelling) for spelling in spellings}) == 1


@pytest.mark.parametrize(("name", "other"), [("C", "C++"), ("C++", "C#"), ("Java", "JavaScript"), ("R", "RS")])
def test_short_names_stay_apart(name: str, other: str) -> None:
    """What tells names of languages apart is kept."""
    assert normalize.key(name) != normalize.key(other)


@given(st.text())
def test_folding_takes_any_text(text: str) -> None:
    """Nothing raises, folding a key again changes nothing but plurals, and a slug is a slug."""
    key = normalize.key(text)
    assert "".join(normalize.words(key)) == key == key.lower()
    assert "".join(normalize.joined_stems(text)) == key
    slug = normalize.slug(text)
    assert slug == "" or slug.replace("-", "").isalnum()
    assert slug.isascii()
    assert len(slug) <= 100
