"""Which words of running text may be names of skills: by how they are written, and what stands around them."""

from __future__ import annotations

import pytest

from careercli.skills import prose


def names(text: str) -> set[str]:
    """The single words of a text that are read as names."""
    return {span.text for span in prose.spans(text).values() if " " not in span.text}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kept the books in QuickBooks and Excel.", {"QuickBooks", "Excel"}),
        ("Back ends in Java, Kotlin and Go.", {"Java", "Kotlin", "Go"}),
        ("Charts with SPSS, Stata and Tableau", {"SPSS", "Stata", "Tableau"}),
        ("Joined Oracle; sold at Shell, Apple and Amazon.", set()),
        ("Open till 9 PM, as Henry IV was in the 6 Form.", set()),
        ("Gave Access to the Word, and Notes for Teams.", set()),
        ("Clerk for the Harbour Grill near Tank Farm Road", set()),
        ("On Twitter, Facebook and GitHub", set()),
        ("Moved the code to GitHub.", {"GitHub"}),
        ("Scripts Python runs. Excel opens.", {"Python"}),  # the first word of a sentence has a capital anyway
    ],
)
def test_a_single_word_is_a_name_by_its_surroundings(text: str, expected: set[str]) -> None:
    """Tools behind "in" and "with" are names; employers, places, times, networks and ordinary words are not."""
    assert names(text) == expected


def test_names_go_on_over_commas_but_not_over_sentences() -> None:
    """A series keeps its preposition; the next sentence begins anew."""
    assert names("Sold at Apple, Oracle and Target. Wrote in Rust, Swift and Go.") == {"Rust", "Swift", "Go"}


def test_a_run_before_the_word_for_a_place_is_none() -> None:
    """Tank Farm in "Tank Farm Road" is a part of the name of a street."""
    assert "tankfarm" not in prose.spans("Lives near Tank Farm Road")
    assert "tankfarm" in prose.spans("Fuel from the tank farm")
