"""The sentence behind every "there is none": what it offers, and what it leaves out."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from careercli.api import Catalog
from careercli.commands.nothing_found import what_there_is

BEGINS = "starts a role of your own"


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalog]:
    """The twenty roles of the tests' catalogue."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CAREERS_HOME", str(tmp_path_factory.mktemp("nothing")))
        with Catalog.open() as opened:
            yield opened


def test_a_search_is_offered_where_none_was_made(catalog: Catalog) -> None:
    """With the roles that it finds; behind a search that found nothing, only a role of one's own brings more."""
    assert "`careers search paralegal` finds Paralegal" in what_there_is(catalog, "paralegal")
    searched = what_there_is(catalog, "paralegal", searched=True)
    assert "careers search" not in searched
    assert f"`careers new paralegal` {BEGINS}" in searched


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("lamp warden", True),
        ("harbour keeper", True),
        ("keeper of all the harbour lamps", False),  # a sentence
        ("12 345", False),
        ("?!", False),
        ("", False),
        ("  ", False),
    ],
)
def test_a_role_of_ones_own_is_offered_for_a_title(catalog: Catalog, words: str, offered: bool) -> None:
    """That is up to five words with a letter in them; there is a list of roles whatever was asked."""
    sentence = what_there_is(catalog, words, searched=True)
    assert "`careers list` shows them" in sentence
    assert (BEGINS in sentence) is offered
