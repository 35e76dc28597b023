"""Words that are typed as one, or as two."""

from __future__ import annotations

import pytest

from careercli.search.candidates import ROLES
from careercli.search.ranking import _variants, query_words, ranked

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


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("Clqmis Consultant", "Claims Consultant"),  # its s is one of the swapped letters
        ("Brsas Rolller", "Brass Roller"),  # its s is no plural's
        ("Brsas Helper", "Brass Roller Helper"),  # as one of fewer words, too
    ],
)
def test_a_misspelt_word_is_compared_with_its_ending_too(catalog_of, typed: str, title: str) -> None:
    """A stem that lost the s of a misspelt word is one error further from the word that was meant."""
    titles = ("Claims Consultant", "Brass Roller", "Brass Roller Helper", "Bread Roller", "Clay Consultant")
    catalog = catalog_of(**{title.lower().replace(" ", "-"): ROLE.format(title) for title in titles})
    best = ranked(catalog, ROLES, query_words(typed), typed=typed)[0]
    assert best.name == title.lower().replace(" ", "-")
