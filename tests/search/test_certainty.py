"""When a name that a search finds is told as a guess: the word typed is another one, or its head is not the name's."""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli import paths
from careercli.catalog import english_words
from careercli.catalog.catalog import Catalog
from careercli.errors import CareersError
from careercli.search import certainty, roles
from careercli.search.titles import HEAD, read_title
from helper import ROOT


@pytest.mark.parametrize(
    ("typed", "guess"),
    [
        ("teecher", ""),
        ("acountant", ""),
        ("paralegl", ""),
        ("treacher", ""),
        ("manger", certainty.SPELLING),  # an English word, whatever was meant
        ("astrology", certainty.SPELLING),
        ("husband", certainty.SPELLING),  # not husbandry cut short
        ("sandwich", certainty.PART),
        ("tractor", certainty.PART),
        ("mountain", certainty.PART),
        ("truck diver", ""),  # the word beside it vouches for the slip
        ("nurse", ""),
        ("bus drivers", ""),
    ],
)
def test_an_english_word_is_no_typing_error(catalog: Catalog, typed: str, guess: str) -> None:
    """A word that stands for itself is not read as another, and a word beside a head is not the title."""
    hit = roles.search(catalog, typed, 1).hits[0]
    assert (hit.guess, hit.weak) == (guess, bool(guess))


@pytest.mark.parametrize("title", ["astrology teacher", "camel fitter", "unicorn welder"])
def test_a_head_with_an_unknown_word_before_it_is_a_guess(catalog: Catalog, title: str) -> None:
    """What the roles of the head do not say, nobody can be sure of."""
    assert roles.search(catalog, title, 1).hits[0].weak


def test_what_a_role_says_or_uses_explains_a_title(catalog: Catalog) -> None:
    """Photographers take pictures of weddings, programmers use SAS; of welders nobody says that they weld unicorns."""
    assert read_title(catalog, "unicorn welder").certainty == HEAD
    assert not roles.search(catalog, "SAS programmer", 1).weak
    assert not roles.search(catalog, "wedding photographer", 1).weak


def test_another_word_for_the_head_leads_to_the_same_trade(catalog: Catalog) -> None:
    """A bus fitter is a bus mechanic, whom another name may be given by the word before the head alone."""
    hit = roles.search(catalog, "bus depot fitter", 1).hits[0]
    assert (hit.slug, hit.guess) == ("bus-and-truck-mechanics-and-diesel-engine-specialists", certainty.HEAD)


@pytest.mark.parametrize("typed", ["zp clerk", "qx clerk"])
def test_a_short_form_is_no_typing_error(catalog: Catalog, typed: str) -> None:
    """Two letters that nobody knows are no other word with a letter missing: no map clerk is sure to be meant."""
    answer = roles.search(catalog, typed, 1)
    assert not answer.hits or answer.weak


@pytest.mark.parametrize(
    ("typed", "guess"),
    [
        ("fletcher", certainty.ALIAS),  # of assemblers that are left over
        ("drone pilot", certainty.ALIAS),  # of four occupations, of which none flies
        ("tattoo artist", ""),
        ("biologist", ""),  # of biological scientists that are left over: one stem
        ("cooper", ""),  # by the reviewed table
        ("receptionist", ""),
    ],
)
def test_an_odd_name_is_a_guess(catalog: Catalog, typed: str, guess: str) -> None:
    """A name that a list gives to what is left over of a group, or to several trades, which say nothing of it."""
    hit = roles.search(catalog, typed, 1).hits[0]
    assert (hit.guess, hit.weak) == (guess, bool(guess))


def test_the_list_of_english_words_is_sorted_and_folded() -> None:
    """Each word once, in small letters, on its line."""
    words = (ROOT / "data" / english_words.FILE).read_text(encoding="utf-8").splitlines()
    assert words == sorted(set(words)) and all(word.isalpha() and word.islower() for word in words)


def test_a_missing_list_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It says which file cannot be read, and what to do."""
    monkeypatch.setenv(paths.DATA_ENVIRONMENT, str(tmp_path))
    with pytest.raises(CareersError, match=r"english_words\.txt: cannot be read"):
        english_words.is_word("thatcher")
