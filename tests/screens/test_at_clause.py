"""A long account is cut where a sentence or a clause ends, and not at its key word."""

from __future__ import annotations

from careercli.screens.show_parts import at_clause

ACCOUNT = "Typically a certificate. A degree is preferred by some, or required by law firms in cities."


def test_an_account_is_cut_behind_a_sentence_or_a_clause() -> None:
    """Behind a sentence, if one ends in the second half of the room, else behind a clause; what fits stays whole."""
    assert at_clause(ACCOUNT, 200) == ACCOUNT
    assert at_clause(ACCOUNT, 40) == "Typically a certificate. …"
    assert at_clause(ACCOUNT, 75) == "Typically a certificate. A degree is preferred by some …"
