"""A long account is cut where a sentence or a clause ends, and not at its key word."""

from __future__ import annotations

import textwrap

from careercli.screens.show_parts import at_clause

ACCOUNT = "Typically a certificate. A degree is preferred by some, or required by law firms in cities."


def test_an_account_is_cut_behind_a_sentence_or_a_clause() -> None:
    """Behind a sentence, if one ends in the second half of the room, else behind a clause; what fits stays whole."""
    assert at_clause(ACCOUNT, 200, 1) == ACCOUNT
    assert at_clause(ACCOUNT, 40, 1) == "Typically a certificate. …"
    assert at_clause(ACCOUNT, 75, 1) == "Typically a certificate. A degree is preferred by some …"


def test_the_dots_never_stand_on_a_line_more() -> None:
    """A clause that fills its lines to the end leaves no room for them: an earlier end, or a word less."""
    for width in range(12, 60):
        for most in (1, 2, 3):
            cut = at_clause(ACCOUNT, width, most)
            assert len(textwrap.wrap(cut, width, break_on_hyphens=False)) <= most, (width, most, cut)
