"""Words that are typed as one, or as two."""

from __future__ import annotations

import pytest

from careercli.search.candidates import ROLES
from careercli.search.ranking import _variants

ROLE = "title: {}\nsummary: x\n"


@pytest.mark.parametrize(
    ("typed", "variants"),
    [
        ("lampkeeper", [["lampkeeper"], ["lamp", "keeper"]]),
        ("icekeeper", [["icekeeper"], ["ice", "keeper"]]),
        ("itkeeper", [["itkeeper"]]),  # two letters may be anything
        ("keeperit", [["keeperit"]]),
        ("ice", [["ice"]]),
        ("ice keeper", [["ice", "keeper"]]),
        ("pay roll", [["pay", "roll"], ["payroll"]]),
    ],
)
def test_a_word_is_taken_apart_only_into_words_of_three_letters(
    catalog_of, typed: str, variants: list[list[str]]
) -> None:
    """Both halves are words of names; two words are put together where names have the whole."""
    titles = ("Lamp Keeper", "Ice Keeper", "It Keeper", "Payroll Clerk")
    catalog = catalog_of(**{title.lower().replace(" ", "-"): ROLE.format(title) for title in titles})
    assert list(_variants(catalog, ROLES, typed.split())) == variants
