"""What a search found is true, counted and looped over by its hits; and where there are none it says so."""

from __future__ import annotations

import itertools

import pytest

from careercli.api import Catalog
from careercli.errors import UsageError
from careercli.skills import normalize

ASKED = {
    "search": lambda catalog, words: catalog.search(words),
    "skills": lambda catalog, words: catalog.skills(words),
    "faq of a role": lambda catalog, words: catalog.faq("lawyer", words),
    "faq": lambda catalog, words: catalog.faq(words, words),
}
"""Every method of a catalogue whose answer has hits."""
FITS = {"search": "paralegal", "skills": "excel", "faq of a role": "law school", "faq": "degree"}


@pytest.mark.parametrize("name", ASKED)
def test_an_answer_with_hits_is_as_long_as_these_are(catalog: Catalog, name: str) -> None:
    """It gives them in their order."""
    found = ASKED[name](catalog, FITS[name])
    assert found
    assert len(found) == len(found.hits) > 0
    assert tuple(found) == found.hits


@pytest.mark.parametrize("name", ASKED)
def test_an_answer_without_hits_is_false_and_says_so(catalog: Catalog, name: str) -> None:
    """In a remark that has what was asked for."""
    found = ASKED[name](catalog, "zzzzqx")
    assert not found
    assert len(found) == 0
    assert "zzzzqx" in found.remarks[0]
    assert not [remark for remark in ASKED[name](catalog, FITS[name]).remarks if FITS[name] in remark]


@pytest.mark.parametrize("blank", ["", "  ", "\t"])
def test_a_search_without_words_is_refused(catalog: Catalog, careers, blank: str) -> None:
    """In Python and on the command line, in every format; with what to type."""
    with pytest.raises(UsageError, match="words") as raised:
        catalog.search(blank)
    assert raised.value.hint
    for shape in ("json", "csv", "table", "ids"):
        ran = careers("search", blank, "--format", shape)
        assert (ran.exit_code, ran) == (2, "")
        assert "`careers search" in ran.stderr


def test_a_search_that_finds_nothing_is_no_error(careers) -> None:
    """It says so once; the help tells the exit code."""
    ran = careers("search", "zzzzqx", "--json")
    assert (ran.exit_code, ran.json) == (0, [])
    assert ran.stderr.count("no role mentions") == 1
    assert "exit code 0" in careers("search", "--help")


@pytest.mark.parametrize("word", ["electrician", "plumber", "carpenter", "pharmacist", "teacher", "sheriff", "florist"])
def test_of_equal_scores_the_role_whose_title_has_the_word_comes_first(catalog: Catalog, word: str) -> None:
    """Before one that has it in another of its names alone, however many jobs that has."""
    hits = catalog.search(word).hits
    (stem,) = normalize.joined_stems(word)
    for first, second in itertools.pairwise(hits):
        if first.score == second.score and first.where == second.where == "alias":
            in_title = [stem in normalize.joined_stems(hit.title) for hit in (first, second)]
            assert in_title != [False, True], (first.title, second.title)
    if word == "electrician":
        assert [hit.title for hit in hits[:2]] == ["Electrician", "Helpers--Electricians"]
