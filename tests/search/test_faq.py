"""The answers of one role that fit a query."""

from __future__ import annotations

from careercli.search.faq import matching_answers
from helper import role_of

ROLE = role_of("""
title: x
summary: y
faq:
  - {question: Can I work remotely?, answer: Often. Offices differ.}
  - {question: What does it pay?, answer: "Remote jobs pay the same."}
  - {question: Which degree do I need?, answer: An associate degree.}
""")


def test_a_question_counts_more_than_an_answer() -> None:
    """The word in the question comes first, the one in an answer second; inflections count."""
    found = matching_answers(ROLE, "remote")
    assert [hit.question for hit in found] == ["Can I work remotely?", "What does it pay?"]
    assert [hit.score for hit in found] == [100.0, 60.0]


def test_typing_errors_and_question_words() -> None:
    """`degre` is a degree; "what is the" finds nothing by itself."""
    assert [hit.question for hit in matching_answers(ROLE, "which degre is needed")][:1] == ["Which degree do I need?"]
    hit = matching_answers(ROLE, "degre")[0]
    assert [hit.question[start:end] for start, end in hit.question_spans] == ["degree"]


def test_nothing_fits_nonsense_and_everything_fits_no_words() -> None:
    """An empty query is no filter."""
    assert matching_answers(ROLE, "zxqv") == ()
    assert len(matching_answers(ROLE, "  ")) == 3
